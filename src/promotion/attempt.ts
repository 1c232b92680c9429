// One try to bring an alias in line: what was asked, what was seen, and what can come of it.
import type { ChainHead } from '../ledger/chain.ts';
import type { Decision } from '../ledger/decision.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import type { LedgerEntry, Pointer, Target } from '../registry/documents/alias.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { Judgement } from './judgement.ts';
import type { AliasStores, Promoter } from './promoter.ts';
import type { Refusal } from './refusal.ts';
import type { Snapshot } from './snapshot.ts';
import type { Drift } from './step.ts';

export interface ApplyRequest {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** A person asks to judge again what was refused before. */
  readonly retry?: boolean;
}

/** What became of an alias that no entry was written for. */
export type Unchanged =
  | { readonly kind: 'in-sync'; readonly pointer: Pointer | null }
  /** A rollback holds, and Git still asks for another version. */
  | {
      readonly kind: 'held';
      readonly pointer: Pointer;
      readonly hold: number;
      readonly wanted: AliasFile | null;
    }
  /** Refused now, or `before` and remembered; `pointer` is what stays live. */
  | {
      readonly kind: 'refused';
      readonly pointer: Pointer | null;
      readonly refusal: Refusal;
      readonly judgement: Judgement | null;
      readonly before: boolean;
    }
  /** A gate broke: nothing is remembered, it is tried again. */
  | { readonly kind: 'errored'; readonly pointer: Pointer | null; readonly judgement: Judgement }
  | { readonly kind: 'drift'; readonly pointer: Pointer; readonly drift: Drift };

/** It passes, and its bytes are not yet where the alias lives: copy first, then decide again. */
export interface ToCopy {
  readonly kind: 'to-copy';
  readonly stores: AliasStores;
  readonly target: Target;
}

/** The pointer or laurel.yaml moved while it was decided: what would be remembered may be out of date, so try anew. */
export interface Moved {
  readonly kind: 'moved';
}

export type AliasDecision = Decision<LedgerEntry, Unchanged | ToCopy | Moved, Unchanged>;

/** One try: what was seen, so that everything below decides on the same facts. */
export interface Attempt {
  readonly promoter: Promoter;
  readonly stores: AliasStores;
  readonly request: ApplyRequest;
  readonly head: ChainHead<Pointer>;
  /** The tip of the default branch, read after the pointer. */
  readonly snapshot: Snapshot;
  /** Told of the judgement that a decision rests on. */
  readonly onJudged: (judgement: Judgement) => void;
}

export function pointerOf({ head }: Attempt): Pointer | null {
  return head.kind === 'empty' ? null : head.pointer;
}

/** For decisions that rest on what is live. @throws LaurelError `internal`. */
export function requirePointer(attempt: Attempt): Pointer {
  const pointer = pointerOf(attempt);
  if (pointer === null) throw impossible('no pointer where a decision rests on one');
  return pointer;
}

export function impossible(what: string): LaurelError {
  return new LaurelError({ code: 'internal', message: `impossible state: ${what}` });
}
