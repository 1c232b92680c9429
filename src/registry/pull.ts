// Pulling: a version's files into a directory, checked against their digests, resumable at any byte.
import type { ObjectStore } from '../ledger/object-store.ts';
import { backoffMs, type Clock } from '../primitives/clock.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { ArtifactSink, ProgressListener } from './artifact-source.ts';
import type { Artifact, Manifest } from './documents/manifest.ts';
import { inParallel } from './in-parallel.ts';
import { artifactKey } from './keys.ts';
import type { ModelName, Reference, VersionNumber } from './names.ts';
import { readManifest, type StoredManifest } from './read-version.ts';
import { resolve } from './resolve.ts';

const maxAttempts = 4;
/** Of files in the way, in a message. */
const shownPaths = 5;

export interface PullRequest {
  readonly store: ObjectStore;
  readonly reference: Reference;
  readonly sink: ArtifactSink;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Files at once. Default 4. */
  readonly parallel?: number;
  readonly onProgress?: ProgressListener | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Pulled {
  readonly model: ModelName;
  readonly version: VersionNumber;
  readonly manifestDigest: Digest;
  readonly contentDigest: Digest;
  readonly files: number;
  readonly totalBytes: number;
  /** Without what was there already. */
  readonly fetchedBytes: number;
}

/**
 * Every file of a version and no other, each under its name only once its digest was checked. Run again, it
 * fetches what is missing.
 *
 * @throws LaurelError `conflict`, before anything is fetched, where other files lie; `not-found`; `digest-mismatch` when stored bytes are not what the manifest says; as the
 *   sink and the store do.
 */
export async function pull(request: PullRequest): Promise<Pulled> {
  const { manifest, digest } = await manifestOf(request);
  const totalBytes = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let [done, fetchedBytes] = [0, 0];
  const advance = (bytes: number): void => {
    done += bytes;
    request.onProgress?.({ phase: 'download', done, total: totalBytes });
  };
  const missing = await whatIsMissing(request, manifest);
  advance(totalBytes - missing.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
  await inParallel(missing, request.parallel ?? 4, async (artifact) => {
    const fetched = await pullFile(request, manifest.contentDigest, artifact, advance);
    fetchedBytes += fetched;
  });
  return {
    model: manifest.model,
    version: manifest.version,
    manifestDigest: digest,
    contentDigest: manifest.contentDigest,
    files: manifest.artifacts.length,
    totalBytes,
    fetchedBytes,
  };
}

async function manifestOf({ store, reference, signal }: PullRequest): Promise<StoredManifest> {
  const { model, version, manifestDigest, stored } = await resolve(store, reference, { signal });
  if (stored !== undefined) return stored;
  const read = await readManifest(store, model, version, { signal });
  if (read.digest === manifestDigest) return read;
  throw new LaurelError({
    code: 'digest-mismatch',
    message: `the pointer names manifest ${manifestDigest}, and what is stored has ${read.digest}`,
    at: { key: read.key },
    remedy: 'the manifest was altered after it was promoted; restore it and run laurel verify',
  });
}

/**
 * The artifacts that are to be fetched, once it is known that nothing is in their way.
 *
 * @throws LaurelError `conflict`: a loader would take an old file beside the new ones for a part of the version.
 */
async function whatIsMissing(request: PullRequest, manifest: Manifest): Promise<readonly Artifact[]> {
  const { sink, signal } = request;
  const { artifacts, model, version } = manifest;
  const refuse = (why: string, paths: readonly string[], remedy: string): LaurelError =>
    new LaurelError({
      code: 'conflict',
      message: `${why} ${model}@${version}: ${paths.slice(0, shownPaths).join(', ')}${paths.length > shownPaths ? ' and more' : ''}`,
      at: { file: sink.location },
      remedy: `pull each version into a new directory of its own, such as ${sink.location}/${version}, or ${remedy}`,
    });
  const paths = artifacts.map(({ path }) => path);
  const strays = await sink.strays(paths, shownPaths + 1);
  if (strays.length > 0) throw refuse('there are files that are not of', strays, 'remove them first');
  const there = await inParallel(paths, request.parallel ?? 4, async (path) =>
    sink.digestOf(path, signal === undefined ? {} : { signal }),
  );
  const missing = artifacts.filter(({ digest }, index) => there[index] !== digest);
  const differing = paths.filter(
    (_, index) => there[index] !== null && there[index] !== artifacts[index]?.digest,
  );
  if (differing.length === 0 || sink.overwrites) return missing;
  throw refuse('there are files that differ from those of', differing, 'replace them with --overwrite');
}

/** Returns how many bytes were fetched. */
async function pullFile(
  request: PullRequest,
  contentDigest: Manifest['contentDigest'],
  artifact: Artifact,
  advance: (bytes: number) => void,
): Promise<number> {
  const { sink, clock, random, signal } = request;
  const { path, digest, sizeBytes } = artifact;
  let [counted, fetched] = [0, 0];
  for (let attempt = 1; ; attempt += 1) {
    const from = Math.min(await sink.partialBytes(path, digest), sizeBytes);
    // A retry goes on where the sink has got to, which may be less than what had arrived here.
    advance(from - counted);
    counted = from;
    const onBytes = (bytes: number): void => {
      counted += bytes;
      fetched += bytes;
      advance(bytes);
    };
    try {
      const body = bodyOf(request, artifactKey(contentDigest, path), { from, sizeBytes });
      const options = signal === undefined ? { onBytes } : { onBytes, signal };
      await sink.write(path, { digest, sizeBytes }, from, body, options);
      return fetched;
    } catch (error) {
      const isTransient = error instanceof LaurelError && error.code === 'store-unavailable';
      if (!isTransient || attempt === maxAttempts) throw error;
      await clock.sleep(backoffMs(attempt, random), signal);
    }
  }
}

/** No store answers a range that begins at the end. */
async function* bodyOf(
  { store, signal }: PullRequest,
  key: string,
  { from, sizeBytes }: { readonly from: number; readonly sizeBytes: number },
): AsyncGenerator<Uint8Array> {
  if (from < sizeBytes) yield* store.open(key, { start: from }, { signal });
}
