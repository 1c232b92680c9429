// Checking one alias file of a pull request: what merging it would do, and whether it may.
import { proveHead } from '../ledger/prove-head.ts';
import { readHead } from '../ledger/read-chain.ts';
import { unreachable } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import type { PullRequest, TreeFile } from './code-host.ts';
import { barOf } from './decide-revert.ts';
import { servedBy } from './entry.ts';
import { gatherApprovals } from './gather-approvals.ts';
import { gatherPromotion, problemText } from './gather-promotion.ts';
import { judge, judgeRemoval } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { type AliasStores, type Promoter, storesOf } from './promoter.ts';
import { readRefusal } from './refusal.ts';
import { changeRefusal } from './refuse.ts';
import type { Snapshot } from './snapshot.ts';
import { type ChangeDecision, decideChange } from './step.ts';

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

export interface AliasRequest {
  readonly promoter: Promoter;
  readonly base: Snapshot;
  readonly pullRequest: PullRequest;
  readonly file: TreeFile & { readonly deleted: boolean };
  readonly model: ModelName;
  readonly alias: AliasName;
}

/** One changed alias file of a pull request. */
export async function checkAlias(request: AliasRequest): Promise<AliasCheck> {
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
  const { promoter, base, model, alias } = request;
  const stores = await storesOf(promoter, base, model, alias);
  const chain = aliasChain(model, alias);
  const head = await readHead(stores.alias, chain, { signal: promoter.signal });
  await proveHead(stores.alias, chain, head, { signal: promoter.signal });
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
  const before = await readRefusal(stores.alias, { model, alias, blob: file.blob, signal: promoter.signal });
  if (before !== null && pointer?.desired.blob !== file.blob) {
    return {
      kind: 'refused',
      message: `exactly this file was merged and refused before: ${before.message}`,
      remedy: 'change its reason, so that it is judged as a new proposal',
    };
  }
  return checkChange(
    { ...request, stores, pointer, now: head.storeDate, wish: file },
    decideChange(file.wish, pointer),
  );
}

interface ChangeRequest extends AliasRequest {
  readonly stores: AliasStores;
  readonly pointer: Pointer | null;
  readonly now: Date;
  readonly wish: AliasFile;
}

/** As apply would decide it, and nothing is stored. */
async function checkChange(request: ChangeRequest, decision: ChangeDecision): Promise<Outcome> {
  const { pointer } = request;
  switch (decision.kind) {
    case 'none':
      return { kind: 'no-change', message: 'nothing is live on this alias' };
    case 'align':
      return {
        kind: 'no-change',
        message: `version ${pointer?.version ?? '?'} is live already; merging lets Git say so`,
      };
    case 'roll-back':
      return checkRevert(request, decision.version);
    case 'refuse':
      return { kind: 'refused', ...wordsOf(changeRefusal(decision)) };
    case 'promote':
      return checkPromotion(request, decision.version);
    case 'remove':
      return checkRemoval(request);
    default:
      return unreachable(decision);
  }
}

async function checkRevert(
  { promoter, stores, base, model, pointer }: ChangeRequest,
  version: VersionNumber,
): Promise<Outcome> {
  const target = pointer?.previous ?? null;
  const bar = target === null ? null : await barOf({ promoter, stores, snapshot: base, model, target });
  if (bar !== null) return { kind: 'refused', ...wordsOf(bar) };
  return {
    kind: 'roll-back',
    message: `version ${version} was live just before: merging rolls back to it, and holds`,
  };
}

async function checkPromotion(
  { wish: file, base: snapshot, ...request }: ChangeRequest,
  version: VersionNumber,
): Promise<Outcome> {
  const gathered = await gatherPromotion({ ...request, file, snapshot, version });
  return gathered.kind === 'gathered'
    ? { kind: 'judged', judgement: judge(gathered.input) }
    : { kind: 'refused', ...wordsOf(gathered) };
}

async function checkRemoval({
  promoter,
  base,
  model,
  alias,
  wish,
  pointer,
  pullRequest,
  now,
}: ChangeRequest): Promise<Outcome> {
  const found = await base.policyOf(model, alias);
  if (!found.ok)
    return { kind: 'refused', message: problemText(found.problems), remedy: 'merge the policy first' };
  const { policy } = found;
  const subject = { model, alias, blob: wish.blob, pinned: undefined, waivers: new Map() };
  const approvals = await gatherApprovals(promoter.snapshots.host, { pullRequest, policy });
  return {
    kind: 'judged',
    judgement: judgeRemoval({ subject, policy, current: servedBy(pointer), approvals, now }),
  };
}

function wordsOf({ message, remedy }: { readonly message: string; readonly remedy: string }): {
  message: string;
  remedy: string;
} {
  return { message, remedy };
}
