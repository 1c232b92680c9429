// Whether a version that is about to be served again is still whole.
import type { ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Target } from '../registry/documents/alias.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { artifactKey } from '../registry/keys.ts';
import type { ModelName } from '../registry/names.ts';
import { readManifest } from '../registry/read-version.ts';
import { digestOfObject } from '../registry/store-artifacts.ts';

/** Bytes that are read and hashed before a version is served again: what takes well under a second. */
const quickBytes = 64 * 1024 * 1024;

/**
 * The manifest has the digest that the ledger names, and every artifact is there with its size; with its digest
 * too where the store keeps one, or where all of them together are small. The bytes of large ones are the business
 * of `verify`: a rollback is to take seconds.
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
  const { manifest, digest, key } = await readManifest(store, model, target.version, { signal });
  if (digest !== target.manifest) {
    throw damaged(
      `the manifest of ${model}@${target.version} has digest ${digest}, the ledger names ${target.manifest}`,
      key,
    );
  }
  const isSmall = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= quickBytes;
  await inParallel(manifest.artifacts, 16, async (artifact) => {
    const at = artifactKey(manifest.contentDigest, artifact.path);
    const info = await store.head(at, { signal });
    if (info.kind === 'absent')
      throw missing(`artifact ${artifact.path} of ${model}@${target.version} is missing`, at);
    if (info.sizeBytes !== artifact.sizeBytes) {
      throw damaged(
        `artifact ${artifact.path} of ${model}@${target.version} has ${info.sizeBytes} bytes, expected ${artifact.sizeBytes}`,
        at,
      );
    }
    const actual = info.sha256 ?? (isSmall ? await digestOfObject(store, at, { signal }) : artifact.digest);
    if (actual !== artifact.digest) {
      throw damaged(
        `artifact ${artifact.path} of ${model}@${target.version} has digest ${actual}, expected ${artifact.digest}`,
        at,
      );
    }
  });
}

function damaged(message: string, key: string): LaurelError {
  return new LaurelError({
    code: 'digest-mismatch',
    message,
    at: { key },
    remedy: 'choose another version with --to, and run laurel verify',
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
