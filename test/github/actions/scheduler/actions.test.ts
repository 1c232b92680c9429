// Steps that use actions: Laurel's own is spawned, some have a stand-in, others end the test.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SchedulerOptions } from '../scheduler.ts';
import { assumeRole } from '../stand-ins/aws-credentials.ts';
import { Unmodelled } from '../unmodelled.ts';
import { expressions, oneJob, runAfterPush, logOf, makeWorld, reportsOf, type World } from '../world.ts';
import { legsOf, type WorkflowRun } from './run.ts';

let world: World;
let laurel: string;

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
afterEach(() => world.close());

async function runOf(text: string, options: Partial<SchedulerOptions> = {}): Promise<WorkflowRun> {
  const files = { 'a.yml': expressions(`on: push\n${text}`) };
  world = await makeWorld(files, { laurel: { directory: laurel }, ...options });
  return runAfterPush(world);
}

/** Why the first step failed. */
const errorOf = (run: WorkflowRun): string => legsOf(run)[0]?.steps[0]?.error ?? '';

describe("Laurel's own action", () => {
  it('is spawned with defaults, inputs and the environment, whoever owns it', async () => {
    const run = await runOf(
      oneJob(`- id: judge
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
    expect(errorOf(await runOf(oneJob('- uses: acme/laurel/broken@v1')))).toContain("'matrix'");
  });

  it('fails its step with its exit code', async () => {
    const run = await runOf(oneJob('- uses: laurel/laurel@v1\n  with: {command: fail}'));
    expect(reportsOf(run)[0]).toMatchObject({ exitCode: 1, succeeded: false });
    expect(run.conclusion).toBe('failure');
  });
});

describe("other people's actions", () => {
  it('end the test where nothing stands for them', async () => {
    await expect(runOf(oneJob('- uses: docker/build-push-action@v6'))).rejects.toThrow(Unmodelled);
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
      `permissions: ${permissions}\n${oneJob(
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
