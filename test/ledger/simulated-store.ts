// A store shared by simulated processes in which every call is a scheduling point: a scheduler decides whose
// call is answered next, and what goes wrong with it. Nothing here depends on time or chance.
import { parseETag } from '../../src/adapters/object-store/etag.ts';
import type { ETag, Found, Key, ObjectStore, WriteOutcome } from '../../src/ledger/object-store.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';

/** One call that a process waits for. */
export interface Call {
  readonly kind: 'read' | 'write' | 'work';
  /** For the trace, and part of the process's state. */
  readonly label: string;
  /** Does it, and says in short what came of it; nobody is told yet. */
  readonly perform: () => string;
  /** Tells the process what `perform` gave. */
  readonly deliver: () => void;
  /** Tells the process that the outcome of its write is unknown. */
  readonly deliverUnknown: (cause: UnknownCause) => void;
  readonly refuse: (cause: LaurelError) => void;
}

/** What the cause of an unknown outcome says. A correct protocol does not look; mutants do. */
export interface UnknownCause {
  readonly status: number | 'time-out';
}

interface Stored {
  readonly body: Uint8Array;
  readonly etag: ETag;
}

/** What is stored, and the store's own date. */
export class SimulatedObjects {
  dateMs = Date.parse('2026-06-01T12:00:00.000Z');
  readonly #stored = new Map<Key, Stored>();
  readonly #writes = new Map<Key, number>();
  readonly #onWrite: (key: Key, body: Uint8Array) => void;

  constructor(onWrite: (key: Key, body: Uint8Array) => void) {
    this.#onWrite = onWrite;
  }

  get(key: Key): Stored | undefined {
    return this.#stored.get(key);
  }

  create(key: Key, body: Uint8Array): WriteOutcome {
    return this.#stored.has(key) ? { kind: 'condition-failed' } : this.overwrite(key, body);
  }

  replace(key: Key, body: Uint8Array, etag: ETag): WriteOutcome {
    return this.#stored.get(key)?.etag === etag ? this.overwrite(key, body) : { kind: 'condition-failed' };
  }

  overwrite(key: Key, body: Uint8Array): WriteOutcome {
    const count = (this.#writes.get(key) ?? 0) + 1;
    this.#writes.set(key, count);
    // Of count and content, so that it never repeats within a run and means the same in every run.
    const etag = parseETag(`"${count}-${short(body)}"`);
    this.#stored.set(key, { body, etag });
    this.#onWrite(key, body);
    return { kind: 'written', etag };
  }

  /** One string for one state. */
  state(): string {
    const objects = [...this.#stored].map(([key, { etag }]) => `${key}=${etag}`);
    return `${this.dateMs};${objects.toSorted().join(';')}`;
  }
}

/** One process's connection: each call waits until the scheduler answers it. */
export class SimulatedStore implements ObjectStore {
  readonly location = 'simulated:';
  readonly #objects: SimulatedObjects;
  readonly #submit: (call: Call) => void;

  constructor(objects: SimulatedObjects, submit: (call: Call) => void) {
    this.#objects = objects;
    this.#submit = submit;
  }

  get(key: Key) {
    return this.#call<Found | { readonly kind: 'absent'; readonly storeDate: Date }>(
      'read',
      `get ${key}`,
      () => {
        const found = this.#objects.get(key);
        const storeDate = new Date(this.#objects.dateMs);
        return found === undefined ? { kind: 'absent', storeDate } : { kind: 'found', ...found, storeDate };
      },
    );
  }

  create(key: Key, body: Uint8Array) {
    return this.#write(`create ${key} ${short(body)}`, () => this.#objects.create(key, body));
  }

  replace(key: Key, body: Uint8Array, etag: ETag) {
    const label = `replace ${key} ${short(body)} on ${etag}`;
    return this.#write(label, () => this.#objects.replace(key, body, etag));
  }

  /** What no protocol may use; some mutants do. */
  overwrite(key: Key, body: Uint8Array) {
    return this.#write(`overwrite ${key} ${short(body)}`, () => this.#objects.overwrite(key, body));
  }

  /** Something outside the store that happens at a moment of its own: a look at the branch, a merge. */
  work<Answer>(label: string, perform: () => Answer): Promise<Answer> {
    return this.#call<Answer>('work', label, perform);
  }

  head(): never {
    throw notSimulated('head');
  }

  open(): never {
    throw notSimulated('open');
  }

  upload(): never {
    throw notSimulated('upload');
  }

  list(): never {
    throw notSimulated('list');
  }

  uriOf(key: Key): string {
    return `simulated:${key}`;
  }

  async close(): Promise<void> {}

  #write(label: string, perform: () => WriteOutcome): Promise<WriteOutcome> {
    return this.#call<WriteOutcome>('write', label, perform, (cause) => ({ kind: 'unknown', cause }));
  }

  #call<Answer>(
    kind: Call['kind'],
    label: string,
    perform: () => Answer,
    unknown?: (cause: UnknownCause) => Answer,
  ): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const answers: Answer[] = [];
      this.#submit({
        kind,
        label,
        perform: () => {
          const answer = perform();
          answers.push(answer);
          return inShort(answer);
        },
        deliver: () => {
          for (const answer of answers) resolve(answer);
        },
        deliverUnknown: (cause) => {
          if (unknown !== undefined) resolve(unknown(cause));
        },
        refuse: reject,
      });
    });
  }
}

/** Says the same of two answers only when a process could not tell them apart. */
function inShort(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  const date = 'storeDate' in answer && answer.storeDate instanceof Date ? answer.storeDate.getTime() : '';
  if ('etag' in answer) return `${String(answer.etag)} ${date}`;
  return 'kind' in answer ? `${String(answer.kind)} ${date}` : JSON.stringify(answer);
}

function short(body: Uint8Array): string {
  return digestOf(body).slice('sha256:'.length, 'sha256:'.length + 8);
}

function notSimulated(method: string): LaurelError {
  return new LaurelError({ code: 'internal', message: `${method} is not simulated` });
}
