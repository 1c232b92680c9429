// Moves runs on: which jobs may start now, which are skipped, which wait, and when all is over.
import { isTrue, render, renderAll, resolve, type Scope } from '../workflow/expression.ts';
import { matchesAny } from '../workflow/pattern.ts';
import type { ConcurrencyBlock } from '../workflow/workflow-schema.ts';
import { annotateCheck, closeCheck, openCheck } from './checks.ts';
import { type Claim, ConcurrencyGroups } from './concurrency.ts';
import { callOutputs, inputsOf, jobScope, withMatrix } from './contexts.ts';
import { claimOf, makeGraph, makeLegs, showSkipped } from './graph.ts';
import type { Host } from './host.ts';
import { type Graph, type Job, type Leg, legsOf, type Result, type WorkflowRun } from './run.ts';

export class Progress {
  readonly #host: Host;
  /** By full name of the repository. */
  readonly #groups = new Map<string, ConcurrencyGroups>();
  readonly #claims = new Map<WorkflowRun | Leg, Claim>();
  readonly #told: (run: WorkflowRun, action: 'requested' | 'in_progress' | 'completed') => void;

  constructor(
    host: Host,
    told: (run: WorkflowRun, action: 'requested' | 'in_progress' | 'completed') => void,
  ) {
    this.#host = host;
    this.#told = told;
  }

  /** Lets a new run start, or wait in its concurrency group. */
  begin(run: WorkflowRun, scope: Scope): void {
    this.#told(run, 'requested');
    const block = run.graph?.workflow.file.block.concurrency;
    const proceed = (): void => {
      run.status = 'in_progress';
      this.#told(run, 'in_progress');
    };
    this.#enter(run, run, { block, scope, proceed, cancel: () => this.cancel(run) });
  }

  /** Does all that needs no step to be run. */
  advance(run: WorkflowRun): void {
    if (run.status !== 'in_progress' || run.graph === null) return;
    let hasMoved = true;
    while (hasMoved) hasMoved = this.#advanceGraph(run, run.graph);
    if (run.graph.jobs.every(({ state }) => state === 'done')) {
      this.#complete(run, conclusionOf(run.graph.jobs.map(({ result }) => result)));
    }
  }

  /** A leg's steps were run. */
  finish(run: WorkflowRun, leg: Leg, { result, outputs }: Pick<Leg, 'result' | 'outputs'>): void {
    if (leg.state === 'done') return;
    leg.state = 'done';
    leg.result = result;
    leg.outputs = outputs;
    annotateCheck(leg);
    closeCheck(this.#host.facade, leg.checkRun, result ?? 'cancelled');
    this.#leave(run, leg);
    const { legs, block } = leg.job;
    if (result !== 'failure' || legs.length === 1 || block.strategy?.['fail-fast'] === false) return;
    for (const other of legs) if (isIdle(other)) this.finish(run, other, cancelled);
  }

  /** Jobs that wait end here; those that ask for `always()` or `cancelled()` still run. */
  cancel(run: WorkflowRun): void {
    if (run.status === 'completed') return;
    run.isCancelled = true;
    if (run.status !== 'in_progress') {
      this.#complete(run, 'cancelled');
      return;
    }
    for (const leg of legsOf(run)) if (isIdle(leg)) this.finish(run, leg, cancelled);
  }

  /** An environment's reviewer says yes. */
  approve(leg: Leg): void {
    if (leg.state === 'waiting') leg.state = 'ready';
  }

  #complete(run: WorkflowRun, conclusion: Result): void {
    run.status = 'completed';
    run.conclusion = run.isCancelled ? 'cancelled' : conclusion;
    this.#leave(run, run);
    this.#told(run, 'completed');
  }

  #advanceGraph(run: WorkflowRun, graph: Graph): boolean {
    let hasMoved = false;
    for (const job of graph.jobs) {
      if (job.state === 'waiting' && this.#needsAreDone(graph, job)) {
        this.#decide(run, graph, job);
        hasMoved = true;
      }
      for (const leg of job.legs) {
        if (leg.state !== 'calling' || leg.called === null) continue;
        hasMoved = this.#advanceGraph(run, leg.called) || hasMoved;
        if (leg.called.jobs.every(({ state }) => state === 'done')) {
          const result = conclusionOf(leg.called.jobs.map((one) => one.result));
          this.finish(run, leg, { result, outputs: callOutputs(this.#host, run, leg.called) });
          hasMoved = true;
        }
      }
      if (job.state === 'started' && job.legs.every(({ state }) => state === 'done')) {
        endJob(job, jobScope(this.#host, run, graph, job));
        hasMoved = true;
      }
    }
    return hasMoved;
  }

  #needsAreDone(graph: Graph, job: Job): boolean {
    return job.block.needs.every((id) => graph.jobs.find((one) => one.id === id)?.state === 'done');
  }

  #decide(run: WorkflowRun, graph: Graph, job: Job): void {
    const scope = jobScope(this.#host, run, graph, job);
    const condition = graph.workflow.file.conditions.get(job.id)?.job ?? 'success()';
    if (!isTrue(condition, scope)) {
      job.state = 'done';
      job.result = run.isCancelled ? 'cancelled' : 'skipped';
      if (!run.isCancelled) showSkipped(this.#host.facade, run, graph, job, scope);
      return;
    }
    job.state = 'started';
    job.legs.push(...makeLegs(graph, job, scope));
    for (const leg of job.legs) {
      if (job.block.uses === undefined) leg.checkRun = openCheck(this.#host.facade, run, leg.name);
      const own = withMatrix(scope, leg, job.legs.length);
      this.#enter(run, leg, {
        block: job.block.concurrency,
        scope: own,
        proceed: () => this.#start(run, leg, own),
        cancel: () => this.finish(run, leg, cancelled),
      });
    }
  }

  /** A leg's turn has come: it calls another workflow, waits for a reviewer, or may be run. */
  #start(run: WorkflowRun, leg: Leg, scope: Scope): void {
    const { job, graph } = leg;
    const called = graph.workflow.calls.get(job.id);
    if (called !== undefined) {
      const given = Object.fromEntries(
        Object.entries(job.block.with).map(([name, value]) => [name, resolve(value, scope)]),
      );
      const { secrets } = job.block;
      leg.state = 'calling';
      leg.called = makeGraph(called, {
        prefix: `${leg.name} / `,
        inputs: inputsOf(called.file.block.on.workflow_call?.inputs ?? {}, given, scope),
        secrets: secrets === 'inherit' ? graph.secrets : renderAll(secrets, scope),
      });
      return;
    }
    const { repository, ref } = run.trigger;
    const name = render(job.block.environment?.name ?? '', scope);
    const environment = this.#host.settingsOf(repository).environments?.[name];
    const branch = ref.replace(/^refs\/heads\//, '');
    if (environment?.branches !== undefined && !matchesAny(environment.branches, branch)) {
      this.finish(run, leg, { result: 'failure', outputs: {} });
      return;
    }
    leg.state = environment?.hasReviewers === true ? 'waiting' : 'ready';
  }

  #enter(
    run: WorkflowRun,
    holder: WorkflowRun | Leg,
    {
      block,
      scope,
      ...turn
    }: Pick<Claim, 'proceed' | 'cancel'> & {
      readonly block: ConcurrencyBlock | undefined;
      readonly scope: Scope;
    },
  ): void {
    const claim = block === undefined ? null : claimOf(block, scope, turn);
    if (claim === null) {
      turn.proceed();
      return;
    }
    this.#claims.set(holder, claim);
    this.#groupsOf(run).enter(claim);
  }

  #leave(run: WorkflowRun, holder: WorkflowRun | Leg): void {
    const claim = this.#claims.get(holder);
    if (claim !== undefined) this.#groupsOf(run).leave(claim);
  }

  #groupsOf({ trigger: { repository } }: WorkflowRun): ConcurrencyGroups {
    const known = this.#groups.get(repository.fullName) ?? new ConcurrencyGroups();
    this.#groups.set(repository.fullName, known);
    return known;
  }
}

const cancelled = { result: 'cancelled', outputs: {} } as const;

function isIdle({ state }: Leg): boolean {
  return state === 'pending' || state === 'waiting' || state === 'ready';
}

/** `continue-on-error` lets what follows go on, though the check run stays red. */
function endJob(job: Job, scope: Scope): void {
  const results = job.legs.map((leg, index) => {
    const own = withMatrix(scope, { matrix: leg.matrix, index }, job.legs.length);
    const isForgiven = leg.result === 'failure' && resolve(job.block['continue-on-error'], own) === true;
    return isForgiven ? 'success' : leg.result;
  });
  job.state = 'done';
  job.result = results.length === 0 ? 'skipped' : conclusionOf(results);
  for (const leg of job.legs) Object.assign(job.outputs, leg.outputs);
}

function conclusionOf(results: readonly (Result | null)[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
