// Whether a pull request may be merged now, and what stands in the way.
import { isPassing, latestOf } from '../checks.ts';
import { missingOwners, missingTeams } from '../code-owners.ts';
import { type Guard, guardsOf, isBypassed } from '../guards.ts';
import { missingChecks, missingReviews } from '../obstacles.ts';
import type { PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { refreshTestMerge } from './test-merge.ts';

export type MergeState = 'blocked' | 'behind' | 'clean' | 'dirty' | 'draft' | 'unstable';

export interface MergeJudgement {
  readonly state: MergeState;
  readonly isConflicting: boolean;
  /** In GitHub's words; empty where only a conflict or a draft is in the way. */
  readonly obstacles: readonly string[];
  /** Of a ruleset rather than of classic protection, which GitHub words otherwise. */
  readonly byRuleset: boolean;
}

const behind = 'The head branch must be up to date with the base branch before merging.';

/** @param actor whose right to bypass counts; `null`: nobody's. */
export async function judgeMerge(place: PullPlace, actor: Actor | null): Promise<MergeJudgement> {
  const { pull } = place;
  const { sha } = await refreshTestMerge(place);
  const guards = guardsOf(place, pull.base.branch).filter(
    (guard) => actor === null || !isBypassed(place, guard, actor, 'merge'),
  );
  const commits = sha === null ? [pull.head.sha] : [sha, pull.head.sha];
  const found = await Promise.all(
    guards.map(async (guard) => ({ guard, missing: await missingFor(place, guard, commits) })),
  );
  const isBehind = await isHeadBehind(place, guards);
  const missing = found.flatMap((one) => one.missing);
  const obstacles = isBehind ? [...missing, behind] : missing;
  const isConflicting = sha === null;
  return {
    state: stateOf(place, { isConflicting, isBlocked: missing.length > 0, isBehind }),
    isConflicting,
    obstacles,
    byRuleset: found.some(({ guard, missing: some }) => guard.ruleset !== null && some.length > 0),
  };
}

async function missingFor(place: PullPlace, guard: Guard, commits: readonly string[]): Promise<string[]> {
  const checks = guard.checks === null ? [] : missingChecks(place, guard.checks.required, commits);
  const reviews = guard.reviews === null ? [] : missingReviews(place, guard.reviews);
  const asksByFile = guard.reviews?.codeOwners === true || guard.teams.length > 0;
  if (!asksByFile) return [...checks, ...reviews];
  const paths = await changedPaths(place);
  const owners = guard.reviews?.codeOwners === true ? await missingOwners(place, paths) : [];
  return [...checks, ...reviews, ...owners, ...missingTeams(place, guard.teams, paths)];
}

async function changedPaths({ repository: { git }, pull }: PullPlace): Promise<string[]> {
  const base = await git.mergeBase(pull.testMerge?.base ?? pull.base.sha, pull.head.sha);
  const files = await git.changedFiles(base, pull.head.sha);
  const names = files.flatMap(({ path, previousPath }) => [path, previousPath]);
  return names.filter((name) => name !== undefined);
}

async function isHeadBehind(
  { repository: { git }, pull }: PullPlace,
  guards: readonly Guard[],
): Promise<boolean> {
  const isStrict = guards.some(({ checks }) => checks?.strict === true && checks.required.length > 0);
  return isStrict && !(await git.isAncestor(pull.testMerge?.base ?? pull.base.sha, pull.head.sha));
}

function stateOf(
  { repository, pull }: PullPlace,
  found: { readonly isConflicting: boolean; readonly isBlocked: boolean; readonly isBehind: boolean },
): MergeState {
  if (found.isConflicting) return 'dirty';
  if (pull.draft) return 'draft';
  if (found.isBlocked) return 'blocked';
  if (found.isBehind) return 'behind';
  const runs = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === pull.head.sha);
  return latestOf(runs).every(isPassing) ? 'clean' : 'unstable';
}
