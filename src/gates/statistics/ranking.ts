// Measures of rankings: average precision, and NDCG at k.
import { requireFinite, requireInteger, requireSameLength, requireThat } from './preconditions.ts';
import type { ScoreCounts } from './score-table.ts';
import { log2 } from './special/elementary.ts';

/**
 * Σ (Rₙ - Rₙ₋₁) Pₙ over the distinct scores from the highest, in [0, 1]; `undefined` without a positive, where
 * scikit-learn says 0. Rows of one score enter together, so their order has no influence.
 *
 * Source: scikit-learn's `average_precision_score`.
 */
export function averagePrecision(table: ScoreCounts): number | undefined {
  let found = 0;
  let taken = 0;
  let sum = 0;
  for (let at = table.positives.length - 1; at >= 0; at -= 1) {
    const p = table.positives[at] ?? 0;
    found += p;
    taken += p + (table.negatives[at] ?? 0);
    if (p > 0) sum += (p * found) / taken;
  }
  return found === 0 ? undefined : sum / found;
}

/** One query's items: how relevant each is (≥ 0), and the score that ranks it. */
export interface RankedItems {
  readonly relevance: Float64Array;
  readonly scores: Float64Array;
}

/**
 * NDCG of the first `k` items in [0, 1], gains linear, discount 1/log₂(rank + 1). Items of one score share the mean
 * of their gains. `undefined` where no item is relevant, where scikit-learn says 0, and of fewer than two items, which
 * it refuses.
 *
 * Source: K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002)
 * 422-446; ties by F. McSherry and M. Najork, "Computing information retrieval performance measures efficiently in
 * the presence of tied scores", ECIR 2008; as scikit-learn's `ndcg_score`.
 */
export function ndcgAt(k: number, { relevance, scores }: RankedItems): number | undefined {
  requireInteger('k', k, 1);
  requireSameLength('relevance and scores', relevance, scores);
  requireFinite('relevance', relevance);
  requireFinite('scores', scores);
  requireThat(
    relevance.every((gain) => gain >= 0),
    'relevance is not negative',
  );
  if (relevance.length < 2) return undefined;
  const ideal = discountedGain(k, { relevance, scores: relevance });
  return ideal === 0 ? undefined : discountedGain(k, { relevance, scores }) / ideal;
}

function discountedGain(k: number, { relevance, scores }: RankedItems): number {
  const order = Array.from(scores, (score, item) => ({ score, gain: relevance[item] ?? 0 }));
  const ranked = order.toSorted((one, other) => other.score - one.score || other.gain - one.gain);
  let sum = 0;
  let start = 0;
  while (start < ranked.length && start < k) {
    let end = start;
    let gain = 0;
    let discount = 0;
    for (; end < ranked.length && ranked[end]?.score === ranked[start]?.score; end += 1) {
      gain += ranked[end]?.gain ?? 0;
      if (end < k) discount += 1 / log2(end + 2);
    }
    sum += (gain / (end - start)) * discount;
    start = end;
  }
  return sum;
}

export interface MeanNdcg {
  /** Of the queries that have one; `undefined` where none has. */
  readonly mean: number | undefined;
  readonly queries: number;
  /** Queries without an NDCG: with no relevant item, or with fewer than two items. */
  readonly undefinedQueries: number;
}

/** The mean of `ndcgAt` over queries. */
export function meanNdcg(k: number, queries: Iterable<RankedItems>): MeanNdcg {
  let sum = 0;
  let count = 0;
  let undefinedQueries = 0;
  for (const query of queries) {
    const value = ndcgAt(k, query);
    count += 1;
    if (value === undefined) undefinedQueries += 1;
    else sum += value;
  }
  const defined = count - undefinedQueries;
  return { mean: defined === 0 ? undefined : sum / defined, queries: count, undefinedQueries };
}
