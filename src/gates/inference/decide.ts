// From an estimate and a limit to a verdict, as the mode asks: alone, or in a family of demands that share an error.
import type { Inference } from '../gate.ts';
import { showApart, showNumber } from '../show-number.ts';
import { type Interval, levelOfOneSided } from '../statistics/interval.ts';
import { percentText } from '../sampling.ts';
import { type Estimate, noInterval, type NoInterval } from './estimate.ts';
import { alphaOf, type Judging } from './mode.ts';
import { keepsLimit } from '../limits.ts';

/** One limit on one number. */
export interface Question {
  readonly estimate: Estimate;
  /** Whose number it is: the candidate's own, or how much it differs from that of the current version. */
  readonly of: Inference['of'];
  /** In the unit of the estimate. A value on the limit keeps it. */
  readonly limit: number;
  readonly keep: 'at-least' | 'at-most';
  /**
   * How far beyond the limit the truth would be as bad as `confident-fail` must not let pass: the margin once more, so
   * that twice the margin is excluded. `null` where a demand has no margin: then data passes that could have failed.
   */
  readonly beyond: number | null;
  /** Whether data of this size could have shown a breach, for demands without margin; `true` where it is absent. */
  readonly couldFail?: boolean;
  /** The size of the numbers that the estimate was computed from, against which rounding is told; else its own. */
  readonly scale?: number;
  /** Questions of one member of a family are several measurements of the same demand: they count once. */
  readonly member?: string;
}

export interface Decision {
  readonly verdict: 'passed' | 'failed' | 'inconclusive';
  /** One clause, without a full stop. */
  readonly reason: string;
  /** `undefined` where there is no interval. */
  readonly inference: Inference | undefined;
}

/** Judges one limit. See {@link decideFamily}. */
export function decide(question: Question, judging: Judging): Decision {
  const [decision] = decideFamily({ name: '', questions: [question] }, judging);
  return decision ?? { verdict: 'inconclusive', reason: 'nothing was asked', inference: undefined };
}

/** Demands that are decided together, such as one metric on every slice. */
export interface QuestionFamily {
  readonly name: string;
  readonly questions: readonly Question[];
}

/**
 * Judges several limits, all of which must be kept. In the confident modes the chance that a family fails whose limits
 * are all kept is at most α: breaches are found by Holm's steps. That all are kept needs no correction: whoever breaks
 * one limit is let through only where that one is taken for kept, which has a chance of at most α.
 *
 * Sources: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70; R. L. Berger, "Multiparameter hypothesis testing and acceptance sampling", Technometrics 24 (1982)
 * 295-300, for the intersection-union principle.
 */
export function decideFamily({ name, questions }: QuestionFamily, judging: Judging): readonly Decision[] {
  const alpha = alphaOf(judging);
  const members = membersOf(questions);
  const breached = judging.mode === 'point' ? new Set<Question>() : breachesOf(members, alpha);
  return questions.map((question) => {
    const interval = numbersOf(question.estimate.intervalAt(levelOfOneSided(alpha)));
    const inference = 'kind' in interval || !isBounded(interval) ? undefined : inferenceOf(question, interval, judging, name, members.length); // prettier-ignore
    if (judging.mode === 'point') return { ...pointDecision(question), inference };
    if ('kind' in interval) {
      return { verdict: 'inconclusive', reason: `${showNumber(question.estimate.value)}, and ${interval.reason}`, inference }; // prettier-ignore
    }
    return { ...confidentDecision(question, interval, judging.mode, breached.has(question)), inference };
  });
}

/** Rows whose numbers overflow have intervals that are none, and no limit is broken by what is no number. */
function numbersOf(interval: Interval | NoInterval): Interval | NoInterval {
  if ('kind' in interval || !(Number.isNaN(interval.low) || Number.isNaN(interval.high))) return interval;
  return noInterval('its interval has ends that are no numbers');
}

/** Holm's steps: as long as any is found at α divided by the members that are left, its member is taken out. */
function breachesOf(members: readonly (readonly Question[])[], alpha: number): ReadonlySet<Question> {
  const found = new Set<Question>();
  let left = members;
  while (left.length > 0) {
    const level = levelOfOneSided(alpha / left.length);
    const beyond = left.flat().filter((question) => isBeyond(question, question.estimate.intervalAt(level)));
    if (beyond.length === 0) return found;
    for (const question of beyond) found.add(question);
    left = left.filter((member) => !member.some((question) => found.has(question)));
  }
  return found;
}

function membersOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const members = new Map<string | Question, Question[]>();
  for (const question of questions) {
    const key = question.member ?? question;
    members.set(key, [...(members.get(key) ?? []), question]);
  }
  return [...members.values()];
}

/** Whether the whole interval breaks the limit. */
function isBeyond({ limit, keep }: Question, interval: Interval | NoInterval): boolean {
  if ('kind' in interval) return false;
  return keep === 'at-least' ? interval.high < limit : interval.low > limit;
}

/** Whether the whole interval keeps `limit`. */
function isWithin({ keep }: Question, interval: Interval, limit: number): boolean {
  return keep === 'at-least' ? interval.low >= limit : interval.high <= limit;
}

type Ruling = Pick<Decision, 'verdict' | 'reason'>;

function pointDecision({ estimate: { value }, limit, keep, scale }: Question): Ruling {
  const [shown, shownLimit] = showApart(value, limit);
  const isKept = keepsLimit({ value, limit, keep, scale });
  const side = keep === 'at-least' ? { kept: '≥', broken: 'below' } : { kept: '≤', broken: 'above' };
  return isKept
    ? { verdict: 'passed', reason: `${shown} is ${side.kept} ${shownLimit}` }
    : { verdict: 'failed', reason: `${shown} is ${side.broken} ${shownLimit}` };
}

function confidentDecision(
  question: Question,
  interval: Interval,
  mode: Exclude<Judging['mode'], 'point'>,
  isBreached: boolean,
): Ruling {
  const { limit, keep, beyond, couldFail = true } = question;
  const said = intervalText(question.estimate, interval);
  const [kept, broken] = keep === 'at-least' ? (['above', 'below'] as const) : (['below', 'above'] as const);
  if (isBreached) return { verdict: 'failed', reason: `${said}: all of it lies ${broken} ${showNumber(limit)}` }; // prettier-ignore
  if (isWithin(question, interval, limit)) {
    return { verdict: 'passed', reason: `${said}: all of it keeps ${showNumber(limit)}` };
  }
  if (mode === 'confident-pass') {
    const why = isBeyond(question, interval) ? 'breaks the limit, though not surely among so many' : 'is too wide to tell'; // prettier-ignore
    return { verdict: 'inconclusive', reason: `${said}: not all of it lies ${kept} ${showNumber(limit)}, it ${why}` }; // prettier-ignore
  }
  if (beyond !== null) {
    const tolerated = keep === 'at-least' ? limit - beyond : limit + beyond;
    return isWithin(question, interval, tolerated)
      ? { verdict: 'passed', reason: `${said}: that it breaks ${showNumber(limit)} is not shown` }
      : { verdict: 'inconclusive', reason: `${said}: it does not show a breach of ${showNumber(limit)}, and reaches beyond ${showNumber(tolerated)}, twice the margin` }; // prettier-ignore
  }
  return couldFail
    ? { verdict: 'passed', reason: `${said}: that it breaks ${showNumber(limit)} is not shown` }
    : { verdict: 'inconclusive', reason: `${said}: so few could not show a breach of ${showNumber(limit)}` };
}

/** `0.7759 (90 % interval 0.7702 to 0.7816, DeLong)`, `57 (90 % interval from 52 on, order statistics)`. */
function intervalText({ value, method }: Estimate, interval: Interval): string {
  const { low, high, level } = interval;
  const ends = isBounded(interval)
    ? `${showNumber(low)} to ${showNumber(high)}`
    : high === Infinity
      ? `from ${showNumber(low)} on`
      : `up to ${showNumber(high)}`;
  return `${showNumber(value)} (${percentText(level)} interval ${ends}, ${method})`;
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function inferenceOf(
  { estimate, of, limit, keep }: Question,
  { low, high, level }: Interval,
  { mode }: Judging,
  family: string,
  size: number,
): Inference {
  return {
    of,
    mode,
    estimate: estimate.value,
    low,
    high,
    level,
    limit,
    keep,
    method: estimate.method,
    n: estimate.n,
    ...(estimate.draws === undefined ? {} : { draws: estimate.draws }),
    ...(size < 2 ? {} : { family: { name: family, size, correction: 'holm' } }),
  };
}
