// What every fairness check shares: its row, and how a group that is too small bears on the verdict.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import type { Comparable } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import type { Share } from '../quantities.ts';
import { showApart, showNumber } from '../show-number.ts';
import type { FairnessDifference, FairnessRatio } from '../statistics/fairness-measures.ts';
import { type Rate, total } from '../statistics/rates.ts';
import { type Eligibility, type Minimums, rateWords } from './eligibility.ts';
import type { GroupReading } from './group-readings.ts';

export interface FairnessDemand {
  readonly attribute: string;
  /** On which data, where there are several; else empty. */
  readonly where: string;
  /** Counts on the same data; `candidate` is not empty. */
  readonly group: Comparable<GroupReading>;
  readonly minimums: Minimums;
  readonly candidate: VersionEvidence;
}

export type About = Pick<Check, 'subject' | 'limit'>;
type Row = Omit<Check, 'verdict' | 'reason' | 'remedy'>;

interface Decision {
  readonly demand: FairnessDemand;
  readonly row: Row;
  readonly able: Eligibility;
  readonly measure: FairnessDifference | FairnessRatio;
  readonly passes: boolean;
  readonly sentence: string;
}

/**
 * A further group can only widen a gap: what fails without the groups that are too small fails with them, and
 * what passes without them is not known to pass.
 */
export function decide({ demand, row, able, measure, passes, sentence }: Decision): Check {
  const detail = `${sentence}: ${rateWords(able, measure)}`;
  if (!passes) return { ...row, verdict: 'failed', reason: detail };
  if (able.tooSmall.length === 0) return { ...row, verdict: 'passed', reason: detail };
  return inconclusive(
    row,
    `${someOf(able.tooSmall, '; ')}; of the other groups ${detail}`,
    smallGroupRemedy(demand),
  );
}

export function tooFewGroups(demand: FairnessDemand, about: About, able: Eligibility): Check | null {
  if (able.counts.length >= 2) return null;
  const why = able.tooSmall.length === 0 ? '' : `: ${someOf(able.tooSmall, '; ')}`;
  return inconclusive(
    about,
    `fewer than two groups of ${demand.attribute} have enough people to compare${why}`,
    smallGroupRemedy(demand),
  );
}

function smallGroupRemedy({ candidate, attribute }: FairnessDemand): string {
  return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in those groups of ${attribute}, or say in the policy which minimum is enough`); // prettier-ignore
}

export function notCounted({ candidate, attribute }: FairnessDemand, about: About): Check {
  return inconclusive(
    about,
    `the groups of ${attribute} give no rates to compare`,
    attachCommand(candidate, `measure ${nameOf(candidate)} by ${attribute}`),
  );
}

interface RowParts {
  readonly about: About;
  readonly value: Rate;
  readonly able: Eligibility;
  readonly current?: Measure | null;
}

export function rowOf({ about, value, able, current = null }: RowParts): Row {
  const candidate: Measure | null = value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
  const delta = candidate === null || current === null ? null : candidate.value - current.value;
  return { ...about, current, candidate, delta };
}

export function peopleOf({ counts }: Eligibility): number {
  return counts.reduce((sum, each) => sum + total(each), 0);
}

/** `equalized odds difference (sex)`. */
export function subjectOf(measure: string, { attribute, where }: FairnessDemand): string {
  return `${measureWords(measure)} (${attribute})${where}`;
}

/** `equalized odds difference`. */
export function measureWords(measure: string): string {
  return measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function limitSentence(
  value: number,
  limit: Share,
  passes: boolean,
  outside: 'above' | 'below',
): string {
  const [shown, shownLimit] = showApart(value, limit.share);
  return passes ? `${shown} keeps the limit of ${showNumber(limit.share)}` : `${shown} is ${outside} the limit of ${shownLimit}`; // prettier-ignore
}
