// The history of an alias: what was live when, who put it there, why and on what evidence.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import type { ChainHead } from '../ledger/chain.ts';
import { type ChainLink, type EntryName, readEntry, readHead } from '../ledger/read-chain.ts';
import { type Digest, digestFromHex } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { aliasChain } from './alias-chain.ts';
import type { LedgerEntry, Pointer } from './documents/alias.ts';
import { inParallel } from './in-parallel.ts';
import type { AliasName, ModelName } from './names.ts';
import { listAliases } from './scan-keys.ts';

/** An entry, with the digest and key it is stored under. */
export type HistoryEntry = ChainLink<LedgerEntry>;

export interface Ledger {
  readonly alias: AliasName;
  readonly head: ChainHead<Pointer>;
  /** Every entry that the pointer's chain names, newest first. */
  readonly entries: readonly HistoryEntry[];
}

const parallelReads = 16;
/** A chain as short as this is walked; listing it first would cost more. */
const shortChain = 3;

/**
 * The whole ledger of an alias, each entry checked against its digest and place.
 *
 * @throws LaurelError `chain-broken` at the first entry that does not check out; `corrupt-document`,
 *   `future-format`; else as the store.
 */
export async function readLedger(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  options: CallOptions = {},
): Promise<Ledger> {
  const chain = aliasChain(model, alias);
  const head = await readHead(store, chain, { signal: options.signal });
  if (head.kind === 'empty') return { alias, head, entries: [] };
  const read = async (name: EntryName): Promise<HistoryEntry> => readEntry(store, chain, name, options);
  const ahead =
    head.pointer.generation <= shortChain
      ? new Map()
      : await readAhead(store, model, alias, { read, options });
  const entries: HistoryEntry[] = [];
  let next: EntryName | null = { generation: head.pointer.generation, digest: head.pointer.entry };
  while (next !== null) {
    // What was not read ahead, or not readable, is read here: its error names it.
    const link: HistoryEntry = ahead.get(next.digest) ?? (await read(next));
    entries.push(link);
    const { generation, previous }: LedgerEntry = link.entry;
    next = previous === null ? null : { generation: generation - 1, digest: previous };
  }
  return { alias, head, entries };
}

/** The ledgers of all aliases of a model that ever went live, in the order of aliases. */
export async function readLedgers(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions = {},
): Promise<readonly Ledger[]> {
  const aliases = await listAliases(store, model, options);
  const ledgers = await inParallel(aliases, 4, async (alias) => readLedger(store, model, alias, options));
  return ledgers.filter(({ head }) => head.kind === 'at');
}

/** The entry that was in force at `at`, of entries newest first; `null` before the first. */
export function entryAt(entries: readonly HistoryEntry[], at: Date): HistoryEntry | null {
  return entries.find(({ entry }) => Date.parse(entry.recordedAt) <= at.getTime()) ?? null;
}

/**
 * The ledger of an alias, newest first.
 *
 * @throws LaurelError `not-found` for an alias that nothing was ever promoted to; else as {@link readLedger}.
 */
export async function history(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  options: CallOptions = {},
): Promise<readonly HistoryEntry[]> {
  const { entries } = await readLedger(store, model, alias, options);
  if (entries.length > 0) return entries;
  throw new LaurelError({
    code: 'not-found',
    message: `nothing was ever promoted to ${model}@${alias} in ${store.location}`,
    remedy: `run laurel list ${model} to see its versions and aliases`,
  });
}

/** Entries by digest, many at a time: a chain can only be walked one after the other. */
async function readAhead(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  how: { readonly read: (name: EntryName) => Promise<HistoryEntry>; readonly options: CallOptions },
): Promise<ReadonlyMap<Digest, HistoryEntry>> {
  const prefix = aliasChain(model, alias).entriesPrefix;
  const names: EntryName[] = [];
  for await (const { key } of store.list(prefix, how.options)) {
    const [, generation, hex] = /^([0-9]{10})-([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length)) ?? [];
    if (hex !== undefined) names.push({ generation: Number(generation), digest: digestFromHex(hex) });
  }
  const ahead = new Map<Digest, HistoryEntry>();
  await inParallel(names, parallelReads, async (name) => {
    try {
      ahead.set(name.digest, await how.read(name));
    } catch (error) {
      // It may be no part of the chain: then it harms nobody.
      if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
    }
  });
  return ahead;
}
