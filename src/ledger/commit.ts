// Committing to a chain: read the pointer, decide, store the entry, put the pointer. That put is the commit.
// docs/protocol.md has the numbered steps and every outcome; the tests play them through.
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { digestOf } from '../primitives/digest.ts';
import { LaurelError, unreachable } from '../primitives/errors.ts';
import type { ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import {
  contention,
  entryNotStored,
  outcomeUnknown,
  refusesTrueCondition,
  unreadableEntry,
} from './commit-errors.ts';
import type { CommitOutcome, CommitRequest, Committed, Decision, NextEntry } from './decision.ts';
import { storeImmutable } from './immutable.ts';
import { type ChainLink, generationOf, readHead } from './read-chain.ts';
import { defaultMaxAttempts, findWrite, type Prepared, settle } from './settle.ts';

/**
 * Brings one command into a chain: at most once, however often it is retried with the same write id.
 *
 * Undisturbed it costs one GET and two PUTs; an entry is read back only after a lost race, an unknown outcome or
 * when `resumedFrom` is given.
 *
 * @throws LaurelError `outcome-unknown`: it may be live or become live (its remedy says how to find out);
 *   `contention`: others kept winning, this run changed nothing; `store-unfit`: the store refuses a condition that
 *   holds; `chain-broken`; `internal`: the command built an entry that cannot be read back; `store-…` when
 *   this run changed nothing.
 */
export async function commit<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
): Promise<CommitOutcome<Entry, Pointer, Reason, Refusal>> {
  const { maxAttempts = defaultMaxAttempts } = request;
  const start = await readStart(request);
  if (start.earlier !== null) return committed(request, start.earlier, { head: start.head, attempts: 0 });
  let { head } = start;
  let moved = false;
  for (let attempts = 1; attempts <= maxAttempts; attempts++) {
    const decision = await request.decide(head);
    if (decision.kind === 'none') return { ...decision, head, attempts };
    if (decision.kind === 'refuse') {
      return { kind: 'refused', refusal: decision.refusal, head, attempts };
    }
    const prepared = prepare(request, head, decision);
    await storeEntry(request, prepared);
    const settled = await settle(request, head, prepared);
    switch (settled.kind) {
      case 'landed':
        return committed(request, prepared.link, { head: null, attempts });
      case 'found':
        return committed(request, settled.link, { head: settled.head, attempts });
      case 'lost':
        ({ head, moved } = settled);
        break;
      default:
        unreachable(settled);
    }
  }
  throw moved ? contention(request, maxAttempts) : refusesTrueCondition(request);
}

/** The head, and what an earlier run of this write id committed below it, where there may have been one. */
async function readStart<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
): Promise<{ readonly head: ChainHead<Pointer>; readonly earlier: ChainLink<Entry> | null }> {
  const { store, chain, signal, resumedFrom } = request;
  if (resumedFrom === undefined) return { head: await readHead(store, chain, { signal }), earlier: null };
  try {
    const head = await readHead(store, chain, { signal });
    return { head, earlier: await findWrite(request, head, resumedFrom + 1) };
  } catch (cause) {
    if (!(cause instanceof LaurelError) || cause.code !== 'store-unavailable') throw cause;
    const message = 'did not say whether an earlier run of this command was committed';
    throw outcomeUnknown(request, { message, resumedFrom, cause });
  }
}

/** The later of the store's date and the previous entry's, so that a ledger's dates never run backwards. */
function recordedAfter(head: ChainHead<ChainPointer>): string {
  if (head.kind === 'at' && Date.parse(head.pointer.recordedAt) >= head.storeDate.getTime()) {
    return head.pointer.recordedAt;
  }
  return head.storeDate.toISOString();
}

/** Builds entry and pointer, and proves that both can be read back before either is stored. */
function prepare<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  { chain, writeId }: CommitRequest<Entry, Pointer, Reason, Refusal>,
  head: ChainHead<Pointer>,
  decision: Extract<Decision<Entry, Reason, Refusal>, { kind: 'append' }>,
): Prepared<Entry> & { readonly bytes: Uint8Array } {
  const next: NextEntry = {
    generation: generationOf(head) + 1,
    previous: head.kind === 'empty' ? null : head.pointer.entry,
    recordedAt: recordedAfter(head),
    writeId,
  };
  const entry = decision.entry(next);
  const bytes = canonicalBytes(entry);
  const digest = digestOf(bytes);
  const key = chain.entryKey(next.generation, digest);
  const pointerBytes = canonicalBytes(chain.pointerOf(entry, digest));
  const misplaced = (['generation', 'previous', 'recordedAt', 'writeId'] as const).find(
    (field) => entry[field] !== next[field],
  );
  if (misplaced !== undefined) throw unreadableEntry(key, `its ${misplaced} is not the one it was given`);
  try {
    chain.parseEntry(bytes, key);
    chain.parsePointer(pointerBytes, chain.pointerKey);
  } catch (cause) {
    throw unreadableEntry(key, cause instanceof Error ? cause.message : String(cause), cause);
  }
  return { link: { entry, digest, key }, bytes, pointerBytes };
}

/** Nothing has happened yet after this: an entry that no pointer's chain names never happened. */
async function storeEntry<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  request: CommitRequest<Entry, Pointer, Reason, Refusal>,
  { link, bytes }: Prepared<Entry> & { readonly bytes: Uint8Array },
): Promise<void> {
  const { store, clock, random, signal } = request;
  try {
    await storeImmutable({ store, key: link.key, bytes, clock, random, signal });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || cause.code !== 'outcome-unknown') throw cause;
    throw entryNotStored(request, link.key, cause);
  }
}

function committed<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal>(
  { chain }: CommitRequest<Entry, Pointer, Reason, Refusal>,
  { entry, digest }: ChainLink<Entry>,
  { head, attempts }: { readonly head: ChainHead<Pointer> | null; readonly attempts: number },
): Committed<Entry, Pointer> {
  const pointer = chain.pointerOf(entry, digest);
  return {
    kind: 'committed',
    entry,
    digest,
    pointer,
    head: head?.kind === 'at' ? head.pointer : pointer,
    attempts,
  };
}
