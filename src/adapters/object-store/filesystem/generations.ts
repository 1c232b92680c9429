// The generations of a key that is replaced: numbered files, each linked once, so that replacing generation 42
// is making the name 43 and loses to whoever made it first. The newest is the truth.
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, unlink } from 'node:fs/promises';
import { isPlainDirectory } from './directories.ts';
import { unlessMissing } from './fs-errors.ts';
import { generationPath, type Place } from './layout.ts';

/** Generations that are kept, however old. */
const kept = 64;
const keptAgeMs = 24 * 3_600_000;
/** Pruning waits for this many more and removes no more than this at once. */
const pruneBatch = 16;
const maxAttempts = 100;

/** An object as it was opened: whatever replaces it later, these are its bytes. Whoever opened it closes it. */
export interface OpenObject {
  /** 1 is the plain file under the key's own path. */
  readonly generation: number;
  readonly handle: FileHandle;
  readonly stats: Stats;
}

type PlainFile = Omit<OpenObject, 'generation'>;

/** Opens the newest generation of a key for reading, or gives `undefined` where there is none. */
export async function openNewest(place: Place): Promise<OpenObject | undefined> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const generation = await newestGeneration(place);
    if (generation > 0) {
      const file = await openPlain(generationPath(place, generation));
      if (file !== undefined) return { generation, ...file };
      continue; // pruned meanwhile: at least `kept` newer ones exist
    }
    const file = await openPlain(place.path);
    // Once there is a generation 2, the plain file is a copy of a later one, and may have been when we opened it.
    if ((await newestGeneration(place)) === 0) {
      return file === undefined ? undefined : { generation: 1, ...file };
    }
    await file?.handle.close();
  }
  throw Object.assign(new Error(`${place.key} changes faster than it can be read`), { code: 'EBUSY' });
}

/** The highest generation from 2 up, or 0 where the key was never replaced. */
export async function newestGeneration(place: Place): Promise<number> {
  let newest = (await generationsOnDisk(place)).at(-1) ?? 0;
  if (newest === 0) return 0;
  // A listing may miss names made while it was read; none is missed by asking for the next one.
  while ((await unlessMissing(lstat(generationPath(place, newest + 1)))) !== undefined) newest += 1;
  return newest;
}

/**
 * True when `generation`, just linked, was really the next one. A writer that slept while more than `kept`
 * generations came and went could make a name that had been used and pruned; pruning always leaves `kept`
 * newer ones to tell by.
 */
export async function isRecent(place: Place, generation: number): Promise<boolean> {
  return (await newestGeneration(place)) < generation + kept / 2;
}

/** Removes generations much older than `justMade`, oldest first, so that those that are left have no gap. */
export async function pruneGenerations(place: Place, justMade: number): Promise<void> {
  const generations = await generationsOnDisk(place);
  if (generations.length <= kept + pruneBatch) return;
  const now = (await lstat(generationPath(place, justMade))).mtimeMs;
  for (const generation of generations.slice(0, -kept).slice(0, 2 * pruneBatch)) {
    const path = generationPath(place, generation);
    const stats = await unlessMissing(lstat(path));
    if (stats !== undefined && now - stats.mtimeMs < keptAgeMs) return;
    await unlessMissing(unlink(path));
  }
}

async function generationsOnDisk(place: Place): Promise<readonly number[]> {
  if (!(await isPlainDirectory(place.generations))) return [];
  const names = await readdir(place.generations);
  return names
    .filter((name) => /^[0-9]{10}$/.test(name))
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** A regular file opened for reading; never through a symbolic link, never waiting on a pipe. */
async function openPlain(path: string): Promise<PlainFile | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await unlessMissing(open(path, flags));
  if (handle === undefined) return undefined;
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, stats };
  await handle.close();
  if (stats.isDirectory()) return undefined; // a prefix of other keys
  throw Object.assign(new Error(`${path} is not a regular file`), { code: 'ELOOP' });
}
