// Something else went live between the check and the merge: apply judges again, and says what changed.
import { expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { onSchedule, runOf, startRollback, storyOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

/** Versions by their AUC, from 1 on; version 1 is live on staging. */
async function foundLive(
  aucs: readonly number[],
  files: Readonly<Record<string, string>> = {},
): Promise<Company> {
  const company = await Company.found({ files });
  for (const [index, auc] of aucs.entries()) await company.version(index + 1, auc);
  await mergeNow(company, await company.propose('version: 1\nreason: first\n', 'staging'));
  return company;
}

async function mergeNow(company: Company, pull: PullRequest): Promise<string> {
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  const commit = await company.by().merge(pull);
  await company.settle();
  return commit;
}

const isJudgedBy = (company: Company, number: number): string | undefined =>
  company.comments(number).find((body) => body.includes('laurel:live'));

it('a promotion of another alias takes away what a green one rested on: it is refused, and the comment says why', async () => {
  const company = await foundLive([0.75, 0.76], {
    'models/credit-risk.yaml':
      'description: Probability of default\nowner: ["user:ada"]\ntier: low\naliases: {staging: {}, champion: {after: staging}}\n',
  });
  const champion = await company.propose('version: 1\nreason: Proven on staging\n', 'champion');
  await company.settle();
  expect(company.verdict(champion)).toBe('success');
  await mergeNow(company, await company.propose('version: 2\nreason: newer\n', 'staging'));

  const merged = await company.by().merge(champion);
  const runs = await company.settle();
  expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('failure');
  expect(await company.live('champion')).toBeNull();
  expect(company.check(merged, 'laurel live')).toMatchObject({
    conclusion: 'failure',
    title: 'credit-risk@champion: REFUSED: nothing is live',
  });
  expect(isJudgedBy(company, champion.number)).toMatch(
    /Merged, but not live: `credit-risk@champion`[^]*the version is not live on staging/,
  );
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('a better version that went live on the alias meanwhile is what counts: the weaker one is refused', async () => {
  const company = await foundLive([0.75, 0.79, 0.755]);
  const better = await company.propose('version: 2\nreason: better\n', 'staging');
  await company
    .by()
    .push(
      'weaker',
      { 'aliases/credit-risk/staging.yaml': 'version: 3\nreason: cheaper\n' },
      { from: better.head.branch },
    );
  const weaker = await company.by().openPullRequest({ head: 'weaker' });
  await company.settle();
  expect(company.verdict(weaker)).toBe('success');
  await mergeNow(company, better);
  expect(await company.live('staging')).toBe(2);

  const merged = await company.by().merge(weaker);
  const runs = await company.settle();
  expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('failure');
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2']);
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('failure');
  expect(isJudgedBy(company, weaker.number)).toMatch(/Version 2 stays live[^]*Gate \*\*auc\*\* failed/);
});

it('a rollback between check and merge holds: what was green is refused, and says how to go on', async () => {
  const company = await foundLive([0.75, 0.76, 0.77]);
  await mergeNow(company, await company.propose('version: 2\nreason: two\n', 'staging'));
  const green = await company.propose('version: 3\nreason: three\n', 'staging');
  await company.settle();
  await startRollback(company, 'credit-risk@staging');
  expect(company.verdict(green)).toBe('success');
  const merged = await company.by().merge(green);
  const runs = await company.settle();
  expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('failure');
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('failure');
  expect(isJudgedBy(company, green.number)).toContain('lift: 3');
  expect(await company.pointer('staging')).toMatchObject({ version: 1, hold: 3 });
});
