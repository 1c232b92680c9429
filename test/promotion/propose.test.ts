import { expect, it } from 'vitest';
import { proposePromotion, proposeRemoval, proposeRollback } from '../../src/promotion/propose.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { manifestKey } from '../../src/registry/keys.ts';
import {
  type ModelName,
  parseAliasName,
  parseModelName,
  parseVersionNumber,
} from '../../src/registry/names.ts';
import { manifestOf } from '../builders/documents.ts';
import { asks, World } from './world.ts';

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
