// Calibration slope and intercept: logistic regression of labels on the logit of their probabilities.
import type { Interval } from './interval.ts';
import { requireBinary, requireSameLength, requireShare } from './preconditions.ts';
import { exp, log } from './special/elementary.ts';
import { twoSidedZ } from './special/normal.ts';

/** An estimate and its standard error. */
export interface Fitted {
  readonly estimate: number;
  readonly standardError: number;
}

export interface Recalibration {
  /** 1 where probabilities are as spread as they should be; below 1 they are too extreme. */
  readonly slope: Fitted;
  /** Of the same fit, on the logit scale. */
  readonly intercept: Fitted;
  /** Calibration in the large: the intercept where the slope is held at 1; above 0 probabilities are too low. */
  readonly inTheLarge: Fitted;
}

/** Probabilities are taken no closer to 0 and 1 than 2^-52, as for log loss. */
const closest = 2.220446049250313e-16;

/**
 * The fit of logit P(y = 1) = intercept + slope · logit(p) by maximum likelihood. `undefined` where no finite one
 * exists: with one class only, with one probability only, or where a threshold on p separates the classes.
 *
 * Source: D. R. Cox, "Two further applications of a model for binary regression", Biometrika 45 (1958) 562-565;
 * E. W. Steyerberg, "Clinical prediction models" (2019), section 15.3. Newton's method; as statsmodels' `Logit` and its
 * binomial `GLM` with offset.
 */
export function recalibrate(labels: Uint8Array, probabilities: Float64Array): Recalibration | undefined {
  requireSameLength('labels and probabilities', labels, probabilities);
  requireBinary('labels', labels);
  const logits = probabilities.map(logitOf);
  if (!overlap(labels, logits)) return undefined;
  const both = fit(labels, logits, { intercept: 0, slope: 0, free: 'both' });
  const large = fit(labels, logits, { intercept: 0, slope: 1, free: 'intercept' });
  if (both === undefined || large === undefined) return undefined;
  return { slope: both.slope, intercept: both.intercept, inTheLarge: large.intercept };
}

/** estimate ± z·se (Wald). */
export function waldInterval({ estimate, standardError }: Fitted, level: number): Interval {
  const half = twoSidedZ(level) * standardError;
  return { low: estimate - half, high: estimate + half, level };
}

function logitOf(probability: number): number {
  requireShare('a probability', probability);
  const clipped = Math.min(1 - closest, Math.max(closest, probability));
  return log(clipped / (1 - clipped));
}

/** Whether both classes have rows on both sides of each other, which is when a finite fit exists. */
function overlap(labels: Uint8Array, logits: Float64Array): boolean {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] ?? 0;
    least[label] = Math.min(least[label] ?? 0, logits[row] ?? 0);
    most[label] = Math.max(most[label] ?? 0, logits[row] ?? 0);
  }
  const [leastNegative = 0, leastPositive = 0] = least;
  const [mostNegative = 0, mostPositive = 0] = most;
  return mostNegative > leastPositive && mostPositive > leastNegative;
}

interface Line {
  readonly intercept: number;
  readonly slope: number;
  readonly free: 'both' | 'intercept';
}

interface Derivatives {
  readonly likelihood: number;
  /** First derivatives by intercept and slope. */
  readonly first: readonly [number, number];
  /** Information: the negative second derivatives (intercept, both, slope). */
  readonly information: readonly [number, number, number];
}

function fit(
  labels: Uint8Array,
  logits: Float64Array,
  start: Line,
): { readonly intercept: Fitted; readonly slope: Fitted } | undefined {
  let line = start;
  let at = derivatives(labels, logits, line);
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(at, line.free);
    let share = 1;
    let next = moved(line, step, share);
    let there = derivatives(labels, logits, next);
    while (there.likelihood < at.likelihood - 1e-9 * Math.abs(at.likelihood) && share > 1e-18) {
      share /= 2;
      next = moved(line, step, share);
      there = derivatives(labels, logits, next);
    }
    line = next;
    at = there;
    const size = Math.max(Math.abs(step[0]), Math.abs(step[1]));
    if (size <= 1e-11 * Math.max(1, Math.abs(line.intercept), Math.abs(line.slope)))
      return fittedAt(line, at);
  }
  return undefined;
}

function moved(line: Line, [intercept, slope]: readonly [number, number], share: number): Line {
  return { ...line, intercept: line.intercept + share * intercept, slope: line.slope + share * slope };
}

function newtonStep({ first, information }: Derivatives, free: Line['free']): readonly [number, number] {
  const [a, b, c] = information;
  if (free === 'intercept') return [first[0] / a, 0];
  const determinant = a * c - b * b;
  return [(c * first[0] - b * first[1]) / determinant, (a * first[1] - b * first[0]) / determinant];
}

function fittedAt(line: Line, { information: [a, b, c] }: Derivatives): { intercept: Fitted; slope: Fitted } {
  const determinant = a * c - b * b;
  const [ofIntercept, ofSlope] = line.free === 'both' ? [c / determinant, a / determinant] : [1 / a, 0];
  return {
    intercept: { estimate: line.intercept, standardError: Math.sqrt(ofIntercept) },
    slope: { estimate: line.slope, standardError: Math.sqrt(ofSlope) },
  };
}

function derivatives(labels: Uint8Array, logits: Float64Array, { intercept, slope }: Line): Derivatives {
  let likelihood = 0;
  let first0 = 0;
  let first1 = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const x = logits[row] ?? 0;
    const linear = intercept + slope * x;
    const odds = exp(-Math.abs(linear));
    const small = odds / (1 + odds);
    const probability = linear < 0 ? small : 1 - small;
    const label = labels[row] ?? 0;
    likelihood += Math.min(0, label === 1 ? linear : -linear) - log(1 + odds);
    const gap = label - probability;
    first0 += gap;
    first1 += gap * x;
    const spread = small / (1 + odds);
    a += spread;
    b += spread * x;
    c += spread * x * x;
  }
  return { likelihood, first: [first0, first1], information: [a, b, c] };
}
