// The code of a hashing worker, as text. It is a string and not a module of its own because the command line
// tool and the action are bundled to one file each: a bundler that rewrites, renames or splits code leaves a
// string alone, and a worker started from it needs no second file beside the bundle.
import { Worker } from 'node:worker_threads';
import type { FileIdentity } from './file-identity.ts';

/** What a worker is asked: hash these, in this order. */
export type Batch = readonly FileToHash[];

export interface FileToHash {
  /** Absolute, with links resolved: opening it never follows a link. */
  readonly path: string;
  /** As the file was when it was listed. */
  readonly identity: FileIdentity;
}

/** What a worker answers for each file of a batch. */
export type Hashed =
  | { readonly kind: 'hashed'; readonly hex: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** A worker sends how many more bytes it has read, and for each batch one list of answers. */
export type WorkerMessage = number | readonly Hashed[];

/** 256 KiB reads were the fastest of 64 KiB, 256 KiB and 1 MiB. */
export const chunkBytes = 256 * 1024;
const reportEveryBytes = 16 * 1024 * 1024;

const source = `'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { openSync, closeSync, readSync, fstatSync } = require('node:fs');

const buffer = Buffer.allocUnsafeSlow(workerData.chunkBytes);
let unreported = 0;

function report(atLeast) {
  if (unreported < atLeast) return;
  parentPort.postMessage(unreported);
  unreported = 0;
}

function isUnchanged(fd, identity) {
  const now = fstatSync(fd, { bigint: true });
  return now.isFile() && now.dev === identity.device && now.ino === identity.inode &&
    Number(now.size) === identity.sizeBytes && now.mtimeNs === identity.modifiedNs &&
    now.ctimeNs === identity.changedNs;
}

function hashFile({ path, identity }) {
  const fd = openSync(path, workerData.openFlags);
  try {
    if (!isUnchanged(fd, identity)) return { kind: 'changed' };
    const hash = createHash('sha256');
    let left = identity.sizeBytes;
    while (left > 0) {
      const read = readSync(fd, buffer, 0, Math.min(buffer.length, left), null);
      if (read === 0) return { kind: 'changed' };
      hash.update(read === buffer.length ? buffer : buffer.subarray(0, read));
      left -= read;
      unreported += read;
      report(workerData.reportEveryBytes);
    }
    return isUnchanged(fd, identity) ? { kind: 'hashed', hex: hash.digest('hex') } : { kind: 'changed' };
  } finally {
    closeSync(fd);
  }
}

function answer(file) {
  try {
    return hashFile(file);
  } catch (error) {
    return { kind: 'failed', code: String(error.code ?? ''), message: String(error.message) };
  }
}

parentPort.on('message', (batch) => {
  const answers = batch.map(answer);
  report(1);
  parentPort.postMessage(answers);
});
`;

/** Starts a worker (about 33 ms). It takes a {@link Batch} at a time; `terminate` stops it in mid-file. */
export function startHashWorker(openFlags: number): Worker {
  return new Worker(source, {
    eval: true,
    workerData: { chunkBytes, reportEveryBytes, openFlags },
    // Nothing of this process's flags and environment is needed there.
    execArgv: [],
    env: {},
  });
}
