// GitHub's Revert button: a rollback that comes through Git.
import { expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { ledgerOf, onSchedule, runOf, storyOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

async function mergeGreen(company: Company, pull: PullRequest): Promise<string> {
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  const commit = await company.by().merge(pull);
  await company.settle();
  return commit;
}

it('a reverted merge rolls back by the rules of a rollback, and holds what comes after it', async () => {
  const company = await Company.found();
  await company.version(1, 0.75);
  await company.version(2, 0.78);
  await company.version(3, 0.79);
  await mergeGreen(company, await company.propose('version: 1\nreason: first\n', 'staging'));
  const second = await company.propose('version: 2\nreason: second\n', 'staging');
  await mergeGreen(company, second);
  expect(await company.live('staging')).toBe(2);

  const revert = await company.by().revertPullRequest(second);
  await company.settle();
  expect(company.comments(revert.number)[0]).toContain('Merging rolls `credit-risk@staging` back');
  const merged = await mergeGreen(company, revert);
  expect(await company.pointer('staging')).toMatchObject({ version: 1, generation: 3, hold: 3 });
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
  expect((await ledgerOf(company, 'staging')).at(-1)?.cause).toMatchObject({
    pullRequest: `#${revert.number}`,
    author: 'ada',
  });
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('success');
  expect(company.comments(revert.number).at(-1)).toContain('The rollback of generation 3 holds it');
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);

  const next = await company.propose('version: 3\nreason: third\n', 'staging');
  await company.settle();
  expect(company.verdict(next)).toBe('failure');
  expect(company.comments(next.number)[0]).toContain('held since the rollback of generation 3');
});

it('a reverted revert goes nowhere: only a promotion with a lift goes past it', async () => {
  const company = await Company.found();
  await company.version(1, 0.75);
  await company.version(2, 0.78);
  await mergeGreen(company, await company.propose('version: 1\nreason: first\n', 'staging'));
  const second = await company.propose('version: 2\nreason: second\n', 'staging');
  await mergeGreen(company, second);
  const revert = await company.by().revertPullRequest(second);
  await mergeGreen(company, revert);
  const back = await company.by().revertPullRequest(revert);
  const judging = await company.settle();
  expect(runOf(judging, 'laurel-check.yml').conclusion).toBe('success');
  expect(company.verdict(back)).toBe('failure');
  expect(company.comments(back.number)[0]).toContain('lift: 3');

  const lifting = await company.propose('version: 2\nlift: 3\nreason: It was the form\n', 'staging');
  await mergeGreen(company, lifting);
  expect(await company.pointer('staging')).toMatchObject({ version: 2, generation: 4, hold: null });
});
