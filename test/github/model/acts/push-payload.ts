// The payload of a push.
import { webOf } from '../../handlers/bodies/repository.ts';
import type { CommitRecord } from '../../git/git-backend.ts';
import { noCommit } from '../activity.ts';
import { accountOf, signatureOf } from '../people.ts';
import type { Place } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { commitsBetween } from './history.ts';

export interface Move {
  /** Full: `refs/heads/main`. */
  readonly ref: string;
  /** `noCommit` for a ref that is new. */
  readonly before: string;
  /** `noCommit` for a ref that is gone. */
  readonly after: string;
}

/** How many commits a push lists at most. */
const mostCommits = 2_048;

export async function pushPayload(
  place: Place,
  { ref, before, after }: Move,
  { actor, forced }: { readonly actor: Actor; readonly forced: boolean },
): Promise<Record<string, unknown>> {
  const { facade, repository } = place;
  const { git } = repository;
  // A new branch lists what the default branch has not.
  const main = await git.resolve(`refs/heads/${repository.defaultBranch}`);
  const from = before === noCommit && main !== null && main !== after ? main : before;
  const commits = (await commitsBetween(git, from, after)).slice(-mostCommits);
  const listed = await Promise.all(commits.map((commit) => commitPayload(place, commit)));
  const head = after === noCommit ? null : await git.commit(after);
  const { name, email } = signatureOf(facade, actor.account);
  return {
    ref,
    before,
    after,
    created: before === noCommit,
    deleted: after === noCommit,
    forced,
    base_ref: null,
    compare: `${webOf(facade, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: listed,
    head_commit: head === null ? null : await commitPayload(place, head),
    pusher: { name, email },
  };
}

async function commitPayload(place: Place, commit: CommitRecord): Promise<Record<string, unknown>> {
  const { facade, repository } = place;
  const files = await repository.git.changedFiles(commit.parents[0] ?? null, commit.id);
  const pathsOf = (status: string) => files.filter((file) => file.status === status).map(({ path }) => path);
  const person = ({ name, email }: CommitRecord['author']) => ({
    name,
    email,
    username: accountOf(facade, { name, email, date: '' })?.login,
  });
  return {
    id: commit.id,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${webOf(facade, repository)}/commit/${commit.id}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: [...pathsOf('added'), ...pathsOf('renamed')],
    removed: [
      ...pathsOf('removed'),
      ...files.flatMap(({ previousPath }) => (previousPath === undefined ? [] : [previousPath])),
    ],
    modified: pathsOf('modified'),
  };
}
