// An object store in memory with exact conditional writes: the reference the other stores are held against.
import { throwIfAborted } from '../../src/adapters/object-store/abort.ts';
import { parseETag } from '../../src/adapters/object-store/etag.ts';
import { checkKey, checkPrefix } from '../../src/adapters/object-store/key.ts';
import type {
  Absent,
  ByteRange,
  CallOptions,
  ETag,
  Found,
  GetOptions,
  Key,
  ListedKey,
  NotModified,
  ObjectInfo,
  ObjectStore,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../src/ledger/object-store.ts';
import type { Clock } from '../../src/primitives/clock.ts';
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { FakeClock } from './clock.ts';

interface Stored {
  readonly body: Uint8Array;
  readonly etag: ETag;
  readonly sha256: Digest;
}

const defaultMaxBytes = 16 * 1024 * 1024;
const chunkBytes = 64 * 1024;

export class MemoryStore implements ObjectStore {
  readonly location: string;
  readonly #objects = new Map<Key, Stored>();
  readonly #clock: Clock;
  #writes = 0;

  constructor(options: { readonly clock?: Clock; readonly location?: string } = {}) {
    this.#clock = options.clock ?? new FakeClock();
    this.location = options.location ?? 'memory:test';
  }

  async get(key: Key, options: GetOptions = {}): Promise<Found | Absent | NotModified> {
    const object = this.#lookUp(key, options);
    const storeDate = this.#clock.now();
    if (object === undefined) return { kind: 'absent', storeDate };
    if (object.etag === options.ifNoneMatch) return { kind: 'not-modified', etag: object.etag, storeDate };
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    if (object.body.byteLength > maxBytes) {
      throw new LaurelError({
        code: 'corrupt-document',
        message: `${object.body.byteLength} bytes, more than the ${maxBytes} that a document may have`,
        at: { key },
      });
    }
    return { kind: 'found', body: object.body.slice(), etag: object.etag, storeDate };
  }

  async head(key: Key, options: CallOptions = {}): Promise<ObjectInfo | Absent> {
    const object = this.#lookUp(key, options);
    const storeDate = this.#clock.now();
    if (object === undefined) return { kind: 'absent', storeDate };
    const { body, etag, sha256 } = object;
    return { kind: 'found', sizeBytes: body.byteLength, etag, sha256, storeDate };
  }

  async *open(
    key: Key,
    range: ByteRange = { start: 0 },
    options: CallOptions = {},
  ): AsyncGenerator<Uint8Array> {
    const object = this.#lookUp(key, options);
    if (object === undefined) {
      throw new LaurelError({
        code: 'not-found',
        message: `no such object in ${this.location}`,
        at: { key },
      });
    }
    const body = object.body.slice(range.start, range.end === undefined ? undefined : range.end + 1);
    for (let at = 0; at < body.byteLength; at += chunkBytes) {
      throwIfAborted(options.signal, `reading ${key}`);
      yield body.subarray(at, at + chunkBytes);
    }
  }

  async create(key: Key, body: Uint8Array, options: CallOptions = {}): Promise<WriteOutcome> {
    if (this.#lookUp(key, options) !== undefined) return { kind: 'condition-failed' };
    return this.#store(key, body);
  }

  async replace(key: Key, body: Uint8Array, etag: ETag, options: CallOptions = {}): Promise<WriteOutcome> {
    if (this.#lookUp(key, options)?.etag !== etag) return { kind: 'condition-failed' };
    return this.#store(key, body);
  }

  async upload(key: Key, source: UploadSource, options: UploadOptions = {}): Promise<WriteOutcome> {
    if (this.#lookUp(key, options) !== undefined) return { kind: 'condition-failed' };
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.open()) {
      throwIfAborted(options.signal, `uploading ${key}`);
      chunks.push(chunk.slice());
      options.onProgress?.(chunk.byteLength);
    }
    const body = Buffer.concat(chunks);
    if (body.byteLength !== source.sizeBytes || digestOf(body) !== source.sha256) {
      throw new LaurelError({
        code: 'artifact-changed',
        message: 'the file changed between being hashed and being stored',
        at: { key },
      });
    }
    // Another writer may have been first while the source was read.
    if (this.#lookUp(key, options) !== undefined) return { kind: 'condition-failed' };
    return this.#store(key, body);
  }

  async *list(
    prefix: string,
    options: CallOptions & { readonly startAfter?: Key } = {},
  ): AsyncGenerator<ListedKey> {
    checkPrefix(prefix);
    const after = options.startAfter;
    for (const key of [...this.#objects.keys()].toSorted(byUtf8)) {
      throwIfAborted(options.signal, `listing ${prefix}`);
      if (!key.startsWith(prefix) || (after !== undefined && byUtf8(key, after) <= 0)) continue;
      const object = this.#objects.get(key);
      if (object !== undefined) yield { key, sizeBytes: object.body.byteLength };
    }
  }

  uriOf(key: Key): string {
    return `${this.location}/${key}`;
  }

  async close(): Promise<void> {}

  /** Behind the protocols' back: what a person with write access to the bucket could do. */
  tamper(key: Key, body: Uint8Array | null): void {
    if (body === null) this.#objects.delete(key);
    else this.#store(key, body);
  }

  /** Every key, in UTF-8 byte order. */
  keys(): readonly Key[] {
    return [...this.#objects.keys()].toSorted(byUtf8);
  }

  #lookUp(key: Key, options: CallOptions): Stored | undefined {
    checkKey(key);
    throwIfAborted(options.signal, key);
    return this.#objects.get(key);
  }

  #store(key: Key, body: Uint8Array): WriteOutcome {
    this.#writes += 1;
    // A count of all writes never repeats, so neither does an ETag.
    const etag = parseETag(`"${this.#writes}"`);
    this.#objects.set(key, { body: body.slice(), etag, sha256: digestOf(body) });
    return { kind: 'written', etag };
  }
}

function byUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
