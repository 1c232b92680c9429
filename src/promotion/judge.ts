// Judging one promotion: pure, from policy, evidence and facts to a judgement.
import type { CurrentEvidence, Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { evidenceFingerprint } from '../evidence/fingerprint.ts';
import type { GateJudgement } from '../gates/gate.ts';
import type { Digest } from '../primitives/digest.ts';
import type { BoundGate, EffectivePolicy } from '../policy/effective-policy.ts';
import type { Target } from '../registry/documents/alias.ts';
import { type DiffedVersion, diffVersions } from '../registry/diff.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { GitId } from './code-host.ts';
import {
  type ApprovalFacts,
  approvalsDemand,
  completeDemand,
  pinnedDemand,
  type RecallHit,
  recallDemand,
  type SoakFact,
  soakDemand,
} from './demands.ts';
import {
  applyWaivers,
  type DemandWaiver,
  fingerprintOf,
  type Judgement,
  type JudgedDemand,
  outcomeOf,
  reportFormat,
} from './judgement.ts';

/** What a promotion is judged on besides evaluations: everything gathered, nothing decided. */
export interface PromotionFacts {
  readonly recalls: readonly RecallHit[];
  /** `null` where policy names no alias before this one. */
  readonly soak: SoakFact | null;
  readonly approvals: ApprovalFacts;
}

export interface Subject {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Blob id of the alias file. */
  readonly blob: GitId;
  /** The manifest digest that the alias file pins, if it does. */
  readonly pinned: Digest | undefined;
  /** Waivers that are valid now, by gate id. */
  readonly waivers: ReadonlyMap<string, DemandWaiver>;
}

export interface JudgeInput {
  readonly subject: Subject;
  readonly policy: EffectivePolicy;
  readonly evidence: Evidence;
  readonly facts: PromotionFacts;
  readonly now: Date;
}

/** Judges a promotion. The same input gives the same judgement, to the byte. */
export function judge({ subject, policy, evidence, facts, now }: JudgeInput): Judgement {
  const { candidate, current } = evidence;
  const demands = applyWaivers(
    [
      ...policy.gates.map((gate) => judgeGate(gate, evidence)),
      completeDemand(candidate.manifest.complete),
      pinnedDemand(subject.pinned, candidate.manifestDigest),
      recallDemand(facts.recalls),
      ...(facts.soak === null ? [] : [soakDemand(facts.soak, now)]),
      ...(facts.approvals.demanded.length === 0 ? [] : [approvalsDemand(facts.approvals)]),
    ],
    subject.waivers,
  );
  return {
    format: reportFormat,
    model: subject.model,
    alias: subject.alias,
    blob: subject.blob,
    current: current.kind === 'none' ? null : { version: current.version, manifest: current.manifestDigest },
    candidate: { version: candidate.version, manifest: candidate.manifestDigest },
    outcome: outcomeOf(demands),
    policy: policy.digest,
    demands,
    differences: current.kind === 'none' ? [] : [...diffVersions(diffed(current), diffed(candidate))],
    evaluations: { candidate: digestsOf(candidate), current: digestsOf(current) },
    fingerprint: fingerprintOf({
      blob: subject.blob,
      policy: policy.digest,
      evidence: evidenceFingerprint(evidence),
      verdicts: demands.map((demand) => [demand.id, demand.verdict]),
    }),
    judgedAt: now.toISOString(),
  };
}

/** A removal is not measured: only people decide it. */
export function judgeRemoval({
  subject,
  policy,
  current,
  approvals,
  now,
}: {
  subject: Subject;
  policy: EffectivePolicy;
  current: Target | null;
  approvals: ApprovalFacts;
  now: Date;
}): Judgement {
  const demands = applyWaivers([approvalsDemand(approvals)], new Map());
  const outcome = approvals.demanded.length === 0 ? 'passed' : outcomeOf(demands);
  return {
    format: reportFormat,
    model: subject.model,
    alias: subject.alias,
    blob: subject.blob,
    current: current === null ? null : { version: current.version, manifest: current.manifest },
    candidate: null,
    outcome,
    policy: policy.digest,
    demands: approvals.demanded.length === 0 ? [] : demands,
    differences: [],
    evaluations: { candidate: [], current: [] },
    fingerprint: fingerprintOf({ blob: subject.blob, policy: policy.digest, removal: true, outcome }),
    judgedAt: now.toISOString(),
  };
}

/** A gate that throws has not judged: `errored` blocks, and is tried again rather than remembered. */
function judgeGate(gate: BoundGate, evidence: Evidence): JudgedDemand {
  return { id: gate.id, gate: gate.gate, judgement: safely(gate, evidence), waivable: true };
}

function safely(gate: BoundGate, evidence: Evidence): GateJudgement {
  try {
    return gate.judge(evidence);
  } catch (cause) {
    const reason = `the gate broke: ${cause instanceof Error ? cause.message : String(cause)}`.slice(
      0,
      1_000,
    );
    return {
      verdict: 'errored',
      checks: [
        {
          subject: gate.gate,
          current: null,
          candidate: null,
          delta: null,
          limit: '',
          verdict: 'errored',
          reason,
          remedy: 'this is a bug in Laurel: please report it',
        },
      ],
      notes: [],
    };
  }
}

function diffed({ manifest, evaluations }: VersionEvidence): DiffedVersion {
  return { manifest, evaluations: evaluations.map((each) => each.evaluation) };
}

function digestsOf(version: VersionEvidence | CurrentEvidence): Digest[] {
  if ('kind' in version && version.kind === 'none') return [];
  return version.evaluations.map((each) => each.digest);
}
