// Whether a version that is about to be served again is still whole.
import type { ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Target } from '../registry/documents/alias.ts';
import { manifestDocument, manifestFormat } from '../registry/documents/manifest.ts';
import { checkDigest, parseStored } from '../registry/documents/stored.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { artifactKey, manifestKey } from '../registry/keys.ts';
import type { ModelName } from '../registry/names.ts';

/**
 * The manifest has the digest that the ledger names, and every artifact is there with its size. Bytes are not
 * read: that is the business of `verify`, and a rollback is to take seconds.
 *
 * @throws LaurelError `not-found` or `digest-mismatch`, with the key.
 */
export async function checkTarget({
  store,
  model,
  target,
  signal,
}: {
  store: ObjectStore;
  model: ModelName;
  target: Target;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const key = manifestKey(model, target.version);
  const found = await store.get(key, { signal });
  if (found.kind !== 'found') throw missing(`${model}@${target.version} has no manifest any more`, key);
  checkDigest(found.body, target.manifest, key);
  const manifest = parseStored(manifestDocument, manifestFormat, found.body, key);
  await inParallel(manifest.artifacts, 16, async (artifact) => {
    const info = await store.head(artifactKey(manifest.contentDigest, artifact.path), { signal });
    const at = artifactKey(manifest.contentDigest, artifact.path);
    if (info.kind === 'absent')
      throw missing(`artifact ${artifact.path} of ${model}@${target.version} is missing`, at);
    if (info.sizeBytes !== artifact.sizeBytes) {
      throw new LaurelError({
        code: 'digest-mismatch',
        message: `artifact ${artifact.path} of ${model}@${target.version} has ${info.sizeBytes} bytes, expected ${artifact.sizeBytes}`,
        at: { key: at },
        remedy: 'choose another version with --to, and run laurel verify',
      });
    }
  });
}

function missing(message: string, key: string): LaurelError {
  return new LaurelError({
    code: 'not-found',
    message,
    at: { key },
    remedy: 'choose another version with --to, and run laurel verify',
  });
}
