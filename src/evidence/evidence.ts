// The facts that gates may ask for: everything they see, gathered before they judge.
import type { Digest } from '../primitives/digest.ts';
import type { Evaluation } from '../registry/documents/evaluation.ts';
import type { Manifest } from '../registry/documents/manifest.ts';
import type { ModelName, VersionNumber } from '../registry/names.ts';

/** An evaluation and the digest that names it. */
export interface EvaluationEvidence {
  readonly digest: Digest;
  readonly evaluation: Evaluation;
}

/** Something that lies where evidence should, and cannot be used: unreadable, too old, of other bytes. */
export interface EvidenceProblem {
  readonly key: string;
  /** `unusable` evidence might be the worst of several, so what it could speak to is inconclusive; `excluded` by policy is only reported. */
  readonly kind: 'unusable' | 'excluded';
  readonly reason: string;
}

export interface VersionEvidence {
  readonly model: ModelName;
  readonly version: VersionNumber;
  /** Digest of the manifest's stored bytes. */
  readonly manifestDigest: Digest;
  readonly manifest: Manifest;
  /** Evaluations that policy admits, bound to this manifest; of several on one dataset the worst counts. */
  readonly evaluations: readonly EvaluationEvidence[];
  readonly problems: readonly EvidenceProblem[];
}

/** What is live now. `none` only where the ledger was read and proven empty or removed. */
export type CurrentEvidence = { readonly kind: 'none' } | ({ readonly kind: 'live' } & VersionEvidence);

export interface Evidence {
  readonly candidate: VersionEvidence;
  readonly current: CurrentEvidence;
  /** The dataset that policy names; absent where policy leaves it open. */
  readonly dataset?: string;
  readonly gatheredAt: Date;
}

/** Which evaluations a policy admits. */
export interface EvidencePolicy {
  /** Only evaluations of this dataset count. */
  readonly dataset?: string;
  /** Only evaluations whose evaluator identity is one of these count; empty admits any. */
  readonly evaluators: readonly string[];
  readonly maxAgeMs?: number;
}
