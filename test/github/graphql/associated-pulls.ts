// Which pull requests a commit belongs to.
import type { GitHubFacade } from '../facade.ts';
import { commitsBetween } from '../model/acts/history.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { Repository } from '../model/repository.ts';

/** The merged one that brought it to the default branch; where none did, all whose commits it is among. */
export async function associatedPulls(
  _facade: GitHubFacade,
  repository: Repository,
  commit: string,
): Promise<PullRequest[]> {
  const pulls = [...repository.pulls.values()];
  const brought = pulls.filter(({ merged }) => merged?.commit === commit);
  if (brought.length > 0) return brought;
  const found: PullRequest[] = [];
  for (const pull of pulls) {
    if (pull.state === 'closed' && pull.merged === null) continue;
    const commits = await commitsBetween(repository.git, pull.base.sha, pull.head.sha);
    if (commits.some(({ id }) => id === commit)) found.push(pull);
  }
  return found;
}
