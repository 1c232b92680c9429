// Checking: judging what a pull request proposes, before anybody merges it. The alias files come from the head,
// as data; policy, recalls and laurel.yaml come from the tip of the default branch. Nothing is written.
import { isPassing } from '../gates/verdict.ts';
import { unreachable } from '../primitives/errors.ts';
import { parseRepositoryPath } from '../policy/repository-path.ts';
import { type AliasCheck, checkAlias } from './check-alias.ts';
import type { PullRequest, TreeFile } from './code-host.ts';
import { laurelFile, type Promoter } from './promoter.ts';

export type { AliasCheck } from './check-alias.ts';

export interface Checked {
  readonly pullRequest: PullRequest;
  /** The commit whose policy judged. */
  readonly base: string;
  readonly aliases: readonly AliasCheck[];
  /** What is wrong with the pull request as a whole. */
  readonly problems: readonly { readonly message: string; readonly remedy: string }[];
  readonly passed: boolean;
}

/** @throws LaurelError as the code host and the stores do. */
export async function checkPullRequest(promoter: Promoter, name: string): Promise<Checked> {
  const { host, root } = promoter.snapshots;
  const pullRequest = await host.pullRequest(name);
  const base = await promoter.snapshots.atTip();
  await laurelFile(base);
  const changed = await changedFiles(promoter, pullRequest);
  const places = changed.map((file) => ({
    file,
    place: parseRepositoryPath(root === '' ? file.path : file.path.slice(root.length + 1)),
  }));
  const policyFiles = places.filter(
    ({ place }) => place.kind !== 'alias' && place.kind !== 'other' && place.kind !== 'misplaced',
  );
  const problems: { message: string; remedy: string }[] = places.flatMap(({ file, place }) =>
    place.kind === 'misplaced' ? [{ message: `${file.path}: ${place.reason}`, remedy: place.remedy }] : [],
  );
  const aliasFiles = places.flatMap(({ file, place }) =>
    place.kind === 'alias' ? [{ file, model: place.model, alias: place.alias }] : [],
  );
  if (aliasFiles.length > 0 && policyFiles.length > 0) {
    problems.push({
      message: `the pull request edits policy (${policyFiles.map(({ file }) => file.path).join(', ')}) and an alias, so it would be judged by rules that nobody reviewed`,
      remedy: 'merge the policy in a pull request of its own first',
    });
  }
  const aliases: AliasCheck[] = [];
  // In order, one after the other: a report names the first thing wrong first.
  for (const each of aliasFiles) aliases.push(await checkAlias({ promoter, base, pullRequest, ...each }));
  const passed = problems.length === 0 && aliases.every(isPassed);
  return { pullRequest, base: base.commit, aliases, problems, passed };
}

function isPassed(check: AliasCheck): boolean {
  switch (check.kind) {
    case 'judged':
      return isPassing(check.judgement.outcome);
    case 'no-change':
    case 'roll-back':
      return true;
    case 'refused':
      return false;
    default:
      return unreachable(check);
  }
}

/** Files that the head has otherwise than where it left the base branch; a deleted one has no blob. */
async function changedFiles(
  { snapshots }: Promoter,
  { head, mergeBase }: PullRequest,
): Promise<readonly (TreeFile & { readonly deleted: boolean })[]> {
  const prefix = snapshots.root === '' ? '' : `${snapshots.root}/`;
  const [before, after] = await Promise.all([
    snapshots.host.list(mergeBase, prefix),
    snapshots.host.list(head, prefix),
  ]);
  const old = new Map(before.map((file) => [file.path, file]));
  const kept = new Set(after.map((file) => file.path));
  const edited = after.filter(
    (file) => old.get(file.path)?.blob !== file.blob || old.get(file.path)?.mode !== file.mode,
  );
  const deleted = before.filter((file) => !kept.has(file.path));
  return [
    ...edited.map((file) => Object.assign({ deleted: false }, file)),
    ...deleted.map((file) => Object.assign({ deleted: true }, file)),
  ];
}
