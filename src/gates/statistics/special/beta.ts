// The regularised incomplete beta function and its inverse.
import { requireProbability, requireShare, requireThat } from '../preconditions.ts';
import { exp, log } from './elementary.ts';
import { deviance, stirlingError } from './saddle-point.ts';

const twoPi = 6.283185307179586;
const tiny = 1e-300;
const epsilon = 1e-16;

/**
 * I_x(a, b), the probability that a Beta(a, b) variable is at most x; a, b > 0, x in [0, 1]. To 1e-12 of its value
 * for a, b up to 10^6, also deep in the tails. Give `complement` where 1 - x is known better than x.
 *
 * Source: the even part of the continued fraction DLMF 8.17.22 (A. R. DiDonato and A. H. Morris, "Algorithm 708", ACM
 * TOMS 18 (1992) 360-373), by Lentz's algorithm; its factor by Loader's saddle-point form.
 */
export function incompleteBeta(a: number, b: number, x: number, complement = 1 - x): number {
  requireThat(a > 0 && b > 0, 'a and b of the incomplete beta function are above 0', a, b);
  requireShare('x', x);
  if (x === 0) return 0;
  if (complement === 0) return 1;
  return x <= (a + 1) / (a + b + 2) ? lowerPart(a, b, x, complement) : 1 - lowerPart(b, a, complement, x);
}

/** I_x(a, b) where the continued fraction converges fast: x ≤ (a + 1) / (a + b + 2). */
function lowerPart(a: number, b: number, x: number, complement: number): number {
  return (density(a, b, x, complement) * a * b) / ((a + b) * continuedFraction(a, b, x, complement));
}

/** Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) x^a (1 - x)^b. */
function density(a: number, b: number, x: number, complement: number): number {
  const n = a + b;
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return exp(corrections - deviance(a, n * x) - deviance(b, n * complement)) * Math.sqrt(n / (twoPi * a * b));
}

/** x^a (1 - x)^b / (B(a, b) I_x(a, b)). */
function continuedFraction(a: number, b: number, x: number, complement: number): number {
  const drift = a * complement - b * x + 1;
  let value = awayFromZero((a * drift) / (a + 1));
  let c = value;
  let d = 0;
  for (let m = 1; m < 1_000_000; m += 1) {
    const left = a + 2 * m - 1;
    const above = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (left * left);
    const below = m + (m * (b - m) * x) / left + ((a + m) * (drift + m * (2 - x))) / (a + 2 * m + 1);
    d = 1 / awayFromZero(below + above * d);
    c = awayFromZero(below + above / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= epsilon) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * The x with I_x(a, b) = p, for p in (0, 1), which is the p-quantile of Beta(a, b); to about 1e-12 of x and of 1 - x.
 *
 * Method: Newton's on ln I as a function of the logit of x, between bounds that only close in.
 */
export function inverseIncompleteBeta(a: number, b: number, p: number): number {
  requireProbability('p', p);
  return p <= 0.5 ? lowerQuantile(a, b, p).x : lowerQuantile(b, a, 1 - p).complement;
}

interface Point {
  readonly x: number;
  /** 1 - x, to its own last digits. */
  readonly complement: number;
}

function lowerQuantile(a: number, b: number, p: number): Point {
  const target = log(p);
  let low = -745;
  let high = 745;
  let at = log(a / b);
  for (let round = 0; round < 200; round += 1) {
    const { x, complement } = fromLogit(at);
    const value = incompleteBeta(a, b, x, complement);
    const error = log(value) - target;
    if (error > 0) high = at;
    else low = at;
    // d ln I / d logit(x) = x^a (1 - x)^b / (B(a, b) I)
    const slope = (density(a, b, x, complement) * a * b) / ((a + b) * value);
    const newton = at - error / slope;
    if (Math.abs(newton - at) <= 4e-16 * Math.max(1, Math.abs(at))) return fromLogit(newton);
    at = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return fromLogit(at);
}

function fromLogit(logit: number): Point {
  const odds = exp(-Math.abs(logit));
  const small = odds / (1 + odds);
  const large = 1 / (1 + odds);
  return logit < 0 ? { x: small, complement: large } : { x: large, complement: small };
}
