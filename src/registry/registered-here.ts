// Whether a model's versions were registered in a registry, or only copied into it.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Manifest } from './documents/manifest.ts';
import { registrationKey } from './keys.ts';
import type { ModelName, VersionNumber } from './names.ts';
import { readManifest } from './read-version.ts';

/** Registering leaves a registration beside the manifest, copying leaves only the manifest. One HEAD. */
export async function isRegisteredHere(
  store: ObjectStore,
  { model, registrationId }: Pick<Manifest, 'model' | 'registrationId'>,
  options: CallOptions = {},
): Promise<boolean> {
  return (await store.head(registrationKey(model, registrationId), options)).kind === 'found';
}

/** @throws LaurelError `conflict` for a copy: two registries that both give numbers would give one number twice. */
export async function requireRegisteredHere(
  store: ObjectStore,
  model: ModelName,
  version: VersionNumber,
  options: CallOptions = {},
): Promise<void> {
  const { manifest, key } = await readManifest(store, model, version, options);
  if (await isRegisteredHere(store, manifest, options)) return;
  throw new LaurelError({
    code: 'conflict',
    message: `${model}@${version} was copied into ${store.location} from another registry, and that one gives the numbers of ${model}`,
    at: { key },
    remedy: 'register there: it is home in laurel.yaml; apply copies what is promoted',
  });
}
