// The one model of a promotion's report: built once, rendered as Markdown and for the terminal.
import type { Check } from '../gates/gate.ts';
import { isPassing, type Verdict } from '../gates/verdict.ts';
import type { Demand, Difference, Judgement } from '../promotion/judgement.ts';
import { formatDelta, formatMeasure } from './format.ts';
import { type CurveChart, curveChart } from './pictures/curve-chart.ts';
import { type IntervalPicture, intervalPictures } from './pictures/interval-picture.ts';

export interface ReportRow {
  readonly gate: string;
  readonly subject: string;
  readonly current: string;
  readonly candidate: string;
  readonly delta: string;
  readonly limit: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** `null` where nothing says how precise the numbers are. */
  readonly picture: IntervalPicture | null;
}

/** Something that kept the promotion from passing, and what to do about it. */
export interface Obstacle {
  readonly gate: string;
  readonly subject: string;
  readonly verdict: Verdict;
  /** The demand in words; empty where there is none to name. */
  readonly limit: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What one role was asked to approve, and who did. */
export interface RoleApproval {
  readonly role: string;
  readonly met: boolean;
  /** e.g. `1 of team:acme/model-risk, user:grace`. */
  readonly limit: string;
  /** e.g. `approved by user:grace`. */
  readonly reason: string;
}

export interface ReportModel {
  readonly alias: string;
  /** `1 → 2`, `first promotion, to 1` or `removal of 2`. */
  readonly movement: string;
  readonly current: number | null;
  /** `null` when the alias is to be removed. */
  readonly candidate: number | null;
  readonly outcome: Verdict;
  /** `PASSED`, or `BLOCKED` with what stands in the way in numbers. */
  readonly headline: string;
  /** What gates measured, and whatever else stands in the way. */
  readonly rows: readonly ReportRow[];
  /** Demands of Laurel's own that were met, other than approvals: named, not tabled. */
  readonly alsoMet: readonly string[];
  readonly obstacles: readonly Obstacle[];
  /** How many demands were met or waived; people's approval is counted apart. */
  readonly demands: { readonly met: number; readonly total: number };
  readonly approvals: readonly RoleApproval[];
  /** Whether nothing but an approval is missing. */
  readonly waiting: boolean;
  readonly waived: readonly {
    readonly gate: string;
    readonly owner: string;
    readonly reason: string;
    readonly until: string;
  }[];
  readonly differences: readonly Difference[];
  readonly notes: readonly { readonly gate: string; readonly text: string }[];
  /** The command that undoes this promotion, `null` where nothing was live before. */
  readonly rollback: string | null;
  readonly policy: string;
  readonly fingerprint: string;
  readonly evaluations: Judgement['evaluations'];
  readonly manifest: string | null;
  /** Of every check that says how precise its numbers are: what did not pass first. */
  readonly intervals: readonly IntervalPicture[];
  readonly curves: readonly CurveChart[];
}

/** @param judgement as it was stored; nothing is judged again here. */
export function reportModel(judgement: Judgement): ReportModel {
  const alias = `${judgement.model}@${judgement.alias}`;
  const measured = judgement.demands.filter((demand) => !isApproval(demand));
  const blocking = judgement.demands.filter((demand) => !isPassing(demand.verdict));
  const rows = judgement.demands.filter((demand) => !isQuiet(demand)).flatMap(rowsOf);
  return {
    alias,
    movement: movementOf(judgement),
    current: judgement.current?.version ?? null,
    candidate: judgement.candidate?.version ?? null,
    outcome: judgement.outcome,
    headline: headlineOf(judgement),
    rows,
    alsoMet: judgement.demands
      .filter((demand) => isQuiet(demand) && !isApproval(demand))
      .flatMap((demand) => demand.checks.map((check) => check.subject)),
    obstacles: blocking.flatMap(obstaclesOf),
    demands: {
      met: measured.filter((demand) => isPassing(demand.verdict)).length,
      total: measured.length,
    },
    approvals: judgement.demands.filter(isApproval).flatMap(approvalsOf),
    waiting:
      blocking.length > 0 &&
      blocking.every((demand) => isApproval(demand) && demand.verdict === 'inconclusive'),
    waived: judgement.demands.flatMap((demand) =>
      demand.waiver === undefined ? [] : [{ gate: demand.id, ...demand.waiver }],
    ),
    differences: judgement.differences,
    notes: judgement.demands.flatMap((demand) => demand.notes.map((text) => ({ gate: demand.id, text }))),
    rollback:
      judgement.current === null
        ? null
        : `laurel rollback ${alias} --to ${judgement.current.version} --reason "…"`,
    policy: judgement.policy,
    fingerprint: judgement.fingerprint,
    evaluations: judgement.evaluations,
    manifest: judgement.candidate?.manifest ?? null,
    intervals: blockingFirst(rows.flatMap(({ picture }) => picture ?? [])),
    curves: judgement.demands.flatMap(({ id, curves = [] }) =>
      curves.flatMap((each) => curveChart(id, each) ?? []),
    ),
  };
}

function blockingFirst(pictures: readonly IntervalPicture[]): readonly IntervalPicture[] {
  const passes = ({ verdict }: IntervalPicture) => verdict === 'passed';
  return [...pictures.filter((each) => !passes(each)), ...pictures.filter(passes)];
}

/** Laurel's own demands have dotted ids, which no gate of a policy can have. */
export function isBuiltIn(gate: string): boolean {
  return gate.startsWith('laurel.');
}

function isQuiet({ id, verdict }: Demand): boolean {
  return isBuiltIn(id) && verdict === 'passed';
}

function isApproval({ id }: Demand): boolean {
  return id === 'laurel.approvals';
}

function approvalsOf({ checks }: Demand): RoleApproval[] {
  return checks.map(({ subject, limit, reason, verdict }) => ({
    role: subject,
    met: verdict === 'passed',
    limit,
    reason,
  }));
}

function movementOf({ current, candidate }: Judgement): string {
  if (candidate === null) return `removal of ${current?.version ?? 'nothing'}`;
  return current === null
    ? `first promotion, to ${candidate.version}`
    : `${current.version} → ${candidate.version}`;
}

function headlineOf({ outcome, demands }: Judgement): string {
  if (isPassing(outcome)) {
    const waived = demands.filter((demand) => demand.verdict === 'waived').length;
    return waived === 0 ? 'PASSED' : `PASSED with ${waived} waived`;
  }
  const counts = (['failed', 'inconclusive', 'errored'] as const)
    .map((verdict) => [demands.filter((demand) => demand.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${verdict}`);
  return `BLOCKED: ${counts.join(', ')}`;
}

function rowsOf(demand: Demand): ReportRow[] {
  const pictures = intervalPictures(demand);
  return demand.checks.map((check, index) => ({
    gate: demand.id,
    subject: check.subject,
    current: formatMeasure(check.current),
    candidate: formatMeasure(check.candidate),
    delta: formatDelta(check.delta, check.candidate?.unit ?? check.current?.unit ?? 'none'),
    limit: check.limit,
    verdict: demand.verdict === 'waived' && !isPassing(check.verdict) ? 'waived' : check.verdict,
    reason: check.reason,
    picture: pictures[index] ?? null,
  }));
}

function obstaclesOf(demand: Demand): Obstacle[] {
  const blocking: readonly Check[] = demand.checks.filter((check) => check.verdict !== 'passed');
  if (blocking.length === 0) {
    return [
      {
        gate: demand.id,
        subject: demand.gate,
        verdict: demand.verdict,
        limit: '',
        reason: 'the gate had nothing to judge',
        remedy: 'attach an evaluation that this gate can read',
      },
    ];
  }
  return blocking.map((check) => ({
    gate: demand.id,
    subject: check.subject,
    verdict: check.verdict,
    limit: check.limit,
    reason: check.reason,
    remedy: check.remedy ?? usualRemedy(demand.id, check.verdict),
  }));
}

/** What people do where the gate itself has no better advice. */
function usualRemedy(gate: string, verdict: Check['verdict']): string {
  if (verdict === 'errored') return 'run the check again; if the gate breaks again, report it';
  if (isBuiltIn(gate)) return 'propose a version that meets this';
  return `propose a version that meets this, or waive ${gate} in the alias file, with a reason, an owner and a last day`;
}
