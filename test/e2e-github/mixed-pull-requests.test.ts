// Pull requests that change more than aliases: policy that comes along would judge its own promotion, so it fails;
// workflows that come along change nothing, because the base's judge.
import { describe, expect, it } from 'vitest';
import type { FileChanges } from '../github/model/acts/push.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { runOf, textOf } from './acts.ts';
import { Company } from './company.ts';
import { judgeAll, openQuietly } from './judging.ts';

const alias = { 'aliases/credit-risk/staging.yaml': 'version: 1\nreason: next\n' };
const model = (aliases: string): string =>
  `description: Probability of default\nowner: ["user:ada"]\ntier: low\naliases: ${aliases}\n`;

/** By what else a pull request changes: the file that keeps it from passing; `null`: it passes. */
const companions: Readonly<Record<string, readonly [FileChanges, string | null]>> = {
  'nothing else': [{}, null],
  'a weaker gate': [
    { 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.1}\n' },
    'gates/auc.yaml',
  ],
  'a policy of nobody': [{ 'gates/other.yaml': 'extends: laurel/low\n' }, 'gates/other.yaml'],
  'a deleted policy': [{ 'gates/auc.yaml': null }, 'gates/auc.yaml'],
  'the model': [
    { 'models/credit-risk.yaml': model('{staging: {}, production: {}, champion: {}}') },
    'models/credit-risk.yaml',
  ],
  'a recall': [
    { 'recalls/crawl.yaml': 'dataset: {name: crawl}\nreason: Labels were shifted\n' },
    'recalls/crawl.yaml',
  ],
  'a consumer': [
    { 'consumers/credit-risk/shop.yaml': 'owner: ["user:ada"]\nsends: [age]\nreads: [score]\n' },
    'consumers/credit-risk/shop.yaml',
  ],
  'laurel.yaml': [
    { 'laurel.yaml': 'registries: {mine: {store: "s3://mine/registry"}}\nhome: mine\n' },
    'laurel.yaml',
  ],
  'a workflow': [{ '.github/workflows/laurel-check.yml': 'on: push\njobs: {}\n' }, null],
  'code owners': [{ '.github/CODEOWNERS': '* @mallory\n' }, null],
  'a readme': [{ 'README.md': '# Models\n' }, null],
};

describe('a pull request that edits an alias', () => {
  it('and policy fails at the policy, whichever file it is; all else changes nothing', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pulls = new Map<string, PullRequest>();
    for (const [name, [files]] of Object.entries(companions)) {
      pulls.set(name, await openQuietly(company, name.replaceAll(' ', '-'), { ...alias, ...files }));
    }
    await judgeAll(company);
    for (const [name, pull] of pulls) {
      const blocking = companions[name]?.[1] ?? null;
      const check = company.check(pull.head.sha);
      const [comment = ''] = company.comments(pull.number);
      expect.soft([name, check?.conclusion]).toEqual([name, blocking === null ? 'success' : 'failure']);
      // The alias itself was judged by the base's policy all the same.
      expect.soft([name, company.verdict(pull, 'laurel: credit-risk@staging')]).toEqual([name, 'success']);
      if (blocking === null) continue;
      expect.soft(check?.annotations, name).toEqual([
        expect.objectContaining({
          path: blocking,
          start_line: 1,
          annotation_level: 'failure',
          message: expect.stringContaining(`the pull request edits policy (${blocking}) and an alias`),
        }),
      ]);
      expect.soft(comment, name).toContain('Blocked: the pull request as a whole');
      expect.soft(comment, name).toContain('merge the policy in a pull request of its own first');
    }
  });

  it('and the workflows is judged by those of the base, at every event', async () => {
    const company = await Company.found();
    await company.version(1, 0.6);
    await company.by().push('mine', {
      ...alias,
      '.github/workflows/laurel-check.yml':
        'name: laurel-check\non: [pull_request_target, workflow_run]\njobs: {judge: {runs-on: x, steps: [{run: echo mine}]}}\n',
    });
    const pull = await company.by().openPullRequest({ head: 'mine' });
    const opened = runOf(await company.settle(), 'laurel-check.yml');
    expect(textOf(opened)).toMatch(/credit-risk@staging first promotion, to 1 {2}BLOCKED/);
    await company.by(company.grace).review(pull, 'COMMENTED');
    const reviewed = runOf(await company.settle(), 'laurel-check.yml');
    expect(textOf(reviewed)).toMatch(/credit-risk@staging first promotion, to 1 {2}BLOCKED/);
    expect(company.verdict(pull)).toBe('failure');
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
  });
});
