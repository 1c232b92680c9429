// Steps that run scripts: shells, environments, conditions, secrets, and what one leaves for the next.
import { afterEach, describe, expect, it } from 'vitest';
import type { SchedulerOptions } from '../scheduler.ts';
import { Unmodelled } from '../unmodelled.ts';
import { expressions, oneJob, runAfterPush, logOf, makeWorld, reportsOf, type World } from '../world.ts';
import { legsOf, type WorkflowRun } from './run.ts';

let world: World;
afterEach(() => world.close());

async function runOf(text: string, options: Partial<SchedulerOptions> = {}): Promise<WorkflowRun> {
  world = await makeWorld({ 'a.yml': expressions(`on: push\n${text}`) }, options);
  world.scheduler.configure(world.repository, { secrets: { KEY: 'k3y' } });
  return runAfterPush(world);
}

const outcomes = (run: WorkflowRun): string[] =>
  legsOf(run).flatMap(({ steps }) => steps.map(({ outcome, conclusion }) => `${outcome}/${conclusion}`));

describe('a script', () => {
  it('runs in bash, and in bash with pipefail only where it is asked for', async () => {
    const run = await runOf(
      oneJob(`- run: 'false | true; echo lenient'\n- run: 'false | true; echo never'\n  shell: bash`),
    );
    expect(logOf(run)).toEqual(['lenient']);
    expect(run.conclusion).toBe('failure');
  });

  it('sees env of workflow, job and step, the nearest one, and what the test adds', async () => {
    const text = `env: {A: w, B: w, C: w}\n${oneJob(
      `- run: echo "$A $B $C $D {{ env.C }}"\n  env: {C: s}\n- run: echo "$A $B $C"`,
      '    env: {B: j}\n',
    )}`;
    expect(logOf(await runOf(text, { env: { D: 'test' } }))).toEqual(['w j s test s', 'w j w']);
  });

  it('leaves variables, paths and outputs to the next', async () => {
    const run = await runOf(
      oneJob(`- id: one
  run: |
    mkdir -p bin && printf '#!/bin/sh\\necho from-path' >bin/tool && chmod +x bin/tool
    echo "$PWD/bin" >>"$GITHUB_PATH"
    echo "LATER=1" >>"$GITHUB_ENV"
    echo "out=x" >>"$GITHUB_OUTPUT"
- run: tool; echo "$LATER {{ env.LATER }} {{ steps.one.outputs.out }}"`),
    );
    expect(logOf(run)).toEqual(['from-path', '1 1 x']);
  });

  it('takes its directory and shell from the defaults', async () => {
    const run = await runOf(
      `defaults: {run: {shell: sh, working-directory: sub}}\n${oneJob(
        '- run: mkdir sub\n  working-directory: .\n- run: basename "$PWD"; echo "$0" | grep -c .',
      )}`,
    );
    expect(logOf(run)).toEqual(['sub', '1']);
  });

  it('is ended when its minutes are over', async () => {
    const run = await runOf(oneJob('- run: sleep 30\n  timeout-minutes: 0.01'));
    expect(reportsOf(run)[0]).toMatchObject({ timedOut: true });
    expect(run.conclusion).toBe('failure');
  });

  it('in a shell that nothing models ends the test', async () => {
    await expect(runOf(oneJob('- run: x\n  shell: pwsh'))).rejects.toThrow(Unmodelled);
  });
});

describe('conditions', () => {
  it('skip after a failure, unless they ask for it', async () => {
    const run = await runOf(
      oneJob(`- run: exit 1
- run: echo never
- run: echo failed {{ job.status }}
  if: failure()
- run: echo always
  if: always()
- run: echo never
  if: github.actor == 'ada'`),
    );
    expect(outcomes(run)).toEqual([
      'failure/failure',
      'skipped/skipped',
      'success/success',
      'success/success',
      'skipped/skipped',
    ]);
    expect(logOf(run)).toEqual(['failed failure', 'always']);
  });

  it('go on after what may fail', async () => {
    const run = await runOf(
      oneJob(`- id: maybe
  run: exit 1
  continue-on-error: true
- run: echo {{ steps.maybe.outcome }} {{ steps.maybe.conclusion }}`),
    );
    expect(outcomes(run)).toEqual(['failure/success', 'success/success']);
    expect(logOf(run)).toEqual(['failure success']);
    expect(run.conclusion).toBe('success');
  });
});

describe('secrets', () => {
  it('are hidden in the log, the token and what was masked later too', async () => {
    const run = await runOf(
      oneJob(`- run: echo "{{ secrets.KEY }} {{ github.token }} {{ secrets.GITHUB_TOKEN }}"
- run: echo "::add-mask::later"
- run: echo later; echo "::error title=t::later"`),
    );
    expect(logOf(run)).toEqual(['*** *** ***', '***', '##[error]***']);
    const [check] = world.repository.checkRuns.values();
    expect(check?.annotations).toMatchObject([{ annotation_level: 'failure', message: '***', title: 't' }]);
  });
});
