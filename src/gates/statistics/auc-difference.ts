// Two models' AUCs on the same rows: their difference, DeLong's variance of it, and the test that they are equal.
import { clamp, type Interval } from './interval.ts';
import { requireBinary, requireFinite, requireSameLength } from './preconditions.ts';
import { sortedScores } from './score-table.ts';
import { twoSidedP, twoSidedZ } from './special/normal.ts';

/** Two models' scores of the same rows. */
export interface PairedScores {
  readonly labels: Uint8Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

export interface AucDifference {
  /** AUC of first less AUC of second, the latter times the factor that was asked for. */
  readonly difference: number;
  /** `undefined` where a class has fewer than two rows. */
  readonly variance: number | undefined;
  readonly first: number;
  readonly second: number;
}

/**
 * The difference of two AUCs on the same rows, the second times `factor`, with DeLong's variance of it; `undefined`
 * without both classes. Time n log n.
 *
 * Source: DeLong et al. (1988); Sun and Xu (2014).
 */
export function delongDifference(
  { labels, first, second }: PairedScores,
  factor: number = 1,
): AucDifference | undefined {
  checkPairedScores({ labels, first, second });
  const one = placements(labels, first);
  const two = placements(labels, second);
  if (one === undefined || two === undefined) return undefined;
  const times = factor === 1 ? two.ofRow : two.ofRow.map((placement) => factor * placement);
  const ofPositives = varianceOfDifferences(labels, one.ofRow, times, 1);
  const ofNegatives = varianceOfDifferences(labels, one.ofRow, times, 0);
  const variance =
    ofPositives === undefined || ofNegatives === undefined ? undefined : ofPositives + ofNegatives;
  return { difference: one.auc - factor * two.auc, variance, first: one.auc, second: two.auc };
}

/** difference ± z·se, cut to [-1, 1]; `undefined` where the variance is not known or is 0. */
export function delongDifferenceInterval(
  compared: AucDifference | undefined,
  level: number,
): Interval | undefined {
  if (compared?.variance === undefined || compared.variance <= 0) return undefined;
  const half = twoSidedZ(level) * Math.sqrt(compared.variance);
  const { difference } = compared;
  return { low: clamp(difference - half, -1, 1), high: clamp(difference + half, -1, 1), level };
}

/** DeLong's test that two AUCs are equal: z and the two-sided p; `undefined` where the variance is not known or 0. */
export function delongTest(
  compared: AucDifference | undefined,
): { readonly z: number; readonly p: number } | undefined {
  if (compared?.variance === undefined || compared.variance <= 0) return undefined;
  const z = compared.difference / Math.sqrt(compared.variance);
  return { z, p: twoSidedP(z) };
}

/** @throws LaurelError `internal` unless labels are 0 or 1, scores finite, and all of one length. */
export function checkPairedScores({ labels, first, second }: PairedScores): void {
  requireBinary('labels', labels);
  for (const scores of [first, second]) {
    requireSameLength('labels and scores', labels, scores);
    requireFinite('scores', scores);
  }
}

/** Of each row, the share of the other class on its right side, ties counted half, and the mean of these. */
function placements(
  labels: Uint8Array,
  scores: Float64Array,
): { ofRow: Float64Array; auc: number } | undefined {
  const positive = sortedScores(labels, scores, 1);
  const negative = sortedScores(labels, scores, 0);
  if (positive.length === 0 || negative.length === 0) return undefined;
  const ofRow = new Float64Array(labels.length);
  let halves = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const isPositive = labels[row] === 1;
    const others = isPositive ? negative : positive;
    const score = scores[row] ?? 0;
    const twiceBelow = countBelow(others, score) + countUpTo(others, score);
    if (isPositive) halves += twiceBelow;
    ofRow[row] = (isPositive ? twiceBelow : 2 * others.length - twiceBelow) / (2 * others.length);
  }
  return { ofRow, auc: halves / (2 * positive.length * negative.length) };
}

/** How many of ascending scores are below `score`. */
export function countBelow(ascending: Float64Array, score: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending scores are `score` or below. */
export function countUpTo(ascending: Float64Array, score: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The variance of the mean of one - two over the rows of `label`. */
function varianceOfDifferences(
  labels: Uint8Array,
  one: Float64Array,
  two: Float64Array,
  label: 0 | 1,
): number | undefined {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (let row = 0; row < labels.length; row += 1) {
    if (labels[row] !== label) continue;
    const gap = (one[row] ?? 0) - (two[row] ?? 0);
    n += 1;
    const step = gap - mean;
    mean += step / n;
    squares += step * (gap - mean);
  }
  return n < 2 ? undefined : squares / (n - 1) / n;
}
