// Metrics that are a mean: what each row, or each query, adds.
import { unreachable } from '../../primitives/errors.ts';
import type { Rows } from '../recomputation/rows.ts';
import { MeasuredRows } from '../recomputation/measured-rows.ts';
import { brierLoss, logLoss } from '../statistics/probability-scores.ts';
import { ndcgAt } from '../statistics/ranking.ts';
import type { MeanMetric } from './traits.ts';

/** In the order of rows; of a ranking, in that of queries that have an NDCG at `k`. `undefined` without scores. */
export function rowValues(metric: MeanMetric, rows: Rows, k: number | undefined): Float64Array | undefined {
  switch (metric) {
    case 'brier':
      return lossesOf(rows, brierLoss);
    case 'log_loss':
      return lossesOf(rows, logLoss);
    case 'mae':
      return lossesOf(rows, (label, score) => Math.abs(label - score));
    case 'mse':
      return lossesOf(rows, (label, score) => (label - score) * (label - score));
    case 'ndcg':
      return gainsOf(rows, k ?? Number.MAX_SAFE_INTEGER);
    default:
      return unreachable(metric);
  }
}

function lossesOf(
  { labels, n, ...rows }: Rows,
  loss: (label: number, score: number) => number,
): Float64Array | undefined {
  if (!('scores' in rows) || rows.scores === null) return undefined;
  const values = new Float64Array(n);
  for (let row = 0; row < n; row += 1) values[row] = loss(labels[row] ?? 0, rows.scores[row] ?? 0);
  return values;
}

/** A query is left out by its labels alone, so that two versions leave out the same. */
function gainsOf(rows: Rows, k: number): Float64Array | undefined {
  const queries = new MeasuredRows(rows, 'alike').queries();
  if (queries === null) return undefined;
  return Float64Array.from(queries.map((items) => ndcgAt(k, items)).filter((value) => value !== undefined));
}
