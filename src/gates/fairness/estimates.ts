// What counts of groups say of a gap, of a rate, and of how either differs from the current version's.
import { type Estimate, type NoInterval, noInterval } from '../inference/estimate.ts';
import type { Judging } from '../inference/mode.ts';
import { comparisonsOf, gapInterval, ratioGapInterval } from '../statistics/gaps.ts';
import type { Interval } from '../statistics/interval.ts';
import { type Proportion, wilsonInterval } from '../statistics/intervals.ts';
import { total } from '../statistics/rates.ts';
import { contrastsAt, type GroupOfTwo } from './contrasts.ts';
import { type GapGroups, gapDifferenceInterval } from './gap-difference.ts';
import type { Group } from './group-readings.ts';
import { type GroupRate, isRatio, type Measure, proportionOf, ratesOf, valueOf } from './measures.ts';

/** Every pair is compared, so that time grows with the square of the groups: more of them where an interval decides. */
function mostGroups({ mode }: Judging): number {
  return mode === 'point' ? 30 : 100;
}

/** Of the largest difference, or the smallest ratio; `undefined` where there is none. */
export function measureEstimate(
  measure: Measure,
  groups: readonly Group[],
  judging: Judging,
): Estimate | undefined {
  const value = valueOf(
    measure,
    groups.map(({ counts }) => counts),
  );
  if (value === undefined) return undefined;
  const rates = proportionsOf(measure, groups);
  const [of, end] = isRatio(measure) ? ['score intervals', 'upper'] : ['Newcombe', 'lower'];
  return estimate({
    value,
    n: groups.reduce((sum, { people }) => sum + people, 0),
    method: `${of} of all pairs, ${end} end by Bonferroni over ${comparisonsOf(rates)}`,
    at: (level) => (groups.length > mostGroups(judging) ? tooManyGroups : intervalOf(measure, rates, level)),
  });
}

/** Whether people in these numbers could show that the limit is broken, were they as unequal as can be. */
export function couldShowBreach(
  measure: Measure,
  groups: readonly Group[],
  { limit, level }: { readonly limit: number; readonly level: number },
): boolean {
  const extreme = proportionsOf(measure, groups).map((rate) => {
    const least = rate.toSorted((a, b) => b.n - a.n)[1];
    return rate.map((group) => ({ n: group.n, successes: group === least ? 0 : group.n }));
  });
  const interval = intervalOf(measure, extreme, level);
  if ('kind' in interval) return false;
  return isRatio(measure) ? interval.high < limit : interval.low > limit;
}

function proportionsOf(measure: Measure, groups: readonly Group[]): readonly (readonly Proportion[])[] {
  return ratesOf[measure].map((rate) => groups.map(({ counts }) => proportionOf(rate, counts)));
}

function intervalOf(
  measure: Measure,
  rates: readonly (readonly Proportion[])[],
  level: number,
): Interval | NoInterval {
  if (!isRatio(measure)) return gapInterval(rates, level) ?? noInterval('there is no interval of it');
  return (
    ratioGapInterval(rates, level) ??
    noInterval('there is no interval of it: a rate is 0 in two groups, and of 0 to 0 there is no ratio')
  );
}

/** By how much the gap of the candidate is above that of the current version. */
export function gapDifferenceEstimate(
  measure: Measure,
  groups: GapGroups,
  { value, isPaired, judging }: { readonly value: number; readonly isPaired: boolean; readonly judging: Judging }, // prettier-ignore
): Estimate {
  const mostOfEither = Math.max(groups.candidate.length, groups.current.length);
  return estimate({
    value,
    n: groups.candidate.reduce((sum, { candidate }) => sum + total(candidate), 0),
    method: `MOVER over all pairs, ${isPaired ? 'paired by example' : 'unpaired'}`,
    at: (level) =>
      mostOfEither > mostGroups(judging)
        ? tooManyGroups
        : (gapDifferenceInterval(ratesOf[measure], groups, level) ??
          noInterval('there is no interval of it')),
  });
}

/** Of a rate of one group. */
export function rateEstimate(rate: GroupRate, { counts }: Pick<Group, 'counts'>): Estimate {
  const proportion = proportionOf(rate, counts);
  return estimate({
    value: proportion.successes / proportion.n,
    n: proportion.n,
    method: 'Wilson',
    at: (level) => wilsonInterval(proportion, level) ?? noInterval('there is no interval of it'),
  });
}

/** Of a rate of one group in the candidate less that in the current version. */
export function rateDifferenceEstimate(rate: GroupRate, group: GroupOfTwo): Estimate {
  const [ours, theirs] = [proportionOf(rate, group.candidate), proportionOf(rate, group.current)];
  const term = { rate, group, candidate: 1, current: -1 };
  return estimate({
    value: ours.successes / ours.n - theirs.successes / theirs.n,
    n: ours.n,
    method: group.pairs === null ? 'Newcombe, unpaired' : 'Newcombe, paired by example',
    at: (level) => contrastsAt(level)([term]) ?? noInterval('there is no interval of it'),
  });
}

const tooManyGroups = noInterval('there are too many groups: of more than 100 no interval is worked out, name an attribute with fewer'); // prettier-ignore

interface EstimateParts extends Pick<Estimate, 'value' | 'n' | 'method'> {
  readonly at: (level: number) => Interval | NoInterval;
}

/** Remembers what it was asked: several checks show the same interval. */
export function estimate({ value, n, method, at }: EstimateParts): Estimate {
  const asked = new Map<number, Interval | NoInterval>();
  return {
    value,
    n,
    method,
    intervalAt: (level) => {
      const interval = asked.get(level) ?? at(level);
      asked.set(level, interval);
      return interval;
    },
  };
}
