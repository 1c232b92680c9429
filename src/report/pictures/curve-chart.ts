// A curve as charts draw it, whatever draws: positions, ticks and names, in the scale that its kind is read in.
import type { Curve, Series } from '../../gates/gate.ts';
import { formatWithin } from '../format.ts';
import type { Axis } from './interval-picture.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Of the number as it was measured: `p99`, `0.25`. */
  readonly label: string;
}

export interface ChartSeries {
  readonly of: Series['of'];
  readonly points: readonly ChartPoint[];
}

export interface CurveChart {
  /** Id of the gate in the policy. */
  readonly gate: string;
  readonly kind: Curve['kind'];
  readonly subject: string;
  readonly axes: { readonly x: string; readonly y: string };
  /** The current version first, so that the candidate is drawn over it. */
  readonly series: readonly ChartSeries[];
  readonly ticks: readonly Tick[];
  readonly x: Axis;
  readonly y: Axis;
}

const axes: Readonly<Record<Curve['kind'], CurveChart['axes']>> = {
  quantiles: { x: 'share of requests', y: 'ms' },
  reliability: { x: 'mean score', y: 'share of positives' },
};

/** `null` where there is no point to draw. */
export function curveChart(gate: string, { kind, subject, series }: Curve): CurveChart | null {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const scale = kind === 'quantiles' ? tailScale(all.map(({ x }) => x)) : (x: number) => x;
  const drawn = series
    .filter(({ points }) => points.length > 0)
    .map(({ of, points }) => ({ of, points: points.map((point) => pointOn(point, kind, scale)) }))
    .toSorted((a, b) => Number(a.of === 'candidate') - Number(b.of === 'candidate'));
  return {
    gate,
    kind,
    subject,
    axes: axes[kind],
    series: drawn,
    ...(kind === 'quantiles' ? tailRanges(drawn, scale) : unitRanges),
  };
}

function pointOn(
  { x, y, low, high }: Series['points'][number],
  kind: Curve['kind'],
  scale: (x: number) => number,
): ChartPoint {
  const label = kind === 'quantiles' ? quantileName(x) : formatWithin(x, 0);
  return { x: scale(x), y, low: low ?? null, high: high ?? null, label };
}

/** `p50`, `p99.9`; `max` of all requests. */
function quantileName(share: number): string {
  return share >= 1 ? 'max' : `p${Number((share * 100).toPrecision(6))}`;
}

/**
 * Each nine takes as much room as the one before, as tails are read: p90, p99, p99.9. What is at 1 has no place on such
 * a scale, and stands as far beyond the last one before it as halves the share that is left.
 */
function tailScale(shares: readonly number[]): (share: number) => number {
  const last = shares.filter((share) => share < 1).reduce((a, b) => Math.max(a, b), 0);
  const least = (1 - last) / 2;
  return (share) => -Math.log10(Math.min(1, Math.max(1 - share, least)));
}

const namedShares = [0, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1];

function tailRanges(
  series: readonly ChartSeries[],
  scale: (share: number) => number,
): Pick<CurveChart, 'ticks' | 'x' | 'y'> {
  const points = series.flatMap((each) => each.points);
  const x = rangeOf(points.map((point) => point.x));
  const ys = points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
  const isMaxDrawn = points.some(({ label }) => label === quantileName(1));
  const ticks = namedShares
    .filter((share) => (share < 1 ? scale(share) < scale(1) : isMaxDrawn))
    .map((share) => ({ at: scale(share), label: quantileName(share) }))
    .filter(({ at }) => at >= x.low && at <= x.high);
  return { x, ticks, y: rangeOf([0, ...ys]) };
}

const unitRanges: Pick<CurveChart, 'ticks' | 'x' | 'y'> = {
  x: { low: 0, high: 1 },
  y: { low: 0, high: 1 },
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at) })),
};

function rangeOf(numbers: readonly number[]): Axis {
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  return low < high ? { low, high } : { low, high: low + (Math.abs(low) / 10 || 1) };
}
