// SHA-256 on a thread of its own, over shared memory, so that hashing and sending a part overlap.
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LaurelError } from '../../../primitives/errors.ts';

// As text, so that a bundle needs no second file beside it.
const program = `
  const { parentPort } = require('node:worker_threads');
  const { createHash } = require('node:crypto');
  const hashes = new Map();
  const hashOf = (id) => hashes.get(id) ?? hashes.set(id, createHash('sha256')).get(id);
  parentPort.on('message', ({ job, id, bytes, last }) => {
    let digest;
    if (bytes !== undefined) hashOf(id).update(bytes);
    if (last) {
      digest = hashOf(id).digest('base64');
      hashes.delete(id);
    }
    parentPort.postMessage({ job, digest });
  });
`;

/** Hashed where it is: a thread would take longer to start than this to hash. */
const inlineBytes = 1024 * 1024;

interface Order {
  readonly id: number;
  readonly bytes: Uint8Array | undefined;
  readonly last: boolean;
}

interface Job {
  readonly resolve: (digest: string | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread; it starts when first used, and holds the process only while it works. */
export class HashThread {
  #worker: Worker | undefined;
  readonly #jobs = new Map<number, Job>();
  #lastJob = 0;
  #lastHash = 0;

  /** Base64 SHA-256 of `bytes`, which must not change meanwhile. */
  async digest(bytes: Uint8Array): Promise<string> {
    if (bytes.byteLength <= inlineBytes) return createHash('sha256').update(bytes).digest('base64');
    return (await this.#run(this.#running(), { id: this.#nextHash(), bytes, last: true })) ?? '';
  }

  /** A hash that is fed piece by piece; `end` also frees it. */
  open(): RunningHash {
    const id = this.#nextHash();
    const worker = this.#running();
    return {
      append: async (bytes) => {
        await this.#run(worker, { id, bytes, last: false });
      },
      end: async () => (await this.#run(worker, { id, bytes: undefined, last: true })) ?? '',
    };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#fail(ended());
    await worker?.terminate();
  }

  #nextHash(): number {
    this.#lastHash += 1;
    return this.#lastHash;
  }

  #running(): Worker {
    return (this.#worker ??= this.#start());
  }

  #run(worker: Worker, order: Order): Promise<string | undefined> {
    // A hash that was begun on a thread that is gone cannot go on with another.
    if (worker !== this.#worker) return Promise.reject(ended());
    this.#lastJob += 1;
    const job = this.#lastJob;
    return new Promise((resolve, reject) => {
      this.#jobs.set(job, { resolve, reject });
      worker.ref();
      worker.postMessage({ job, ...order }, []);
    });
  }

  #start(): Worker {
    const worker = new Worker(program, { eval: true, name: 'laurel-hash' });
    worker.on('message', ({ job, digest }: { job: number; digest: string | undefined }) => {
      this.#jobs.get(job)?.resolve(digest);
      this.#jobs.delete(job);
      if (this.#jobs.size === 0) worker.unref();
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      this.#fail(error);
    });
    return worker;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#jobs.values()) reject(error);
    this.#jobs.clear();
  }
}

function ended(): LaurelError {
  return new LaurelError({
    code: 'interrupted',
    message: 'the store was closed, or its thread ended, while hashing',
    remedy: 'run the same command again; what was stored stays valid',
  });
}

/** A SHA-256 in the making. Pieces are taken in the order of the calls. */
export interface RunningHash {
  append(bytes: Uint8Array): Promise<void>;
  /** Base64 digest; called also for a hash that nobody wants any more, to free it. */
  end(): Promise<string>;
}
