// The port to an object store: what the protocols need, and no more. Every outcome of a conditional write is
// a value, because each asks for something else; only what nobody can act on is thrown.
import type { Digest } from '../primitives/digest.ts';

declare const etagBrand: unique symbol;
/** An opaque token of one stored state of a key. Never a content identity; compare for equality only. */
export type ETag = string & { readonly [etagBrand]: true };

/** A key: `/`-separated segments, none empty, `.` or `..`; built from checked names, never from raw input. */
export type Key = string;

export interface Found {
  readonly kind: 'found';
  readonly body: Uint8Array;
  readonly etag: ETag;
  /** The store's own clock when it answered. */
  readonly storeDate: Date;
}

export interface Absent {
  readonly kind: 'absent';
  readonly storeDate: Date;
}

export interface NotModified {
  readonly kind: 'not-modified';
  readonly etag: ETag;
  readonly storeDate: Date;
}

export interface ObjectInfo {
  readonly kind: 'found';
  readonly sizeBytes: number;
  readonly etag: ETag;
  /** Full-object SHA-256 where the store keeps one; absent does not mean different. */
  readonly sha256?: Digest;
  readonly storeDate: Date;
}

/** The store answered and the object was written by this call. */
export interface Written {
  readonly kind: 'written';
  readonly etag: ETag;
}

/** The store answered that the condition does not hold, on the first and only try: nothing was written. */
export interface ConditionFailed {
  readonly kind: 'condition-failed';
}

/**
 * Time-out, broken connection, 5xx, 409, or a refused condition after a retry that the store's client made by
 * itself: the write may have landed, may still land, or not. Only reading tells.
 */
export interface Unknown {
  readonly kind: 'unknown';
  readonly cause: unknown;
}

export type WriteOutcome = Written | ConditionFailed | Unknown;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface GetOptions extends CallOptions {
  /** Answer `not-modified` when the key still has this ETag. */
  readonly ifNoneMatch?: ETag | undefined;
  /** Refuse a larger object instead of reading it. Default 16 MiB: documents, not artifacts. */
  readonly maxBytes?: number;
}

export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number;
  /** Last byte, inclusive; absent for the rest. */
  readonly end?: number;
}

/** Bytes that can be read again from any place: a retry or a part reads only its own range. */
export interface UploadSource {
  readonly sizeBytes: number;
  readonly sha256: Digest;
  /** A fresh stream of the bytes of `range` (all of them by default). The consumer drains or cancels it. */
  open(range?: ByteRange): AsyncIterable<Uint8Array>;
}

export interface UploadOptions extends CallOptions {
  readonly contentType?: string;
  /** Called with bytes newly stored, also for parts found already there on a resumed upload. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

export interface ListedKey {
  readonly key: Key;
  readonly sizeBytes: number;
}

/**
 * An object store with two write primitives: create (put-if-absent) and replace (put-if-match).
 *
 * Every method throws `LaurelError` with `store-missing`, `store-denied`, `store-full`, `store-unavailable`
 * (reads, after retries) or `interrupted`. Reads are strongly consistent: a get that starts after a write was
 * acknowledged sees it.
 */
export interface ObjectStore {
  /** For messages: `s3://bucket/prefix`, `file:/path`. Carries no credential. */
  readonly location: string;
  /** One read. @throws LaurelError `corrupt-document` when larger than `maxBytes`. */
  get(key: Key, options?: GetOptions): Promise<Found | Absent | NotModified>;
  /** What is known of an object without its bytes. */
  head(key: Key, options?: CallOptions): Promise<ObjectInfo | Absent>;
  /** Bytes of an object of any size; throws `not-found` when absent. The consumer drains or cancels it. */
  open(key: Key, range?: ByteRange, options?: CallOptions): AsyncIterable<Uint8Array>;
  /** Put-if-absent of a small object, tried exactly once. */
  create(key: Key, body: Uint8Array, options?: CallOptions): Promise<WriteOutcome>;
  /** Put-if-match of a small object, tried exactly once. An absent key is `condition-failed`. */
  replace(key: Key, body: Uint8Array, etag: ETag, options?: CallOptions): Promise<WriteOutcome>;
  /**
   * Put-if-absent of an object of any size in constant memory, in parts and resumable where the store can;
   * its own retries of parts are inside. The stored bytes were checked against `source.sha256` on the way: a
   * source that changed meanwhile throws `artifact-changed` and stores nothing.
   */
  upload(key: Key, source: UploadSource, options?: UploadOptions): Promise<WriteOutcome>;
  /** Keys under `prefix` (which ends in `/` or is empty) in UTF-8 byte order, after `startAfter`. */
  list(prefix: string, options?: CallOptions & { readonly startAfter?: Key }): AsyncIterable<ListedKey>;
  /** A web address or path where a serving stack finds the object or directory `key`. */
  uriOf(key: Key): string;
  /** Releases sockets so that a finished process exits at once. */
  close(): Promise<void>;
}
