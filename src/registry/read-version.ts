// Reading versions and their evaluations: every document is checked against its schema, its key and itself.
import type { CallOptions, Key, ObjectStore } from '../ledger/object-store.ts';
import { type Digest, digestFromHex, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { checkArtifactPaths } from './artifact-path.ts';
import { commitIdOf, contentDigestOf, modelSigningDigestOf } from './content-digest.ts';
import { type Evaluation, evaluationDocument, evaluationFormat } from './documents/evaluation.ts';
import { type Manifest, manifestDocument, manifestFormat } from './documents/manifest.ts';
import { checkDigest, parseStored } from './documents/stored.ts';
import { inParallel } from './in-parallel.ts';
import { evaluationsPrefix, manifestKey } from './keys.ts';
import type { ModelName, VersionNumber } from './names.ts';

/** A manifest with the digest of its stored bytes, which is what everything else names it by. */
export interface StoredManifest {
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly key: Key;
}

export interface StoredEvaluation {
  readonly evaluation: Evaluation;
  readonly digest: Digest;
  readonly key: Key;
}

/**
 * An object among a version's evaluations: one to judge by; one that cannot be used and why; or a whole one of
 * something else (`foreign`), which proves nothing of this version.
 */
export type EvaluationRead =
  | ({ readonly kind: 'read' } & StoredEvaluation)
  | { readonly kind: 'unusable' | 'foreign'; readonly key: Key; readonly reason: string };

const parallelReads = 16;

/**
 * The manifest of a version in one GET.
 *
 * @throws LaurelError `not-found`; `corrupt-document` when it does not parse or is not what its key says;
 *   `future-format`.
 */
export async function readManifest(
  store: ObjectStore,
  model: ModelName,
  version: VersionNumber,
  options: CallOptions = {},
): Promise<StoredManifest> {
  const found = await findManifest(store, model, version, options);
  if (found !== null) return found;
  throw unknownVersion(store, model, version);
}

/** The error for a version that a registry does not hold. */
export function unknownVersion(store: ObjectStore, model: ModelName, version: VersionNumber): LaurelError {
  return new LaurelError({
    code: 'not-found',
    message: `no version ${model}@${version} in ${store.location}`,
    at: { key: manifestKey(model, version) },
    remedy: `run laurel list ${model} to see the versions there are`,
  });
}

/** {@link readManifest}, with `null` for a version that does not exist. */
export async function findManifest(
  store: ObjectStore,
  model: ModelName,
  version: VersionNumber,
  options: CallOptions = {},
): Promise<StoredManifest | null> {
  const key = manifestKey(model, version);
  const found = await store.get(key, options);
  if (found.kind !== 'found') return null;
  return {
    manifest: parseManifest(found.body, { model, version }),
    digest: digestOf(found.body),
    key,
  };
}

/**
 * A manifest's stored bytes, checked against the name they were read under and against what follows from its
 * own artifacts.
 *
 * @throws LaurelError `corrupt-document` or `future-format`.
 */
export function parseManifest(
  bytes: Uint8Array,
  name: { readonly model: ModelName; readonly version: VersionNumber },
): Manifest {
  const key = manifestKey(name.model, name.version);
  const manifest = parseStored(manifestDocument, manifestFormat, bytes, key);
  requireEqual({ key, field: 'model' }, manifest.model, name.model);
  requireEqual({ key, field: 'version' }, manifest.version, name.version);
  requireEqual({ key, field: 'contentDigest' }, manifest.contentDigest, contentDigestOf(manifest.artifacts));
  requireEqual(
    { key, field: 'modelSigningDigest' },
    manifest.modelSigningDigest,
    modelSigningDigestOf(manifest.artifacts),
  );
  requireEqual({ key, field: 'commitId' }, manifest.commitId, commitIdOf(manifest.contentDigest));
  checkStoredPaths(manifest, key);
  return manifest;
}

/**
 * Every object under the evaluations of a version, in the order of their digests: one LIST and a GET each.
 * What does not check out is told apart, never left out.
 */
export async function readEvaluations(
  store: ObjectStore,
  version: { readonly model: ModelName; readonly version: VersionNumber; readonly manifest: Digest },
  options: CallOptions = {},
): Promise<readonly EvaluationRead[]> {
  const keys: Key[] = [];
  for await (const { key } of store.list(evaluationsPrefix(version.model, version.version), options))
    keys.push(key);
  return inParallel(keys, parallelReads, async (key): Promise<EvaluationRead> => {
    try {
      return await readEvaluation(store, key, version, options);
    } catch (error) {
      // An unreachable store is no statement about this object: that breaks the whole reading.
      if (!(error instanceof LaurelError) || !unusable.has(error.code)) throw error;
      return { kind: 'unusable', key, reason: error.message };
    }
  });
}

const unusable: ReadonlySet<string> = new Set(['corrupt-document', 'digest-mismatch', 'future-format']);

async function readEvaluation(
  store: ObjectStore,
  key: Key,
  version: { readonly model: ModelName; readonly version: VersionNumber; readonly manifest: Digest },
  options: CallOptions,
): Promise<EvaluationRead> {
  const digest = digestOfKey(key, evaluationsPrefix(version.model, version.version));
  const found = await store.get(key, options);
  if (found.kind !== 'found') throw corrupt({ key, field: '' }, 'it was listed and is absent');
  checkDigest(found.body, digest, key);
  const evaluation = parseStored(evaluationDocument, evaluationFormat, found.body, key);
  const reason = foreignness(evaluation, version);
  return reason === null ? { kind: 'read', evaluation, digest, key } : { kind: 'foreign', key, reason };
}

/** What else it is an evaluation of; `null` when it is of this version's very bytes. */
function foreignness(
  evaluation: Evaluation,
  { model, version, manifest }: Pick<Evaluation, 'model' | 'version' | 'manifest'>,
): string | null {
  if (evaluation.model !== model || evaluation.version !== version) {
    return `it is an evaluation of ${evaluation.model}@${evaluation.version}`;
  }
  return evaluation.manifest === manifest ? null : `it is of other bytes, of manifest ${evaluation.manifest}`;
}

function digestOfKey(key: Key, prefix: string): Digest {
  const hex = /^([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length))?.[1];
  if (hex === undefined) throw corrupt({ key, field: '' }, 'its name is not a digest');
  return digestFromHex(hex);
}

function checkStoredPaths(manifest: Manifest, key: Key): void {
  try {
    checkArtifactPaths(manifest.artifacts.map(({ path }) => path));
  } catch (cause) {
    if (!(cause instanceof LaurelError)) throw cause;
    throw corrupt({ key, field: 'artifacts' }, cause.message);
  }
}

interface Field {
  readonly key: Key;
  readonly field: string;
}

function requireEqual(at: Field, actual: string | number, expected: string | number): void {
  if (actual !== expected) throw corrupt(at, `it says ${actual}, expected ${expected}`);
}

function corrupt(at: Field, why: string): LaurelError {
  return new LaurelError({
    code: 'corrupt-document',
    message: `a stored document is not what its key says: ${why}`,
    at: at.field === '' ? { key: at.key } : at,
    remedy: 'run laurel verify to see what else is damaged; restore the object from a backup or replica',
  });
}
