// The metrics whose names mean one thing.
import { auc } from '../statistics/auc.ts';
import { type ConfusionMatrix, precision, recall } from '../statistics/classification.ts';
import { averagePrecision } from '../statistics/ranking.ts';
import type { Rate } from '../statistics/rates.ts';
import type { MeasuredRows } from './measured-rows.ts';
import type { MetricId } from './metric-name.ts';

/** `undefined` where the rows have no such number. */
export type Measure = (rows: MeasuredRows) => Rate;

export type PlainMetric = Exclude<MetricId, 'precision' | 'recall' | 'f1' | 'ece' | 'ndcg' | 'pr_auc'>;

export const plainMeasures: Readonly<Record<PlainMetric, Measure>> = {
  accuracy: (rows) => rows.matrix()?.accuracy(),
  error_rate: (rows) => complement(rows.matrix()?.accuracy()),
  balanced_accuracy: (rows) => balancedAccuracy(rows.matrix()),
  specificity: (rows) => specificity(rows),
  npv: (rows) => negativePredictiveValue(rows),
  fpr: (rows) => complement(specificity(rows)),
  fnr: (rows) => complement(sensitivity(rows)),
  auc: (rows) => {
    const scores = rows.scores();
    return scores === null ? undefined : auc(scores);
  },
  average_precision: (rows) => {
    const scores = rows.scores();
    return scores === null ? undefined : averagePrecision(scores);
  },
  log_loss: (rows) => rows.probabilities()?.logLoss(),
  brier: (rows) => rows.probabilities()?.brier(),
  mse: (rows) => {
    const rmse = rows.sums()?.rmse();
    return rmse === undefined ? undefined : rmse * rmse;
  },
  rmse: (rows) => rows.sums()?.rmse(),
  mae: (rows) => rows.sums()?.mae(),
  r2: (rows) => rows.sums()?.r2(),
};

/** Why rows have no such number, where they have none. */
export const whyUndefined: Readonly<Record<PlainMetric, string>> = {
  accuracy: 'all rows weigh nothing',
  error_rate: 'all rows weigh nothing',
  balanced_accuracy: 'all rows weigh nothing',
  specificity: 'nobody is negative',
  npv: 'nobody was predicted negative',
  fpr: 'nobody is negative',
  fnr: 'nobody is positive',
  auc: 'all are of one class',
  average_precision: 'nobody is positive',
  log_loss: 'all rows weigh nothing',
  brier: 'all rows weigh nothing',
  mse: 'all rows weigh nothing',
  rmse: 'all rows weigh nothing',
  mae: 'all rows weigh nothing',
  r2: 'the labels do not vary',
};

/** The mean recall of the classes that some row has; as scikit-learn's `balanced_accuracy_score`. */
function balancedAccuracy(matrix: ConfusionMatrix | null): Rate {
  const recalls = (matrix?.perClass() ?? []).map(recall).filter((value) => value !== undefined);
  return recalls.length === 0 ? undefined : recalls.reduce((sum, value) => sum + value, 0) / recalls.length;
}

function sensitivity(rows: MeasuredRows): Rate {
  const counts = rows.counts();
  return counts === null ? undefined : recall(counts);
}

/** The recall of the negative class. */
function specificity(rows: MeasuredRows): Rate {
  const counts = rows.counts();
  return counts === null ? undefined : recall({ tp: counts.tn, fn: counts.fp });
}

/** The precision of the negative class. */
function negativePredictiveValue(rows: MeasuredRows): Rate {
  const counts = rows.counts();
  return counts === null ? undefined : precision({ tp: counts.tn, fp: counts.fn });
}

function complement(rate: Rate): Rate {
  return rate === undefined ? undefined : 1 - rate;
}
