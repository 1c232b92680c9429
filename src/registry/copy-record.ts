// The record of a copy: from which registry a version's bytes came, when, and by whom.
import { createOrRead } from '../ledger/immutable.ts';
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import type { Clock } from '../primitives/clock.ts';
import type { Digest } from '../primitives/digest.ts';
import { copyDocument, copyFormat, type CopyRecord } from './documents/copy.ts';
import type { Manifest } from './documents/manifest.ts';
import { parseStored, seal } from './documents/stored.ts';
import { copyKey } from './keys.ts';

/** A copy whose artifacts are all there. */
export type MadeCopy = Omit<CopyRecord, 'format' | 'copiedAt'>;

export interface RecordRequest {
  /** The registry that holds the copy. */
  readonly store: ObjectStore;
  readonly copy: MadeCopy;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes down that every artifact is there, before the manifest makes a version of them. Of several copiers the first
 * one's record stays.
 *
 * @throws LaurelError as {@link createOrRead} and the store.
 */
export async function recordCopy({ copy, ...ports }: RecordRequest): Promise<void> {
  const key = copyKey(copy.model, copy.version, copy.manifest);
  const there = await ports.store.get(key, { signal: ports.signal });
  if (there.kind === 'found') return;
  const record: CopyRecord = { format: copyFormat, ...copy, copiedAt: there.storeDate.toISOString() };
  await createOrRead({ ...ports, key, bytes: seal(record).bytes });
}

/** `null` for a version that was not copied here. @throws LaurelError `corrupt-document`, `future-format`; as the store. */
export async function readCopyRecord(
  store: ObjectStore,
  { model, version }: Pick<Manifest, 'model' | 'version'>,
  manifest: Digest,
  options: CallOptions = {},
): Promise<CopyRecord | null> {
  const key = copyKey(model, version, manifest);
  const found = await store.get(key, options);
  return found.kind === 'found' ? parseStored(copyDocument, copyFormat, found.body, key) : null;
}
