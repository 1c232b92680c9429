// Runs that other runs, tokens, forks, crons and people start, and what a test does to events on their way.
import { afterEach, describe, expect, it } from 'vitest';
import { openPull } from '../../model/acts/open-pull.ts';
import { emit } from '../../model/acts/emit.ts';
import type { Actor } from '../../model/tokens.ts';
import type { StandIn } from '../stand-ins/stand-in.ts';
import { Unmodelled } from '../unmodelled.ts';
import { logOf, makeWorld, type World, workflowFiles } from '../world.ts';
import type { WorkflowRun } from './run.ts';

let world: World;
afterEach(() => world.close());

const saying = (on: string, what: string, name = ''): string =>
  `${name === '' ? '' : `name: ${name}\n`}on: ${on}\njobs:\n  say:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${what}"\n`;
const eventsOf = (runs: readonly WorkflowRun[]): string[] => runs.map(({ trigger }) => trigger.event);
const afterRun = (of: string): string => `{workflow_run: {workflows: [${of}], types: [completed]}}`;

/** Something that happens on the default branch. */
function happen(name: 'repository_dispatch' | 'issue_comment', action: string, actor?: Actor): void {
  const { facade, repository, ada } = world;
  const payload = { branch: 'main', client_payload: { model: 'm' } };
  emit({ facade, repository }, { name, action, actor: actor ?? { account: ada, token: null }, payload });
}

function actionsToken(): Actor {
  const token = world.facade.directory.issueActionsToken('acme/models', {});
  return { account: token.account, token };
}

describe('a run', () => {
  it('of a listed workflow starts another on the default branch, which is told of it', async () => {
    world = await makeWorld({
      'review.yml': saying('pull_request_review', 'reviewed', 'laurel-review'),
      'check.yml': saying(
        afterRun('laurel-review'),
        '${{ github.ref }} ${{ github.event.workflow_run.head_sha }} ${{ github.event.workflow_run.conclusion }} ${{ github.event.workflow_run.pull_requests[0].number }}',
      ),
      'other.yml': saying(afterRun('another'), 'never'),
    });
    const head = await world.by().push('topic', { a: '1' });
    const pull = await world.by().openPullRequest({ head: 'topic' });
    await world.by(world.grace).review(pull, 'APPROVED');
    const runs = await world.scheduler.drain();
    expect(eventsOf(runs)).toEqual(['pull_request_review', 'workflow_run']);
    expect(runs.map(logOf)[1]).toEqual([`refs/heads/main ${head} success 1`]);
  });

  it('chains at most three further ones', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    world = await makeWorld(
      Object.fromEntries(
        names.map((name, index) => [
          `${name}.yml`,
          saying(index === 0 ? 'push' : afterRun(names[index - 1] ?? ''), name, name),
        ]),
      ),
    );
    await world.by().push('main', { a: '1' });
    expect((await world.scheduler.drain()).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it("of a fork's review is told without its pull request, and what it starts may write", async () => {
    world = await makeWorld({
      'review.yml': saying('pull_request_review', 'reviewed', 'laurel-review'),
      'check.yml': saying(
        afterRun('laurel-review'),
        '${{ github.event.workflow_run.pull_requests[0].number || 0 }} ${{ github.event.workflow_run.head_repository.full_name }}',
      ),
    });
    const pull = await forkPull();
    await world.by(world.grace).review(pull, 'APPROVED');
    const runs = await world.scheduler.drain();
    expect(runs.map(({ trigger }) => trigger.isRestricted)).toEqual([true, false]);
    expect(runs.map(logOf)[1]).toEqual(['0 mallory/models']);
  });
});

async function forkPull(files: Readonly<Record<string, string>> = { a: '1' }) {
  const { facade, repository } = world;
  const mallory = facade.directory.addUser('mallory');
  repository.collaborators.set('mallory', 'read');
  const fork = await world.by(mallory).fork();
  await facade.by(mallory, fork).push('topic', files);
  return world.by(mallory).openPullRequest({ head: 'mallory:topic' });
}

describe('a fork', () => {
  const seeing = (on: string): string => `on: ${on}
permissions: {contents: write, id-token: write}
jobs:
  say:
    runs-on: x
    environment: {name: gate, deployment: false}
    steps:
      - {id: spy, uses: acme/spy@v1}
      - run: echo "\${{ secrets.KEY != '' }} \${{ secrets.GATE_KEY != '' }} \${{ steps.spy.outputs.identity }}"
`;

  it('has a token that only reads, no identity and no secrets, except for the base branch itself', async () => {
    const spy: StandIn = async ({ grant, token, facade }) => {
      const held = facade.directory.token(token);
      issued.push(held?.kind === 'actions' ? held.permissions : null);
      return { outputs: { identity: grant.get('id-token') ?? 'none' } };
    };
    const issued: unknown[] = [];
    const files = { 'a.yml': seeing('pull_request'), 'b.yml': seeing('pull_request_target') };
    world = await makeWorld(files, { standIns: { 'acme/spy': spy } });
    world.scheduler.configure(world.repository, {
      secrets: { KEY: 'k3y' },
      environments: { gate: { secrets: { GATE_KEY: 'g4te' } } },
    });
    await forkPull();
    const runs = await world.scheduler.drain();
    expect(runs.map(logOf)).toEqual([['false false none'], ['true true write']]);
    expect(issued).toEqual([{ contents: 'read' }, { contents: 'write' }]);
  });

  it('runs no workflows of its own', async () => {
    world = await makeWorld({ 'a.yml': saying('push', 'x') });
    await forkPull();
    expect(await world.scheduler.drain()).toEqual([]);
  });
});

describe('what GITHUB_TOKEN does', () => {
  it('starts nothing, except by a dispatch', async () => {
    world = await makeWorld({
      'a.yml': saying('[issue_comment]', 'x'),
      'b.yml': saying(
        '{repository_dispatch: {types: [laurel-evidence]}}',
        '${{ github.event.client_payload.model }}',
      ),
    });
    happen('issue_comment', 'created', actionsToken());
    expect(await world.scheduler.drain()).toEqual([]);
    happen('issue_comment', 'created');
    expect(eventsOf(await world.scheduler.drain())).toEqual(['issue_comment']);
    happen('repository_dispatch', 'laurel-evidence', actionsToken());
    happen('repository_dispatch', 'something-else', actionsToken());
    expect((await world.scheduler.drain()).map(logOf)).toEqual([['m']]);
  });

  it('to a pull request makes runs that wait for a person', async () => {
    world = await makeWorld({
      'a.yml': saying('pull_request', 'x'),
      'b.yml': saying('pull_request_target', 'x'),
    });
    const { facade, repository, scheduler } = world;
    await world.by().push('topic', { a: '1' });
    await openPull(
      { facade, repository },
      { actor: actionsToken(), title: 't', body: null, head: 'topic', base: 'main', draft: false },
    );
    const [run, none] = await scheduler.drain();
    expect(none).toBeUndefined();
    expect(run).toMatchObject({ status: 'waiting', conclusion: null });
    expect(repository.checkRuns.size).toBe(0);
    if (run !== undefined) scheduler.approve(run);
    await scheduler.drain();
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success' });
  });
});

describe('a cron', () => {
  it('runs the file of the default branch, and needs a schedule there', async () => {
    const on = "{schedule: [{cron: '7 * * * *'}], workflow_dispatch: {}}";
    world = await makeWorld({
      'a.yml': saying(on, '${{ github.event.schedule }} ${{ github.ref }}'),
      'b.yml': saying('push', 'x'),
    });
    await world.scheduler.schedule('a.yml');
    expect((await world.scheduler.drain()).map(logOf)).toEqual([['7 * * * * refs/heads/main']]);
    await expect(world.scheduler.schedule('b.yml')).rejects.toThrow('no schedule');
    await expect(world.scheduler.schedule('c.yml')).rejects.toThrow('0 repositories');
  });
});

describe('a form', () => {
  it('gives its inputs their types, at the ref that was chosen', async () => {
    const on =
      '{workflow_dispatch: {inputs: {dry: {type: boolean}, to: {type: number, default: 3}, why: {type: string}}}}';
    const what =
      "${{ github.ref_name }} ${{ inputs.dry && 'dry' || 'wet' }} ${{ inputs.to }} ${{ github.event.inputs.dry }} [${{ inputs.why }}]";
    world = await makeWorld({ 'a.yml': saying(on, what) });
    await world.by().push('topic', { a: '1' });
    world.scheduler.dispatch(world.repository, 'a.yml', {
      actor: world.ada,
      ref: 'topic',
      inputs: { dry: 'false' },
    });
    expect((await world.scheduler.drain()).map(logOf)).toEqual([['topic wet 3 false []']]);
  });
});

describe('events on their way', () => {
  const pushes = async (): Promise<void> => {
    for (const n of ['1', '2', '3']) await world.by().push('main', { a: n }, { message: n });
  };
  const said = async (): Promise<string[]> => (await world.scheduler.drain()).flatMap(logOf);
  const onPush = { 'a.yml': saying('push', '${{ github.event.head_commit.message }}') };

  it('can be lost', async () => {
    world = await makeWorld(onPush);
    const lost = world.scheduler.events.lose('push', 2);
    await pushes();
    expect(await said()).toEqual(['3']);
    expect(lost.events).toHaveLength(2);
  });

  it('can come twice', async () => {
    world = await makeWorld(onPush);
    world.scheduler.events.double((event) => JSON.stringify(event.payload).includes('"message":"2"'));
    await pushes();
    expect(await said()).toEqual(['1', '2', '2', '3']);
  });

  it('can be held back', async () => {
    world = await makeWorld(onPush);
    const held = world.scheduler.events.hold('push', 1);
    await pushes();
    expect(await said()).toEqual(['2', '3']);
    held.end();
    expect(await said()).toEqual(['1']);
  });

  it('can come in another order', async () => {
    world = await makeWorld(onPush);
    world.scheduler.events.reorder((events) => events.toReversed());
    await pushes();
    expect(await said()).toEqual(['3', '2', '1']);
  });

  it('that a workflow listens to and nothing models end the test', async () => {
    world = await makeWorld({ 'a.yml': saying('deployment_status', 'x') });
    await world.by().push('main', workflowFiles({ 'b.yml': saying('push', 'x') }));
    await expect(world.scheduler.drain()).rejects.toThrow(Unmodelled);
  });
});
