// Files that a command writes for people: only where nothing is, and all of them or none.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCodeOf } from '../../adapters/hashing/file-identity.ts';
import { makeDirectory } from '../../adapters/make-directory.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { ScaffoldFile } from '../../policy/scaffold.ts';
import { readWorkFile } from './work-tree.ts';

/**
 * Writes those that are not there. Paths are relative to `directory`.
 *
 * @returns the paths that were written.
 * @throws LaurelError `conflict`, naming every file that is there and differs; then nothing was written.
 */
export async function writeNewFiles(
  directory: string,
  files: readonly ScaffoldFile[],
): Promise<readonly string[]> {
  const absent = await filesToWrite(directory, files);
  for (const { path, content } of absent) await writeNew(join(directory, path), content);
  return absent.map(({ path }) => path);
}

async function filesToWrite(
  directory: string,
  files: readonly ScaffoldFile[],
): Promise<readonly ScaffoldFile[]> {
  const absent: ScaffoldFile[] = [];
  const taken: string[] = [];
  for (const file of files) {
    const there = await readWorkFile(join(directory, file.path));
    if (there === null) absent.push(file);
    else if (there.mode === 'symlink' || Buffer.from(there.bytes).toString() !== file.content)
      taken.push(file.path);
  }
  if (taken.length === 0) return absent;
  throw new LaurelError({
    code: 'conflict',
    message: `files are there already and would be lost: ${taken.join(', ')}`,
    at: { file: directory },
    remedy: 'name an empty directory, or move these files away; nothing was written',
    details: { files: taken },
  });
}

async function writeNew(file: string, content: string): Promise<void> {
  try {
    await makeDirectory(dirname(file));
    await writeFile(file, content, { flag: 'wx' });
  } catch (cause) {
    const code = systemCodeOf(cause);
    throw new LaurelError({
      code: code === 'ENOSPC' || code === 'EDQUOT' ? 'store-full' : 'conflict',
      message: `the file cannot be written (${code})`,
      at: { file },
      remedy: 'name a directory that this user may write to, and run laurel init again',
      cause,
    });
  }
}
