// Which groups have enough people, counted on the denominator of each rate that is judged.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { showNumber } from '../show-number.ts';
import { total } from '../statistics/rates.ts';
import type { Group, GroupReading } from './group-readings.ts';
import { type GroupRate, peopleOf, proportionOf } from './measures.ts';

export interface Minimums {
  readonly minPerGroup: number;
  readonly minPositives: number;
  readonly minNegatives: number;
  readonly minPredictedPositives: number;
}

export interface TooSmall {
  readonly name: string;
  /** One phrase, with its name and what it lacks. */
  readonly why: string;
}

export interface Eligibility {
  readonly groups: readonly Group[];
  /** The counts of `groups`. */
  readonly counts: readonly Confusion[];
  readonly tooSmall: readonly TooSmall[];
}

/** The groups large enough for every one of `rates`, and those that are not. */
export function eligibility(
  reading: Pick<GroupReading, 'groups'>,
  rates: readonly GroupRate[],
  minimums: Minimums,
): Eligibility {
  const lacks = reading.groups.map((group) => ({ group, why: shortfall(group, rates, minimums) }));
  const groups = lacks.filter(({ why }) => why === null).map(({ group }) => group);
  return {
    groups,
    counts: groups.map(({ counts }) => counts),
    tooSmall: lacks.flatMap(({ group, why }) => (why === null ? [] : [{ name: group.name, why }])),
  };
}

function shortfall(
  { name, counts, people }: Group,
  rates: readonly GroupRate[],
  minimums: Minimums,
): string | null {
  if (!(people >= minimums.minPerGroup)) return tooFewPeople(name, people, minimums);
  for (const rate of rates) {
    const least = minimumOf(rate, minimums);
    const counted = peopleOf(rate, counts);
    if (!(counted >= least)) return `group ${name} has ${counted} ${rate.denominator}, fewer than ${least}`;
  }
  return null;
}

export function tooFewPeople(name: string, people: number, { minPerGroup }: Minimums): string {
  return `group ${name} has ${people} people, fewer than ${minPerGroup}`;
}

export function minimumOf({ denominator }: Pick<GroupRate, 'denominator'>, minimums: Minimums): number {
  const { minPositives, minNegatives, minPerGroup, minPredictedPositives } = minimums;
  return {
    positives: minPositives,
    negatives: minNegatives,
    all: minPerGroup,
    'predicted positives': minPredictedPositives,
  }[denominator];
}

/** `true positive rate from 0.381 (female, 61 of 160) to 0.56 (male, 84 of 150)`, for each of `rates`. */
export function rateWords({ groups }: Eligibility, rates: readonly GroupRate[]): string {
  return rates.map((rate) => extremes(groups, rate)).join(', ');
}

function extremes(groups: readonly Group[], rate: GroupRate): string {
  const rated = groups.toSorted((a, b) => (rate.of(a.counts) ?? 0) - (rate.of(b.counts) ?? 0));
  const [least, most] = [rated[0], rated.at(-1)];
  if (least === undefined || most === undefined) return `${rate.name} of nobody`;
  return `${rate.name} from ${rateOfGroup(rate, least)} to ${rateOfGroup(rate, most)}`;
}

/** `0.381 (female, 61 of 160)`. */
export function rateOfGroup(rate: GroupRate, { name, counts }: Pick<Group, 'name' | 'counts'>): string {
  const { successes, n } = proportionOf(rate, counts);
  return `${showNumber(successes / n)} (${name}, ${successes} of ${n})`;
}

/** Whether all decisions are alike, so that no rate of theirs tells anything of how people are treated. */
export function degenerateWords(counts: readonly Confusion[]): string | null {
  const people = counts.reduce((sum, each) => sum + total(each), 0);
  const selected = counts.reduce((sum, { tp, fp }) => sum + tp + fp, 0);
  if (people === 0 || (selected > 0 && selected < people)) return null;
  const what = selected === 0 ? 'nobody' : 'everybody';
  return `degenerate predictor: of ${people} people it predicts ${what} positive, which is the same for every group and decides nothing`;
}
