// Deciding one alias at one head of its ledger: reads what it needs, stores reports and refusals, never the pointer.
import { isPassing } from '../gates/verdict.ts';
import type { ChainHead } from '../ledger/chain.ts';
import type { Decision, NextEntry } from '../ledger/decision.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError, unreachable } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import type { Desired, LedgerEntry, Pointer, Target } from '../registry/documents/alias.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import { readManifest } from '../registry/read-version.ts';
import type { Change } from './code-host.ts';
import {
  type EntryContext,
  promotionEntry,
  removalEntry,
  restoreEntry,
  rollbackEntry,
  servedBy,
} from './entry.ts';
import { gatherRecalls } from './facts.ts';
import { approvalFacts, gatherPromotion, problemText } from './gather-promotion.ts';
import { judge, judgeRemoval } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { AliasStores, Promoter } from './promoter.ts';
import { recallRules } from './recall-rules.ts';
import { readRefusal, type Refusal, refusalFormat, storeRefusal, storeReport } from './refusal.ts';
import type { AliasTreeFile, Snapshot } from './snapshot.ts';
import { type ChangeDecision, decideChange, decideStep, type Drift, needsAncestry } from './step.ts';
import { checkTarget } from './target.ts';

export interface ApplyRequest {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** A person asks to judge again what was refused before. */
  readonly retry?: boolean;
}

/** What became of an alias that no entry was written for. */
export type Unchanged =
  | { readonly kind: 'in-sync'; readonly pointer: Pointer | null }
  /** A rollback holds, and Git still asks for another version. */
  | {
      readonly kind: 'held';
      readonly pointer: Pointer;
      readonly hold: number;
      readonly wanted: AliasFile | null;
    }
  /** Refused now, or `before` and remembered; `pointer` is what stays live. */
  | {
      readonly kind: 'refused';
      readonly pointer: Pointer | null;
      readonly refusal: Refusal;
      readonly judgement: Judgement | null;
      readonly before: boolean;
    }
  /** A gate broke: nothing is remembered, it is tried again. */
  | { readonly kind: 'errored'; readonly judgement: Judgement }
  | { readonly kind: 'drift'; readonly drift: Drift };

export type AliasDecision = Decision<LedgerEntry, Unchanged, Unchanged>;

/** One try: what was seen, so that everything below decides on the same facts. */
export interface Attempt {
  readonly promoter: Promoter;
  readonly stores: AliasStores;
  readonly request: ApplyRequest;
  readonly head: ChainHead<Pointer>;
  /** The tip of the default branch, read after the pointer. */
  readonly snapshot: Snapshot;
  /** Told of the judgement that a decision rests on. */
  readonly onJudged: (judgement: Judgement) => void;
}

/** Decides what is to be done for one alias; the pointer is left to the commit protocol. */
export async function decideAlias(attempt: Attempt): Promise<AliasDecision> {
  const { promoter, request, snapshot } = attempt;
  const pointer = pointerOf(attempt);
  const desired = snapshot.aliasFile(request.model, request.alias);
  const ancestry =
    pointer !== null && needsAncestry({ desired, pointer })
      ? await promoter.snapshots.host.compare(pointer.desired.commit, snapshot.commit)
      : 'same';
  const { repository, snapshots } = promoter;
  const step = decideStep({ desired, pointer, repository, root: snapshots.root, ancestry });
  switch (step.kind) {
    case 'in-sync':
      return none({ kind: 'in-sync', pointer });
    case 'drift':
      return none({ kind: 'drift', drift: step.drift });
    case 'held':
      return decideHeld(attempt, step.hold, requireFile(desired));
    case 'changed':
      return decideChanged(attempt, requireFile(desired));
    default:
      return unreachable(step);
  }
}

/** The file was honoured and a rollback came after it: Git agrees only where the file names what is served. */
async function decideHeld(attempt: Attempt, hold: number, desired: AliasTreeFile): Promise<AliasDecision> {
  const pointer = requirePointer(attempt);
  const file = await attempt.snapshot.read(desired);
  const wanted = file.ok ? file.value : null;
  const agrees = wanted?.wish.kind === 'version' && wanted.wish.version === pointer.version;
  return none(agrees ? { kind: 'in-sync', pointer } : { kind: 'held', pointer, hold, wanted });
}

async function decideChanged(attempt: Attempt, desired: AliasTreeFile): Promise<AliasDecision> {
  const { request, stores, promoter } = attempt;
  if (request.retry !== true) {
    const { signal } = promoter;
    const before = await readRefusal(stores.alias, { ...request, blob: desired.blob, signal });
    if (before !== null) return refusedBefore(attempt, before);
  }
  const file = await attempt.snapshot.read(desired);
  if (!file.ok) {
    const remedy = 'correct the file in a new pull request';
    return refuse(attempt, desired, { why: 'invalid-file', message: problemText(file.problems), remedy });
  }
  return decideWish(attempt, file.value, decideChange(file.value.wish, pointerOf(attempt)));
}

async function decideWish(
  attempt: Attempt,
  file: AliasFile,
  decision: ChangeDecision,
): Promise<AliasDecision> {
  switch (decision.kind) {
    case 'none':
      return none({ kind: 'in-sync', pointer: pointerOf(attempt) });
    case 'promote':
      return decidePromotion(attempt, file, decision.version);
    case 'align': {
      const pointer = requirePointer(attempt);
      return append(attempt, file, (context, next, desired) =>
        restoreEntry(context, next, { pointer, desired }),
      );
    }
    case 'roll-back':
      return decideRevert(attempt, file);
    case 'remove':
      return decideRemoval(attempt, file);
    case 'refuse':
      return refuse(attempt, file, heldRefusal(decision));
    default:
      return unreachable(decision);
  }
}

async function decidePromotion(
  attempt: Attempt,
  file: AliasFile,
  version: VersionNumber,
): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot, head } = attempt;
  const { pullRequest } = await snapshot.changeOf(file.path);
  const pointer = pointerOf(attempt);
  const gathered = await gatherPromotion({
    ...request,
    promoter,
    stores,
    snapshot,
    file,
    version,
    pointer,
    pullRequest,
    now: head.storeDate,
  });
  if (gathered.kind === 'unjudgeable') return refuse(attempt, file, gathered);
  const judgement = judge(gathered.input);
  attempt.onJudged(judgement);
  if (judgement.outcome === 'errored') return { kind: 'refuse', refusal: { kind: 'errored', judgement } };
  const report = await storeReport({ ...promoter, store: stores.alias }, judgement);
  if (!isPassing(judgement.outcome)) {
    const message = `the gates did not pass: ${blockersOf(judgement)}`;
    return refuse(
      attempt,
      file,
      { why: 'gates', message, remedy: 'propose again with other evidence or another version', report },
      judgement,
    );
  }
  const { manifest, manifestDigest } = gathered.input.evidence.candidate;
  const target: Target = { version, manifest: manifestDigest, contentDigest: manifest.contentDigest };
  await checkTarget({ store: stores.alias, model: request.model, target, signal: promoter.signal });
  const gates = gatesOf(judgement, report);
  return append(attempt, file, (context, next, desired) =>
    promotionEntry(context, next, { target, desired, gates }),
  );
}

/** A reverted merge: what was live just before goes live again, by the rules of a rollback. */
async function decideRevert(attempt: Attempt, file: AliasFile): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot } = attempt;
  const target = requirePointer(attempt).previous;
  if (target === null) throw impossible('a revert without a version before');
  try {
    await checkTarget({ store: stores.alias, model: request.model, target, signal: promoter.signal });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || (cause.code !== 'not-found' && cause.code !== 'digest-mismatch'))
      throw cause;
    return refuse(attempt, file, {
      why: 'no-target',
      message: cause.message,
      remedy: 'choose another version',
    });
  }
  const rules = recallRules(await snapshot.filesFor(request.model));
  if (!rules.ok)
    return refuse(attempt, file, {
      why: 'no-policy',
      message: problemText(rules.problems),
      remedy: 'correct the recall first',
    });
  const { manifest } = await readManifest(stores.alias, request.model, target.version, {
    signal: promoter.signal,
  });
  const hits = await gatherRecalls({
    store: stores.alias,
    manifest,
    rules: rules.value,
    signal: promoter.signal,
  });
  if (hits.length > 0) {
    const message = hits
      .map((hit) => `${hit.through} was recalled: ${hit.reason}`)
      .join('; ')
      .slice(0, 4_000);
    return refuse(attempt, file, {
      why: 'recalled',
      message,
      remedy: 'choose a version that was not built on it',
    });
  }
  return append(attempt, file, (context, next, desired) => rollbackEntry(context, next, { target, desired }));
}

/** Nothing is measured of a removal; the approvals of a promotion are demanded. */
async function decideRemoval(attempt: Attempt, file: AliasFile): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot, head } = attempt;
  const found = await snapshot.policyOf(request.model, request.alias);
  if (!found.ok)
    return refuse(attempt, file, {
      why: 'no-policy',
      message: problemText(found.problems),
      remedy: 'merge the policy first',
    });
  const { policy } = found;
  const { pullRequest } = await snapshot.changeOf(file.path);
  const subject = { ...request, blob: file.blob, pinned: undefined, waivers: new Map() };
  const pointer = requirePointer(attempt);
  const judgement = judgeRemoval({
    subject,
    policy,
    current: servedBy(pointer),
    approvals: approvalFacts(pullRequest, policy, undefined),
    now: head.storeDate,
  });
  attempt.onJudged(judgement);
  const report = await storeReport({ ...promoter, store: stores.alias }, judgement);
  if (!isPassing(judgement.outcome)) {
    const message = 'the removal is not approved';
    return refuse(
      attempt,
      file,
      { why: 'gates', message, remedy: 'ask for the approvals that policy demands', report },
      judgement,
    );
  }
  const gates = gatesOf(judgement, report);
  return append(attempt, file, (context, next, desired) =>
    removalEntry(context, next, { pointer, desired, gates }),
  );
}

type Build = (context: EntryContext, next: NextEntry, desired: Desired) => LedgerEntry;

async function append(attempt: Attempt, file: AliasFile, build: Build): Promise<AliasDecision> {
  const { promoter, request, snapshot } = attempt;
  const desired: Desired = {
    repository: promoter.repository,
    root: promoter.snapshots.root,
    commit: snapshot.commit,
    blob: file.blob,
  };
  const change = await snapshot.changeOf(file.path);
  const context: EntryContext = {
    model: request.model,
    alias: request.alias,
    pointer: pointerOf(attempt),
    cause: causeOf(promoter, change, file.wish.reason),
  };
  return { kind: 'append', entry: (next) => build(context, next, desired) };
}

/** Who and why, as the ledger keeps it. */
function causeOf(
  { actor, runUrl }: Promoter,
  { author, pullRequest }: Change,
  reason: string,
): LedgerEntry['cause'] {
  return {
    ...(pullRequest === null ? {} : { pullRequest: pullRequest.name.slice(0, 256) }),
    author: (pullRequest?.author ?? author).slice(0, 256),
    approvedBy: (pullRequest?.approvals ?? []).map((approval) => approval.person),
    actor,
    reason,
    ...(runUrl === undefined ? {} : { runUrl }),
  };
}

async function refuse(
  { promoter, stores, request, snapshot, head }: Attempt,
  { blob }: { readonly blob: string },
  { why, message, remedy, report }: Pick<Refusal, 'why' | 'message'> & { remedy: string; report?: Digest },
  judgement: Judgement | null = null,
): Promise<AliasDecision> {
  const refusal: Refusal = {
    format: refusalFormat,
    model: request.model,
    alias: request.alias,
    blob,
    commit: snapshot.commit,
    why,
    message,
    remedy,
    ...(report === undefined ? {} : { report }),
    refusedAt: head.storeDate.toISOString(),
  };
  await storeRefusal({ ...promoter, store: stores.alias }, refusal);
  const pointer = head.kind === 'empty' ? null : head.pointer;
  return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement, before: false } };
}

function refusedBefore(attempt: Attempt, refusal: Refusal): AliasDecision {
  const pointer = pointerOf(attempt);
  return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement: null, before: true } };
}

function heldRefusal({
  why,
  hold,
  lift,
}: Extract<ChangeDecision, { kind: 'refuse' }>): Pick<Refusal, 'why' | 'message'> & { remedy: string } {
  const line = `lift: ${hold}`;
  if (why === 'held') {
    return {
      why,
      message: `the alias is held since the rollback of generation ${hold}`,
      remedy: `write  ${line}  into the alias file of a new promotion to lift the hold`,
    };
  }
  return {
    why,
    message: `the alias file lifts generation ${lift ?? '?'}, but the hold is of generation ${hold}`,
    remedy: `look at what was rolled back, then write  ${line}`,
  };
}

function gatesOf(judgement: Judgement, report: Digest): NonNullable<LedgerEntry['gates']> {
  const waivers = judgement.demands.flatMap(({ id, waiver }) =>
    waiver === undefined ? [] : [{ gate: id, ...waiver }],
  );
  return { outcome: waivers.length === 0 ? 'passed' : 'waived', report, policy: judgement.policy, waivers };
}

function blockersOf(judgement: Judgement): string {
  return judgement.demands
    .filter((demand) => !isPassing(demand.verdict))
    .map((demand) => `${demand.id} ${demand.verdict}`)
    .join(', ');
}

function none(reason: Unchanged): AliasDecision {
  return { kind: 'none', reason };
}

function pointerOf({ head }: Attempt): Pointer | null {
  return head.kind === 'empty' ? null : head.pointer;
}

function requirePointer(attempt: Attempt): Pointer {
  const pointer = pointerOf(attempt);
  if (pointer === null) throw impossible('no pointer where a decision rests on one');
  return pointer;
}

function requireFile(file: AliasTreeFile | null): AliasTreeFile {
  if (file === null) throw impossible('a change without an alias file');
  return file;
}

function impossible(what: string): LaurelError {
  return new LaurelError({ code: 'internal', message: `impossible state: ${what}` });
}
