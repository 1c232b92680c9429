// A chain: an append-only, hash-chained history whose head is one small mutable object, the pointer.
// This room knows generations, digests and write ids; what an entry means is the business of the codec's owner.
import type { Digest } from '../primitives/digest.ts';
import type { ETag, Key } from './object-store.ts';

/** What the protocol itself needs to see of an entry. */
export interface ChainEntry {
  /** 1 for the first; each is its predecessor's plus one. */
  readonly generation: number;
  /** Digest of the stored bytes of the entry before; `null` for the first. */
  readonly previous: Digest | null;
  /** Fixed once by the command that wrote the entry, whatever is retried; no other entry of the chain has it. */
  readonly writeId: string;
  /** RFC 3339 UTC: the later of the store's date and the previous entry's. */
  readonly recordedAt: string;
}

/** What the protocol itself needs to see of a pointer. */
export interface ChainPointer {
  readonly generation: number;
  /** Digest of the stored bytes of the entry that this pointer is a function of. */
  readonly entry: Digest;
  readonly recordedAt: string;
}

/** Where one chain lies and how its documents are read and written. */
export interface Chain<Entry extends ChainEntry, Pointer extends ChainPointer> {
  readonly pointerKey: Key;
  /** The prefix, with its trailing slash, under which every entry key of this chain and nothing else lies. */
  readonly entriesPrefix: string;
  entryKey(generation: number, digest: Digest): Key;
  /** @throws LaurelError `corrupt-document` or `future-format`; `key` is for the message. */
  parseEntry(bytes: Uint8Array, key: Key): Entry;
  /** @throws LaurelError `corrupt-document` or `future-format`. */
  parsePointer(bytes: Uint8Array, key: Key): Pointer;
  /** The pointer as a pure function of its entry and the entry's digest. */
  pointerOf(entry: Entry, digest: Digest): Pointer;
}

/** The chain as one GET of its pointer shows it. */
export type ChainHead<Pointer extends ChainPointer> =
  | { readonly kind: 'empty'; readonly storeDate: Date }
  | { readonly kind: 'at'; readonly pointer: Pointer; readonly etag: ETag; readonly storeDate: Date };
