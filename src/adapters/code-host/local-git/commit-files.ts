// Writing a proposal: blobs, tree and commit made with plumbing, so that no work tree or index is touched.
import { LaurelError } from '../../../primitives/errors.ts';
import { rm } from 'node:fs/promises';
import type { GitId, Proposal } from '../../../promotion/code-host.ts';
import { readChangedFiles } from './changed-files.ts';
import { parseCommit } from './commit-object.ts';
import { git, type GitOptions, runGit } from './git.ts';

/** A file of a proposal, as Git has it. */
interface Entry {
  readonly path: string;
  readonly blob: GitId;
}

const mode = '100644';

/**
 * Points `refs/heads/<proposal.branch>` at one commit on `base` with the proposal's files. Where the branch proposes
 * just that already, and `base` still merges with it, nothing changes, so that approvals stay valid; a branch that
 * somebody else moved meanwhile is refused by compare-and-swap.
 *
 * @throws LaurelError `git` when the branch moved or git refused.
 */
export async function commitFiles(options: GitOptions, base: GitId, proposal: Proposal): Promise<void> {
  const ref = `refs/heads/${proposal.branch}`;
  const existing = await runGit(options, ['rev-parse', '--verify', '--quiet', ref]);
  const old = existing.code === 0 ? existing.stdout.toString().trim() : undefined;
  const entries = await writeBlobs(options, proposal.files);
  if (old !== undefined && (await isProposed(options, { old, base, entries }))) return;
  const tree = await writeTree(options, base, entries);
  if (old !== undefined && (await isSameChange(options, { old, base, tree }))) return;
  const author = proposal.author === undefined ? {} : authorEnvironment(proposal.author);
  const message = `${proposal.title}\n\n${proposal.body}\n`;
  const commit = await git(
    { ...options, env: { ...(await identityEnvironment(options)), ...author } },
    ['commit-tree', '--no-gpg-sign', tree, '-p', base, '-F', '-'],
    message,
  );
  await git(options, [
    'update-ref',
    '-m',
    'laurel: propose',
    ref,
    commit.trim(),
    old ?? '0'.repeat(base.length),
  ]);
}

/** Whether `old` changes these files to just that and nothing else, and nobody changed them on `base` since. */
async function isProposed(
  options: GitOptions,
  { old, base, entries }: { old: GitId; base: GitId; entries: readonly Entry[] },
): Promise<boolean> {
  const found = await runGit(options, ['merge-base', base, old]);
  const from = found.stdout.toString().trim();
  if (found.code !== 0 || from === old) return false;
  const paths = entries.map(({ path }) => path);
  const [theirs, ours] = [
    await readChangedFiles(options, { from, to: old }, []),
    await readChangedFiles(options, { from, to: base }, paths),
  ];
  return (
    theirs.size === entries.length &&
    entries.every(({ path, blob }) => theirs.get(path)?.after === `${mode} ${blob}` && !ours.has(path))
  );
}

async function isSameChange(
  options: GitOptions,
  { old, base, tree }: { old: GitId; base: GitId; tree: GitId },
): Promise<boolean> {
  const commit = parseCommit(await git(options, ['cat-file', 'commit', old]));
  return commit.tree === tree && commit.parents.length === 1 && commit.parents[0] === base;
}

async function writeBlobs(options: GitOptions, files: Proposal['files']): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const { path, content } of files) {
    const blob = await git(options, ['hash-object', '-w', '--stdin', '--no-filters'], content);
    entries.push({ path, blob: blob.trim() });
  }
  return entries;
}

/** A tree like `base`'s with `entries` replaced, built in an index of its own. */
async function writeTree(options: GitOptions, base: GitId, entries: readonly Entry[]): Promise<GitId> {
  const gitDirectory = (await git(options, ['rev-parse', '--absolute-git-dir'])).trim();
  const index = `${gitDirectory}/laurel-index-${process.pid}-${process.hrtime.bigint()}`;
  const own = { ...options, indexFile: index };
  try {
    await git(own, ['read-tree', base]);
    for (const { path, blob } of entries)
      await git(own, ['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`]);
    return (await git(own, ['write-tree'])).trim();
  } finally {
    await rm(index, { force: true });
  }
}

/** A commit needs a name; where Git knows none, Laurel's own is better than a failure in the middle. */
async function identityEnvironment(options: GitOptions): Promise<Record<string, string | undefined>> {
  const known = await runGit(options, ['var', 'GIT_COMMITTER_IDENT']);
  if (known.code === 0) return { ...options.env };
  return {
    GIT_AUTHOR_NAME: 'laurel',
    GIT_AUTHOR_EMAIL: 'laurel@localhost',
    GIT_COMMITTER_NAME: 'laurel',
    GIT_COMMITTER_EMAIL: 'laurel@localhost',
    ...options.env,
  };
}

function authorEnvironment(author: string): Record<string, string> {
  const match = /^([^<>\n]+) <([^<>\n]*)>$/.exec(author);
  if (match === null)
    throw new LaurelError({
      code: 'usage',
      message: `not an author: ${JSON.stringify(author)}`,
      remedy: 'write it as Name <mail@example.com>',
    });
  return { GIT_AUTHOR_NAME: match[1] ?? '', GIT_AUTHOR_EMAIL: match[2] ?? '' };
}
