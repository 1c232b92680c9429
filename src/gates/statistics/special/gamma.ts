// The upper tail of the chi-square distribution, by the incomplete gamma function.
import { requireAmount, requireThat } from '../preconditions.ts';
import { exp } from './elementary.ts';
import { deviance, stirlingError } from './saddle-point.ts';

const twoPi = 6.283185307179586;
const tiny = 1e-300;
const epsilon = 1e-16;

/**
 * P(X > x) for X chi-square with `degrees` > 0 degrees of freedom, x ≥ 0; to 1e-12 of its value.
 *
 * Source: DLMF 8.11.4 (series) below the mean, 8.9.2 (continued fraction) above it.
 */
export function chiSquareSurvival(x: number, degrees: number): number {
  requireAmount('chi-square', x);
  requireThat(degrees > 0 && Number.isFinite(degrees), 'degrees of freedom are finite and above 0', degrees);
  return x === 0 ? 1 : upperGamma(degrees / 2, x / 2);
}

/** Q(s, x) = Γ(s, x) / Γ(s). */
function upperGamma(s: number, x: number): number {
  // x^s e^-x / Γ(s + 1)
  const density = exp(-stirlingError(s) - deviance(s, x)) / Math.sqrt(twoPi * s);
  return x < s + 1 ? 1 - density * lowerSeries(s, x) : density * s * upperFraction(s, x);
}

function lowerSeries(s: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; ; k += 1) {
    term *= x / (s + k);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

function upperFraction(s: number, x: number): number {
  let b = x + 1 - s;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 1_000_000; k += 1) {
    const a = -k * (k - s);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) <= epsilon) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
