// The commit protocol once more, in one small class, with at most one mistake: what mutants are made of.
import { isDeepStrictEqual } from 'node:util';
import { parseETag } from '../../src/adapters/object-store/etag.ts';
import type { NextEntry } from '../../src/ledger/decision.ts';
import type { WriteOutcome } from '../../src/ledger/object-store.ts';
import { type ChainLink, generationOf, readHead, walk } from '../../src/ledger/read-chain.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { type Design, realDesign } from './design.ts';
import type { SimulatedStore, UnknownCause } from './simulated-store.ts';
import type { ToyDecision, ToyEntry, ToyHead, ToyOutcome, ToyRequest } from './toy-domain.ts';

export const mistakes = [
  'retries with a new write id and body after an unknown outcome',
  'takes 412 after an unknown try for a lost race',
  'takes 409 for success',
  'takes an unknown outcome for success',
  'takes an unknown outcome for failure',
  'gives up when the pointer has not moved yet',
  'decides again while a try may still land',
  'looks for its write only in the newest entry',
  'does not look for the write of an earlier run',
  'writes the pointer before the entry',
  'decides once, for every head',
  'decides, then takes a fresh ETag',
  'sends the same pointer on a fresh ETag after a lost race',
  'takes the generation from the clock',
  'takes the date from the store alone',
  'puts the pointer without a condition',
  'puts the first pointer without a condition',
] as const;
export type Mistake = (typeof mistakes)[number];

interface Attempt {
  readonly head: ToyHead;
  readonly link: ChainLink<ToyEntry>;
  readonly entryBytes: Uint8Array;
  readonly pointerBytes: Uint8Array;
}

/** The protocol of `src/ledger/commit.ts` in one place, with at most one mistake. */
export function pocketDesign(mistake: Mistake | null): Design {
  return { ...realDesign, commit: (request, store) => new Pocket(mistake, request, store).commit() };
}

class Pocket {
  readonly #mistake: Mistake | null;
  readonly #request: ToyRequest;
  readonly #store: SimulatedStore;
  #writeId: string;

  constructor(mistake: Mistake | null, request: ToyRequest, store: SimulatedStore) {
    this.#mistake = mistake;
    this.#request = request;
    this.#store = store;
    this.#writeId = request.writeId;
  }

  async commit(): Promise<ToyOutcome> {
    const { resumedFrom, maxAttempts = 4 } = this.#request;
    let head = await this.#readHead();
    if (resumedFrom !== undefined && !this.#has('does not look for the write of an earlier run')) {
      const earlier = await this.#find(head, resumedFrom + 1);
      if (earlier !== null) return this.#committed(earlier);
    }
    let decision = await this.#request.decide(head);
    for (let attempts = 1; attempts <= maxAttempts; attempts++) {
      if (decision.kind === 'none') return { ...decision, head, attempts };
      if (decision.kind === 'refuse') return { kind: 'refused', refusal: decision.refusal, head, attempts };
      const attempt = this.#prepare(head, decision);
      await this.#storeEntryInOrder(attempt);
      const settled = await this.#settle(attempt);
      if ('link' in settled) return this.#committed(settled.link);
      head = settled.head;
      if (!this.#has('decides once, for every head')) decision = await this.#request.decide(head);
    }
    throw new LaurelError({ code: 'contention', message: 'lost every race' });
  }

  #has(mistake: Mistake): boolean {
    return this.#mistake === mistake;
  }

  #readHead(): Promise<ToyHead> {
    return readHead(this.#store, this.#request.chain);
  }

  async #find(head: ToyHead, downTo: number): Promise<ChainLink<ToyEntry> | null> {
    const from = this.#has('looks for its write only in the newest entry') ? generationOf(head) : downTo;
    for await (const link of walk(this.#store, this.#request.chain, head, { downTo: from })) {
      if (link.entry.writeId === this.#writeId) return link;
    }
    return null;
  }

  #prepare(head: ToyHead, decision: Extract<ToyDecision, { kind: 'append' }>): Attempt {
    const { chain } = this.#request;
    const entry = decision.entry(this.#next(head));
    const entryBytes = canonicalBytes(entry);
    const digest = digestOf(entryBytes);
    const key = chain.entryKey(entry.generation, digest);
    const pointerBytes = canonicalBytes(chain.pointerOf(entry, digest));
    return { head, link: { entry, digest, key }, entryBytes, pointerBytes };
  }

  #next(head: ToyHead): NextEntry {
    const date = head.storeDate.toISOString();
    const before = head.kind === 'empty' ? '' : head.pointer.recordedAt;
    const isStoreDate = date > before || this.#has('takes the date from the store alone');
    const generation = this.#has('takes the generation from the clock')
      ? Math.floor(head.storeDate.getTime() / 1000)
      : generationOf(head) + 1;
    const previous = head.kind === 'empty' ? null : head.pointer.entry;
    return { generation, previous, recordedAt: isStoreDate ? date : before, writeId: this.#writeId };
  }

  async #storeEntryInOrder(attempt: Attempt): Promise<void> {
    if (this.#has('writes the pointer before the entry')) return;
    await this.#storeEntry(attempt);
  }

  async #storeEntry({ link, entryBytes }: Attempt): Promise<void> {
    for (let times = 0; times < 4; times++) {
      const outcome = await this.#store.create(link.key, entryBytes);
      if (outcome.kind !== 'unknown') return;
    }
  }

  async #settle(attempt: Attempt): Promise<{ link: ChainLink<ToyEntry> } | { head: ToyHead }> {
    let on = attempt.head;
    if (this.#has('decides, then takes a fresh ETag')) on = await this.#readHead();
    let isUnresolved = false;
    for (let times = 0; times < 4; times++) {
      const outcome = this.#misread(await this.#put(on, attempt.pointerBytes));
      if (outcome.kind === 'written') {
        if (this.#has('writes the pointer before the entry')) await this.#storeEntry(attempt);
        return { link: attempt.link };
      }
      if (outcome.kind === 'unknown') isUnresolved = true;
      const now = await this.#readHead();
      const hasMoved =
        now.kind !== on.kind || (now.kind === 'at' && on.kind === 'at' && now.etag !== on.etag);
      if (this.#has('sends the same pointer on a fresh ETag after a lost race') && hasMoved) {
        on = now;
        continue;
      }
      const link = hasMoved ? await this.#findAfter(now, attempt, outcome) : null;
      if (link !== null) return { link };
      if (hasMoved || !isUnresolved || this.#doesNotSendAgain()) return { head: now };
    }
    throw this.#outcomeUnknown(attempt.head);
  }

  #put(on: ToyHead, bytes: Uint8Array): Promise<WriteOutcome> {
    const { pointerKey } = this.#request.chain;
    const isCareless =
      this.#has('puts the pointer without a condition') ||
      (this.#has('puts the first pointer without a condition') && on.kind === 'empty');
    if (isCareless) return this.#store.overwrite(pointerKey, bytes);
    return on.kind === 'empty'
      ? this.#store.create(pointerKey, bytes)
      : this.#store.replace(pointerKey, bytes, on.etag);
  }

  /** What a mistaken reading makes of an unknown outcome. */
  #misread(outcome: WriteOutcome): WriteOutcome {
    if (outcome.kind !== 'unknown') return outcome;
    const is409 = isDeepStrictEqual(outcome.cause, { status: 409 } satisfies UnknownCause);
    const isSuccess =
      this.#has('takes an unknown outcome for success') || (this.#has('takes 409 for success') && is409);
    if (isSuccess) return { kind: 'written', etag: parseETag('"made up"') };
    if (this.#has('takes an unknown outcome for failure')) {
      throw new LaurelError({ code: 'store-unavailable', message: 'nothing was changed' });
    }
    return outcome;
  }

  async #findAfter(
    now: ToyHead,
    { head }: Attempt,
    outcome: WriteOutcome,
  ): Promise<ChainLink<ToyEntry> | null> {
    const isTakenForLost =
      this.#has('takes 412 after an unknown try for a lost race') && outcome.kind === 'condition-failed';
    return isTakenForLost ? null : this.#find(now, generationOf(head) + 1);
  }

  /** The pointer has not moved after an unknown outcome: the right thing is to send the same bytes again. */
  #doesNotSendAgain(): boolean {
    if (this.#has('gives up when the pointer has not moved yet')) {
      throw new LaurelError({ code: 'store-unavailable', message: 'nothing was changed' });
    }
    if (this.#has('retries with a new write id and body after an unknown outcome')) {
      this.#writeId = `${this.#writeId}'`;
      return true;
    }
    return this.#has('decides again while a try may still land');
  }

  #committed({ entry, digest }: ChainLink<ToyEntry>): ToyOutcome {
    const pointer = this.#request.chain.pointerOf(entry, digest);
    return { kind: 'committed', entry, digest, pointer, head: pointer, attempts: 1 };
  }

  #outcomeUnknown(head: ToyHead): LaurelError {
    return new LaurelError({
      code: 'outcome-unknown',
      message: 'no answer',
      details: { resumedFrom: generationOf(head) },
    });
  }
}
