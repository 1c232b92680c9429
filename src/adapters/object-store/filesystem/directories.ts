// Directories: made durably, and never behind a symbolic link.
import { mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LaurelError } from '../../../primitives/errors.ts';
import { makeDirectory } from '../../make-directory.ts';
import { detour, errnoOf, unlessMissing } from './fs-errors.ts';

/** The root without symbolic links. @throws LaurelError `store-missing`. */
export async function realRoot(root: string): Promise<string> {
  const real = await unlessMissing(realpath(root));
  if (real !== undefined && (await stat(real)).isDirectory()) return real;
  throw new LaurelError({
    code: 'store-missing',
    message: real === undefined ? `there is no directory ${root}` : `${root} is not a directory`,
    remedy: 'check the path, or make a registry there with `laurel registry create`',
  });
}

/**
 * True when `directory`, below a real root, exists under exactly this name.
 *
 * @throws LaurelError `corrupt-document` when it lies behind a symbolic link, or its name differs in case.
 */
export async function isPlainDirectory(directory: string): Promise<boolean> {
  const real = await unlessMissing(realpath(directory));
  if (real === undefined) return false;
  if (real !== directory) throw detour(directory, real);
  return true;
}

/** Makes `directory` and what is missing above it, down from a root that must exist, each made durable. */
export async function ensureDirectory(directory: string, root: string, mode = 0o777): Promise<void> {
  if (await isPlainDirectory(directory)) return;
  if (directory === root) {
    await realRoot(root);
    return;
  }
  await ensureDirectory(dirname(directory), root);
  try {
    await mkdir(directory, { mode });
  } catch (error) {
    // Another writer made it just now, perhaps not durably yet.
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
  await syncDirectory(dirname(directory));
  await isPlainDirectory(directory);
}

/**
 * Makes the root itself, and what is missing above it. Links above the root are followed: that is its owner's business.
 *
 * @throws LaurelError `store-unfit` where the file system makes no directories, such as /proc.
 */
export async function makeRoot(root: string): Promise<void> {
  for (const made of await makeOrRefuse(root)) await syncDirectory(dirname(made));
}

async function makeOrRefuse(root: string): Promise<readonly string[]> {
  try {
    return await makeDirectory(root);
  } catch (cause) {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
    throw new LaurelError({
      code: 'store-unfit',
      message: `no directory can be made at ${root}`,
      remedy: 'name a directory on a disk that this user may write to',
      cause,
    });
  }
}

/** Makes the names in `directory` durable. Windows cannot and need not. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
