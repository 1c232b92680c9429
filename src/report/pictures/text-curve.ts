// A curve in text: forty columns by ten lines, enough to see where two versions part.
import { formatWithin } from '../format.ts';
import { visible } from '../hostile.ts';
import type { CurveChart } from './curve-chart.ts';
import type { Glyphs } from './glyphs.ts';
import { type Axis, positionOn } from './interval-picture.ts';

const columns = 44;
const lines = 11;

/** A heading that begins with no mark of Markdown's, the picture and a legend. */
export function textCurve(chart: CurveChart, glyphs: Glyphs): readonly string[] {
  const { subject, gate, axes, y, series } = chart;
  const legend = series.map(({ of }) => `${of === 'candidate' ? glyphs.candidate : glyphs.current} ${of}`);
  const ideal = chart.kind === 'reliability' ? [`${glyphs.ideal} calibrated`] : [];
  const [top, bottom] = [label(y.high, y), label(y.low, y)];
  const width = Math.max(top.length, bottom.length);
  const cells = cellsOf(chart, glyphs);
  return [
    `${visible(gate, 40)} · ${visible(subject, 200)} (${axes.y})`.trim(),
    ...cells.map((line, index) => {
      const mark = index === 0 ? top : index === lines - 1 ? bottom : '';
      return `${mark.padStart(width)} ${glyphs.side}${line.join('')}`.trimEnd();
    }),
    `${' '.repeat(width)} ${glyphs.corner}${glyphs.bottom.repeat(columns)}`,
    `${' '.repeat(width + 2)}${tickLine(chart)}`.trimEnd(),
    `${' '.repeat(width + 2)}${axes.x}   ${[...legend, ...ideal].join('  ')}`,
  ];
}

function cellsOf({ kind, series, x, y }: CurveChart, glyphs: Glyphs): string[][] {
  const cells = Array.from({ length: lines }, () => Array.from({ length: columns }, () => ' '));
  const put = (at: number, value: number, glyph: string) => {
    const row = cells[lines - 1 - placeOn(y, value, lines)];
    if (row !== undefined) row[placeOn(x, at, columns)] = glyph;
  };
  if (kind === 'reliability') {
    for (let column = 0; column < columns; column += 1) {
      put(column / (columns - 1), column / (columns - 1), glyphs.ideal);
    }
  }
  for (const { of, points } of series) {
    for (const point of points) put(point.x, point.y, of === 'candidate' ? glyphs.candidate : glyphs.current);
  }
  return cells;
}

/** Names below where they belong, as many as there is room for. */
function tickLine({ ticks, x }: CurveChart): string {
  let text = '';
  for (const { at, label: name } of ticks) {
    const start = Math.min(placeOn(x, at, columns), columns - name.length);
    if (start > text.length || text === '') text = `${text.padEnd(start)}${name}`;
  }
  return text;
}

function placeOn(range: Axis, value: number, places: number): number {
  return Math.round(Math.min(1, Math.max(0, positionOn(range, value))) * (places - 1));
}

function label(value: number, { low, high }: Axis): string {
  return formatWithin(value, high - low);
}
