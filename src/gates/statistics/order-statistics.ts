// Order statistics that bound a quantile, and how many samples it needs before it can be bounded at all.
import type { Interval } from './interval.ts';
import { requireInteger, requireProbability } from './preconditions.ts';
import { binomialAtLeast, binomialCdf } from './special/binomial.ts';
import { log } from './special/elementary.ts';

const confidence = 0.95;
/** What rounding may take from a probability that is met exactly, e.g. 1 - 0.5² = 0.75. */
const slack = 1e-12;

/**
 * The least number of samples from which the `quantile` (in (0, 1)) has any one-sided 95 % upper bound without
 * assumptions on the distribution: the largest of N samples is below the quantile with probability quantile^N,
 * so N ≥ ln(0.05) / ln(quantile). 5 for p50, 59 for p95, 299 for p99; `Infinity` for 1.
 *
 * Source: order-statistic (Wilks) bounds, S. S. Wilks, "Determination of sample sizes for setting tolerance
 * limits", Annals of Mathematical Statistics 12 (1941) 91-96.
 */
export function minimumSamples(quantile: number): number {
  if (quantile <= 0) return 1;
  if (quantile >= 1) return Number.POSITIVE_INFINITY;
  return samplesForUpperBound(quantile, confidence);
}

/** The same for any one-sided confidence in (0, 1): the least N with quantile^N ≤ 1 - confidence. */
export function samplesForUpperBound(quantile: number, oneSided: number): number {
  requireProbability('quantile', quantile);
  requireProbability('confidence', oneSided);
  return Math.ceil(log(1 - oneSided) / log(quantile) - slack);
}

/** The least N from which the smallest sample bounds the quantile from below: (1 - quantile)^N ≤ 1 - confidence. */
export function samplesForLowerBound(quantile: number, oneSided: number): number {
  return samplesForUpperBound(1 - quantile, oneSided);
}

/**
 * The rank k, from 1, of the least of `n` ascending samples that is an upper bound of the quantile with one-sided
 * confidence: the smallest k with P(Binomial(n, quantile) ≤ k - 1) ≥ confidence. `undefined` where none is, which is
 * so for n below `samplesForUpperBound`: a p99 has no 95 % upper bound from fewer than 299 samples.
 *
 * Source: W. J. Conover, "Practical nonparametric statistics" (1999), section 3.2; H. A. David and H. N. Nagaraja,
 * "Order statistics" (2003), section 7.1. Valid for any distribution; samples are independent.
 */
export function upperBoundRank(n: number, quantile: number, oneSided: number): number | undefined {
  check(n, quantile, oneSided);
  if (n === 0 || binomialCdf(n - 1, n, quantile) < oneSided - slack) return undefined;
  return leastHolding(1, n, (k) => binomialCdf(k - 1, n, quantile) >= oneSided - slack);
}

/**
 * The rank k, from 1, of the greatest of `n` ascending samples that is a lower bound of the quantile with one-sided
 * confidence: the largest k with P(Binomial(n, quantile) ≥ k) ≥ confidence; `undefined` where none is.
 */
export function lowerBoundRank(n: number, quantile: number, oneSided: number): number | undefined {
  check(n, quantile, oneSided);
  if (n === 0 || binomialAtLeast(1, n, quantile) < oneSided - slack) return undefined;
  return leastHolding(1, n, (k) => k === n || binomialAtLeast(k + 1, n, quantile) < oneSided - slack);
}

/** A quantile of samples, and what bounds it; an end is `undefined` where the samples cannot give it. */
export interface QuantileBounds {
  /** The nearest-rank quantile: the ceil(n·quantile)-th smallest sample. */
  readonly estimate: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Level of the two-sided interval; each end alone is a bound with confidence (1 + level) / 2. */
  readonly level: number;
}

/** The quantile (in (0, 1)) of ascending samples and its bounds, in their unit; `undefined` of no sample. */
export function quantileBounds(
  ascending: Float64Array,
  quantile: number,
  level: number,
): QuantileBounds | undefined {
  const n = ascending.length;
  const estimate = ascending[nearestRank(n, quantile) - 1];
  if (estimate === undefined) return undefined;
  const oneSided = (1 + level) / 2;
  return {
    estimate,
    low: sampleAt(ascending, lowerBoundRank(n, quantile, oneSided)),
    high: sampleAt(ascending, upperBoundRank(n, quantile, oneSided)),
    level,
  };
}

/** Both bounds as an interval; `undefined` where either is. */
export function intervalOfQuantile(bounds: QuantileBounds | undefined): Interval | undefined {
  if (bounds?.low === undefined || bounds.high === undefined) return undefined;
  return { low: bounds.low, high: bounds.high, level: bounds.level };
}

/** The rank, from 1, of the quantile among n samples: ceil(n·quantile), at least 1. */
export function nearestRank(n: number, quantile: number): number {
  const product = n * quantile;
  const rounded = Math.round(product);
  // 0.95 · 20 is 19 and not a hair above it.
  const rank = Math.abs(product - rounded) <= 1e-12 * n ? rounded : Math.ceil(product);
  return Math.max(1, rank);
}

function sampleAt(ascending: Float64Array, rank: number | undefined): number | undefined {
  return rank === undefined ? undefined : ascending[rank - 1];
}

/** The least integer in [from, to] that `holds`, which does at `to` and beyond the first at all. */
function leastHolding(from: number, to: number, holds: (k: number) => boolean): number {
  let below = from - 1;
  let enough = to;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

function check(n: number, quantile: number, oneSided: number): void {
  requireInteger('n', n, 0);
  requireProbability('quantile', quantile);
  requireProbability('confidence', oneSided);
}
