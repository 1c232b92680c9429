// The default branch: which one it is, where it stands, and which repository this is.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId } from '../../../promotion/code-host.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { isNotFound } from './github-errors.ts';
import { linkedPage } from './pages.ts';
import { parseAnswer } from './answers.ts';

const repositorySchema = z.object({ default_branch: z.string().min(1) });
const refSchema = z.object({ object: z.object({ type: z.literal('commit'), sha: gitIdSchema }) });
const commitsSchema = z.array(
  z.object({ sha: gitIdSchema, parents: z.array(z.object({ sha: gitIdSchema })) }),
);

export async function readDefaultBranch(client: GitHubClient): Promise<string> {
  const found = await client.read(client.rest.repos.get, { ...client.repository }, repositorySchema);
  return found.default_branch;
}

/** Where `branch` stands now. @throws LaurelError `git` where there is no such branch. */
export async function readTip(client: GitHubClient, branch: string): Promise<GitId> {
  try {
    const parameters = { ...client.repository, ref: `heads/${branch}` };
    const { object } = await client.readFresh(client.rest.git.getRef, parameters, refSchema);
    return object.sha;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new LaurelError({
      code: 'git',
      message: `no branch ${branch} in ${client.location}, or the token may not see it`,
      remedy:
        'commit the alias repository first, name its branch with --branch, or give the token `contents: read`',
      cause: error,
    });
  }
}

/** Where `branch` stands, or `null` where there is none. */
export async function findBranch(client: GitHubClient, branch: string): Promise<GitId | null> {
  try {
    const parameters = { ...client.repository, ref: `heads/${branch}` };
    const { object } = await client.read(client.rest.git.getRef, parameters, refSchema);
    return object.sha;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Among so many of the oldest commits the root is looked for: commits that clocks put out of order come near it. */
const oldestPages = 3;

/**
 * `git:<root commit>`, as every clone says it: the commit without parents among the oldest of the history of `tip`. Of
 * several, which histories that were joined have, the first by its id.
 *
 * @throws LaurelError `git` where there is none.
 */
export async function readIdentity(client: GitHubClient, tip: GitId): Promise<string> {
  const parameters = { ...client.repository, sha: tip, per_page: 100 };
  const newest = await client.rest.repos.listCommits(parameters);
  const last = Number(linkedPage(newest.headers.link, 'last')?.['page'] ?? '1');
  for (let page = last; page > Math.max(0, last - oldestPages); page -= 1) {
    const answer = page === 1 ? newest : await client.rest.repos.listCommits({ ...parameters, page });
    const commits = parseAnswer(commitsSchema, answer.data, 'the history');
    const [root] = commits
      .filter(({ parents }) => parents.length === 0)
      .map(({ sha }) => sha)
      .toSorted();
    if (root !== undefined) return `git:${root}`;
  }
  throw new LaurelError({
    code: 'git',
    message: `${client.location}: none of the oldest commits in the history of ${tip} is without parents`,
    remedy: 'use Laurel with a clone of it, by --repo <directory>',
  });
}
