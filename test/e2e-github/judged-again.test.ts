// Open pull requests that are judged again: by hand, and by the schedule once time has done its part.
import { expect, it } from 'vitest';
import { onSchedule, runOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

it('by hand every open pull request is judged again, and nothing is written where nothing changed', async () => {
  const company = await Company.found();
  const manifest = await company.version(1);
  await company.version(2, 0.75);
  const waiting = await company.propose('version: 1\nreason: one\n', 'staging');
  const green = await company.propose('version: 2\nreason: two\n', 'champion');
  await company.settle();
  expect([company.verdict(waiting), company.verdict(green)]).toEqual(['failure', 'success']);
  await company.evaluate(manifest, 0.75);
  const judgeAll = async (): Promise<void> => {
    company.scheduler.dispatch(company.models, 'laurel-check.yml', { actor: company.grace });
    expect(runOf(await company.settle(), 'laurel-check.yml').conclusion).toBe('success');
  };
  await judgeAll();
  expect([company.verdict(waiting), company.verdict(green)]).toEqual(['success', 'success']);
  expect(await writesOf(company, judgeAll)).toEqual([]);
});

it('a pull request that waits for its soak turns green by the schedule once that is over', async () => {
  let aheadMs = 0;
  const company = await Company.found({
    storeNow: () => new Date(Date.now() + aheadMs),
    files: {
      'models/credit-risk.yaml':
        'description: Probability of default\nowner: ["user:ada"]\ntier: low\naliases: {staging: {}, production: {after: staging, soak: 24h}}\n',
    },
  });
  await company.version(1, 0.75);
  const staging = await company.propose('version: 1\nreason: first\n', 'staging');
  await company.settle();
  await company.by().merge(staging);
  await company.settle();
  expect(await company.live('staging')).toBe(1);

  const pull = await company.propose('version: 1\nreason: soaked\n');
  await company.settle();
  expect(company.verdict(pull)).toBe('failure');
  expect(company.comments(pull.number)[0]).toMatch(/the soak is over at/);
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
  expect(company.verdict(pull)).toBe('failure');

  aheadMs = 25 * 3_600_000;
  await onSchedule(company);
  expect(company.verdict(pull)).toBe('success');
  expect(company.comments(pull.number).filter((body) => body.includes('laurel:check'))).toHaveLength(1);
  await company.by().merge(pull);
  await company.settle();
  expect(await company.live()).toBe(1);
});
