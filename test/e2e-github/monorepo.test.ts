// An alias repository that is a directory of a larger one: what lies outside it does not matter, and is not held up.
import { expect, it } from 'vitest';
import { ledgerOf, onSchedule, writesOf } from './acts.ts';
import { Company } from './company.ts';

it('aliases below a root are promoted, and files outside it change nothing', async () => {
  const company = await Company.found({ root: 'ml' });
  await company.version(1, 0.75);
  const ada = company.by();
  await ada.push('promote', {
    'ml/aliases/credit-risk/staging.yaml': 'version: 1\nreason: first\n',
    'services/scoring.ts': 'export const threshold = 0.5;\n',
  });
  const pull = await ada.openPullRequest({ head: 'promote' });
  await ada.push('outside', {
    'aliases/credit-risk/staging.yaml': 'version: 7\nreason: of nobody\n',
    'laurel.yaml': 'not: [a laurel.yaml\n',
    'services/scoring.ts': 'export const threshold = 0.4;\n',
  });
  const outside = await ada.openPullRequest({ head: 'outside' });
  await company.settle();
  expect([company.verdict(pull), company.verdict(outside)]).toEqual(['success', 'success']);
  expect(company.verdict(pull, 'laurel: credit-risk@staging')).toBe('success');
  expect(company.comments(outside.number)).toEqual([]);

  await ada.merge(pull);
  await company.settle();
  expect(await company.live('staging')).toBe(1);
  expect((await ledgerOf(company, 'staging')).at(-1)?.desired).toMatchObject({ root: 'ml' });
  await ada.push('outside', { 'services/scoring.ts': null });
  await company.settle();
  expect(company.verdict(outside)).toBe('success');
  const merging = async (): Promise<void> => {
    await ada.merge(outside);
    await company.settle();
    await onSchedule(company);
  };
  expect(await writesOf(company, merging)).toEqual([]);
});

it('a pull request that changes no alias gets a green check and no comment, policy too', async () => {
  const company = await Company.found();
  const ada = company.by();
  await ada.push('policy', {
    'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.8}\n',
  });
  const policy = await ada.openPullRequest({ head: 'policy' });
  await ada.push('words', { 'README.md': '# Models\n' });
  const words = await ada.openPullRequest({ head: 'words' });
  await company.settle();
  for (const pull of [policy, words]) {
    expect(company.verdict(pull)).toBe('success');
    expect(company.comments(pull.number)).toEqual([]);
    await ada.merge(pull);
  }
});
