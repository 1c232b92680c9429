// What an eval-threshold gate demands, in words.
import { absolute, type GateExplanation, listed, marginText, relative } from '../explanation.ts';
import type { Judging } from '../inference/mode.ts';
import { confidenceText } from '../inference/mode-words.ts';
import { type EvalThresholdParameters, isRelative } from './parameters.ts';
import { attributesOf } from './slice-checks.ts';

export function explainEvalThreshold(demand: EvalThresholdParameters): GateExplanation {
  const { metric, min, max, worseThanCurrentBy: worse, betterThanCurrentBy: better } = demand;
  const isAll = metric === 'all';
  const what = isAll ? 'no metric is worse' : `${metric} is not worse`;
  const whom = demand.reference === undefined ? 'that of the current version' : `the best of the last ${demand.reference.bestOf} live versions`; // prettier-ignore
  return {
    demands: [
      ...(min === undefined ? [] : [absolute(`${metric} is at least ${min}`)]),
      ...(max === undefined ? [] : [absolute(`${metric} is at most ${max}`)]),
      ...(worse === undefined ? [] : [relative(`${what} than ${whom} by more than ${marginText(worse)}`)]),
      ...(better === undefined
        ? []
        : [relative(`${isAll ? 'every metric' : metric} is better than ${whom} by more than ${marginText(better)}`)]), // prettier-ignore
      ...Object.entries(demand.slices ?? {}).map(([key, each]) =>
        relative(`${what} than ${whom} by more than ${marginText(each)} in any slice by ${slicesText(key)}`),
      ),
      ...regressedSentence[demand.newlyRegressed ?? 'unsaid'],
    ],
    needs: needsOf(demand),
    inconclusive: inconclusiveOf(demand),
  };
}

const regressedSentence = {
  fail: [relative('no slice within its margin is surely worse all the same (newlyRegressed: fail)')],
  note: [
    relative('a slice within its margin that is surely worse all the same gets a note (newlyRegressed)'),
  ],
  unsaid: [],
} as const satisfies Record<string, GateExplanation['demands']>;

/** `region`, `region*sex (region and sex together)`. */
function slicesText(key: string): string {
  const attributes = attributesOf(key);
  return attributes.length === 1 ? key : `${key} (${listed(attributes)} together)`;
}

function needsOf(demand: EvalThresholdParameters): readonly string[] {
  const { metric, split, reference, minPerSlice } = demand;
  const where = split === undefined ? '' : `, split ${split}`;
  const isAll = metric === 'all';
  const keys = Object.keys(demand.slices ?? {});
  const of = isAll ? 'every metric that the current version has' : metric;
  return [
    `an evaluation of the candidate with ${of}${where}, registered or to be computed from its predictions`,
    ...(isRelative(demand)
      ? ['an evaluation of the current version on the same data: equal dataset digest, equal split']
      : []),
    ...(reference === undefined
      ? []
      : [`the same of each of the ${reference.bestOf - 1} versions that were live before it`]),
    ...(keys.length === 0
      ? []
      : [`slices by ${listed(keys.map(slicesText))} alone, with ${isAll ? 'those metrics' : metric}, of both versions`]), // prettier-ignore
    ...(minPerSlice === undefined ? [] : [`in each slice at least ${minPerSlice} examples`]),
    ...modeNeeds[demand.mode](demand),
  ];
}

const modeNeeds: Readonly<Record<Judging['mode'], (judging: Judging) => readonly string[]>> = {
  point: () => [],
  'confident-pass': (judging) => [
    `data that shows with ${confidenceText(judging)} that each limit is kept (mode confident-pass): ${precisionText}`,
  ],
  'confident-fail': (judging) => [
    `data that would show with ${confidenceText(judging)} where a limit is broken (mode confident-fail): ${precisionText}`,
  ],
};

const precisionText =
  'predictions of both versions on the same examples, or with each number its standardError or interval';

/** `95 % confidence`, with the number as it was written. */

function inconclusiveOf(demand: EvalThresholdParameters): readonly string[] {
  const { metric, reference, minPerSlice, smallSlices = 'inconclusive' } = demand;
  const isSliced = demand.slices !== undefined;
  return [
    `no evaluation of the candidate that counts has ${metric === 'all' ? 'a metric of the current version' : metric}`, // prettier-ignore
    ...(isRelative(demand)
      ? [
          'the current version was not measured on the same data',
          'the two have predictions of other examples',
          'evaluations disagree on whether higher or lower is better',
        ]
      : []),
    ...(reference === undefined
      ? []
      : [`one of the last ${reference.bestOf} versions was not measured on the same data: it might be the best`]), // prettier-ignore
    ...(isSliced ? ['one of the two versions lacks a slice of the other'] : []),
    ...smallText(minPerSlice, smallSlices),
    ...modeDoubts[demand.mode],
    'an evaluation or its predictions cannot be read or were altered',
  ];
}

function smallText(
  minPerSlice: number | undefined,
  smallSlices: NonNullable<EvalThresholdParameters['smallSlices']>,
): readonly string[] {
  if (minPerSlice === undefined) return [];
  const size = `fewer than ${minPerSlice} examples`;
  return [
    {
      inconclusive: `a slice has ${size}`,
      fail: `no slice has ${minPerSlice} examples (a slice of ${size} fails)`,
      note: `no slice has ${minPerSlice} examples (a slice of ${size} only gets a note)`,
    }[smallSlices],
  ];
}

const modeDoubts: Readonly<Record<Judging['mode'], readonly string[]>> = {
  point: [],
  'confident-pass': ['the data shows neither that a limit is kept nor that it is broken', 'nothing says how precise a number is'], // prettier-ignore
  'confident-fail': ['the data could not have shown a breach: with a margin, it does not exclude twice the margin', 'nothing says how precise a number is'], // prettier-ignore
};
