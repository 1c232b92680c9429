// Writing a proposal's branch: one commit with its files, on top of the tip. What is there already is not written.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId, Proposal } from '../../../promotion/code-host.ts';
import { blobIdOf } from './blobs.ts';
import { findBranch } from './branch.ts';
import { FilesAt, fileState } from './files-at.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { isNotFound, statusOf } from './github-errors.ts';

export interface WrittenBranch {
  readonly head: GitId;
  /** Whether anything was written: no, where the branch proposed just that already. */
  readonly written: boolean;
}

/** Only Laurel's own branches are moved by force. */
const ownPrefix = 'laurel/';
const regularFile = 0o100644;

const shaSchema = z.object({ sha: gitIdSchema });
const commitSchema = z.object({ tree: shaSchema });
const refSchema = z.object({ object: shaSchema });
const comparisonSchema = z.object({
  ahead_by: z.int(),
  merge_base_commit: shaSchema,
  files: z.array(z.object({ filename: z.string() })).optional(),
});

/**
 * Brings `refs/heads/<proposal.branch>` to one commit on `base` with the proposal's files. Where the branch proposes
 * just that already, and `base` still merges with it, nothing changes, so that approvals stay valid.
 *
 * @throws LaurelError `git`; `outcome-unknown` when GitHub does not answer and does not show what it did.
 */
export async function writeBranch(
  client: GitHubClient,
  base: GitId,
  proposal: Proposal,
): Promise<WrittenBranch> {
  const old = await findBranch(client, proposal.branch);
  if (old !== null && (await isProposed(client, { old, base }, proposal.files)))
    return { head: old, written: false };
  const head = await writeCommit(client, base, proposal);
  await (old === null ? createRef(client, proposal.branch, head) : moveRef(client, proposal.branch, head));
  return { head, written: true };
}

/** Whether `old` has these files and changes no others, and nobody changed them on `base` since. */
async function isProposed(
  client: GitHubClient,
  { old, base }: { readonly old: GitId; readonly base: GitId },
  files: Proposal['files'],
): Promise<boolean> {
  const from = await changedOnly(client, { old, base }, new Set(files.map(({ path }) => path)));
  if (from === null) return false;
  const states = new FilesAt(client);
  await states.read(files.flatMap(({ path }) => [old, base, from].map((commit) => ({ commit, path }))));
  return files.every(({ path, content }) => {
    const blob = blobIdOf(new TextEncoder().encode(content), old);
    return (
      states.at(old, path) === fileState(regularFile, blob) && states.at(from, path) === states.at(base, path)
    );
  });
}

/** Where `old` left `base`, if all it changed since are `paths`. */
async function changedOnly(
  client: GitHubClient,
  { old, base }: { readonly old: GitId; readonly base: GitId },
  paths: ReadonlySet<string>,
): Promise<GitId | null> {
  try {
    const found = await client.read(
      client.rest.repos.compareCommitsWithBasehead,
      { ...client.repository, basehead: `${base}...${old}`, per_page: 1 },
      comparisonSchema,
    );
    const isWithin = (found.files ?? []).every(({ filename }) => paths.has(filename));
    return found.ahead_by > 0 && isWithin ? found.merge_base_commit.sha : null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Objects that no branch names harm nobody, so after a lost answer they are simply written again. */
async function writeCommit(client: GitHubClient, base: GitId, proposal: Proposal): Promise<GitId> {
  const { rest, repository } = client;
  const again = async (): Promise<null> => null;
  const onto = { ...repository, commit_sha: base };
  const { tree: baseTree } = await client.read(rest.git.getCommit, onto, commitSchema);
  const files = {
    ...repository,
    base_tree: baseTree.sha,
    tree: proposal.files.map(({ path, content }) => ({
      path,
      content,
      mode: '100644' as const,
      type: 'blob' as const,
    })),
  };
  const tree = await client.write(async () => client.read(rest.git.createTree, files, shaSchema), again);
  const commit = {
    ...repository,
    message: `${proposal.title}\n\n${proposal.body}`,
    tree: tree.sha,
    parents: [base],
    ...(proposal.author === undefined ? {} : { author: parseAuthor(proposal.author) }),
  };
  const { sha } = await client.write(
    async () => client.read(rest.git.createCommit, commit, shaSchema),
    again,
  );
  return sha;
}

async function createRef(client: GitHubClient, branch: string, head: GitId): Promise<void> {
  const parameters = { ...client.repository, ref: `refs/heads/${branch}`, sha: head };
  try {
    await client.write(
      async () => client.read(client.rest.git.createRef, parameters, refSchema),
      async () => standing(client, branch, head),
    );
  } catch (error) {
    // Somebody made it since it was looked for.
    if (statusOf(error) !== 422 || (await findBranch(client, branch)) === null) throw error;
    await moveRef(client, branch, head);
  }
}

async function moveRef(client: GitHubClient, branch: string, head: GitId): Promise<void> {
  const force = branch.startsWith(ownPrefix);
  const parameters = { ...client.repository, ref: `heads/${branch}`, sha: head, force };
  await client.write(
    async () => client.read(client.rest.git.updateRef, parameters, refSchema),
    async () => standing(client, branch, head),
  );
}

/** The ref, where it already points at `head`. */
async function standing(
  client: GitHubClient,
  branch: string,
  head: GitId,
): Promise<z.infer<typeof refSchema> | null> {
  return (await findBranch(client, branch)) === head ? { object: { sha: head } } : null;
}

function parseAuthor(author: string): { readonly name: string; readonly email: string } {
  const [, name, email] = /^([^<>\n]+) <([^<>\n]*)>$/.exec(author) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  throw new LaurelError({
    code: 'usage',
    message: `not an author: ${JSON.stringify(author)}`,
    remedy: 'write it as Name <mail@example.com>',
  });
}
