// Building a judgement from checks: the fold of their verdicts, and which of several counts.
import type { Evidence, EvidenceProblem, VersionEvidence } from '../evidence/evidence.ts';
import type { Check, GateJudgement } from './gate.ts';
import { foldVerdicts } from './verdict.ts';

/** The judgement that `checks` amount to; without a check it is inconclusive. */
export function judgementOf(checks: readonly Check[], notes: readonly string[] = []): GateJudgement {
  return {
    verdict: foldVerdicts(checks.map(({ verdict }) => verdict)),
    checks,
    notes: [...new Set(notes)],
  };
}

/** A check of evidence that is missing or too weak. */
export function inconclusive(
  about: Pick<Check, 'subject' | 'limit'> & Partial<Pick<Check, 'current' | 'candidate' | 'delta'>>,
  reason: string,
  remedy: string,
): Check {
  return { current: null, candidate: null, delta: null, ...about, verdict: 'inconclusive', reason, remedy };
}

/** A check, and how far the value is from its limit: the smaller, the worse. */
export interface Judged {
  readonly check: Check;
  readonly headroom: number;
  /** Whether it is of a number that nobody can compute again. */
  readonly isBelieved?: boolean;
}

/**
 * The one of several checks of the same demand that counts: the worst of those that could be judged. What could
 * not be judged counts only where nothing could: evidence that is too weak is cured by attaching better. A number that is
 * only believed is no better than rows.
 */
export function settle(judged: readonly Judged[]): Check | undefined {
  const all = withoutBelievedPasses(judged);
  const worst = all.toSorted((a, b) => severity(b.check) - severity(a.check) || a.headroom - b.headroom)[0];
  if (worst === undefined || all.length === 1) return worst?.check;
  const setAside = all.filter(
    ({ check }) => check.verdict === 'inconclusive' && worst.check.verdict !== 'inconclusive',
  ).length;
  const others = setAside === 0 ? '' : `; ${setAside} of them could not be judged and ${setAside === 1 ? 'is' : 'are'} set aside`; // prettier-ignore
  return {
    ...worst.check,
    reason: `${worst.check.reason} (the worst of ${all.length} comparisons${others})`,
  };
}

/** Where rows could not be judged and nothing but believed numbers passed, these do not count. */
function withoutBelievedPasses(judged: readonly Judged[]): readonly Judged[] {
  const passed = judged.filter(({ check }) => check.verdict === 'passed');
  const isOpen = judged.some(({ check, isBelieved }) => check.verdict === 'inconclusive' && isBelieved !== true); // prettier-ignore
  return isOpen && passed.every(({ isBelieved }) => isBelieved === true)
    ? judged.filter((each) => !passed.includes(each))
    : judged;
}

function severity({ verdict }: Check): number {
  return ['inconclusive', 'passed', 'failed', 'errored'].indexOf(verdict);
}

/**
 * A check for every piece of evidence that lies there and cannot be used: it might be the worst of several.
 * That of the current version matters only where something is compared with it.
 */
export function unusableEvidence(evidence: Evidence, comparesWithCurrent: boolean): readonly Check[] {
  const versions: readonly VersionEvidence[] =
    comparesWithCurrent && evidence.current.kind === 'live'
      ? [evidence.candidate, evidence.current]
      : [evidence.candidate];
  return versions.flatMap((version) =>
    version.problems.filter(({ kind }) => kind === 'unusable').map((problem) => unusable(version, problem)),
  );
}

function unusable(version: VersionEvidence, problem: EvidenceProblem): Check {
  return inconclusive(
    { subject: `evidence of ${nameOf(version)}`, limit: 'all evidence is readable' },
    `${problem.key} cannot be used, and might be the worst of several: ${problem.reason}`,
    'run laurel verify, and restore that object or have an administrator remove it',
  );
}

/** `credit-risk@14`. */
export function nameOf({ model, version }: Pick<VersionEvidence, 'model' | 'version'>): string {
  return `${model}@${version}`;
}

/** The command that adds an evaluation to a version. */
export function attachCommand(version: VersionEvidence, what: string): string {
  return `${what}, then run: laurel attach ${nameOf(version)} evaluation.yaml`;
}

/** ` on credit-holdout` where the policy names a dataset; an empty string where it leaves that open. */
export function onDemandedData({ dataset }: Evidence): string {
  return dataset === undefined ? '' : ` on ${dataset}`;
}

/** The first few of what may be many, for a sentence. */
export function someOf(parts: readonly string[], separator = ', '): string {
  const shown = parts.slice(0, 5).join(separator);
  return parts.length <= 5 ? shown : `${shown} and ${parts.length - 5} more`;
}

/** Why a version's evaluations may be fewer than its attached ones; an empty string where none is missing. */
export function exclusions({ problems }: VersionEvidence): string {
  const excluded = problems.filter(({ kind }) => kind === 'excluded');
  const first = excluded[0];
  if (first === undefined) return '';
  const more = excluded.length === 1 ? '' : `, and ${excluded.length - 1} more`;
  return ` (not counted: ${first.key}, ${first.reason}${more})`;
}
