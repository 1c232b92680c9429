// Making a directory and what is missing above it. Node's own way tries for ever where a file system, such as
// /proc, says of a directory to be made that there is none.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCodeOf } from './hashing/file-identity.ts';

/**
 * @returns the directories that were made, the topmost first; none where `directory` was there.
 * @throws the system's error: `ENOENT` where no directory can be made.
 */
export async function makeDirectory(directory: string): Promise<readonly string[]> {
  try {
    return await makeOne(directory);
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOENT' || dirname(directory) === directory) throw cause;
  }
  const above = await makeDirectory(dirname(directory));
  return [...above, ...(await makeOne(directory))];
}

async function makeOne(directory: string): Promise<readonly string[]> {
  try {
    await mkdir(directory);
    return [directory];
  } catch (cause) {
    // Some systems refuse to make what is there with other errors than EEXIST.
    if (systemCodeOf(cause) !== 'ENOENT' && (await isDirectory(directory))) return [];
    throw cause;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
