// Pull requests from forks: judged by the base's workflow and policy, with nothing of the fork ever run by Laurel.
import { describe, expect, it } from 'vitest';
import type { FileChanges } from '../github/model/acts/push.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { runOf, textOf } from './acts.ts';
import { Company } from './company.ts';
import { onlyReport } from './judging.ts';

const production = 'aliases/credit-risk/production.yaml';
const checkFile = '.github/workflows/laurel-check.yml';

/** Mallory, who may only read, forks and asks for version 1. */
async function proposeFromFork(company: Company, files: FileChanges = {}): Promise<PullRequest> {
  const { facade, mallory } = company;
  const fork = await company.by(mallory).fork();
  const changes = { [production]: 'version: 1\nreason: Mine is better\n', ...files };
  await facade.by(mallory, fork).push('mine', changes);
  return company.by(mallory).openPullRequest({ head: 'mallory:mine', title: 'Mine' });
}

/** What a fork would like to run in place of Laurel. */
const hostileWorkflows: FileChanges = {
  [checkFile]: `name: laurel-check
on: pull_request_target
permissions: write-all
jobs: {judge: {runs-on: ubuntu-24.04, steps: [{run: echo the fork ran}]}}
`,
  '.github/workflows/mine.yml': `name: mine
on: pull_request
permissions: {checks: write}
jobs: {laurel: {runs-on: ubuntu-24.04, steps: [{run: echo passed}]}}
`,
};

describe('a pull request from a fork', () => {
  it('is judged, approved, merged and live like any other', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await proposeFromFork(company);
    const [run] = await company.settle();
    expect(run?.trigger.event).toBe('pull_request_target');
    expect(company.verdict(pull)).toBe('action_required');
    expect(company.verdict(pull, 'laurel: credit-risk@production')).toBe('action_required');
    expect(company.comments(pull.number)).toEqual([expect.stringContaining('## ⏳ Waiting for approval')]);

    await company.by(company.grace).review(pull, 'APPROVED');
    const runs = await company.settle();
    // The review's own run is the fork's, with a token that only reads; judging again is the base's.
    expect(runs.map(({ name, trigger }) => [name, trigger.isRestricted])).toEqual([
      ['laurel-review', true],
      ['laurel-check', false],
    ]);
    expect(company.verdict(pull)).toBe('success');

    await company.by().merge(pull);
    await company.settle();
    expect(await company.live()).toBe(1);
    // Laurel read the fork as data: nobody cloned or fetched anything.
    expect([...company.github.callCounts().keys()].filter((call) => call.includes(' /git/'))).toEqual([]);
  });

  it('cannot bring its own check: neither the workflow, nor a job of its name', async () => {
    const company = await Company.found();
    await company.version(1, 0.6);
    const pull = await proposeFromFork(company, hostileWorkflows);
    const runs = await company.settle();
    const check = runOf(runs, 'laurel-check.yml');
    expect(textOf(check)).not.toContain('the fork ran');
    expect(textOf(check)).toContain('credit-risk@production');
    // GitHub ran the fork's other workflow by itself, and its job is called like the required check.
    expect(textOf(runOf(runs, 'mine.yml'))).toBe('passed');
    const named = [...company.models.checkRuns.values()].filter(({ name }) => name === 'laurel');
    expect(named.map(({ ofJob, conclusion }) => [ofJob === true, conclusion])).toEqual([
      [true, 'success'],
      [false, 'failure'],
    ]);
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
    expect(await company.live()).toBeNull();
  });

  it('under `on: pull_request` ends at once, and says which event to use', async () => {
    const workflow = (await scaffolded(checkFile)).replace('  pull_request_target:', '  pull_request:');
    const company = await Company.found({ files: { [checkFile]: workflow } });
    await company.version(1, 0.75);
    const pull = await proposeFromFork(company);
    const runs = await company.settle();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    const report = onlyReport(runs);
    expect(report.exitCode).toBe(2);
    expect(report.annotations.shown).toEqual([
      {
        level: 'error',
        properties: { title: 'Laurel: usage' },
        message: expect.stringMatching(
          /^pull request #1 comes from a fork .* no secrets, and a token that may not post .*\n→ let the workflow run on pull_request_target instead of pull_request/,
        ),
      },
    ]);
    expect(company.verdict(pull)).toBeNull();
    expect(company.comments(pull.number)).toEqual([]);
    expect(company.github.calls).toEqual([]);
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is expected.');
  });
});

async function scaffolded(path: string): Promise<string> {
  const company = await Company.found();
  const text = await company.models.git.blob(`refs/heads/main:${path}`);
  return text?.toString() ?? '';
}
