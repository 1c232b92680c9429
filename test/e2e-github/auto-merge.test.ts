// merge: auto. Proposed by an App or by a job's own token, merged by GitHub, applied by whatever wakes it.
import { expect, it } from 'vitest';
import { keyVariables } from '../../src/policy/github/workflow-text.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { onSchedule, outputsOf, runOf, textOf, writesOf } from './acts.ts';
import { action, Company } from './company.ts';
import { installApp, Training } from './training.ts';

const model = `description: Probability of default
owner: ["user:ada"]
tier: low
aliases: {staging: {merge: auto}}
`;

/** In the alias repository itself, with the job's own token. */
const proposeWorkflow = `name: propose
on:
  workflow_dispatch:
permissions: {}
jobs:
  propose:
    runs-on: ubuntu-24.04
    permissions:
      checks: read
      contents: write
      pull-requests: write
    steps:
      - uses: ${action.repository}@${action.commit}
        env:
${keyVariables({ prefix: 'TRAIN', roleName: '' }).replace(/^/gm, '          ')}
        with:
          command: propose
          alias: credit-risk@staging
          version: 1
          reason: Nightly
`;

async function foundAuto(allowAutoMerge: boolean): Promise<Company> {
  const company = await Company.found({
    files: { 'models/credit-risk.yaml': model, '.github/workflows/propose.yml': proposeWorkflow },
  });
  company.models.settings.allowAutoMerge = allowAutoMerge;
  await company.version(1, 0.75);
  return company;
}

async function propose(company: Company): Promise<WorkflowRun[]> {
  company.scheduler.dispatch(company.models, 'propose.yml', { actor: company.ada });
  const runs = await company.settle();
  const run = runOf(runs, 'propose.yml');
  expect(run.conclusion, textOf(run)).toBe('success');
  return runs;
}

function onlyPull({ models }: Company): PullRequest {
  const [pull, ...others] = models.pulls.values();
  if (pull === undefined || others.length > 0) throw new Error(`${others.length + 1} pull requests`);
  return pull;
}

function announced(company: Company, { number }: PullRequest): string[] {
  return company.comments(number).filter((body) => body.includes('laurel:live'));
}

it('proposed with the token of an App, it is merged by GitHub once green, and applied by the push', async () => {
  const company = await Company.found({ files: { 'models/credit-risk.yaml': model } });
  company.models.settings.allowAutoMerge = true;
  const bot = installApp(company);
  const training = await Training.found(company, { reusable: false, token: 'app' });
  const runs = await training.train('v1', 0.75);
  const pull = onlyPull(company);
  expect(pull.merged?.by.login).toBe(bot.login);
  expect(runOf(runs, 'laurel-apply.yml').trigger.event).toBe('push');
  expect(await company.live('staging')).toBe(1);
  expect(announced(company, pull)).toHaveLength(1);
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('armed while it fails, it is merged and applied as soon as it passes', async () => {
  const company = await Company.found({ files: { 'models/credit-risk.yaml': model } });
  company.models.settings.allowAutoMerge = true;
  installApp(company);
  const training = await Training.found(company, { reusable: false, token: 'app' });
  await training.train('v1', 0.6);
  const pull = onlyPull(company);
  expect(company.verdict(pull)).toBe('failure');
  expect([pull.state, pull.autoMerge === null]).toEqual(['open', false]);

  const files = { 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.5}\n' };
  await company.by().push('policy', files);
  const policy = await company.by().openPullRequest({ head: 'policy' });
  await company.settle();
  await company.by().merge(policy);
  company.scheduler.dispatch(company.models, 'laurel-check.yml', { actor: company.ada });
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  expect(pull.merged?.by.login).toBe('laurel-app[bot]');
  expect(await company.live('staging')).toBe(1);
});

it('proposed with GITHUB_TOKEN, it is merged by GitHub once green, which starts nothing: the schedule applies it', async () => {
  const company = await foundAuto(true);
  const runs = await propose(company);
  const pull = onlyPull(company);
  expect(textOf(runOf(runs, 'propose.yml'))).toContain('starts no workflow');
  expect(runOf(runs, 'laurel-check.yml').trigger.event).toBe('repository_dispatch');
  expect(pull.merged?.by.login).toBe('github-actions[bot]');
  expect(runs.filter(({ path }) => path.endsWith('laurel-apply.yml'))).toEqual([]);
  expect(await company.live('staging')).toBeNull();
  await onSchedule(company);
  expect(await company.live('staging')).toBe(1);
  expect(announced(company, pull)).toHaveLength(1);
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('a repository that does not allow auto-merge: a warning says so; proposed again once green, it is merged and applied at once', async () => {
  const company = await foundAuto(false);
  const first = runOf(await propose(company), 'propose.yml');
  const pull = onlyPull(company);
  expect(textOf(first)).toMatch(/##\[warning\].*switch on "Allow auto-merge"/);
  expect(outputsOf(first)).toMatchObject({ outcome: 'proposed', passed: 'true', 'pull-request': '1' });
  expect([company.verdict(pull), pull.state]).toEqual(['success', 'open']);

  const runs = await propose(company);
  expect(pull.merged?.by.login).toBe('github-actions[bot]');
  expect(runOf(runs, 'laurel-apply.yml').trigger.event).toBe('repository_dispatch');
  expect(await company.live('staging')).toBe(1);
  expect(announced(company, pull)).toHaveLength(1);
});
