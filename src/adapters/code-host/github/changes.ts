// How files came to their content: the commit of the default branch's own line that last changed each, and the pull
// request that was merged by it.
import type { Change, GitId, PullRequest } from '../../../promotion/code-host.ts';
import { FilesAt } from './files-at.ts';
import type { GitHubClient } from './github-client.ts';
import { type Landed, type PathFacts, readLanded, readPaths } from './landed-query.ts';
import { type Origin, readOrigins } from './origins.ts';
import type { PullRequests } from './pull-requests.ts';

/** GitHub knows the pull request of a commit a little after its merge. */
const lateMs = [400, 800, 1_500, 2_300];
/** After this, no pull request is late any more; one that looks merged has longer. */
const freshMs = 2 * 60_000;
const freshMergeMs = 15 * 60_000;

export interface ChangesDeps {
  readonly client: GitHubClient;
  readonly pullRequests: PullRequests;
  /** Only pull requests into this branch count. */
  readonly branch: string;
}

/** As the port says it. @throws LaurelError `not-found` for an unknown commit, `git`. */
export async function readChanges(
  deps: ChangesDeps,
  commit: GitId,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Change>> {
  const wanted = [...new Set(paths)];
  if (wanted.length === 0) return new Map();
  const files = new FilesAt(deps.client);
  const facts = await readSettled(deps, commit, wanted);
  for (const { path, state } of facts) files.learn({ commit, path }, state);
  const origins = await readOrigins(deps, files, { commit, facts });
  const pulls = await deps.pullRequests.readMany(
    origins.flatMap(({ landed }) => (landed.merged === null ? [] : [landed.merged.number])),
  );
  await files.read(
    origins.flatMap(({ facts: { path }, landed }) => {
      const pull = pulls.get(landed.merged?.number ?? 0);
      return pull === undefined ? [] : [pull.head, pull.mergeBase].map((at) => ({ commit: at, path }));
    }),
  );
  return new Map(
    origins.map((origin) => [
      origin.facts.path,
      changeOf(origin, pulls.get(origin.landed.merged?.number ?? 0) ?? null, files),
    ]),
  );
}

/** The history of a path is settled at once; which pull request brought it is asked again while that may be late. */
async function readSettled(
  { client, branch }: ChangesDeps,
  commit: GitId,
  paths: readonly string[],
): Promise<readonly PathFacts[]> {
  const { tip, paths: facts } = await readPaths(client, { commit, paths, branch });
  const landed = new Map(facts.flatMap(({ touched }) => (touched === null ? [] : [[touched.id, touched]])));
  for (const waitMs of lateMs) {
    const nowMs = client.clock.now().getTime();
    const late = [...landed.values()].filter((each) => mayBeLate(each, tip, nowMs));
    if (late.length === 0) break;
    await client.sleep(waitMs);
    const ids = late.map(({ id }) => id);
    for (const [id, each] of await readLanded(client, ids, branch)) landed.set(id, each);
  }
  return facts.map(({ path, state, touched }) => ({
    path,
    state,
    touched: landed.get(touched?.id ?? '') ?? null,
  }));
}

/** A commit of a branch is old when the merge that brought it is new: so the tip is looked at too. */
function mayBeLate(touched: Landed, tip: Landed, nowMs: number): boolean {
  if (touched.merged !== null) return false;
  return [touched, tip].some(
    ({ merged, committedMs, looksMerged }) =>
      merged === null && nowMs - committedMs < (looksMerged ? freshMergeMs : freshMs),
  );
}

/** People approved the file as the pull request's head had it: what a merge made of it instead, nobody did. */
function changeOf(
  { facts: { path, state }, landed, commit, proven }: Origin,
  pullRequest: PullRequest | null,
  files: FilesAt,
): Change {
  if (pullRequest === null) return { commit, author: landed.author, pullRequest };
  const { head, mergeBase } = pullRequest;
  const isReviewed = files.at(head, path) === state && files.at(mergeBase, path) !== state;
  const counts = proven && isReviewed;
  return {
    commit,
    author: landed.author,
    pullRequest: counts ? pullRequest : { ...pullRequest, approvals: [] },
  };
}
