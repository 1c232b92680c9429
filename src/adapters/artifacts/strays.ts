// What lies in a directory that a version is to be pulled into and is no file of that version.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isExcludedName } from './list-files.ts';
import { writeFailure } from './write-failure.ts';

/**
 * At most `limit` paths below `root`, `/`-separated, that are not among `expected`: whoever loads the directory
 * could take them for the version's. Names that no version's file has are passed over, and empty directories.
 *
 * @throws LaurelError `store-denied` and the like for a directory that cannot be read.
 */
export async function straysIn(
  root: string,
  expected: ReadonlySet<string>,
  limit: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
    for (const entry of await entriesOf(join(root, prefix))) {
      if (isExcludedName(entry.name)) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      // As manifests write paths: some file systems give names back decomposed.
      else if (!expected.has(path.normalize('NFC'))) found.push(path);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

async function entriesOf(directory: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw writeFailure(directory, cause);
  }
}
