// Curves in the page: in characters until the script has drawn them, and all their numbers in a table.
import { formatWithin } from '../format.ts';
import { pageText } from '../hostile.ts';
import type { ChartPoint, ChartSeries, CurveChart } from '../pictures/curve-chart.ts';
import { unicodeGlyphs } from '../pictures/glyphs.ts';
import { textCurve } from '../pictures/text-curve.ts';
import { htmlFold, htmlTable } from './html.ts';

/** What the script draws: columns of equal length, ascending in x. */
export interface DrawnCurve {
  readonly kind: CurveChart['kind'];
  readonly axes: CurveChart['axes'];
  readonly ticks: readonly (readonly [at: number, label: string])[];
  readonly x: readonly number[];
  readonly labels: readonly string[];
  readonly range: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly series: readonly {
    readonly of: ChartSeries['of'];
    readonly y: readonly (number | null)[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  }[];
}

export function drawnCurve({ kind, axes, ticks, x, y, series }: CurveChart): DrawnCurve {
  const places = placesOf(series);
  const columns = series.map(({ of, points }) => {
    const byX = new Map(points.map((point) => [point.x, point]));
    const column = (pick: (point: ChartPoint) => number | null) =>
      places.map(([at]) => {
        const point = byX.get(at);
        return point === undefined ? null : pick(point);
      });
    return { of, y: column((p) => p.y), low: column((p) => p.low), high: column((p) => p.high) };
  });
  return {
    kind,
    axes,
    ticks: ticks.map(({ at, label }) => [at, label] as const),
    x: places.map(([at]) => at),
    labels: places.map(([, label]) => label),
    range: { x: [x.low, x.high], y: [y.low, y.high] },
    series: columns,
  };
}

/** @param index of the curve in the page's data. */
export function curveFigure(chart: CurveChart, index: number): string {
  const caption = `${chart.gate} · ${chart.subject}`;
  const [, ...lines] = textCurve(chart, unicodeGlyphs);
  const what = chart.kind === 'quantiles' ? 'latency by quantile' : 'share of positives by mean score';
  return [
    `<figure><figcaption>${pageText(caption)}</figcaption>`,
    `<pre role="img" aria-label="${pageText(`${caption}: ${what}, the numbers are in the table below`)}">${lines.map((line) => pageText(line)).join('\n')}</pre>`,
    `<div class="chart" data-curve="${index}" aria-hidden="true"></div>`,
    htmlFold('The numbers', numbersTable(chart, caption)),
    '</figure>',
  ].join('\n');
}

function numbersTable(chart: CurveChart, label: string): string {
  const places = placesOf(chart.series);
  const columns = chart.series.map(({ points }) => new Map(points.map((point) => [point.x, point])));
  const width = chart.y.high - chart.y.low;
  return htmlTable({
    label: `the numbers of ${label}`,
    className: 'numbers',
    head: [chart.axes.x, ...chart.series.map(({ of }) => `${of}, ${chart.axes.y}`)],
    rows: places.map(([at, name]) => {
      const cells = columns.map((column) => {
        const point = column.get(at);
        return point === undefined ? '–' : pointText(point, width);
      });
      return [pageText(name), cells].flat();
    }),
  });
}

function pointText({ y, low, high }: ChartPoint, width: number): string {
  const said = (value: number) => formatWithin(value, width / 100);
  return low === null || high === null ? said(y) : `${said(y)} (${said(low)} to ${said(high)})`;
}

/** Every x of any series once, ascending, with its name. */
function placesOf(series: readonly ChartSeries[]): readonly (readonly [x: number, label: string])[] {
  const names = new Map(series.flatMap(({ points }) => points.map(({ x, label }) => [x, label] as const)));
  return [...names].toSorted(([a], [b]) => a - b);
}
