// Making a store into a registry: it is tried first, and refused where it does not keep what Laurel stands on.
import { createOrRead } from '../ledger/immutable.ts';
import type { ObjectStore } from '../ledger/object-store.ts';
import { type ProbeReport, probeStore, requireFit } from '../ledger/probe.ts';
import type { Clock } from '../primitives/clock.ts';
import { type Descriptor, descriptorDocument, descriptorFormat, type Requirement } from './documents/descriptor.ts'; // prettier-ignore
import { parseStored, seal } from './documents/stored.ts';
import { descriptorKey } from './keys.ts';
import { readDescriptor, type Registry } from './open-registry.ts';

/** What is demanded of every version where nothing else was said. */
const defaultRequirements: readonly Requirement[] = ['code-commit', 'dataset', 'signature'];

export interface CreateRegistryRequest {
  readonly store: ObjectStore;
  /** Metadata without which a version is not complete. */
  readonly required?: readonly Requirement[];
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** A new UUID at each call. */
  readonly randomId: () => string;
  /** Size of the upload that the probe tries. */
  readonly probeUploadBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

export type CreatedRegistry =
  | { readonly outcome: 'created'; readonly registry: Registry; readonly probe: ProbeReport }
  /** It was there already, and was left as it is. */
  | { readonly outcome: 'exists'; readonly registry: Registry };

/**
 * Probes the store and puts the descriptor. Again changes nothing: an existing registry is returned.
 *
 * @throws LaurelError `store-unfit` with every check that failed; `future-format` or `corrupt-document` for a
 *   descriptor that cannot be read; else as the store.
 */
export async function createRegistry(request: CreateRegistryRequest): Promise<CreatedRegistry> {
  const { store, clock, random, randomId, signal } = request;
  const existing = await readDescriptor(store, { signal });
  if (existing !== null) return { outcome: 'exists', registry: { store, descriptor: existing } };
  const probe = await probeStore(store, {
    clock,
    randomId,
    signal,
    ...(request.probeUploadBytes === undefined ? {} : { uploadBytes: request.probeUploadBytes }),
  });
  requireFit(probe, store);
  const now = clock.now().toISOString();
  const descriptor: Descriptor = {
    format: descriptorFormat,
    registry: randomId(),
    required: [...(request.required ?? defaultRequirements)],
    probe: { passedAt: now, checks: probe.checks.map(({ name }) => name) },
    createdAt: now,
  };
  const { bytes } = seal(descriptor);
  const outcome = await createOrRead({ store, key: descriptorKey, bytes, clock, random, signal });
  if (outcome.kind !== 'other') return { outcome: 'created', registry: { store, descriptor }, probe };
  const theirs = parseStored(descriptorDocument, descriptorFormat, outcome.bytes, descriptorKey);
  return { outcome: 'exists', registry: { store, descriptor: theirs } };
}
