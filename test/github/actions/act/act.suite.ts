// The same small workflows by nektos/act and by the scheduler: where both can run them, both say the same.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../../server.ts';
import { logOf, makeWorld, type World } from '../world.ts';
import { installedAct, runAct, saidBy } from './run-act.ts';

let laurel: string;
let world: World;
let server: GitHubServer;

const action = `
name: Laurel
description: Says what it sees
inputs:
  command: {description: c}
  token: {description: t, default: '\${{ github.token }}'}
outputs: {verdict: {description: v}}
runs: {using: node24, main: dist/index.mjs}
`;
const program = `
import { appendFileSync } from 'node:fs';
const { env } = process;
const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/contents/README.md', {
  headers: { authorization: 'Bearer ' + env.INPUT_TOKEN, 'user-agent': 'x', accept: 'application/vnd.github+json' },
});
console.log('action', env.INPUT_COMMAND, env.GITHUB_EVENT_NAME, String(answer.status));
appendFileSync(env.GITHUB_OUTPUT, 'verdict<<E\\npassed\\nE\\n');
`;

beforeAll(async () => {
  laurel = await mkdtemp(join(tmpdir(), 'laurel-tree-'));
  await mkdir(join(laurel, 'dist'));
  await writeFile(join(laurel, 'action.yml'), action);
  await writeFile(join(laurel, 'dist', 'index.mjs'), program);
});
afterAll(() => rm(laurel, { recursive: true }));
afterEach(async () => {
  await server.stop();
  await world.close();
});

const head = 'permissions: {contents: read}\njobs:';
const tell = (needs: string, more: string, what: string): string =>
  `  tell: {needs: ${needs}, ${more}runs-on: ubuntu-latest, steps: [{run: 'echo ${what}'}]}`;
const skipped = '  never: {if: false, runs-on: ubuntu-latest, steps: [{run: exit 1}]}';
const failing = '  bad: {runs-on: ubuntu-latest, steps: [{run: exit 1}]}';

/** By what is tried; `{{ }}` stands for an expression. */
const workflows: Readonly<Record<string, { readonly jobs: string; readonly called?: string }>> = {
  "Laurel's action, its outputs and the event": {
    jobs: `${head}
  judge:
    runs-on: ubuntu-latest
    outputs: {verdict: '{{ steps.laurel.outputs.verdict }}'}
    steps: [{id: laurel, uses: acme/laurel@v1, with: {command: check}}]
${tell('judge', '', '{{ needs.judge.outputs.verdict }} {{ github.event.head_commit.message }}')}`,
  },
  'a job after one that failed': { jobs: `${head}\n${failing}\n${tell('bad', '', 'never')}` },
  'a job after a skipped one': { jobs: `${head}\n${skipped}\n${tell('never', '', 'never')}` },
  'a job far after a skipped one': {
    jobs: `${head}
${skipped}
  next: {needs: never, if: always(), runs-on: ubuntu-latest, steps: [{run: echo next}]}
${tell('next', '', 'never')}`,
  },
  'failure() after one that failed': {
    jobs: `${head}\n${failing}\n${tell('bad', 'if: failure(), ', 'told {{ needs.bad.result }}')}`,
  },
  'conditions and continue-on-error of steps': {
    jobs: `${head}
  go:
    runs-on: ubuntu-latest
    env: {A: job}
    steps:
      - {id: one, run: exit 1, continue-on-error: true}
      - run: echo "{{ steps.one.outcome }} {{ steps.one.conclusion }} $A"
        env: {A: step}
      - {run: echo never, if: "github.actor == 'nobody'"}
      - {run: exit 2}
      - {run: echo never}
      - {run: echo always, if: always()}`,
  },
  'a matrix': {
    jobs: `${head}
  go:
    runs-on: ubuntu-latest
    strategy: {max-parallel: 1, matrix: {model: [a, b], exclude: [{model: a}], include: [{model: c}]}}
    steps: [{run: 'echo cell {{ matrix.model }}'}]`,
  },
  'a called workflow': {
    jobs: `${head}
  call: {uses: ./.github/workflows/called.yml, with: {model: m}, secrets: inherit}
${tell('call', '', 'got {{ needs.call.outputs.verdict }}')}`,
    called: `on:
  workflow_call:
    inputs: {model: {type: string, required: true}, dry: {type: boolean}}
    outputs: {verdict: {value: '{{ jobs.work.outputs.verdict }}'}}
jobs:
  work:
    runs-on: ubuntu-latest
    outputs: {verdict: '{{ steps.s.outputs.verdict }}'}
    steps:
      - id: s
        run: |
          echo "{{ inputs.model }} {{ inputs.dry == false }} {{ secrets.KEY != '' }}"
          echo verdict=passed >>"$GITHUB_OUTPUT"`,
  },
};

it.each(Object.keys(workflows))('%s', async (name) => {
  const { jobs = '', called = '' } = workflows[name] ?? {};
  const text = (part: string): string => part.replaceAll(/(?<!\$)\{\{/g, '${{');
  const files = { 'tiny.yml': text(`name: tiny\non: push\n${jobs}\n`) };
  world = await makeWorld(called === '' ? files : { ...files, 'called.yml': text(called) }, {
    laurel: { directory: laurel },
  });
  const { facade, repository, scheduler } = world;
  scheduler.configure(repository, { secrets: { KEY: 'k3y' } });
  server = await startGitHubServer({ facade });
  await world.by().push('main', { a: '1' }, { message: 'hello' });
  const [run] = await scheduler.drain();
  if (run === undefined) throw new Error('no run');
  const end = await runAct({
    act: installedAct(),
    server,
    repository,
    workflow: '.github/workflows/tiny.yml',
    event: 'push',
    payload: run.trigger.payload,
    token: facade.directory.issueActionsToken(repository.fullName, { contents: 'read' }).value,
    secrets: { KEY: 'k3y' },
    local: { 'acme/laurel@v1': laurel },
  });
  const log = end.lines.map((line) => line.text).join('\n');
  expect(saidBy(end), log).toEqual(logOf(run));
  expect(end.exitCode === 0, log).toBe(run.conclusion !== 'failure');
});
