// Proving a head before anything rests on it: the pointer is what its own entry stands for, and a chain that
// looks empty is empty. A pointer written by hand, or deleted, is an alarm; nothing is built on it.
import { canonicalJson } from '../primitives/canonical-json.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Chain, ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import type { CallOptions, ObjectStore } from './object-store.ts';
import { type ChainLink, readEntry } from './read-chain.ts';

/**
 * The newest entry, in one GET, after comparing the pointer with it; `null` of an empty chain, after one LIST that
 * found no entry of a second generation. (Entries of the first may be those of tries that never committed.)
 *
 * @throws LaurelError `chain-broken` when the pointer is not the function of its entry, or is gone while its ledger
 *   is not; as {@link readEntry}.
 */
export async function proveHead<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  head: ChainHead<Pointer>,
  options: CallOptions = {},
): Promise<ChainLink<Entry> | null> {
  if (head.kind === 'empty') {
    await proveEmpty(store, chain, options);
    return null;
  }
  const { generation, entry } = head.pointer;
  const link = await readEntry(store, chain, { generation, digest: entry }, options);
  if (canonicalJson(chain.pointerOf(link.entry, link.digest)) !== canonicalJson(head.pointer)) {
    throw broken(
      chain.pointerKey,
      `the pointer is not what its ledger entry of generation ${generation} stands for`,
    );
  }
  return link;
}

async function proveEmpty<Entry extends ChainEntry, Pointer extends ChainPointer>(
  store: ObjectStore,
  chain: Chain<Entry, Pointer>,
  options: CallOptions,
): Promise<void> {
  for await (const { key } of store.list(chain.entriesPrefix, options)) {
    const generation = Number(/^[0-9]{10}/.exec(key.slice(chain.entriesPrefix.length))?.[0] ?? 0);
    if (generation > 1)
      throw broken(
        chain.pointerKey,
        `the pointer is gone, and its ledger goes to generation ${generation} at least`,
      );
  }
}

function broken(key: string, message: string): LaurelError {
  return new LaurelError({
    code: 'chain-broken',
    message,
    at: { key },
    remedy:
      'somebody wrote the store by hand: run laurel verify, and restore the pointer from a version, backup or replica',
  });
}
