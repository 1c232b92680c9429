// Copying a version into another registry: the same bytes under the same number, artifacts before their manifest.
// docs/protocol.md gives every outcome.
import { createOrRead } from '../ledger/immutable.ts';
import type { Key, ObjectStore, UploadSource } from '../ledger/object-store.ts';
import type { Clock } from '../primitives/clock.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { ProgressListener } from './artifact-source.ts';
import { type MadeCopy, recordCopy } from './copy-record.ts';
import type { Artifact, Manifest } from './documents/manifest.ts';
import { checkDigest } from './documents/stored.ts';
import { inParallel } from './in-parallel.ts';
import { artifactKey, manifestKey } from './keys.ts';
import type { ModelName, VersionNumber } from './names.ts';
import { openRegistry } from './open-registry.ts';
import { parseManifest, unknownVersion } from './read-version.ts';
import { ensureStored, tallyStored } from './store-artifacts.ts';

export interface CopyRequest {
  /** The registry that the version was registered in. */
  readonly from: ObjectStore;
  /** The registry that shall hold it as well. */
  readonly to: ObjectStore;
  readonly model: ModelName;
  readonly version: VersionNumber;
  /** Digest of the manifest that is meant. */
  readonly manifest: Digest;
  /** Whoever copies, and where they run: the record of the copy names them. */
  readonly actor: string;
  readonly runUrl: string | undefined;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Files at once. Default 4; a store sends the parts of each in parallel by itself. */
  readonly parallel?: number;
  readonly onProgress?: ProgressListener | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** `present`: the manifest was there, and with it everything that it names; nothing was sent. */
export type CopyOutcome = 'copied' | 'present';

/**
 * Makes `to` hold the version as `from` does. Whatever interrupts it, the same call again completes it: what is
 * there already is compared and not sent again, and a manifest that can be read names only artifacts that are there,
 * and has a record of where they came from.
 *
 * @throws LaurelError `not-found` or `digest-mismatch` where `from` does not hold what is meant, or not whole;
 *   `conflict` where `to` has the number, or a file of it, with other bytes; `store-missing` where either is no
 *   registry; `outcome-unknown` when it never answered: run it again; else as the stores.
 */
export async function copyVersion(request: CopyRequest): Promise<CopyOutcome> {
  const { to, model, version, clock, random, signal } = request;
  const key = manifestKey(model, version);
  const { bytes, manifest } = await readSource(request, key);
  const there = await to.get(key, { signal });
  if (there.kind === 'found') {
    requireSame(request, key, there.body);
    return 'present';
  }
  await openRegistry(to, { signal });
  const { registry: home } = (await openRegistry(request.from, { signal })).descriptor;
  await copyArtifacts(request, manifest);
  await recordCopy({ store: to, copy: copyOf(request, manifest, home), clock, random, signal });
  const outcome = await createOrRead({ store: to, key, bytes, clock, random, signal });
  if (outcome.kind === 'other') requireSame(request, key, outcome.bytes);
  return 'copied';
}

function copyOf(
  { model, version, manifest, actor, runUrl }: CopyRequest,
  { contentDigest }: Manifest,
  from: string,
): MadeCopy {
  const by = { copiedBy: actor, ...(runUrl === undefined ? {} : { runUrl }) };
  return { model, version, manifest, contentDigest, from, ...by };
}

/** The manifest as it is stored, proven to be the one that is meant. */
async function readSource(
  { from, model, version, manifest, signal }: CopyRequest,
  key: Key,
): Promise<{ readonly bytes: Uint8Array; readonly manifest: Manifest }> {
  const found = await from.get(key, { signal });
  if (found.kind !== 'found') throw unknownVersion(from, model, version);
  checkDigest(found.body, manifest, key);
  return { bytes: found.body, manifest: parseManifest(found.body, { model, version }) };
}

/** @throws LaurelError `conflict`: a number that is taken stays taken. */
function requireSame(
  { from, to, model, version, manifest }: CopyRequest,
  key: Key,
  theirs: Uint8Array,
): void {
  const digest = digestOf(theirs);
  if (digest === manifest) return;
  throw new LaurelError({
    code: 'conflict',
    message: `${model}@${version} is another version in ${to.location} (manifest ${digest}) than in ${from.location} (manifest ${manifest})`,
    at: { key },
    remedy:
      'versions are registered in one registry and copied into the others: let the alias live in a registry that nobody registers into, or register the model again and promote that version',
  });
}

async function copyArtifacts(request: CopyRequest, manifest: Manifest): Promise<void> {
  const { to, clock, random, signal } = request;
  const total = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const tally = tallyStored('copy', total, request.onProgress);
  await inParallel(manifest.artifacts, request.parallel ?? 4, async (artifact) => {
    const key = artifactKey(manifest.contentDigest, artifact.path);
    const source = storedSource(request, key, artifact);
    const onStored = (bytes: number): void => tally(artifact.path, bytes);
    try {
      await ensureStored({ store: to, key, source, lookFirst: true, clock, random, signal, onStored });
    } catch (error) {
      if (!(error instanceof LaurelError) || error.code !== 'artifact-changed') throw error;
      throw notWhole(request, { key, path: artifact.path, code: 'digest-mismatch', cause: error });
    }
  });
}

/** Bytes straight from the other registry, in whatever ranges they are asked for. */
function storedSource(request: CopyRequest, key: Key, { path, digest, sizeBytes }: Artifact): UploadSource {
  const { from, signal } = request;
  return {
    sizeBytes,
    sha256: digest,
    async *open(range) {
      try {
        yield* from.open(key, range, { signal });
      } catch (error) {
        if (!(error instanceof LaurelError) || error.code !== 'not-found') throw error;
        throw notWhole(request, { key, path, code: 'not-found', cause: error });
      }
    },
  };
}

interface Damage {
  readonly key: Key;
  readonly path: string;
  readonly code: 'not-found' | 'digest-mismatch';
  readonly cause: LaurelError;
}

function notWhole({ from, model, version }: CopyRequest, { key, path, code, cause }: Damage): LaurelError {
  const what = code === 'not-found' ? 'is missing' : 'is not what the manifest says';
  return new LaurelError({
    code,
    message: `artifact ${path} of ${model}@${version} ${what} in ${from.location}; nothing of the version went live`,
    at: { key },
    remedy: `run laurel verify ${model}, and restore the object or promote another version`,
    cause,
  });
}
