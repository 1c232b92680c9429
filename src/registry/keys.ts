// Every store key is built here, from checked names only. The first segment says which role writes it.
import { type Digest, hexOf } from '../primitives/digest.ts';
import type { Key } from '../ledger/object-store.ts';
import {
  isModelName,
  isVersionNumber,
  type AliasName,
  type ModelName,
  type RegistrationId,
  type VersionNumber,
} from './names.ts';

export const descriptorKey: Key = 'laurel.json';

/** In keys a model's `/` is written `.`, so that no wildcard of a bucket policy crosses models. */
export function modelSegment(model: ModelName): string {
  return model.replace('/', '.');
}

/** The model that a key's segment stands for; `null` where none can: segments of models have no dot. */
export function modelOfSegment(segment: string): ModelName | null {
  const model = segment.replace('.', '/');
  return isModelName(model) && modelSegment(model) === segment ? model : null;
}

/** The number as keys carry it, so that byte order is number order. */
function tenDigits(number: number): string {
  return String(number).padStart(10, '0');
}

/** The directory of a version's artifact bytes, with its trailing slash. */
export function artifactsPrefix(contentDigest: Digest): string {
  return `artifacts/${hexOf(contentDigest)}/`;
}

/** `path` has been checked by `parseArtifactPath`. */
export function artifactKey(contentDigest: Digest, path: string): Key {
  return `${artifactsPrefix(contentDigest)}${path}`;
}

export function manifestsPrefix(model: ModelName): string {
  return `versions/${modelSegment(model)}/`;
}

export function manifestKey(model: ModelName, version: VersionNumber): Key {
  return `${manifestsPrefix(model)}${tenDigits(version)}.json`;
}

/** The version whose manifest lies at `key`; `null` where `key` is no manifest's. */
export function versionOfManifestKey(key: Key): VersionNumber | null {
  const digits = /^versions\/[^/]+\/([0-9]{10})\.json$/.exec(key)?.[1];
  const version = Number(digits ?? 0);
  return isVersionNumber(version) ? version : null;
}

export function registrationKey(model: ModelName, id: RegistrationId): Key {
  return `registrations/${modelSegment(model)}/${id}.json`;
}

/** `manifest` is the digest of the manifest that was copied under this number. */
export function copyKey(model: ModelName, version: VersionNumber, manifest: Digest): Key {
  return `copies/${modelSegment(model)}/${tenDigits(version)}-${hexOf(manifest)}.json`;
}

export function evaluationsPrefix(model: ModelName, version: VersionNumber): string {
  return `evaluations/${modelSegment(model)}/${tenDigits(version)}/`;
}

export function evaluationKey(model: ModelName, version: VersionNumber, digest: Digest): Key {
  return `${evaluationsPrefix(model, version)}${hexOf(digest)}.json`;
}

export function evidenceKey(digest: Digest): Key {
  return `evidence/${hexOf(digest)}`;
}

export function aliasesPrefix(model: ModelName): string {
  return `aliases/${modelSegment(model)}/`;
}

export function pointerKey(model: ModelName, alias: AliasName): Key {
  return `${aliasesPrefix(model)}${alias}/pointer.json`;
}

export function ledgerPrefix(model: ModelName, alias: AliasName): string {
  return `${aliasesPrefix(model)}${alias}/ledger/`;
}

export function ledgerEntryKey(model: ModelName, alias: AliasName, generation: number, digest: Digest): Key {
  return `${ledgerPrefix(model, alias)}${tenDigits(generation)}-${hexOf(digest)}.json`;
}

export function reportKey(digest: Digest): Key {
  return `reports/${hexOf(digest)}.json`;
}

export function refusalsPrefix(model: ModelName, alias: AliasName): string {
  return `refusals/${modelSegment(model)}/${alias}/`;
}

/** `blob` is the alias file's Git blob id: 40 or 64 hex digits. */
export function refusalKey(model: ModelName, alias: AliasName, blob: string): Key {
  return `${refusalsPrefix(model, alias)}${blob}.json`;
}

/** The blob id that a refusal's key carries; `null` where it is no refusal's. */
export function blobOfRefusalKey(key: Key): string | null {
  return /\/([0-9a-f]{40}|[0-9a-f]{64})\.json$/.exec(key)?.[1] ?? null;
}

export function headKey(model: ModelName): Key {
  return `heads/${modelSegment(model)}.json`;
}
