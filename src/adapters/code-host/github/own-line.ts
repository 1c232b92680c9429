// The default branch's own line: every commit's first parent, newest first.
import type { GitId } from '../../../promotion/code-host.ts';
import type { GitHubClient } from './github-client.ts';
import { History, type HistoryCommit } from './history.ts';

/** Two thousand commits: what was not merged within them proves nothing any more. */
const maxPages = 20;

/** The line from `commit` back, at least as far as all of `landings` where they are on it. @throws LaurelError `git`. */
export async function readOwnLine(
  client: GitHubClient,
  commit: GitId,
  landings: ReadonlySet<GitId>,
): Promise<readonly HistoryCommit[]> {
  const history = new History(client, commit);
  const known = new Map<GitId, HistoryCommit>();
  const missing = new Set(landings);
  const line: HistoryCommit[] = [];
  let next: GitId | undefined = commit;
  for (let page = 1; page <= maxPages && missing.size > 0; page += 1) {
    const commits = await history.next();
    if (commits.length === 0) break;
    for (const each of commits) known.set(each.id, each);
    for (let at = known.get(next ?? ''); at !== undefined; at = known.get(next ?? '')) {
      line.push(at);
      missing.delete(at.id);
      known.delete(at.id);
      next = at.parents[0];
    }
  }
  return line;
}
