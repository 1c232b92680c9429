// What a check says of one changed alias file: a value that reports render.
import { type Problem, problem } from '../policy/problem.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import { isPassing } from '../gates/verdict.ts';
import { unreachable } from '../primitives/errors.ts';
import type { GitId } from './code-host.ts';
import type { Judgement } from './judgement.ts';
import type { Refusal } from './refusal.ts';

/** What stands at one line of the file, and what should: as code hosts offer it to whoever writes the file. */
export interface SuggestedLine {
  /** Counts from 1. */
  readonly line: number;
  /** The text that takes the line's place; it may be several lines, and ends without a line break. */
  readonly text: string;
}

interface Named {
  /** From the file's path, by the grammar of names. */
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly path: string;
  /** Blob id of the file as it was checked; of a deleted file, as it was before. */
  readonly blob: GitId;
}

export interface Remarks {
  /** How policy wants the alias merged; `undefined` where no policy could be found. */
  readonly merge: 'manual' | 'auto' | undefined;
  /** The digest line where the file pins none; `undefined` where it does, or no version is known for it. */
  readonly suggestion: SuggestedLine | undefined;
  /** What else a reader should know: what it was judged against, and why. */
  readonly notes: readonly string[];
}

/** What a file cannot pass for, besides what apply refuses as well. */
export type CheckRefusalReason = Refusal['why'] | 'deleted' | 'foreign-repository' | 'refused-before';

export interface CheckRefusal {
  readonly kind: 'refused';
  readonly why: CheckRefusalReason;
  readonly message: string;
  readonly remedy: string;
  /** At least one, each with its place. */
  readonly problems: readonly Problem[];
}

export type CheckOutcome =
  | {
      readonly kind: 'judged';
      readonly judgement: Judgement;
      /** Set where `judgement.current` is not live yet: it waits in the merge queue or to be applied, and stands in for what is. */
      readonly isCurrentWaiting?: true;
    }
  /** Merging it would change nothing for serving: the file names what is live, or removes nothing. */
  | { readonly kind: 'no-change'; readonly message: string }
  /** Merging it rolls back to what was live just before, and holds. */
  | { readonly kind: 'roll-back'; readonly message: string }
  /** It cannot pass as it stands. */
  | CheckRefusal;

/** An outcome with what was found out on the way to it. */
export type Finding = CheckOutcome & Partial<Remarks>;

/** What a check says of one changed alias file. */
export type AliasCheck = Named & Remarks & CheckOutcome;

/** Whether the file may be merged as it stands. */
export function isPassed(check: CheckOutcome): boolean {
  switch (check.kind) {
    case 'judged':
      return isPassing(check.judgement.outcome);
    case 'no-change':
    case 'roll-back':
      return true;
    case 'refused':
      return false;
    default:
      return unreachable(check);
  }
}

interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** Refused for what is wrong at one place. */
export function refusedAt(
  why: CheckRefusalReason,
  at: Problem['at'],
  { message, remedy }: Words,
): CheckRefusal {
  return refusedFor(why, [problem(at, message, remedy)], { message, remedy });
}

/** Refused for several things, each at its place. */
export function refusedFor(
  why: CheckRefusalReason,
  problems: readonly Problem[],
  { message, remedy }: Words,
): CheckRefusal {
  return { kind: 'refused', why, message, remedy, problems };
}
