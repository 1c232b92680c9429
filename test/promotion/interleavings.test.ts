// Promoters, rollbacks and faults in any order: what the ledger must keep whatever happens.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../src/primitives/errors.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { verifyChain } from '../../src/ledger/verify-chain.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import type { LedgerEntry } from '../../src/registry/documents/alias.ts';
import { readLedger } from '../../src/registry/history.ts';
import { verify } from '../../src/registry/verify.ts';
import { applyAlias } from '../../src/promotion/apply.ts';
import { rollBack } from '../../src/promotion/rollback.ts';
import { creditRisk, production } from '../builders/documents.ts';
import { CrashSignal, FaultyStore, type WriteFault, writeFaults } from '../fakes/faulty-store.ts';
import { asks, repositoryFiles, servingAddress, twoRegistries, World } from './world.ts';

/** What one actor does: apply the tip, roll back, or merge another wish first. */
type Act =
  | { readonly kind: 'apply' }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'merge'; readonly version: number; readonly lift: number | undefined };

const version = fc.integer({ min: 1, max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ kind: 'apply' }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'rollback' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      version,
      lift: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
  },
);
const faults = fc.array(fc.constantFrom<WriteFault>(...writeFaults.filter((fault) => fault !== 'slow')), {
  maxLength: 12,
});
const actor = fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 5 }), faults });

interface Acknowledged {
  readonly entry: LedgerEntry;
  readonly by: number;
}

describe('any interleaving of promoters, rollbacks, merges and faults', () => {
  it('forks nothing, loses nothing, doubles nothing, and passes no hold', async () => {
    await expect(fc.assert(lawsHold(repositoryFiles), { numRuns: 150 })).resolves.toBeUndefined();
  });

  it('keeps to that where versions are copied into the alias’s registry, which stays whole', async () => {
    await expect(fc.assert(lawsHold(twoRegistries), { numRuns: 75 })).resolves.toBeUndefined();
  });
});

function lawsHold(files: Readonly<Record<string, string>>) {
  return fc.asyncProperty(
    fc.array(actor, { minLength: 2, maxLength: 3 }),
    fc.scheduler(),
    async (actors, scheduler) => {
      const { world, acknowledged } = await play(files, actors, scheduler);
      const entries = (await readLedger(productionOf(world), creditRisk, production)).entries
        .map(({ entry }) => entry)
        .toReversed();
      await checkLaws(world, entries, acknowledged);
    },
  );
}

/** The registry that production lives in. */
function productionOf(world: World): ObjectStore {
  return world.hasTwoRegistries ? world.serving : world.store;
}

async function play(
  files: Readonly<Record<string, string>>,
  actors: readonly { acts: readonly Act[]; faults: readonly WriteFault[] }[],
  scheduler: fc.Scheduler,
): Promise<{ world: World; acknowledged: Acknowledged[] }> {
  const world = new World(files);
  for (const number of [1, 2, 3]) await world.version(number, 0.75);
  world.merge(asks(1));
  await world.apply();
  const acknowledged: Acknowledged[] = [];
  let merges = 0;
  const runs = actors.map(async ({ acts, faults: writes }, by) => {
    const pause = async () => scheduler.schedule(Promise.resolve());
    const store = new FaultyStore(productionOf(world), { writes }, { clock: world.clock, pause });
    for (const [index, each] of acts.entries()) {
      try {
        if (each.kind === 'merge') {
          merges += 1;
          world.merge(
            asks(each.version, {
              reason: `merge ${merges}`,
              ...(each.lift === undefined ? {} : { lift: each.lift }),
            }),
          );
          continue;
        }
        const entry =
          each.kind === 'apply'
            ? await applyWith(world, store, { writeId: `apply-${by}-${index}`, pause })
            : await rollBackWith(world, store, `rollback-${by}-${index}`);
        if (entry !== null) acknowledged.push({ entry, by });
      } catch (error) {
        // A crash ends the process: it comes back with nothing in memory. A coded error acknowledged nothing.
        if (error instanceof CrashSignal) store.restart();
        else if (!(error instanceof LaurelError)) throw error;
      }
    }
  });
  await scheduler.waitFor(Promise.all(runs));
  return { world, acknowledged };
}

async function applyWith(
  world: World,
  store: FaultyStore,
  { writeId, pause }: { readonly writeId: string; readonly pause: () => Promise<void> },
): Promise<LedgerEntry | null> {
  const openStore = async (address: string): Promise<ObjectStore> =>
    world.hasTwoRegistries && address !== servingAddress ? world.store : store;
  const promoter = world.promoter({ openStore, newId: () => writeId });
  // The code host answers late as well: what it says may be newer than the pointer that was read before.
  const atTip = promoter.snapshots.atTip.bind(promoter.snapshots);
  promoter.snapshots.atTip = async () => {
    await pause();
    return atTip();
  };
  const { outcome } = await applyAlias(promoter, { model: creditRisk, alias: production });
  return outcome.kind === 'applied' ? outcome.entry : null;
}

async function rollBackWith(world: World, store: FaultyStore, writeId: string): Promise<LedgerEntry | null> {
  const ports = { store, clock: world.clock, random: () => 0.5, recallsOf: async () => [] };
  const cause = { approvedBy: [], actor: 'grace', reason: 'complaints' };
  const command = { model: creditRisk, alias: production, cause, writeId };
  const outcome = await rollBack(ports, command).catch(async (error: unknown) => {
    // Nobody knows whether it was done: the same person gives the same command again, by its name.
    if (
      !(error instanceof CrashSignal) &&
      !(error instanceof LaurelError && error.code === 'outcome-unknown')
    )
      throw error;
    store.restart();
    return rollBack(ports, { ...command, resumedFrom: 0 });
  });
  return outcome.kind === 'rolled-back' ? outcome.entry : null;
}

async function checkLaws(
  world: World,
  entries: readonly LedgerEntry[],
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  // The chain is whole, and the pointer is the function of its last entry.
  expect((await verifyChain(productionOf(world), aliasChain(creditRisk, production))).findings).toEqual([]);
  // Whatever was ever live can be loaded there.
  expect((await verify({ store: productionOf(world) })).whole).toBe(true);
  // Nothing is doubled, and everything acknowledged is there.
  const ids = entries.map((entry) => entry.writeId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { entry } of acknowledged) expect(ids).toContain(entry.writeId);
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    // Each entry rests on the state before it: what it left is what was served.
    if (before !== undefined && entry.kind !== 'restore')
      expect(entry.from?.version).toBe(before.routes[0]?.version);
    // A hold ends only by a promotion, and a rollback always leaves one.
    if (entry.kind === 'rollback') expect(entry.hold).toBe(entry.generation);
    if (before?.hold !== undefined && entry.kind !== 'promotion') expect(entry.hold).toBeDefined();
    if (before?.hold !== undefined && entry.kind === 'promotion')
      expect(await liftOf(world, entry)).toBe(before.hold);
    // Nothing goes backwards: each entry honours the commit before it or a later one.
    if (before !== undefined)
      expect(['same', 'ahead']).toContain(
        await world.host.compare(before.desired.commit, entry.desired.commit),
      );
  }
}

/** What the alias file that an entry honoured says of a hold. */
async function liftOf(world: World, entry: LedgerEntry): Promise<number | undefined> {
  const [bytes] = await world.host.readBlobs([entry.desired.blob]);
  const lift = /^lift: ([0-9]+)$/m.exec(new TextDecoder().decode(bytes))?.[1];
  return lift === undefined ? undefined : Number(lift);
}
