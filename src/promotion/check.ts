// Checking: judging what a pull request proposes, before anybody merges it. The alias files come from the head,
// as data; policy, recalls and laurel.yaml come from the tip of the default branch. Nothing is written.
import { isPassing } from '../gates/verdict.ts';
import { readHead } from '../ledger/read-chain.ts';
import { unreachable } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import { parseRepositoryPath } from '../policy/repository-path.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { PullRequest, TreeFile } from './code-host.ts';
import { servedBy } from './entry.ts';
import { approvalFacts, gatherPromotion, problemText } from './gather-promotion.ts';
import { judge, judgeRemoval } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { type Promoter, storesOf } from './promoter.ts';
import { readRefusal } from './refusal.ts';
import { decideChange } from './step.ts';
import type { Snapshot } from './snapshot.ts';

/** What a check says of one changed alias file. */
export type AliasCheck = { readonly model: ModelName; readonly alias: AliasName; readonly path: string } & (
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  /** Merging it would change nothing for serving: the file names what is live, or removes nothing. */
  | { readonly kind: 'no-change'; readonly message: string }
  /** Merging it rolls back to what was live just before, and holds. */
  | { readonly kind: 'roll-back'; readonly message: string }
  /** It cannot pass as it stands. */
  | { readonly kind: 'refused'; readonly message: string; readonly remedy: string }
);

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

interface AliasRequest {
  readonly promoter: Promoter;
  readonly base: Snapshot;
  readonly pullRequest: PullRequest;
  readonly file: TreeFile & { readonly deleted: boolean };
  readonly model: ModelName;
  readonly alias: AliasName;
}

async function checkAlias(request: AliasRequest): Promise<AliasCheck> {
  const { promoter, file: treeFile, model, alias } = request;
  const named = { model, alias, path: treeFile.path };
  if (treeFile.deleted)
    return {
      ...named,
      kind: 'refused',
      message: 'the alias file is deleted: removal is written, never inferred',
      remedy: 'write  removed: true  and a reason into it instead',
    };
  const read = await promoter.snapshots.readAlias(treeFile);
  if (!read.ok)
    return {
      ...named,
      kind: 'refused',
      message: problemText(read.problems),
      remedy: read.problems[0]?.remedy ?? 'correct the file there',
    };
  return { ...named, ...(await checkWish(request, read.value)) };
}

type Outcome = AliasCheck extends infer Each
  ? Each extends AliasCheck
    ? Omit<Each, 'model' | 'alias' | 'path'>
    : never
  : never;

async function checkWish(request: AliasRequest, file: AliasFile): Promise<Outcome> {
  const { promoter, base, pullRequest, model, alias } = request;
  const stores = await storesOf(promoter, base, model, alias);
  const head = await readHead(stores.alias, aliasChain(model, alias), { signal: promoter.signal });
  const pointer = head.kind === 'empty' ? null : head.pointer;
  if (
    pointer !== null &&
    (pointer.desired.repository !== promoter.repository || pointer.desired.root !== promoter.snapshots.root)
  ) {
    return {
      kind: 'refused',
      message: `${model}@${alias} belongs to another alias repository (${pointer.desired.repository})`,
      remedy: 'promote it from there, or use another registry',
    };
  }
  const decision = decideChange(file.wish, pointer);
  switch (decision.kind) {
    case 'none':
      return { kind: 'no-change', message: 'nothing is live on this alias' };
    case 'align':
      return {
        kind: 'no-change',
        message: `version ${pointer?.version ?? '?'} is live already; merging lets Git say so`,
      };
    case 'roll-back':
      return {
        kind: 'roll-back',
        message: `version ${decision.version} was live just before: merging rolls back to it, and holds`,
      };
    case 'refuse':
      return {
        kind: 'refused',
        message: `the alias is held since the rollback of generation ${decision.hold}`,
        remedy: `write  lift: ${decision.hold}  into the alias file to lift the hold`,
      };
    case 'promote': {
      const before = await readRefusal(stores.alias, {
        model,
        alias,
        blob: file.blob,
        signal: promoter.signal,
      });
      if (before !== null)
        return {
          kind: 'refused',
          message: `exactly this file was merged and refused before: ${before.message}`,
          remedy: 'change its reason, so that it is judged as a new proposal',
        };
      const gathered = await gatherPromotion({
        promoter,
        stores,
        snapshot: base,
        model,
        alias,
        file,
        version: decision.version,
        pointer,
        pullRequest,
        now: head.storeDate,
      });
      return gathered.kind === 'gathered'
        ? { kind: 'judged', judgement: judge(gathered.input) }
        : { kind: 'refused', message: gathered.message, remedy: gathered.remedy };
    }
    case 'remove': {
      const found = await base.policyOf(model, alias);
      if (!found.ok)
        return { kind: 'refused', message: problemText(found.problems), remedy: 'merge the policy first' };
      const subject = { model, alias, blob: file.blob, pinned: undefined, waivers: new Map() };
      return {
        kind: 'judged',
        judgement: judgeRemoval({
          subject,
          policy: found.policy,
          current: servedBy(pointer),
          approvals: approvalFacts(pullRequest, found.policy, undefined),
          now: head.storeDate,
        }),
      };
    }
    default:
      return unreachable(decision);
  }
}
