// A verdict and an approval are of one commit: what is pushed afterwards has neither.
import { expect, it } from 'vitest';
import { Company } from './company.ts';

it('a head that moved after the check has no verdict until it is judged, and no approval of the head before counts', async () => {
  const company = await Company.found();
  await company.version(1, 0.75);
  await company.version(2, 0.76);
  const pull = await company.propose('version: 1\nreason: first\n');
  await company.settle();
  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  const judged = pull.head.sha;

  await company.by().push(pull.head.branch, {
    'aliases/credit-risk/production.yaml': 'version: 2\nreason: first\n',
  });
  expect(pull.head.sha).not.toBe(judged);
  expect(company.verdict(pull)).toBeNull();
  await expect(company.by().merge(pull)).rejects.toThrow(/laurel/);

  await company.settle();
  expect(company.verdict(pull)).toBe('action_required');
  expect(company.check(judged)?.conclusion).toBe('success');
  await expect(company.by().merge(pull)).rejects.toThrow(/laurel/);
  expect(company.comments(pull.number)).toEqual([
    expect.stringContaining('**Version 2** would be the first'),
  ]);

  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  await company.by().merge(pull);
  await company.settle();
  expect(await company.live()).toBe(2);
});

it('a check that starts late judges the head that is there, and leaves the older head alone', async () => {
  const company = await Company.found();
  await company.version(1, 0.75);
  await company.version(2, 0.6);
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  const older = pull.head.sha;
  await company.by().push(pull.head.branch, {
    'aliases/credit-risk/staging.yaml': 'version: 2\nreason: first\n',
  });
  company.scheduler.events.reorder((events) => events.toReversed());
  await company.settle();
  expect(company.verdict(pull)).toBe('failure');
  expect(company.check(older)).toBeUndefined();
  expect(company.comments(pull.number)).toHaveLength(1);
});
