// How far a metric may move if some share of all examples were answered otherwise than they were.
import type { MetricName } from '../recomputation/metric-name.ts';
import type { Rows } from '../recomputation/rows.ts';
import { log1p } from '../statistics/special/elementary.ts';
import { rowValues } from './row-values.ts';
import type { Sides } from './sample.ts';
import { decisionsOf } from './shares.ts';
import { isMean, rangeOf } from './traits.ts';

/**
 * A bound of what each metric can move by if the share `u` of examples is otherwise. `undefined` where nothing bounds
 * it: errors of numbers are taken to be no larger than the largest that was seen, and where none was seen there is
 * no bound.
 */
export function reachOf(name: MetricName, sides: Sides): ((share: number) => number) | undefined {
  const { metric } = name;
  const [{ n }] = sides;
  const heaviest = Math.max(...sides.map(heaviestShare));
  const rows = (share: number): number => share * n * heaviest;
  if (metric === 'ece') return (share) => 2 * share;
  if (metric === 'rmse' || metric === 'r2' || metric === 'mae' || metric === 'mse') {
    return errorReach(metric, sides, heaviest);
  }
  if (isMean(metric)) {
    const { least, most } = rangeOf(metric);
    return (share) => share * heaviest * (most - least);
  }
  const smallest = Math.min(...sides.map(smallestClass));
  if (metric === 'average_precision' || metric === 'pr_auc') {
    // k negatives on top of P positives leave Σ i / (i + k) / P, which is above 1 - k/P (1 + ln(1 + P/k)).
    return (share) => (rows(share) / smallest) * (1 + log1p(smallest / rows(share)));
  }
  return (share) => (rows(share) < smallest ? rows(share) / (smallest - rows(share)) : 1);
}

function errorReach(
  metric: 'rmse' | 'r2' | 'mae' | 'mse',
  sides: Sides,
  heaviest: number,
): ((share: number) => number) | undefined {
  const of = metric === 'mae' ? 'mae' : 'mse';
  const errors = sides.map((rows) => rowValues(of, rows, undefined) ?? new Float64Array(0));
  const largest = Math.max(...errors.map((values) => values.reduce((most, value) => Math.max(most, value), 0))); // prettier-ignore
  if (!(largest > 0)) return undefined;
  const moved = (share: number): number => share * heaviest * largest;
  if (metric === 'rmse') {
    const means = errors.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
    const mean = Math.min(...means);
    return (share) => Math.sqrt(mean + moved(share)) - Math.sqrt(Math.max(0, mean - moved(share)));
  }
  if (metric === 'r2') {
    const variance = varianceOf(sides[0].labels);
    return variance > 0 ? (share) => moved(share) / variance : undefined;
  }
  return moved;
}

/** How many times the mean weight the heaviest row weighs. */
function heaviestShare({ weights, n }: Rows): number {
  if (weights === null) return 1;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? (n * weights.reduce((most, weight) => Math.max(most, weight), 0)) / total : 1;
}

/** Rows of the smallest class by label or by decision, without classes that no row has. */
function smallestClass(rows: Rows): number {
  const columns = [rows.labels, decisionsOf(rows)].filter((column) => column !== undefined);
  const smallest = columns.map((column) => {
    const sizes = new Map<number, number>();
    for (const value of column) sizes.set(value, (sizes.get(value) ?? 0) + 1);
    return Math.min(...sizes.values());
  });
  return Math.min(...smallest);
}

function varianceOf(values: ArrayLike<number>): number {
  let [n, mean, squares] = [0, 0, 0];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    n += 1;
    const step = value - mean;
    mean += step / n;
    squares += step * (value - mean);
  }
  return n === 0 ? 0 : squares / n;
}
