// Which pairs of groups differ beyond chance: an explanation, that changes no verdict.
import { someOf } from '../checks.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import { percentText } from '../sampling.ts';
import { showNumber } from '../show-number.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { newcombeInterval } from '../statistics/intervals.ts';
import type { Group } from './group-readings.ts';
import { type GroupRate, proportionOf } from './measures.ts';

/** Of so many groups the sentence would name too few of the pairs. */
const mostGroups = 30;

/**
 * `; of 3 pairs of groups, these differ beyond chance (…): …`, to follow a reason; nothing for two groups, of which the
 * check says all.
 */
export function pairsApart(rates: readonly GroupRate[], groups: readonly Group[], judging: Judging): string {
  if (groups.length < 3 || groups.length > mostGroups) return '';
  const comparisons = rates.length * groups.length * (groups.length - 1);
  const alpha = alphaOf(judging);
  const apart = rates.flatMap((rate) => ofRate(rate, groups, levelOfOneSided(alpha / comparisons)));
  const pairs = (groups.length * (groups.length - 1)) / 2;
  const how = `Newcombe intervals, Bonferroni over ${comparisons} comparisons, ${percentText(1 - alpha)} confidence of all together`;
  return apart.length === 0
    ? `; of ${pairs} pairs of groups, none differs beyond chance (${how})`
    : `; of ${pairs} pairs of groups, these differ beyond chance (${how}): ${someOf(apart, ', ')}`;
}

function ofRate(rate: GroupRate, groups: readonly Group[], level: number): readonly string[] {
  const found = groups.flatMap((above) =>
    groups.flatMap((below) => {
      if (above === below) return [];
      const interval = newcombeInterval(proportionOf(rate, above.counts), proportionOf(rate, below.counts), level); // prettier-ignore
      if (interval === undefined || !(interval.low > 0)) return [];
      const text = `${rate.name} of ${above.name} above that of ${below.name} by ${showNumber(interval.low)} or more`;
      return [{ low: interval.low, text }];
    }),
  );
  return found.toSorted((a, b) => b.low - a.low).map(({ text }) => text);
}
