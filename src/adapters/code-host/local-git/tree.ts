// Listing the files of a commit.
import type { GitId, TreeFile } from '../../../promotion/code-host.ts';
import { git, type GitOptions } from './git.ts';

const modes = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
} as const;

/** Everything below `prefix`, '' for all. @throws LaurelError `git`. */
export async function listTree(
  options: GitOptions,
  commit: GitId,
  prefix: string,
): Promise<readonly TreeFile[]> {
  const limit = prefix === '' ? [] : ['--', `:(literal)${prefix}`];
  const output = await git(options, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...limit]);
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map(parseTreeLine);
}

function parseTreeLine(line: string): TreeFile {
  const match = /^(\d{6}) (\S+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line);
  const [, mode = '', , blob = '', size = '-', path = ''] = match ?? [];
  const kind = Object.entries(modes).find(([number]) => number === mode)?.[1] ?? 'submodule';
  return { path, blob, mode: kind, ...(size === '-' ? {} : { sizeBytes: Number(size) }) };
}
