// Reading a chain: its head in one GET, its entries from newest to oldest, each checked against what names it.
import { type Digest, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Chain, ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import type { CallOptions, ETag, Key, NotModified, ObjectStore } from './object-store.ts';

/** An entry together with the digest and key under which it is stored. */
export interface ChainLink<Entry extends ChainEntry> {
  readonly entry: Entry;
  readonly digest: Digest;
  readonly key: Key;
}

/** Where an entry lies in its chain. */
export interface EntryName {
  readonly generation: number;
  readonly digest: Digest;
}

/**
 * The head of a chain in exactly one GET; a conditional one when `ifNoneMatch` is given.
 *
 * @throws LaurelError `corrupt-document` or `future-format` from the chain's codec; else as the store.
 */
export async function readHead<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options?: CallOptions & { readonly ifNoneMatch?: undefined },
): Promise<ChainHead<Pointer>>;
export async function readHead<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions & { readonly ifNoneMatch?: ETag | undefined },
): Promise<ChainHead<Pointer> | NotModified>;
export async function readHead<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions & { readonly ifNoneMatch?: ETag | undefined } = {},
): Promise<ChainHead<Pointer> | NotModified> {
  const found = await store.get(chain.pointerKey, options);
  if (found.kind === 'not-modified') return found;
  if (found.kind === 'absent') return { kind: 'empty', storeDate: found.storeDate };
  const pointer = chain.parsePointer(found.body, chain.pointerKey);
  return { kind: 'at', pointer, etag: found.etag, storeDate: found.storeDate };
}

/** The generation of the newest entry; 0 of an empty chain. */
export function generationOf(head: ChainHead<ChainPointer>): number {
  return head.kind === 'empty' ? 0 : head.pointer.generation;
}

/**
 * One entry, checked against its name.
 *
 * @throws LaurelError `chain-broken` when it is absent, altered or of another generation; `corrupt-document` or
 *   `future-format` from the chain's codec.
 */
export async function readEntry<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  name: EntryName,
  options: CallOptions = {},
): Promise<ChainLink<Entry>> {
  const key = chain.entryKey(name.generation, name.digest);
  const found = await store.get(key, options);
  if (found.kind !== 'found') throw broken(key, 'a ledger entry that the chain names is absent');
  const actual = digestOf(found.body);
  if (actual !== name.digest) {
    throw broken(key, `a ledger entry was altered: its bytes have digest ${actual}`);
  }
  const entry = chain.parseEntry(found.body, key);
  if (entry.generation !== name.generation) {
    throw broken(
      key,
      `a ledger entry calls itself generation ${entry.generation}, expected ${name.generation}`,
    );
  }
  if ((entry.previous === null) !== (entry.generation === 1)) {
    throw broken(key, 'only the entry of generation 1 has no previous entry');
  }
  return { entry, digest: name.digest, key };
}

/**
 * Entries from newest to oldest, down to generation `downTo` (default 1), one GET each. Whoever stops early
 * reads no more.
 *
 * @throws LaurelError as {@link readEntry}, at the first entry that does not check out.
 */
export async function* walk<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  head: ChainHead<Pointer>,
  options: CallOptions & { readonly downTo?: number } = {},
): AsyncGenerator<ChainLink<Entry>, void, undefined> {
  const { downTo = 1, signal } = options;
  let next: EntryName | null =
    head.kind === 'empty' ? null : { generation: head.pointer.generation, digest: head.pointer.entry };
  while (next !== null && next.generation >= downTo) {
    const link: ChainLink<Entry> = await readEntry(store, chain, next, { signal });
    yield link;
    const { generation, previous } = link.entry;
    next = previous === null ? null : { generation: generation - 1, digest: previous };
  }
}

function broken(key: Key, message: string): LaurelError {
  return new LaurelError({
    code: 'chain-broken',
    message,
    at: { key },
    remedy:
      'run laurel verify for the whole damage; restore the object from a version, backup or replica; nothing repairs a ledger in silence',
  });
}
