// Looking at one stored object of a chain without trusting it: what it is, or what is wrong with it.
import { type Digest, digestOf, hexOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Chain, ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import type { CallOptions, Key, ObjectStore } from './object-store.ts';
import { type ChainLink, readHead } from './read-chain.ts';

export type ChainFindingKind =
  | 'pointer-unreadable'
  /** The pointer is absent, or behind entries that only a later pointer can have led to. */
  | 'pointer-moved-back'
  /** The pointer is not the function of its entry. */
  | 'pointer-not-of-entry'
  | 'entry-absent'
  /** The bytes are not those that the name's digest is of. */
  | 'entry-altered'
  | 'entry-unreadable'
  /** The body belongs at another place in the chain than its name says. */
  | 'entry-misplaced'
  | 'recorded-backwards'
  | 'write-id-twice';

/** One thing that is wrong with a chain. */
export interface ChainFinding {
  readonly kind: ChainFindingKind;
  readonly key: Key;
  readonly message: string;
}

/** A stored entry, as far as it could be read. */
export type Examined<Entry extends ChainEntry> =
  | { readonly kind: 'whole'; readonly link: ChainLink<Entry> }
  /** Unfit to trust; `entry`, where it parses, still says where the chain claims to go on. */
  | { readonly kind: 'damaged'; readonly entry: Entry | null; readonly finding: ChainFinding };

/** @throws LaurelError as the store does; damage is a value. */
export async function examineEntry<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  key: Key,
  options: CallOptions,
): Promise<Examined<Entry>> {
  const read = await attempt(async () => {
    const found = await store.get(key, options);
    if (found.kind !== 'found') return null;
    return { entry: chain.parseEntry(found.body, key), digest: digestOf(found.body) };
  });
  if (read.kind === 'damaged')
    return damaged<Entry>(null, { kind: 'entry-unreadable', key, message: read.message });
  if (read.value === null) {
    return damaged<Entry>(null, {
      kind: 'entry-absent',
      key,
      message: 'the chain names this entry; it is absent',
    });
  }
  const { entry, digest } = read.value;
  if (chain.entryKey(entry.generation, digest) !== key) return damaged(entry, misnamed(entry, digest, key));
  return { kind: 'whole', link: { entry, digest, key } };
}

/** @throws LaurelError as the store does; damage is a value. */
export async function examineHead<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions,
): Promise<ChainHead<Pointer> | ChainFinding> {
  const read = await attempt(async () => readHead(store, chain, { ...options, ifNoneMatch: undefined }));
  return read.kind === 'ok'
    ? read.value
    : { kind: 'pointer-unreadable', key: chain.pointerKey, message: read.message };
}

function damaged<Entry extends ChainEntry>(entry: Entry | null, finding: ChainFinding): Examined<Entry> {
  return { kind: 'damaged', entry, finding };
}

/** Keys carry a digest's hex, so a name that holds the right hex is wrong in its generation. */
function misnamed(entry: ChainEntry, digest: Digest, key: Key): ChainFinding {
  return key.includes(hexOf(digest))
    ? {
        kind: 'entry-misplaced',
        key,
        message: `the entry calls itself generation ${entry.generation}, unlike its name`,
      }
    : {
        kind: 'entry-altered',
        key,
        message: `the entry's bytes have digest ${digest}, unlike its name: it was altered after it was written`,
      };
}

type Attempt<T> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'damaged'; readonly message: string };

/** Damage of stored documents is a value; a store that does not answer is thrown on. */
async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'ok', value: await read() };
  } catch (cause) {
    const isDamage =
      cause instanceof LaurelError && (cause.code === 'corrupt-document' || cause.code === 'future-format');
    if (!isDamage) throw cause;
    return { kind: 'damaged', message: cause.message };
  }
}
