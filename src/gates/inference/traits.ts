// What is known of a metric before it is measured: which direction is better, between what it lies, and of which rows
// it is a share.
import type { Averaging, MetricId, MetricName } from '../recomputation/metric-name.ts';

/** Which rows a share counts, and which of them count for it; decisions are 0 or 1, or classes for those of `all`. */
export interface ShareOf {
  /** `labels`: rows of one label, which two versions have in common; `decisions`: those that were decided so. */
  readonly among: 'all' | 'labels' | 'decisions';
  /** The label or decision that rows are chosen by. */
  readonly value: 0 | 1;
  /** Whether right answers count, or wrong ones. */
  readonly counts: 'right' | 'wrong';
}

const shares: ReadonlyMap<MetricId, ShareOf> = new Map([
  ['accuracy', { among: 'all', value: 1, counts: 'right' }],
  ['error_rate', { among: 'all', value: 1, counts: 'wrong' }],
  ['recall', { among: 'labels', value: 1, counts: 'right' }],
  ['fnr', { among: 'labels', value: 1, counts: 'wrong' }],
  ['specificity', { among: 'labels', value: 0, counts: 'right' }],
  ['fpr', { among: 'labels', value: 0, counts: 'wrong' }],
  ['precision', { among: 'decisions', value: 1, counts: 'right' }],
  ['npv', { among: 'decisions', value: 0, counts: 'right' }],
]);

/** How a metric that is a share counts; `undefined` for one that is not, and for averages over classes. */
export function shareOfRows({ metric, average }: MetricName, classes: 'two' | 'many'): ShareOf | undefined {
  const share = shares.get(metric);
  if (share === undefined || share.among === 'all') return share;
  const isOfOneClass = (average ?? usualAverage(classes)) === 'binary';
  return isOfOneClass ? share : undefined;
}

function usualAverage(classes: 'two' | 'many'): Averaging {
  return classes === 'two' ? 'binary' : 'macro';
}

/** Whether an interval of it is a formula; of others rows are drawn again, which takes as long as a thousand of these. */
export function hasClosedForm(metric: MetricId): boolean {
  return metric === 'auc' || shares.has(metric);
}

/** The mean of what each row, or each query, adds. */
export type MeanMetric = 'brier' | 'log_loss' | 'mae' | 'mse' | 'ndcg';

const means: ReadonlySet<MetricId> = new Set<MeanMetric>(['brier', 'log_loss', 'mae', 'mse', 'ndcg']);

export function isMean(metric: MetricId): metric is MeanMetric {
  return means.has(metric);
}

const lowerIsBetter: ReadonlySet<MetricId> = new Set([
  'error_rate', 'fpr', 'fnr', 'log_loss', 'brier', 'ece', 'mse', 'rmse', 'mae',
] as const); // prettier-ignore

/** Of metrics that Laurel computes there is no opinion. */
export function betterOf(metric: MetricId): 'higher' | 'lower' {
  return lowerIsBetter.has(metric) ? 'lower' : 'higher';
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Between what a metric lies; infinite where it has no end. */
export function rangeOf(metric: MetricId): Range {
  switch (metric) {
    case 'log_loss':
      return { least: 0, most: greatestLogLoss };
    case 'mse':
    case 'rmse':
    case 'mae':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    case 'r2':
      return { least: Number.NEGATIVE_INFINITY, most: 1 };
    default:
      return { least: 0, most: 1 };
  }
}

/** Of one row: probabilities are clipped to [2^-52, 1 - 2^-52]. */
const greatestLogLoss = 36.04365338911715;
