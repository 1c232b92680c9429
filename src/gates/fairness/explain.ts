// What a fairness gate demands, in words.
import {
  absolute,
  type ExplainedDemand,
  type GateExplanation,
  listed,
  marginText,
  relative,
} from '../explanation.ts';
import type { Margin, Share } from '../quantities.ts';
import { comparedRates, type FairnessDifference, fairnessDifferences, type FairnessRatio, fairnessRatios } from '../statistics/fairness-measures.ts'; // prettier-ignore
import type { Minimums } from './eligibility.ts';
import { measureWords } from './rows.ts';

type Differences = Partial<
  Record<
    FairnessDifference,
    { readonly max?: Share | undefined; readonly worseThanCurrentBy?: Margin | undefined } | undefined
  >
>;
type Ratios = Partial<Record<FairnessRatio, { readonly min: Share } | undefined>>;

interface Demanded extends Minimums, Differences, Ratios {
  readonly attribute: string;
  readonly split?: string | undefined;
}

export function explainFairness(demand: Demanded): GateExplanation {
  const { attribute, split } = demand;
  const isAll = attribute === 'all';
  const where = split === undefined ? '' : `, split ${split}`;
  return {
    demands: [
      ...fairnessDifferences.flatMap((measure) => differenceSentences(measure, demand)),
      ...fairnessRatios.flatMap((measure) => ratioSentences(measure, demand)),
      relative('every group that was counted before, on the same data, is counted'),
    ],
    needs: [
      `an evaluation of the candidate with tp, fp, tn and fn of each group of ${isAll ? 'the attributes that matter' : attribute}${where}`,
      peopleWords(demand),
      ...(fairnessDifferences.some((measure) => demand[measure]?.worseThanCurrentBy !== undefined)
        ? ['the counts of the same groups of the current version on the same data: equal dataset digest, equal split'] // prettier-ignore
        : []),
    ],
    inconclusive: [
      isAll ? 'no attribute was counted' : `${attribute} was not counted`,
      'a group has fewer people than that, and the others are within the limit',
      'fewer than two groups have enough people',
      'the current version, measured on other data only, counted a group that the candidate does not',
      'an evaluation cannot be read or was altered',
    ],
  };
}

function groupsWords({ attribute }: Demanded): string {
  return attribute === 'all' ? 'between the groups of each attribute' : `between the groups of ${attribute}`;
}

function differenceSentences(measure: FairnessDifference, demand: Demanded): readonly ExplainedDemand[] {
  const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
  const what = `the ${measureWords(measure)} ${groupsWords(demand)}`;
  return [
    ...(max === undefined ? [] : [absolute(`${what} is at most ${max.written}`)]),
    ...(margin === undefined
      ? []
      : [relative(`${what} is not above that of the current version by more than ${marginText(margin)}`)]),
  ];
}

function ratioSentences(measure: FairnessRatio, demand: Demanded): readonly ExplainedDemand[] {
  const { min } = demand[measure] ?? {};
  if (min === undefined) return [];
  return [absolute(`the ${measureWords(measure)} ${groupsWords(demand)} is at least ${min.written}`)];
}

/** Of each group, only where a measure has a rate of them. */
function peopleWords(demand: Demanded): string {
  const measures = [...fairnessDifferences, ...fairnessRatios].filter((each) => demand[each] !== undefined);
  const denominators = new Set(
    measures.flatMap((measure) => comparedRates[measure].map(({ denominator }) => denominator)),
  );
  const least = [
    `${demand.minPerGroup} people`,
    ...(denominators.has('positives') ? [`${demand.minPositives} with a positive label`] : []),
    ...(denominators.has('negatives') ? [`${demand.minNegatives} with a negative label`] : []),
  ];
  return `in each group at least ${listed(least)}`;
}
