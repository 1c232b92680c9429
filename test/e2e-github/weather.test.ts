// GitHub's weather while a promotion is judged and applied: answers that fail or are lost, limits, late reads, a token
// that is no longer valid. The run ends well or says why not, and nothing is there twice.
import { describe, expect, it, vi } from 'vitest';
import { FacadeClock } from '../github/model/clock.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { ledgerOf, onSchedule, runOf, storyOf, textOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

const conclusionsOf = (runs: readonly WorkflowRun[]) => [
  ...new Set(runs.map(({ conclusion }) => conclusion)),
];

/** Each kind of call from now on fails at first. @returns ends that: every kind met, as `POST /graphql query X`. */
function badWeather({ facade, github }: Company, kind: 'refuse' | 'lose'): () => string[] {
  github.forgetCalls();
  facade.faults.badGatewayOnEach(kind);
  return () => {
    const statuses = new Map<string, number[]>();
    for (const { method, template, status } of github.calls) {
      const name = `${method} ${template}`;
      statuses.set(name, [...(statuses.get(name) ?? []), status]);
    }
    for (const [name, [first, ...later]] of statuses) {
      expect({ name, first }).toEqual({ name, first: 502 });
      expect(later).not.toContain(502);
    }
    return [...statuses.keys()];
  };
}

/** What there is to see after version 1 went live: each thing once. */
async function expectOnce(company: Company, pull: PullRequest, alias: string): Promise<void> {
  const { checkRuns, deployments } = company.models;
  const names = [...checkRuns.values()]
    .filter(({ name }) => /^laurel($|:| live$)/.test(name))
    .map(({ headSha, name, conclusion }) => `${name} on ${headSha}: ${conclusion ?? '–'}`);
  // A verdict that turns may take a run of its own; the same one never does.
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  expect(names).toContain(`laurel on ${pull.head.sha}: success`);
  expect(names).toContain(`laurel: credit-risk@${alias} on ${pull.head.sha}: success`);
  expect(company.check(pull.merged?.commit ?? '', 'laurel live')?.conclusion).toBe('success');

  const comments = company.comments(pull.number);
  for (const marker of ['<!-- laurel:check -->', '<!-- laurel:live -->']) {
    expect(comments.filter((body) => body.includes(marker))).toHaveLength(1);
  }
  expect(comments).toHaveLength(2);
  const suggestions = pull.reviewComments.map(({ body }) => body);
  expect(suggestions).toEqual([...new Set(suggestions)]);
  const recorded = [...deployments.values()]
    .filter(({ environment }) => environment.startsWith('models/'))
    .map(({ environment, statuses }) => ({ environment, states: statuses.map(({ state }) => state) }));
  expect(recorded).toEqual([{ environment: `models/credit-risk/${alias}`, states: ['success'] }]);
  expect(await storyOf(company, alias)).toEqual(['promotion 1']);
  expect(await company.pointer(alias)).toMatchObject({ version: 1, generation: 1 });
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
}

/** GitHub's clock is this machine's: how long a limit lasts and how new a merge is are told by both. */
async function foundWithVersion(): Promise<Company> {
  const company = await Company.found({ clock: new FacadeClock(null) });
  await company.version(1, 0.75);
  return company;
}

/** Judged again by hand. */
async function judge(company: Company, pull: PullRequest): Promise<WorkflowRun[]> {
  company.scheduler.dispatch(company.models, 'laurel-check.yml', {
    actor: company.ada,
    inputs: { 'pull-request': String(pull.number) },
  });
  return company.settle();
}

describe.each([
  ['refuse', 'and nothing is done'],
  ['lose', 'though it is done'],
] as const)('502 on each kind of call once (%s)', (kind, how) => {
  it(`${how}: the promotion goes through, and everything is there once`, async () => {
    const company = await foundWithVersion();
    const settle = async () => expect(conclusionsOf(await company.settle())).toEqual(['success']);
    const whileJudged = badWeather(company, kind);
    const pull = await company.propose('version: 1\nreason: first\n');
    await settle();
    await company
      .by()
      .push(pull.head.branch, { 'aliases/credit-risk/production.yaml': 'version: 1\nreason: other\n' });
    await settle();
    expect(company.verdict(pull)).toBe('action_required');
    await company.by(company.grace).review(pull, 'APPROVED');
    await settle();
    expect(company.verdict(pull)).toBe('success');
    const met = whileJudged();
    const whileApplied = badWeather(company, kind);
    await company.by().merge(pull);
    await settle();
    met.push(...whileApplied());

    const writes = [...new Set(met)].filter((name) => !/^GET |^POST \/graphql query/.test(name));
    expect(writes.map((name) => name.replace('/repos/{owner}/{repo}', '')).toSorted()).toEqual([
      'DELETE /issues/comments/{comment_id}',
      'PATCH /check-runs/{check_run_id}',
      'PATCH /issues/comments/{comment_id}',
      'POST /check-runs',
      'POST /deployments',
      'POST /deployments/{deployment_id}/statuses',
      'POST /issues/{issue_number}/comments',
      'POST /pulls/{pull_number}/comments',
    ]);
    await expectOnce(company, pull, 'production');
  });
});

describe('limits', () => {
  it('a secondary limit is waited out as long as GitHub says, and everything is there once', async () => {
    const company = await foundWithVersion();
    const { faults } = company.facade;
    const below = (path: string) => `/repos/{owner}/{repo}${path}`;
    faults.secondaryLimit(1, { method: 'GET' });
    faults.secondaryLimit(1, { template: '/graphql' }, 429);
    faults.secondaryLimit(1, { method: 'POST', template: below('/check-runs') }, 429);
    faults.secondaryLimit(1, { method: 'POST', template: below('/issues/{issue_number}/comments') });
    faults.secondaryLimit(1, { method: 'POST', template: below('/deployments') });
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    const checked = await company.settle();
    expect(conclusionsOf(checked)).toEqual(['success']);
    expect(textOf(runOf(checked, 'laurel-check.yml'))).toContain('waiting 1 s');
    await company.by().merge(pull);
    expect(conclusionsOf(await company.settle())).toEqual(['success']);
    const limited = company.github.calls.filter(({ status }) => status === 403 || status === 429);
    expect(limited).toHaveLength(5);
    await expectOnce(company, pull, 'staging');
  });

  it('a used-up limit fails the job, which says until when; its re-run finishes what was begun', async () => {
    const company = await foundWithVersion();
    const { limits } = company.facade;
    const expectLimited = (run: WorkflowRun) => {
      expect(run.conclusion).toBe('failure');
      const until = /the limit of requests is used up until (\S+Z)/.exec(textOf(run))?.[1] ?? '';
      const inMs = Date.parse(until) - Date.now();
      expect(inMs).toBeGreaterThan(55 * 60_000);
      expect(inMs).toBeLessThan(61 * 60_000);
    };
    limits.hourlyLimit = 4;
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    expectLimited(runOf(await company.settle(), 'laurel-check.yml'));
    expect(company.verdict(pull)).toBeNull();
    limits.hourlyLimit = null;
    expect(conclusionsOf(await judge(company, pull))).toEqual(['success']);

    await company.by().merge(pull);
    const push = company.facade.events.findLast(({ name }) => name === 'push');
    if (push === undefined) throw new Error('nothing was pushed');
    limits.hourlyLimit = 18;
    expectLimited(runOf(await company.settle(), 'laurel-apply.yml'));
    expect(await company.live('staging')).toBe(1);
    limits.hourlyLimit = null;
    company.scheduler.events.add({ ...push, depth: 0 });
    expect(conclusionsOf(await company.settle())).toEqual(['success']);
    await expectOnce(company, pull, 'staging');
  });
});

it('a merge that GitHub does not connect with its pull request yet keeps its approvals, whatever mergeable says', async () => {
  const company = await foundWithVersion();
  company.facade.faults.mergeableUnknownReads = 1_000;
  const pull = await company.propose('version: 1\nreason: first\n');
  await company.settle();
  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  company.facade.faults.commitPullsDelayedReads = 2;
  await company.by().merge(pull);
  expect(conclusionsOf(await company.settle())).toEqual(['success']);
  expect(JSON.stringify((await ledgerOf(company)).at(-1))).toContain('grace');
  await expectOnce(company, pull, 'production');
});

it('a token that is not valid fails the job, which says so; with a valid one everything is there once', async () => {
  const company = await foundWithVersion();
  const { directory } = company.facade;
  const issue = directory.issueActionsToken.bind(directory);
  const tokens = vi.spyOn(directory, 'issueActionsToken');
  const revokeNext = () =>
    tokens.mockImplementationOnce((...wish) => {
      const token = issue(...wish);
      directory.revoke(token);
      return token;
    });
  const expectUnauthorized = (run: WorkflowRun) => {
    expect(run.conclusion).toBe('failure');
    expect(textOf(run)).toContain('GitHub does not accept the token: it is wrong, expired or revoked');
  };
  revokeNext();
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  expectUnauthorized(runOf(await company.settle(), 'laurel-check.yml'));
  expect(company.verdict(pull)).toBeNull();
  expect(conclusionsOf(await judge(company, pull))).toEqual(['success']);

  revokeNext();
  await company.by().merge(pull);
  expectUnauthorized(runOf(await company.settle(), 'laurel-apply.yml'));
  expect(await company.live('staging')).toBeNull();
  expect(conclusionsOf(await onSchedule(company))).toEqual(['success']);
  await expectOnce(company, pull, 'staging');
});
