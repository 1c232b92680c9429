// The binomial distribution: how many of n happen that each happen with probability p.
import { requireInteger, requireShare } from '../preconditions.ts';
import { incompleteBeta } from './beta.ts';
import { exp, log, log1p } from './elementary.ts';
import { deviance, stirlingError } from './saddle-point.ts';

const twoPi = 6.283185307179586;

/** P(X ≤ k) for X binomial(n, p); 0 for k < 0, 1 for k ≥ n. Equal to I_{1-p}(n - k, k + 1). */
export function binomialCdf(k: number, n: number, p: number): number {
  check(n, p);
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(n - Math.floor(k), Math.floor(k) + 1, 1 - p, p);
}

/** P(X ≥ k) for X binomial(n, p), to its own last digits; 1 for k ≤ 0. Equal to I_p(k, n - k + 1). */
export function binomialAtLeast(k: number, n: number, p: number): number {
  check(n, p);
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(Math.ceil(k), n - Math.ceil(k) + 1, p);
}

/**
 * ln P(X = k) for X binomial(n, p), 0 ≤ k ≤ n, 0 < p < 1.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function logBinomialPmf(k: number, n: number, p: number): number {
  if (k === 0) return n * log1p(-p);
  if (k === n) return n * log(p);
  const corrections = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const away = deviance(k, n * p) + deviance(n - k, n * (1 - p));
  return corrections - away - 0.5 * log((twoPi * k * (n - k)) / n);
}

/** P(X = k) for X binomial(n, p), 0 ≤ k ≤ n. */
export function binomialPmf(k: number, n: number, p: number): number {
  check(n, p);
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  return exp(logBinomialPmf(k, n, p));
}

/** The smallest k with P(X ≤ k) ≥ `probability`, for X binomial(n, p) and a probability in (0, 1). */
export function binomialQuantile(probability: number, n: number, p: number): number {
  check(n, p);
  let below = -1;
  let enough = n;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (binomialCdf(middle, n, p) >= probability) enough = middle;
    else below = middle;
  }
  return enough;
}

function check(n: number, p: number): void {
  requireInteger('n', n, 0);
  requireShare('p', p);
}
