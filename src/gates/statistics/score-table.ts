// Binary labels by score: of each distinct score, how many positives and negatives have it.
import { requireBinary, requireFinite, requireSameLength } from './preconditions.ts';

/** Of each distinct score, ascending, the positives and the negatives: how many, or what they weigh together. */
export interface ScoreCounts {
  readonly positives: ArrayLike<number>;
  readonly negatives: ArrayLike<number>;
}

/** What every measure of ranking needs of labels and scores. The order of rows has left no trace in it. */
export interface ScoreTable {
  /** The distinct scores, ascending. */
  readonly scores: Float64Array;
  /** Positives of each score. */
  readonly positives: Uint32Array;
  /** Negatives of each score. */
  readonly negatives: Uint32Array;
  readonly positiveCount: number;
  readonly negativeCount: number;
}

/**
 * The table of `labels` (0 or 1) and finite `scores`, higher for the positive class. Time n log n, by sorting plain
 * numbers.
 */
export function scoreTable(labels: Uint8Array, scores: Float64Array): ScoreTable {
  requireSameLength('labels and scores', labels, scores);
  requireBinary('labels', labels);
  requireFinite('scores', scores);
  const positive = sortedScores(labels, scores, 1);
  const negative = sortedScores(labels, scores, 0);
  return mergeScores(positive, negative);
}

/** The scores of rows with `label`, ascending. */
export function sortedScores(labels: Uint8Array, scores: Float64Array, label: 0 | 1): Float64Array {
  const chosen = new Float64Array(labels.reduce((sum, value) => sum + (value === label ? 1 : 0), 0));
  let at = 0;
  for (let row = 0; row < labels.length; row += 1) {
    if (labels[row] !== label) continue;
    // + 0 makes -0 of a score 0, which it equals.
    chosen[at] = (scores[row] ?? 0) + 0;
    at += 1;
  }
  return chosen.toSorted();
}

function mergeScores(positive: Float64Array, negative: Float64Array): ScoreTable {
  const most = positive.length + negative.length;
  const scores = new Float64Array(most);
  const positives = new Uint32Array(most);
  const negatives = new Uint32Array(most);
  let p = 0;
  let n = 0;
  let used = 0;
  while (p < positive.length || n < negative.length) {
    const score = Math.min(positive[p] ?? Number.POSITIVE_INFINITY, negative[n] ?? Number.POSITIVE_INFINITY);
    const pStart = p;
    const nStart = n;
    while (positive[p] === score) p += 1;
    while (negative[n] === score) n += 1;
    scores[used] = score;
    positives[used] = p - pStart;
    negatives[used] = n - nStart;
    used += 1;
  }
  return {
    scores: scores.slice(0, used),
    positives: positives.slice(0, used),
    negatives: negatives.slice(0, used),
    positiveCount: positive.length,
    negativeCount: negative.length,
  };
}
