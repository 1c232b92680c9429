// The facts of then that no evaluation holds: soak, approvals, recalls and waivers, from what was written down.
import { validWaivers } from '../../policy/waivers.ts';
import type { AliasFile } from '../../policy/alias-file.ts';
import type { EffectivePolicy } from '../../policy/effective-policy.ts';
import type { Digest } from '../../primitives/digest.ts';
import type { LedgerEntry } from '../../registry/documents/alias.ts';
import type { AliasName } from '../../registry/names.ts';
import { foldVerdicts } from '../../gates/verdict.ts';
import {
  type ApprovalFacts,
  type MemberApproval,
  personOf,
  type RecallHit,
  type SoakFact,
} from '../demands.ts';
import type { JudgeInput } from '../judge.ts';
import type { Demand, Judgement } from '../judgement.ts';
import type { PastDecision } from './past-decision.ts';

export interface SoakQuestion {
  readonly alias: AliasName;
  readonly manifest: Digest;
  readonly requiredMs: number;
  /** When the decision was taken. */
  readonly at: Date;
}

/**
 * Since when a version had been live without a break on the alias before, by that alias's ledger. Stores count time in
 * steps of up to a second: where the ledger has an entry of that very moment, which came first cannot be told.
 *
 * @param entries newest first.
 */
export function soakThen(entries: readonly LedgerEntry[], question: SoakQuestion): readonly SoakFact[] {
  const { alias, requiredMs, at } = question;
  const without = soakOf(
    entries.filter(({ recordedAt }) => Date.parse(recordedAt) < at.getTime()),
    question.manifest,
  );
  const withAll = soakOf(
    entries.filter(({ recordedAt }) => Date.parse(recordedAt) <= at.getTime()),
    question.manifest,
  );
  const possible = withAll?.getTime() === without?.getTime() ? [withAll] : [withAll, without];
  return possible.map((liveSince) => ({ alias, liveSince, requiredMs }));
}

function soakOf(entries: readonly LedgerEntry[], manifest: Digest): Date | null {
  let liveSince: Date | null = null;
  for (const entry of entries) {
    const isLive =
      liveSince === null
        ? mainOf(entry)?.manifest === manifest
        : entry.routes.some((route) => route.manifest === manifest);
    if (!isLive) break;
    liveSince = new Date(entry.recordedAt);
  }
  return liveSince;
}

function mainOf({ routes }: LedgerEntry) {
  return routes.toSorted((a, b) => b.weight - a.weight)[0];
}

/**
 * The least and the most that the approvals of then can have been: the ledger names people, not the teams they were
 * of, and a refusal names nobody. One where that makes no difference.
 */
export function approvalsThen(
  { approvedBy }: Pick<PastDecision, 'approvedBy'>,
  { approvals: demanded }: Pick<EffectivePolicy, 'approvals'>,
  trainedBy: string | undefined,
): readonly ApprovalFacts[] {
  const excluded = trainedBy === undefined ? [] : [personOf(trainedBy)];
  const facts = (approvals: readonly MemberApproval[]): ApprovalFacts => ({
    known: true,
    approvals,
    excluded,
    demanded,
  });
  if (demanded.length === 0) return [facts([])];
  if (approvedBy === null) return [facts([]), facts(demanded.flatMap((role) => anybody(role)))];
  const teams = demanded.flatMap(({ people }) => people.filter((each) => each.startsWith('team:')));
  const least = facts(approvedBy.map((person) => ({ person, teams: [] })));
  if (teams.length === 0 || approvedBy.length === 0) return [least];
  return [least, facts(approvedBy.map((person) => ({ person, teams })))];
}

function anybody({ role, people, count }: ApprovalFacts['demanded'][number]): readonly MemberApproval[] {
  return Array.from({ length: count }, (_, index) => ({ person: `${role} ${index + 1}`, teams: people }));
}

const approvalsId = 'laurel.approvals';

/** What a report says of a role stands where exactly that is demanded: who was of which team then, it knew. */
export function withRecordedApprovals(
  demands: readonly Demand[],
  report: Judgement | null,
): readonly Demand[] {
  const recorded = report?.demands.find(({ id }) => id === approvalsId)?.checks ?? [];
  return demands.map((demand) => {
    if (demand.id !== approvalsId) return demand;
    const checks = demand.checks.map(
      (check) =>
        recorded.find(({ subject, limit }) => subject === check.subject && limit === check.limit) ?? check,
    );
    return { ...demand, checks, verdict: foldVerdicts(checks.map(({ verdict }) => verdict)) };
  });
}

/** What was recalled then, as the report has it; what went live without one had passed. */
export function recallsThen(report: Judgement | null): readonly RecallHit[] {
  const checks = report?.demands.find(({ id }) => id === 'laurel.recall')?.checks ?? [];
  return checks
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ subject, reason }) => {
      const [through = reason, ...why] = reason.split(' was recalled: ');
      return { recall: subject.replace(/^recall /, ''), through, reason: why.join(' was recalled: ') };
    });
}

/** The file of then says all its waivers; a ledger only those that were needed. */
export function waiversThen(
  { waivers, decidedAt }: Pick<PastDecision, 'waivers' | 'decidedAt'>,
  file: AliasFile | null,
): JudgeInput['subject']['waivers'] {
  if (file === null) return waivers;
  return file.wish.kind === 'version' ? validWaivers(file.wish.waivers, decidedAt) : new Map();
}
