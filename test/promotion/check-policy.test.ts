// What a check says of proposed policy: what nobody could read would keep everything else from being judged.
import { describe, expect, test } from 'vitest';
import { breakageOf } from '../builders/breakage-of.ts';
import { checkMergeGroup, checkPullRequest } from '../../src/promotion/check.ts';
import { asks, repositoryFiles, World } from './world.ts';

const production = 'aliases/credit-risk/production.yaml';
const unreadable = 'registries: [\n';

async function checked(world: World, files: Readonly<Record<string, string | null>>) {
  const name = `pr-${world.host.branches().length}`;
  world.host.branch(name, files);
  return checkPullRequest(world.promoter(), name);
}

describe('policy', () => {
  test.for([
    ['laurel.yaml', unreadable],
    ['laurel.yaml', null],
    ['laurel.yaml', 'home: nowhere\n'],
    ['gates/auc.yaml', 'gates: {auc: [}\n'],
    ['models/credit-risk.yaml', 'owner: 7\n'],
    ['recalls/june.yaml', 'why: not\n'],
  ] as const)('that leaves %s as %j cannot be merged, and the check says where', async ([file, content]) => {
    const world = new World();
    const found = await checked(world, { [file]: content });
    expect(found).toMatchObject({ passed: false, aliases: [] });
    expect(found.problems.length).toBeGreaterThan(0);
    for (const { at, remedy } of found.problems) {
      expect(at).toMatchObject({ file });
      expect(remedy).not.toBe('');
    }
    const group = { base: await world.host.tip(), head: world.host.queue('pr-0'), pullRequest: 'pr-0' };
    expect(await checkMergeGroup(world.promoter(), group)).toMatchObject({ passed: false });
  });

  test('that can be read is passed, whatever else is wrong in the repository', async () => {
    const world = new World({ ...repositoryFiles, 'gates/old.yaml': 'gates: [\n' });
    expect(await checked(world, { 'gates/new.yaml': 'gates: {}\n' })).toMatchObject({
      passed: true,
      problems: [],
    });
    expect(await checked(world, { 'gates/old.yaml': null })).toMatchObject({ passed: true });
  });
});

describe('where laurel.yaml cannot be read', () => {
  test('it can be repaired, what has nothing to do with it passes, and no alias is judged', async () => {
    const world = new World({ ...repositoryFiles, 'laurel.yaml': unreadable });
    await world.version(1, 0.75);
    const repaired = { 'laurel.yaml': repositoryFiles['laurel.yaml'] ?? '' };
    expect(await checked(world, repaired)).toMatchObject({ passed: true });
    expect(await checked(world, { 'notes.md': 'x' })).toMatchObject({ passed: true });
    expect(await breakageOf(checked(world, { [production]: asks(1) }))).toMatchObject({
      code: 'invalid-document',
    });
    expect(await breakageOf(checked(world, { ...repaired, [production]: asks(1) }))).toMatchObject({
      code: 'invalid-document',
    });
  });

  test('because there is none, the root may be wrong: nothing passes but what adds it', async () => {
    const world = new World({ 'README.md': 'Models' });
    expect(await breakageOf(checked(world, { 'notes.md': 'x' }))).toMatchObject({ code: 'invalid-document' });
    expect(await checked(world, { ...repositoryFiles })).toMatchObject({ passed: true, aliases: [] });
  });
});
