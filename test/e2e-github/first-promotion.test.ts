// The first promotion of an alias, and an alias that policy does not know.
import { describe, expect, it } from 'vitest';
import { storyOf } from './acts.ts';
import { Company } from './company.ts';

describe('a new alias', () => {
  it('goes live by its first promotion, which nothing is compared with', async () => {
    const company = await Company.found();
    await company.version(1, 0.71);
    const pull = await company.propose('version: 1\nreason: First of its kind\n', 'champion');
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    const [comment = ''] = company.comments(pull.number);
    expect(comment).toContain('would be the first to go live on `credit-risk@champion`');
    await company.by().merge(pull);
    await company.settle();
    expect(await company.pointer('champion')).toMatchObject({ version: 1, generation: 1, previous: null });
    expect(await storyOf(company, 'champion')).toEqual(['promotion 1']);
  });

  it('that policy on the base does not know fails and says so, and passes once its policy is merged', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await company.propose('version: 1\nreason: first\n', 'canary');
    await company.settle();
    expect(company.verdict(pull)).toBe('failure');
    expect(company.verdict(pull, 'laurel: credit-risk@canary')).toBe('failure');
    const [comment = ''] = company.comments(pull.number);
    expect(comment).toMatch(
      /does not list the alias canary<br>\*\*To do:\*\* .*; merge that first, in a pull request of its own/,
    );

    const model = company.by();
    await model.push('policy', {
      'models/credit-risk.yaml':
        'description: Probability of default\nowner: ["user:ada"]\ntier: low\naliases: {staging: {}, canary: {}}\n',
    });
    const policy = await model.openPullRequest({ head: 'policy' });
    await company.settle();
    expect(company.verdict(policy)).toBe('success');
    await model.merge(policy);
    await company.settle();
    company.scheduler.dispatch(company.models, 'laurel-check.yml', {
      actor: company.ada,
      inputs: { 'pull-request': String(pull.number) },
    });
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    expect(company.comments(pull.number)).toHaveLength(1);
    await model.merge(pull);
    await company.settle();
    expect(await company.live('canary')).toBe(1);
  });
});
