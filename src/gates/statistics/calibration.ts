// Calibration in bins: the reliability curve, and the expected calibration error.
import {
  requireBinary,
  requireInteger,
  requireSameLength,
  requireShare,
  requireThat,
} from './preconditions.ts';
import { interpolatedQuantile } from './resampling/bootstrap-intervals.ts';
import { Sum } from './sums.ts';

/** Rows whose probability lies in (low, high], in [low, high] for the first bin. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Sum of the rows' probabilities. */
  readonly probabilitySum: number;
  readonly positives: number;
}

export type Binning = 'equal-width' | 'equal-mass';

/** Bins filled row by row. */
export class CalibrationBins {
  private readonly inner: Float64Array;
  private readonly counts: Uint32Array;
  private readonly positives: Uint32Array;
  private readonly sums: readonly Sum[];

  /** `inner` are the edges between bins, ascending; equal edges make bins that stay empty. */
  constructor(inner: Float64Array) {
    this.inner = inner;
    this.counts = new Uint32Array(inner.length + 1);
    this.positives = new Uint32Array(inner.length + 1);
    this.sums = Array.from({ length: inner.length + 1 }, () => new Sum());
  }

  /** @throws LaurelError `internal` unless the label is 0 or 1 and the probability in [0, 1]. */
  add(label: number, probability: number): void {
    requireThat(label === 0 || label === 1, 'a label is 0 or 1', label);
    requireShare('a probability', probability);
    const bin = edgesBelow(this.inner, probability);
    this.counts[bin] = (this.counts[bin] ?? 0) + 1;
    this.positives[bin] = (this.positives[bin] ?? 0) + label;
    this.sums[bin]?.add(probability);
  }

  /** The bins that have rows. */
  filled(): readonly CalibrationBin[] {
    const bins = this.sums.map((sum, bin) => ({
      low: this.inner[bin - 1] ?? 0,
      high: this.inner[bin] ?? 1,
      n: this.counts[bin] ?? 0,
      probabilitySum: sum.value,
      positives: this.positives[bin] ?? 0,
    }));
    return bins.filter(({ n }) => n > 0);
  }
}

/** Empty bins of equal width; a value on an edge i/count belongs to the bin below it. */
export function equalWidthBins(count: number): CalibrationBins {
  requireInteger('bins', count, 1);
  return new CalibrationBins(Float64Array.from({ length: count - 1 }, (_, edge) => (edge + 1) / count));
}

/**
 * The bins of labels (0 or 1) and probabilities of 1 that have rows. `equal-mass` takes as edges the quantiles i/count
 * of the probabilities (linear interpolation); equal probabilities always share a bin, so the order of rows has no
 * influence, and bins are of unequal size where many are equal.
 *
 * Source: scikit-learn's `calibration_curve`, strategies `uniform` and `quantile`.
 */
export function calibrationBins(
  labels: Uint8Array,
  probabilities: Float64Array,
  { binning, count }: { readonly binning: Binning; readonly count: number },
): readonly CalibrationBin[] {
  requireSameLength('labels and probabilities', labels, probabilities);
  requireBinary('labels', labels);
  requireInteger('bins', count, 1);
  const bins = binning === 'equal-width' ? equalWidthBins(count) : equalMassBins(probabilities, count);
  for (let row = 0; row < labels.length; row += 1) bins.add(labels[row] ?? 0, probabilities[row] ?? 0);
  return bins.filled();
}

function equalMassBins(probabilities: Float64Array, count: number): CalibrationBins {
  const ascending = probabilities.toSorted();
  const edge = (_: unknown, at: number) => interpolatedQuantile(ascending, (at + 1) / count) ?? 0;
  return new CalibrationBins(Float64Array.from({ length: count - 1 }, edge));
}

/**
 * Σ (nᵦ/n) |mean probabilityᵦ - share of positivesᵦ| over bins, in [0, 1]; `undefined` without rows. Biased upwards for
 * few rows a bin.
 *
 * Source: M. P. Naeini, G. F. Cooper and M. Hauskrecht, AAAI 2015; C. Guo et al., "On calibration of modern neural
 * networks", ICML 2017.
 */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number | undefined {
  let n = 0;
  const gaps = new Sum();
  for (const bin of bins) {
    n += bin.n;
    gaps.add(Math.abs(bin.probabilitySum - bin.positives));
  }
  return n === 0 ? undefined : gaps.value / n;
}

/** The largest |mean probability - share of positives| of any bin; `undefined` without rows. Guo et al. (2017). */
export function maximumCalibrationError(bins: readonly CalibrationBin[]): number | undefined {
  const gaps = bins
    .filter(({ n }) => n > 0)
    .map((bin) => Math.abs(bin.probabilitySum - bin.positives) / bin.n);
  return gaps.length === 0 ? undefined : Math.max(...gaps);
}

/** A point of the reliability curve: of rows predicted `predicted` on average, the share `observed` is positive. */
export interface ReliabilityPoint {
  readonly predicted: number;
  readonly observed: number;
  readonly n: number;
}

/** The reliability curve, one point for each bin that has rows, by probability. */
export function reliabilityCurve(bins: readonly CalibrationBin[]): readonly ReliabilityPoint[] {
  const filled = bins.filter(({ n }) => n > 0);
  return filled.map(({ n, probabilitySum, positives }) => ({ predicted: probabilitySum / n, observed: positives / n, n })); // prettier-ignore
}

/** How many of ascending `edges` lie below `value`. */
function edgesBelow(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
