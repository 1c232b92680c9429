import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../src/primitives/errors.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { manifestKey, artifactKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { creditRisk } from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { asks, repositoryFiles, World } from './world.ts';

const v = parseVersionNumber;

/** Versions 1, 2 and 3 were live in turn. */
async function promoted(wrap?: ConstructorParameters<typeof World>[1]): Promise<World> {
  const world = new World(repositoryFiles, wrap);
  for (const number of [1, 2, 3]) {
    await world.version(number, 0.75);
    world.merge(asks(number));
    await world.apply();
  }
  return world;
}

describe('rolling back', () => {
  it('points the alias at the version before, holds it, and carries what Git last wanted', async () => {
    const world = await promoted();
    const before = await world.pointer();
    expect(await world.rollBack()).toMatchObject({
      kind: 'rolled-back',
      entry: {
        kind: 'rollback',
        from: { version: 3 },
        hold: 4,
        cause: { actor: 'grace', reason: 'complaints' },
      },
      pointer: { version: 2, generation: 4, hold: 4, previous: { version: 3 } },
    });
    expect((await world.pointer())?.desired).toEqual(before?.desired);
  });

  it('goes to any version that was live before, and to no other', async () => {
    const world = await promoted();
    await world.version(4, 0.75);
    expect(await world.rollBack({ to: v(1) })).toMatchObject({
      kind: 'rolled-back',
      pointer: { version: 1 },
    });
    expect(await world.rollBack({ to: v(4) })).toEqual({
      kind: 'refused',
      refusal: { kind: 'never-live', version: 4, lived: [1, 3, 2] },
    });
    expect(await world.rollBack({ to: v(1) })).toEqual({ kind: 'already-live', version: 1 });
  });

  it('refuses to roll back a rollback unless the version is named', async () => {
    const world = await promoted();
    await world.rollBack();
    expect(await world.rollBack()).toEqual({
      kind: 'refused',
      refusal: { kind: 'needs-target', hold: 4, live: 2, left: 3 },
    });
    expect(await world.rollBack({ to: v(3) })).toMatchObject({
      kind: 'rolled-back',
      pointer: { version: 3, hold: 5 },
    });
  });

  it('says so where there is nothing to go back to', async () => {
    const world = new World();
    expect(await world.rollBack()).toEqual({ kind: 'refused', refusal: { kind: 'never-promoted' } });
    await world.version(1, 0.75);
    world.merge(asks(1));
    await world.apply();
    expect(await world.rollBack()).toEqual({ kind: 'refused', refusal: { kind: 'nothing-before', live: 1 } });
  });

  it('works with the code host down', async () => {
    const world = await promoted();
    world.host.down = true;
    const outcome = await world.rollBack({}, async () => {
      await world.host.tip();
      return [];
    });
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      warnings: [expect.stringContaining('recalls could not be read')],
      entry: { warnings: [expect.stringContaining('does not answer')] },
    });
    expect(await world.live()).toBe(2);
  });

  it('is barred by a recall that can be read', async () => {
    const world = await promoted();
    const hit = { recall: 'leak', reason: 'labels leaked', through: 'dataset credit-train' };
    expect(await world.rollBack({}, async () => [hit])).toEqual({
      kind: 'refused',
      refusal: { kind: 'recalled', version: 2, hits: [hit] },
    });
    expect(await world.live()).toBe(3);
  });

  it('refuses a target whose manifest or bytes are no longer whole, and changes nothing', async () => {
    let damaged = false;
    const world = await promoted((store) => {
      const open: typeof store.get = store.get.bind(store);
      store.get = async (key, options) => {
        const found = await open(key, options);
        return key === manifestKey(creditRisk, v(1)) && found.kind === 'found' && damaged
          ? { ...found, body: new TextEncoder().encode(`${new TextDecoder().decode(found.body)} `) }
          : found;
      };
      return store;
    });
    damaged = true;
    await expect(world.rollBack({ to: v(1) })).rejects.toMatchObject({
      code: 'digest-mismatch',
      remedy: expect.stringContaining('--to'),
    });
    damaged = false;
    expect(await world.live()).toBe(3);
    expect(await world.rollBack({ to: v(1) })).toMatchObject({ kind: 'rolled-back' });
  });

  it('refuses a target whose artifacts are gone', async () => {
    let missing = '';
    const world = await promoted((store) => {
      const head: typeof store.head = store.head.bind(store);
      store.head = async (key, options) =>
        key === missing ? { kind: 'absent', storeDate: new Date(0) } : head(key, options);
      return store;
    });
    const target = (await world.pointer())?.previous;
    missing = target === undefined || target === null ? '' : artifactKey(target.contentDigest, 'model.onnx');
    await expect(world.rollBack()).rejects.toMatchObject({ code: 'not-found', at: { key: missing } });
    expect(await world.live()).toBe(3);
  });

  it('finds that an earlier run of the same command committed', async () => {
    const world = await promoted();
    const first = await world.rollBack({ writeId: 'once' });
    world.merge(asks(3, { lift: 4, reason: 'fixed' }));
    await world.apply();
    const again = await world.rollBack({ writeId: 'once', resumedFrom: 3 });
    expect(again).toMatchObject({ kind: 'rolled-back', entry: { generation: 4, writeId: 'once' } });
    expect(first.kind).toBe('rolled-back');
    expect(await world.live()).toBe(3);
  });

  it('is one swap: two GETs of the pointer and two PUTs, with one look at its entry, the manifest and each artifact', async () => {
    let counting: CountingStore | undefined;
    const world = await promoted((store) => (counting = new CountingStore(store)));
    counting?.reset();
    await world.rollBack();
    expect(counting?.counts()).toMatchObject({ get: 4, head: 1, create: 1, replace: 1, total: 7 });
  });
});

describe('a hold', () => {
  it('refuses an older approved pull request that merges afterwards', async () => {
    const world = await promoted();
    world.host.branch('old', {
      'aliases/credit-risk/production.yaml': asks(3, { reason: 'approved last week' }),
    });
    await world.rollBack();
    world.host.merge('old');
    expect(await world.apply()).toMatchObject({
      kind: 'refused',
      refusal: { why: 'held', remedy: expect.stringContaining('lift: 4') },
    });
    expect(await world.live()).toBe(2);
  });

  it('is lifted by the promotion that names it, and by no other', async () => {
    const world = await promoted();
    await world.rollBack();
    world.merge(asks(3, { lift: 3 }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'wrong-lift' } });
    world.merge(asks(3, { lift: 4, reason: 'looked at' }));
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version: 3, hold: null } });
  });

  it('stays when Git is brought in line, and a second rollback takes its place', async () => {
    const world = await promoted();
    await world.rollBack();
    const { results } = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    expect(results[0]).toMatchObject({
      outcome: { kind: 'held', hold: 4 },
      pullRequest: { name: 'laurel/rollback/credit-risk/production/4' },
    });
    world.host.merge('laurel/rollback/credit-risk/production/4');
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { kind: 'restore', hold: 4, from: { version: 3 } },
      pointer: { version: 2, hold: 4 },
    });
    expect((await reconcile(world.promoter(), { cache: new Map(), propose: true })).results[0]).toMatchObject(
      { outcome: { kind: 'in-sync' } },
    );
    await world.rollBack({ to: v(1) });
    world.merge(asks(3, { lift: 4 }));
    expect(await world.apply()).toMatchObject({ refusal: { why: 'wrong-lift' } });
  });

  it('proposes the same pull request on every reconcile, and nothing else', async () => {
    const world = await promoted();
    const before = world.host.branches();
    await world.rollBack();
    const first = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    const second = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    expect(second.results[0]?.pullRequest?.head).toBe(first.results[0]?.pullRequest?.head);
    expect(world.host.branches()).toEqual([...before, 'laurel/rollback/credit-risk/production/4']);
  });

  it('is left by a reverted merge too: what was live just before goes live without gates', async () => {
    const world = await promoted();
    world.host.push({ 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.99}\n' });
    world.merge(asks(2, { reason: 'Revert "Promote 3"' }));
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { kind: 'rollback', hold: 4 },
      pointer: { version: 2 },
      judgement: null,
    });
    world.merge(asks(1, { reason: 'an older one is a promotion like another' }));
    expect(await world.apply()).toMatchObject({ kind: 'refused' });
  });

  it('does not let a reverted rollback pass without being lifted', async () => {
    const world = await promoted();
    await world.rollBack();
    world.merge(asks(3, { reason: 'Revert the rollback' }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'held' } });
  });
});

describe('errors of a rollback', () => {
  it('carry a code and what to do', async () => {
    const world = new World(repositoryFiles, (store) => {
      store.get = async () => {
        throw new LaurelError({ code: 'store-denied', message: 'denied' });
      };
      return store;
    });
    await expect(world.rollBack()).rejects.toMatchObject({ code: 'store-denied' });
  });
});
