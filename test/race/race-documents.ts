// What racers write: a hash chain of increments, each naming the bytes of the one before.
import type { Key, ObjectStore } from '../../src/ledger/object-store.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { type Digest, digestOf, hexOf, isDigest } from '../../src/primitives/digest.ts';

/** One increment, written once under its digest. */
export interface Increment {
  readonly count: number;
  readonly previous: Digest | null;
  readonly writeId: string;
}

/** The object that racers replace. */
export interface Counter {
  readonly count: number;
  readonly entry: Digest | null;
}

export const counterKey: Key = 'aliases/race/production/pointer.json';

export function incrementKey(count: number, digest: Digest): Key {
  return `aliases/race/production/ledger/${String(count).padStart(10, '0')}-${hexOf(digest)}.json`;
}

export function encode(document: Increment | Counter): Uint8Array {
  return canonicalBytes(document);
}

export function parseCounter(body: Uint8Array): Counter {
  const { count, entry } = parseObject(body);
  if (typeof count === 'number' && (entry === null || isDigest(entry))) return { count, entry };
  throw new Error(`not a counter: ${new TextDecoder().decode(body)}`);
}

/** Every increment from the newest down to the first, each checked against its digest and its place. */
export async function* walkBack(store: ObjectStore, from: Counter): AsyncGenerator<Increment> {
  let { count, entry } = from;
  while (entry !== null) {
    const key = incrementKey(count, entry);
    const found = await store.get(key);
    if (found.kind !== 'found') throw new Error(`the chain names ${key}, which is ${found.kind}`);
    if (digestOf(found.body) !== entry) throw new Error(`${key} holds other bytes than its name says`);
    const increment = parseIncrement(found.body);
    if (increment.count !== count) throw new Error(`${key} counts ${increment.count}`);
    yield increment;
    entry = increment.previous;
    count -= 1;
  }
  if (count !== 0) throw new Error(`the chain ends at ${count} instead of 0`);
}

function parseIncrement(body: Uint8Array): Increment {
  const { count, previous, writeId } = parseObject(body);
  if (typeof count === 'number' && typeof writeId === 'string' && (previous === null || isDigest(previous))) {
    return { count, previous, writeId };
  }
  throw new Error(`not an increment: ${new TextDecoder().decode(body)}`);
}

function parseObject(body: Uint8Array): Record<string, unknown> {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(body));
  if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object');
  return { ...parsed };
}
