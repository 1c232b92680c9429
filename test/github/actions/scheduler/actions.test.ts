// Steps that use actions: Laurel's own is spawned, some have a stand-in, others end the test; and what tokens may do.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../handlers/routes.ts';
import { type GitHubServer, startGitHubServer } from '../../server.ts';
import type { SchedulerOptions } from '../scheduler.ts';
import { createAppToken, type Installation } from '../stand-ins/app-token.ts';
import { assumeRole } from '../stand-ins/aws-credentials.ts';
import { Unmodelled } from '../unmodelled.ts';
import { logOf, makeWorld, reportsOf, type World } from '../world.ts';
import { legsOf, type WorkflowRun } from './run.ts';

let world: World;
let laurel: string;
let server: GitHubServer | null = null;

const action = `
name: Laurel
description: Says what it was given
inputs:
  command: {}
  token: {default: '\${{ github.token }}'}
  root: {default: models}
runs: {using: node24, main: dist/index.mjs}
`;
/** Says what it was given, and answers. */
const program = `
import { appendFileSync } from 'node:fs';
const { env } = process;
console.log(env.INPUT_COMMAND, env.INPUT_ROOT, env.INPUT_TOKEN);
console.log(env.GITHUB_ACTION, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF, env.GITHUB_EVENT_NAME, env.EXTRA);
appendFileSync(env.GITHUB_OUTPUT, 'verdict=passed\\n');
if (env.INPUT_COMMAND === 'fail') process.exit(1);
`;

beforeAll(async () => {
  laurel = await mkdtemp(join(tmpdir(), 'laurel-tree-'));
  await mkdir(join(laurel, 'dist'));
  await writeFile(join(laurel, 'action.yml'), action);
  await writeFile(join(laurel, 'dist', 'index.mjs'), program);
});
afterAll(() => rm(laurel, { recursive: true }));
afterEach(async () => {
  await server?.stop();
  server = null;
  await world.close();
});

const job = (steps: string): string =>
  `jobs:\n  go:\n    runs-on: x\n    steps:\n${steps.replaceAll(/^/gm, '      ')}`;

/** A world with one workflow on push. */
async function prepare(text: string, options: Partial<SchedulerOptions> = {}): Promise<void> {
  const file = `on: push\n${text}`.replaceAll(/(?<!\$)\{\{/g, '${{');
  world = await makeWorld({ 'a.yml': file }, { laurel: { directory: laurel }, ...options });
}

async function push(): Promise<WorkflowRun> {
  await world.by().push('main', { a: String(world.facade.ids.next()) });
  const [run] = await world.scheduler.drain();
  if (run === undefined) throw new Error('no run');
  return run;
}

async function runOf(text: string, options: Partial<SchedulerOptions> = {}): Promise<WorkflowRun> {
  await prepare(text, options);
  return push();
}

/** Why the first step failed. */
const errorOf = (run: WorkflowRun): string => legsOf(run)[0]?.steps[0]?.error ?? '';

describe("Laurel's own action", () => {
  it('is spawned with defaults, inputs and the environment, whoever owns it', async () => {
    const run = await runOf(
      job(`- id: judge
  uses: acme-forks/laurel@v1
  with: {COMMAND: check, extra: 1}
  env: {EXTRA: e}
- run: echo {{ steps.judge.outputs.verdict }}`),
    );
    expect(logOf(run)).toEqual(['check models ***', 'judge acme-forks/laurel v1 push e', 'passed']);
    expect(reportsOf(run)[0]?.annotations.shown.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'extra', valid inputs are ['command', 'token', 'root']",
    ]);
  });

  it('fails its step where GitHub would not load it', async () => {
    const directory = join(laurel, 'broken');
    await mkdir(directory);
    const text = action.replace('command: {}', "command: {description: 'as ${{ matrix.x }}'}");
    await writeFile(join(directory, 'action.yml'), text);
    expect(errorOf(await runOf(job('- uses: acme/laurel/broken@v1')))).toContain("'matrix'");
  });

  it('fails its step with its exit code', async () => {
    const run = await runOf(job('- uses: laurel/laurel@v1\n  with: {command: fail}'));
    expect(reportsOf(run)[0]).toMatchObject({ exitCode: 1, succeeded: false });
    expect(run.conclusion).toBe('failure');
  });
});

describe("other people's actions", () => {
  it('end the test where nothing stands for them', async () => {
    await expect(runOf(job('- uses: docker/build-push-action@v6'))).rejects.toThrow(Unmodelled);
  });

  it('hand artifacts on within a run, and only there', async () => {
    const text = `
jobs:
  make:
    runs-on: x
    steps:
      - run: mkdir out && echo model >out/m.bin
      - {uses: actions/upload-artifact@v4, with: {name: out, path: out}}
  use:
    needs: make
    runs-on: x
    steps:
      - {uses: actions/download-artifact@v4, with: {name: out, path: got}}
      - run: cat got/m.bin
  miss:
    runs-on: x
    steps: [{uses: actions/download-artifact@v4, with: {name: none}}]`;
    const run = await runOf(text);
    expect(logOf(run)).toEqual(['model']);
    expect(legsOf(run)[2]?.steps[0]?.error).toContain('Artifact not found for name: none');
  });

  it('assume a role only with id-token: write', async () => {
    const standIns = {
      'aws-actions/configure-aws-credentials': assumeRole((role) =>
        role === 'arn:reader' ? { accessKeyId: 'AK', secretAccessKey: 'sk' } : null,
      ),
    };
    const text = (permissions: string, role: string): string =>
      `permissions: ${permissions}\n${job(
        `- uses: aws-actions/configure-aws-credentials@v6\n  with: {role-to-assume: ${role}, aws-region: eu-west-1}\n- run: echo "$AWS_ACCESS_KEY_ID $AWS_SECRET_ACCESS_KEY $AWS_REGION"`,
      )}`;
    expect(logOf(await runOf(text('{id-token: write}', 'arn:reader'), { standIns }))).toEqual([
      'AK *** eu-west-1',
    ]);
    await world.close();
    expect(errorOf(await runOf(text('{}', 'arn:reader'), { standIns }))).toContain('could not be loaded');
    await world.close();
    expect(errorOf(await runOf(text('{id-token: write}', 'arn:x'), { standIns }))).toContain(
      'Not authorized',
    );
  });
});

describe('a token', () => {
  const get = '/repos/acme/models/contents/README.md';
  const post = '/repos/acme/models/issues/1/comments';
  /** Steps that ask the facade over HTTP and print the status. */
  const asking = (token: string): string => `- run: |
    ask() { curl -s -o /dev/null -w '%{http_code}\\n' -H "Authorization: Bearer $T" "$@"; }
    ask "$GITHUB_API_URL${get}"
    ask -d '{"body":"x"}' "$GITHUB_API_URL${post}"
  env: {T: '${token}'}`;

  /** A server, and a pull request to comment on. */
  async function serve(text: string, options: Partial<SchedulerOptions> = {}): Promise<void> {
    await prepare(text, options);
    server = await startGitHubServer({ facade: world.facade, routes });
    await world.by().push('topic', { b: 'of topic\n' });
    await world.by().openPullRequest({ head: 'topic' });
    world.scheduler.events.take();
  }

  it.each([
    ['permissions: {}', ['403', '403']],
    ['permissions: {contents: read}', ['200', '403']],
    ['permissions: {pull-requests: write}', ['403', '201']],
    ['permissions: write-all', ['200', '201']],
    ['', ['200', '403']],
  ])('may do what «%s» says and nothing else', async (permissions, statuses) => {
    await serve(`${permissions}\n${job(asking('{{ github.token }}'))}`);
    expect(logOf(await push())).toEqual(statuses);
  });

  it('of a job takes the place of what the workflow says, and the repository says what is left', async () => {
    const own = job(asking('{{ github.token }}')).replace('runs-on', 'permissions: {}\n    runs-on');
    await serve(`permissions: write-all\n${own}`);
    expect(logOf(await push())).toEqual(['403', '403']);
    await server?.stop();
    await world.close();
    await serve(job(asking('{{ github.token }}')));
    world.scheduler.configure(world.repository, { defaultPermissions: 'permissive' });
    expect(logOf(await push())).toEqual(['200', '201']);
  });

  it('ends with its job', async () => {
    await serve(job(`- run: printf '%s' "{{ github.token }}" >"$OUT"`), {
      env: { OUT: join(laurel, 'token') },
    });
    await push();
    const secret = await readFile(join(laurel, 'token'), 'utf8');
    expect(secret).toMatch(/^ghs_/);
    expect(world.facade.directory.token(secret)).toBeNull();
  });

  it('clones the repository, and stays in its configuration unless told not to', async () => {
    await serve(
      `permissions: {contents: read}\n${job(`- uses: actions/checkout@v7
- run: cat a | wc -c; git config --get-regexp extraheader | wc -l; git branch --show-current
- uses: actions/checkout@v7
  with: {path: again, persist-credentials: false, ref: refs/heads/topic, fetch-depth: 0}
- run: cd again; cat b; git rev-list --count HEAD; git config --get-regexp extraheader | wc -l`)}`,
    );
    expect(logOf(await push())).toEqual(['4', '1', 'main', 'of topic', '2', '0']);
  });

  it('without contents: read clones nothing', async () => {
    await serve(`permissions: {}\n${job('- uses: actions/checkout@v7')}`);
    expect(errorOf(await push())).toContain('git fetch failed');
  });

  it('of an app has what was asked for, starts workflows, and ends with the job', async () => {
    const installations: Installation[] = [];
    await serve(
      job(`- id: app
  uses: actions/create-github-app-token@v3
  with: {client-id: Iv1, private-key: '{{ secrets.PEM }}', permission-contents: read}
${asking('{{ steps.app.outputs.token }}')}
- run: printf '%s' "{{ steps.app.outputs.token }}" >"$OUT"`),
      {
        standIns: { 'actions/create-github-app-token': createAppToken(installations) },
        env: { OUT: join(laurel, 'app-token') },
      },
    );
    const app = world.facade.directory.addApp('laurel', world.repository.owner);
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    installations.push({
      app,
      clientId: 'Iv1',
      privateKey: 'pem',
      repositories: ['acme/models'],
      permissions,
    });
    expect(errorOf(await push())).toContain('could not be decoded');
    world.scheduler.configure(world.repository, { secrets: { PEM: 'pem' } });
    expect(logOf(await push())).toEqual(['200', '403']);
    const secret = await readFile(join(laurel, 'app-token'), 'utf8');
    expect(secret).toMatch(/^ghs_/);
    expect(world.facade.directory.token(secret)).toBeNull();
  });
});

describe("code of a fork's pull request", () => {
  it('is not checked out beside the rights of the base', async () => {
    const text = (more: string): string =>
      `on: pull_request_target\n${job(`- uses: actions/checkout@v7\n  with: {ref: refs/pull/1/head${more}}`)}`;
    for (const [more, error] of [
      ['', "Refusing to check out fork pull request code from a 'pull_request_target' workflow."],
      [', allow-unsafe-pr-checkout: true', ''],
    ] as const) {
      world = await makeWorld({ 'a.yml': text(more) });
      const { facade, repository, scheduler } = world;
      server = await startGitHubServer({ facade, routes });
      const mallory = facade.directory.addUser('mallory');
      repository.collaborators.set('mallory', 'read');
      const fork = await world.by(mallory).fork();
      await facade.by(mallory, fork).push('topic', { a: '1' });
      await world.by(mallory).openPullRequest({ head: 'mallory:topic' });
      const [run] = await scheduler.drain();
      expect(run === undefined ? 'no run' : errorOf(run)).toBe(error);
      if (error === '') continue;
      await server.stop();
      await world.close();
    }
  });
});
