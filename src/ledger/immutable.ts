// Writing what never changes: put-if-absent, with every outcome of it resolved to what the key now holds.
import { backoffMs, type Clock } from '../primitives/clock.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Key, ObjectStore } from './object-store.ts';

const defaultMaxAttempts = 8;
const documentMaxBytes = 16 * 1024 * 1024;

export interface ImmutableWrite {
  readonly store: ObjectStore;
  readonly key: Key;
  readonly bytes: Uint8Array;
  readonly clock: Clock;
  /** Uniform in [0, 1): spreads the retries of writers that failed together. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** How often the bytes are sent at most. Default 8. */
  readonly maxAttempts?: number;
}

/**
 * What a key holds after a put-if-absent:
 * `stored`, these bytes, and this call wrote them; `present`, these bytes, by another writer or by a try of ours
 * whose answer was lost; `other`, somebody else's bytes, for ever: ours are not stored and never will be.
 */
export type ImmutableOutcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'present'; readonly bytes: Uint8Array }
  | { readonly kind: 'other'; readonly bytes: Uint8Array };

/**
 * Puts `bytes` under `key` unless the key is taken, and says by whom. Safe to run again at any time.
 *
 * An unknown outcome is resolved by reading: a key that is still absent gets the same bytes again, so a try
 * that lands late does no harm.
 *
 * @throws LaurelError `outcome-unknown` when the store gave no definite answer to the last try; `store-unfit`
 *   when it refuses to create a key that is absent.
 */
export async function createOrRead(write: ImmutableWrite): Promise<ImmutableOutcome> {
  const { store, key, bytes, clock, random, signal, maxAttempts = defaultMaxAttempts } = write;
  let unresolved: { readonly cause: unknown } | null = null;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    if (attempt > 0) await clock.sleep(backoffMs(attempt, random), signal);
    const outcome = await store.create(key, bytes, { signal });
    if (outcome.kind === 'written') return { kind: 'stored' };
    const found = await store.get(key, { signal, maxBytes: Math.max(documentMaxBytes, bytes.byteLength) });
    if (found.kind === 'found') {
      return { kind: sameBytes(found.body, bytes) ? 'present' : 'other', bytes: found.body };
    }
    if (outcome.kind === 'unknown') unresolved = { cause: outcome.cause };
  }
  throw unresolved === null ? refusesAbsentKey(write) : neverAnswered(write, unresolved.cause);
}

/**
 * {@link createOrRead} for content that is a function of its key: equal bytes are success, others an alarm.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; else as {@link createOrRead}.
 */
export async function storeImmutable(write: ImmutableWrite): Promise<'stored' | 'present'> {
  const outcome = await createOrRead(write);
  if (outcome.kind !== 'other') return outcome.kind;
  throw new LaurelError({
    code: 'conflict',
    message: `the key already holds ${outcome.bytes.byteLength} other bytes; what is written once is never replaced`,
    at: { key: write.key },
    remedy: 'run laurel verify: either that object was altered, or two different things claim one name',
    details: { location: write.store.location },
  });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function neverAnswered(write: ImmutableWrite, cause: unknown): LaurelError {
  return new LaurelError({
    code: 'outcome-unknown',
    message: `${write.store.location} gave no definite answer to a write; it may or may not have been stored`,
    at: { key: write.key },
    remedy: 'run the same command again: the key is written once, so a second run finds or completes it',
    cause,
  });
}

function refusesAbsentKey(write: ImmutableWrite): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message: `${write.store.location} says that the key is taken, yet a read finds it absent`,
    at: { key: write.key },
    remedy: 'run laurel doctor: the store does not honour put-if-absent as it is configured',
  });
}
