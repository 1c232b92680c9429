// The calibration error of bins: as it is counted, and without what chance adds to it.
import { type CalibrationBin, expectedCalibrationError } from '../statistics/calibration.ts';
import { exp } from '../statistics/special/elementary.ts';
import { normalCdf } from '../statistics/special/normal.ts';
import { Sum } from '../statistics/sums.ts';

/**
 * Of the rows of all bins, the sums of probabilities less labels of each, as a share of all rows: its size is what a bin
 * adds to the error.
 */
export function gapsOf(bins: readonly CalibrationBin[]): Float64Array {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  return Float64Array.from(bins, ({ probabilitySum, positives }) => (probabilitySum - positives) / n);
}

/**
 * The expected calibration error less an estimate of what chance adds to it: the error as counted is too large even of a
 * perfectly calibrated model, by about √(2 b v / (π n)) with b bins, n rows and v the variance of a label. May be below
 * 0; `undefined` without rows.
 *
 * Source: A. Kumar, P. Liang and T. Ma, "Verified uncertainty calibration", NeurIPS 2019, and `normal_debiased_ce` of
 * their library `uncertainty-calibration` with power 1: the mean of each bin's labels is taken to be normal, with
 * variance ȳ(1-ȳ)/n. Where they draw 1,000 times, this is the mean of the folded normal distribution itself. About half
 * of the excess remains where the gaps are far smaller than their errors.
 */
export function debiasedCalibrationError(bins: readonly CalibrationBin[]): number | undefined {
  const plain = expectedCalibrationError(bins);
  if (plain === undefined) return undefined;
  const expected = new Sum();
  let n = 0;
  for (const bin of bins) {
    const share = bin.positives / bin.n;
    const deviation = Math.sqrt((share * (1 - share)) / bin.n);
    expected.add(bin.n * foldedMean(bin.probabilitySum / bin.n - share, deviation));
    n += bin.n;
  }
  return 2 * plain - expected.value / n;
}

/** E|X| of a normal X. Source: F. C. Leone, L. S. Nelson and R. B. Nottingham, Technometrics 3 (1961) 543-550. */
function foldedMean(mean: number, deviation: number): number {
  if (deviation === 0) return Math.abs(mean);
  const ratio = mean / deviation;
  return deviation * Math.sqrt(2 / Math.PI) * exp((-ratio * ratio) / 2) + mean * (1 - 2 * normalCdf(-ratio));
}
