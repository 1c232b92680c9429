// Numbers of which each run gives one, such as throughput: only repeats say how far they scatter.
import { bareEstimate, type Estimate, noInterval, type NoInterval } from '../inference/estimate.ts';
import type { Interval } from '../statistics/interval.ts';
import { squareOf } from '../statistics/special/elementary.ts';
import { twoSidedT } from '../statistics/special/student.ts';

const oneRun = 'one run says nothing of how far it scatters from run to run';
const noScatter = 'runs of exactly the same number say nothing of how far it scatters';

/** The mean over runs with Student's interval; it needs two runs. */
export function meanOfRuns(values: readonly number[]): Estimate {
  const runs = momentsOf(values);
  return {
    value: runs.mean,
    n: runs.n,
    method: `Student's t over ${runs.n} repeats`,
    intervalAt: (level) => around(runs.mean, { error: runs.error, degrees: runs.n - 1 }, level),
  };
}

export interface ComparedRuns {
  readonly candidate: readonly number[];
  readonly current: readonly number[];
  /** What the current version's mean is multiplied by. */
  readonly factor: number;
}

/**
 * The mean of the candidate less `factor` times that of the current version, by Welch's interval; both need two runs.
 *
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947) 28-35.
 */
export function contrastOfRuns({ candidate, current, factor }: ComparedRuns): Estimate {
  const [ours, theirs] = [momentsOf(candidate), momentsOf(current)];
  const value = ours.mean - factor * theirs.mean;
  const n = ours.n + theirs.n;
  if (ours.error === undefined || theirs.error === undefined) return bareEstimate(value, n, oneRun);
  const [one, other] = [squareOf(ours.error), squareOf(factor * theirs.error)];
  const degrees = squareOf(one + other) / (squareOf(one) / (ours.n - 1) + squareOf(other) / (theirs.n - 1));
  return {
    value,
    n,
    method: `Welch's t over ${ours.n} and ${theirs.n} repeats`,
    intervalAt: (level) => around(value, { error: Math.sqrt(one + other), degrees }, level),
  };
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  /** The standard error of the mean; `undefined` of one run. */
  readonly error: number | undefined;
}

function momentsOf(runs: readonly number[]): Moments {
  // Sums of doubles depend on the order; the order in which evaluations lie there means nothing.
  const values = runs.toSorted((a, b) => a - b);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { n, mean, error: undefined };
  const squares = values.reduce((sum, value) => sum + squareOf(value - mean), 0);
  return { n, mean, error: Math.sqrt(squares / (n - 1) / n) };
}

function around(
  value: number,
  { error, degrees }: { readonly error: number | undefined; readonly degrees: number },
  level: number,
): Interval | NoInterval {
  if (error === undefined) return noInterval(oneRun);
  if (!(error > 1e-12 * Math.abs(value))) return noInterval(noScatter);
  const half = twoSidedT(level, degrees) * error;
  return { low: value - half, high: value + half, level };
}
