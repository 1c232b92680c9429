// Which way a metric gets better, for those whose name says so to everybody in the field.
import type { Metric } from './documents/evaluation.ts';

type Direction = Metric['better'];

const higher =
  'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc balanced_accuracy top_1 top_5 precision recall ' +
  'sensitivity specificity tpr tnr ppv npv f1 f1_score f2 fbeta mcc matthews_corrcoef cohen_kappa kappa jaccard iou miou ' +
  'dice gini ks ks_statistic r2 r2_score explained_variance pearson spearman kendall ndcg mrr hit_rate lift bleu rouge ' +
  'rouge_1 rouge_2 rouge_l meteor chrf bertscore exact_match em pass pass_rate win_rate faithfulness groundedness ' +
  'answer_relevancy throughput silhouette';

const lower =
  'loss log_loss logloss cross_entropy nll brier brier_score mse rmse mae mape smape wmape rmsle msle medae max_error ' +
  'mean_squared_error root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss deviance ' +
  'kl kl_divergence ece mce expected_calibration_error perplexity ppl wer cer ter fid eer fpr fnr error error_rate ' +
  'hallucination_rate toxicity refusal_rate davies_bouldin';

const directions: ReadonlyMap<string, Direction> = new Map([
  ...higher.split(' ').map((name) => [name, 'higher'] as const),
  ...lower.split(' ').map((name) => [name, 'lower'] as const),
]);

/** The direction of a well-known name; `undefined` for any other. */
export function knownDirection(name: string): Direction | undefined {
  return formsOf(name)
    .map((form) => directions.get(form))
    .find((direction) => direction !== undefined);
}

/**
 * The names that a metric may be known under: `recall@10`, `ndcg_at_5` and `f1_macro` are read as the metric that
 * they are a form of.
 */
export function formsOf(name: string): readonly string[] {
  const plain = name.toLowerCase().replaceAll(/[\s.-]+/g, '_');
  return [
    plain,
    plain.replace(/(?:_at_|@_?)\d+$/, ''),
    plain.replace(/_(?:macro|micro|weighted|samples|binary|ovr|ovo)$/, ''),
  ];
}
