// Verifying a whole chain: everything that is wrong with it, as values, and what merely never happened.
import { canonicalJson } from '../primitives/canonical-json.ts';
import type { Chain, ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import { type ChainFinding, type Examined, examineEntry, examineHead } from './examine.ts';
import type { CallOptions, Key, ObjectStore } from './object-store.ts';
import { type ChainLink, type EntryName, generationOf } from './read-chain.ts';

/** A stored entry that no pointer's chain names: it never happened, and harms nobody. */
export interface OrphanNote {
  readonly key: Key;
  readonly generation: number;
}

export interface ChainVerification {
  /** The head's generation; 0 when nothing was ever committed, `null` when the pointer cannot be read. */
  readonly generation: number | null;
  /** What the pointer's chain names and checks out, newest first: to compare with heads anchored elsewhere. */
  readonly links: readonly EntryName[];
  readonly orphans: readonly OrphanNote[];
  /** Everything that is wrong; empty when the chain is whole. */
  readonly findings: readonly ChainFinding[];
  /** Entries that were read, orphans among them. */
  readonly entriesRead: number;
}

interface Followed<Entry extends ChainEntry> {
  /** Oldest first. */
  readonly links: readonly ChainLink<Entry>[];
  readonly named: ReadonlySet<Key>;
  readonly findings: readonly ChainFinding[];
  /** Below this generation nobody can tell what the chain names. */
  readonly knownDownTo: number;
}

type Examine<Entry extends ChainEntry> = (key: Key) => Promise<Examined<Entry>>;

const readsAtOnce = 16;

/**
 * Checks every entry's digest and place, every link down to generation 1, the pointer against its entry, dates,
 * write ids, and what else lies among the entries. One LIST and one GET an object. Safe beside running writers:
 * entries are listed before the pointer is read, so none can be ahead of it by more than the one being written.
 *
 * @throws LaurelError only as the store does; damage is a finding.
 */
export async function verifyChain<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions = {},
): Promise<ChainVerification> {
  const stored = await examineListed(store, chain, options);
  const head = await examineHead(store, chain, options);
  if (isFinding(head)) {
    const findings = [head, ...damageOf(stored, new Set())];
    return { generation: null, links: [], orphans: [], findings, entriesRead: stored.size };
  }
  const examine: Examine<Entry> = async (key) => {
    const examined = stored.get(key) ?? (await examineEntry(store, chain, key, options));
    stored.set(key, examined);
    return examined;
  };
  const followed = await follow(chain, head, { stored, examine });
  const orphans = orphansOf(stored, followed);
  return {
    generation: generationOf(head),
    links: followed.links.map(({ entry, digest }) => ({ generation: entry.generation, digest })).toReversed(),
    orphans,
    findings: [
      ...pointerBehind(chain, head, orphans),
      ...pointerAgainstEntry(chain, head, followed.links.at(-1)),
      ...followed.findings,
      ...inOrder(followed.links),
      ...damageOf(stored, followed.named),
    ],
    entriesRead: stored.size,
  };
}

async function examineListed<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions,
): Promise<Map<Key, Examined<Entry>>> {
  const keys: Key[] = [];
  for await (const { key } of store.list(chain.entriesPrefix, options)) keys.push(key);
  const examined = new Map<Key, Examined<Entry>>();
  for (let start = 0; start < keys.length; start += readsAtOnce) {
    const batch = keys.slice(start, start + readsAtOnce);
    const results = await Promise.all(
      batch.map(async (key): Promise<[Key, Examined<Entry>]> => [
        key,
        await examineEntry(store, chain, key, options),
      ]),
    );
    for (const [key, result] of results) examined.set(key, result);
  }
  return examined;
}

/** From the pointer down to generation 1, past damage as far as what is stored still shows the way. */
async function follow<Entry extends ChainEntry, Pointer extends ChainPointer>(
  chain: Chain<Entry, Pointer>,
  head: ChainHead<Pointer>,
  from: { readonly stored: ReadonlyMap<Key, Examined<Entry>>; readonly examine: Examine<Entry> },
): Promise<Followed<Entry>> {
  const links: ChainLink<Entry>[] = [];
  const named = new Set<Key>();
  const findings: ChainFinding[] = [];
  let generation = generationOf(head);
  let key: Key | null = head.kind === 'empty' ? null : chain.entryKey(generation, head.pointer.entry);
  while (key !== null) {
    named.add(key);
    const examined = await from.examine(key);
    generation -= 1;
    if (examined.kind === 'whole') {
      const { entry } = examined.link;
      links.push(examined.link);
      findings.push(...firstIsFirst(entry, key));
      key = generation > 0 && entry.previous !== null ? chain.entryKey(generation, entry.previous) : null;
    } else {
      findings.push(examined.finding);
      const previous = examined.entry?.previous ?? null;
      const claimed = generation > 0 && previous !== null ? chain.entryKey(generation, previous) : null;
      key = wayPast(from.stored, generation, claimed);
    }
  }
  return { links: links.toReversed(), named, findings, knownDownTo: generation + 1 };
}

function firstIsFirst({ generation, previous }: ChainEntry, key: Key): readonly ChainFinding[] {
  if ((previous === null) === (generation === 1)) return [];
  const message =
    generation === 1
      ? 'the entry of generation 1 names an entry before it'
      : `the entry of generation ${generation} names no entry before it`;
  return [{ kind: 'entry-misplaced', key, message }];
}

/** Below a damaged entry: what it claims to follow if that is whole, else the one entry there is to go on with. */
function wayPast<Entry extends ChainEntry>(
  stored: ReadonlyMap<Key, Examined<Entry>>,
  generation: number,
  claimed: Key | null,
): Key | null {
  if (claimed !== null && stored.get(claimed)?.kind === 'whole') return claimed;
  const candidates = wholeLinks(stored).filter(({ entry }) => entry.generation === generation);
  return candidates.length === 1 ? (candidates[0]?.key ?? null) : null;
}

function wholeLinks<Entry extends ChainEntry>(
  stored: ReadonlyMap<Key, Examined<Entry>>,
): readonly ChainLink<Entry>[] {
  return [...stored.values()].flatMap((each) => (each.kind === 'whole' ? [each.link] : []));
}

function orphansOf<Entry extends ChainEntry>(
  stored: ReadonlyMap<Key, Examined<Entry>>,
  { named, knownDownTo }: Followed<Entry>,
): readonly OrphanNote[] {
  return wholeLinks(stored)
    .filter(({ key, entry }) => !named.has(key) && entry.generation >= knownDownTo)
    .map(({ key, entry }) => ({ key, generation: entry.generation }));
}

/** An entry is stored only by a writer that has read the pointer of the generation before. */
function pointerBehind<Entry extends ChainEntry, Pointer extends ChainPointer>(
  chain: Chain<Entry, Pointer>,
  head: ChainHead<Pointer>,
  orphans: readonly OrphanNote[],
): readonly ChainFinding[] {
  const generation = generationOf(head);
  const furthest = Math.max(0, ...orphans.map((orphan) => orphan.generation));
  if (furthest <= generation + 1) return [];
  const now = head.kind === 'empty' ? 'absent' : `at generation ${generation}`;
  const message = `the pointer is ${now}, yet an entry of generation ${furthest} is stored: the pointer was deleted or moved back`;
  return [{ kind: 'pointer-moved-back', key: chain.pointerKey, message }];
}

function pointerAgainstEntry<Entry extends ChainEntry, Pointer extends ChainPointer>(
  chain: Chain<Entry, Pointer>,
  head: ChainHead<Pointer>,
  newest: ChainLink<Entry> | undefined,
): readonly ChainFinding[] {
  if (head.kind === 'empty' || newest === undefined || newest.digest !== head.pointer.entry) return [];
  if (canonicalJson(chain.pointerOf(newest.entry, newest.digest)) === canonicalJson(head.pointer)) return [];
  const message = `the pointer does not say what its entry ${newest.key} says: it was written by hand`;
  return [{ kind: 'pointer-not-of-entry', key: chain.pointerKey, message }];
}

/** Dates never run backwards and a write id stands once. `links` are oldest first. */
function inOrder<Entry extends ChainEntry>(links: readonly ChainLink<Entry>[]): readonly ChainFinding[] {
  const findings: ChainFinding[] = [];
  const seen = new Map<string, number>();
  let latest: string | null = null;
  for (const { entry, key } of links) {
    const { generation, recordedAt, writeId } = entry;
    if (latest !== null && Date.parse(recordedAt) < Date.parse(latest)) {
      const message = `generation ${generation} is recorded at ${recordedAt}, before its predecessor at ${latest}`;
      findings.push({ kind: 'recorded-backwards', key, message });
    }
    const earlier = seen.get(writeId);
    if (earlier !== undefined) {
      const message = `generation ${generation} has the write id of generation ${earlier}: one command was committed twice`;
      findings.push({ kind: 'write-id-twice', key, message });
    }
    seen.set(writeId, generation);
    latest = recordedAt;
  }
  return findings;
}

/** Damaged objects among the entries that the chain does not name: the protocol cannot have written them so. */
function damageOf<Entry extends ChainEntry>(
  stored: ReadonlyMap<Key, Examined<Entry>>,
  named: ReadonlySet<Key>,
): readonly ChainFinding[] {
  return [...stored].flatMap(([key, each]) =>
    each.kind === 'damaged' && !named.has(key) ? [each.finding] : [],
  );
}

function isFinding(value: ChainHead<ChainPointer> | ChainFinding): value is ChainFinding {
  return 'message' in value;
}
