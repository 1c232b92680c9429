// Workflows that call workflows: where they come from, inputs, secrets, outputs, and the ceiling of their rights.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { expressions, runAfterPush, logOf, makeWorld, type World, workflowFiles } from '../world.ts';
import { legsOf, type WorkflowRun } from './run.ts';

let world: World;
let laurel: string | null = null;
afterEach(async () => {
  await world.close();
  if (laurel !== null) await rm(laurel, { recursive: true });
  laurel = null;
});

/** A workflow that is called, with one job `work`. */
const called = expressions(`
on:
  workflow_call:
    inputs:
      model: {type: string, required: true}
      dry: {type: boolean}
      most: {type: number, default: 5}
    secrets: {KEY: {required: false}}
    outputs:
      verdict: {value: '{{ jobs.work.outputs.verdict }}'}
env: {OWN: '{{ inputs.model }}'}
jobs:
  work:
    name: judge {{ inputs.model }}
    runs-on: x
    outputs: {verdict: '{{ steps.s.outputs.verdict }}'}
    steps:
      - id: s
        run: |
          echo "$OWN {{ inputs.dry == false }} {{ inputs.most }} key={{ secrets.KEY != '' }} other={{ secrets.OTHER != '' }} $CALLER {{ github.workflow }}"
          echo verdict=passed >>"$GITHUB_OUTPUT"
`);

const caller = (uses: string, more: string, top = ''): string =>
  expressions(`
name: caller
on: push
env: {CALLER: set}
${top}
jobs:
  laurel:
    uses: ${uses}
    with: {model: credit-risk}
    ${more}
  after: {needs: laurel, runs-on: x, steps: [{run: 'echo got {{ needs.laurel.outputs.verdict }}'}]}
`);

async function runWith(files: Readonly<Record<string, string>>): Promise<WorkflowRun> {
  world = await makeWorld(files, laurel === null ? {} : { laurel: { directory: laurel } });
  world.scheduler.configure(world.repository, { secrets: { KEY: 'k3y', OTHER: '0ther' } });
  return runAfterPush(world);
}

const local = './.github/workflows/called.yml';

describe('a called workflow', () => {
  it('has its own env, the inputs by their types, the secrets that it is given, and hands outputs back', async () => {
    const run = await runWith({ 'a.yml': caller(local, ''), 'called.yml': called });
    expect(logOf(run)).toEqual(['credit-risk true 5 key=false other=false  caller', 'got passed']);
    expect(legsOf(run).map(({ name }) => name)).toEqual(['laurel / judge credit-risk', 'after']);
    expect([...world.repository.checkRuns.values()].map(({ name }) => name)).toEqual([
      'laurel / judge credit-risk',
      'after',
    ]);
  });

  it('sees a secret by its name, or all of them', async () => {
    const named = await runWith({
      'a.yml': caller(local, "secrets: {KEY: '{{ secrets.OTHER }}'}"),
      'called.yml': called,
    });
    expect(logOf(named)[0]).toContain('key=true other=false');
    await world.close();
    const all = await runWith({ 'a.yml': caller(local, 'secrets: inherit'), 'called.yml': called });
    expect(logOf(all)[0]).toContain('key=true other=true');
  });

  it('is skipped with its caller, which shows by its own name', async () => {
    const run = await runWith({ 'a.yml': caller(local, 'if: false'), 'called.yml': called });
    expect(run.conclusion).toBe('skipped');
    expect(
      [...world.repository.checkRuns.values()].map(({ name, conclusion }) => [name, conclusion]),
    ).toEqual([
      ['laurel', 'skipped'],
      ['after', 'skipped'],
    ]);
  });

  it('comes from the commit of the caller, another repository, or the tree of Laurel', async () => {
    const other = called.replace('echo "$OWN', 'echo "elsewhere $OWN');
    world = await makeWorld({
      'a.yml': caller('acme/shared/.github/workflows/called.yml@v1', ''),
    });
    const { facade, repository, ada } = world;
    const shared = await facade.createRepository({ owner: repository.owner, name: 'shared' });
    await facade.by(ada, shared).push('v1', workflowFiles({ 'called.yml': other }));
    await facade.by(ada, shared).push('main', workflowFiles({ 'called.yml': called }));
    world.scheduler.events.take();
    await world.by().push('main', { a: '1' });
    const [run] = await world.scheduler.drain();
    expect(run === undefined ? [] : logOf(run)[0]).toMatch(/^elsewhere/);
    await world.close();

    laurel = await mkdtemp(join(tmpdir(), 'laurel-tree-'));
    await mkdir(join(laurel, '.github', 'workflows'), { recursive: true });
    const text = called.replace('echo "$OWN', 'echo "from-tree $OWN');
    await writeFile(join(laurel, '.github', 'workflows', 'called.yml'), text);
    const uses = 'anybody/laurel/.github/workflows/called.yml@0123abc';
    expect(logOf(await runWith({ 'a.yml': caller(uses, '') }))[0]).toMatch(/^from-tree/);
  });
});

describe('a call that cannot be', () => {
  const errorsOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const run = await runWith(files);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'startup_failure' });
    expect(world.repository.checkRuns.size).toBe(0);
    return run.errors.join('\n');
  };

  it('of a file that is not there, or not to be called', async () => {
    expect(await errorsOf({ 'a.yml': caller(local, '') })).toContain('workflow was not found');
    await world.close();
    const plain = 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}';
    world = await makeWorld({});
    await world.close();
    const errors = await runWith({ 'a.yml': caller(local, ''), 'called.yml': plain });
    expect(errors.errors.join()).toContain('no workflow_call trigger');
  });

  it('for want of an input, or with one or a secret too many', async () => {
    const asks = called.replace('dry: {type: boolean}', 'dry: {type: boolean, required: true}');
    expect(await errorsOf({ 'a.yml': caller(local, ''), 'called.yml': asks })).toContain(
      'Input dry is required',
    );
    await world.close();
    const lacks = called.replace('model: {type: string, required: true}', 'modell: {type: string}');
    expect(await errorsOf({ 'a.yml': caller(local, ''), 'called.yml': lacks })).toContain(
      'Invalid input, model',
    );
    await world.close();
    expect(await errorsOf({ 'a.yml': caller(local, 'secrets: {NOPE: x}'), 'called.yml': called })).toContain(
      'Invalid secret, NOPE',
    );
  });

  it('asks for more rights than its caller has', async () => {
    const greedy = called.replace(
      '    runs-on: x\n    outputs',
      '    runs-on: x\n    permissions: {checks: write}\n    outputs',
    );
    expect(greedy).not.toBe(called);
    expect(await errorsOf({ 'a.yml': caller(local, '', 'permissions: {}'), 'called.yml': greedy })).toBe(
      `Error calling workflow '${local}'. The nested job 'work' is requesting 'checks: write', but is only allowed 'checks: none'.`,
    );
    await world.close();
    const allowed = caller(local, 'permissions: {checks: write}', 'permissions: {}');
    expect((await runWith({ 'a.yml': allowed, 'called.yml': greedy })).conclusion).toBe('success');
  });
});

describe('rights of a called workflow', () => {
  it("are its caller's, where it asks for nothing, and never more than it asks for", async () => {
    const grants = async (more: string, own: string): Promise<unknown> => {
      const asking = called.replace('    runs-on: x\n    outputs', `    runs-on: x\n${own}    outputs`);
      const run = await runWith({ 'a.yml': caller(local, more, 'permissions: {}'), 'called.yml': asking });
      const grant = Object.fromEntries(legsOf(run)[0]?.job.grant ?? []);
      await world.close();
      return grant;
    };
    const most = 'permissions: {checks: write, contents: read}';
    expect(await grants(most, '')).toEqual({ checks: 'write', contents: 'read' });
    expect(await grants(most, '    permissions: {checks: read}\n')).toEqual({ checks: 'read' });
    expect(await grants('', '')).toEqual({});
    world = await makeWorld({});
  });
});

describe("Laurel's own workflows", () => {
  it('are all modelled, and called with the rights that they ask for', async () => {
    const names = (await readdir('.github/workflows')).filter((name) => /^(laurel|train)/.test(name));
    const permissions =
      'permissions: {contents: write, checks: write, deployments: write, pull-requests: write, id-token: write, statuses: write, issues: write, actions: write}';
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const needed = name === 'train.yml' ? 'with: {model: m, repository: acme/models}' : '';
      const text = `on: push\njobs:\n  go:\n    uses: laurel/laurel/.github/workflows/${name}@v1\n    ${permissions}\n    if: false\n    ${needed}\n`;
      const run = await runWith({ 'a.yml': text });
      expect([name, ...run.errors]).toEqual([name]);
      expect(run.conclusion).toBe('skipped');
      await world.close();
    }
    world = await makeWorld({});
  });
});
