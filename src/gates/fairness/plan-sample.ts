// How many people a fairness gate needs in each group.
import type { Confusion, Evaluation } from '../../registry/documents/evaluation.ts';
import type { Margin, Share } from '../quantities.ts';
import {
  countText,
  type Expected,
  notShown,
  percentText,
  powers,
  roughly,
  type SamplePlan,
} from '../sampling.ts';
import { newcombeInterval } from '../statistics/intervals.ts';
import { deviationOfTwo, samplesForNonInferiority } from '../statistics/power.ts';
import { log, squareOf } from '../statistics/special/elementary.ts';
import { normalQuantile, normalSurvival } from '../statistics/special/normal.ts';
import { alphaOf } from '../inference/mode.ts';
import { minimumOf } from './eligibility.ts';
import {
  gapMeasures,
  type GroupRate,
  isRatio,
  type Measure,
  measureWords,
  ratesOf,
  ratioMeasures,
} from './measures.ts';
import type { FairnessParameters } from './parameters.ts';
import { calibrationPlan, floorPlan, groupMarginPlan } from './plan-groups.ts';
import { inMode, leastGroups, ofEachGroup, peopleIn, type PlannedRate } from './plan-parts.ts';
import { levelOf } from './rows.ts';

/** Of a measure, for each rate that it compares; then of what every group is owed. */
export function planFairnessSample(demand: FairnessParameters, expected: Expected): readonly SamplePlan[] {
  const live = groupsOf(expected.live, demand);
  const ofRate = (rate: GroupRate) => ({ rate, demand, live, value: expected.rate ?? pooled(live, rate) });
  return [
    ...[...gapMeasures, ...ratioMeasures].flatMap((measure) =>
      ratesOf[measure].flatMap((rate) => plansOf({ ...ofRate(rate), measure })),
    ),
    ...floorPlan(demand, ofRate),
    ...groupMarginPlan(demand, ofRate, expected),
    ...calibrationPlan(demand, live),
  ];
}

function plansOf(about: About): readonly SamplePlan[] {
  const { measure, demand } = about;
  if (isRatio(measure)) {
    const min = demand[measure]?.min;
    return min === undefined ? [] : [ratioPlan(about, min)];
  }
  const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
  const limit = max === undefined ? [] : [differencePlan(about, max)];
  return margin === undefined ? limit : limit.concat(marginPlan(about, margin));
}

interface About extends PlannedRate {
  readonly measure: Measure;
}

function differencePlan(about: About, max: Share): SamplePlan {
  const { value = 0.5, demand, rate } = about;
  const deviation = deviationOfTwo(value, value);
  const least = minimumOf(rate, demand);
  const level = levelOf(demand);
  const toShow = leastGroups((n) => widthAt(value, n, level) <= max.share);
  const toExclude = leastGroups((n) => widthAt(value, n, level) <= 2 * max.share);
  const toRefute = leastGroups((n) => (newcombeInterval({ successes: n, n }, { successes: 0, n }, level)?.low ?? 0) > max.share); // prettier-ignore
  // Of a difference that is 0 both ends have to lie within the limit.
  const plan = { deviation, margin: max.share, expectedGain: 0, alpha: alphaOf(demand) };
  const likely = powers.map((power) => {
    const n = samplesForNonInferiority({ ...plan, power: (1 + power) / 2 });
    return { power, n: n === undefined || toShow === null ? null : Math.max(n, toShow) };
  });
  const beyond = deviation === 0 ? 0 : 2 * normalSurvival((max.share * Math.sqrt(least)) / deviation);
  return {
    ...common(about, `≤ ${max.written}`),
    ...inMode(demand, least, { toShow, toExclude, toRefute }),
    toShow,
    toRefute,
    likely,
    notes: [
      `with ${countText(least)} ${peopleIn(rate)}, as many as the gate asks for, the ${percentText(level)} interval of two equal groups reaches ${roughly(widthAt(value, least, level))} to either side`,
      `so compared, two equally treated groups of ${countText(least)} lie further apart than ${max.written} in ${percentText(beyond)} of draws, and of more groups the two outermost more often`, // prettier-ignore
    ],
  };
}

function ratioPlan(about: About, min: Share): SamplePlan {
  const { value = 0.5, demand, rate } = about;
  const isBounded = value > 0 && min.share > 0 && min.share < 1;
  // The deviation of the logarithm of the ratio of two equal rates, times √n.
  const deviation = isBounded ? Math.sqrt((2 * (1 - value)) / value) : undefined;
  const needed = (z: number, limit: number): number | null =>
    deviation === undefined || !(limit > 0) ? null : Math.max(1, Math.ceil(squareOf((z * deviation) / log(limit)) - 1e-9)); // prettier-ignore
  const z = normalQuantile(demand.confidence);
  const least = minimumOf(rate, demand);
  const beyond = deviation === undefined || deviation === 0 ? undefined : 2 * normalSurvival((-log(min.share) * Math.sqrt(least)) / deviation); // prettier-ignore
  const toShow = needed(z, min.share);
  return {
    ...common(about, `≥ ${min.written}`),
    ...notShown,
    ...inMode(demand, least, { toShow, toExclude: needed(z, 2 * min.share - 1), toRefute: null }),
    toShow,
    likely: powers.map((power) => ({ power, n: needed(z + normalQuantile((1 + power) / 2), min.share) })),
    notes:
      beyond === undefined
        ? ['of such a limit or rate nothing is shown by any number of people']
        : [
            `so compared, the ratio of two equally treated groups of ${countText(least)} falls below ${min.written} in ${percentText(beyond)} of draws, and of more groups more often`,
          ],
  };
}

function marginPlan(about: About, margin: Margin): SamplePlan {
  return {
    ...common(about, `not above current by more than ${margin.written}`),
    ...notShown,
    notes: [
      'both versions are measured on the same people; how far two differences of the same people scatter is not known before they are measured',
    ],
  };
}

function common(
  about: About,
  limit: string,
): Pick<SamplePlan, 'demand' | 'of' | 'toPass' | 'toFail' | 'assumed' | 'had'> {
  const { measure, rate, demand, value } = about;
  return {
    ...ofEachGroup(about, `${measureWords(measure)} (${demand.attribute}) ${limit}, by ${rate.name}`),
    assumed:
      value === undefined
        ? `the ${rate.name} is 0.5, where it scatters most, in two groups of equal size`
        : `the ${rate.name} is ${roughly(value)} in two groups of equal size`,
  };
}

/** How far the interval of the difference of two groups of n reaches, both with the same rate. */
function widthAt(rate: number, n: number, level: number): number {
  const group = { successes: rate * n, n };
  return newcombeInterval(group, group, level)?.high ?? 1;
}

/** Of the largest sample that counted the attribute; of `all` attributes the first. */
function groupsOf(
  live: readonly Evaluation[],
  { attribute, split }: FairnessParameters,
): readonly Confusion[] {
  const counted = live
    .filter((each) => split === undefined || each.split === split)
    .flatMap(({ groups }) => {
      const entries = Object.entries(groups).toSorted(([a], [b]) => (a < b ? -1 : 1));
      const found = attribute === 'all' ? entries[0] : entries.find(([name]) => name === attribute);
      return found === undefined ? [] : [Object.values(found[1])];
    });
  const people = (groups: readonly Confusion[]) =>
    groups.reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
  return counted.toSorted((a, b) => people(b) - people(a))[0] ?? [];
}

/** Over all groups together. */
function pooled(groups: readonly Confusion[], rate: GroupRate): number | undefined {
  const sum = groups.reduce(
    (all, { tp, fp, tn, fn }) => ({ tp: all.tp + tp, fp: all.fp + fp, tn: all.tn + tn, fn: all.fn + fn }),
    { tp: 0, fp: 0, tn: 0, fn: 0 },
  );
  return rate.of(sum);
}
