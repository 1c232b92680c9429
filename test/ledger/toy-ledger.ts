// A toy ledger in memory with entries to read, damage and commit to.
import { commit } from '../../src/ledger/commit.ts';
import type { CommitOutcome } from '../../src/ledger/decision.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { FakeClock } from '../fakes/clock.ts';
import { promotion, toyChain, type ToyEntry, type ToyPointer, type ToyRequest } from './toy-domain.ts';

type ToyOutcome = CommitOutcome<ToyEntry, ToyPointer, string, string>;

/** A command that always appends a promotion of `version`. */
export function promote(
  store: ObjectStore,
  version: number,
  more: Partial<ToyRequest> = {},
): Promise<ToyOutcome> {
  const writeId = more.writeId ?? `write-${version}`;
  return commit<ToyEntry, ToyPointer, string, string>({
    store,
    chain: toyChain,
    writeId,
    decide: async () => ({
      kind: 'append',
      entry: (next) => promotion(writeId, next, { number: version, version }),
    }),
    clock: new FakeClock(),
    random: () => 0.5,
    ...more,
  });
}

/** Commits promotions of versions 1 to `count`, one after the other. */
export async function ledgerOf(store: ObjectStore, count: number): Promise<void> {
  for (let version = 1; version <= count; version++) await promote(store, version);
}
