// The two terms from which binomial, beta and gamma densities are computed without losing digits.
import { halfLnTwoPi, log, log1p } from './elementary.ts';

/**
 * δ(x) = ln Γ(x + 1) - [(x + ½) ln x - x + ½ ln 2π], the error of Stirling's formula, for x > 0.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); for x ≥ 10 the asymptotic
 * series (Abramowitz & Stegun 6.1.40), below it δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) - 1.
 */
export function stirlingError(x: number): number {
  let sum = 0;
  let at = x;
  while (at < 10) {
    sum += (at + 0.5) * log1p(1 / at) - 1;
    at += 1;
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  // prettier-ignore
  const series = 1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156 - square * (3617 / 122400)))))));
  return sum + inverse * series;
}

/**
 * x ln(x / mean) + mean - x, the deviance of x from a mean; x ≥ 0, mean > 0. Never negative.
 *
 * Source: Loader (2000): near the mean a series in (x - mean) / (x + mean), where the formula would cancel.
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const gap = x - mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * log(x / mean) - gap;
  const ratio = gap / (x + mean);
  const square = ratio * ratio;
  let sum = gap * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * ln Γ(x) for x > 0, to 1e-14 of max(1, |ln Γ(x)|).
 */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  return (x - 0.5) * log(x) - x + halfLnTwoPi + stirlingError(x);
}
