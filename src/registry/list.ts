// Listing: the models of a registry, and the versions of a model with where they stand.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { readHead } from '../ledger/read-chain.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { aliasChain } from './alias-chain.ts';
import type { Manifest } from './documents/manifest.ts';
import { readLedgers } from './history.ts';
import { inParallel } from './in-parallel.ts';
import { type AliasEntries, foldLifecycles, type Lifecycle, lifecycleOf } from './lifecycle.ts';
import type { AliasName, ModelName, VersionNumber } from './names.ts';
import { readManifest } from './read-version.ts';
import { listAliases, listModels, listVersionNumbers } from './scan-keys.ts';

const parallelModels = 8;
const parallelManifests = 16;

/** One line of a catalogue. */
export interface ModelSummary {
  readonly model: ModelName;
  /** How many versions this registry holds. */
  readonly versions: number;
  readonly highest: VersionNumber;
  /** What each alias serves; `null` after a removal. */
  readonly aliases: readonly { readonly alias: AliasName; readonly version: VersionNumber | null }[];
}

/** Every model with a version, in the order of names. */
export async function listRegistry(
  store: ObjectStore,
  options: CallOptions = {},
): Promise<readonly ModelSummary[]> {
  const models = await listModels(store, options);
  const summaries = await inParallel(models, parallelModels, async (model) =>
    summarize(store, model, options),
  );
  return summaries.filter((summary) => summary !== null);
}

async function summarize(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions,
): Promise<ModelSummary | null> {
  const versions = await listVersionNumbers(store, model, options);
  const highest = versions.at(-1);
  if (highest === undefined) return null;
  const aliases: { alias: AliasName; version: VersionNumber | null }[] = [];
  for (const alias of await listAliases(store, model, options)) {
    const head = await readHead(store, aliasChain(model, alias), { signal: options.signal });
    if (head.kind === 'at') aliases.push({ alias, version: head.pointer.version });
  }
  return { model, versions: versions.length, highest, aliases };
}

export interface VersionRow {
  readonly version: VersionNumber;
  readonly lifecycle: Lifecycle;
  readonly manifest: Manifest;
  readonly manifestDigest: Digest;
}

export interface ListedVersions {
  readonly model: ModelName;
  /** Newest first, at most `limit`. */
  readonly rows: readonly VersionRow[];
  /** How many versions there are. */
  readonly total: number;
}

export interface ListOptions extends CallOptions {
  /** Of the newest versions. Default: all. */
  readonly limit?: number;
  /** Versions that a recall reaches. */
  readonly recalled?: ReadonlySet<VersionNumber>;
}

/**
 * The versions of a model, with lifecycles from its ledgers.
 *
 * @throws LaurelError `not-found` for an unknown model, with the name that may have been meant; for damage, as
 *   reading a manifest and a ledger.
 */
export async function listVersions(
  store: ObjectStore,
  model: ModelName,
  options: ListOptions = {},
): Promise<ListedVersions> {
  const { limit = Number.POSITIVE_INFINITY, recalled, ...call } = options;
  const versions = await listVersionNumbers(store, model, call);
  if (versions.length === 0) throw await unknownModel(store, model, call);
  const ledgers: readonly AliasEntries[] = await readLedgers(store, model, call);
  const lives = foldLifecycles(ledgers);
  const shown = versions.toReversed().slice(0, limit);
  const rows = await inParallel(shown, parallelManifests, async (version) => {
    const { manifest, digest } = await readManifest(store, model, version, call);
    return { version, lifecycle: lifecycleOf(version, lives, recalled), manifest, manifestDigest: digest };
  });
  return { model, rows, total: versions.length };
}

/** The error for a model without versions. It lists the models, so it is for when nothing else can go on. */
export async function unknownModel(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions = {},
): Promise<LaurelError> {
  const meant = nearestName(model, await listModels(store, options));
  return new LaurelError({
    code: 'not-found',
    message: `no model ${model} in ${store.location}`,
    remedy:
      meant === undefined
        ? 'run laurel list to see the models there are'
        : `did you mean ${meant}? laurel list shows all`,
  });
}
