// Everything there is to know of one version, or of the version that an alias serves.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { readCopyRecord } from './copy-record.ts';
import type { Pointer } from './documents/alias.ts';
import type { CopyRecord } from './documents/copy.ts';
import { readLedgers } from './history.ts';
import { foldLifecycles, type Lifecycle, lifecycleOf } from './lifecycle.ts';
import type { Reference, VersionNumber } from './names.ts';
import { type EvaluationRead, readEvaluations, readManifest, type StoredManifest } from './read-version.ts';
import { resolve } from './resolve.ts';

export interface ShownVersion extends StoredManifest {
  /** The directory to load, as a path or web address. */
  readonly artifacts: string;
  readonly lifecycle: Lifecycle;
  /** In the order of digests; what cannot be used is among them, with the reason. */
  readonly evaluations: readonly EvaluationRead[];
  /** Where the bytes came from; `null` for a version that was registered here. */
  readonly copied: CopyRecord | null;
  /** Where an alias was asked for. */
  readonly pointer?: Pointer;
}

/**
 * `credit-risk@14` or `credit-risk@production`.
 *
 * @throws LaurelError as `resolve`, and `digest-mismatch` when a pointer names another manifest than is stored.
 */
export async function show(
  store: ObjectStore,
  reference: Reference,
  options: CallOptions & { readonly recalled?: ReadonlySet<VersionNumber> } = {},
): Promise<ShownVersion> {
  const { recalled, ...call } = options;
  const { model, version, manifestDigest, artifacts, pointer, stored } = await resolve(
    store,
    reference,
    call,
  );
  const known = stored ?? (await readManifest(store, model, version, call));
  if (known.digest !== manifestDigest) {
    throw new LaurelError({
      code: 'digest-mismatch',
      message: `the pointer names manifest ${manifestDigest}, and what is stored has ${known.digest}`,
      at: { key: known.key },
      remedy: 'the manifest was altered after it was promoted; restore it and run laurel verify',
    });
  }
  const evaluations = await readEvaluations(store, { model, version, manifest: known.digest }, call);
  const lives = foldLifecycles(await readLedgers(store, model, call));
  return {
    ...known,
    artifacts,
    lifecycle: lifecycleOf(version, lives, recalled),
    evaluations,
    copied: await readCopyRecord(store, known.manifest, known.digest, call),
    ...(pointer === undefined ? {} : { pointer }),
  };
}
