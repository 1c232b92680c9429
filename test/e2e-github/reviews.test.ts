// Reviews: whatever people say on a pull request has it judged again, in the repository and from a fork.
import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { Company } from './company.ts';

const text = 'version: 1\nreason: first\n';

async function ownPull(company: Company): Promise<PullRequest> {
  return company.propose(text);
}

async function forkPull(company: Company): Promise<PullRequest> {
  const fork = await company.by(company.mallory).fork();
  await company.facade
    .by(company.mallory, fork)
    .push('topic', { 'aliases/credit-risk/production.yaml': text });
  return company.by(company.mallory).openPullRequest({ head: 'mallory:topic' });
}

describe.each([
  ['of the repository', ownPull],
  ['of a fork', forkPull],
])('a pull request %s', (_whose, open) => {
  it('is judged again when it is approved, when the approval is dismissed and when changes are asked for', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await open(company);
    await company.settle();
    expect(company.verdict(pull)).toBe('action_required');
    const grace = company.by(company.grace);

    const approval = await grace.review(pull, 'APPROVED');
    expect(eventsOf(await company.settle())).toEqual(['pull_request_review', 'workflow_run']);
    expect(company.verdict(pull)).toBe('success');

    await company.by().dismiss(pull, approval);
    await company.settle();
    expect(company.verdict(pull)).toBe('action_required');

    await grace.review(pull, 'APPROVED');
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    await grace.review(pull, 'CHANGES_REQUESTED');
    await company.settle();
    expect(company.verdict(pull)).toBe('action_required');
    await expect(company.by().merge(pull)).rejects.toThrow(/laurel/);

    await grace.review(pull, 'APPROVED');
    await company.settle();
    await company.by().merge(pull);
    await company.settle();
    expect(await company.live()).toBe(1);
    const comments = company.comments(pull.number);
    expect(comments.filter((body) => body.includes('laurel:check'))).toHaveLength(1);
    expect(comments.at(-1)).toContain('**Approved by** user:grace.');
  });
});

function eventsOf(runs: readonly WorkflowRun[]): string[] {
  return runs.map(({ trigger }) => trigger.event);
}
