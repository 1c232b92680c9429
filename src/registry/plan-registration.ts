// What registering will write, decided before anything is written. Pure.
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { checkArtifactPaths } from './artifact-path.ts';
import { cardAmong, inputExampleAmong, mediaTypeOf, roleOf } from './artifact-role.ts';
import { byPath, commitIdOf, contentDigestOf, type ContentEntry, modelSigningDigestOf } from './content-digest.ts'; // prettier-ignore
import type { Descriptor } from './documents/descriptor.ts';
import { type Manifest, manifestDocument, manifestFormat } from './documents/manifest.ts';
import { seal, type Sealed } from './documents/stored.ts';
import type { ModelName, RegistrationId, VersionNumber } from './names.ts';
import { parseVersionNumber } from './names.ts';
import { registrationIdOf, type RunIdentity } from './registration-id.ts';
import { incompleteError, missingMetadata, type VersionMetadata } from './required-metadata.ts';

/** Documents are read whole, 16 MiB at most: some 70,000 files. */
const maxManifestBytes = 16 * 1024 * 1024;
const anyInstant = '2000-01-01T00:00:00.000Z';

export interface PlanInput {
  readonly descriptor: Descriptor;
  readonly model: ModelName;
  /** Every artifact, hashed; in no order. */
  readonly content: readonly ContentEntry[];
  readonly metadata: VersionMetadata;
  readonly registeredBy: string;
  readonly registrationId?: RegistrationId | undefined;
  readonly run?: RunIdentity | undefined;
  readonly allowIncomplete: boolean;
  /** For messages: where the artifacts come from. */
  readonly location: string;
}

export interface SealedManifest extends Sealed {
  readonly manifest: Manifest;
}

export interface RegistrationPlan {
  readonly model: ModelName;
  readonly id: RegistrationId;
  readonly contentDigest: Digest;
  readonly artifacts: Manifest['artifacts'];
  /** The manifest, for whichever number is free when it is written. */
  readonly manifestFor: (version: VersionNumber, registeredAt: string) => SealedManifest;
}

/**
 * @throws LaurelError `invalid-artifact` for nothing to register or paths that cannot be stored; `incomplete`
 *   with everything that is missing; `invalid-document` for metadata that no manifest may hold.
 */
export function planRegistration(input: PlanInput): RegistrationPlan {
  const artifacts = describeArtifacts(input);
  const metadata = withDefaults(input.metadata, artifacts);
  const missing = missingMetadata(input.descriptor.required, metadata);
  if (missing.length > 0 && !input.allowIncomplete) throw incompleteError(missing);
  const contentDigest = contentDigestOf(artifacts);
  const { model, run } = input;
  const id = input.registrationId ?? registrationIdOf({ model, contentDigest, metadata, run });
  const manifestFor = (version: VersionNumber, registeredAt: string): SealedManifest => {
    const manifest: Manifest = {
      format: manifestFormat,
      model,
      version,
      registrationId: id,
      contentDigest,
      modelSigningDigest: modelSigningDigestOf(artifacts),
      commitId: commitIdOf(contentDigest),
      artifacts,
      ...metadata,
      complete: missing.length === 0,
      registeredBy: input.registeredBy,
      registeredAt,
    };
    return { manifest, ...seal(manifest) };
  };
  checkManifest(() => manifestFor(parseVersionNumber(1), anyInstant));
  return { model, id, contentDigest, artifacts, manifestFor };
}

/**
 * What the metadata that was given now says otherwise than a version that is registered already: names of
 * manifest fields. A registered version does not change.
 */
export function differingMetadata(stored: Manifest, planned: Manifest): readonly string[] {
  const fields = [
    'kind', 'signature', 'inputExample', 'flavor', 'metrics', 'hyperparameters', 'tags', 'lineage', 'card', 'complete',
  ] as const; // prettier-ignore
  return fields.filter(
    (field) => seal({ value: stored[field] }).digest !== seal({ value: planned[field] }).digest,
  );
}

function describeArtifacts({ content, location }: PlanInput): Manifest['artifacts'] {
  if (content.length === 0) {
    throw new LaurelError({
      code: 'invalid-artifact',
      message: `nothing to register: there are no files in ${location}`,
      remedy: "name the model's files, or the directory that holds them",
    });
  }
  checkArtifactPaths(content.map(({ path }) => path));
  return content.toSorted(byPath).map(({ path, digest, sizeBytes }) => ({
    path,
    role: roleOf(path),
    digest,
    sizeBytes,
    mediaType: mediaTypeOf(path),
  }));
}

/** A card and an input example are found among the artifacts where nobody named them. */
function withDefaults(metadata: VersionMetadata, artifacts: Manifest['artifacts']): VersionMetadata {
  const paths = artifacts.map(({ path }) => path);
  const card = metadata.card ?? cardAmong(paths);
  const inputExample = metadata.inputExample ?? inputExampleAmong(paths);
  requireArtifact('card', card, paths);
  requireArtifact('inputExample', inputExample, paths);
  return {
    ...metadata,
    ...(card === undefined ? {} : { card }),
    ...(inputExample === undefined ? {} : { inputExample }),
  };
}

function requireArtifact(field: string, path: string | undefined, paths: readonly string[]): void {
  if (path === undefined || paths.includes(path)) return;
  throw new LaurelError({
    code: 'invalid-document',
    message: `${field} names ${JSON.stringify(path)}, which is not among the artifacts`,
    remedy: `name one of the files that are registered, relative to their directory, or leave ${field} out`,
  });
}

/** What a person or a source gave may be more than any manifest can hold: said before anything is stored. */
function checkManifest(sealed: () => SealedManifest): void {
  const { manifest, bytes } = sealable(sealed);
  const result = manifestDocument.safeParse(manifest);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw unholdable(issue?.message ?? 'invalid', issue?.path.map(String).join('.') ?? '');
  }
  if (bytes.byteLength > maxManifestBytes) {
    throw new LaurelError({
      code: 'invalid-artifact',
      message: `${manifest.artifacts.length} files make a manifest of ${bytes.byteLength} bytes, more than ${maxManifestBytes}`,
      remedy: 'pack the many small files into an archive',
    });
  }
}

/** Metadata that canonical JSON refuses is bad input here, not a bug. */
function sealable(sealed: () => SealedManifest): SealedManifest {
  try {
    return sealed();
  } catch (error) {
    if (!(error instanceof LaurelError)) throw error;
    throw unholdable(error.message, error.at?.field?.replace(/^\$\./, '') ?? '');
  }
}

function unholdable(why: string, field: string): LaurelError {
  return new LaurelError({
    code: 'invalid-document',
    message: `no manifest can hold this metadata: ${why}`,
    at: { field },
    remedy: 'shorten or correct the field, in the registration file or where it was gathered from',
  });
}
