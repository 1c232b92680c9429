import { describe, expect, it } from 'vitest';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { creditRisk } from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { asks, repositoryFiles, World } from './world.ts';

const path = 'aliases/credit-risk/production.yaml';

async function worldWith(...aucs: number[]): Promise<World> {
  const world = new World();
  for (const [index, auc] of aucs.entries()) await world.version(index + 1, auc);
  return world;
}

describe('checking a pull request', () => {
  it('judges the alias file of the head with the policy of the base, and writes nothing', async () => {
    let counting: CountingStore | undefined;
    const world = new World(repositoryFiles, (store) => (counting = new CountingStore(store)));
    await world.version(1, 0.75);
    world.host.branch('pr', { [path]: asks(1) });
    const checked = await checkPullRequest(world.promoter(), 'pr');
    expect(checked).toMatchObject({
      passed: true,
      aliases: [{ kind: 'judged', model: creditRisk, judgement: { outcome: 'passed' } }],
    });
    expect(counting?.counts().writes).toBe(0);
    expect(await world.pointer()).toBeNull();
  });

  it('fails a pull request that edits policy and an alias', async () => {
    const world = await worldWith(0.5);
    world.host.branch('pr', {
      [path]: asks(1),
      'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0}\n',
    });
    const checked = await checkPullRequest(world.promoter(), 'pr');
    expect(checked.passed).toBe(false);
    expect(checked.problems[0]).toMatchObject({
      message: expect.stringContaining('gates/auc.yaml'),
      remedy: expect.stringContaining('own first'),
    });
    expect(checked.aliases[0]).toMatchObject({ judgement: { outcome: 'failed' } });
  });

  it('passes a pull request that changes no alias', async () => {
    const world = await worldWith(0.75);
    world.host.branch('pr', {
      'README.md': 'hello',
      'gates/other.yaml': 'gates:\n  schema: {gate: signature}\n',
    });
    expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({
      passed: true,
      aliases: [],
      problems: [],
    });
  });

  it('asks for the policy first where the alias has none on the base', async () => {
    const world = await worldWith(0.75);
    world.host.branch('pr', { 'aliases/credit-risk/canary.yaml': asks(1) });
    expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused' }],
    });
  });

  it('fails a deleted alias file, a symlink, look-alike names and paths that are not ours', async () => {
    const world = await worldWith(0.75);
    world.merge(asks(1));
    world.host.branch('deleted', { [path]: null });
    expect(await checkPullRequest(world.promoter(), 'deleted')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', message: expect.stringContaining('removal is written') }],
    });
    world.host.branch('link', { [path]: 'target' }, 'symlink');
    expect(await checkPullRequest(world.promoter(), 'link')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', message: expect.stringContaining('symbolic link') }],
    });
    world.host.branch('lookalike', { 'aliases/credit-risk/productiоn.yaml': asks(1) });
    expect(await checkPullRequest(world.promoter(), 'lookalike')).toMatchObject({
      passed: false,
      problems: [{ message: expect.stringContaining('U+043E') }],
    });
    world.host.branch('case', { 'Aliases/credit-risk/production.yaml': asks(1) });
    expect(await checkPullRequest(world.promoter(), 'case')).toMatchObject({ passed: false });
  });

  it('says that merging changes nothing, rolls back, or runs into a hold', async () => {
    const world = await worldWith(0.75, 0.75);
    world.merge(asks(1));
    await world.apply();
    world.merge(asks(2));
    await world.apply();
    world.host.branch('same', { [path]: asks(2, { reason: 'again' }) });
    world.host.branch('revert', { [path]: asks(1, { reason: 'revert' }) });
    expect(await checkPullRequest(world.promoter(), 'same')).toMatchObject({
      passed: true,
      aliases: [{ kind: 'no-change' }],
    });
    expect(await checkPullRequest(world.promoter(), 'revert')).toMatchObject({
      passed: true,
      aliases: [{ kind: 'roll-back' }],
    });
    await world.rollBack();
    world.host.branch('past', { [path]: asks(2, { reason: 'past the hold' }) });
    expect(await checkPullRequest(world.promoter(), 'past')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', remedy: expect.stringContaining('lift: 3') }],
    });
  });

  it('says that exactly this file was refused before', async () => {
    const world = await worldWith(0.5);
    world.merge(asks(1));
    await world.apply();
    world.merge(asks(1, { reason: 'other' }));
    world.host.branch('again', { [path]: asks(1) });
    expect(await checkPullRequest(world.promoter(), 'again')).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', message: expect.stringContaining('refused before') }],
    });
  });

  it('agrees with what apply decides after the merge', async () => {
    for (const auc of [0.5, 0.69, 0.7, 0.71, 0.9]) {
      const world = await worldWith(0.71, auc);
      world.merge(asks(1));
      await world.apply();
      world.host.branch('pr', { [path]: asks(2) });
      const checked = await checkPullRequest(world.promoter(), 'pr');
      world.host.merge('pr');
      expect((await world.apply()).kind).toBe(checked.passed ? 'applied' : 'refused');
    }
  });
});
