// Which runs start at which event, on which commit, with which file.
import { afterEach, describe, expect, it } from 'vitest';
import { buildGroup } from '../../model/acts/merge-group.ts';
import type { Ruleset } from '../../model/protection.ts';
import { logOf, makeWorld, type World, workflowFiles } from '../world.ts';
import type { WorkflowRun } from './run.ts';

let world: World;
afterEach(() => world.close());

/** One job that says what it sees. */
const saying = (on: string, what: string, more = ''): string =>
  `on: ${on}\n${more}\njobs:\n  say:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${what}"\n`;

const facts =
  '${{ github.event_name }} ${{ github.ref }} ${{ github.sha }} ${{ github.head_ref }} ${{ github.base_ref }}';

const only = (runs: WorkflowRun[]): WorkflowRun => {
  const [first] = runs;
  if (first === undefined || runs.length !== 1) throw new Error(`${runs.length} runs`);
  return first;
};

describe('a push', () => {
  it('runs the files of the pushed commit', async () => {
    world = await makeWorld({ 'a.yml': saying('push', 'old') });
    const commit = await world.by().push('topic', workflowFiles({ 'a.yml': saying('push', facts) }));
    const run = only(await world.scheduler.drain());
    expect(logOf(run)).toEqual([`push refs/heads/topic ${commit}  `]);
  });

  it('starts nothing where its branch or its paths are filtered out', async () => {
    const on = '{push: {branches: [main], paths: ["aliases/**"]}}';
    world = await makeWorld({ 'a.yml': saying(on, 'x') });
    await world.by().push('topic', { 'aliases/a': '1' });
    await world.by().push('main', { 'docs/a': '1' });
    expect(await world.scheduler.drain()).toEqual([]);
    await world.by().push('main', { 'aliases/a': '2' });
    expect(await world.scheduler.drain()).toHaveLength(1);
  });

  it('that says [skip ci] starts nothing', async () => {
    world = await makeWorld({ 'a.yml': saying('push', 'x') });
    await world.by().push('main', { a: '1' }, { message: 'Change\n\n[skip ci]' });
    expect(await world.scheduler.drain()).toEqual([]);
  });

  it('that deletes a branch starts nothing', async () => {
    world = await makeWorld({ 'a.yml': saying('push', 'x') });
    await world.by().push('topic', { a: '1' });
    await world.by().deleteBranch('topic');
    expect(await world.scheduler.drain()).toHaveLength(1);
  });

  it('of a broken file shows as a run that could not start', async () => {
    world = await makeWorld({});
    await world.by().push('main', workflowFiles({ 'a.yml': saying('pushed', 'x') }));
    const run = only(await world.scheduler.drain());
    expect(run).toMatchObject({ conclusion: 'startup_failure', name: '.github/workflows/a.yml' });
    expect(run.errors.join()).toContain("Unexpected value 'pushed'");
  });
});

describe('a pull request', () => {
  const both = {
    'merge.yml': saying('pull_request', facts),
    'target.yml': saying('pull_request_target', facts),
    'review.yml': saying('pull_request_review', facts),
  };

  it('runs `pull_request` on the test merge, and `pull_request_target` on the default branch', async () => {
    world = await makeWorld(both);
    await world.by().push('topic', { a: '1', ...workflowFiles({ 'target.yml': saying('push', 'forged') }) });
    await world.scheduler.drain();
    const pull = await world.by().openPullRequest({ head: 'topic' });
    const tip = await world.repository.git.resolve('refs/heads/main');
    expect((await world.scheduler.drain()).map(logOf)).toEqual([
      [`pull_request refs/pull/1/merge ${pull.testMerge?.sha} topic main`],
      [`pull_request_target refs/heads/main ${tip} topic main`],
    ]);
  });

  it('shows the jobs of both on its head', async () => {
    world = await makeWorld(both);
    const head = await world.by().push('topic', { a: '1' });
    await world.by().openPullRequest({ head: 'topic' });
    await world.scheduler.drain();
    const checks = [...world.repository.checkRuns.values()];
    expect(checks.map(({ name, headSha, app }) => [name, headSha, app.id])).toEqual([
      ['say', head, 15368],
      ['say', head, 15368],
    ]);
  });

  it('with a conflict runs `pull_request_target` alone', async () => {
    world = await makeWorld(both);
    await world.by().push('topic', { a: '1' });
    await world.by().push('main', { a: '2' });
    await world.by().openPullRequest({ head: 'topic' });
    expect((await world.scheduler.drain()).map(({ trigger }) => trigger.event)).toEqual([
      'pull_request_target',
    ]);
  });

  it('whose head says [skip ci] runs `pull_request_target` alone', async () => {
    world = await makeWorld(both);
    await world.by().push('topic', { a: '1' }, { message: '[skip ci]' });
    await world.by().openPullRequest({ head: 'topic' });
    expect((await world.scheduler.drain()).map(({ trigger }) => trigger.event)).toEqual([
      'pull_request_target',
    ]);
  });

  it('runs again when its head moves, and not when it is closed', async () => {
    world = await makeWorld(both);
    await world.by().push('topic', { a: '1' });
    const pull = await world.by().openPullRequest({ head: 'topic' });
    await world.scheduler.drain();
    await world.by().push('topic', { a: '2' });
    expect((await world.scheduler.drain()).map(({ trigger }) => trigger.action)).toEqual([
      'synchronize',
      'synchronize',
    ]);
    await world.by().close(pull);
    expect(await world.scheduler.drain()).toEqual([]);
  });

  it('runs `pull_request_review` with the file of the test merge', async () => {
    world = await makeWorld(both);
    await world.by().push('topic', {
      a: '1',
      ...workflowFiles({ 'review.yml': saying('pull_request_review', 'from the head') }),
    });
    const pull = await world.by().openPullRequest({ head: 'topic' });
    await world.scheduler.drain();
    await world.by(world.grace).review(pull, 'APPROVED');
    const run = only(await world.scheduler.drain());
    expect(run.trigger).toMatchObject({ event: 'pull_request_review', ref: 'refs/pull/1/merge' });
    expect(logOf(run)).toEqual(['from the head']);
  });
});

describe('a merge group', () => {
  it('runs the files of the group, and the queue merges on its checks', async () => {
    world = await makeWorld({ 'a.yml': saying('[pull_request, merge_group]', facts) });
    const { facade, repository, scheduler } = world;
    repository.rulesets.push(queueRuleset(facade.clock.now()));
    await world.by().push('topic', {
      a: '1',
      ...workflowFiles({ 'a.yml': saying('[pull_request, merge_group]', 'group') }),
    });
    const pull = await world.by().openPullRequest({ head: 'topic' });
    await scheduler.drain();
    await world.by().enqueue(pull);
    await facade.exclusively(() => buildGroup({ facade, repository }, 'main', [1]));
    const sha = repository.queues.get('main')?.groups[0]?.headSha;
    const run = only(await scheduler.drain());
    expect(run.trigger).toMatchObject({ event: 'merge_group', sha, checkedSha: sha });
    expect(run.trigger.ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/);
    expect(logOf(run)).toEqual(['group']);
    expect(pull.merged?.commit).toBe(sha);
  });
});

/** Needs the check of the job `say`, by Actions. */
const queueRuleset = (at: string): Ruleset => ({
  id: 1,
  name: 'queue',
  target: 'branch',
  enforcement: 'active',
  bypassActors: [],
  include: ['~DEFAULT_BRANCH'],
  exclude: [],
  rules: [
    { type: 'merge_queue', parameters: { grouping_strategy: 'ALLGREEN', merge_method: 'MERGE' } },
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'say', integration_id: 15368 }],
        strict_required_status_checks_policy: false,
      },
    },
  ],
  createdAt: at,
  updatedAt: at,
});
