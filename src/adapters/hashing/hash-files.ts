// SHA-256 of files, several at once: in worker threads where there is much to read, on this thread where
// starting a worker would cost more than it saves.
import { constants } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type Digest, digestFromHex } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { interrupted, throwIfAborted } from '../object-store/abort.ts';
import { fileChanged, readFailure } from './file-identity.ts';
import { hashFileHere } from './hash-here.ts';
import {
  type Batch,
  type FileToHash,
  type Hashed,
  startHashWorker,
  type WorkerMessage,
} from './hash-worker.ts';

export interface HashOptions {
  /** Called with bytes newly read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Stops within a chunk; the call then throws `interrupted`. */
  readonly signal?: AbortSignal | undefined;
  /** Up to this many bytes in all are hashed on this thread. */
  readonly inlineBytes?: number;
  readonly maxWorkers?: number;
}

/**
 * Opening never follows a link, and never waits for the other end of a named pipe. Where the system knows no
 * such flag, the identity that is compared after opening still tells.
 */
export const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A worker starts in 33 ms: what a processor without SHA instructions (0.46 GB/s) hashes in that time. */
const defaultInlineBytes = 16 * 1024 * 1024;
/** Each worker hashes 1.3 GB/s; four of them keep up with a fast disk. */
const defaultMaxWorkers = 4;
/** Small files travel to a worker together. */
const batchBytes = 4 * 1024 * 1024;
const batchFiles = 256;

/**
 * The digests of `files`, in their order.
 *
 * @throws LaurelError `artifact-changed` when a file is not, before and after, what its identity says;
 *   `invalid-artifact` when one cannot be read; `interrupted`.
 */
export async function hashFiles(
  files: readonly FileToHash[],
  options: HashOptions = {},
): Promise<readonly Digest[]> {
  throwIfAborted(options.signal, 'hashing');
  const totalBytes = files.reduce((sum, file) => sum + file.identity.sizeBytes, 0);
  if (totalBytes <= (options.inlineBytes ?? defaultInlineBytes)) return hashInline(files, options);
  return hashInWorkers(files, options);
}

function hashInline(files: readonly FileToHash[], { onBytes }: HashOptions): readonly Digest[] {
  return files.map((file) => {
    const digest = digestOrThrow(hashFileHere(file, openFlags), file);
    onBytes?.(file.identity.sizeBytes);
    return digest;
  });
}

async function hashInWorkers(files: readonly FileToHash[], options: HashOptions): Promise<readonly Digest[]> {
  const queue = batchesOf(files);
  const workers = Array.from({ length: workerCount(queue.length, options) }, () =>
    startHashWorker(openFlags),
  );
  const digests = new Map<FileToHash, Digest>();
  try {
    await Promise.all(workers.map((worker) => drain(worker, queue, digests, options)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return files.map((file) => digests.get(file) ?? unanswered(file));
}

function workerCount(batches: number, { maxWorkers = defaultMaxWorkers }: HashOptions): number {
  return Math.max(1, Math.min(availableParallelism(), maxWorkers, batches));
}

/** Largest first, so that no worker is left alone with a large file at the end. */
function batchesOf(files: readonly FileToHash[]): Batch[] {
  const batches: FileToHash[][] = [];
  let bytes = Infinity;
  for (const file of files.toSorted((a, b) => b.identity.sizeBytes - a.identity.sizeBytes)) {
    let batch = batches.at(-1);
    if (batch === undefined || bytes >= batchBytes || batch.length >= batchFiles) {
      batch = [];
      batches.push(batch);
      bytes = 0;
    }
    batch.push(file);
    bytes += file.identity.sizeBytes;
  }
  return batches;
}

async function drain(
  worker: Worker,
  queue: Batch[],
  digests: Map<FileToHash, Digest>,
  options: HashOptions,
): Promise<void> {
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const answers = await ask(worker, batch, options);
    for (const [index, file] of batch.entries()) digests.set(file, digestOrThrow(answers[index], file));
  }
}

function ask(worker: Worker, batch: Batch, { onBytes, signal }: HashOptions): Promise<readonly Hashed[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onEnd);
      worker.off('exit', onEnd);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const onMessage = (message: WorkerMessage): void => {
      if (typeof message === 'number') onBytes?.(message);
      else settle(() => resolve(message));
    };
    const onEnd = (cause: unknown): void => settle(() => reject(workerEnded(cause)));
    const onAbort = (): void => settle(() => reject(interrupted('hashing', signal?.reason)));
    worker.on('message', onMessage);
    worker.on('error', onEnd);
    worker.on('exit', onEnd);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    else worker.postMessage(batch, []);
  });
}

function digestOrThrow(answer: Hashed | undefined, file: FileToHash): Digest {
  switch (answer?.kind) {
    case 'hashed':
      return digestFromHex(answer.hex);
    case 'changed':
      throw fileChanged(file.path);
    case 'failed':
      throw readFailure(file.path, Object.assign(new Error(answer.message), { code: answer.code }));
    default:
      return unanswered(file);
  }
}

function unanswered(file: FileToHash): never {
  throw new LaurelError({
    code: 'internal',
    message: 'a hashing worker left a file out',
    at: { file: file.path },
  });
}

function workerEnded(cause: unknown): LaurelError {
  return new LaurelError({
    code: 'internal',
    message: `a hashing worker ended early${cause instanceof Error ? `: ${cause.message}` : ''}`,
    remedy: 'check that there is memory left, then run the command again',
    cause,
  });
}
