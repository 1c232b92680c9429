// Checking what a merge queue is about to merge: each group as if what waits ahead of it were live.
import { describe, expect, it } from 'vitest';
import { checkMergeGroup, checkPullRequest } from '../../src/promotion/check.ts';
import { asks, repositoryFiles, World } from './world.ts';

const production = 'aliases/credit-risk/production.yaml';
const staging = 'aliases/credit-risk/staging.yaml';

/** Versions 1, 2, … with these AUCs; version 1 is live on production. */
async function serving(aucs: readonly number[], files: Readonly<Record<string, string>> = repositoryFiles) {
  const world = new World(files);
  for (const [index, auc] of aucs.entries()) await world.version(index + 1, auc);
  await promote(world, 1);
  return world;
}

/** By a pull request that grace approved. */
async function promote(world: World, version: number): Promise<void> {
  world.host.branch(`to-${version}`, { [production]: asks(version) });
  world.host.approve(`to-${version}`, 'user:grace');
  world.host.merge(`to-${version}`);
  expect((await world.apply()).kind).toBe('applied');
}

/** Opens a pull request and puts it into the queue, behind `onto` where one is given. */
async function queue(
  world: World,
  name: string,
  files: Readonly<Record<string, string | null>>,
  onto?: string,
) {
  world.host.branch(name, files);
  const base = onto ?? (await world.host.tip());
  return { base, head: world.host.queue(name, base), pullRequest: name };
}

/** Production of credit-risk demands one approval by grace. */
const approved: Readonly<Record<string, string>> = {
  ...repositoryFiles,
  'laurel.yaml': `${repositoryFiles['laurel.yaml'] ?? ''}people: {risk: ["user:grace"]}\n`,
  'models/credit-risk.yaml':
    'description: Default\nowner: ["user:ada"]\naliases: {staging: {policy: auc}, production: {policy: auc, approvals: {risk: 1}}}\n',
};

describe('a merge group', () => {
  it('is judged by the policy of the tip, on the group’s own changes only', async () => {
    const world = await serving([0.75, 0.76]);
    const first = await queue(world, 'docs', { 'README.md': 'hello' });
    const second = await queue(world, 'promote', { [staging]: asks(2) }, first.head);
    expect(await checkMergeGroup(world.promoter(), first)).toMatchObject({ passed: true, aliases: [] });
    expect(await checkMergeGroup(world.promoter(), second)).toMatchObject({
      passed: true,
      base: await world.host.tip(),
      head: second.head,
      pullRequest: { name: 'promote' },
      aliases: [{ kind: 'judged', alias: 'staging', notes: [], judgement: { current: null } }],
    });
  });

  it('with the alias of the group ahead is judged against what that one makes live', async () => {
    const world = await serving([0.75, 0.9, 0.8]);
    const first = await queue(world, 'first', { [production]: asks(2) });
    const alone = await queue(world, 'alone', { [production]: asks(3) });
    expect(await checkMergeGroup(world.promoter(), alone)).toMatchObject({
      passed: true,
      aliases: [{ judgement: { current: { version: 1 } }, notes: [] }],
    });
    // Behind the first, its head holds what both changed: the second as it was merged onto the first.
    world.host.branch('second', { [production]: asks(3) });
    const head = world.host.queue('second', first.head);
    const second = { base: first.head, head, pullRequest: 'second' };
    const checked = await checkMergeGroup(world.promoter(), second);
    expect(checked).toMatchObject({
      passed: false,
      aliases: [
        {
          kind: 'judged',
          judgement: { outcome: 'failed', current: { version: 2 }, candidate: { version: 3 } },
          isCurrentWaiting: true,
          notes: ['judged against version 2, which is ahead of it in the merge queue'],
        },
      ],
    });
    world.host.reset(first.head);
    await world.apply();
    world.host.reset(head);
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'gates' } });
  });

  it('is judged against what was merged ahead of it and is not applied yet, and not against what apply refused', async () => {
    const world = await serving([0.75, 0.9, 0.8]);
    const first = await queue(world, 'first', { [production]: asks(2) });
    const second = await queue(world, 'second', { [production]: asks(3) }, first.head);
    world.host.reset(first.head);
    expect(await checkMergeGroup(world.promoter(), second)).toMatchObject({
      passed: false,
      aliases: [
        {
          judgement: { current: { version: 2 } },
          isCurrentWaiting: true,
          notes: ['judged against version 2, which was merged before it and goes live first'],
        },
      ],
    });
    world.host.branch('third', { [production]: asks(3) });
    expect(await checkPullRequest(world.promoter(), 'third')).toMatchObject({ passed: false });
    await world.apply();
    expect(await checkPullRequest(world.promoter(), 'third')).toMatchObject({
      passed: false,
      aliases: [{ judgement: { current: { version: 2 } }, notes: [] }],
    });

    const refusing = await serving([0.75, 0.5, 0.76]);
    refusing.merge(asks(2));
    expect(await refusing.apply()).toMatchObject({ kind: 'refused' });
    refusing.host.branch('next', { [production]: asks(3) });
    expect(await checkPullRequest(refusing.promoter(), 'next')).toMatchObject({
      passed: true,
      aliases: [{ judgement: { current: { version: 1 } }, notes: [] }],
    });
  });

  it('is judged against what is live where the change ahead would not go live', async () => {
    const world = await serving([0.75, 0.74, 0.75]);
    const against = async (name: string, ahead: string) => {
      const first = await queue(world, `${name}-ahead`, { [production]: ahead });
      const second = await queue(world, name, { [production]: asks(2, { reason: name }) }, first.head);
      const { aliases } = await checkMergeGroup(world.promoter(), second);
      return aliases[0]?.kind === 'judged' ? aliases[0].judgement.current?.version : aliases[0]?.kind;
    };
    expect(await against('valid', asks(3))).toBe(3);
    expect(await against('unknown', asks(9))).toBe(1);
    expect(await against('other-bytes', asks(3, { digest: `sha256:${'0'.repeat(64)}` }))).toBe(1);
    expect(await against('unreadable', 'version: soon\n')).toBe(1);
    expect(await against('removed', 'removed: true\nreason: over\n')).toBe(1);
    expect(await against('lifting', asks(3, { lift: 7 }))).toBe(1);
    expect(await against('the-same', asks(2, { reason: 'first' }))).toBe(1);
  });

  it('that goes back to what is live, or was just before, is told what waits ahead', async () => {
    const world = await serving([0.75, 0.75, 0.9]);
    world.merge(asks(2));
    await world.apply();
    const ahead = await queue(world, 'ahead', { [production]: asks(3) });
    const same = await queue(world, 'same', { [production]: asks(2, { reason: 'stay' }) }, ahead.head);
    expect(await checkMergeGroup(world.promoter(), same)).toMatchObject({
      passed: true,
      aliases: [{ kind: 'no-change', notes: [expect.stringContaining('version 3 is ahead')] }],
    });
    const back = await queue(world, 'back', { [production]: asks(1, { reason: 'back' }) }, ahead.head);
    expect(await checkMergeGroup(world.promoter(), back)).toMatchObject({
      passed: false,
      aliases: [{ kind: 'judged', judgement: { current: { version: 3 }, candidate: { version: 1 } } }],
    });
  });

  it('runs into the hold that stands, whatever waits ahead to lift it', async () => {
    const world = await serving([0.75, 0.75, 0.75]);
    world.merge(asks(2));
    await world.apply();
    await world.rollBack();
    const lifting = await queue(world, 'lifting', { [production]: asks(3, { lift: 3 }) });
    const behind = await queue(world, 'behind', { [production]: asks(2, { reason: 'again' }) }, lifting.head);
    expect(await checkMergeGroup(world.promoter(), lifting)).toMatchObject({ passed: true });
    expect(await checkMergeGroup(world.promoter(), behind)).toMatchObject({
      passed: false,
      aliases: [{ kind: 'refused', why: 'held' }],
    });
  });
});

describe('policy in a merge queue', () => {
  const weaker = { 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0}\n' };

  it('fails a group that brings an alias as well', async () => {
    const world = await serving([0.75, 0.5]);
    const both = await queue(world, 'both', { [production]: asks(2), ...weaker });
    expect(await checkMergeGroup(world.promoter(), both)).toMatchObject({
      passed: false,
      problems: [{ at: { file: 'gates/auc.yaml' }, remedy: expect.stringContaining('own first') }],
      aliases: [{ judgement: { outcome: 'failed' } }],
    });
  });

  it('fails an alias that waits behind it, and no policy that waits behind an alias', async () => {
    const world = await serving([0.75, 0.76]);
    const policy = await queue(world, 'policy', weaker);
    const behind = await queue(world, 'behind', { [production]: asks(2) }, policy.head);
    expect(await checkMergeGroup(world.promoter(), policy)).toMatchObject({ passed: true });
    expect(await checkMergeGroup(world.promoter(), behind)).toMatchObject({
      passed: false,
      problems: [{ message: expect.stringContaining('gates/auc.yaml'), at: { file: 'gates/auc.yaml' } }],
    });
    const alias = await queue(world, 'alias', { [production]: asks(2, { reason: 'first' }) });
    const after = await queue(world, 'after', weaker, alias.head);
    expect(await checkMergeGroup(world.promoter(), after)).toMatchObject({ passed: true, problems: [] });
  });
});

it('takes a group whose base is merged by now as it stands, and fails one that is out of line', async () => {
  const world = await serving([0.75, 0.9, 0.8]);
  const first = await queue(world, 'first', { [production]: asks(2) });
  const second = await queue(world, 'second', { [staging]: asks(3) }, first.head);
  world.host.reset(second.head);
  expect(await checkMergeGroup(world.promoter(), second)).toMatchObject({ passed: true });
  world.host.reset(first.base);
  world.host.push({ 'README.md': 'straight on main' });
  expect(await checkMergeGroup(world.promoter(), second)).toMatchObject({
    passed: false,
    problems: [{ message: expect.stringContaining('diverged'), remedy: expect.stringContaining('again') }],
  });
  expect(await checkMergeGroup(world.promoter(), { ...second, base: 'f'.repeat(40) })).toMatchObject({
    passed: false,
  });
});

describe('approvals in a merge group', () => {
  it('are those of its pull request', async () => {
    const world = await serving([0.75, 0.76], approved);
    const group = await queue(world, 'pr', { [production]: asks(2) });
    expect(await checkMergeGroup(world.promoter(), group)).toMatchObject({ passed: false });
    world.host.approve('pr', 'user:grace');
    expect(await checkMergeGroup(world.promoter(), group)).toMatchObject({ passed: true });
    expect(await checkMergeGroup(world.promoter(), { ...group, pullRequest: null })).toMatchObject({
      passed: false,
      pullRequest: null,
      aliases: [{ judgement: { outcome: 'inconclusive' } }],
    });
  });

  it('do not count for a file that the group has otherwise', async () => {
    const world = await serving([0.75, 0.76], approved);
    const group = await queue(world, 'pr', { [production]: asks(2) });
    world.host.approve('pr', 'user:grace');
    const head = world.host.queue('pr', group.base, { [production]: asks(2, { reason: 'other' }) });
    expect(await checkMergeGroup(world.promoter(), { ...group, head })).toMatchObject({
      passed: false,
      aliases: [{ judgement: { outcome: 'inconclusive' } }],
    });
  });

  it('do not count for a file that the pull request had and did not change', async () => {
    const world = await serving([0.75, 0.75, 0.75], approved);
    world.host.branch('docs', { 'README.md': 'hello' });
    world.host.approve('docs', 'user:grace');
    await promote(world, 2);
    await promote(world, 3);
    const base = await world.host.tip();
    // Back to what the file was when the pull request was approved.
    const head = world.host.queue('docs', base, { [production]: asks(1) });
    expect(await checkMergeGroup(world.promoter(), { base, head, pullRequest: 'docs' })).toMatchObject({
      passed: false,
      aliases: [{ path: production, judgement: { outcome: 'inconclusive', candidate: { version: 1 } } }],
    });
  });
});
