// What exists, told from keys: models, their versions and aliases. Lists keys, so never on a hot path.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { aliasesPrefix, manifestKey, manifestsPrefix, modelOfSegment, versionOfManifestKey } from './keys.ts';
import {
  type AliasName,
  isAliasName,
  type ModelName,
  parseVersionNumber,
  type VersionNumber,
} from './names.ts';

/** Models with at least one version, in the order of their keys. One short LIST for each. */
export async function listModels(
  store: ObjectStore,
  options: CallOptions = {},
): Promise<readonly ModelName[]> {
  const segments = await childrenOf(store, 'versions/', options);
  return segments.map(modelOfSegment).filter((model) => model !== null);
}

/** Models under whose aliases anything lies, in the order of their keys. One short LIST for each. */
export async function listAliasedModels(
  store: ObjectStore,
  options: CallOptions = {},
): Promise<readonly ModelName[]> {
  const segments = await childrenOf(store, 'aliases/', options);
  return segments.map(modelOfSegment).filter((model) => model !== null);
}

/** Aliases under which anything lies, in the order of their keys; one without a pointer never went live. */
export async function listAliases(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions = {},
): Promise<readonly AliasName[]> {
  return (await childrenOf(store, aliasesPrefix(model), options)).filter(isAliasName);
}

/** The numbers of a model's versions, ascending. Reads every key: for proving, not for showing. */
export async function listVersionNumbers(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions = {},
): Promise<readonly VersionNumber[]> {
  const versions: VersionNumber[] = [];
  for await (const { key } of store.list(manifestsPrefix(model), options)) {
    const version = versionOfManifestKey(key);
    if (version !== null) versions.push(version);
  }
  return versions;
}

/**
 * A version that exists, as high as can be told cheaply: `hint` when it exists, else found from the first one on by
 * doubling and halving, which contiguity allows. `null` when there is none. One short LIST where the hint is no help.
 */
export async function findExistingVersion(
  store: ObjectStore,
  model: ModelName,
  hint: VersionNumber | null,
  options: CallOptions = {},
): Promise<VersionNumber | null> {
  const exists = async (version: number): Promise<boolean> =>
    (await store.head(manifestKey(model, parseVersionNumber(version)), options)).kind === 'found';
  if (hint !== null && (await exists(hint))) return hint;
  const first = await firstVersion(store, model, options);
  return first === null ? null : parseVersionNumber(await lastOfRun(exists, first));
}

async function firstVersion(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions,
): Promise<VersionNumber | null> {
  for await (const { key } of store.list(manifestsPrefix(model), options)) {
    const version = versionOfManifestKey(key);
    if (version !== null) return version;
  }
  return null;
}

/** The last number of the run of existing ones that begins at `first`. */
async function lastOfRun(exists: (version: number) => Promise<boolean>, first: number): Promise<number> {
  let [low, high] = [first, first * 2];
  while (await exists(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await exists(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The names directly under `prefix`: after each, the listing starts again behind everything below it. */
async function childrenOf(
  store: ObjectStore,
  prefix: string,
  options: CallOptions,
): Promise<readonly string[]> {
  const children: string[] = [];
  let startAfter: string | undefined;
  for (;;) {
    const child = await firstChild(store, prefix, startAfter, options);
    if (child === undefined) return children;
    children.push(child);
    // '0' is the character after '/': no key of another child lies between.
    startAfter = `${prefix}${child}0`;
  }
}

async function firstChild(
  store: ObjectStore,
  prefix: string,
  startAfter: string | undefined,
  options: CallOptions,
): Promise<string | undefined> {
  const listed = store.list(prefix, startAfter === undefined ? options : { ...options, startAfter });
  for await (const { key } of listed) {
    const [child, ...below] = key.slice(prefix.length).split('/');
    if (child !== undefined && below.length > 0) return child;
  }
  return undefined;
}
