// Giving a complete file its final name, in one step that either happens or does not.
import { link, lstat, open, rename, unlink } from 'node:fs/promises';
import { LaurelError } from '../../primitives/errors.ts';
import { systemCodeOf } from '../hashing/file-identity.ts';
import type { Target } from './target-path.ts';
import { writeFailure } from './write-failure.ts';

/** `taken`: another file had the name first, and was left alone. */
export type Published = 'published' | 'taken';

/**
 * Renames `partial` to `target`, over what is there with `overwrite`.
 *
 * @throws LaurelError `store-full`, `store-denied`, `store-unavailable`; `conflict` where a directory has the name.
 */
export async function publish(partial: string, target: Target, overwrite: boolean): Promise<Published> {
  try {
    if (overwrite) await rename(partial, target.file);
    else if (!(await linked(partial, target.file))) return 'taken';
  } catch (cause) {
    if (['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes(systemCodeOf(cause))) throw directoryThere(target, cause);
    throw writeFailure(target.file, cause);
  }
  await syncDirectory(target.directory);
  return 'published';
}

/** link(2) fails where the name is taken, which rename(2) does not. */
async function linked(partial: string, file: string): Promise<boolean> {
  try {
    await link(partial, file);
  } catch (cause) {
    const code = systemCodeOf(cause);
    if (code === 'EEXIST') return false;
    // A file system without hard links: look, then rename.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw cause;
    if (await isThere(file)) return false;
    await rename(partial, file);
    return true;
  }
  await unlink(partial);
  return true;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}

/** So that the new name survives a power cut. Not every system can open a directory; then it is left to the system. */
async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCodeOf(cause))) {
      throw writeFailure(directory, cause);
    }
  }
}

function directoryThere(target: Target, cause: unknown): LaurelError {
  return new LaurelError({
    code: 'conflict',
    message: 'a directory has the name of the file',
    at: { file: target.file },
    remedy: 'remove it, or pull into another directory',
    cause,
  });
}
