// Promotions of one alias that race each other, before they are merged and after.
import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { ledgerOf, onSchedule, runOf, storyOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

/** Version 1 is live on staging; 2 and 3 may follow it. */
async function foundLive(): Promise<Company> {
  const company = await Company.found();
  await company.version(1, 0.75);
  await company.version(2, 0.76);
  await company.version(3, 0.77);
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  await company.settle();
  await company.by().merge(pull);
  await company.settle();
  expect(await company.live('staging')).toBe(1);
  return company;
}

/** Another promotion on top of the branch of `pull`, so that both can be merged one after the other. */
async function proposeOnTop(company: Company, pull: PullRequest, text: string): Promise<PullRequest> {
  const files = { 'aliases/credit-risk/staging.yaml': text };
  await company.by().push('on-top', files, { from: pull.head.branch });
  return company.by().openPullRequest({ head: 'on-top' });
}

describe('of two promotions of one alias', () => {
  it('that edit the same line only one can be merged, and the other is judged anew against it', async () => {
    const company = await foundLive();
    const one = await company.propose('version: 2\nreason: two\n', 'staging');
    const other = await company.propose('version: 3\nreason: three\n', 'staging');
    await company.settle();
    expect([company.verdict(one), company.verdict(other)]).toEqual(['success', 'success']);
    await company.by().merge(one);
    await expect(company.by().merge(other)).rejects.toThrow('Pull Request is not mergeable');
    await company.settle();
    expect(await company.live('staging')).toBe(2);

    const again = await company.propose('version: 3\nreason: three\n', 'staging');
    await company.settle();
    expect(company.comments(again.number)[0]).toContain('in place of **version 2**');
    await company.by().merge(again);
    await company.settle();
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'promotion 3']);
  });

  it('merged before any of them was applied, the tip goes live once, however many jobs apply at once', async () => {
    const company = await foundLive();
    const one = await company.propose('version: 2\nreason: two\n', 'staging');
    const other = await proposeOnTop(company, one, 'version: 3\nreason: three\n');
    await company.settle();
    expect([company.verdict(one), company.verdict(other)]).toEqual(['success', 'success']);
    const earlier = await company.by().merge(one);
    const later = await company.by().merge(other);
    const runs = await company.scheduler.drain({ atOnce: 2 });
    expect(runs.map(({ path, conclusion }) => `${path} ${conclusion ?? ''}`)).toEqual(
      Array(2).fill('.github/workflows/laurel-apply.yml success'),
    );
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 3']);
    expect(company.check(later, 'laurel live')?.conclusion).toBe('success');
    expect(company.check(earlier, 'laurel live')).toBeUndefined();
    expect(liveComments(company, other)).toHaveLength(1);
    expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
  });
});

it('an apply that runs twice at once moves the pointer once and says so once', async () => {
  const company = await foundLive();
  const pull = await company.propose('version: 2\nreason: two\n', 'staging');
  await company.settle();
  company.scheduler.events.double('push');
  // So slow that each has looked before the other one has written.
  company.facade.faults.latencyMs = 150;
  const merged = await company.by().merge(pull);
  const runs = await company.scheduler.drain({ atOnce: 2 });
  expect(runs).toHaveLength(2);
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2']);
  expect(liveComments(company, pull)).toHaveLength(1);
  const checks = [...company.models.checkRuns.values()].filter(
    ({ name, headSha }) => name === 'laurel live' && headSha === merged,
  );
  expect(checks.map(({ conclusion }) => conclusion)).toEqual(['success']);
  expect(deploymentsOf(company, 2)).toHaveLength(1);
});

it('two aliases merged together are applied by two jobs at once, each once', async () => {
  const company = await foundLive();
  const one = await company.propose('version: 2\nreason: two\n', 'staging');
  const other = await company.propose('version: 3\nreason: three\n', 'champion');
  await company.settle();
  await company.by().merge(one);
  await company.by().merge(other);
  const runs = await company.scheduler.drain({ atOnce: 2 });
  expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('success');
  expect([await company.live('staging'), await company.live('champion')]).toEqual([2, 3]);
  expect(await ledgerOf(company, 'champion')).toHaveLength(1);
  for (const pull of [one, other]) expect(liveComments(company, pull)).toHaveLength(1);
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

function liveComments(company: Company, pull: PullRequest): string[] {
  return company.comments(pull.number).filter((body) => body.includes('laurel:live'));
}

function deploymentsOf({ models }: Company, version: number): unknown[] {
  return [...models.deployments.values()].filter(
    ({ payload }) => typeof payload === 'object' && payload['version'] === version,
  );
}
