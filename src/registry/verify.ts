// Verifying: is everything that is stored what its names, digests and chains say? Damage is a value, not an error.
import { LaurelError } from '../primitives/errors.ts';
import { inParallel } from './in-parallel.ts';
import { manifestsPrefix, versionOfManifestKey } from './keys.ts';
import { unknownModel } from './list.ts';
import type { ModelName, VersionNumber } from './names.ts';
import { findManifest, type StoredManifest } from './read-version.ts';
import { isRegisteredHere } from './registered-here.ts';
import { listModels } from './scan-keys.ts';
import { verifyAliases } from './verify-aliases.ts';
import { verifyArtifacts } from './verify-artifacts.ts';
import { verifyEvaluations } from './verify-evaluations.ts';
import { type Verification, type VerifyRequest, Verifying } from './verifying.ts';

/**
 * Checks manifests against their keys and artifacts, artifacts against their digests and for strays,
 * evaluations and evidence against their names, ledgers against their hash chains, pointers against their
 * entries.
 *
 * @throws LaurelError `not-found` for an unknown model; else only as the store.
 */
export async function verify(request: VerifyRequest): Promise<Verification> {
  const { store, model, signal } = request;
  const verifying = new Verifying(request);
  const models = model === undefined ? await listModels(store, { signal }) : [model];
  for (const each of models) await verifyModel(verifying, each);
  const result = verifying.result();
  if (model !== undefined && result.checked.versions === 0)
    throw await unknownModel(store, model, { signal });
  return result;
}

async function verifyModel(verifying: Verifying, model: ModelName): Promise<void> {
  verifying.count('models');
  const stored = await verifyManifests(verifying, model);
  await verifyArtifacts(verifying, stored);
  for (const each of stored) await verifyEvaluations(verifying, each);
  await verifyAliases(verifying, model, stored);
}

/** The manifests that can be read; everything else under their prefix is a finding. */
async function verifyManifests(verifying: Verifying, model: ModelName): Promise<readonly StoredManifest[]> {
  const { store, call } = verifying;
  const versions: VersionNumber[] = [];
  for await (const { key } of store.list(manifestsPrefix(model), call)) {
    const version = versionOfManifestKey(key);
    if (version === null) verifying.damage('stray-key', key, 'nothing that Laurel writes has this name');
    else versions.push(version);
  }
  verifying.count('versions', versions.length);
  const read = await inParallel(versions, 16, async (version) =>
    readable(verifying, async () => findManifest(store, model, version, call)),
  );
  const manifests = read.filter((manifest) => manifest !== null);
  const [highest, newest] = [versions.at(-1) ?? 0, manifests.at(-1)];
  const hasGap = highest !== versions.length;
  // Copies keep the numbers that another registry gave them; where numbers are given, something was deleted.
  if (hasGap && newest !== undefined && (await isRegisteredHere(store, newest.manifest, call))) {
    const message = `${versions.length} versions up to ${highest}: some numbers are not here`;
    verifying.note('version-gap', manifestsPrefix(model), message);
  }
  return manifests;
}

async function readable<T>(verifying: Verifying, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const isDamage =
      error instanceof LaurelError && (error.code === 'corrupt-document' || error.code === 'future-format');
    if (!isDamage) throw error;
    verifying.damage('manifest-unreadable', error.at?.key ?? '', error.message);
    return null;
  }
}
