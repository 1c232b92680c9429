// Whether a pull request may be merged now, and what stands in the way.
import { isPassing, latestOf } from '../checks.ts';
import { missingOwners, missingTeams } from '../code-owners.ts';
import { type Guard, guardsOf, isBypassed } from '../guards.ts';
import { expectedChecks, missingChecks, missingReviews } from '../obstacles.ts';
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

/** @param actor whose right to bypass counts; `null`: nobody's. */
export async function judgeMerge(place: PullPlace, actor: Actor | null): Promise<MergeJudgement> {
  const { pull } = place;
  const { sha } = await refreshTestMerge(place);
  const guards = guardsOf(place, pull.base.branch).filter(
    (guard) => actor === null || !isBypassed(place, guard, actor, 'merge'),
  );
  const commits = sha === null ? [pull.head.sha] : [sha, pull.head.sha];
  const isBehind = await isHeadBehind(place, guards);
  const found = await Promise.all(guards.map((guard) => missingFor(place, guard, { commits, isBehind })));
  const isConflicting = sha === null;
  const isBlocked = found.some(({ missing }) => missing.length > 0);
  return {
    state: stateOf(place, { isConflicting, isBlocked, isBehind }),
    isConflicting,
    obstacles: found.flatMap(({ words }) => words),
    byRuleset: found.some(({ byRuleset }) => byRuleset),
  };
}

/** What is missing whether or not the head is behind, and how GitHub words all of it. */
async function missingFor(
  place: PullPlace,
  guard: Guard,
  { commits, isBehind }: { readonly commits: readonly string[]; readonly isBehind: boolean },
): Promise<{ readonly missing: string[]; readonly words: string[]; readonly byRuleset: boolean }> {
  const { required, strict } = guard.checks ?? { required: [], strict: false };
  const checks = missingChecks(place, required, commits);
  const rest = await missingOpinions(place, guard);
  const shown = strict && isBehind ? expectedChecks(required) : checks;
  const words = [...shown, ...rest];
  return { missing: [...checks, ...rest], words, byRuleset: guard.ruleset !== null && words.length > 0 };
}

async function missingOpinions(place: PullPlace, { reviews, teams }: Guard): Promise<string[]> {
  const missing = reviews === null ? [] : missingReviews(place, reviews);
  const asksOwners = reviews?.codeOwners === true;
  if (!asksOwners && teams.length === 0) return missing;
  const paths = await changedPaths(place);
  const owners = asksOwners ? await missingOwners(place, paths) : [];
  return [...missing, ...owners, ...missingTeams(place, teams, paths)];
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
