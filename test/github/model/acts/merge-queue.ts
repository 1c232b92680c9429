// The merge queue: pull requests line up, and reach the base branch once the checks of their group pass.
import { guardsOf } from '../guards.ts';
import type { MergeGroup, MergeQueue, QueueEntry } from '../merge-queue.ts';
import { missingChecks } from '../obstacles.ts';
import type { Place, PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { judgeMerge } from './judge-merge.ts';
import {
  buildGroup,
  byQueue,
  closeGroup,
  dequeue,
  pullOf,
  queueOf,
  queueRules,
  remove,
} from './merge-group.ts';
import { moveRef } from './move-ref.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { emitPull } from './pull-facts.ts';

/** Lines a pull request up; it must meet every rule but those that only the queue can meet. */
export async function enqueue(place: PullPlace, actor: Actor): Promise<Outcome<QueueEntry>> {
  const { pull } = place;
  if (pull.state === 'closed') return refused(422, 'Pull request Pull request is closed');
  if (queueRules(place, pull.base.branch) === null) {
    return refused(422, 'Pull request Merge queue is not enabled for this branch');
  }
  const { entries } = queueOf(place, pull.base.branch);
  if (entries.some(({ number }) => number === pull.number)) {
    return refused(422, 'Pull request Pull request is already in the queue');
  }
  const { isConflicting, state, obstacles } = await judgeMerge(place, actor);
  if (isConflicting || state === 'blocked' || state === 'draft') {
    return refused(422, `Pull request ${obstacles.join(' ') || 'Pull request is not mergeable'}`);
  }
  const entry = { number: pull.number, enqueuedBy: actor, headSha: pull.head.sha };
  entries.push(entry);
  await emitPull(place, { action: 'enqueued', actor });
  return done(entry);
}

/** Takes every group on as far as its checks allow, those ahead first. @returns whether something changed. */
export async function advanceQueues(place: Place): Promise<boolean> {
  for (const [branch, queue] of place.repository.queues) {
    const tip = await place.repository.git.resolve(`refs/heads/${branch}`);
    const stale = queue.groups.findIndex(
      ({ baseSha }, index) => baseSha !== (queue.groups[index - 1]?.headSha ?? tip),
    );
    if (stale >= 0) {
      await buildAnew(place, branch, queue.groups.slice(stale));
      return true;
    }
    for (const [index, group] of queue.groups.entries()) {
      const verdict = judgeGroup(place, group);
      if (verdict === 'failed') {
        await closeGroup(place, queue, group, 'dequeued');
        await dequeue(place, branch, group.entries);
        return true;
      }
      if (verdict !== 'passed' || index > 0) continue;
      await mergeGroup(place, queue, group);
      return true;
    }
  }
  return false;
}

/** What they were built on is not there any more. */
async function buildAnew(place: Place, branch: string, groups: readonly MergeGroup[]): Promise<void> {
  for (const group of groups) await closeGroup(place, queueOf(place, branch), group, 'invalidated');
  for (const { entries } of groups) {
    await buildGroup(
      place,
      branch,
      entries.map(({ number }) => number),
    );
  }
}

/** Every member answers with the checks on the group's head, whichever grouping the rule asks for. */
function judgeGroup(place: Place, { baseBranch, headSha }: MergeGroup): 'passed' | 'failed' | 'waiting' {
  const required = guardsOf(place, baseBranch).flatMap(({ checks }) => checks?.required ?? []);
  const missing = missingChecks(place, required, [headSha]);
  if (missing.length === 0) return 'passed';
  return missing.some((words) => /failing|expected GitHub App/.test(words)) ? 'failed' : 'waiting';
}

async function mergeGroup(place: Place, queue: MergeQueue, group: MergeGroup): Promise<void> {
  const { facade } = place;
  for (const { number, sha } of group.commits) {
    const pull = place.repository.pulls.get(number);
    if (pull === undefined) continue;
    const now = facade.clock.now();
    pull.state = 'closed';
    pull.closedAt = now;
    pull.updatedAt = now;
    pull.merged = { at: now, by: byQueue.account, commit: sha };
  }
  await closeGroup(place, queue, group, 'merged');
  await moveRef(
    place,
    { ref: `refs/heads/${group.baseBranch}`, before: group.baseSha, after: group.headSha },
    { actor: byQueue, type: 'merge_queue_merge' },
  );
  for (const entry of group.entries) {
    remove(queue, entry);
    const pullPlace = pullOf(place, entry);
    if (pullPlace !== null) await emitPull(pullPlace, { action: 'closed', actor: byQueue });
  }
}
