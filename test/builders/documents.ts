// Builders of stored documents: whole and consistent, with whatever a test wants to say differently.
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import { commitIdOf, contentDigestOf, modelSigningDigestOf } from '../../src/registry/content-digest.ts';
import { type Descriptor, descriptorFormat } from '../../src/registry/documents/descriptor.ts';
import { type Evaluation, evaluationFormat, type Metric } from '../../src/registry/documents/evaluation.ts';
import {
  type Desired,
  entryFormat,
  type LedgerEntry,
  type Target,
} from '../../src/registry/documents/alias.ts';
import { type Lineage, type Manifest, manifestFormat } from '../../src/registry/documents/manifest.ts';
import type { Signature } from '../../src/registry/documents/signature.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import {
  type AliasName,
  type ModelName,
  parseAliasName,
  parseModelName,
  parseRegistrationId,
  parseVersionNumber,
} from '../../src/registry/names.ts';
import type { VersionMetadata } from '../../src/registry/required-metadata.ts';

export const creditRisk: ModelName = parseModelName('credit-risk');
export const production: AliasName = parseAliasName('production');
export const staging: AliasName = parseAliasName('staging');

/** The digest of some text: for fields where only equality matters. */
export function someDigest(text: string): Digest {
  return digestOf(text);
}

export function descriptorOf(overrides: Partial<Descriptor> = {}): Descriptor {
  return {
    format: descriptorFormat,
    registry: '3f0c6a52-2f6d-4b57-8f53-0d3d7f1c9a11',
    required: ['code-commit', 'dataset', 'signature'],
    probe: { passedAt: '2026-06-01T12:00:00.000Z', checks: ['create-once'] },
    createdAt: '2026-06-01T12:00:00.000Z',
    ...overrides,
  };
}

export function signatureOf(overrides: Partial<Signature> = {}): Signature {
  const column = (name: string) =>
    ({ name, required: true, type: { kind: 'scalar', type: 'double' } }) as const;
  return {
    source: 'mlmodel',
    inputs: { kind: 'columns', columns: [column('income'), column('age')] },
    outputs: { kind: 'columns', columns: [column('score')] },
    parameters: [],
    ...overrides,
  };
}

export function lineageOf(overrides: Partial<Lineage> = {}): Lineage {
  return {
    code: { repository: 'https://git.example/acme/credit', commit: 'a'.repeat(40), dirty: false },
    datasets: [{ name: 'credit-train', role: 'train', digest: someDigest('credit-train') }],
    features: [],
    parents: [],
    ...overrides,
  };
}

/** What a registration says of a version apart from identity and artifacts; enough for the default demands. */
export function metadataOf(overrides: Partial<VersionMetadata> = {}): VersionMetadata {
  return {
    kind: 'model',
    signature: signatureOf(),
    metrics: { cv_auc: 0.76 },
    hyperparameters: { max_iter: 80 },
    tags: { team: 'credit-ml' },
    lineage: lineageOf(),
    ...overrides,
  };
}

/** A manifest whose digests follow from its artifacts, unless they are given. */
export function manifestOf(overrides: Partial<Manifest> = {}): Manifest {
  const version = overrides.version ?? parseVersionNumber(1);
  const artifacts = overrides.artifacts ?? [
    {
      path: 'model.onnx',
      role: 'weights' as const,
      digest: someDigest(`weights of ${version}`),
      sizeBytes: 46_145,
      mediaType: 'application/octet-stream',
    },
  ];
  const contentDigest = contentDigestOf(artifacts);
  return {
    format: manifestFormat,
    model: creditRisk,
    version,
    registrationId: parseRegistrationId(`r-${version}`),
    contentDigest,
    modelSigningDigest: modelSigningDigestOf(artifacts),
    commitId: commitIdOf(contentDigest),
    artifacts,
    ...metadataOf(),
    complete: true,
    registeredBy: 'user:ada',
    registeredAt: '2026-06-01T12:00:00.000Z',
    ...overrides,
  };
}

/** How entries, pointers and alias files name a version. */
export function targetOf(manifest: Manifest): Target {
  return {
    version: manifest.version,
    manifest: seal(manifest).digest,
    contentDigest: manifest.contentDigest,
  };
}

export function metricOf(name: string, value: number, overrides: Partial<Metric> = {}): Metric {
  return { name, value, better: 'higher', n: 9_000, ...overrides };
}

/** An evaluation bound to `manifest`. */
export function evaluationOf(manifest: Manifest, overrides: Partial<Evaluation> = {}): Evaluation {
  return {
    format: evaluationFormat,
    model: manifest.model,
    version: manifest.version,
    manifest: seal(manifest).digest,
    dataset: { name: 'credit-holdout', digest: someDigest('credit-holdout') },
    split: 'test',
    metrics: [metricOf('auc', 0.776)],
    slices: [],
    groups: {},
    evaluator: { identity: 'repo:acme/credit-eval' },
    tool: { name: 'evaluate.py' },
    observedAt: '2026-06-02T12:00:00.000Z',
    ...overrides,
  };
}

export function desiredOf(overrides: Partial<Desired> = {}): Desired {
  return {
    repository: 'git:acme/models',
    root: '',
    commit: 'c'.repeat(40),
    blob: 'b'.repeat(40),
    ...overrides,
  };
}

/** An entry that puts `manifest` live; the first of its ledger unless a generation and predecessor are given. */
export function entryOf(manifest: Manifest, overrides: Partial<LedgerEntry> = {}): LedgerEntry {
  const generation = overrides.generation ?? 1;
  return {
    format: entryFormat,
    model: manifest.model,
    alias: production,
    generation,
    previous: null,
    kind: 'promotion',
    routes: [{ ...targetOf(manifest), weight: 1 }],
    shadow: [],
    from: null,
    desired: desiredOf(),
    cause: { actor: 'user:ada', approvedBy: ['user:grace'], reason: 'Retrained on the June snapshot' },
    gates: { outcome: 'passed', report: someDigest('report'), policy: someDigest('policy'), waivers: [] },
    warnings: [],
    writeId: `write-${generation}`,
    recordedAt: `2026-06-03T12:00:${String(generation).padStart(2, '0')}.000Z`,
    ...overrides,
  };
}
