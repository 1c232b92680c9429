// The files of a commit in memory.
import type { TreeFile } from '../../src/promotion/code-host.ts';

interface File {
  readonly content: string;
  readonly mode: TreeFile['mode'];
}

/** By path. */
export type Tree = ReadonlyMap<string, File>;

/** `base` with these files in it; `null` deletes one. */
export function treeOf(
  base: Tree,
  files: Readonly<Record<string, string | null>>,
  mode: TreeFile['mode'] = 'file',
): Tree {
  const tree = new Map(base);
  for (const [path, content] of Object.entries(files)) {
    if (content === null) tree.delete(path);
    else tree.set(path, { content, mode });
  }
  return tree;
}

export function sameFile(one: File | undefined, other: File | undefined): boolean {
  return one?.content === other?.content && one?.mode === other?.mode;
}

export function sameTree(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, file]) => sameFile(file, other.get(path)));
}
