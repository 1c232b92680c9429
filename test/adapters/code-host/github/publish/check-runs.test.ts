import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishCheckRuns } from '../../../../../src/adapters/code-host/github/check-runs.ts';
import type { GitHubClient } from '../../../../../src/adapters/code-host/github/github-client.ts';
import { LaurelError } from '../../../../../src/primitives/errors.ts';
import type { CheckRunText } from '../../../../../src/report/github/check-run-text.ts';
import { addCheckRun, addJobRun } from './check-run-of.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';
import { annotation, checkRunText } from './texts.ts';

const create = 'POST /repos/{owner}/{repo}/check-runs';
const update = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const list = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';

const creating = { method: 'POST', template: '/repos/{owner}/{repo}/check-runs' } as const;

const whole = checkRunText({ name: 'laurel', conclusion: 'failure' });
const production = checkRunText({ name: 'laurel: credit-risk@production', conclusion: 'failure' });
const startedAt = new Date('2026-06-01T11:59:00Z');

let world: GitHubWorld;
let job: GitHubClient;

beforeEach(async () => {
  world = await openWorld();
  job = world.job();
});
afterEach(async () => world.close());

async function publish(texts: readonly CheckRunText[], client = job) {
  const context = { startedAt, detailsUrl: 'https://github.test/acme/models/actions/runs/1' };
  return publishCheckRuns(client, world.pull.head.sha, texts, context);
}

function runs(name = 'laurel') {
  return [...world.base.models.checkRuns.values()].filter((run) => run.name === name);
}

describe('publishing check runs', () => {
  it('says each text on the commit, and tells where to read it', async () => {
    const published = await publish([whole, { ...production, annotations: [annotation(1)] }]);
    expect(published.map(({ name }) => name)).toEqual(['laurel', 'laurel: credit-risk@production']);
    expect(published.every(({ url }) => url?.startsWith(world.server.url) === true)).toBe(true);
    expect(runs()).toMatchObject([
      {
        headSha: world.pull.head.sha,
        status: 'completed',
        conclusion: 'failure',
        title: whole.title,
        summary: whole.summary,
        externalId: 'sha256:seen',
        detailsUrl: 'https://github.test/acme/models/actions/runs/1',
        startedAt: '2026-06-01T11:59:00.000Z',
      },
    ]);
    expect(runs('laurel: credit-risk@production')[0]?.annotations).toMatchObject([
      { start_line: 1, start_column: 1, end_column: 8, annotation_level: 'failure', title: 'Line 1' },
    ]);
    expect(world.calls(list)).toBe(1);
    expect(world.calls(create)).toBe(2);
  });

  it('writes nothing where a second judgement says the same', async () => {
    const texts = [whole, { ...production, annotations: [annotation(1)] }];
    const first = await publish(texts);
    expect(await publish(texts)).toEqual(first);
    expect(world.calls(create) + world.calls(update)).toBe(2);
  });

  it('brings the same run up to date where the verdict changed, and takes its text back', async () => {
    await publish([{ ...whole, text: 'AUC is missing.' }]);
    await publish([{ ...whole, conclusion: 'success' }]);
    expect(runs()).toMatchObject([{ conclusion: 'success', text: '' }]);
    expect(world.calls(update)).toBe(1);
  });

  it('takes annotations back with a new run, for GitHub only ever adds some', async () => {
    await publish([{ ...whole, annotations: [annotation(1)] }]);
    await publish([{ ...whole, annotations: [annotation(2), annotation(3)] }]);
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([1, 2]);
    expect(world.calls(update)).toBe(0);
  });

  it('sends annotations by fifties', async () => {
    const annotations = Array.from({ length: 120 }, (_, i) => annotation(i + 1));
    await publish([{ ...whole, annotations }]);
    const [run] = runs();
    expect(run?.annotations.map(({ start_line: line }) => line)).toEqual(annotations.map((a) => a.startLine));
    expect([world.calls(create), world.calls(update)]).toEqual([1, 2]);
    await publish([{ ...whole, annotations }]);
    expect([world.calls(create), world.calls(update)]).toEqual([1, 2]);
  });

  it('says the verdict without annotations that GitHub refuses', async () => {
    const body = { message: 'Invalid request.\n\nannotations is invalid' };
    const response = { status: 422, body };
    world.base.facade.faults.arm({ ...creating, times: 1, kind: 'refuse', response });
    await publish([{ ...whole, annotations: [annotation(1)] }]);
    expect(runs()).toMatchObject([{ conclusion: 'failure', annotations: [] }]);
  });

  it('leaves a run of the same name alone that another app made', async () => {
    const other = world.base.laurel;
    const theirs = await addCheckRun(world, other, { name: 'laurel', conclusion: 'success' });
    await publish([whole]);
    expect(theirs).toMatchObject({ conclusion: 'success' });
    expect(runs()).toHaveLength(2);
  });

  it("outdoes a job of its name by a run of its own, once, for GitHub lets nobody change a job's", async () => {
    const own = await addJobRun(world, { name: 'laurel', conclusion: 'success' });
    await publish([whole]);
    await publish([{ ...whole, title: 'Said otherwise' }]);
    expect(own).toMatchObject({ conclusion: 'success' });
    expect(runs()).toMatchObject([{ ofJob: true }, { conclusion: 'failure', title: 'Said otherwise' }]);
  });

  it('finds its own run beyond the first page', async () => {
    await publish([whole]);
    const other = world.base.laurel;
    for (let i = 0; i < 120; i += 1)
      await addCheckRun(world, other, { name: `build ${i}`, conclusion: 'success' });
    await publish([{ ...whole, conclusion: 'success' }]);
    expect(runs()).toMatchObject([{ conclusion: 'success' }]);
  });

  it('lets the run of an alias that is no longer told of conclude as the whole', async () => {
    await publish([whole, { ...production, annotations: [annotation(1)] }]);
    await publish([{ ...whole, conclusion: 'success' }]);
    expect(runs('laurel: credit-risk@production').at(-1)).toMatchObject({
      conclusion: 'success',
      annotations: [],
    });
  });

  it('does not touch what was judged where it tells what is live', async () => {
    await publish([whole, production]);
    await publish([checkRunText({ name: 'laurel live' })]);
    expect(runs('laurel: credit-risk@production')).toMatchObject([{ conclusion: 'failure' }]);
  });
});

describe('publishing check runs when GitHub does not answer', () => {
  it('makes no second run where the first was made and its answer lost', async () => {
    world.base.facade.faults.badGateway(1, creating, 'lose');
    await publish([{ ...whole, annotations: [annotation(1)] }]);
    expect(runs()).toHaveLength(1);
    expect(world.calls(create)).toBe(1);
  });

  it('makes the run where the first try was lost on the way', async () => {
    world.base.facade.faults.badGateway(1, creating, 'refuse');
    await publish([whole]);
    expect(runs()).toHaveLength(1);
    expect(world.calls(create)).toBe(2);
  });

  it('adds no annotation twice where the answer to adding them was lost', async () => {
    const annotations = Array.from({ length: 60 }, (_, i) => annotation(i + 1));
    world.base.facade.faults.badGateway(1, { method: 'PATCH' }, 'lose');
    await publish([{ ...whole, annotations }]);
    expect(runs()[0]?.annotations).toHaveLength(60);
  });

  it('agrees with itself after two runs published at the same time', async () => {
    await Promise.all([publish([whole], world.job()), publish([whole], world.job())]);
    await publish([{ ...whole, conclusion: 'success' }]);
    expect(runs().at(-1)).toMatchObject({ conclusion: 'success' });
    const before = world.calls(create);
    await publish([{ ...whole, conclusion: 'success' }]);
    expect(world.calls(create)).toBe(before);
  });
});

describe('publishing check runs without the right to', () => {
  it('names the permission that the job needs, and never the token', async () => {
    const token = world.base.actionsToken({ contents: 'read' });
    const failure = await publish([whole], world.client(token)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LaurelError);
    expect(failure).toMatchObject({ code: 'git', remedy: expect.stringContaining('checks: write') });
    expect(JSON.stringify([String(failure), Object(failure).remedy])).not.toContain(token.value);
  });

  it('sends nothing that is longer than GitHub takes', async () => {
    await expect(publish([{ ...whole, summary: 'x'.repeat(65_536) }])).rejects.toMatchObject({
      code: 'internal',
    });
    expect(world.server.calls).toEqual([]);
  });
});
