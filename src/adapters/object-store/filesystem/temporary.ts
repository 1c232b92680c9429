// Objects are written whole and synced under a temporary name, and get their own name by link(2): it fails when
// the name is taken, whoever took it and whenever, so it is the one conditional write that the disk gives.
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Key } from '../../../ledger/object-store.ts';
import { ensureDirectory, syncDirectory } from './directories.ts';
import { errnoOf, hardLinkRefused, unlessMissing } from './fs-errors.ts';
import type { Place } from './layout.ts';

/** Objects never change, so nobody gets to write them: what protects from a slip, not from an owner. */
const fileMode = 0o444;
/** Sticky: whoever may add files here may still not exchange those of another user. */
const directoryMode = 0o1777;
const leftoverAgeMs = 3_600_000;

/** A file that nobody else sees yet. Its owner ends it with `linkAs`, `renameTo` or `discard`. */
export interface TemporaryFile {
  readonly handle: FileHandle;
  readonly path: string;
}

export async function openTemporary(place: Place, root: string): Promise<TemporaryFile> {
  await ensureDirectory(place.temporary, root, directoryMode);
  const path = join(place.temporary, `${process.pid}-${randomBytes(12).toString('hex')}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  return { path, handle: await open(path, flags, fileMode) };
}

export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.byteLength - at);
    at += bytesWritten;
  }
}

export type LinkOutcome =
  { readonly kind: 'linked'; readonly stats: Stats } | { readonly kind: 'taken' } | DoubtfulLink;

/** The name was made, but could not be made durable. */
interface DoubtfulLink {
  readonly kind: 'doubtful';
  readonly cause: unknown;
}

/** Syncs the file, gives it the name `destination` in `directory` unless that is taken, and syncs that too. */
export async function linkAs(
  file: TemporaryFile,
  destination: string,
  directory: string,
  key: Key,
): Promise<LinkOutcome> {
  await file.handle.sync();
  const stats = await file.handle.stat();
  if (!(await tryLink(file.path, destination, stats, key))) return { kind: 'taken' };
  try {
    await syncDirectory(directory);
  } catch (cause) {
    return { kind: 'doubtful', cause };
  }
  return { kind: 'linked', stats };
}

/** Puts the file in the place of `destination`, whatever is there: for copies that are nobody's truth. */
export async function renameTo(file: TemporaryFile, destination: string): Promise<void> {
  await file.handle.close();
  await rename(file.path, destination);
}

/** Closes and removes the temporary name; what was linked stays. Runs in a `finally`, so it hides no error. */
export async function discard(file: TemporaryFile): Promise<void> {
  await Promise.allSettled([file.handle.close()]);
  await Promise.allSettled([unlink(file.path)]);
}

/**
 * Removes what processes that died left behind; a leftover that somebody else owns is theirs to remove. What is
 * old is judged by the date of a file just made: a process's clock may differ from that of the disk's server.
 */
export async function sweepLeftovers(directory: string, justMade: TemporaryFile): Promise<void> {
  const now = (await justMade.handle.stat()).mtimeMs;
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const stats = await unlessMissing(lstat(path));
    if (stats === undefined || now - stats.mtimeMs < leftoverAgeMs) continue;
    await Promise.allSettled([unlink(path)]);
  }
}

/** True when the name is now ours. */
async function tryLink(from: string, to: string, own: Stats, key: Key): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'EPERM') throw hardLinkRefused(error, key);
    if (errno !== 'EEXIST') throw error;
  }
  // Over NFS the reply to a link that was made can be lost, and its repetition finds the name taken: by us.
  const there = await unlessMissing(lstat(to));
  if (there !== undefined && there.ino === own.ino && there.dev === own.dev) return true;
  if (there?.isSymbolicLink() === true) throw Object.assign(new Error('a symbolic link'), { code: 'ELOOP' });
  if (there?.isDirectory() === true) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
  return false;
}
