// Bins of probabilities that have rows enough, and which rows of two versions share theirs.
import { type Binning, type CalibrationBin, calibrationBins } from '../statistics/calibration.ts';

export interface BinPlan {
  readonly binning: Binning;
  /** How many are asked for. */
  readonly count: number;
  /** Rows that each needs; one with fewer is joined with the next. */
  readonly least: number;
}

/** Ascending and without gaps; none without rows. */
export function filledBins(
  labels: Uint8Array,
  scores: Float64Array,
  { binning, count, least }: BinPlan,
): readonly CalibrationBin[] {
  const joined: CalibrationBin[] = [];
  for (const bin of calibrationBins(labels, scores, { binning, count })) {
    const last = joined.at(-1);
    if (last !== undefined && last.n < least) joined[joined.length - 1] = join(last, bin);
    else joined.push(bin);
  }
  const [before, last] = joined.slice(-2);
  if (before === undefined || last === undefined || last.n >= least) return joined;
  return [...joined.slice(0, -2), join(before, last)];
}

function join(low: CalibrationBin, high: CalibrationBin): CalibrationBin {
  return {
    low: low.low,
    high: high.high,
    n: low.n + high.n,
    probabilitySum: low.probabilitySum + high.probabilitySum,
    positives: low.positives + high.positives,
  };
}

/** The bin of each row, by its place in `bins`. */
export function binOfRows(bins: readonly CalibrationBin[], scores: Float64Array): Uint8Array {
  const edges = Float64Array.from(bins.slice(0, -1), ({ high }) => high);
  return Uint8Array.from(scores, (score) => edgesBelow(edges, score));
}

/** Rows that are in one bin of the one version and in one bin of the other. */
export interface SharedBin {
  readonly first: number;
  readonly second: number;
  readonly n: number;
}

/** How many rows each pair of bins shares, of those that share any. */
export function sharedBins(first: Uint8Array, second: Uint8Array): readonly SharedBin[] {
  const counts = new Uint32Array(65_536);
  for (let row = 0; row < first.length; row += 1) {
    const pair = (first[row] ?? 0) * 256 + (second[row] ?? 0);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const shared: SharedBin[] = [];
  for (const [pair, n] of counts.entries()) {
    if (n > 0) shared.push({ first: pair >>> 8, second: pair & 255, n });
  }
  return shared;
}

function edgesBelow(edges: Float64Array, value: number): number {
  let at = 0;
  while (at < edges.length && (edges[at] ?? 0) < value) at += 1;
  return at;
}
