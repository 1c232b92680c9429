import { describe, expect, it } from 'vitest';
import { proposePromotion, proposeRemoval, proposeRollback } from '../../src/promotion/propose.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { manifestKey } from '../../src/registry/keys.ts';
import {
  type ModelName,
  parseAliasName,
  parseModelName,
  parseVersionNumber,
} from '../../src/registry/names.ts';
import { creditRisk, manifestOf } from '../builders/documents.ts';
import { asks, repositoryFiles, World } from './world.ts';

const alias = parseAliasName('champion');
const version = parseVersionNumber(1);
const reason = 'better';

/** The branches of every kind of proposal for a model. */
async function branchesFor(model: ModelName): Promise<string[]> {
  const world = new World();
  await world.version(1, 0.75);
  await world.store.create(manifestKey(model, version), seal(manifestOf({ model, version })).bytes);
  world.merge(asks(1));
  await world.apply();
  const pointer = await world.pointer();
  if (pointer === null) throw new Error('nothing is live');
  const proposals = [
    await proposePromotion(world.promoter(), { model, alias, version, reason }),
    await proposeRemoval(world.promoter(), { model, alias, reason }),
    await proposeRollback(world.promoter(), { model, alias, pointer }),
  ];
  return proposals.map((proposal) => proposal.pullRequest.name);
}

it('never makes the branch of one model a directory of another’s, for Git cannot hold both', async () => {
  expect(await branchesFor(parseModelName('risk'))).toEqual([
    'laurel/promote/risk/champion/1',
    'laurel/remove/risk/champion',
    'laurel/rollback/risk/champion/1',
  ]);
  expect(await branchesFor(parseModelName('risk/champion'))).toEqual([
    'laurel/promote/risk.champion/champion/1',
    'laurel/remove/risk.champion/champion',
    'laurel/rollback/risk.champion/champion/1',
  ]);
});

it('names no branch as Git names its locks', async () => {
  for (const branch of await branchesFor(parseModelName('risk/lock')))
    expect(branch).toContain('/risk.lock_/champion');
});

describe('a proposal asks', () => {
  const production = parseAliasName('production');
  const files = {
    ...repositoryFiles,
    'laurel.yaml': `${repositoryFiles['laurel.yaml'] ?? ''}people: {risk: ["team:acme/risk", "user:grace", "user:eve"], ops: ["user:Grace", "user:max"]}\n`,
    'models/credit-risk.yaml':
      'description: Default\nowner: ["user:ada"]\naliases: {production: {policy: auc, merge: auto, approvals: {risk: 1, ops: 1, owner: 1}}, staging: {policy: auc}}\n',
  };

  async function worldWith(actor?: string): Promise<World> {
    const world = new World(files);
    const { lineage } = manifestOf();
    const run = actor === undefined ? {} : { run: { tracker: 'ci', id: '1', actor } };
    await world.version(1, 0.75, { lineage: { ...lineage, ...run } });
    return world;
  }

  it('everybody whose approval policy counts, once, and to be merged where policy says so', async () => {
    const world = await worldWith();
    const request = { model: creditRisk, alias: production, version, reason };
    await proposePromotion(world.promoter(), request);
    const reviewers = ['user:Grace', 'user:max', 'user:ada', 'team:acme/risk', 'user:eve'];
    expect(world.host.proposals.at(-1)).toMatchObject({ reviewers, autoMerge: true });
    expect(world.host.proposals.at(-1)?.files[0]?.content).toMatch(
      /^version: 1\ndigest: sha256:[0-9a-f]{64}\n/,
    );
    await proposePromotion(world.promoter(), { ...request, alias: parseAliasName('staging') });
    expect(world.host.proposals.at(-1)).toMatchObject({ reviewers: [], autoMerge: false });
  });

  it.each(['Eve', 'user:Eve'])(
    'not %s who trained the version, whose approval would not count',
    async (eve) => {
      const world = await worldWith(eve);
      await proposePromotion(world.promoter(), { model: creditRisk, alias: production, version, reason });
      expect(world.host.proposals.at(-1)?.reviewers).not.toContain('user:eve');
    },
  );

  it('the same people about a removal, which is never merged by itself', async () => {
    const world = await worldWith();
    await proposeRemoval(world.promoter(), { model: creditRisk, alias: production, reason });
    expect(world.host.proposals.at(-1)?.reviewers).toContain('team:acme/risk');
    expect(world.host.proposals.at(-1)?.autoMerge ?? false).toBe(false);
  });

  it('nobody where no policy says whom: the check of the proposal says that it is missing', async () => {
    const world = await worldWith();
    await proposePromotion(world.promoter(), { model: creditRisk, alias, version, reason });
    expect(world.host.proposals.at(-1)).toMatchObject({ reviewers: [], autoMerge: false });
  });

  it('for the same thing twice with one pull request, also when the branch below moved elsewhere', async () => {
    const world = await worldWith();
    const request = { model: creditRisk, alias: production, version, reason };
    const first = await proposePromotion(world.promoter(), request);
    world.host.push({ 'README.md': 'hello' });
    expect((await proposePromotion(world.promoter(), request)).pullRequest.head).toBe(first.pullRequest.head);
    world.host.push({ 'aliases/credit-risk/production.yaml': asks(1) });
    expect((await proposePromotion(world.promoter(), request)).pullRequest.head).not.toBe(
      first.pullRequest.head,
    );
  });
});
