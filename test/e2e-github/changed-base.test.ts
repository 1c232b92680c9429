// Pull requests that go, or went, into another branch than the one that is applied: what people saw there, and what the
// check said there, is not about what they would make live.
import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { Company } from './company.ts';

const production = 'aliases/credit-risk/production.yaml';

/** By ada, into a branch that has the alias file already: all that people see is a note. */
async function hide(company: Company): Promise<PullRequest> {
  await company.by().push('feature', { [production]: 'version: 1\nreason: first\n' });
  await company.by().push('topic', { 'notes.md': 'Notes\n' }, { from: 'feature' });
  return company.by().openPullRequest({ head: 'topic', base: 'feature' });
}

describe('a pull request whose base becomes the branch that is applied', () => {
  it('has no approval of what nobody saw', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await hide(company);
    await company.by(company.grace).review(pull, 'APPROVED');
    await company.settle();
    company.facade.clock.advance(1_000);
    await company.by().changeBase(pull, 'main');
    await company.settle();
    expect(company.verdict(pull)).toBe('action_required');
    await expect(company.by().merge(pull)).rejects.toThrow('laurel');

    company.facade.clock.advance(1_000);
    await company.by(company.grace).review(pull, 'APPROVED');
    await company.settle();
    await company.by().merge(pull);
    await company.settle();
    expect(await company.live()).toBe(1);
  });

  it('does not go live where it was merged all the same', async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    const pull = await hide(company);
    await company.by(company.grace).review(pull, 'APPROVED');
    company.facade.clock.advance(1_000);
    await company.by().changeBase(pull, 'main');
    await company.by().merge(pull);
    await company.settle();
    expect(await company.live()).toBeNull();
  });
});

describe('a check that somebody asks for by hand', () => {
  it('of a pull request into another branch says what its commit would change in the one that is applied', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await hide(company);
    await company.settle();
    const same = await company.by().openPullRequest({ head: 'topic' });
    await company.settle();
    expect(company.verdict(same)).toBe('action_required');
    company.scheduler.dispatch(company.models, 'laurel-check.yml', {
      actor: company.ada,
      inputs: { 'pull-request': String(pull.number) },
    });
    await company.settle();
    expect(company.verdict(same)).toBe('action_required');
  });
});
