// What differs between two trees, in the shape a code host lists it: renames found, lines counted, patches cut out.
import { git, type GitOptions } from '../../../src/adapters/code-host/local-git/git.ts';
import type { ChangedFile } from './git-backend.ts';

/** The id of the tree without entries; Git knows it without its being stored. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A patch larger than this is not shown. */
const maxPatchBytes = 500_000;

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
};

const trees = ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index'];

/** Like `GitBackend.changedFiles`. @throws LaurelError `git`. */
export async function readChanges(options: GitOptions, a: string, b: string): Promise<ChangedFile[]> {
  const [raw, counts, patches] = await Promise.all([
    git(options, [...trees, '--raw', '-z', '--no-abbrev', '--end-of-options', a, b]),
    git(options, [...trees, '--numstat', '-z', '--end-of-options', a, b]),
    git(options, [...trees, '-p', '--src-prefix=a/', '--dst-prefix=b/', '--end-of-options', a, b]),
  ]);
  const lines = parseCounts(counts);
  const shown = splitPatches(patches);
  const none = { additions: 0, deletions: 0 };
  return parseRaw(raw).map((file, index) =>
    Object.assign(file, lines[index] ?? none, patchOf(shown[index] ?? '')),
  );
}

type Bare = Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>;

/** `:<modes> <ids> <status>`, a path, and a second path of a renamed file: all between NULs. */
function parseRaw(output: string): Bare[] {
  const fields = output.split('\0');
  const files: Bare[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [before = '', mode = '', was = '', sha = '', letter = ''] = (fields[index] ?? '')
      .replace(/^:/, '')
      .split(' ');
    const status = statuses[letter.charAt(0)] ?? 'modified';
    const path = fields[index + 1] ?? '';
    if (status === 'renamed') {
      index += 1;
      files.push({ path: fields[index + 1] ?? '', status, previousPath: path, sha, mode });
    } else {
      files.push(
        status === 'removed' ? { path, status, sha: was, mode: before } : { path, status, sha, mode },
      );
    }
  }
  return files;
}

/** `<added>\t<deleted>\t<path>`; a renamed file has an empty path there and two more fields. `-` is binary. */
function parseCounts(output: string): { additions: number; deletions: number }[] {
  const fields = output.split('\0');
  const counts: { additions: number; deletions: number }[] = [];
  for (let index = 0; index + 1 < fields.length; index += 1) {
    const [added = '-', deleted = '-', path = ''] = (fields[index] ?? '').split('\t');
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    if (path === '') index += 2;
  }
  return counts;
}

/**
 * One text for each file. No line of a hunk starts with `diff`, and paths are quoted, so none has a line break. A file
 * that became a symbolic link is one entry but two patches, a removal and an addition of the same path.
 */
function splitPatches(output: string): string[] {
  const texts = output === '' ? [] : output.split(/\n(?=diff --git )/);
  const patches: string[] = [];
  for (const text of texts) {
    const before = patches.at(-1);
    const header = text.slice(0, text.indexOf('\n'));
    const continued = before !== undefined && before.startsWith(`${header}\ndeleted file`);
    if (continued) patches[patches.length - 1] = `${before}${hunksOf(text)}`;
    else patches.push(text);
  }
  return patches;
}

/** From the line break before the first hunk on. Only `\n` ends a line here: contents may have any other. */
function hunksOf(text: string): string {
  const start = text.indexOf('\n@@ ');
  return start < 0 ? '' : text.slice(start);
}

function patchOf(text: string): { patch?: string } {
  const hunks = hunksOf(text);
  return hunks === '' || Buffer.byteLength(hunks) > maxPatchBytes
    ? {}
    : { patch: hunks.slice(1).replace(/\n$/, '') };
}
