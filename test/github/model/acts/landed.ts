// Which pull requests a commit belongs to.
import type { Place } from '../place.ts';
import type { PullRequest } from '../pull-request.ts';
import { commitsBetween } from './history.ts';

/** On the default branch the merged one that brought the commit; elsewhere every one that has it, open or merged. */
export async function landedPulls({ repository }: Place, sha: string): Promise<PullRequest[]> {
  const { git, defaultBranch, pulls } = repository;
  const tip = await git.resolve(`refs/heads/${defaultBranch}`);
  const isOnDefault = tip !== null && (await git.isAncestor(sha, tip));
  const found: PullRequest[] = [];
  for (const pull of pulls.values()) {
    const isOpen = pull.state === 'open';
    if ((!isOpen && pull.merged === null) || (isOpen && isOnDefault)) continue;
    const own = await ownCommits({ repository }, pull);
    if (own.has(sha)) found.push(pull);
  }
  return found;
}

async function ownCommits(
  { repository }: Pick<Place, 'repository'>,
  pull: PullRequest,
): Promise<Set<string>> {
  const { git, activity } = repository;
  const { merged } = pull;
  const landing = activity.find(({ type, after }) => type === 'pr_merge' && after === merged?.commit);
  const [from, to] = landing === undefined ? [pull.base.sha, pull.head.sha] : [landing.before, landing.after];
  const ids = (await commitsBetween(git, from, to)).map(({ id }) => id);
  return new Set(merged === null ? ids : [...ids, merged.commit]);
}
