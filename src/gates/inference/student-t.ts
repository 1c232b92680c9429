// Quantiles of Student's distribution: for an interval whose variance is itself of few groups.
import { inverseIncompleteBeta } from '../statistics/special/beta.ts';

/**
 * t with P(|T| ≤ t) = `level` in (0, 1), for `degrees` of freedom.
 *
 * Source: I_x(ν/2, 1/2) with x = ν / (ν + t²) is P(|T| > t), Abramowitz and Stegun 26.7.1.
 */
export function twoSidedT(level: number, degrees: number): number {
  const x = inverseIncompleteBeta(degrees / 2, 0.5, 1 - level);
  return Math.sqrt((degrees * (1 - x)) / x);
}
