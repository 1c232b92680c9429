// Edits of a tree as lines for `git update-index --index-info`.
import { git, type GitOptions } from '../../../src/adapters/code-host/local-git/git.ts';
import type { TreeEdit, TreeEntry } from './git-backend.ts';

const absent = '0'.repeat(40);

export interface IndexSource {
  readonly git: GitOptions;
  /** What is edited; `null` for nothing. */
  readonly base: string | null;
  /** All files below a tree. */
  readonly filesOf: (tree: string) => Promise<readonly TreeEntry[]>;
}

/** First what goes, then what comes; a tree comes as the files below it, in place of what was there. */
export async function indexLines(source: IndexSource, entries: readonly TreeEdit[]): Promise<string> {
  const gone: string[] = [];
  const come: string[] = [];
  for (const { path, mode, sha } of entries) {
    if (sha === null || mode === '040000') gone.push(...(await pathsBelow(source, path)));
    if (sha === null) continue;
    if (mode !== '040000') come.push(`${mode} ${sha}\t${path}\0`);
    else
      for (const file of await source.filesOf(sha))
        come.push(`${file.mode} ${file.sha}\t${path}/${file.path}\0`);
  }
  return [...gone.map((path) => `0 ${absent}\t${path}\0`), ...come].join('');
}

async function pathsBelow({ git: options, base }: IndexSource, path: string): Promise<string[]> {
  if (base === null) return [];
  const list = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', base, '--', path];
  return (await git(options, list)).split('\0').filter((name) => name !== '');
}
