// Directories: made durably, and never behind a symbolic link.
import { mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LaurelError } from '../../../primitives/errors.ts';
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

/** Makes the root itself, and what is missing above it. Links above the root are followed: that is its owner's business. */
export async function makeDirectories(root: string): Promise<void> {
  const first = await mkdir(root, { recursive: true });
  if (first === undefined) return;
  for (let made = root; made.length >= first.length; made = dirname(made)) await syncDirectory(dirname(made));
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
