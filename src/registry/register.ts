// Registering: from a directory of files to an immutable, numbered version. docs/protocol.md gives every outcome.
import { createOrRead } from '../ledger/immutable.ts';
import type { Clock } from '../primitives/clock.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { ArtifactSource, ProgressListener, SourceFile } from './artifact-source.ts';
import { type Claimed, claimVersion, findClaim } from './claim-version.ts';
import type { Registry } from './open-registry.ts';
import type { Manifest } from './documents/manifest.ts';
import { type Registration, registrationDocument, registrationFormat } from './documents/registration.ts';
import { parseStored, seal } from './documents/stored.ts';
import { type HeadHint, readHeadHint, updateHeadHint } from './head-hint.ts';
import { inParallel } from './in-parallel.ts';
import { artifactKey, registrationKey } from './keys.ts';
import { type ModelName, parseVersionNumber, type RegistrationId, type VersionNumber } from './names.ts';
import { differingMetadata, planRegistration, type RegistrationPlan } from './plan-registration.ts';
import type { RunIdentity } from './registration-id.ts';
import type { VersionMetadata } from './required-metadata.ts';
import { requireRegisteredHere } from './registered-here.ts';
import { findExistingVersion } from './scan-keys.ts';
import { ensureStored, tallyStored } from './store-artifacts.ts';

export interface RegisterRequest {
  readonly registry: Registry;
  readonly model: ModelName;
  readonly source: ArtifactSource;
  readonly metadata: VersionMetadata;
  /** Who registers, as `user:ada` or `repo:acme/credit-training`. */
  readonly registeredBy: string;
  /** The training job, where one is known: what the default registration id binds. */
  readonly run?: RunIdentity | undefined;
  /** Names this act; by default derived from run and content. */
  readonly registrationId?: RegistrationId | undefined;
  /** Register all the same when mandatory metadata is missing: no gate passes such a version. */
  readonly incomplete?: boolean;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Files uploaded at once. Default 4; a store sends the parts of each in parallel by itself. */
  readonly parallel?: number;
  readonly onProgress?: ProgressListener | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Registered {
  readonly outcome: 'registered' | 'already-registered';
  readonly version: VersionNumber;
  readonly manifest: Manifest;
  readonly manifestDigest: Digest;
  readonly registrationId: RegistrationId;
  /** Fields that were given differently now than when this id was registered; they were not changed. */
  readonly differs: readonly string[];
}

/**
 * Registers a version. Whatever interrupts it, the same call again ends in the same one version.
 *
 * @throws LaurelError `incomplete`, `invalid-artifact`, `artifact-changed` before or while uploading; `conflict`
 *   when the id was registered with other content; `outcome-unknown` when the store never answered: run it again.
 */
export async function register(request: RegisterRequest): Promise<Registered> {
  const files = await hashFiles(request);
  const { registry, model, metadata, registeredBy, run, registrationId } = request;
  const plan = planRegistration({
    descriptor: registry.descriptor,
    model,
    content: files,
    metadata,
    registeredBy,
    run,
    registrationId,
    allowIncomplete: request.incomplete ?? false,
    location: request.source.location,
  });
  const fixed = await fixStart(request, plan, await readHint(request));
  const claimed = await storeAndClaim({ request, plan, files, ...fixed });
  await updateHeadHint(registry.store, claimed.stored, fixed.hint, { signal: request.signal });
  const { manifest, digest } = claimed.stored;
  return {
    outcome: claimed.outcome,
    version: manifest.version,
    manifest,
    manifestDigest: digest,
    registrationId: plan.id,
    differs: differingMetadata(manifest, plan.manifestFor(manifest.version, manifest.registeredAt).manifest),
  };
}

interface HashedFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly digest: Digest;
  readonly file: SourceFile;
}

async function hashFiles({ source, onProgress, signal }: RegisterRequest): Promise<readonly HashedFile[]> {
  const files = await source.list();
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.({ phase: 'hash', done: (done += bytes), total });
  const digests = await source.hash(files, signal === undefined ? { onBytes } : { onBytes, signal });
  return files.map((file, index) => {
    const digest = digests[index];
    if (digest === undefined) {
      throw new LaurelError({
        code: 'internal',
        message: `${source.location} gave no digest of ${JSON.stringify(file.path)}`,
      });
    }
    return { path: file.path, sizeBytes: file.sizeBytes, digest, file };
  });
}

/** A hint, and when it was read by both clocks: the store's is the one that others see. */
interface TimedHint extends HeadHint {
  readonly readAt: Date;
}

async function readHint({ registry, model, clock, signal }: RegisterRequest): Promise<TimedHint> {
  const hint = await readHeadHint(registry.store, model, { signal });
  return { ...hint, readAt: clock.now() };
}

interface FixedStart {
  readonly start: VersionNumber;
  /** This id was seen before: what it wrote may be there. */
  readonly isRetry: boolean;
  readonly hint: TimedHint;
}

/**
 * Step 2: where the walk starts, fixed once for this id whatever is tried again. A number right behind one
 * that exists, so that no version can end up behind a gap. Where versions are copies, their numbers are given
 * elsewhere, and nothing is registered.
 */
async function fixStart(
  request: RegisterRequest,
  plan: RegistrationPlan,
  read: TimedHint,
): Promise<FixedStart> {
  const { registry, model, clock, random, signal } = request;
  const hinted = read.head?.highest ?? null;
  const existing = await findExistingVersion(registry.store, model, hinted, { signal });
  // Whoever registers leaves a hint, whoever copies does not: only without one may these be copies.
  if (existing !== null && existing !== hinted) {
    await requireRegisteredHere(registry.store, model, existing, { signal });
  }
  // A hint of a version that does not exist is wrong altogether, and written anew.
  const hint = existing === hinted ? read : { ...read, head: null };
  const wanted: Registration = {
    format: registrationFormat,
    model,
    start: parseVersionNumber((existing ?? 0) + 1),
    contentDigest: plan.contentDigest,
  };
  const key = registrationKey(model, plan.id);
  const { store } = registry;
  const outcome = await createOrRead({ store, key, bytes: seal(wanted).bytes, clock, random, signal });
  if (outcome.kind === 'stored') return { start: wanted.start, isRetry: false, hint };
  const fixed = parseStored(registrationDocument, registrationFormat, outcome.bytes, key);
  if (fixed.contentDigest === plan.contentDigest && fixed.model === model) {
    return { start: fixed.start, isRetry: true, hint };
  }
  throw new LaurelError({
    code: 'conflict',
    message: `registration id ${plan.id} was used for other content: ${fixed.contentDigest}, now ${plan.contentDigest}`,
    at: { key },
    remedy: 'an id names one act of registering: use another --id, or none, for other files',
  });
}

interface Steps extends FixedStart {
  readonly request: RegisterRequest;
  readonly plan: RegistrationPlan;
  readonly files: readonly HashedFile[];
}

/** Steps 3 and 4, in this order: a manifest that can be read names only artifacts that are there. */
async function storeAndClaim(steps: Steps): Promise<Claimed> {
  const { request, plan, hint, start, isRetry } = steps;
  const { registry, model, clock, random, signal } = request;
  const { store } = registry;
  const earlier = isRetry
    ? await findClaim(store, { model, id: plan.id, start }, { signal })
    : { kind: 'free' as const, version: start };
  if (earlier.kind === 'found') return { outcome: 'already-registered', stored: earlier.stored };
  await storeArtifacts(steps);
  const elapsedMs = clock.now().getTime() - hint.readAt.getTime();
  const registeredAt = new Date(hint.storeDate.getTime() + elapsedMs).toISOString();
  const sealVersion = (version: VersionNumber) => plan.manifestFor(version, registeredAt);
  return claimVersion({ store, model, id: plan.id, from: earlier.version, seal: sealVersion, clock, random, signal }); // prettier-ignore
}

async function storeArtifacts({ request, plan, files, hint, isRetry }: Steps): Promise<void> {
  const { registry, source, clock, random, onProgress, signal } = request;
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const tally = tallyStored('upload', total, onProgress);
  const isKnownContent = hint.head?.recent.some((each) => each.contentDigest === plan.contentDigest) ?? false;
  await inParallel(files, request.parallel ?? 4, async ({ path, digest, file }) =>
    ensureStored({
      store: registry.store,
      key: artifactKey(plan.contentDigest, path),
      source: source.upload(file, digest),
      lookFirst: isRetry || isKnownContent,
      clock,
      random,
      signal,
      onStored: (bytes) => tally(path, bytes),
    }),
  );
}
