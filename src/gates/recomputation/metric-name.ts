// Metric names as people write them: `roc_auc`, `F1-macro`, `macro_f1`, `ndcg@10`, `ece_15`.

const metricIds = [
  'accuracy', 'error_rate', 'balanced_accuracy', 'precision', 'recall', 'specificity', 'npv', 'fpr', 'fnr', 'f1',
  'auc', 'average_precision', 'pr_auc', 'log_loss', 'brier', 'ece', 'mse', 'rmse', 'mae', 'r2', 'ndcg',
] as const; // prettier-ignore

export type MetricId = (typeof metricIds)[number];

const spellings: Readonly<Record<MetricId, string>> = {
  accuracy: 'accuracy acc accuracy_score',
  error_rate: 'error_rate error',
  balanced_accuracy: 'balanced_accuracy balanced_accuracy_score',
  precision: 'precision precision_score ppv positive_predictive_value',
  recall: 'recall recall_score sensitivity tpr true_positive_rate',
  specificity: 'specificity tnr true_negative_rate',
  npv: 'npv negative_predictive_value',
  fpr: 'fpr false_positive_rate',
  fnr: 'fnr false_negative_rate',
  f1: 'f1 f1_score',
  auc: 'auc auroc roc_auc roc_auc_score',
  average_precision: 'average_precision average_precision_score ap',
  pr_auc: 'pr_auc auprc auc_pr',
  log_loss: 'log_loss logloss cross_entropy binary_cross_entropy nll',
  brier: 'brier brier_score brier_score_loss',
  ece: 'ece expected_calibration_error',
  mse: 'mse mean_squared_error',
  rmse: 'rmse root_mean_squared_error',
  mae: 'mae mean_absolute_error',
  r2: 'r2 r2_score r_squared',
  ndcg: 'ndcg ndcg_score',
};

const metricOf: ReadonlyMap<string, MetricId> = new Map(
  metricIds.flatMap((id) => spellings[id].split(' ').map((name) => [name, id] as const)),
);

export type Averaging = 'binary' | 'macro' | 'micro' | 'weighted';

/** A name taken apart. */
export interface MetricName {
  readonly metric: MetricId;
  /** How classes are averaged, where the name says so. */
  readonly average?: Averaging;
  /** Of a ranking the depth, of a calibration error the bins, where the name says so. */
  readonly k?: number;
}

const averaged: ReadonlySet<MetricId> = new Set(['precision', 'recall', 'f1']);
const counted: ReadonlySet<MetricId> = new Set(['ndcg', 'ece']);

/** `undefined` for a metric that Laurel does not compute, or not in the form that the name says. */
export function parseMetricName(name: string): MetricName | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');
  const [body, k] = splitCount(plain);
  const [base, average] = splitAverage(body);
  const metric = metricOf.get(base);
  if (metric === undefined) return undefined;
  if ((average !== undefined && !averaged.has(metric)) || (k !== undefined && !counted.has(metric)))
    return undefined;
  return { metric, ...(average === undefined ? {} : { average }), ...(k === undefined ? {} : { k }) };
}

function splitCount(plain: string): readonly [body: string, k?: number] {
  const parts = /^(.+?)(?:_at_|_?@_?)(\d{1,6})$/.exec(plain) ?? /^(ece)_(\d{1,4})(?:_bins)?$/.exec(plain);
  const [, body, digits] = parts ?? [];
  const k = Number(digits ?? 0);
  return body === undefined || k === 0 ? [plain] : [body, k];
}

function splitAverage(body: string): readonly [base: string, average?: Averaging] {
  const suffixed = /^(.+)_(binary|macro|micro|weighted)$/.exec(body);
  const prefixed = /^(binary|macro|micro|weighted)_(.+)$/.exec(body);
  const base = suffixed?.[1] ?? prefixed?.[2] ?? body;
  switch (suffixed?.[2] ?? prefixed?.[1]) {
    case 'binary':
      return metricOf.has(body) ? [body] : [base, 'binary'];
    case 'macro':
      return [base, 'macro'];
    case 'micro':
      return [base, 'micro'];
    case 'weighted':
      return [base, 'weighted'];
    default:
      return [body];
  }
}
