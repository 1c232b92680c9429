// How many people a fairness gate needs in each group.
import type { Confusion, Evaluation } from '../../registry/documents/evaluation.ts';
import type { Margin, Share } from '../quantities.ts';
import {
  confidence,
  countText,
  type Expected,
  notShown,
  percentText,
  powers,
  roughly,
  type SamplePlan,
} from '../sampling.ts';
import { type ComparedRate, comparedRates, denominatorOf, type FairnessDifference, fairnessDifferences, type FairnessRatio, fairnessRatios } from '../statistics/fairness-measures.ts'; // prettier-ignore
import { newcombeInterval } from '../statistics/intervals.ts';
import { deviationOfTwo, samplesForNonInferiority } from '../statistics/power.ts';
import { log } from '../statistics/special/elementary.ts';
import { normalQuantile, normalSurvival } from '../statistics/special/normal.ts';
import { minimumOf, type Minimums } from './eligibility.ts';
import { measureWords } from './measures.ts';

type Demanded = Minimums & {
  readonly attribute: string;
  readonly split?: string | undefined;
} & Partial<
    Record<
      FairnessDifference,
      { readonly max?: Share | undefined; readonly worseThanCurrentBy?: Margin | undefined } | undefined
    >
  > &
  Partial<Record<FairnessRatio, { readonly min: Share } | undefined>>;

/** The level of the two-sided interval whose ends have the confidence. */
const level = 2 * confidence - 1;

export function planFairnessSample(demand: Demanded, expected: Expected): readonly SamplePlan[] {
  const live = groupsOf(expected.live, demand);
  return [...fairnessDifferences, ...fairnessRatios].flatMap((measure) =>
    comparedRates[measure].flatMap((rate: ComparedRate) =>
      plansOf({ measure, rate, demand, live, value: expected.rate ?? pooled(live, rate) }),
    ),
  );
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

interface About {
  readonly measure: FairnessDifference | FairnessRatio;
  readonly rate: ComparedRate;
  readonly demand: Demanded;
  /** Counts of each group of the version that is live. */
  readonly live: readonly Confusion[];
  /** What the rate is expected to be; `undefined` where nobody knows: then that at which it scatters most. */
  readonly value: number | undefined;
}

function differencePlan(about: About, max: Share): SamplePlan {
  const { value = 0.5, demand, rate } = about;
  const deviation = deviationOfTwo(value, value);
  const least = minimumOf(rate, demand);
  const toShow = leastGroups((n) => widthAt(value, n) <= max.share);
  // Of a difference that is 0 both ends have to lie within the limit.
  const plan = { deviation, margin: max.share, expectedGain: 0, alpha: 1 - confidence };
  const likely = powers.map((power) => {
    const n = samplesForNonInferiority({ ...plan, power: (1 + power) / 2 });
    return { power, n: n === undefined || toShow === null ? null : Math.max(n, toShow) };
  });
  const beyond = deviation === 0 ? 0 : 2 * normalSurvival((max.share * Math.sqrt(least)) / deviation);
  return {
    ...common(about, `≤ ${max.written}`),
    toShow,
    toRefute: leastGroups((n) => (newcombeInterval({ successes: n, n }, { successes: 0, n }, level)?.low ?? 0) > max.share), // prettier-ignore
    likely,
    notes: [
      `with ${peopleText(about, least)}, as many as the gate asks for, the 90 % interval of two equal groups reaches ${roughly(widthAt(value, least))} to either side`,
      `so compared, two equally treated groups of ${countText(least)} lie further apart than ${max.written} in ${percentText(beyond)} of draws, and of more groups the two outermost more often`, // prettier-ignore
    ],
  };
}

function ratioPlan(about: About, min: Share): SamplePlan {
  const { value = 0.5 } = about;
  const isBounded = value > 0 && min.share > 0 && min.share < 1;
  // The deviation of the logarithm of the ratio of two equal rates, times √n.
  const deviation = isBounded ? Math.sqrt((2 * (1 - value)) / value) : undefined;
  const room = isBounded ? -log(min.share) : 0;
  const needed = (z: number): number | null =>
    deviation === undefined ? null : Math.max(1, Math.ceil(((z * deviation) / room) ** 2 - 1e-9));
  const z = normalQuantile(confidence);
  const least = minimumOf(about.rate, about.demand);
  const beyond = deviation === undefined || deviation === 0 ? undefined : 2 * normalSurvival((room * Math.sqrt(least)) / deviation); // prettier-ignore
  return {
    ...common(about, `≥ ${min.written}`),
    ...notShown,
    toShow: needed(z),
    likely: powers.map((power) => ({ power, n: needed(z + normalQuantile((1 + power) / 2)) })),
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
  const { measure, rate, demand, live, value } = about;
  const least = minimumOf(rate, demand);
  const counts = live.map((group) => denominatorOf(rate, group));
  return {
    demand: `${measureWords(measure)} (${demand.attribute}) ${limit}, by ${rate.name}`,
    of: peopleOf(about),
    toPass: least,
    toFail: least,
    assumed:
      value === undefined
        ? `the ${rate.name} is 0.5, where it scatters most, in two groups of equal size`
        : `the ${rate.name} is ${roughly(value)} in two groups of equal size`,
    had: counts.length === 0 ? null : Math.min(...counts),
  };
}

function peopleOf({ rate }: About): string {
  return {
    all: 'people in each group',
    positives: 'positives in each group',
    negatives: 'negatives in each group',
  }[rate.denominator];
}

function peopleText(about: About, n: number): string {
  return `${countText(n)} ${peopleOf(about)}`;
}

/** How far the interval of the difference of two groups of n reaches, both with the same rate. */
function widthAt(rate: number, n: number): number {
  const group = { successes: rate * n, n };
  return newcombeInterval(group, group, level)?.high ?? 1;
}

/** The least n that `holds`, which goes on holding from there; `null` above 10^9. */
function leastGroups(holds: (n: number) => boolean): number | null {
  let enough = 1;
  while (!holds(enough)) {
    enough *= 2;
    if (enough > 1e9) return null;
  }
  let below = Math.floor(enough / 2);
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

/** Of the largest sample that counted the attribute; of `all` attributes the first. */
function groupsOf(live: readonly Evaluation[], { attribute, split }: Demanded): readonly Confusion[] {
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
function pooled(groups: readonly Confusion[], rate: ComparedRate): number | undefined {
  const sum = groups.reduce(
    (all, { tp, fp, tn, fn }) => ({ tp: all.tp + tp, fp: all.fp + fp, tn: all.tn + tn, fn: all.fn + fn }),
    { tp: 0, fp: 0, tn: 0, fn: 0 },
  );
  return rate.of(sum);
}

function isRatio(measure: FairnessDifference | FairnessRatio): measure is FairnessRatio {
  return fairnessRatios.some((ratio) => ratio === measure);
}
