// Step 4 of registering: the walk up from `start` to the number that is ours.
import { createOrRead } from '../ledger/immutable.ts';
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import type { Clock } from '../primitives/clock.ts';
import { digestOf } from '../primitives/digest.ts';
import { manifestKey } from './keys.ts';
import { type ModelName, parseVersionNumber, type RegistrationId, type VersionNumber } from './names.ts';
import type { SealedManifest } from './plan-registration.ts';
import { findManifest, parseManifest, type StoredManifest } from './read-version.ts';

/** What an earlier run with this id left: its version, or the first number of the walk that was free. */
export type EarlierClaim =
  | { readonly kind: 'found'; readonly stored: StoredManifest }
  | { readonly kind: 'free'; readonly version: VersionNumber };

/** Reads manifests from `start` on, until one is ours or there is none. */
export async function findClaim(
  store: ObjectStore,
  walk: { readonly model: ModelName; readonly id: RegistrationId; readonly start: VersionNumber },
  options: CallOptions = {},
): Promise<EarlierClaim> {
  for (let version = walk.start; ; version = parseVersionNumber(version + 1)) {
    const stored = await findManifest(store, walk.model, version, options);
    if (stored === null) return { kind: 'free', version };
    if (stored.manifest.registrationId === walk.id) return { kind: 'found', stored };
  }
}

export interface Claim {
  readonly store: ObjectStore;
  readonly model: ModelName;
  readonly id: RegistrationId;
  /** Every number of the walk below this one is known to be another's. */
  readonly from: VersionNumber;
  readonly seal: (version: VersionNumber) => SealedManifest;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
}

export interface Claimed {
  readonly stored: StoredManifest;
  /** `already-registered`: another run with this id was first. */
  readonly outcome: 'registered' | 'already-registered';
}

/**
 * Puts the manifest under the first number that is free. A number is passed by only once it was read to be
 * another's: a try whose answer was lost is settled before the walk goes on, so that no id ever has two versions.
 */
export async function claimVersion(claim: Claim): Promise<Claimed> {
  const { store, model, id, clock, random, signal } = claim;
  for (let version = claim.from; ; version = parseVersionNumber(version + 1)) {
    const { manifest, bytes, digest } = claim.seal(version);
    const key = manifestKey(model, version);
    const outcome = await createOrRead({ store, key, bytes, clock, random, signal });
    if (outcome.kind !== 'other') return { outcome: 'registered', stored: { manifest, digest, key } };
    const theirs = parseManifest(outcome.bytes, { model, version });
    if (theirs.registrationId === id) {
      return {
        outcome: 'already-registered',
        stored: { manifest: theirs, digest: digestOf(outcome.bytes), key },
      };
    }
  }
}
