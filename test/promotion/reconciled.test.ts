// What apply and reconcile hand out of every alias, so that a report can say what is live, why, and who asked for it.
import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../src/primitives/errors.ts';
import { type AliasResult, reconcile } from '../../src/promotion/reconcile.ts';
import { parseAliasName } from '../../src/registry/names.ts';
import { creditRisk } from '../builders/documents.ts';
import { MemoryCodeHost } from '../fakes/code-host.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';
import { asks, repositoryFiles, servingAddress, twoRegistries, World } from './world.ts';

const production = parseAliasName('production');
const file = 'aliases/credit-risk/production.yaml';

async function resultOf(
  world: World,
  only = [{ model: creditRisk, alias: production }],
): Promise<AliasResult> {
  const { results } = await reconcile(world.promoter(), { only, cache: new Map(), propose: false });
  const [result] = results;
  if (result === undefined) throw new Error('no result');
  return result;
}

describe('the result of an alias names', () => {
  it('what is live, what was before, the head of its ledger, and the pull request that was merged', async () => {
    const world = new World();
    for (const number of [1, 2]) await world.version(number, 0.75);
    world.merge(asks(1), 'production', 'first');
    await resultOf(world);
    const head = world.host.branch('second', { [file]: asks(2) });
    const commit = world.host.merge('second');
    expect(await resultOf(world)).toMatchObject({
      registry: 'local',
      change: { commit, pullRequest: { name: 'second', head } },
      outcome: {
        kind: 'applied',
        pointer: {
          version: 2,
          generation: 2,
          previous: { version: 1 },
          entry: expect.stringMatching(/^sha256:/),
        },
      },
    });
  });

  it('the change that was refused, now and on every later look', async () => {
    const world = new World();
    await world.version(1, 0.5);
    world.merge(asks(1), 'production', 'weak');
    const change = { pullRequest: { name: 'weak' } };
    expect(await resultOf(world)).toMatchObject({ change, outcome: { kind: 'refused', before: false } });
    expect(await resultOf(world)).toMatchObject({ change, outcome: { kind: 'refused', before: true } });
    world.merge('version: soon\n', 'production', 'typo');
    expect(await resultOf(world)).toMatchObject({
      change: { pullRequest: { name: 'typo' } },
      outcome: { kind: 'refused', refusal: { why: 'invalid-file' } },
    });
    const commit = world.host.push({ [file]: asks(1, { reason: 'straight on main' }) });
    expect(await resultOf(world)).toMatchObject({ change: { commit, pullRequest: null } });
  });

  it('the change that a gate broke over, and what stays live', async () => {
    const world = new World();
    for (const number of [1, 2]) await world.version(number, 0.75);
    world.merge(asks(1));
    await resultOf(world);
    world.merge(asks(2), 'production', 'second');
    const promoter = world.promoter();
    const at = promoter.snapshots.at.bind(promoter.snapshots);
    promoter.snapshots.at = async (commit) => {
      const snapshot = await at(commit);
      const policyOf = snapshot.policyOf.bind(snapshot);
      snapshot.policyOf = async (...of) => {
        const found = await policyOf(...of);
        if (!found.ok) return found;
        const gates = found.policy.gates.map((gate) => ({
          ...gate,
          judge: () => {
            throw new Error('broken');
          },
        }));
        return { ok: true, policy: { ...found.policy, gates } };
      };
      return snapshot;
    };
    const { results } = await reconcile(promoter, { cache: new Map(), propose: false });
    expect(results).toMatchObject([
      {
        change: { pullRequest: { name: 'second' } },
        outcome: { kind: 'errored', pointer: { version: 1, generation: 1 } },
      },
    ]);
  });

  it('the change that applying broke over', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1), 'production', 'first');
    const promoter = world.promoter({
      admit: async () => {
        throw new LaurelError({ code: 'store-denied', message: 'no' });
      },
    });
    const { results } = await reconcile(promoter, { cache: new Map(), propose: false });
    expect(results).toMatchObject([
      { outcome: { kind: 'broken' }, registry: 'local', change: { pullRequest: { name: 'first' } } },
    ]);
  });

  it('no change where none was asked for: in line, or held', async () => {
    const world = new World();
    for (const number of [1, 2]) await world.version(number, 0.75);
    for (const number of [1, 2]) {
      world.merge(asks(number));
      await resultOf(world);
    }
    expect(await resultOf(world)).toMatchObject({
      outcome: { kind: 'in-sync' },
      change: null,
      registry: 'local',
    });
    await world.rollBack();
    expect(await resultOf(world)).toMatchObject({ outcome: { kind: 'held' }, change: null });
  });

  it('the registry that it lives in, also where no file names it any more or its store fails', async () => {
    const world = new World(twoRegistries);
    await world.version(1, 0.75);
    world.merge(asks(1));
    expect(await resultOf(world)).toMatchObject({ registry: 'serving', outcome: { kind: 'applied' } });
    const promoter = world.promoter({
      openStore: async (address) =>
        address === servingAddress ? new FaultyStore(world.serving, { reads: ['error500'] }) : world.store,
    });
    const broken = await reconcile(promoter, { cache: new Map(), propose: false });
    expect(broken.results).toMatchObject([
      { registry: 'serving', outcome: { kind: 'broken' }, change: null },
    ]);
    world.host.push({ [file]: null });
    const { results } = await reconcile(world.promoter(), { cache: new Map(), propose: false, sweep: true });
    expect(results).toMatchObject([
      { registry: 'serving', outcome: { kind: 'drift', pointer: { version: 1 } } },
    ]);
  });
});

it('asks the code host for teams once, and for no change where nothing is to do', async () => {
  const asked: string[] = [];
  class Watched extends MemoryCodeHost {
    override async teamsOf(person: string, teams: readonly string[]) {
      asked.push(person);
      return super.teamsOf(person, teams);
    }
    override async changesOf(...request: Parameters<MemoryCodeHost['changesOf']>) {
      if (request[1].length > 0) asked.push('change');
      return super.changesOf(...request);
    }
  }
  const files = {
    ...repositoryFiles,
    'models/credit-risk.yaml':
      'description: Default\nowner: ["team:acme/ml"]\naliases: {staging: {policy: auc, approvals: {owner: 1}}, production: {policy: auc, approvals: {owner: 1}}}\n',
  };
  const host = new Watched(files);
  host.teams = new Map([['team:acme/ml', ['user:max']]]);
  const world = new World(files, undefined, host);
  await world.version(1, 0.75);
  host.branch('pr', { [file]: asks(1), 'aliases/credit-risk/staging.yaml': asks(1) });
  host.approve('pr', 'user:max');
  host.merge('pr');
  const request = { cache: new Map(), propose: false };
  expect((await reconcile(world.promoter(), request)).results).toMatchObject([
    { outcome: { kind: 'applied' } },
    { outcome: { kind: 'applied' } },
  ]);
  expect(asked).toEqual(['change', 'user:max']);
  await reconcile(world.promoter(), request);
  expect(asked).toEqual(['change', 'user:max']);
});
