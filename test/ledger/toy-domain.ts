// A toy of promoting models, small enough to explore completely: promotions of a Git tip, rollbacks, holds.
import { z } from 'zod';
import type { Chain, ChainHead } from '../../src/ledger/chain.ts';
import type { CommitOutcome, CommitRequest, Decision, NextEntry } from '../../src/ledger/decision.ts';
import type { Key } from '../../src/ledger/object-store.ts';
import { type Digest, hexOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { digestField } from '../../src/registry/documents/fields.ts';

const entryDocument = z.object({
  generation: z.int(),
  previous: digestField.nullable(),
  writeId: z.string(),
  recordedAt: z.string(),
  kind: z.enum(['promotion', 'rollback']),
  version: z.int(),
  /** The number of the tip whose wish was honoured last; a rollback carries its predecessor's. */
  desired: z.int(),
  /** The rollback that holds the alias after this entry; absent when none does. */
  hold: z.int().optional(),
  /** The rollback that a promotion was marked to lift. */
  lift: z.int().optional(),
  /** Which command this is an effect of, whatever the protocol makes of write ids. */
  command: z.string(),
});

const pointerDocument = z.object({
  generation: z.int(),
  entry: digestField,
  recordedAt: z.string(),
  version: z.int(),
  desired: z.int(),
  hold: z.int().nullable(),
});

export type ToyEntry = z.infer<typeof entryDocument>;
export type ToyPointer = z.infer<typeof pointerDocument>;

/** What the default branch wants, numbered in the order of its commits. */
export interface Tip {
  readonly number: number;
  readonly version: number;
  readonly lift?: number;
}

export type ToyHead = ChainHead<ToyPointer>;
export type ToyDecision = Decision<ToyEntry, string, string>;
export type ToyRequest = CommitRequest<ToyEntry, ToyPointer, string, string>;
export type ToyOutcome = CommitOutcome<ToyEntry, ToyPointer, string, string>;

export const pointerKey: Key = 'alias/pointer.json';

export const toyChain: Chain<ToyEntry, ToyPointer> = {
  pointerKey,
  entriesPrefix: 'alias/ledger/',
  entryKey: (generation, digest) =>
    `alias/ledger/${String(generation).padStart(10, '0')}-${hexOf(digest)}.json`,
  parseEntry: (bytes, key) => parse(entryDocument, bytes, key),
  parsePointer: (bytes, key) => parse(pointerDocument, bytes, key),
  pointerOf: (entry: ToyEntry, digest: Digest): ToyPointer => ({
    generation: entry.generation,
    entry: digest,
    recordedAt: entry.recordedAt,
    version: entry.version,
    desired: entry.desired,
    hold: entry.hold ?? null,
  }),
};

function parse<T>(schema: z.ZodType<T>, bytes: Uint8Array, key: Key): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch (cause) {
    throw new LaurelError({ code: 'corrupt-document', message: 'not a toy document', at: { key }, cause });
  }
}

/** Level-triggered: what the tip wants now, against what the head honoured last. */
export function decideApply(command: string, head: ToyHead, tip: Tip): ToyDecision {
  if (head.kind === 'at') {
    const { desired, hold } = head.pointer;
    if (desired === tip.number) return { kind: 'none', reason: 'honoured already' };
    if (tip.number < desired) return { kind: 'refuse', refusal: 'the tip is behind the ledger' };
    if (hold !== null && tip.lift !== hold) return { kind: 'refuse', refusal: `held by rollback ${hold}` };
  }
  return { kind: 'append', entry: (next) => promotion(command, next, tip) };
}

export function promotion(command: string, next: NextEntry, tip: Tip): ToyEntry {
  const lift = tip.lift === undefined ? {} : { lift: tip.lift };
  return { ...next, kind: 'promotion', version: tip.version, desired: tip.number, command, ...lift };
}

/** The target was fixed once, with the write id. */
export function decideRollback(command: string, head: ToyHead, target: number): ToyDecision {
  if (head.kind === 'empty') return { kind: 'refuse', refusal: 'there is nothing to roll back' };
  const { version, desired, hold } = head.pointer;
  if (version === target && hold !== null) return { kind: 'none', reason: 'rolled back already' };
  return {
    kind: 'append',
    entry: (next) => ({
      ...next,
      kind: 'rollback',
      version: target,
      desired,
      hold: next.generation,
      command,
    }),
  };
}
