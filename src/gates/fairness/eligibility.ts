// Which groups have enough people for a measure, counted on the denominator of each rate that it compares.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import type { Group, GroupReading } from './group-readings.ts';
import { showNumber } from '../show-number.ts';
import { type ComparedRate, comparedRates, denominatorOf, type FairnessDifference, type FairnessRatio } from '../statistics/fairness-measures.ts'; // prettier-ignore
import { total } from '../statistics/rates.ts';

export interface Minimums {
  readonly minPerGroup: number;
  readonly minPositives: number;
  readonly minNegatives: number;
}

export interface Eligibility {
  readonly groups: readonly Group[];
  /** The counts of `groups`. */
  readonly counts: readonly Confusion[];
  /** One phrase for each group that is too small, with its name and what it lacks. */
  readonly tooSmall: readonly string[];
}

type Measure = FairnessDifference | FairnessRatio;

/** The groups large enough for every rate of `measure`, and those that are not. */
export function eligibility(reading: GroupReading, measure: Measure, minimums: Minimums): Eligibility {
  const lacks = reading.groups.map((group) => ({ group, why: shortfall(group, measure, minimums) }));
  const groups = lacks.filter(({ why }) => why === null).map(({ group }) => group);
  return {
    groups,
    counts: groups.map(({ counts }) => counts),
    tooSmall: lacks.flatMap(({ why }) => (why === null ? [] : [why])),
  };
}

function shortfall({ name, counts }: Group, measure: Measure, minimums: Minimums): string | null {
  const people = total(counts);
  if (!(people >= minimums.minPerGroup)) {
    return `group ${name} has ${people} people, fewer than ${minimums.minPerGroup}`;
  }
  for (const rate of comparedRates[measure]) {
    const least = minimumOf(rate, minimums);
    const counted = denominatorOf(rate, counts);
    if (!(counted >= least)) return `group ${name} has ${counted} ${rate.denominator}, fewer than ${least}`;
  }
  return null;
}

export function minimumOf({ denominator }: ComparedRate, minimums: Minimums): number {
  const { minPositives, minNegatives, minPerGroup } = minimums;
  return { positives: minPositives, negatives: minNegatives, all: minPerGroup }[denominator];
}

/** `true positive rate from 0.381 (female) to 0.56 (male)`, for each rate of `measure`. */
export function rateWords({ groups }: Eligibility, measure: Measure): string {
  return comparedRates[measure].map((rate: ComparedRate) => extremes(groups, rate)).join(', ');
}

function extremes(groups: readonly Group[], rate: ComparedRate): string {
  const rated = groups
    .map(({ name, counts }) => ({ name, value: rate.of(counts) ?? Number.NaN }))
    .toSorted((a, b) => a.value - b.value);
  const [least, most] = [rated[0], rated.at(-1)];
  if (least === undefined || most === undefined) return `${rate.name} of nobody`;
  return `${rate.name} from ${showNumber(least.value)} (${least.name}) to ${showNumber(most.value)} (${most.name})`;
}
