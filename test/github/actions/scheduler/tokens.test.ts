// What the tokens of jobs and apps may do, how long they live, and which code they may fetch.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../../server.ts';
import type { SchedulerOptions } from '../scheduler.ts';
import { createAppToken, type Installation } from '../stand-ins/app-token.ts';
import { expressions, logOf, makeWorld, oneJob, runAfterPush, type World } from '../world.ts';
import { legsOf, type WorkflowRun } from './run.ts';

let world: World;
let server: GitHubServer;
/** Where steps leave what the test reads. */
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'laurel-tokens-'));
});
afterAll(() => rm(place, { recursive: true }));
afterEach(async () => {
  await server.stop();
  await world.close();
});

/** Why the first step failed. */
const errorOf = (run: WorkflowRun): string => legsOf(run)[0]?.steps[0]?.error ?? '';

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
    world = await makeWorld({ 'a.yml': expressions(`on: push\n${text}`) }, options);
    server = await startGitHubServer({ facade: world.facade });
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
    await serve(`${permissions}\n${oneJob(asking('{{ github.token }}'))}`);
    expect(logOf(await runAfterPush(world))).toEqual(statuses);
  });

  it('of a job takes the place of what the workflow says, and the repository says what is left', async () => {
    const own = oneJob(asking('{{ github.token }}')).replace('runs-on', 'permissions: {}\n    runs-on');
    await serve(`permissions: write-all\n${own}`);
    expect(logOf(await runAfterPush(world))).toEqual(['403', '403']);
    await server.stop();
    await world.close();
    await serve(oneJob(asking('{{ github.token }}')));
    world.scheduler.configure(world.repository, { defaultPermissions: 'permissive' });
    expect(logOf(await runAfterPush(world))).toEqual(['200', '201']);
  });

  it('ends with its job', async () => {
    await serve(oneJob(`- run: printf '%s' "{{ github.token }}" >"$OUT"`), {
      env: { OUT: join(place, 'token') },
    });
    await runAfterPush(world);
    const secret = await readFile(join(place, 'token'), 'utf8');
    expect(secret).toMatch(/^ghs_/);
    expect(world.facade.directory.token(secret)).toBeNull();
  });

  it('clones the repository, and stays in its configuration unless told not to', async () => {
    await serve(
      `permissions: {contents: read}\n${oneJob(`- uses: actions/checkout@v7
- run: cat a | wc -l; git config --get-regexp extraheader | wc -l; git branch --show-current
- uses: actions/checkout@v7
  with: {path: again, persist-credentials: false, ref: refs/heads/topic, fetch-depth: 0}
- run: cd again; cat b; git rev-list --count HEAD; git config --get-regexp extraheader | wc -l`)}`,
    );
    expect(logOf(await runAfterPush(world))).toEqual(['1', '1', 'main', 'of topic', '2', '0']);
  });

  it('without contents: read clones nothing', async () => {
    await serve(`permissions: {}\n${oneJob('- uses: actions/checkout@v7')}`);
    expect(errorOf(await runAfterPush(world))).toContain('git fetch failed');
  });

  it('of an app has what was asked for, starts workflows, and ends with the job', async () => {
    const installations: Installation[] = [];
    await serve(
      oneJob(`- id: app
  uses: actions/create-github-app-token@v3
  with: {client-id: Iv1, private-key: '{{ secrets.PEM }}', permission-contents: read}
${asking('{{ steps.app.outputs.token }}')}
- run: printf '%s' "{{ steps.app.outputs.token }}" >"$OUT"`),
      {
        standIns: { 'actions/create-github-app-token': createAppToken(installations) },
        env: { OUT: join(place, 'app-token') },
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
    expect(errorOf(await runAfterPush(world))).toContain('could not be decoded');
    world.scheduler.configure(world.repository, { secrets: { PEM: 'pem' } });
    expect(logOf(await runAfterPush(world))).toEqual(['200', '403']);
    const secret = await readFile(join(place, 'app-token'), 'utf8');
    expect(secret).toMatch(/^ghs_/);
    expect(world.facade.directory.token(secret)).toBeNull();
  });
});

describe("code of a fork's pull request", () => {
  const refusal = "Refusing to check out fork pull request code from a 'pull_request_target' workflow.";

  it.each([
    ['by its ref', 'ref: refs/pull/1/head', refusal],
    ['by its test merge', 'ref: refs/pull/1/merge', refusal],
    ['by its commit', "ref: '{{ github.event.pull_request.head.sha }}'", refusal],
    ['from the fork', 'repository: mallory/models, ref: refs/heads/topic', refusal],
    ['with consent', 'ref: refs/pull/1/head, allow-unsafe-pr-checkout: true', ''],
    ['not at all, but the base', 'ref: refs/heads/main', ''],
  ])('fetched %s beside the rights of the base: %s', async (_how, inputs, error) => {
    const steps = `- uses: actions/checkout@v7\n  with: {${inputs}}`;
    world = await makeWorld({ 'a.yml': expressions(`on: pull_request_target\n${oneJob(steps)}`) });
    const { facade, repository, scheduler } = world;
    server = await startGitHubServer({ facade });
    const mallory = facade.directory.addUser('mallory');
    repository.collaborators.set('mallory', 'read');
    const fork = await world.by(mallory).fork();
    await facade.by(mallory, fork).push('topic', { a: '1' });
    await world.by(mallory).openPullRequest({ head: 'mallory:topic' });
    const [run] = await scheduler.drain();
    expect(run === undefined ? 'no run' : errorOf(run)).toBe(error);
  });
});
