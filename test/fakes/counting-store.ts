// Any store, with every call counted by method and key: budgets of requests are asserted with it.
import type {
  ByteRange,
  CallOptions,
  ETag,
  GetOptions,
  Key,
  ListedKey,
  ObjectStore,
  UploadOptions,
  UploadSource,
} from '../../src/ledger/object-store.ts';

export type StoreMethod = 'get' | 'head' | 'open' | 'create' | 'replace' | 'upload' | 'list';

export interface StoreCall {
  readonly method: StoreMethod;
  /** The prefix, for `list`. */
  readonly key: Key;
  /** True for a get with `ifNoneMatch`. */
  readonly conditional: boolean;
  /** The `kind` answered, once it was; absent for `open`, `list` and calls that threw. */
  readonly answer?: string;
}

export type StoreCounts = Readonly<Record<StoreMethod | 'reads' | 'writes' | 'total', number>>;

export class CountingStore implements ObjectStore {
  readonly location: string;
  readonly #inner: ObjectStore;
  #calls: StoreCall[] = [];

  constructor(inner: ObjectStore) {
    this.#inner = inner;
    this.location = inner.location;
  }

  /** Every call since the start or the last `reset`, in order. */
  calls(): readonly StoreCall[] {
    return this.#calls;
  }

  /** How often each method was called, for all keys or only those that `matches` accepts. */
  counts(matches: (key: Key) => boolean = () => true): StoreCounts {
    const counts = { get: 0, head: 0, open: 0, create: 0, replace: 0, upload: 0, list: 0 };
    for (const call of this.#calls) if (matches(call.key)) counts[call.method] += 1;
    const reads = counts.get + counts.head + counts.open + counts.list;
    const writes = counts.create + counts.replace + counts.upload;
    return { ...counts, reads, writes, total: reads + writes };
  }

  reset(): void {
    this.#calls = [];
  }

  get(key: Key, options?: GetOptions) {
    return this.#count('get', key, this.#inner.get(key, options), options?.ifNoneMatch !== undefined);
  }

  head(key: Key, options?: CallOptions) {
    return this.#count('head', key, this.#inner.head(key, options));
  }

  open(key: Key, range?: ByteRange, options?: CallOptions): AsyncIterable<Uint8Array> {
    this.#calls.push({ method: 'open', key, conditional: false });
    return this.#inner.open(key, range, options);
  }

  create(key: Key, body: Uint8Array, options?: CallOptions) {
    return this.#count('create', key, this.#inner.create(key, body, options));
  }

  replace(key: Key, body: Uint8Array, etag: ETag, options?: CallOptions) {
    return this.#count('replace', key, this.#inner.replace(key, body, etag, options));
  }

  upload(key: Key, source: UploadSource, options?: UploadOptions) {
    return this.#count('upload', key, this.#inner.upload(key, source, options));
  }

  list(prefix: string, options?: CallOptions & { readonly startAfter?: Key }): AsyncIterable<ListedKey> {
    this.#calls.push({ method: 'list', key: prefix, conditional: false });
    return this.#inner.list(prefix, options);
  }

  uriOf(key: Key): string {
    return this.#inner.uriOf(key);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  async #count<Answer extends { readonly kind: string }>(
    method: StoreMethod,
    key: Key,
    answering: Promise<Answer>,
    conditional = false,
  ): Promise<Answer> {
    const at = this.#calls.push({ method, key, conditional }) - 1;
    const calls = this.#calls;
    const answer = await answering;
    calls[at] = { method, key, conditional, answer: answer.kind };
    return answer;
  }
}
