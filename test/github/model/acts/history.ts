// Stretches of history: the commits that one branch has beyond another.
import type { CommitRecord, GitBackend } from '../../git/git-backend.ts';
import { noCommit } from '../activity.ts';

/** Oldest first. @param base `noCommit`: everything. */
export async function commitsBetween(git: GitBackend, base: string, head: string): Promise<CommitRecord[]> {
  if (head === noCommit) return [];
  const known = new Set(base === noCommit ? [] : await git.log(base));
  const ids = (await git.log(head)).filter((id) => !known.has(id)).toReversed();
  const commits = await Promise.all(ids.map((id) => git.commit(id)));
  return commits.filter((commit) => commit !== null);
}

export async function subjectOf(git: GitBackend, id: string): Promise<string> {
  return (await git.commit(id))?.message ?? '';
}
