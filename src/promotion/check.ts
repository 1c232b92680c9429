// Checking: judging what a pull request or a merge queue's group proposes, before it is merged. The alias files come
// from the head, as data; policy, recalls and laurel.yaml come from the tip of the default branch. Nothing is written.
import type { Place } from '../primitives/errors.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { type AliasCheck, isPassed } from './alias-check.ts';
import { type ChangedAlias, type ChangedFile, type Changes, diffTrees, listRoot, noChanges, sortChanges } from './changed-files.ts'; // prettier-ignore
import { checkAlias } from './check-alias.ts';
import type { GitId, PullRequest, TreeFile } from './code-host.ts';
import { laurelFile, type Promoter } from './promoter.ts';
import { policyProblems } from './policy-problems.ts';
import { rememberTeams } from './remember-teams.ts';
import { reviewedFiles } from './reviewed-files.ts';
import { aliasId, type Snapshot } from './snapshot.ts';

export type { AliasCheck } from './alias-check.ts';

export interface Checked {
  /** The pull request whose approvals counted; `null` for a group of a merge queue that none is known for. */
  readonly pullRequest: PullRequest | null;
  /** The commit whose policy judged. */
  readonly base: GitId;
  /** The commit whose alias files were judged: whatever is published belongs to it. */
  readonly head: GitId;
  readonly aliases: readonly AliasCheck[];
  /** What is wrong with the proposal as a whole. */
  readonly problems: readonly CheckProblem[];
  readonly passed: boolean;
}

export interface CheckProblem {
  readonly message: string;
  readonly remedy: string;
  /** The file, where it is about one. */
  readonly at?: Place;
}

/** A group that a merge queue built to be tested before it is merged. */
export interface MergeGroup {
  /** What the group is built on: the default branch, or a group ahead of it that is not merged yet. */
  readonly base: GitId;
  readonly head: GitId;
  /** The pull request that the group is of; without one no approval counts. */
  readonly pullRequest: string | null;
}

const parallelAliases = 16;

/** @throws LaurelError as the code host and the stores do. */
export async function checkPullRequest(promoter: Promoter, name: string): Promise<Checked> {
  const pullRequest = await promoter.snapshots.host.pullRequest(name);
  const { head, mergeBase } = pullRequest;
  const tip = await promoter.snapshots.atTip();
  const changes = await changesBetween(promoter, mergeBase, head);
  await requireLaurel(tip, changes);
  return judgeChanges(promoter, {
    tip,
    head,
    pullRequest,
    changes,
    queued: noChanges,
    problems: mixedProblems(changes, noChanges),
    approvedBy: () => pullRequest,
  });
}

/**
 * Judges what a group adds to its base. Where groups wait ahead of it, it is judged as if their promotions were live;
 * what a pull request's approvals count for is a file that the group has just as that pull request changed it.
 *
 * @throws LaurelError as the code host and the stores do.
 */
export async function checkMergeGroup(promoter: Promoter, group: MergeGroup): Promise<Checked> {
  const { host } = promoter.snapshots;
  const { base, head } = group;
  const pullRequest = group.pullRequest === null ? null : await host.pullRequest(group.pullRequest);
  const tip = await promoter.snapshots.atTip();
  const changes = await changesBetween(promoter, base, head);
  await requireLaurel(tip, changes);
  const { queued, problems } = await readQueue(promoter, tip, base);
  const isReviewed = await reviewedFiles(promoter.snapshots, pullRequest);
  return judgeChanges(promoter, {
    tip,
    head,
    pullRequest,
    changes,
    queued,
    problems: [...problems, ...mixedProblems(changes, queued)],
    approvedBy: (file) =>
      pullRequest === null || isReviewed(file) ? pullRequest : { ...pullRequest, approvals: [] },
  });
}

/**
 * Aliases are judged by a laurel.yaml that can be read. Where there is none at all, the root may be a wrong one, and
 * nothing ever seem to change; but who repairs it or adds it must get in, and who changes nothing of ours is in nobody's
 * way.
 *
 * @throws LaurelError `invalid-document`.
 */
async function requireLaurel(tip: Snapshot, { aliases, policies }: Changes): Promise<void> {
  if (aliases.length === 0 && (tip.hasLaurelFile || policies.length > 0)) return;
  await laurelFile(tip);
}

async function changesBetween({ snapshots }: Promoter, before: GitId, after: GitId): Promise<Changes> {
  const { host, root } = snapshots;
  const [old, now] = await Promise.all([listRoot(host, root, before), listRoot(host, root, after)]);
  return sortChanges(root, diffTrees(old, now));
}

interface Queue {
  /** What waits ahead and is not merged yet. */
  readonly queued: Changes;
  readonly problems: readonly CheckProblem[];
}

async function readQueue({ snapshots }: Promoter, tip: Snapshot, base: GitId): Promise<Queue> {
  const { host, root } = snapshots;
  const ancestry = base === tip.commit ? 'same' : await host.compare(tip.commit, base);
  if (ancestry === 'ahead') {
    const queued = sortChanges(root, diffTrees(tip.files(), await listRoot(host, root, base)));
    return { queued, problems: [] };
  }
  // What the group was built on is merged by now.
  if (ancestry === 'same' || ancestry === 'behind') return { queued: noChanges, problems: [] };
  const problem = {
    message: `the group was built on commit ${base.slice(0, 12)}, which is not in line with the default branch (${ancestry})`,
    remedy: 'put the pull request into the merge queue again',
  };
  return { queued: noChanges, problems: [problem] };
}

interface Proposed {
  readonly tip: Snapshot;
  readonly head: GitId;
  readonly pullRequest: PullRequest | null;
  readonly changes: Changes;
  readonly queued: Changes;
  readonly problems: readonly CheckProblem[];
  /** Whose approvals count for a file. */
  readonly approvedBy: (file: ChangedFile) => PullRequest | null;
}

/** Every alias by itself, each as if those ahead of it were live and those beside it were not. */
async function judgeChanges(from: Promoter, proposed: Proposed): Promise<Checked> {
  const promoter = { ...from, teams: rememberTeams(from.snapshots.host) };
  const { tip, head, pullRequest, changes, queued, approvedBy } = proposed;
  const ahead = filesOf(queued.aliases);
  const alongside = new Map([...ahead, ...filesOf(changes.aliases)]);
  await tip.readTogether(changes.aliases, [...alongside.values()]);
  const aliases = await inParallel(changes.aliases, parallelAliases, async (changed) =>
    checkAlias({
      ...changed,
      promoter,
      tip,
      pullRequest: approvedBy(changed.file),
      ahead: ahead.get(aliasId(changed.model, changed.alias)) ?? null,
      alongside,
    }),
  );
  const misplaced = changes.misplaced.flatMap(({ file, reason, remedy }) =>
    // What is taken away is in nobody's way.
    file.deleted ? [] : [{ message: `${file.path}: ${reason}`, remedy, at: { file: file.path } }],
  );
  const unusable = await policyProblems(promoter.snapshots, changes.policies);
  const problems = [
    ...misplaced,
    ...proposed.problems,
    ...unusable.map(({ message, remedy, at }) => ({ message, remedy, at })),
  ];
  const passed = problems.length === 0 && aliases.every(isPassed);
  return { pullRequest, base: tip.commit, head, aliases, problems, passed };
}

/** By alias; a deleted file asks for nothing. */
function filesOf(changed: readonly ChangedAlias[]): ReadonlyMap<string, TreeFile> {
  const standing = changed.filter(({ file }) => !file.deleted);
  return new Map(standing.map(({ file, model, alias }) => [aliasId(model, alias), file]));
}

/** Policy that is proposed with an alias, or waits ahead of it, would not be what judged it. */
function mixedProblems(changes: Changes, queued: Changes): readonly CheckProblem[] {
  if (changes.aliases.length === 0) return [];
  return [
    ...mixedProblem(changes.policies, (paths) => ({
      message: `the pull request edits policy (${paths}) and an alias, so it would be judged by rules that nobody reviewed`,
      remedy: 'merge the policy in a pull request of its own first',
    })),
    ...mixedProblem(queued.policies, (paths) => ({
      message: `policy waits ahead in the merge queue (${paths}), so the alias would go live by other rules than those it is judged by`,
      remedy: 'put the pull request into the merge queue again when the policy is merged',
    })),
  ];
}

function mixedProblem(
  policies: readonly ChangedFile[],
  words: (paths: string) => { readonly message: string; readonly remedy: string },
): readonly CheckProblem[] {
  const [first] = policies;
  if (first === undefined) return [];
  return [{ ...words(policies.map(({ path }) => path).join(', ')), at: { file: first.path } }];
}
