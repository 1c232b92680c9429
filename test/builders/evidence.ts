// Builders of evidence: a candidate, what is live, and what was measured of each.
import type { Evidence, EvidenceProblem, VersionEvidence } from '../../src/evidence/evidence.ts';
import { bindGate, type BindOutcome } from '../../src/gates/all-gates.ts';
import type { Check, GateJudgement } from '../../src/gates/gate.ts';
import type { Confusion, Evaluation, Latency, Slice } from '../../src/registry/documents/evaluation.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { evaluationOf, manifestOf, metricOf } from './documents.ts';

export interface VersionParts {
  readonly version?: number;
  readonly manifest?: Partial<Manifest>;
  /** What each evaluation says differently; one whole evaluation by default. */
  readonly evaluations?: readonly Partial<Evaluation>[];
  readonly problems?: readonly EvidenceProblem[];
}

export function versionOf(parts: VersionParts = {}): VersionEvidence {
  const manifest = manifestOf({ ...parts.manifest, version: parseVersionNumber(parts.version ?? 2) });
  const evaluations = (parts.evaluations ?? [{}]).map((said) => evaluationOf(manifest, said));
  return {
    model: manifest.model,
    version: manifest.version,
    manifestDigest: seal(manifest).digest,
    manifest,
    evaluations: evaluations.map((evaluation) => ({ digest: seal(evaluation).digest, evaluation })),
    problems: parts.problems ?? [],
  };
}

/** Version 2 as the candidate, version 1 live unless `current` is null. */
export function evidenceOf(
  candidate: VersionParts = {},
  current: VersionParts | null = {},
  overrides: Partial<Evidence> = {},
): Evidence {
  return {
    candidate: versionOf({ version: 2, ...candidate }),
    current: current === null ? { kind: 'none' } : { kind: 'live', ...versionOf({ version: 1, ...current }) },
    gatheredAt: new Date('2026-06-03T12:00:00.000Z'),
    ...overrides,
  };
}

/** One evaluation with one metric. */
export function measuring(
  name: string,
  value: number,
  overrides: Partial<Evaluation> = {},
): Partial<Evaluation> {
  return { metrics: [metricOf(name, value)], ...overrides };
}

export function sliceOf(attribute: string, value: string, auc: number, n = 3_000): Slice {
  return { where: { [attribute]: value }, n, metrics: [metricOf('auc', auc, { n })] };
}

export function latencyOf(overrides: Partial<Latency> = {}): Latency {
  return {
    hardware: 'c7i.large',
    load: { concurrency: 1, batchSize: 1 },
    requests: 3_000,
    errors: 0,
    durationSeconds: 30,
    quantilesMs: { p50: 5, p95: 12, p99: 20 },
    ...overrides,
  };
}

export function groupsOf(
  attribute: string,
  groups: Readonly<Record<string, Confusion>>,
): Pick<Evaluation, 'groups'> {
  return { groups: { [attribute]: groups } };
}

/** A gate with parameters as people write them; a test's mistake in them is thrown. */
export function judgeWith(gate: string, written: unknown): (evidence: Evidence) => GateJudgement {
  return boundGate(gate, written).judge;
}

/** The same, with all that a bound gate can say. */
export function boundGate(gate: string, written: unknown): Extract<BindOutcome, { ok: true }> {
  const bound = bindGate(gate, written);
  if (bound.ok) return bound;
  throw new Error(bound.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

/** The only check of a judgement. */
export function onlyCheck({ checks }: GateJudgement): Check {
  const [check, ...others] = checks;
  if (check === undefined || others.length > 0) throw new Error(`${checks.length} checks, expected one`);
  return check;
}
