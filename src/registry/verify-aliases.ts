// Ledgers and pointers of a model's aliases: the chain itself, and what its entries say of versions and reports.
import { verifyChain } from '../ledger/verify-chain.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { aliasChain } from './alias-chain.ts';
import type { LedgerEntry } from './documents/alias.ts';
import { type HistoryEntry, readLedger } from './history.ts';
import { inParallel } from './in-parallel.ts';
import { manifestKey, reportKey } from './keys.ts';
import type { AliasName, ModelName, VersionNumber } from './names.ts';
import type { StoredManifest } from './read-version.ts';
import { listAliases } from './scan-keys.ts';
import type { Verifying } from './verifying.ts';

export async function verifyAliases(
  verifying: Verifying,
  model: ModelName,
  stored: readonly StoredManifest[],
): Promise<void> {
  const manifests = new Map(stored.map(({ manifest, digest }) => [manifest.version, digest]));
  const anchored = verifying.anchors.filter((anchor) => anchor.model === model).map(({ alias }) => alias);
  const aliases = new Set([...(await listAliases(verifying.store, model, verifying.call)), ...anchored]);
  for (const alias of aliases) {
    verifying.count('aliases');
    await verifyAlias(verifying, { model, alias, manifests });
  }
}

interface AliasToVerify {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Digests of the manifests that could be read. */
  readonly manifests: ReadonlyMap<VersionNumber, Digest>;
}

async function verifyAlias(verifying: Verifying, { model, alias, manifests }: AliasToVerify): Promise<void> {
  const { store, call } = verifying;
  const chain = aliasChain(model, alias);
  const verified = await verifyChain(store, chain, call);
  verifying.count('entries', verified.entriesRead);
  for (const { kind, key, message } of verified.findings) verifying.damage(kind, key, message);
  for (const { key, generation } of verified.orphans) {
    verifying.note('entry-orphan', key, `no chain names this entry of generation ${generation}: it never happened`); // prettier-ignore
  }
  const links = new Map(verified.links.map(({ generation, digest }) => [generation, digest]));
  for (const anchor of verifying.anchors) {
    if (anchor.model !== model || anchor.alias !== alias) continue;
    if (links.get(anchor.generation) === anchor.entry) continue;
    const message = `generation ${anchor.generation} was recorded elsewhere as ${anchor.entry}; this ledger does not contain it`;
    verifying.damage('anchor-missing', chain.pointerKey, message);
  }
  if (verified.findings.length > 0) return;
  const { entries } = await readLedger(store, model, alias, call);
  for (const link of entries) verifyTargets(verifying, { model, alias, manifests }, link);
  await inParallel(entries, 8, async (link) => verifyReport(verifying, link));
}

/** What an entry put live is what is stored under that number. */
function verifyTargets(
  verifying: Verifying,
  { model, manifests }: AliasToVerify,
  { entry, key }: HistoryEntry,
): void {
  for (const { version, manifest } of [...entry.routes, ...entry.shadow]) {
    const stored = manifests.get(version);
    if (stored === manifest) continue;
    const what = stored === undefined ? 'which cannot be read' : `which now has digest ${stored}`;
    const message = `generation ${entry.generation} (${key}) put ${model}@${version} live as ${manifest}, ${what}`;
    verifying.damage('target-altered', manifestKey(model, version), message);
  }
}

async function verifyReport(verifying: Verifying, { entry }: { readonly entry: LedgerEntry }): Promise<void> {
  if (entry.gates === undefined) return;
  const { store, call } = verifying;
  const key = reportKey(entry.gates.report);
  const found = await store.get(key, call);
  if (found.kind !== 'found') {
    verifying.damage(
      'report-absent',
      key,
      `generation ${entry.generation} names this gate report; it is not there`,
    );
  } else if (digestOf(found.body) !== entry.gates.report) {
    verifying.damage('report-altered', key, 'its bytes have another digest than its name');
  }
}
