// Sending one pointer until it is known whether it landed: the step that commits, and its every outcome.
import { backoffMs } from '../primitives/clock.ts';
import { type ErrorCode, LaurelError } from '../primitives/errors.ts';
import type { ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import { movedBack, outcomeUnknown } from './commit-errors.ts';
import type { CommitRequest } from './decision.ts';
import type { WriteOutcome } from './object-store.ts';
import { type ChainLink, generationOf, readHead, walk } from './read-chain.ts';

/** An entry that is stored but not yet committed, and the pointer that would commit it. */
export interface Prepared<Entry extends ChainEntry> {
  readonly link: ChainLink<Entry>;
  readonly pointerBytes: Uint8Array;
}

export type Settled<Entry extends ChainEntry, Pointer extends ChainPointer> =
  /** The pointer was written; nobody can have followed before the store said so. */
  | { readonly kind: 'landed' }
  /** An entry of this write id was found in the chain below `head`. */
  | { readonly kind: 'found'; readonly link: ChainLink<Entry>; readonly head: ChainHead<Pointer> }
  /** Proven not to be in the chain, now or ever: the next decision starts from `head`. */
  | { readonly kind: 'lost'; readonly head: ChainHead<Pointer>; readonly moved: boolean };

/**
 * Puts the pointer on the state that `seen` was read from. A pointer holds its generation, so no state ever
 * comes back: once the pointer has moved, none of our tries can land any more, however late.
 *
 * @throws LaurelError `outcome-unknown` when a try may still land and could not be resolved; `chain-broken` when
 *   the pointer moved otherwise than forward; else as the store.
 */
export async function settle<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  seen: ChainHead<Pointer>,
  prepared: Prepared<Entry>,
): Promise<Settled<Entry, Pointer>> {
  const { store, chain, clock, random, signal, maxAttempts = defaultMaxAttempts } = request;
  let unresolved: { readonly cause: unknown } | null = null;
  try {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const outcome = await putPointer(request, seen, prepared.pointerBytes);
      if (outcome.kind === 'written') return { kind: 'landed' };
      if (outcome.kind === 'unknown') unresolved = { cause: outcome.cause };
      await clock.sleep(backoffMs(attempt, random), signal);
      const now = await readHead(store, chain, { signal });
      if (!isSameState(seen, now)) return await afterMove(request, seen, now);
      if (unresolved === null) return { kind: 'lost', head: now, moved: false };
    }
  } catch (cause) {
    const stopped = cause instanceof LaurelError || signal?.aborted === true;
    if (unresolved === null || !stopped || isBroken(cause)) throw cause;
    throw neverAnswered(request, seen, { prepared, cause });
  }
  throw neverAnswered(request, seen, { prepared, cause: unresolved?.cause });
}

export const defaultMaxAttempts = 10;

/**
 * Looks for this request's write id from `head` back to generation `downTo`.
 *
 * @throws LaurelError `chain-broken` at the first entry that does not check out.
 */
export async function findWrite<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  head: ChainHead<Pointer>,
  downTo: number,
): Promise<ChainLink<Entry> | null> {
  for await (const link of walk(request.store, request.chain, head, { downTo, signal: request.signal })) {
    if (link.entry.writeId === request.writeId) return link;
  }
  return null;
}

/** The pointer is not where it was: is it ours, further on or not, or another's? */
async function afterMove<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  seen: ChainHead<Pointer>,
  now: ChainHead<Pointer>,
): Promise<Settled<Entry, Pointer>> {
  const seenGeneration = generationOf(seen);
  if (generationOf(now) < seenGeneration || (generationOf(now) === seenGeneration && isFork(seen, now))) {
    throw movedBack(request, seenGeneration, describe(now));
  }
  const link = await findWrite(request, now, seenGeneration + 1);
  return link === null ? { kind: 'lost', head: now, moved: true } : { kind: 'found', link, head: now };
}

/** One try. A store that throws has proven that nothing was written only when it refused us outright. */
async function putPointer<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  seen: ChainHead<Pointer>,
  bytes: Uint8Array,
): Promise<WriteOutcome> {
  const { store, chain, signal } = request;
  signal?.throwIfAborted();
  try {
    return seen.kind === 'empty'
      ? await store.create(chain.pointerKey, bytes, { signal })
      : await store.replace(chain.pointerKey, bytes, seen.etag, { signal });
  } catch (cause) {
    if (cause instanceof LaurelError && !outrightRefusals.has(cause.code)) return { kind: 'unknown', cause };
    throw cause;
  }
}

const outrightRefusals: ReadonlySet<ErrorCode> = new Set(['store-missing', 'store-denied', 'store-full']);

function isSameState(a: ChainHead<ChainPointer>, b: ChainHead<ChainPointer>): boolean {
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind;
  return a.etag === b.etag;
}

/** Two heads of one generation that name different entries. */
function isFork(a: ChainHead<ChainPointer>, b: ChainHead<ChainPointer>): boolean {
  return a.kind === 'at' && b.kind === 'at' && a.pointer.entry !== b.pointer.entry;
}

function isBroken(cause: unknown): boolean {
  return cause instanceof LaurelError && cause.code === 'chain-broken';
}

function describe(head: ChainHead<ChainPointer>): string {
  return head.kind === 'empty'
    ? 'absent'
    : `at generation ${head.pointer.generation}, entry ${head.pointer.entry}`;
}

function neverAnswered<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  seen: ChainHead<Pointer>,
  { prepared, cause }: { readonly prepared: Prepared<Entry>; readonly cause: unknown },
): LaurelError {
  const { generation } = prepared.link.entry;
  return outcomeUnknown(request, {
    message: `did not say whether generation ${generation} was committed; it may be live, become live, or not`,
    resumedFrom: generationOf(seen),
    generation,
    entry: prepared.link.digest,
    cause,
  });
}
