// How far the scores of a group are from what became of its people, and within what that lies.
import { type CalibrationBin, calibrationBins, expectedCalibrationError, reliabilityCurve } from '../statistics/calibration.ts'; // prettier-ignore
import type { Series } from '../gate.ts';
import type { Estimate } from '../inference/estimate.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { exp, inverseRootTwoPi, squareOf } from '../statistics/special/elementary.ts';
import { normalCdf, normalQuantile } from '../statistics/special/normal.ts';
import { estimate } from './estimates.ts';

/** Labels and probabilities of the people of one group. */
export interface ScoredGroup {
  readonly name: string;
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
}

/** Of fewer rows a share says next to nothing. */
const leastRowsOfBin = 10;

const binned = new WeakMap<ScoredGroup, Map<number, readonly CalibrationBin[]>>();

/** Bins of equal mass, as many as asked for, but none with fewer than ten rows unless equal scores leave no choice. */
export function binsOfGroup(group: ScoredGroup, most: number): readonly CalibrationBin[] {
  const known = binned.get(group) ?? new Map<number, readonly CalibrationBin[]>();
  binned.set(group, known);
  const bins = known.get(most) ?? fillBins(group, most);
  known.set(most, bins);
  return bins;
}

function fillBins({ labels, scores }: ScoredGroup, most: number): readonly CalibrationBin[] {
  const count = Math.max(1, Math.min(most, Math.floor(labels.length / leastRowsOfBin)));
  return calibrationBins(labels, scores, { binning: 'equal-mass', count });
}

/**
 * The calibration error of bins, Σ (nᵦ/n) |mean score - share of positives|, corrected for its bias; `undefined`
 * without rows.
 *
 * Of few rows a bin the plain error is too large: chance alone moves each share. What chance adds to an error of that
 * size is subtracted, and what is left is not below 0. For either end of the interval chance is taken for normal, with
 * the variance of a share with two successes and two failures more, so that a bin without variation is not certain: the
 * upper end is the plain error and z standard errors; the lower end is less by the most that chance can add on average,
 * √(2/π) deviations of every bin.
 *
 * Sources: A. Kumar, P. Liang and T. Ma, "Verified uncertainty calibration", NeurIPS 2019, for the correction
 * (`normal_debiased_ce` of their code, here in closed form); for the ends, concentration of functions of normal variables
 * that change by no more than their arguments do: C. Borell, Inventiones Mathematicae 30 (1975) 207-216; A. Agresti and
 * B. A. Coull, The American Statistician 52 (1998) 119-126, for the variance.
 */
export function calibrationEstimate(bins: readonly CalibrationBin[]): Estimate | undefined {
  const plain = expectedCalibrationError(bins);
  if (plain === undefined) return undefined;
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  const parts = bins.map((bin) => ({
    share: bin.n / n,
    gap: Math.abs(bin.probabilitySum - bin.positives) / bin.n,
    deviation: deviationOf(bin),
  }));
  const added = parts.reduce((sum, { share, gap, deviation }) => sum + share * (meanOfFolded(gap, deviation) - gap), 0); // prettier-ignore
  const mostAdded = parts.reduce((sum, { share, deviation }) => sum + share * meanOfFolded(0, deviation), 0);
  const error = Math.sqrt(parts.reduce((sum, { share, deviation }) => sum + squareOf(share * deviation), 0));
  return estimate({
    value: Math.max(0, plain - added),
    n,
    method: `${bins.length} bins of equal mass, corrected for bias`,
    at: (level): Interval => {
      const reach = normalQuantile((1 + level) / 2) * error;
      return { low: Math.max(0, plain - mostAdded - reach), high: Math.min(1, plain + reach), level };
    },
  });
}

/** Standard deviation of a bin's share of positives. */
function deviationOf({ n, positives }: CalibrationBin): number {
  const share = (positives + 2) / (n + 4);
  return Math.sqrt((share * (1 - share)) / (n + 4));
}

/** The mean of |X| for a normal X: F. C. Leone, L. S. Nelson and R. B. Nottingham, Technometrics 3 (1961) 543-550. */
function meanOfFolded(mean: number, deviation: number): number {
  const ratio = mean / deviation;
  return 2 * deviation * inverseRootTwoPi * exp(-squareOf(ratio) / 2) + mean * (1 - 2 * normalCdf(-ratio));
}

/** The reliability curve with the interval of each share. */
export function reliabilitySeries(of: Series['of'], bins: readonly CalibrationBin[], level: number): Series {
  return {
    of,
    points: reliabilityCurve(bins).map(({ predicted, observed, n }) => {
      const interval = wilsonInterval({ successes: Math.round(observed * n), n }, level);
      return { x: predicted, y: observed, low: interval?.low, high: interval?.high };
    }),
  };
}
