// What a guard still misses, in GitHub's words: checks by app, and reviews.
import { type CheckRun, isPassing, latestOf } from './checks.ts';
import type { Place, PullPlace } from './place.ts';
import type { RequiredCheck, RequiredReviews } from './protection.ts';
import type { PullRequest, Review } from './pull-request.ts';
import { mayWrite } from './roles.ts';

type CheckState = 'passing' | 'expected' | 'pending' | 'failing' | 'foreign';

/** @param commits where to look; the first that has a run of a check's name decides about it. */
export function missingChecks(
  { repository }: { readonly repository: Pick<Place['repository'], 'checkRuns'> },
  required: readonly RequiredCheck[],
  commits: readonly string[],
): string[] {
  const runs = [...repository.checkRuns.values()];
  const states = required.map((check) => ({ check, state: stateOf(runs, check, commits) }));
  const missing = states.filter(({ state }) => state !== 'passing');
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length === 1) return [wordsOf(first.check.context, first.state)];
  const counts = new Map<string, number>();
  for (const { state } of missing) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => `${count} ${state}`).join(' and ');
  const said = counts.size === 1 ? `are ${first.state}` : `have not succeeded: ${parts}`;
  return [`${missing.length} of ${required.length} required status checks ${said}.`];
}

/** What GitHub says of a head that is behind where it must not be: as if no check had ever run. */
export function expectedChecks(required: readonly RequiredCheck[]): string[] {
  return missingChecks({ repository: { checkRuns: new Map() } }, required, []);
}

function stateOf(
  runs: readonly CheckRun[],
  { context, appId }: RequiredCheck,
  commits: readonly string[],
): CheckState {
  const named = runs.filter(({ name }) => name === context);
  const sha = commits.find((commit) => named.some(({ headSha }) => headSha === commit));
  const latest = latestOf(named.filter(({ headSha }) => headSha === sha));
  const anyApp = appId === null || appId === -1;
  const own = anyApp ? latest : latest.filter(({ app }) => app.id === appId);
  if (own.length === 0) return latest.length === 0 ? 'expected' : 'foreign';
  if (own.every(isPassing)) return 'passing';
  return own.some(({ status }) => status !== 'completed') ? 'pending' : 'failing';
}

function wordsOf(context: string, state: CheckState): string {
  return state === 'foreign'
    ? `Required status check "${context}" was not set by the expected GitHub App.`
    : `Required status check "${context}" is ${state}.`;
}

export function missingReviews(place: PullPlace, required: RequiredReviews): string[] {
  const { pull } = place;
  const opinions = opinionsOn(place);
  const approvals = opinions.filter(({ state }) => state === 'APPROVED');
  const missing: string[] = [];
  if (opinions.some(({ state }) => state === 'CHANGES_REQUESTED'))
    missing.push('Changes have been requested.');
  if (approvals.length < required.count) {
    const are = required.count === 1 ? 'review is' : 'reviews are';
    missing.push(`At least ${required.count} approving ${are} required by reviewers with write access.`);
  }
  const isSeen = approvals.some(
    ({ author, commitId }) => author.id !== pull.lastPusher.id && commitId === pull.head.sha,
  );
  if (required.lastPush && !isSeen) {
    missing.push('New changes require approval from someone other than the last pusher.');
  }
  return missing;
}

/** The latest opinion of each person with write access; a comment is none, a dismissed review no longer one. */
export function opinionsOn({ facade, repository, pull }: PullPlace): Review[] {
  return latestOpinions(pull).filter(({ author }) => mayWrite(facade, repository, author));
}

function latestOpinions({ reviews }: PullRequest): Review[] {
  const latest = new Map<number, Review>();
  for (const review of reviews) {
    if (review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED') {
      latest.set(review.author.id, review);
    }
  }
  return [...latest.values()].filter(({ state }) => state !== 'DISMISSED');
}
