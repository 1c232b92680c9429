// Listing: a walk over the directories in the byte order of the keys they hold.
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallOptions, Key, ListedKey } from '../../../ledger/object-store.ts';
import { throwIfAborted } from '../abort.ts';
import { reservedSegment } from '../key.ts';
import { unlessMissing } from './fs-errors.ts';
import { newestGeneration } from './generations.ts';
import { generationPath, generationsOf, placeOf } from './layout.ts';

export interface WalkOptions extends CallOptions {
  readonly startAfter?: Key;
}

/**
 * Every object under `prefix`, which is empty or ends in `/`.
 *
 * A symbolic link, socket or pipe is an error (`ELOOP`), not left out: a list that hides what is there cannot
 * prove that nothing else is.
 */
export async function* walk(root: string, prefix: string, options: WalkOptions): AsyncGenerator<ListedKey> {
  throwIfAborted(options.signal, `listing ${prefix}`);
  const directory = join(root, prefix);
  const replaced = new Set(await unlessMissing(readdir(generationsOf(directory))));
  for (const name of await namesIn(directory, replaced)) {
    const key = prefix + name;
    if (isBefore(key, options.startAfter)) continue;
    if (name.endsWith('/')) {
      yield* walk(root, key, options);
    } else {
      throwIfAborted(options.signal, `listing ${prefix}`);
      const sizeBytes = await sizeOf(root, key, replaced.has(name));
      if (sizeBytes !== undefined) yield { key, sizeBytes };
    }
  }
}

/** Names in the order of their keys; a directory's ends in `/`, as in the keys. */
async function namesIn(directory: string, replaced: ReadonlySet<string>): Promise<readonly string[]> {
  const names = new Set(replaced);
  for (const entry of (await unlessMissing(readdir(directory, { withFileTypes: true }))) ?? []) {
    if (entry.name === reservedSegment) continue;
    if (entry.isDirectory()) names.add(`${entry.name}/`);
    else if (entry.isFile()) names.add(entry.name);
    else throw Object.assign(new Error(`not a regular file: ${entry.name}`), { code: 'ELOOP' });
  }
  return [...names].toSorted(byUtf8);
}

function isBefore(key: Key, startAfter: Key | undefined): boolean {
  if (startAfter === undefined) return false;
  if (key.endsWith('/') && startAfter.startsWith(key)) return false;
  return byUtf8(key, startAfter) <= 0;
}

async function sizeOf(root: string, key: Key, wasReplaced: boolean): Promise<number | undefined> {
  if (wasReplaced) {
    const place = placeOf(root, key);
    const newest = await newestGeneration(place);
    if (newest > 0) return (await unlessMissing(lstat(generationPath(place, newest))))?.size;
  }
  return (await unlessMissing(lstat(join(root, key))))?.size;
}

function byUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
