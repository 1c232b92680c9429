// The facts that gates may ask for: everything they see, gathered before they judge.
import type { Digest } from '../primitives/digest.ts';
import type { Evaluation, TokenMeasure } from '../registry/documents/evaluation.ts';
import type { Manifest } from '../registry/documents/manifest.ts';
import type { ModelName, VersionNumber } from '../registry/names.ts';
import type { ConsumerEvidence } from './consumer.ts';
import type { InputExampleRead } from './input-example.ts';
import type { SamplesRead } from './latency/read-samples.ts';
import type { PredictionsRead } from './predictions/read-predictions.ts';

/** An evaluation and the digest that names it, with the files behind its numbers. */
export interface EvaluationEvidence {
  readonly digest: Digest;
  readonly evaluation: Evaluation;
  /** Its predictions, row by row; absent where it names none, or no gate asked for them. */
  readonly predictions?: PredictionsRead | undefined;
  /** Its latency samples; absent where it names none, or no gate asked for them. */
  readonly samples?: SamplesRead | undefined;
  /** The samples of its token latencies, by measure; absent where it names none, or no gate asked for them. */
  readonly tokenSamples?: Readonly<Partial<Record<TokenMeasure, SamplesRead>>> | undefined;
}

/** What gates ask for besides manifests and evaluations: it is only read where one does. */
export interface EvidenceNeeds {
  /** Per-example predictions of every evaluation that counts. */
  readonly predictions?: boolean | undefined;
  /** Latency samples of every evaluation that counts. */
  readonly samples?: boolean | undefined;
  /** How many versions that were live before, besides the current one. */
  readonly previous?: number | undefined;
  /** The input examples of the candidate and of the current version. */
  readonly inputExample?: boolean | undefined;
  /** Who sends and reads what: the files of consumers. */
  readonly consumers?: boolean | undefined;
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
  /** Its input example; absent where its manifest names none, or no gate asked for it. */
  readonly inputExample?: InputExampleRead | undefined;
}

/** What is live now. `none` only where the ledger was read and proven empty or removed. */
export type CurrentEvidence = { readonly kind: 'none' } | ({ readonly kind: 'live' } & VersionEvidence);

export interface Evidence {
  readonly candidate: VersionEvidence;
  readonly current: CurrentEvidence;
  /** Versions that were live on the alias before the current one, each once, the newest first, as many as were asked for. */
  readonly previous?: readonly VersionEvidence[] | undefined;
  /** Who calls the model, as the consumers' files say; absent where nobody read them. */
  readonly consumers?: readonly ConsumerEvidence[] | undefined;
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
