// Runs one step: its condition, its environment, its shell or its action, and what it leaves for the next.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineEnvironment, runnerEnvironment } from '../runner/environment.ts';
import { runStep, type StepReport } from '../runner/run-step.ts';
import { StandInFailure } from '../stand-ins/stand-in.ts';
import { Unmodelled } from '../unmodelled.ts';
import { isTrue, render, renderAll, resolve, type Scope } from '../workflow/expression.ts';
import type { StepBlock } from '../workflow/workflow-schema.ts';
import { type Bench, githubFacts, pathOf } from './bench.ts';
import { type Left, useAction } from './use-action.ts';
import type { StepRecord } from './run.ts';

interface Asked {
  readonly step: StepBlock;
  /** Its `if`, with `success()` where it asks for no status. */
  readonly condition: string;
  readonly index: number;
}

export async function executeStep(bench: Bench, asked: Asked, scope: Scope): Promise<StepRecord> {
  const { step, index } = asked;
  const id = step.id ?? `__${index}`;
  const own: Scope = {
    ...scope,
    contexts: { ...scope.contexts, env: { ...bench.env, ...renderAll(step.env, scope) } },
  };
  const named = { id, name: render(step.name ?? step.uses ?? `Run ${step.run?.split('\n')[0] ?? ''}`, own) };
  // A step's own `env` is there for its condition too.
  if (!isTrue(asked.condition, own))
    return { ...named, ...nothing, outcome: 'skipped', conclusion: 'skipped' };
  const left = await attempt(bench, { step, id }, own);
  keep(bench, left);
  const succeeded = left.error === null && left.report?.succeeded !== false;
  const isForgiven = resolve(step['continue-on-error'], own) === true;
  return {
    ...named,
    outcome: succeeded ? 'success' : 'failure',
    conclusion: succeeded || isForgiven ? 'success' : 'failure',
    outputs: left.outputs,
    report: left.report,
    error: left.error,
  };
}

const nothing = { outputs: {}, report: null, error: null };

async function attempt(
  bench: Bench,
  { step, id }: { readonly step: StepBlock; readonly id: string },
  scope: Scope,
): Promise<Left & { readonly error: string | null }> {
  const env = { ...bench.host.env, ...envOf(scope) };
  const timeoutMs = timeoutOf(bench, step, scope);
  try {
    const left =
      step.uses === undefined
        ? answersIn(await runScript(bench, { step, id, env, timeoutMs }, scope))
        : await useAction(bench, { uses: step.uses, given: step.with, id, env, timeoutMs }, scope);
    return { ...left, error: null };
  } catch (error) {
    if (!(error instanceof StandInFailure)) throw error;
    return { report: null, outputs: {}, env: {}, paths: [], masks: [], error: error.message };
  }
}

/** What a program left, as an action's stand-in would. */
function answersIn(report: StepReport): Left {
  return {
    report,
    outputs: Object.fromEntries(report.outputs),
    env: Object.fromEntries(report.env),
    paths: report.paths,
    masks: [],
  };
}

function keep(bench: Bench, { env, paths, masks }: Left): void {
  Object.assign(bench.env, env);
  bench.paths.unshift(...paths);
  for (const mask of masks) bench.masks.add(mask);
}

function envOf({ contexts: { env } }: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
}

/** A workflow's own limit, where it is below the test's. */
function timeoutOf({ host, leg }: Bench, step: StepBlock, scope: Scope): number {
  const minutes = [step['timeout-minutes'], leg.job.block['timeout-minutes']].map((limit) =>
    Number(resolve(limit ?? 360, scope)),
  );
  return Math.min(host.stepTimeoutMs, ...minutes.map((limit) => limit * 60_000));
}

/** Of each shell, how GitHub calls it. */
const shells: Readonly<Record<string, readonly string[]>> = {
  unspecified: ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e'],
  python: ['python3'],
};

async function runScript(
  bench: Bench,
  {
    step,
    id,
    env,
    timeoutMs,
  }: Pick<Left, 'env'> & {
    readonly step: StepBlock;
    readonly id: string;
    readonly timeoutMs: number;
  },
  scope: Scope,
): Promise<StepReport> {
  const { machine, leg } = bench;
  const defaults = {
    ...leg.graph.workflow.file.block.defaults?.run,
    ...leg.job.block.defaults?.run,
  };
  const shell = render(step.shell ?? defaults.shell ?? 'unspecified', scope);
  const [file, ...args] = shells[shell] ?? [];
  if (file === undefined) throw new Unmodelled(`shell: ${shell}`);
  const script = join(machine.temp, `${randomUUID()}.sh`);
  await writeFile(script, render(step.run ?? '', scope));
  const directory = render(step['working-directory'] ?? defaults['working-directory'] ?? '', scope);
  return runStep({
    file,
    args: [...args, script],
    directory: join(machine.workspace, directory),
    temp: machine.temp,
    masks: bench.masks,
    timeoutMs,
    env: {
      ...machineEnvironment(machine, pathOf(bench)),
      ...env,
      ...runnerEnvironment(githubFacts(bench, { action: id }), machine),
    },
  });
}
