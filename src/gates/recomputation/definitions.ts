// What each metric is: the definition that its name means, those that only treat an empty case otherwise, and those
// that people call so as well.
import { expectedCalibrationError } from '../statistics/calibration.ts';
import { type ClassMeasure, f1, precision, recall } from '../statistics/classification.ts';
import { meanNdcg, type RankedItems } from '../statistics/ranking.ts';
import type { Rate } from '../statistics/rates.ts';
import type { MeasuredRows } from './measured-rows.ts';
import type { Averaging, MetricId, MetricName } from './metric-name.ts';
import { type Measure, plainMeasures, whyUndefined } from './plain-measures.ts';

/** One way to compute a metric. */
export interface Definition {
  /** For people: `macro average`, `15 bins of equal width`; empty where the name says all. */
  readonly label: string;
  readonly of: Measure;
}

export interface Definitions {
  readonly own: Definition;
  /** The same number but where it is undefined. */
  readonly equal: readonly Definition[];
  /** Other numbers that go by this name. */
  readonly others: readonly Definition[];
  /** Whether nothing else goes by this name: then a number that is none of these is wrong. */
  readonly isComplete: boolean;
  /** Whether rows may count by their weights. */
  readonly takesWeights: boolean;
  /** Why rows have no such number, where they have none. */
  readonly undefinedWhere: string;
}

/** What a metric is computed from. */
export type Need = 'classes' | 'decisions' | 'scores' | 'probabilities' | 'errors' | 'ranks';

export const needs: Readonly<Record<MetricId, Need>> = {
  accuracy: 'classes',
  error_rate: 'classes',
  balanced_accuracy: 'classes',
  precision: 'classes',
  recall: 'classes',
  f1: 'classes',
  specificity: 'decisions',
  npv: 'decisions',
  fpr: 'decisions',
  fnr: 'decisions',
  auc: 'scores',
  average_precision: 'scores',
  pr_auc: 'scores',
  log_loss: 'probabilities',
  brier: 'probabilities',
  ece: 'probabilities',
  mse: 'errors',
  rmse: 'errors',
  mae: 'errors',
  r2: 'errors',
  ndcg: 'ranks',
};

/** What `name` means, for two classes or for more. */
export function definitionsOf(name: MetricName, classes: 'two' | 'many'): Definitions {
  const { metric, average = classes === 'two' ? 'binary' : 'macro', k } = name;
  const isNamed = name.average !== undefined;
  switch (metric) {
    case 'precision':
      return averaged({ measure: precision, average, isNamed, undefinedWhere: 'nobody was predicted to be of a class' }); // prettier-ignore
    case 'recall':
      return averaged({ measure: recall, average, isNamed, undefinedWhere: 'nobody is of a class' });
    case 'f1':
      return averaged({ measure: f1, average, isNamed, undefinedWhere: 'nobody is of a class or was predicted to be' }); // prettier-ignore
    case 'brier':
      return { ...plain(metric), others: [scaled('summed over both classes', 2, plainMeasures.brier)] };
    case 'log_loss':
      return { ...plain(metric), others: [scaled('in bits', 1 / Math.LN2, plainMeasures.log_loss)] };
    case 'pr_auc':
      return { ...plain('average_precision'), isComplete: false };
    case 'ece':
      return calibrationError(k);
    case 'ndcg':
      return discountedGain(k ?? Number.MAX_SAFE_INTEGER);
    default:
      return plain(metric);
  }
}

function plain(metric: keyof typeof plainMeasures): Definitions {
  return {
    own: { label: '', of: plainMeasures[metric] },
    equal: [],
    others: [],
    isComplete: true,
    takesWeights: true,
    undefinedWhere: whyUndefined[metric],
  };
}

function scaled(label: string, factor: number, of: Measure): Definition {
  return {
    label,
    of: (rows) => {
      const value = of(rows);
      return value === undefined ? undefined : factor * value;
    },
  };
}

const averagings = {
  binary: 'of the positive class',
  macro: 'macro average',
  micro: 'micro average',
  weighted: 'weighted average',
} as const satisfies Record<Averaging, string>;

interface AveragedMetric {
  readonly measure: ClassMeasure;
  readonly average: Averaging;
  /** Whether the name says how; else the other averages go by it as well. */
  readonly isNamed: boolean;
  readonly undefinedWhere: string;
}

function averaged({ measure, average, isNamed, undefinedWhere }: AveragedMetric): Definitions {
  const orZero: ClassMeasure = (counts) => measure(counts) ?? 0;
  const all: readonly Averaging[] = ['binary', 'macro', 'micro', 'weighted'];
  const others = isNamed ? [] : all.filter((other) => other !== average);
  return {
    own: { label: averagings[average], of: (rows) => averageOf(rows, measure, average) },
    equal: [
      { label: `${averagings[average]}, 0 where undefined`, of: (rows) => averageOf(rows, orZero, average) },
    ],
    others: others.map((other) => ({
      label: averagings[other],
      of: (rows) => averageOf(rows, orZero, other),
    })),
    isComplete: true,
    takesWeights: true,
    undefinedWhere,
  };
}

function averageOf(rows: MeasuredRows, measure: ClassMeasure, average: Averaging): Rate {
  if (average !== 'binary') return rows.matrix()?.averaged(measure, average);
  const counts = rows.counts();
  return counts === null ? undefined : measure(counts);
}

/** The number of bins is a choice, and so is where they end: without a word on it, 10 of equal width. */
function calibrationError(bins: number | undefined): Definitions {
  const binned = (binning: 'equal-width' | 'equal-mass', count: number): Definition => ({
    label: `${count} bins of ${binning.replace('-', ' ')}`,
    of: (rows) => expectedCalibrationError(rows.bins(binning, count) ?? []),
  });
  const counts = bins === undefined ? [10, 15, 20] : [bins];
  const [own, ...others] = counts.map((count) => binned('equal-width', count));
  return {
    own: own ?? binned('equal-width', 10),
    equal: [],
    others: [...others, ...counts.map((count) => binned('equal-mass', count))],
    isComplete: false,
    takesWeights: false,
    undefinedWhere: 'there are no rows',
  };
}

/** Grades are 0 to 4 where gains are exponential; of 64 nobody speaks, and 2 to the 1,024 is no number. */
const greatestGrade = 64;

/** Linear gains; scikit-learn counts a query without relevant items as 0, others leave it out. */
function discountedGain(k: number): Definitions {
  const mean = (items: readonly RankedItems[] | null, empty: 'left out' | 'as 0'): Rate => {
    const { mean: value, queries, undefinedQueries } = meanNdcg(k, items ?? []);
    return value === undefined || empty === 'left out'
      ? value
      : (value * (queries - undefinedQueries)) / queries;
  };
  const exponential = (rows: MeasuredRows): readonly RankedItems[] | null => {
    const items = rows.queries() ?? [];
    if (items.some(({ relevance }) => relevance.some((grade) => grade > greatestGrade))) return null;
    return items.map(({ relevance, scores }) => ({
      relevance: relevance.map((grade) => 2 ** grade - 1),
      scores,
    }));
  };
  return {
    own: { label: 'linear gains', of: (rows) => mean(rows.queries(), 'left out') },
    equal: [
      {
        label: 'linear gains, 0 for a query without relevant items',
        of: (rows) => mean(rows.queries(), 'as 0'),
      },
    ],
    others: [
      { label: 'exponential gains', of: (rows) => mean(exponential(rows), 'left out') },
      {
        label: 'exponential gains, 0 for a query without relevant items',
        of: (rows) => mean(exponential(rows), 'as 0'),
      },
    ],
    isComplete: false,
    takesWeights: false,
    undefinedWhere: 'no query has a relevant item',
  };
}
