// Score tests and intervals for two independent proportions: their difference and their ratio.
import { clamp, type Interval } from './interval.ts';
import type { Proportion } from './intervals.ts';
import { requireAmount, requireThat } from './preconditions.ts';
import { exp, log } from './special/elementary.ts';
import { normalSurvival, twoSidedZ } from './special/normal.ts';

export interface ScoreTest {
  /** The score statistic, standard normal where the difference is the null one. */
  readonly z: number;
  /** P(Z > z): the evidence that `first` - `second` is above the null difference. */
  readonly p: number;
}

/**
 * The score test of first - second ≤ `nullDifference` against >, for independent proportions; non-inferiority with
 * margin m is the null difference -m. `undefined` where either is of nobody or the variance under the null is 0.
 *
 * Source: C. P. Farrington and G. Manning, "Test statistics and sample size formulae for comparative binomial trials
 * with null hypothesis of non-zero risk difference or non-unity relative risk", Statistics in Medicine 9 (1990)
 * 1447-1454.
 */
export function scoreTest(
  first: Proportion,
  second: Proportion,
  nullDifference: number,
): ScoreTest | undefined {
  requireThat(
    nullDifference > -1 && nullDifference < 1,
    'a null difference lies between -1 and 1',
    nullDifference,
  );
  const z = differenceScore(first, second, nullDifference, 1);
  return z === undefined ? undefined : { z, p: normalSurvival(z) };
}

/**
 * The score interval of first - second for independent proportions, in [-1, 1]; `undefined` where either is of
 * nobody.
 *
 * Source: O. Miettinen and M. Nurminen, "Comparative analysis of two rates", Statistics in Medicine 4 (1985)
 * 213-226, with its factor N / (N - 1).
 */
export function miettinenNurminenInterval(
  first: Proportion,
  second: Proportion,
  level: number,
): Interval | undefined {
  const n = first.n + second.n;
  if (first.n === 0 || second.n === 0 || n < 2) return undefined;
  const z = twoSidedZ(level);
  const estimate = first.successes / first.n - second.successes / second.n;
  const score = (delta: number) => differenceScore(first, second, delta, n / (n - 1)) ?? scoreAtCertainty(estimate, delta); // prettier-ignore
  return {
    low: clamp(
      crossing((delta) => score(delta) > z, -1, estimate),
      -1,
      1,
    ),
    high: clamp(
      crossing((delta) => score(delta) > -z, estimate, 1),
      -1,
      1,
    ),
    level,
  };
}

function scoreAtCertainty(estimate: number, delta: number): number {
  return estimate === delta ? 0 : (estimate - delta) * Number.POSITIVE_INFINITY;
}

/** (p̂1 - p̂2 - δ) over its standard error where the difference is δ. */
function differenceScore(
  first: Proportion,
  second: Proportion,
  delta: number,
  factor: number,
): number | undefined {
  checkPair(first, second);
  if (first.n === 0 || second.n === 0) return undefined;
  const p2 = restrictedShare(first, second, delta);
  const p1 = p2 + delta;
  const variance = ((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n) * factor;
  if (!(variance > 1e-300)) return undefined;
  return (first.successes / first.n - second.successes / second.n - delta) / Math.sqrt(variance);
}

/**
 * The most likely share of `second` where that of `first` is it plus δ: the log-likelihood is concave, so the sign of
 * its derivative says on which side.
 */
function restrictedShare(first: Proportion, second: Proportion, delta: number): number {
  const rises = (p2: number): boolean => {
    const p1 = p2 + delta;
    // The derivative of the log-likelihood times p1 (1 - p1) p2 (1 - p2) > 0.
    const one = (first.successes - first.n * p1) * p2 * (1 - p2);
    const two = (second.successes - second.n * p2) * p1 * (1 - p1);
    return one + two > 0;
  };
  return crossing(rises, Math.max(0, -delta), Math.min(1, 1 - delta));
}

/**
 * The interval of first / second for independent proportions, by the normal distribution of the ratio's logarithm;
 * `undefined` where either has no success. Short of its confidence for small counts: prefer the score interval.
 *
 * Source: D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978)
 * 469-474.
 */
export function logRatioInterval(first: Proportion, second: Proportion, level: number): Interval | undefined {
  checkPair(first, second);
  if (first.successes === 0 || second.successes === 0) return undefined;
  const ratio = first.successes / first.n / (second.successes / second.n);
  const variance = 1 / first.successes - 1 / first.n + 1 / second.successes - 1 / second.n;
  const half = twoSidedZ(level) * Math.sqrt(variance);
  return { low: ratio * exp(-half), high: ratio * exp(half), level };
}

/**
 * The score interval of first / second for independent proportions, from 0; `undefined` where neither has a success
 * or either is of nobody. `high` is `Infinity` where `second` has no success: nothing bounds the ratio from above.
 *
 * Source: Miettinen and Nurminen (1985), with the factor N / (N - 1).
 */
export function scoreRatioInterval(
  first: Proportion,
  second: Proportion,
  level: number,
): Interval | undefined {
  checkPair(first, second);
  if (first.successes + second.successes === 0 || first.n === 0 || second.n === 0) return undefined;
  const z = twoSidedZ(level);
  const estimate = log(first.successes / first.n) - log(second.successes / second.n);
  const above = (bound: number) => (logRatio: number) => ratioScore(first, second, exp(logRatio)) > bound;
  const middle = clamp(estimate, -700, 700);
  return {
    low: first.successes === 0 ? 0 : exp(crossing(above(z), -700, middle)),
    high: second.successes === 0 ? Number.POSITIVE_INFINITY : exp(crossing(above(-z), middle, 700)),
    level,
  };
}

/** (p̂1 - ρ p̂2) over its standard error where the ratio is ρ; falls with ρ. */
function ratioScore(first: Proportion, second: Proportion, ratio: number): number {
  const n = first.n + second.n;
  const b = first.n * ratio + first.successes + second.n + second.successes * ratio;
  const root = Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (first.successes + second.successes)));
  const p2 = (2 * (first.successes + second.successes)) / (b + root);
  const p1 = Math.min(1, p2 * ratio);
  const variance = (p1 * (1 - p1)) / first.n + (ratio * ratio * p2 * (1 - p2)) / second.n;
  const gap = first.successes / first.n - (ratio * second.successes) / second.n;
  return gap / Math.sqrt((variance * n) / (n - 1));
}

/** Where `holds` turns false between `from`, where it may hold, and `to`, to the last bit. */
function crossing(holds: (at: number) => boolean, from: number, to: number): number {
  let held = from;
  let failed = to;
  for (let round = 0; round < 200; round += 1) {
    const middle = held + (failed - held) / 2;
    if (middle === held || middle === failed) break;
    if (holds(middle)) held = middle;
    else failed = middle;
  }
  return held + (failed - held) / 2;
}

function checkPair(first: Proportion, second: Proportion): void {
  for (const { successes, n } of [first, second]) {
    requireAmount('n', n);
    requireThat(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
  }
}
