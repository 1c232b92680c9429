// Runs the steps of one job, one after another, and settles what came of it.
import { renderAll, type Scope } from '../workflow/expression.ts';
import { type Bench, setUpBench } from './bench.ts';
import { startCheck } from './checks.ts';
import { endDeployment, startDeployment } from './deployment.ts';
import { executeStep } from './execute-step.ts';
import type { Host } from './host.ts';
import type { Leg, Result, StepRecord, WorkflowRun } from './run.ts';

/** @throws whatever ends the test: what is not modelled, a facade that broke. */
export async function executeJob(
  host: Host,
  run: WorkflowRun,
  leg: Leg,
): Promise<Pick<Leg, 'result' | 'outputs'>> {
  leg.state = 'running';
  startCheck(leg.checkRun);
  const bench = await setUpBench(host, run, leg);
  const deployment = startDeployment(bench);
  try {
    const { steps } = leg.job.block;
    const conditions = leg.graph.workflow.file.conditions.get(leg.job.id)?.steps ?? [];
    for (const [index, step] of steps.entries()) {
      const condition = conditions[index] ?? 'success()';
      leg.steps.push(await executeStep(bench, { step, condition, index }, stepScope(bench)));
    }
    const result = resultOf(bench);
    endDeployment(bench, deployment, result);
    return { result, outputs: outputsOf(bench) };
  } finally {
    for (const end of bench.endings.toReversed()) await end();
  }
}

/** What the next step may look at: the steps before it, and whether one of them failed. */
function stepScope(bench: Bench): Scope {
  const { scope, env, leg, isCancelled } = bench;
  const hasFailed = leg.steps.some(({ conclusion }) => conclusion === 'failure');
  return {
    contexts: {
      ...scope.contexts,
      env,
      job: { status: hasFailed ? 'failure' : 'success', check_run_id: leg.checkRun?.id ?? null },
      steps: Object.fromEntries(leg.steps.map((step) => [step.id, answersOf(step)])),
    },
    status: { success: !hasFailed && !isCancelled(), failure: hasFailed, cancelled: isCancelled() },
  };
}

function answersOf({ outcome, conclusion, outputs }: StepRecord): Record<string, unknown> {
  return { outcome, conclusion, outputs };
}

function resultOf({ leg, isCancelled }: Bench): Result {
  if (leg.steps.some(({ conclusion }) => conclusion === 'failure')) return 'failure';
  return isCancelled() ? 'cancelled' : 'success';
}

/** An output that holds a secret is not handed on. */
function outputsOf(bench: Bench): Record<string, string> {
  const outputs = Object.entries(renderAll(bench.leg.job.block.outputs, stepScope(bench)));
  return Object.fromEntries(outputs.filter(([, value]) => !bench.masks.hides(value)));
}
