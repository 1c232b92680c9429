// What an entry carries besides the version it puts live: what Git wanted, who and why, and what the gates said.
import type { NextEntry } from '../ledger/decision.ts';
import type { Digest } from '../primitives/digest.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import type { Desired, LedgerEntry } from '../registry/documents/alias.ts';
import { type AliasDecision, type Attempt, pointerOf } from './attempt.ts';
import type { Change } from './code-host.ts';
import type { EntryContext } from './entry.ts';
import type { Judgement } from './judgement.ts';
import type { Promoter } from './promoter.ts';

type Build = (context: EntryContext, next: NextEntry, desired: Desired) => LedgerEntry;

/** Decides for the entry that `build` makes of this try. */
export async function append(attempt: Attempt, file: AliasFile, build: Build): Promise<AliasDecision> {
  const { promoter, request, snapshot } = attempt;
  const pointer = pointerOf(attempt);
  const desired: Desired = {
    // The first entry named the owner, and it keeps that name.
    repository: pointer?.desired.repository ?? promoter.repository,
    root: promoter.snapshots.root,
    commit: snapshot.commit,
    blob: file.blob,
  };
  const change = await snapshot.history.changeOf(file.path);
  const context: EntryContext = {
    model: request.model,
    alias: request.alias,
    pointer,
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

/** What a ledger keeps of a judgement that passed. */
export function gatesOf(judgement: Judgement, report: Digest): NonNullable<LedgerEntry['gates']> {
  const waivers = judgement.demands.flatMap(({ id, waiver }) =>
    waiver === undefined ? [] : [{ gate: id, ...waiver }],
  );
  return { outcome: waivers.length === 0 ? 'passed' : 'waived', report, policy: judgement.policy, waivers };
}
