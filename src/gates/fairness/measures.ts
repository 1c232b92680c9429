// The vocabulary of this gate: rates of a group, and the measures that compare them between groups.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { accuracy, precision, recall } from '../statistics/classification.ts';
import { type ComparedRate, comparedRates, denominatorOf, fairnessDifference, fairnessDifferences, fairnessRatio, fairnessRatios } from '../statistics/fairness-measures.ts'; // prettier-ignore
import type { Proportion } from '../statistics/intervals.ts';
import { differenceBetween, falsePositiveRate, type Rate, selectionRate } from '../statistics/rates.ts';

export const gapMeasures = [
  ...fairnessDifferences,
  'predictiveParityDifference',
  'accuracyDifference',
] as const;
export const ratioMeasures = fairnessRatios;

export type GapMeasure = (typeof gapMeasures)[number];
export type RatioMeasure = (typeof ratioMeasures)[number];
export type Measure = GapMeasure | RatioMeasure;

/** A rate of a group, and the people that it is a rate of: a group needs enough of these too. */
export interface GroupRate extends Omit<ComparedRate, 'denominator'> {
  readonly denominator: ComparedRate['denominator'] | 'predicted positives';
}

const precisionRate: GroupRate = {
  name: 'positive predictive value',
  of: precision,
  denominator: 'predicted positives',
};
const accuracyRate: GroupRate = { name: 'accuracy', of: accuracy, denominator: 'all' };

/** What each measure compares; of several rates the worse counts. */
export const ratesOf: Readonly<Record<Measure, readonly GroupRate[]>> = {
  ...comparedRates,
  predictiveParityDifference: [precisionRate],
  accuracyDifference: [accuracyRate],
};

/** Rates that a group may be held to by itself, and which way is better for the people in it. */
export const groupMetrics = {
  accuracy: { rate: accuracyRate, better: 'higher' },
  recall: { rate: { name: 'recall', of: recall, denominator: 'positives' }, better: 'higher' },
  precision: { rate: { ...precisionRate, name: 'precision' }, better: 'higher' },
  specificity: {
    rate: { name: 'specificity', of: ({ tn, fp }) => recall({ tp: tn, fn: fp }), denominator: 'negatives' },
    better: 'higher',
  },
  falsePositiveRate: {
    rate: { name: 'false positive rate', of: falsePositiveRate, denominator: 'negatives' },
    better: 'lower',
  },
  falseNegativeRate: {
    rate: { name: 'false negative rate', of: ({ tp, fn }) => recall({ tp: fn, fn: tp }), denominator: 'positives' }, // prettier-ignore
    better: 'lower',
  },
  selectionRate: {
    rate: { name: 'selection rate', of: selectionRate, denominator: 'all' },
    better: 'higher',
  },
} as const satisfies Record<string, { readonly rate: GroupRate; readonly better: 'higher' | 'lower' }>;

export type GroupMetric = keyof typeof groupMetrics;
export const groupMetricNames = ['accuracy', 'recall', 'precision', 'specificity', 'falsePositiveRate', 'falseNegativeRate', 'selectionRate'] as const satisfies readonly GroupMetric[]; // prettier-ignore

/** How many of its people a rate counts; `successes` is whole, as counts are. */
export function proportionOf(rate: GroupRate, counts: Confusion): Proportion {
  const n = peopleOf(rate, counts);
  return { successes: Math.round((rate.of(counts) ?? 0) * n), n };
}

/** People in `counts` that a rate is of. */
export function peopleOf({ denominator, ...rate }: GroupRate, counts: Confusion): number {
  return denominator === 'predicted positives'
    ? counts.tp + counts.fp
    : denominatorOf({ ...rate, denominator }, counts);
}

/**
 * The largest difference between groups of any of the measure's rates, or the smallest ratio, in [0, 1]; `undefined`
 * where a rate is of nobody, or a ratio 0/0.
 */
export function valueOf(measure: Measure, groups: readonly Confusion[]): Rate {
  if (isRatio(measure)) return fairnessRatio(measure, groups);
  if (measure === 'predictiveParityDifference' || measure === 'accuracyDifference') {
    return differenceBetween(ratesOf[measure].flatMap((rate) => groups.map(rate.of)));
  }
  return fairnessDifference(measure, groups);
}

export function isRatio(measure: Measure): measure is RatioMeasure {
  return ratioMeasures.some((ratio) => ratio === measure);
}

/** `equalized odds difference`. */
export function measureWords(measure: string): string {
  return measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
