// A pull request's head moved: it follows, approvals may lapse, and whoever asked for it is told.
import { noCommit } from '../activity.ts';
import { guardsOf } from '../guards.ts';
import type { PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { mayWrite } from '../roles.ts';
import { emitPull } from './pull-facts.ts';
import { refreshTestMerge } from './test-merge.ts';

export async function followHead(place: PullPlace, sha: string, actor: Actor): Promise<void> {
  const { facade, repository, pull } = place;
  const before = pull.head.sha;
  pull.updatedAt = facade.clock.now();
  if (sha === noCommit) {
    await closePull(place, actor);
    return;
  }
  if (await isOvertaken(place, sha)) {
    pull.head.sha = sha;
    await closePull(place, actor);
    return;
  }
  await dismissStale(place, sha);
  pull.head.sha = sha;
  pull.base.sha = (await repository.git.resolve(`refs/heads/${pull.base.branch}`)) ?? pull.base.sha;
  pull.lastPusher = actor.account;
  await repository.git.updateRef(`refs/pull/${pull.number}/head`, sha);
  await refreshTestMerge(place);
  // Who could not merge may not have merged what they push either.
  if (!mayWrite(facade, repository, actor.account)) pull.autoMerge = null;
  await emitPull(place, { action: 'synchronize', actor, payload: { before, after: sha } });
}

/** A head that is reset to what the base has already closes the pull request. */
async function isOvertaken({ repository: { git }, pull }: PullPlace, sha: string): Promise<boolean> {
  const base = await git.resolve(`refs/heads/${pull.base.branch}`);
  return base !== null && (await git.isAncestor(sha, base));
}

/** Without a merge. */
export async function closePull(place: PullPlace, actor: Actor): Promise<void> {
  const { facade, pull } = place;
  const now = facade.clock.now();
  pull.state = 'closed';
  pull.closedAt = now;
  pull.updatedAt = now;
  await emitPull(place, { action: 'closed', actor });
}

/** Where the branch asks for it, approvals of another difference lapse. */
async function dismissStale({ facade, repository, pull }: PullPlace, sha: string): Promise<void> {
  const place = { facade, repository };
  const asks = guardsOf(place, pull.base.branch).some(({ reviews }) => reviews?.dismissStale === true);
  if (
    !asks ||
    (await differenceOf(repository.git, pull, sha)) === (await differenceOf(repository.git, pull))
  ) {
    return;
  }
  for (const review of pull.reviews) if (review.state === 'APPROVED') review.state = 'DISMISSED';
}

async function differenceOf(
  git: PullPlace['repository']['git'],
  { base, head }: PullPlace['pull'],
  sha = head.sha,
): Promise<string> {
  const from = await git.mergeBase(base.sha, sha);
  const files = await git.changedFiles(from, sha);
  return JSON.stringify(files.map(({ path, sha: blob, mode }) => [path, blob, mode]));
}
