// Makes the jobs of a workflow file, and the legs that a job runs in.
import type { GitHubFacade } from '../../facade.ts';
import { render, resolve, type Scope } from '../workflow/expression.ts';
import { type Combination, combine } from '../workflow/matrix.ts';
import type { ConcurrencyBlock } from '../workflow/workflow-schema.ts';
import { openCheck } from './checks.ts';
import type { Claim } from './concurrency.ts';
import { withMatrix } from './contexts.ts';
import type { LoadedWorkflow } from './load-workflow.ts';
import type { Graph, Job, Leg, WorkflowRun } from './run.ts';

export function makeGraph(
  workflow: LoadedWorkflow,
  given: Pick<Graph, 'prefix' | 'inputs' | 'secrets'>,
): Graph {
  const jobs = Object.entries(workflow.file.block.jobs).map(([id, block]): Job => ({
    id,
    block,
    grant: workflow.grants.get(id) ?? new Map(),
    state: 'waiting',
    result: null,
    outputs: {},
    legs: [],
  }));
  return { workflow, ...given, jobs };
}

/** One leg, or one for each cell of the matrix. @throws Error where the matrix is none. */
export function makeLegs(graph: Graph, job: Job, scope: Scope): Leg[] {
  const matrix = job.block.strategy?.matrix;
  const cells = matrix === undefined ? [null] : combine(resolveDeep(matrix, scope));
  return cells.map((cell, index) => ({
    job,
    graph,
    name: `${graph.prefix}${nameOf(job, cell, withMatrix(scope, { matrix: cell, index }, cells.length))}`,
    matrix: cell,
    index,
    state: 'pending',
    result: null,
    outputs: {},
    called: null,
    steps: [],
    checkRun: null,
  }));
}

/** Its `name`, or its id with the values of its cell. */
function nameOf({ id, block: { name } }: Job, cell: Combination | null, scope: Scope): string {
  const own = render(name ?? '', scope);
  const isPlain = typeof name !== 'string' || !name.includes('${{');
  const values = Object.values(cell ?? {}).map((value) => render(value, scope));
  return cell !== null && isPlain ? `${own || id} (${values.join(', ')})` : own || id;
}

function resolveDeep(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => resolveDeep(one, scope));
  if (typeof value !== 'object' || value === null) return resolve(value, scope);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolveDeep(one, scope)]));
}

/** A job that never runs shows all the same, and counts as passing: a trap that is GitHub's own. */
export function showSkipped(
  facade: GitHubFacade,
  run: WorkflowRun,
  graph: Graph,
  job: Job,
  scope: Scope,
): void {
  const check = openCheck(facade, run, `${graph.prefix}${nameOf(job, null, scope)}`);
  check.status = 'completed';
  check.conclusion = 'skipped';
  check.completedAt = facade.clock.now();
}

/** What a `concurrency:` asks for; `null` for an empty group, which is none. */
export function claimOf(
  block: ConcurrencyBlock,
  scope: Scope,
  turn: Pick<Claim, 'proceed' | 'cancel'>,
): Claim | null {
  const { group, queue, ...rest } =
    typeof block === 'string'
      ? { group: block, queue: 'single' as const, 'cancel-in-progress': false }
      : block;
  const name = render(group, scope);
  const cancelInProgress = resolve(rest['cancel-in-progress'], scope) === true;
  return name === '' ? null : { group: name, cancelInProgress, queue, ...turn };
}
