// Runs of workflows, their jobs, and the legs that jobs are run in: the scheduler's state.
import type { CheckRun } from '../../model/checks.ts';
import type { StepReport } from '../runner/run-step.ts';
import type { Combination } from '../workflow/matrix.ts';
import type { Grant } from '../workflow/permissions.ts';
import type { JobBlock } from '../workflow/workflow-schema.ts';
import type { LoadedWorkflow } from './load-workflow.ts';
import type { Trigger } from './trigger.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface WorkflowRun {
  readonly id: number;
  /** Of this workflow file in this repository, from 1. */
  readonly number: number;
  /** `.github/workflows/laurel-check.yml`. */
  readonly path: string;
  /** The workflow's `name`, or its path. */
  readonly name: string;
  readonly trigger: Trigger;
  /** `waiting`: for a person's approval; `pending`: for its concurrency group. */
  status: 'waiting' | 'pending' | 'in_progress' | 'completed';
  conclusion: Result | 'startup_failure' | null;
  /** Why it could not start. */
  readonly errors: readonly string[];
  isCancelled: boolean;
  /** `null` where it could not start. */
  graph: Graph | null;
  /** By name: directories of uploaded artifacts. */
  readonly artifacts: Map<string, string>;
}

/** The jobs of one workflow file: of the run's own, or of one that a job calls. */
export interface Graph {
  readonly workflow: LoadedWorkflow;
  /** Names of the calling jobs: `laurel / `. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly block: JobBlock;
  readonly grant: Grant;
  state: 'waiting' | 'started' | 'done';
  result: Result | null;
  readonly outputs: Record<string, string>;
  readonly legs: Leg[];
}

/** A job's one execution, or one cell of its matrix. */
export interface Leg {
  readonly job: Job;
  readonly graph: Graph;
  /** As its check run is called: `laurel / promotions`. */
  readonly name: string;
  readonly matrix: Combination | null;
  readonly index: number;
  /** `pending`: for its concurrency group; `waiting`: for an environment's reviewers; `calling`: for what it calls. */
  state: 'pending' | 'waiting' | 'ready' | 'running' | 'calling' | 'done';
  result: Result | null;
  outputs: Readonly<Record<string, string>>;
  called: Graph | null;
  readonly steps: StepRecord[];
  /** Where the jobs of a called workflow show up, it shows none itself. */
  checkRun: CheckRun | null;
}

export interface StepRecord {
  readonly id: string;
  readonly name: string;
  /** What came of it, and what counts of that after `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of a program that was run: all that the runner heard of it. */
  readonly report: StepReport | null;
  /** Why it failed without a program. */
  readonly error: string | null;
}

/** Every leg that is a job with steps, of called workflows too, in the order of the files. */
export function legsOf(run: WorkflowRun): Leg[] {
  return run.graph === null ? [] : legsIn(run.graph);
}

function legsIn({ jobs }: Graph): Leg[] {
  return jobs.flatMap(({ legs }) =>
    legs.flatMap((leg) => (leg.called === null ? [leg] : legsIn(leg.called))),
  );
}

/** A leg by the name of its check run. @throws Error where there is none: a test asks for what never was. */
export function legNamed(run: WorkflowRun, name: string): Leg {
  const leg = legsOf(run).find((one) => one.name === name);
  if (leg !== undefined) return leg;
  const names = legsOf(run).map((one) => one.name);
  throw new Error(`${run.name} has no job «${name}», only ${names.join(', ') || 'none'}`);
}
