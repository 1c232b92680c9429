// Where an artifact goes below the target directory: never outside it, never through a link.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { LaurelError } from '../../primitives/errors.ts';
import { systemCodeOf } from '../hashing/file-identity.ts';
import { makeDirectory } from '../make-directory.ts';
import { writeFailure } from './write-failure.ts';

export interface Target {
  readonly directory: string;
  readonly file: string;
}

/**
 * The place of `path` below `root`, a real path.
 *
 * @throws LaurelError `invalid-artifact` for a path that is absolute, has an empty, `.` or `..` segment or a
 *   character that ends or splits names, or leads through something that is not a directory.
 */
export async function targetOf(root: string, path: string): Promise<Target> {
  const segments = segmentsOf(path);
  const name = segments.pop() ?? '';
  let directory = root;
  for (const segment of segments) {
    directory = join(directory, segment);
    await refuseOtherThanDirectory(directory);
  }
  return { directory, file: join(directory, name) };
}

/** Makes the target's directories; {@link targetOf} has checked those that are there. */
export async function makeParent(target: Target): Promise<void> {
  try {
    await makeDirectory(target.directory);
  } catch (cause) {
    throw writeFailure(target.directory, cause);
  }
}

function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  // A backslash or a drive's colon is part of a name on POSIX systems and splits paths on Windows.
  const splitter = process.platform === 'win32' ? /[\0\\:]/ : /\0/;
  if (!splitter.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment)))
    return segments;
  throw new LaurelError({
    code: 'invalid-artifact',
    message: `not a relative path that can be written here: ${JSON.stringify(path)}`,
    remedy: 'the manifest may have been altered: run laurel verify',
  });
}

async function refuseOtherThanDirectory(directory: string): Promise<void> {
  try {
    if ((await lstat(directory)).isDirectory()) return;
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return;
    throw writeFailure(directory, cause);
  }
  throw new LaurelError({
    code: 'invalid-artifact',
    message: 'a directory of the version is a file or a symbolic link here',
    at: { file: directory },
    remedy: 'pull into an empty directory',
  });
}
