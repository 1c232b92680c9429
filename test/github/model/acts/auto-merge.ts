// GitHub's own auto-merge: armed by somebody, carried out in their name as soon as the rules allow.
import { guardsOf } from '../guards.ts';
import type { Place, PullPlace } from '../place.ts';
import type { AutoMerge, PullRequest } from '../pull-request.ts';
import { emitPull } from './pull-facts.ts';
import { judgeMerge } from './judge-merge.ts';
import { queueRules } from './merge-group.ts';
import { mergePull } from './merge-pull.ts';
import { enqueue } from './merge-queue.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** As the GraphQL mutation `enablePullRequestAutoMerge` does and refuses; the doubled words are GitHub's own. */
export async function enableAutoMerge(place: PullPlace, wish: AutoMerge): Promise<Outcome<PullRequest>> {
  const { repository, pull } = place;
  if (!repository.settings.allowAutoMerge) {
    return refused(422, 'Pull request Auto merge is not allowed for this repository');
  }
  if (pull.state === 'closed') return refused(422, 'Pull request Pull request is closed');
  if (guardsOf(place, pull.base.branch).length === 0) {
    return refused(422, 'Pull request Protected branch rules not configured for this branch');
  }
  const { state } = await judgeMerge(place, null);
  if (state === 'clean' || state === 'unstable') {
    return refused(422, `Pull request Pull request is in ${state} status`);
  }
  pull.autoMerge = wish;
  await emitPull(place, { action: 'auto_merge_enabled', actor: wish.enabledBy });
  return done(pull);
}

export async function disableAutoMerge(
  place: PullPlace,
  actor: AutoMerge['enabledBy'],
): Promise<Outcome<PullRequest>> {
  if (place.pull.autoMerge === null) return refused(422, "Can't disable auto-merge for this pull request");
  place.pull.autoMerge = null;
  await emitPull(place, { action: 'auto_merge_disabled', actor });
  return done(place.pull);
}

/**
 * Merges one, or lines it up where the branch has a queue.
 *
 * @returns whether there was one: others may have become ready, or stale, by it.
 */
export async function mergeOneArmed({ facade, repository }: Place): Promise<boolean> {
  for (const pull of repository.pulls.values()) {
    if (pull.state === 'closed' || pull.autoMerge === null) continue;
    const place = { facade, repository, pull };
    const { enabledBy, method, commitTitle, commitMessage } = pull.autoMerge;
    const { state } = await judgeMerge(place, null);
    if (state !== 'clean' && state !== 'unstable') continue;
    const wish = { method, title: commitTitle, message: commitMessage, head: pull.head.sha };
    const isQueued = queueRules(place, pull.base.branch) !== null;
    const outcome = isQueued
      ? await enqueue(place, enabledBy)
      : await mergePull(place, { ...wish, actor: enabledBy });
    if (outcome.kind === 'refused') continue;
    if (isQueued) pull.autoMerge = null;
    return true;
  }
  return false;
}
