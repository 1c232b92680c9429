// Room on disk for a benchmark: asked for before anything is written, given back whatever happens.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './measure.js';

export const mebibyte = 1024 * 1024;

/**
 * Runs `use` with a new directory in `parent` and removes it afterwards.
 *
 * @template T
 * @param {{ parent: string, bytes: number }} wish how much will lie there at most, at the same time
 * @param {(directory: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withScratch({ parent, bytes }, use) {
  const { bavail, bsize } = statfsSync(parent);
  const free = bavail * bsize;
  if (free < bytes * 1.1) {
    throw new Error(
      `${parent} has ${Math.floor(free / mebibyte)} MiB free, and this needs ${Math.ceil((bytes * 1.1) / mebibyte)}: ` +
        'free space, name another disk with --dir, or measure a smaller size; nothing was measured',
    );
  }
  const directory = mkdtempSync(join(parent, 'laurel-bench-'));
  try {
    return await use(directory);
  } finally {
    runProcess('rm', ['-rf', directory]);
  }
}

/**
 * A file that no two blocks of are equal, synced so that writing it back does not fall into a measurement.
 *
 * @param {string} path
 * @param {number} sizeMib
 */
export function writeRandomFile(path, sizeMib) {
  const block = randomBytes(mebibyte);
  const file = openSync(path, 'w');
  for (let written = 0; written < sizeMib; written += 1) {
    block.writeUInt32LE(written, 0);
    writeSync(file, block);
  }
  fsyncSync(file);
  closeSync(file);
}

/**
 * Makes `sizeMib` of memory ready to be written to, by filling and removing a file until that is no longer slower
 * than it was. A virtual machine gives memory that was free for a few seconds back to its host, and touching it
 * again costs more than the copy: 2 to 4 s against 0.7 s for 2 GiB. Whoever of two subjects waited longer before
 * it wrote would pay that, so nobody does.
 *
 * @param {string} directory
 * @param {number} sizeMib
 */
export function touchMemory(directory, sizeMib) {
  const taken = [];
  do {
    const started = performance.now();
    fillAndRemove(join(directory, 'touched'), sizeMib);
    taken.push(performance.now() - started);
  } while (taken.length < 8 && (taken.length < 3 || taken.at(-1) > 1.2 * Math.min(...taken)));
}

/** @param {string} path @param {number} sizeMib */
function fillAndRemove(path, sizeMib) {
  const block = Buffer.alloc(mebibyte, 1);
  const file = openSync(path, 'w');
  for (let written = 0; written < sizeMib; written += 1) writeSync(file, block);
  closeSync(file);
  rmSync(path);
}
