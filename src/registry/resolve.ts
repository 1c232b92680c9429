// From a name to bytes: an alias in exactly one GET, a version through its manifest.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { readHead } from '../ledger/read-chain.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { aliasChain } from './alias-chain.ts';
import type { Pointer } from './documents/alias.ts';
import { artifactsPrefix } from './keys.ts';
import type { AliasName, ModelName, Reference, VersionNumber } from './names.ts';
import type { StoredManifest } from './read-version.ts';

/** What a name stands for: enough to load it and to check what was loaded. */
export interface Resolved {
  readonly model: ModelName;
  readonly version: VersionNumber;
  readonly contentDigest: Digest;
  readonly manifestDigest: Digest;
  /** The directory to load, as a path or web address. */
  readonly artifacts: string;
  /** Present where an alias was resolved. */
  readonly pointer?: Pointer;
  /** Present where a version was resolved. */
  readonly stored?: StoredManifest;
}

/**
 * `credit-risk@production` or `credit-risk@14`.
 *
 * @throws LaurelError `not-found` for an alias that serves nothing or a version that does not exist; `usage`
 *   for a model without either; `corrupt-document`, `future-format`.
 */
export async function resolve(
  store: ObjectStore,
  reference: Reference,
  options: CallOptions = {},
): Promise<Resolved> {
  const { kind, model } = reference;
  if (kind === 'alias') return resolveAlias(store, model, reference.alias, options);
  if (kind === 'version') return resolveVersion(store, model, reference.version, options);
  throw new LaurelError({
    code: 'usage',
    message: `${model} is a model, not a version of one`,
    remedy: `name an alias or a version, such as ${model}@production or ${model}@1`,
  });
}

/** Exactly one GET. @throws LaurelError `not-found` where the alias never went live or was removed. */
export async function resolveAlias(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  options: CallOptions = {},
): Promise<Resolved> {
  const head = await readHead(store, aliasChain(model, alias), { signal: options.signal });
  if (head.kind === 'empty') throw servesNothing(store, model, alias, 'nothing was ever promoted to it');
  const { pointer } = head;
  if (pointer.version === null || pointer.contentDigest === null || pointer.manifest === null) {
    throw servesNothing(store, model, alias, `it was removed at generation ${pointer.generation}`);
  }
  return {
    model,
    version: pointer.version,
    contentDigest: pointer.contentDigest,
    manifestDigest: pointer.manifest.digest,
    artifacts: artifactsUri(store, pointer.contentDigest),
    pointer,
  };
}

async function resolveVersion(
  store: ObjectStore,
  model: ModelName,
  version: VersionNumber,
  options: CallOptions,
): Promise<Resolved> {
  // Loaded only when used: resolving an alias, what serving does, needs none of the manifest's schemas.
  const { readManifest } = await import('./read-version.ts');
  const stored = await readManifest(store, model, version, options);
  const { contentDigest } = stored.manifest;
  return {
    model,
    version,
    contentDigest,
    manifestDigest: stored.digest,
    artifacts: artifactsUri(store, contentDigest),
    stored,
  };
}

/** Where a serving stack finds the directory. */
function artifactsUri(store: ObjectStore, contentDigest: Digest): string {
  return store.uriOf(artifactsPrefix(contentDigest).slice(0, -1));
}

function servesNothing(store: ObjectStore, model: ModelName, alias: AliasName, why: string): LaurelError {
  return new LaurelError({
    code: 'not-found',
    message: `${model}@${alias} serves nothing in ${store.location}: ${why}`,
    remedy: `run laurel list ${model} to see its versions and aliases, or propose a version for ${alias}`,
  });
}
