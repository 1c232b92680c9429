// What a fairness gate demands, in words.
import {
  absolute,
  type ExplainedDemand,
  type GateExplanation,
  listed,
  marginText,
  relative,
} from '../explanation.ts';
import { confidenceText } from '../inference/mode-words.ts';
import { type GapMeasure, gapMeasures, groupMetrics, type GroupRate, measureWords, ratesOf, type RatioMeasure, ratioMeasures } from './measures.ts'; // prettier-ignore
import type { FairnessParameters } from './parameters.ts';

export function explainFairness(demand: FairnessParameters): GateExplanation {
  return {
    demands: [
      ...gapMeasures.flatMap((measure) => differenceSentences(measure, demand)),
      ...ratioMeasures.flatMap((measure) => ratioSentences(measure, demand)),
      ...groupSentences(demand),
      relative('every group that was counted before, on the same data, is counted'),
      ...(demand.smallGroups === 'fail' ? [absolute('no group is too small (smallGroups: fail)')] : []),
    ],
    needs: needsOf(demand),
    inconclusive: inconclusiveOf(demand),
  };
}

function needsOf(demand: FairnessParameters): readonly string[] {
  const { attribute, split, intersections, calibrationWithinGroups: calibration } = demand;
  const isAll = attribute === 'all';
  const where = split === undefined ? '' : `, split ${split}`;
  return [
    `an evaluation of the candidate with tp, fp, tn and fn of each group of ${isAll ? 'the attributes that matter' : attribute}${where}, or with predictions that have decisions and a column of it`,
    peopleWords(demand),
    ...(intersections === undefined
      ? []
      : [`predictions with decisions and with columns of groups, for ${intersectionWords(demand)}`]),
    ...(calibration === undefined ? [] : ['predictions with scores that are probabilities, for calibration']),
    ...(demand.smallGroups === 'note'
      ? ['of two groups or more as many people: smaller ones are named and left out (smallGroups: note)']
      : []),
    ...(isRelative(demand)
      ? ['the counts of the same groups of the current version on the same data: equal dataset digest, equal split; or its predictions of the same examples'] // prettier-ignore
      : []),
    ...modeNeeds[demand.mode](demand),
  ];
}

function inconclusiveOf({ attribute, smallGroups, mode }: FairnessParameters): readonly string[] {
  return [
    attribute === 'all' ? 'no attribute was counted' : `${attribute} was not counted`,
    ...(smallGroups === 'inconclusive'
      ? [
          'a group has fewer people than that, and the others are within the limit (smallGroups: inconclusive)',
        ]
      : []),
    ...(mode === 'point' ? [] : ['the groups have too few people to tell']),
    'fewer than two groups have enough people',
    'the current version, measured on other data only, counted a group that the candidate does not',
    'predictions of both versions are said to be of the same data, and are not of the same examples',
    'an evaluation cannot be read or was altered',
  ];
}

const modeNeeds: Readonly<
  Record<FairnessParameters['mode'], (judging: Pick<FairnessParameters, 'confidence'>) => readonly string[]>
> = {
  point: () => [],
  'confident-pass': (judging) => [
    `people enough to show with ${confidenceText(judging)} that each limit is kept (mode confident-pass)`,
  ],
  'confident-fail': (judging) => [
    `people enough to exclude with ${confidenceText(judging)} a breach of twice its size (mode confident-fail): it fails only where a limit is shown to be broken`,
  ],
};

/** `95 % confidence`, with the number as it was written. */

function isRelative(demand: FairnessParameters): boolean {
  return (
    demand.noGroupWorseBy !== undefined ||
    gapMeasures.some((measure) => demand[measure]?.worseThanCurrentBy !== undefined)
  );
}

function groupsWords({ attribute, intersections }: FairnessParameters): string {
  const groups = attribute === 'all' ? 'the groups of each attribute' : `the groups of ${attribute}`;
  return intersections === undefined ? groups : `${groups}, and of ${intersectionWords({ intersections })}`;
}

/** `sex and age together`. */
function intersectionWords({ intersections = [] }: Pick<FairnessParameters, 'intersections'>): string {
  return intersections.map((names) => `${listed(names)} together`).join(', of ');
}

function differenceSentences(measure: GapMeasure, demand: FairnessParameters): readonly ExplainedDemand[] {
  const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
  const what = `the ${measureWords(measure)} between ${groupsWords(demand)}`;
  return [
    ...(max === undefined ? [] : [absolute(`${what} is at most ${max.written}`)]),
    ...(margin === undefined
      ? []
      : [relative(`${what} is not above that of the current version by more than ${marginText(margin)}`)]),
  ];
}

function ratioSentences(measure: RatioMeasure, demand: FairnessParameters): readonly ExplainedDemand[] {
  const { min } = demand[measure] ?? {};
  if (min === undefined) return [];
  return [absolute(`the ${measureWords(measure)} between ${groupsWords(demand)} is at least ${min.written}`)];
}

/** Of what every group is owed by itself. */
function groupSentences(demand: FairnessParameters): readonly ExplainedDemand[] {
  const { worstGroup, noGroupWorseBy, calibrationWithinGroups: calibration } = demand;
  const among = `among ${groupsWords(demand)}`;
  const sentences: ExplainedDemand[] = [];
  if (worstGroup !== undefined) {
    const { metric, min, max } = worstGroup;
    const limit = min === undefined ? `at most ${max?.written ?? ''}` : `at least ${min.written}`;
    sentences.push(absolute(`the ${metricWords(metric)} of each group is ${limit}, ${among}`));
  }
  if (noGroupWorseBy !== undefined) {
    const { metric, margin, better = groupMetrics[metric].better } = noGroupWorseBy;
    const side = better === 'higher' ? 'below' : 'above';
    sentences.push(relative(`the ${metricWords(metric)} of no group is ${side} that of the current version by more than ${marginText(margin)} (${better} is better), ${among}`)); // prettier-ignore
  }
  if (calibration !== undefined) {
    const { maxError, bins } = calibration;
    sentences.push(absolute(`the calibration error of each group is at most ${maxError.written}, in at most ${bins} bins of equal mass, ${among}`)); // prettier-ignore
  }
  return sentences;
}

/** `false positive rate (falsePositiveRate)`: the words, and the name where they are not the same. */
function metricWords(metric: keyof typeof groupMetrics): string {
  const { name } = groupMetrics[metric].rate;
  return name === metric ? name : `${name} (${metric})`;
}

/** Of each group, only where a measure has a rate of them. */
function peopleWords(demand: FairnessParameters): string {
  const { worstGroup, noGroupWorseBy } = demand;
  const rates: readonly GroupRate[] = [
    ...[...gapMeasures, ...ratioMeasures].flatMap((each) =>
      demand[each] === undefined ? [] : ratesOf[each],
    ),
    ...[worstGroup, noGroupWorseBy].flatMap((each) => (each === undefined ? [] : [groupMetrics[each.metric].rate])), // prettier-ignore
  ];
  const denominators = new Set(rates.map(({ denominator }) => denominator));
  const least = [
    `${demand.minPerGroup} people`,
    ...(denominators.has('positives') ? [`${demand.minPositives} with a positive label`] : []),
    ...(denominators.has('negatives') ? [`${demand.minNegatives} with a negative label`] : []),
    ...(denominators.has('predicted positives')
      ? [`${demand.minPredictedPositives} predicted positive`]
      : []),
  ];
  return `in each group at least ${listed(least)}`;
}
