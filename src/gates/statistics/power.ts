// What sample a demand needs, before anybody collects it.
import { samplesForUpperBound } from './order-statistics.ts';
import { requireProbability, requireShare, requireThat } from './preconditions.ts';
import { binomialAtLeast, binomialQuantile } from './special/binomial.ts';
import { squareOf } from './special/elementary.ts';
import { normalQuantile } from './special/normal.ts';

/** A demand on a proportion that has to be shown by a one-sided bound. */
export interface ShownShare {
  /** In (0, 1). `at-least`: the lower bound reaches it. `at-most`: the upper bound does not pass it. */
  readonly threshold: number;
  readonly side: 'at-least' | 'at-most';
  /** Of the one-sided bound, in (0, 1): an end of a two-sided interval has (1 + level) / 2. */
  readonly confidence: number;
  readonly method: 'wilson' | 'clopper-pearson';
}

/** The opposite of a demand: what has to be shown to be certain that it is not met. */
export function oppositeOf(demand: ShownShare): ShownShare {
  return { ...demand, side: demand.side === 'at-least' ? 'at-most' : 'at-least' };
}

/**
 * The least n with which the demand can be shown at all, by rows that all fall on its side. With fewer, every outcome
 * is too little to tell. Of `oppositeOf(demand)`: the least n that can fail for certain.
 *
 * Source: Wilson's bound of n of n is n / (n + z²); Clopper and Pearson's is α^(1/n).
 */
export function leastSamplesToShow(demand: ShownShare): number {
  const { threshold, confidence, method } = atLeast(demand);
  if (method === 'clopper-pearson') return samplesForUpperBound(threshold, confidence);
  const square = squareOf(Math.max(0, normalQuantile(confidence)));
  return Math.max(1, Math.ceil((square * threshold) / (1 - threshold) - 1e-9));
}

/**
 * The fewest successes of n rows that show an `at-least` demand, n + 1 where no number does; the most that show an
 * `at-most` demand, -1 where none does.
 */
export function successesToShow(demand: ShownShare, n: number): number {
  const { threshold, side, confidence, method } = demand;
  if (side === 'at-most') return n - successesToShow(atLeast(demand), n);
  if (method === 'clopper-pearson') return binomialQuantile(confidence, n, threshold) + 1;
  const reach = normalQuantile(confidence) * Math.sqrt(n * threshold * (1 - threshold));
  return Math.min(n + 1, Math.ceil(n * threshold + reach - 1e-9));
}

/**
 * The n from which the demand is shown with probability `power` or more where the true share is `trueShare`, by exact
 * binomial probabilities. Since counts are whole the power is a saw: this is the n from which on no tooth falls below. `undefined` where the true share does not meet the threshold, or where more than 10^8 rows
 * are needed.
 */
export function samplesToShow(demand: ShownShare, trueShare: number, power: number): number | undefined {
  requireShare('true share', trueShare);
  requireProbability('power', power);
  if (demand.side === 'at-most') return samplesToShow(atLeast(demand), 1 - trueShare, power);
  if (trueShare <= demand.threshold) return undefined;
  const likely = (n: number) => binomialAtLeast(successesToShow(demand, n), n, trueShare) >= power;
  let enough = leastSamplesToShow(demand);
  while (!likely(enough)) {
    if (enough > 100_000_000) return undefined;
    enough *= 2;
  }
  let below = Math.floor(enough / 2);
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (likely(middle)) enough = middle;
    else below = middle;
  }
  for (let n = enough; n < enough + sawLength(demand, enough); n += 1) {
    if (!likely(n)) enough = n + 1;
  }
  return enough;
}

/**
 * How far the saw has to be followed: a tooth, and as far as it takes the bound's √n to shift the teeth by one. The
 * successes needed are n·t + k√n, rounded up, with k = z√(t(1 - t)).
 */
function sawLength({ threshold, confidence }: ShownShare, n: number): number {
  const spread = Math.sqrt(threshold * (1 - threshold));
  const shift = (2 * Math.sqrt(n)) / (Math.max(0.5, normalQuantile(confidence)) * spread);
  return Math.ceil(1 / Math.min(threshold, 1 - threshold) + shift);
}

/** The same demand in terms of `at-least`, failures for successes. */
function atLeast(demand: ShownShare): ShownShare {
  requireProbability('threshold', demand.threshold);
  requireProbability('confidence', demand.confidence);
  return demand.side === 'at-least'
    ? demand
    : { ...demand, side: 'at-least', threshold: 1 - demand.threshold };
}

/**
 * The n from which an upper bound of a quantile lies within a limit with probability `power`, where the share
 * `withinLimit` of all requests does: a p99 of which 99.5 % lie within the limit. `undefined` where no more than the
 * quantile does.
 */
export function samplesToBoundQuantile(
  { quantile, confidence, withinLimit }: { quantile: number; confidence: number; withinLimit: number },
  power: number,
): number | undefined {
  const demand = { threshold: quantile, side: 'at-least', confidence, method: 'clopper-pearson' } as const;
  return samplesToShow(demand, withinLimit, power);
}

export interface NonInferiorityPlan {
  /**
   * Standard deviation of what one row adds: of the difference of a pair (`deviationOfPairs`, n pairs), of two rows
   * of independent samples (`deviationOfTwo`, n rows each), or √n times the standard error of a pilot with n rows.
   */
  readonly deviation: number;
  /** ≥ 0, in the metric's unit; 0 plans for superiority. */
  readonly margin: number;
  /** By how much the candidate is expected to be better; below 0 where it is expected to be worse. */
  readonly expectedGain: number;
  /** Of the one-sided test, in (0, 1): 0.05 for the lower end of a 0.90 interval. */
  readonly alpha: number;
  readonly power: number;
}

/**
 * n from which a candidate of the expected gain is shown to be not worse by the margin with probability `power`:
 * ((z₁₋α + z_power) · deviation / (margin + gain))². `undefined` where the expected loss is the margin or more.
 *
 * Source: S.-C. Chow et al., "Sample size calculations in clinical research" (2018), sections 3.2 and 4.2; as
 * statsmodels' `normal_sample_size_one_tail`.
 */
export function samplesForNonInferiority(plan: NonInferiorityPlan): number | undefined {
  requireProbability('alpha', plan.alpha);
  requireProbability('power', plan.power);
  const room = plan.margin + plan.expectedGain;
  if (!(room > 0)) return undefined;
  const z = Math.max(0, normalQuantile(1 - plan.alpha) + normalQuantile(plan.power));
  return Math.max(1, Math.ceil(squareOf((z * plan.deviation) / room) - 1e-9));
}

/** √(d - Δ²): of the difference of two right-or-wrong answers of which the share d differ, with mean difference Δ. */
export function deviationOfPairs(disagreement: number, difference: number): number {
  requireShare('disagreement', disagreement);
  requireThat(Math.abs(difference) <= disagreement, 'a difference is within the disagreement', difference, disagreement); // prettier-ignore
  return Math.sqrt(Math.max(0, disagreement - squareOf(difference)));
}

/** √(p₁(1 - p₁) + p₂(1 - p₂)): of the difference of one row each of two independent samples. */
export function deviationOfTwo(first: number, second: number): number {
  requireShare('first', first);
  requireShare('second', second);
  return Math.sqrt(first * (1 - first) + second * (1 - second));
}
