// Jobs: what they need, when they are skipped, what they hand on, who waits for whom, and how they show.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { expressions, logOf, makeWorld, runAfterPush, type World } from '../world.ts';
import { legNamed, legsOf, type WorkflowRun } from './run.ts';

let world: World;
afterEach(() => world.close());

const onPush = (text: string): Record<string, string> => ({ 'a.yml': expressions(`on: push\n${text}`) });

async function runOf(text: string): Promise<WorkflowRun> {
  world = await makeWorld(onPush(text));
  return runAfterPush(world);
}

const results = (run: WorkflowRun): Record<string, string | null> =>
  Object.fromEntries(run.graph?.jobs.map(({ id, result }) => [id, result]) ?? []);
const conclusions = (): Record<string, string | null> =>
  Object.fromEntries([...world.repository.checkRuns.values()].map((check) => [check.name, check.conclusion]));

describe('needs', () => {
  const chain = (last: string): string => `
jobs:
  first: {runs-on: x, if: false, steps: [{run: echo first}]}
  second: {runs-on: x, needs: first, if: always(), steps: [{run: echo second}]}
  last:
    runs-on: x
    needs: second
    ${last}
    steps: [{run: 'echo last {{ needs.second.result }}'}]`;

  it('skips what follows a skipped job, however far, and shows it as passing', async () => {
    const run = await runOf(chain(''));
    expect(results(run)).toEqual({ first: 'skipped', second: 'success', last: 'skipped' });
    expect(conclusions()).toEqual({ first: 'skipped', second: 'success', last: 'skipped' });
    expect(run.conclusion).toBe('success');
  });

  it('is passed over by always()', async () => {
    expect(logOf(await runOf(chain('if: always()')))).toEqual(['second', 'last success']);
  });

  it('lets failure() run where one before it failed, and nothing else', async () => {
    const run = await runOf(`
jobs:
  bad: {runs-on: x, steps: [{run: exit 3}]}
  after: {runs-on: x, needs: bad, steps: [{run: echo never}]}
  report: {runs-on: x, needs: after, if: failure(), steps: [{run: 'echo bad {{ needs.after.result }}'}]}`);
    expect(results(run)).toEqual({ bad: 'failure', after: 'skipped', report: 'success' });
    expect(logOf(run)).toEqual(['bad skipped']);
    expect(run.conclusion).toBe('failure');
  });

  it('hands outputs on, except those that hold a secret', async () => {
    world = await makeWorld(
      onPush(`
jobs:
  one:
    runs-on: x
    outputs: {version: '{{ steps.v.outputs.version }}', key: '{{ secrets.KEY }}'}
    steps: [{id: v, run: echo version=14 >>"$GITHUB_OUTPUT"}]
  two: {runs-on: x, needs: [one], steps: [{run: 'echo {{ needs.one.outputs.version }}[{{ needs.one.outputs.key }}]'}]}`),
    );
    world.scheduler.configure(world.repository, { secrets: { KEY: 'k3y' } });
    await world.by().push('main', { a: '1' });
    expect((await world.scheduler.drain()).map(logOf)).toEqual([['14[]']]);
  });

  it('goes on after a job that may fail, whose check is red all the same', async () => {
    const run = await runOf(`
jobs:
  try: {runs-on: x, continue-on-error: true, steps: [{run: exit 1}]}
  next: {runs-on: x, needs: try, steps: [{run: 'echo {{ needs.try.result }}'}]}`);
    expect(logOf(run)).toEqual(['success']);
    expect(conclusions()).toEqual({ try: 'failure', next: 'success' });
    expect(run.conclusion).toBe('success');
  });
});

describe('a matrix', () => {
  it('makes a leg for each cell, and the first failure cancels those that wait', async () => {
    const text = (failFast: string): string => `
jobs:
  train:
    runs-on: x
    strategy: {${failFast} matrix: {model: [a, b, c]}}
    steps: [{run: 'test {{ matrix.model }} != b'}]`;
    expect(legsOf(await runOf(text('')))).toHaveLength(3);
    expect(conclusions()).toEqual({
      'train (a)': 'success',
      'train (b)': 'failure',
      'train (c)': 'cancelled',
    });
    await world.close();
    await runOf(text('fail-fast: false,'));
    expect(conclusions()).toEqual({ 'train (a)': 'success', 'train (b)': 'failure', 'train (c)': 'success' });
  });

  it('may come from an output, and be empty', async () => {
    const text = (cells: string): string => `
jobs:
  plan: {runs-on: x, outputs: {cells: '{{ steps.p.outputs.cells }}'}, steps: [{id: p, run: 'echo cells=${cells} >>"$GITHUB_OUTPUT"'}]}
  do:
    needs: plan
    runs-on: x
    strategy: {matrix: {model: '{{ fromJSON(needs.plan.outputs.cells) }}'}}
    steps: [{run: 'echo {{ matrix.model }} {{ strategy.job-index }}'}]`;
    expect(logOf(await runOf(text('[7,8]')))).toEqual(['7 0', '8 1']);
    await world.close();
    expect(results(await runOf(text('[]')))).toEqual({ plan: 'success', do: 'skipped' });
  });
});

describe('concurrency', () => {
  const pushThrice = async (concurrency: string, at: 'top' | 'job' = 'top'): Promise<(string | null)[]> => {
    const top = at === 'top' ? `concurrency: ${concurrency}` : '';
    const own = at === 'job' ? `concurrency: ${concurrency}` : '';
    world = await makeWorld(
      onPush(`${top}\njobs:\n  go:\n    runs-on: x\n    ${own}\n    steps: [{run: echo x}]`),
    );
    for (const n of ['1', '2', '3']) await world.by().push('main', { a: n });
    return (await world.scheduler.drain()).map(({ conclusion }) => conclusion);
  };

  it('runs all without a group', async () => {
    expect(await pushThrice("''")).toEqual(['success', 'success', 'success']);
  });

  it('lets one wait, whose place a newer one takes', async () => {
    expect(await pushThrice('deploy')).toEqual(['success', 'cancelled', 'success']);
    expect([...world.repository.checkRuns.values()]).toHaveLength(2);
  });

  it('of a job counts in the same way', async () => {
    expect(await pushThrice('deploy', 'job')).toEqual(['success', 'cancelled', 'success']);
    expect(conclusions()).toEqual({ go: 'success' });
  });

  it('cancels what runs where it says so', async () => {
    expect(await pushThrice('{group: deploy, cancel-in-progress: true}')).toEqual([
      'cancelled',
      'cancelled',
      'success',
    ]);
  });

  it('keeps all in a queue that is as long as need be', async () => {
    expect(await pushThrice('{group: deploy, queue: max}')).toEqual(['success', 'success', 'success']);
  });

  it('of other groups does not count', async () => {
    expect(await pushThrice("'{{ github.sha }}'")).toEqual(['success', 'success', 'success']);
  });
});

describe('an environment', () => {
  const text = (more = ''): string => `
jobs:
  deploy:
    runs-on: x
    environment: {name: production${more}}
    steps: [{run: 'echo {{ secrets.KEY }}-{{ vars.WHERE }}'}]`;

  it('brings its own secrets and variables, and a deployment unless it says not to', async () => {
    for (const [more, states] of [
      ['', ['in_progress', 'success']],
      [', deployment: false', undefined],
    ] as const) {
      world = await makeWorld(onPush(text(more)));
      world.scheduler.configure(world.repository, {
        secrets: { KEY: 'stage' },
        variables: { WHERE: 'x' },
        environments: { production: { secrets: { KEY: 'live-key' }, variables: { WHERE: 'eu' } } },
      });
      await world.by().push('main', { a: '1' });
      const runs = await world.scheduler.drain();
      expect(runs.map(logOf)).toEqual([['***-eu']]);
      const [deployment] = world.repository.deployments.values();
      expect(deployment?.statuses.map(({ state }) => state)).toEqual(states);
      if (states !== undefined) await world.close();
    }
  });

  it('lets its jobs wait for a reviewer, and refuses other branches', async () => {
    world = await makeWorld(onPush(text()));
    world.scheduler.configure(world.repository, {
      environments: { production: { hasReviewers: true, branches: ['main'] } },
    });
    const run = await runAfterPush(world);
    expect(run.status).toBe('in_progress');
    world.scheduler.approve(legNamed(run, 'deploy'));
    await world.scheduler.drain();
    expect(run.conclusion).toBe('success');
    await world.by().push('topic', { a: '2' });
    expect((await world.scheduler.drain()).map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });
});

describe('jobs at once', () => {
  it('run at the same time where a test asks for it, and one by one otherwise', async () => {
    const meet = `
jobs:
  go:
    runs-on: x
    strategy: {fail-fast: false, matrix: {me: [a, b], include: [{me: a, you: b}, {me: b, you: a}]}}
    steps:
      - run: |
          touch "$MEET/{{ github.run_number }}{{ matrix.me }}"
          for _ in $(seq 20); do test -e "$MEET/{{ github.run_number }}{{ matrix.you }}" && echo met && break || sleep 0.1; done`;
    const place = await mkdtemp(join(tmpdir(), 'laurel-meet-'));
    world = await makeWorld(onPush(meet), { env: { MEET: place } });
    await world.by().push('main', { a: '1' });
    expect((await world.scheduler.drain({ atOnce: 2 })).map(logOf)).toEqual([['met', 'met']]);
    await world.by().push('main', { a: '2' });
    expect((await world.scheduler.drain()).map(logOf)).toEqual([['met']]);
    await rm(place, { recursive: true });
  });
});

describe('a cancelled run', () => {
  it('still runs what asks for always() or cancelled()', async () => {
    world = await makeWorld(
      onPush(`
jobs:
  wait: {runs-on: x, environment: gate, steps: [{run: echo never}]}
  after: {runs-on: x, needs: wait, steps: [{run: echo never}]}
  tell: {runs-on: x, needs: wait, if: cancelled(), steps: [{run: echo told}]}`),
    );
    world.scheduler.configure(world.repository, { environments: { gate: { hasReviewers: true } } });
    const run = await runAfterPush(world);
    world.scheduler.cancel(run);
    await world.scheduler.drain();
    expect(run.conclusion).toBe('cancelled');
    expect(results(run)).toEqual({ wait: 'cancelled', after: 'cancelled', tell: 'success' });
    expect(logOf(run)).toEqual(['told']);
  });
});
