// The merge queue: every group is judged on top of those ahead of it.
import { expect, it } from 'vitest';
import { laurelRuleset } from '../../src/policy/github/ruleset.ts';
import { buildGroup } from '../github/model/acts/merge-group.ts';
import type { MergeGroup } from '../github/model/merge-queue.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { onSchedule, pushLive, runOf, storyOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

/** By what `laurel protect --merge-queue` asks for, but for reviews. */
function guardMain({ facade, models }: Company): void {
  const { name, branches, rules } = laurelRuleset({
    appId: 15_368,
    approvals: 0,
    mergeQueue: true,
    branch: null,
  });
  const now = facade.clock.now();
  models.rulesets.push({
    id: 1,
    name,
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    include: branches,
    exclude: [],
    createdAt: now,
    updatedAt: now,
    rules: rules.filter(({ type }) => type !== 'pull_request'),
  });
}

/** «Merge when ready», and the group that GitHub forms of it. */
async function line(company: Company, ...pulls: readonly PullRequest[]): Promise<MergeGroup> {
  const { facade, models: repository } = company;
  for (const pull of pulls) await company.by().enqueue(pull);
  const group = await facade.exclusively(() =>
    buildGroup(
      { facade, repository },
      'main',
      pulls.map(({ number }) => number),
    ),
  );
  if (group === null) throw new Error('no group was formed');
  return group;
}

async function judged(company: Company, pull: PullRequest): Promise<PullRequest> {
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  return pull;
}

const isAnnounced = (company: Company, { number }: PullRequest): boolean =>
  company.comments(number).some((body) => body.includes('laurel:live') && body.includes('Live: version'));

it('two aliases in line are each judged in a group of their own, and both go live', async () => {
  const company = await Company.found({ unprotected: true });
  guardMain(company);
  await company.version(1, 0.75);
  const one = await judged(company, await company.propose('version: 1\nreason: one\n', 'staging'));
  const other = await judged(company, await company.propose('version: 1\nreason: other\n', 'champion'));
  await expect(company.by().merge(one)).rejects.toThrow(/merge queue/);
  const ahead = await line(company, one);
  const behind = await line(company, other);
  expect(behind.baseSha).toBe(ahead.headSha);
  await company.settle();
  for (const { headSha } of [ahead, behind]) expect(company.check(headSha)?.conclusion).toBe('success');
  expect([one.merged?.commit, other.merged?.commit]).toEqual([ahead.headSha, behind.headSha]);
  expect([await company.live('staging'), await company.live('champion')]).toEqual([1, 1]);
  expect([isAnnounced(company, one), isAnnounced(company, other)]).toEqual([true, true]);
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('two aliases in one group are judged together', async () => {
  const company = await Company.found({ unprotected: true });
  guardMain(company);
  await company.version(1, 0.75);
  const one = await judged(company, await company.propose('version: 1\nreason: one\n', 'staging'));
  const other = await judged(company, await company.propose('version: 1\nreason: other\n', 'champion'));
  const group = await line(company, one, other);
  await company.settle();
  expect(company.check(group.headSha)?.conclusion).toBe('success');
  for (const alias of ['staging', 'champion']) {
    expect(company.check(group.headSha, `laurel: credit-risk@${alias}`)?.conclusion).toBe('success');
    expect(await company.live(alias)).toBe(1);
  }
  expect([isAnnounced(company, one), isAnnounced(company, other)]).toEqual([true, true]);
});

it('one alias twice in line: the second is judged against the first, and put out where that is better', async () => {
  const company = await Company.found({ unprotected: true });
  for (const [index, auc] of [0.75, 0.79, 0.755].entries()) await company.version(index + 1, auc);
  await pushLive(company, 1);
  guardMain(company);
  const better = await company.propose('version: 2\nreason: better\n', 'staging');
  await company
    .by()
    .push(
      'weaker',
      { 'aliases/credit-risk/staging.yaml': 'version: 3\nreason: cheaper\n' },
      { from: better.head.branch },
    );
  const weaker = await company.by().openPullRequest({ head: 'weaker' });
  await judged(company, better);
  await judged(company, weaker);

  await line(company, better);
  const behind = await line(company, weaker);
  await company.settle();
  const check = company.check(behind.headSha, 'laurel: credit-risk@staging');
  expect(check).toMatchObject({
    conclusion: 'failure',
    summary: expect.stringContaining('in place of **version 2**, which goes live before it'),
  });
  expect(company.check(behind.headSha)?.conclusion).toBe('failure');
  expect([better.merged === null, weaker.state]).toEqual([false, 'open']);
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2']);
});

it('a group whose pull request lost its approval is put out', async () => {
  const company = await Company.found({ unprotected: true });
  guardMain(company);
  await company.version(1, 0.75);
  const pull = await company.propose('version: 1\nreason: first\n');
  const approval = await company.by(company.grace).review(pull, 'APPROVED');
  await judged(company, pull);
  const group = await line(company, pull);
  await company.by().dismiss(pull, approval);
  const runs = await company.settle();
  expect(runOf(runs, 'laurel-check.yml').conclusion).toBe('success');
  expect(company.check(group.headSha)?.conclusion).toBe('action_required');
  expect(pull.state).toBe('open');
  expect(company.models.queues.get('main')?.entries).toEqual([]);
  expect(await company.live()).toBeNull();
});
