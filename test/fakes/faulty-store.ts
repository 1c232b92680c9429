// Any store behind a network that loses, delays and doubles, and a process that dies: scripted call by call.
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
  WriteOutcome,
} from '../../src/ledger/object-store.ts';
import type { Clock } from '../../src/primitives/clock.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import type { StoreMethod } from './counting-store.ts';

/** What goes wrong with one write. */
export const writeFaults = [
  'ok',
  'before', // the request never arrives: unknown, not applied
  'lost', // applied, and the reply is lost: unknown
  'late', // unknown now; the condition is judged and the write lands when `landLate` is called
  'late-next', // as `late`, but it lands by itself just before this store's next call
  'conflict409', // the server gave up: unknown, not applied
  'error500-applied', // unknown, applied
  'error500-not-applied', // unknown, not applied
  'crash-before', // the process dies before it sends
  'crash-after', // the process dies after the write was applied
  'crash-late', // the process dies after sending; the write lands when `landLate` is called
  'slow', // answers after `slowMs`
] as const;

/** What goes wrong with one read; `error500` throws `store-unavailable`. */
export const readFaults = ['ok', 'error500', 'crash-before', 'crash-after', 'slow'] as const;

export type WriteFault = (typeof writeFaults)[number];
export type ReadFault = (typeof readFaults)[number];
export type Fault = WriteFault | ReadFault;

export interface FaultyCall {
  /** From 0: among this store's writes for a write, among its reads for a read. */
  readonly index: number;
  readonly method: StoreMethod;
  readonly key: Key;
}

export interface FaultScript {
  /** By index of the write, `ok` beyond the end; or a function of the call. */
  readonly writes?: readonly WriteFault[] | ((call: FaultyCall) => WriteFault);
  readonly reads?: readonly ReadFault[] | ((call: FaultyCall) => ReadFault);
}

export interface FaultyStoreOptions {
  readonly clock?: Clock;
  /** For `slow`. Default 30 seconds. */
  readonly slowMs?: number;
  /** Awaited before each request is sent and before each reply is given: a scheduler interleaves writers here. */
  readonly pause?: (call: FaultyCall, at: 'request' | 'reply') => Promise<void>;
}

/** The process is dead. Not a `LaurelError`: no code under test may handle it. */
export class CrashSignal extends Error {
  constructor(call: FaultyCall | null) {
    super(call === null ? 'the process is dead' : `the process died at ${call.method} ${call.key}`);
    this.name = 'CrashSignal';
  }
}

interface LateWrite {
  readonly byItself: boolean;
  readonly land: () => Promise<WriteOutcome>;
}

/** One writer's view of a store: give each writer its own, over one shared store. */
export class FaultyStore implements ObjectStore {
  readonly location: string;
  readonly #inner: ObjectStore;
  readonly #script: FaultScript;
  readonly #options: FaultyStoreOptions;
  readonly #happened: (FaultyCall & { readonly fault: Fault })[] = [];
  #late: LateWrite[] = [];
  #crashed = false;
  #reads = 0;
  #writes = 0;

  constructor(inner: ObjectStore, script: FaultScript = {}, options: FaultyStoreOptions = {}) {
    this.#inner = inner;
    this.#script = script;
    this.#options = options;
    this.location = inner.location;
  }

  /** Every call and the fault it met, in order. */
  happened(): readonly (FaultyCall & { readonly fault: Fault })[] {
    return this.#happened;
  }

  /** True once a crash fault struck: from then on every call throws `CrashSignal`. */
  get crashed(): boolean {
    return this.#crashed;
  }

  /** The process is started again; writes still under way stay under way. */
  restart(): void {
    this.#crashed = false;
  }

  /** Lets every write that is still under way reach the store, in the order sent; returns what each met there. */
  async landLate(): Promise<readonly WriteOutcome[]> {
    const landing = this.#late;
    this.#late = [];
    const outcomes: WriteOutcome[] = [];
    for (const write of landing) outcomes.push(await write.land());
    return outcomes;
  }

  get(key: Key, options?: GetOptions) {
    return this.#read('get', key, () => this.#inner.get(key, options));
  }

  head(key: Key, options?: CallOptions) {
    return this.#read('head', key, () => this.#inner.head(key, options));
  }

  async *open(key: Key, range?: ByteRange, options?: CallOptions): AsyncGenerator<Uint8Array> {
    yield* await this.#read('open', key, async () => this.#inner.open(key, range, options));
  }

  async *list(
    prefix: string,
    options?: CallOptions & { readonly startAfter?: Key },
  ): AsyncGenerator<ListedKey> {
    yield* await this.#read('list', prefix, async () => this.#inner.list(prefix, options));
  }

  create(key: Key, body: Uint8Array, options?: CallOptions): Promise<WriteOutcome> {
    const sent = body.slice();
    return this.#write('create', key, () => this.#inner.create(key, sent, options));
  }

  replace(key: Key, body: Uint8Array, etag: ETag, options?: CallOptions): Promise<WriteOutcome> {
    const sent = body.slice();
    return this.#write('replace', key, () => this.#inner.replace(key, sent, etag, options));
  }

  upload(key: Key, source: UploadSource, options?: UploadOptions): Promise<WriteOutcome> {
    return this.#write('upload', key, () => this.#inner.upload(key, source, options));
  }

  uriOf(key: Key): string {
    return this.#inner.uriOf(key);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  async #read<Answer>(method: StoreMethod, key: Key, send: () => Promise<Answer>): Promise<Answer> {
    const call = { index: this.#reads++, method, key };
    const fault = await this.#begin(call, faultOf(this.#script.reads, call));
    if (fault === 'crash-before') throw this.#crash(call);
    if (fault === 'error500') {
      throw new LaurelError({ code: 'store-unavailable', message: 'the store answered 500', at: { key } });
    }
    const answer = await send();
    if (fault === 'crash-after') throw this.#crash(call);
    return this.#reply(call, fault, answer);
  }

  async #write(method: StoreMethod, key: Key, send: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    const call = { index: this.#writes++, method, key };
    const fault = await this.#begin(call, faultOf(this.#script.writes, call));
    if (fault === 'crash-before') throw this.#crash(call);
    if (fault === 'late' || fault === 'late-next' || fault === 'crash-late') {
      this.#late.push({ byItself: fault === 'late-next', land: send });
      if (fault === 'crash-late') throw this.#crash(call);
    } else if (fault !== 'before' && fault !== 'conflict409' && fault !== 'error500-not-applied') {
      const outcome = await send();
      if (fault === 'crash-after') throw this.#crash(call);
      if (fault === 'ok' || fault === 'slow') return this.#reply(call, fault, outcome);
    }
    return this.#reply(call, fault, { kind: 'unknown', cause: new Error(`scripted: ${fault}`) });
  }

  async #begin<Given extends Fault>(call: FaultyCall, fault: Given): Promise<Given> {
    if (this.#crashed) throw new CrashSignal(null);
    this.#happened.push({ ...call, fault });
    const due = this.#late.filter((write) => write.byItself);
    this.#late = this.#late.filter((write) => !write.byItself);
    for (const write of due) await write.land();
    await this.#options.pause?.(call, 'request');
    if (this.#crashed) throw new CrashSignal(null);
    return fault;
  }

  async #reply<Answer>(call: FaultyCall, fault: Fault, answer: Answer): Promise<Answer> {
    if (fault === 'slow') await this.#options.clock?.sleep(this.#options.slowMs ?? 30_000);
    await this.#options.pause?.(call, 'reply');
    if (this.#crashed) throw new CrashSignal(null);
    return answer;
  }

  #crash(call: FaultyCall): CrashSignal {
    this.#crashed = true;
    return new CrashSignal(call);
  }
}

function faultOf<Given extends Fault>(
  script: readonly Given[] | ((call: FaultyCall) => Given) | undefined,
  call: FaultyCall,
): Given | 'ok' {
  if (typeof script === 'function') return script(call);
  return script?.[call.index] ?? 'ok';
}
