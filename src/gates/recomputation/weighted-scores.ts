// Binary labels by score, where rows count by their weights: of each distinct score, what both classes weigh.
import type { ScoreCounts } from '../statistics/score-table.ts';

/**
 * The counts that `auc` and `averagePrecision` take, with sums of weights in place of numbers of rows. Time n log n.
 *
 * Source: `sample_weight` of scikit-learn's `roc_auc_score` and `average_precision_score`.
 */
export function weightedScores(labels: Uint8Array, scores: Float64Array, weights: Float64Array): ScoreCounts {
  const order = Uint32Array.from(scores, (_, row) => row).toSorted(
    (a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b,
  );
  const positives: number[] = [];
  const negatives: number[] = [];
  let last = Number.NaN;
  for (const row of order) {
    const score = scores[row] ?? 0;
    if (score !== last) {
      positives.push(0);
      negatives.push(0);
      last = score;
    }
    const side = labels[row] === 1 ? positives : negatives;
    side[side.length - 1] = (side.at(-1) ?? 0) + (weights[row] ?? 0);
  }
  return { positives, negatives };
}
