// Merges a pull request, or says in GitHub's words why not.
import { noCommit } from '../activity.ts';
import { guardsOf, isBypassed } from '../guards.ts';
import type { PullPlace } from '../place.ts';
import type { MergeMethod } from '../pull-request.ts';
import type { Actor } from '../tokens.ts';
import { judgeMerge, type MergeJudgement } from './judge-merge.ts';
import { type MergeWish, writeMerge } from './merge-commit.ts';
import { moveRef } from './move-ref.ts';
import { done, type Outcome, refused, type Refused } from './outcome.ts';
import { emitPull } from './pull-facts.ts';

export interface MergeRequest extends MergeWish {
  readonly actor: Actor;
  /** What the head must be. */
  readonly head: string | null;
}

const notMergeable = 'Pull Request is not mergeable';
const baseMoved = 'Base branch was modified. Review and try the merge again.';
const methodNames = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' } as const;

/** @returns the commit on the base branch. */
export async function mergePull(place: PullPlace, request: MergeRequest): Promise<Outcome<string>> {
  const refusal = await refuseMerge(place, request);
  if (refusal !== null) return refusal;
  const { facade, repository, pull } = place;
  const { actor } = request;
  const ref = `refs/heads/${pull.base.branch}`;
  const base = await repository.git.resolve(ref);
  const tip = base === null ? null : await writeMerge(place, base, actor.account, request);
  if (base === null || tip === null) return refused(405, notMergeable);
  const now = facade.clock.now();
  pull.state = 'closed';
  pull.merged = { at: now, by: actor.account, commit: tip };
  pull.closedAt = now;
  pull.updatedAt = now;
  const hasMoved = await moveRef(place, { ref, before: base, after: tip }, { actor, type: 'pr_merge' });
  if (!hasMoved) {
    pull.state = 'open';
    pull.merged = null;
    pull.closedAt = null;
    return refused(405, baseMoved);
  }
  await emitPull(place, { action: 'closed', actor });
  await dropHead(place, actor);
  return done(tip);
}

async function refuseMerge(place: PullPlace, { actor, method, head }: MergeRequest): Promise<Refused | null> {
  const { pull } = place;
  if (pull.state === 'closed') return refused(405, notMergeable);
  if (head !== null && head !== pull.head.sha) {
    return refused(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (pull.draft) return refused(405, 'Pull Request is still a draft');
  if (!isAllowed(place, actor, method)) {
    return refused(405, `${methodNames[method]} are not allowed on this repository.`);
  }
  const guards = guardsOf(place, pull.base.branch);
  if (guards.some((guard) => guard.queue !== null && !isBypassed(place, guard, actor, 'merge'))) {
    return refused(
      405,
      'Repository rule violations found\n\nChanges must be made through the merge queue\n\n',
    );
  }
  const judgement = await judgeMerge(place, actor);
  if (judgement.isConflicting) return refused(405, notMergeable);
  return judgement.obstacles.length === 0 ? null : refused(405, wordsOf(judgement));
}

function isAllowed(place: PullPlace, actor: Actor, method: MergeMethod): boolean {
  const { settings } = place.repository;
  const byRepository = {
    merge: settings.allowMergeCommit,
    squash: settings.allowSquashMerge,
    rebase: settings.allowRebaseMerge,
  };
  return (
    byRepository[method] &&
    guardsOf(place, place.pull.base.branch)
      .filter((guard) => !isBypassed(place, guard, actor, 'merge'))
      .every(
        ({ methods, forbidsMergeCommits }) =>
          (methods === null || methods.includes(method)) && !(forbidsMergeCommits && method === 'merge'),
      )
  );
}

function wordsOf({ obstacles, byRuleset }: MergeJudgement): string {
  if (!byRuleset) return obstacles.join(' ');
  return `Repository rule violations found\n\n${obstacles.map((obstacle) => `${obstacle}\n\n`).join('')}`;
}

async function dropHead({ facade, repository, pull }: PullPlace, actor: Actor): Promise<void> {
  if (!repository.settings.deleteBranchOnMerge || pull.head.repository !== repository) return;
  const move = { ref: `refs/heads/${pull.head.branch}`, before: pull.head.sha, after: noCommit };
  await moveRef({ facade, repository }, move, { actor });
}
