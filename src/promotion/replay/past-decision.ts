// A decision that was taken and stored: a promotion in the ledger, or a refusal that gates judged.
import type { Verdict } from '../../gates/verdict.ts';
import type { Digest } from '../../primitives/digest.ts';
import type { LedgerEntry } from '../../registry/documents/alias.ts';
import type { AliasName, ModelName, VersionNumber } from '../../registry/names.ts';
import type { GitId } from '../code-host.ts';
import type { DemandWaiver, Judgement } from '../judgement.ts';
import type { Refusal } from '../refusal.ts';

/** A version as ledgers and reports name it. */
export interface NamedVersion {
  readonly version: VersionNumber;
  readonly manifest: Digest;
}

export interface PastDecision {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** `null` of a refusal, which has no place in the ledger. */
  readonly generation: number | null;
  readonly candidate: NamedVersion;
  /** What was live, or was live last; `null` of a first promotion. */
  readonly current: NamedVersion | null;
  /** By the store's clock: what came later did not count. */
  readonly decidedAt: Date;
  readonly outcome: Verdict;
  /** Digest of the policy of then. */
  readonly policy: Digest;
  /** The tip by whose policy it was decided. */
  readonly commit: GitId;
  /** Blob id of the alias file. */
  readonly blob: GitId;
  /** Whose approvals were recorded; `null` of a refusal, which records nobody. */
  readonly approvedBy: readonly string[] | null;
  /** Waivers that were used, by gate id. */
  readonly waivers: ReadonlyMap<string, DemandWaiver>;
  /** What every gate said; `null` where the report is lost. */
  readonly report: Judgement | null;
}

/**
 * The decision behind an entry; `null` for one that no gate judged, and for a removal, which nothing is measured of.
 *
 * @param before the entry of the generation before.
 */
export function promotionDecision(
  entry: LedgerEntry,
  before: LedgerEntry | null,
  report: Judgement | null,
): PastDecision | null {
  const [route] = entry.routes;
  if (entry.kind !== 'promotion' || entry.gates === undefined || route === undefined) return null;
  const waivers = entry.gates.waivers.map(({ gate, ...waiver }) => [gate, waiver] as const);
  return {
    model: entry.model,
    alias: entry.alias,
    generation: entry.generation,
    candidate: named(route),
    current: currentThen(entry, before),
    decidedAt: new Date(report?.judgedAt ?? entry.recordedAt),
    outcome: entry.gates.outcome,
    policy: entry.gates.policy,
    commit: entry.desired.commit,
    blob: entry.desired.blob,
    approvedBy: entry.cause.approvedBy,
    waivers: new Map(waivers),
    report,
  };
}

/** The decision behind a refusal; `null` where its report is of a removal. */
export function refusedDecision(refusal: Refusal, report: Judgement): PastDecision | null {
  if (report.candidate === null) return null;
  const waivers = report.demands.flatMap(({ id, waiver }) =>
    waiver === undefined ? [] : [[id, waiver] as const],
  );
  return {
    model: refusal.model,
    alias: refusal.alias,
    generation: null,
    candidate: report.candidate,
    current: report.current,
    decidedAt: new Date(report.judgedAt),
    outcome: report.outcome,
    policy: report.policy,
    commit: refusal.commit,
    blob: refusal.blob,
    approvedBy: null,
    waivers: new Map(waivers),
    report,
  };
}

/** After a removal a candidate is judged against what was live last. */
function currentThen({ from }: LedgerEntry, before: LedgerEntry | null): NamedVersion | null {
  const target = from ?? before?.from ?? null;
  return target === null ? null : named(target);
}

function named({ version, manifest }: NamedVersion): NamedVersion {
  return { version, manifest };
}
