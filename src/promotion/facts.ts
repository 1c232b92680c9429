// Facts that no evaluation holds: what was recalled, how long the version was live on the alias before.
import type { ObjectStore } from '../ledger/object-store.ts';
import { readHead, walk } from '../ledger/read-chain.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { LedgerEntry, Target } from '../registry/documents/alias.ts';
import type { Manifest } from '../registry/documents/manifest.ts';
import { readManifest } from '../registry/read-version.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import type { RecallHit, SoakFact } from './demands.ts';
import { servedBy } from './entry.ts';

/** What one recall declares bad. */
export interface RecallRule {
  readonly name: string;
  readonly reason: string;
  readonly dataset: { readonly name?: string | undefined; readonly digest?: Digest | undefined } | null;
  readonly versions: readonly { readonly model: ModelName; readonly versions: readonly VersionNumber[] }[];
}

const maxAncestors = 1_000;

/**
 * Every recall that bars the version: itself, a dataset, or any version or dataset that it was built on. What is
 * found counts, also where the rest of the lineage cannot be read.
 *
 * @throws LaurelError `not-found` when a parent's manifest is missing, and as the store, while nothing was found: a
 *   lineage that cannot be read clears nobody.
 */
export async function gatherRecalls({
  store,
  manifest,
  rules,
  signal,
}: {
  /** Where versions are registered: parents need not be where the version is served. */
  store: ObjectStore;
  manifest: Manifest;
  rules: readonly RecallRule[];
  signal?: AbortSignal | undefined;
}): Promise<readonly RecallHit[]> {
  if (rules.length === 0) return [];
  const hits: RecallHit[] = [];
  const seen = new Set<string>();
  const waiting: { manifest: Manifest; path: string }[] = [{ manifest, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = `${next.manifest.model}@${next.manifest.version}`;
    if (seen.has(at)) continue;
    seen.add(at);
    if (seen.size > maxAncestors)
      throw new LaurelError({
        code: 'invalid-document',
        message: `${manifest.model}@${manifest.version} has more than ${maxAncestors} ancestors`,
        remedy: 'check the parents in its lineage',
      });
    hits.push(...hitsOf(next.manifest, next.path, rules));
    try {
      for (const { model, version } of next.manifest.lineage.parents) {
        const parent = await readManifest(store, model, version, { signal });
        waiting.push({ manifest: parent.manifest, path: `${next.path}parent ${model}@${version} → ` });
      }
    } catch (error) {
      if (hits.length === 0) throw error;
    }
  }
  return hits;
}

function hitsOf(manifest: Manifest, path: string, rules: readonly RecallRule[]): RecallHit[] {
  return rules.flatMap((rule) => {
    const own = rule.versions.some(
      ({ model, versions }) => model === manifest.model && versions.includes(manifest.version),
    );
    const datasets = manifest.lineage.datasets.filter(
      ({ name, digest }) =>
        rule.dataset !== null &&
        (rule.dataset.digest === undefined || rule.dataset.digest === digest) &&
        (rule.dataset.name === undefined || rule.dataset.name === name),
    );
    const through = [
      ...(own ? [`${path}${manifest.model}@${manifest.version}`] : []),
      ...datasets.map(({ name }) => `${path}dataset ${name}`),
    ];
    return through.map((each) => ({ recall: rule.name, reason: rule.reason, through: each }));
  });
}

/** Since when `manifest` has been live on `after` without a break, by that alias's ledger. */
export async function gatherSoak({
  store,
  model,
  after,
  manifest,
  requiredMs,
  signal,
}: {
  store: ObjectStore;
  model: ModelName;
  after: AliasName;
  manifest: Digest;
  requiredMs: number;
  signal?: AbortSignal | undefined;
}): Promise<SoakFact> {
  const chain = aliasChain(model, after);
  const head = await readHead(store, chain, { signal });
  if (head.kind === 'empty' || servedBy(head.pointer)?.manifest !== manifest)
    return { alias: after, liveSince: null, requiredMs };
  let liveSince = new Date(head.pointer.recordedAt);
  for await (const { entry } of walk(store, chain, head, { signal })) {
    if (!entry.routes.some((route) => route.manifest === manifest)) break;
    liveSince = new Date(entry.recordedAt);
  }
  return { alias: after, liveSince, requiredMs };
}

/**
 * What the alias served before `current`, by its ledger: each version once, the newest first, at most `count`.
 *
 * @throws LaurelError as the store, and `chain-broken` for a ledger that does not check out.
 */
export async function gatherPrevious({
  store,
  model,
  alias,
  current,
  count,
  signal,
}: {
  store: ObjectStore;
  model: ModelName;
  alias: AliasName;
  current: Pick<Target, 'manifest'> | null;
  count: number;
  signal?: AbortSignal | undefined;
}): Promise<readonly Served[]> {
  if (count === 0) return [];
  const chain = aliasChain(model, alias);
  const head = await readHead(store, chain, { signal });
  if (head.kind === 'empty') return [];
  const entries: LedgerEntry[] = [];
  for await (const { entry } of walk(store, chain, head, { signal })) {
    entries.push(entry);
    if (servedBefore(entries, current, count).length >= count) break;
  }
  return servedBefore(entries, current, count);
}

type Served = Pick<Target, 'version' | 'manifest'>;

/** What entries, the newest first, served besides `current`: each version once, at most `count`. */
export function servedBefore(
  entries: readonly LedgerEntry[],
  current: Pick<Target, 'manifest'> | null,
  count: number,
): readonly Served[] {
  const others = entries.flatMap(({ routes }) => routes.filter((route) => route.manifest !== current?.manifest)); // prettier-ignore
  const each = new Map<string, Served>();
  for (const { version, manifest } of others) {
    if (!each.has(manifest)) each.set(manifest, { version, manifest });
  }
  return [...each.values()].slice(0, count);
}
