// Listing the files of a commit: down to the directory that is asked for, then everything below it in one call.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId, TreeFile } from '../../../promotion/code-host.ts';
import type { GitHubClient } from './github-client.ts';
import { gitIdSchema } from './git-id.ts';

/** The modes Git stores; anything else would be a file nobody knows how to read. */
export const fileModes = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
} as const satisfies Record<string, TreeFile['mode']>;

const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: gitIdSchema, size: z.int().optional() })),
});

type Entry = z.infer<typeof treeSchema>['tree'][number];

const directoryMode = '040000';
/** Deeper than any path Git checks out. */
const maxDepth = 256;

/**
 * Everything below the directory `prefix`, or the file of that name; '' for all, nothing where there is neither.
 *
 * @throws LaurelError `not-found` for an unknown commit, `git`.
 */
export async function listTree(
  client: GitHubClient,
  commit: GitId,
  prefix: string,
): Promise<readonly TreeFile[]> {
  const segments = prefix.split('/').filter((segment) => segment !== '');
  let at = { tree: commit, path: '', depth: 0 };
  for (const [index, segment] of segments.entries()) {
    const { entries } = await readTree(client, at.tree, false);
    const next = entries.find(({ path }) => path === segment);
    if (next === undefined) return [];
    if (next.mode !== directoryMode) {
      const isWhole = index === segments.length - 1 && !prefix.endsWith('/');
      return isWhole ? fileOf(next, at.path) : [];
    }
    at = { tree: next.sha, path: `${at.path}${segment}/`, depth: index };
  }
  return listBelow(client, at);
}

/** One call where GitHub gives all of it, else directory by directory. */
async function listBelow(
  client: GitHubClient,
  at: { readonly tree: GitId; readonly path: string; readonly depth: number },
): Promise<TreeFile[]> {
  if (at.depth > maxDepth) throw unlistable(client.location, at.path);
  const all = await readTree(client, at.tree, true);
  if (!all.truncated) return all.entries.flatMap((entry) => fileOf(entry, at.path));
  const own = await readTree(client, at.tree, false);
  if (own.truncated) throw unlistable(client.location, at.path);
  const files: TreeFile[] = [];
  for (const entry of own.entries) {
    const below = { tree: entry.sha, path: `${at.path}${entry.path}/`, depth: at.depth + 1 };
    files.push(...(entry.mode === directoryMode ? await listBelow(client, below) : fileOf(entry, at.path)));
  }
  return files;
}

async function readTree(
  client: GitHubClient,
  tree: GitId,
  isRecursive: boolean,
): Promise<{ readonly entries: readonly Entry[]; readonly truncated: boolean }> {
  const parameters = {
    ...client.repository,
    tree_sha: tree,
    ...(isRecursive ? { recursive: '1' } : {}),
  };
  const answer = await client.read(client.rest.git.getTree, parameters, treeSchema);
  return { entries: answer.tree, truncated: answer.truncated };
}

function fileOf({ path, mode, sha, size }: Entry, directory: string): TreeFile[] {
  if (mode === directoryMode) return [];
  const kind = Object.entries(fileModes).find(([number]) => number === mode)?.[1] ?? 'submodule';
  return [
    {
      path: `${directory}${path}`,
      blob: sha,
      mode: kind,
      ...(size === undefined ? {} : { sizeBytes: size }),
    },
  ];
}

function unlistable(location: string, path: string): LaurelError {
  return new LaurelError({
    code: 'git',
    message: `${location}: the directory ${JSON.stringify(path)} has more files than GitHub lists`,
    remedy: 'keep the alias repository under a directory of its own, and name it with --root',
  });
}
