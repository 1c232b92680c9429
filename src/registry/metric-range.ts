// Which values a well-known metric can have at all: those that its definition allows, not those that are usual.
// Left out is what people also write in per cent (`bleu`, `rouge_l`, `top_1`, `win_rate`) or on scales of their own.
import { formsOf } from './metric-direction.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

const ranges: readonly (readonly [low: number, high: number, names: string])[] = [
  [
    0,
    1,
    'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc precision recall sensitivity specificity tpr ' +
      'tnr ppv npv fpr fnr f1 f1_score f2 fbeta jaccard iou miou dice mrr ece mce expected_calibration_error',
  ],
  // Adjusted for chance it may be below 0.
  [-1, 1, 'balanced_accuracy'],
  [-1, 1, 'mcc matthews_corrcoef cohen_kappa kappa pearson spearman kendall silhouette'],
  [-Infinity, 1, 'r2 r2_score explained_variance'],
  // Of two classes at most 1; the sum over more classes at most 2.
  [0, 2, 'brier brier_score'],
  // The exponential of an entropy.
  [1, Infinity, 'perplexity ppl'],
  [
    0,
    Infinity,
    'log_loss logloss cross_entropy mse rmse mae mape smape wmape rmsle msle medae max_error mean_squared_error ' +
      'root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss kl kl_divergence wer cer ter ' +
      'davies_bouldin',
  ],
];

const rangeOf: ReadonlyMap<string, Range> = new Map(
  ranges.flatMap(([low, high, names]) => names.split(' ').map((name) => [name, { low, high }] as const)),
);

/** What summing in floating point may be off by: 1.0000000000000002 is a correlation of 1. */
const rounding = 1e-9;

/** The range of a well-known metric that `value` is not in; `undefined` where there is nothing to object. */
export function rangeMissed(name: string, value: number): Range | undefined {
  const range = formsOf(name)
    .map((form) => rangeOf.get(form))
    .find((found) => found !== undefined);
  if (range === undefined) return undefined;
  return value >= range.low - rounding && value <= range.high + rounding ? undefined : range;
}

/** `between 0 and 1`, `at most 1`, `at least 0`. */
export function showRange({ low, high }: Range): string {
  if (low === -Infinity) return `at most ${high}`;
  return high === Infinity ? `at least ${low}` : `between ${low} and ${high}`;
}
