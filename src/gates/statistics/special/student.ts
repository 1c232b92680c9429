// Quantiles of Student's t distribution.
import { requireProbability, requireThat } from '../preconditions.ts';
import { inverseIncompleteBeta } from './beta.ts';

/**
 * The t that a variable of Student's distribution with `degrees` > 0 of freedom, whole or not, keeps within ±t with
 * probability `level`.
 *
 * Source: P(|T| > t) = I_x(ν/2, 1/2) with x = ν / (ν + t²) (Abramowitz and Stegun 26.7.1).
 */
export function twoSidedT(level: number, degrees: number): number {
  requireProbability('level', level);
  requireThat(degrees > 0 && Number.isFinite(degrees), 'degrees of freedom are above 0', degrees);
  const x = inverseIncompleteBeta(degrees / 2, 0.5, 1 - level);
  return Math.sqrt((degrees * (1 - x)) / x);
}
