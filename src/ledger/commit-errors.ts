// The breakages of a commit: each says what is known to have happened, and what to do.
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Key, ObjectStore } from './object-store.ts';

/** What the messages name: a commit request carries it. */
export interface CommitPlace {
  readonly store: ObjectStore;
  readonly chain: { readonly pointerKey: Key };
  readonly writeId: string;
}

/** The entry with this write id may be in the chain, may come into it, or not. It cannot lie below `resumedFrom`. */
export function outcomeUnknown(
  { store, chain, writeId }: CommitPlace,
  known: {
    readonly message: string;
    readonly resumedFrom: number;
    readonly generation?: number;
    readonly entry?: Digest;
    readonly cause: unknown;
  },
): LaurelError {
  const { message, cause, ...details } = known;
  return new LaurelError({
    code: 'outcome-unknown',
    message: `${store.location} ${message}`,
    at: { key: chain.pointerKey },
    remedy: `run the same command again with write id ${writeId}: it finds what was committed, or commits it now, never twice`,
    details: { writeId, ...details },
    cause,
  });
}

export function contention({ store, chain }: CommitPlace, times: number): LaurelError {
  return new LaurelError({
    code: 'contention',
    message: `others moved the pointer ${times} times while this command tried to; it changed nothing`,
    at: { key: chain.pointerKey },
    remedy: 'run it again; if this stays so, find out what keeps writing here',
    details: { location: store.location },
  });
}

export function refusesTrueCondition({ store, chain }: CommitPlace): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message: `${store.location} refuses to write the pointer on the state that it just showed; nothing was changed`,
    at: { key: chain.pointerKey },
    remedy: 'run laurel doctor: the store does not honour conditional writes as it is configured',
  });
}

export function movedBack({ chain }: CommitPlace, seenGeneration: number, now: string): LaurelError {
  return new LaurelError({
    code: 'chain-broken',
    message: `the pointer was at generation ${seenGeneration} and is now ${now}; it only ever moves forward`,
    at: { key: chain.pointerKey },
    remedy: 'somebody restored, deleted or rewrote it by hand: run laurel verify before anything is written',
  });
}

export function entryNotStored({ store }: CommitPlace, key: Key, cause: unknown): LaurelError {
  return new LaurelError({
    code: 'store-unavailable',
    message: `${store.location} did not take the ledger entry; nothing was changed`,
    at: { key },
    remedy: 'try again when the store answers',
    cause,
  });
}

export function unreadableEntry(key: Key, why: string, cause?: unknown): LaurelError {
  return new LaurelError({
    code: 'internal',
    message: `a command built a ledger entry that could not be read back: ${why}; nothing was written`,
    at: { key },
    cause,
  });
}
