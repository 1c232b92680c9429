// The fairness measures of the field, from the confusion counts of groups.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import {
  differenceBetween,
  falsePositiveRate,
  negatives,
  positives,
  type Rate,
  ratioBetween,
  selectionRate,
  total,
  truePositiveRate,
} from './rates.ts';

export const fairnessDifferences = ['demographicParityDifference', 'equalizedOddsDifference', 'equalOpportunityDifference'] as const; // prettier-ignore
export const fairnessRatios = ['demographicParityRatio', 'equalizedOddsRatio', 'equalOpportunityRatio'] as const; // prettier-ignore

export type FairnessDifference = (typeof fairnessDifferences)[number];
export type FairnessRatio = (typeof fairnessRatios)[number];

/** A rate that a measure compares between groups, and the people it is a rate of. */
export interface ComparedRate {
  readonly name: string;
  readonly of: (counts: Confusion) => Rate;
  /** The denominator beyond the group itself; a group needs enough of these too. */
  readonly denominator: 'positives' | 'negatives' | 'all';
}

const selection: ComparedRate = { name: 'selection rate', of: selectionRate, denominator: 'all' };
const truePositive: ComparedRate = { name: 'true positive rate', of: truePositiveRate, denominator: 'positives' }; // prettier-ignore
const falsePositive: ComparedRate = { name: 'false positive rate', of: falsePositiveRate, denominator: 'negatives' }; // prettier-ignore

/** What each measure compares; of several rates the worse counts. */
export const comparedRates = {
  demographicParityDifference: [selection],
  demographicParityRatio: [selection],
  equalOpportunityDifference: [truePositive],
  equalOpportunityRatio: [truePositive],
  equalizedOddsDifference: [truePositive, falsePositive],
  equalizedOddsRatio: [truePositive, falsePositive],
} satisfies Record<FairnessDifference | FairnessRatio, readonly ComparedRate[]>;

const denominators = { positives, negatives, all: total } satisfies Record<
  ComparedRate['denominator'],
  (counts: Confusion) => number
>;

/** People in `counts` that a rate is of. */
export function denominatorOf(rate: ComparedRate, counts: Confusion): number {
  return denominators[rate.denominator](counts);
}

/**
 * The largest difference between groups of any of the measure's rates, in [0, 1]: demographic parity compares
 * selection rates, equal opportunity true positive rates, equalized odds both kinds of error.
 *
 * Sources: Fairlearn, `demographic_parity_difference`, `equal_opportunity_difference` and
 * `equalized_odds_difference` (agg="worst_case"); M. Hardt, E. Price, N. Srebro, "Equality of opportunity in
 * supervised learning", NeurIPS 2016. Unlike there, a rate of nobody is undefined, not 0.
 */
export function fairnessDifference(measure: FairnessDifference, groups: readonly Confusion[]): Rate {
  return worst(comparedRates[measure], (rate) => differenceBetween(groups.map(rate.of)), Math.max);
}

/**
 * The smallest ratio between groups of any of the measure's rates, in [0, 1]; undefined where a rate is 0 in
 * every group (a predictor that selects nobody).
 *
 * Sources: Fairlearn, `demographic_parity_ratio`, `equal_opportunity_ratio` and `equalized_odds_ratio`.
 */
export function fairnessRatio(measure: FairnessRatio, groups: readonly Confusion[]): Rate {
  return worst(comparedRates[measure], (rate) => ratioBetween(groups.map(rate.of)), Math.min);
}

function worst(
  rates: readonly ComparedRate[],
  valueOf: (rate: ComparedRate) => Rate,
  pick: (...values: number[]) => number,
): Rate {
  const values = rates.map((rate) => valueOf(rate));
  const defined = values.filter((value) => value !== undefined);
  return defined.length < values.length ? undefined : pick(...defined);
}
