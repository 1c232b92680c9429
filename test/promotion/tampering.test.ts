// What somebody writes into the store by hand, and what moves while a decision is made: never built upon.
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { artifactKey, pointerKey } from '../../src/registry/keys.ts';
import { parseAliasName, parseModelName } from '../../src/registry/names.ts';
import { creditRisk, production, someDigest } from '../builders/documents.ts';
import type { MemoryStore } from '../fakes/memory-store.ts';
import { asks, repositoryFiles, World } from './world.ts';

async function promoted(count: number): Promise<{ world: World; memory: MemoryStore }> {
  let memory: MemoryStore | undefined;
  const world = new World(repositoryFiles, (store) => (memory = store));
  for (let number = 1; number <= count; number += 1) {
    await world.version(number, 0.75);
    world.merge(asks(number));
    await world.apply();
  }
  if (memory === undefined) throw new Error('no store');
  return { world, memory };
}

const key = pointerKey(creditRisk, production);

describe('a pointer that somebody wrote by hand', () => {
  it('is an alarm to reconcile, apply, check and rollback, and nothing is built on it', async () => {
    const { world, memory } = await promoted(2);
    await world.version(3, 0.75);
    await world.version(9, 0.1);
    const pointer = await world.pointer();
    const forged = {
      ...pointer,
      hold: null,
      previous: pointer?.previous,
      desired: { ...pointer?.desired, commit: pointer?.desired.commit ?? '' },
      recordedAt: '2026-06-02T00:00:00.000Z',
    };
    memory.tamper(key, canonicalBytes(forged));
    const chainBroken = expect.objectContaining({ code: 'chain-broken' });
    const { results } = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    expect(results[0]?.outcome).toEqual({ kind: 'broken', error: chainBroken });
    world.merge(asks(3));
    await expect(world.apply()).rejects.toEqual(chainBroken);
    await expect(world.rollBack()).rejects.toEqual(chainBroken);
    world.host.branch('pr', { 'aliases/credit-risk/production.yaml': asks(3, { reason: 'other' }) });
    await expect(checkPullRequest(world.promoter(), 'pr')).rejects.toEqual(chainBroken);
    expect(memory.keys().filter((each) => each.includes('/ledger/'))).toHaveLength(2);
  });

  it('is not taken for a first promotion when it is gone', async () => {
    const { world, memory } = await promoted(2);
    await world.version(3, 0.71);
    memory.tamper(key, null);
    world.merge(asks(3));
    await expect(world.apply()).rejects.toMatchObject({
      code: 'chain-broken',
      message: expect.stringContaining('the pointer is gone'),
    });
    await expect(world.rollBack()).rejects.toMatchObject({ code: 'chain-broken' });
    expect(await world.pointer()).toBeNull();
  });
});

describe('what moves while a decision is made', () => {
  it('leaves no refusal behind: a hold that was lifted by number meanwhile', async () => {
    const { world } = await promoted(3);
    await world.rollBack();
    const promoter = world.promoter();
    const { snapshots } = promoter;
    const atTip = snapshots.atTip.bind(snapshots);
    let calls = 0;
    snapshots.atTip = async () => {
      calls += 1;
      // Between the reading of the pointer and of the tip: another rollback, and a merge that lifts it.
      if (calls === 2) {
        await world.rollBack({ to: (await world.pointer())?.previous?.version });
        world.merge(asks(2, { lift: 5 }));
      }
      return atTip();
    };
    expect(await world.apply('production', { promoter })).toMatchObject({
      kind: 'applied',
      pointer: { version: 2, hold: null },
    });
  });
});

describe('bytes that somebody altered, keeping their size', () => {
  it('keep a version from being rolled back to, and from being promoted', async () => {
    const { world, memory } = await promoted(3);
    const altered = async (version: number) => {
      const { contentDigest } = await world.version(version, 0.75);
      const artifact = artifactKey(contentDigest, 'model.onnx');
      const found = await world.store.get(artifact);
      memory.tamper(
        artifact,
        new TextEncoder().encode('X'.repeat(found.kind === 'found' ? found.body.length : 0)),
      );
    };
    await altered(2);
    await expect(world.rollBack()).rejects.toMatchObject({
      code: 'digest-mismatch',
      message: expect.stringContaining('model.onnx'),
    });
    await altered(4);
    world.merge(asks(4));
    await expect(world.apply()).rejects.toMatchObject({ code: 'digest-mismatch' });
    expect(await world.live()).toBe(3);
  });
});

describe('a lift', () => {
  it('that names no standing hold is refused, so that none is written ahead of one', async () => {
    const { world } = await promoted(3);
    world.merge(asks(3, { lift: 4, reason: 'ahead of the rollback' }));
    expect(await world.apply()).toMatchObject({
      kind: 'refused',
      refusal: { why: 'wrong-lift', message: expect.stringContaining('no rollback holds') },
    });
    world.host.branch('ahead', { 'aliases/credit-risk/production.yaml': asks(1, { lift: 4 }) });
    expect(await checkPullRequest(world.promoter(), 'ahead')).toMatchObject({ passed: false });
  });

  it('of the version that a rollback put live is judged like any promotion, and ends the hold', async () => {
    const { world } = await promoted(3);
    await world.rollBack();
    world.merge(asks(2, { lift: 4, reason: 'it shall stay' }));
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { kind: 'promotion' },
      pointer: { version: 2, hold: null },
      judgement: { outcome: 'passed' },
    });
  });
});

describe('a repository without laurel.yaml', () => {
  it('is no success to reconcile or to check', async () => {
    const world = new World({ 'README.md': 'hello' });
    await expect(reconcile(world.promoter(), { cache: new Map(), propose: false })).rejects.toMatchObject({
      code: 'invalid-document',
      message: expect.stringContaining('laurel.yaml'),
    });
    world.host.branch('pr', { 'aliases/credit-risk/production.yaml': asks(1) });
    await expect(checkPullRequest(world.promoter(), 'pr')).rejects.toMatchObject({
      code: 'invalid-document',
    });
  });
});

describe('a pin', () => {
  it('is checked where nothing but agreement is recorded, and where a merge is reverted', async () => {
    const { world } = await promoted(2);
    world.merge(asks(2, { digest: someDigest('others'), reason: 'same version' }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'wrong-digest' } });
    world.merge(asks(1, { digest: someDigest('others'), reason: 'revert' }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'wrong-digest' } });
    expect(await world.live()).toBe(2);
  });
});

describe('reconciling by name and by sweep', () => {
  it('says that an alias does not exist, and which was meant', async () => {
    const { world } = await promoted(1);
    const only = [
      { model: creditRisk, alias: parseAliasName('producton') },
      { model: parseModelName('nothing'), alias: production },
    ];
    const { results } = await reconcile(world.promoter(), { only, cache: new Map(), propose: false });
    expect(results.map(({ outcome }) => outcome)).toEqual([
      {
        kind: 'broken',
        error: expect.objectContaining({ code: 'not-found', remedy: 'did you mean credit-risk@production?' }),
      },
      { kind: 'broken', error: expect.objectContaining({ code: 'not-found' }) },
    ]);
  });

  it('finds an alias that lives and whose file is gone, without having seen it before', async () => {
    const { world } = await promoted(1);
    world.host.push({ 'aliases/credit-risk/production.yaml': null });
    const blind = await reconcile(world.promoter(), { cache: new Map(), propose: false });
    expect(blind.results).toEqual([]);
    const { results } = await reconcile(world.promoter(), { cache: new Map(), propose: false, sweep: true });
    expect(results).toMatchObject([
      {
        model: creditRisk,
        alias: production,
        outcome: { kind: 'drift', drift: { kind: 'file-missing' }, pointer: { version: 1 } },
        registry: 'local',
        change: null,
      },
    ]);
  });
});

describe('a check', () => {
  it('blocks a revert that apply would refuse: recalled, or no longer whole', async () => {
    const { world } = await promoted(2);
    world.host.push({
      'recalls/leak.yaml': 'versions: [{model: credit-risk, versions: [1]}]\nreason: labels leaked\n',
    });
    world.host.branch('revert', { 'aliases/credit-risk/production.yaml': asks(1, { reason: 'revert' }) });
    expect(await checkPullRequest(world.promoter(), 'revert')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', message: expect.stringContaining('labels leaked') }],
    });
    world.host.merge('revert');
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'recalled' } });
  });
});
