// What rows say of calibration: errors in bins, slope and intercept, each with the interval that suits it.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Estimate } from '../inference/estimate.ts';
import { lazyEstimate } from '../inference/lazy-estimate.ts';
import { pairedTables } from '../inference/pairing.ts';
import type { CalibrationBin } from '../statistics/calibration.ts';
import { type Fitted, type Recalibration, recalibrate, waldInterval } from '../statistics/recalibration.ts';
import { binOfRows, type BinPlan, filledBins, sharedBins } from './bins.ts';
import { debiasedCalibrationError } from './calibration-error.ts';
import { differenceIntervals, errorIntervals } from './error-intervals.ts';
import { probabilitiesOf } from './probabilities.ts';

/** Why there is no estimate. */
export interface NoEstimate {
  readonly kind: 'no-estimate';
  readonly reason: string;
  readonly remedy: string;
}

/** An evaluation of a version. */
export interface Measured {
  readonly version: VersionEvidence;
  readonly source: EvaluationEvidence;
}

/** Some rows of an evaluation, in bins. */
export interface BinnedRows {
  readonly kind: 'binned';
  readonly n: number;
  readonly scores: Float64Array;
  readonly bins: readonly CalibrationBin[];
}

const wholes = new WeakMap<EvaluationEvidence, Map<string, BinnedRows | NoEstimate>>();

/** All rows of an evaluation, put in bins once for each plan: several demands and a curve ask for them. */
export function binnedWhole(measured: Measured, plan: BinPlan): BinnedRows | NoEstimate {
  const known = wholes.get(measured.source) ?? new Map<string, BinnedRows | NoEstimate>();
  wholes.set(measured.source, known);
  const key = `${plan.binning} ${plan.count} ${plan.least}`;
  const rows = known.get(key) ?? binnedRows(measured, plan, null);
  known.set(key, rows);
  return rows;
}

/** @param chosen the rows of a slice; `null` for all. */
export function binnedRows(
  { version, source }: Measured,
  plan: BinPlan,
  chosen: Uint32Array | null,
): BinnedRows | NoEstimate {
  const found = probabilitiesOf(version, source);
  if (found.kind === 'no-probabilities') return { ...found, kind: 'no-estimate' };
  const labels = chosen === null ? found.labels : Uint8Array.from(chosen, (row) => found.labels[row] ?? 0);
  const scores = chosen === null ? found.scores : Float64Array.from(chosen, (row) => found.scores[row] ?? 0);
  if (labels.length < plan.count * plan.least) return tooFew(labels.length, plan);
  return { kind: 'binned', n: labels.length, scores, bins: filledBins(labels, scores, plan) };
}

function tooFew(rows: number, { count, least }: BinPlan): NoEstimate {
  return {
    kind: 'no-estimate',
    reason: `${rows} rows are fewer than the ${count * least} that ${count} bins of ${least} need`,
    remedy:
      'measure on more examples, or say in the policy that fewer bins, or fewer rows in each, are enough',
  };
}

/** The calibration error of `rows`, without what chance adds to it. */
export function errorEstimate({ bins, n }: BinnedRows, seed: string): Estimate {
  return lazyEstimate(debiasedCalibrationError(bins) ?? Number.NaN, n, () => errorIntervals(bins, seed));
}

/** How much larger the calibration error of the candidate is, on the same examples. */
export function errorDifference(
  candidate: Measured,
  current: Measured,
  plan: BinPlan,
): Estimate | NoEstimate {
  const pair = pairedTables(candidate.source, current.source);
  const [ours, theirs] = [binnedWhole(candidate, plan), binnedWhole(current, plan)];
  if (ours.kind === 'no-estimate') return ours;
  if (theirs.kind === 'no-estimate') return theirs;
  if (pair === null || pair.kind === 'not-comparable') {
    return {
      kind: 'no-estimate',
      reason: pair?.reason ?? 'one of the two versions has no rows',
      remedy: pair?.remedy ?? 'attach the predictions of both versions',
    };
  }
  const value = (debiasedCalibrationError(ours.bins) ?? Number.NaN) - (debiasedCalibrationError(theirs.bins) ?? Number.NaN); // prettier-ignore
  const seed = `${candidate.source.digest} ${current.source.digest} calibration error`;
  return lazyEstimate(value, ours.n, () => {
    const inOurOrder = Float64Array.from(pair.currentRows, (row) => theirs.scores[row] ?? 0);
    const shared = sharedBins(binOfRows(ours.bins, ours.scores), binOfRows(theirs.bins, inOurOrder));
    return differenceIntervals({ first: ours.bins, second: theirs.bins, shared }, seed);
  });
}

const fits = new WeakMap<EvaluationEvidence, Recalibration | NoEstimate>();

/** The slope, or the intercept of a fit whose slope is held at 1 (calibration in the large), by Wald's interval. */
export function recalibrationEstimate(
  measured: Measured,
  which: 'slope' | 'inTheLarge',
): Estimate | NoEstimate {
  const fit = fits.get(measured.source) ?? fitOf(measured);
  fits.set(measured.source, fit);
  if ('kind' in fit) return fit;
  const found = probabilitiesOf(measured.version, measured.source);
  return estimateOf(fit[which], found.kind === 'probabilities' ? found.labels.length : 0);
}

function fitOf({ version, source }: Measured): Recalibration | NoEstimate {
  const found = probabilitiesOf(version, source);
  if (found.kind === 'no-probabilities') return { ...found, kind: 'no-estimate' };
  return (
    recalibrate(found.labels, found.scores) ?? {
      kind: 'no-estimate',
      reason: 'there is no slope of these rows: they are of one class or one probability, or a threshold divides the classes', // prettier-ignore
      remedy: 'measure on examples of both classes whose probabilities overlap',
    }
  );
}

function estimateOf(fitted: Fitted, n: number): Estimate {
  return { value: fitted.estimate, n, method: 'Wald', intervalAt: (level) => waldInterval(fitted, level) };
}
