// The contexts that expressions look at: `github`, `needs`, `inputs`, `jobs` and their like.
import { guardsOf } from '../../model/guards.ts';
import { untroubled, type Scope, render, resolve } from '../workflow/expression.ts';
import type { InputBlock } from '../workflow/workflow-schema.ts';
import type { Host } from './host.ts';
import type { Graph, Job, Leg, WorkflowRun } from './run.ts';

/** @param token of the job; `null` outside of one. */
export function githubContext(
  { facade }: Host,
  run: WorkflowRun,
  { job, token }: { readonly job: string; readonly token: string | null } = { job: '', token: null },
): Record<string, unknown> {
  const { trigger } = run;
  const { repository, actor, ref } = trigger;
  const { api, web } = facade.urls;
  const { refName, refType } = namesOf(ref);
  return {
    actor: actor.login,
    actor_id: String(actor.id),
    api_url: api,
    base_ref: trigger.baseRef,
    event: trigger.payload,
    event_name: trigger.event,
    graphql_url: graphqlOf(api),
    head_ref: trigger.headRef,
    job,
    ref,
    ref_name: refName,
    ref_protected: guardsOf({ facade, repository }, refName).length > 0,
    ref_type: refType,
    repository: repository.fullName,
    repositoryUrl: `git://${new URL(web).host}/${repository.fullName}.git`,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    retention_days: '90',
    run_attempt: '1',
    run_id: String(run.id),
    run_number: String(run.number),
    secret_source: trigger.isRestricted ? 'None' : 'Actions',
    server_url: web,
    sha: trigger.sha,
    token,
    triggering_actor: actor.login,
    workflow: run.name,
    workflow_ref: `${repository.fullName}/${run.path}@${ref}`,
    workflow_sha: trigger.sha,
  };
}

function namesOf(ref: string): { refName: string; refType: string } {
  const [, kind, name = ref] = /^refs\/(heads|tags|pull)\/(.+)$/s.exec(ref) ?? [];
  return { refName: name, refType: kind === 'tags' ? 'tag' : 'branch' };
}

/** On an Enterprise Server, REST is below `/api/v3` and GraphQL at `/api/graphql`. */
export function graphqlOf(api: string): string {
  return api.endsWith('/api/v3') ? api.replace(/\/v3$/, '/graphql') : `${api}/graphql`;
}

/** What a job's own keys may look at before it runs: its `if`, its name, its concurrency, its matrix. */
export function jobScope(host: Host, run: WorkflowRun, graph: Graph, job: Job): Scope {
  const ancestors = ancestorsOf(graph, job);
  return {
    contexts: {
      github: githubContext(host, run, { job: job.id, token: null }),
      inputs: graph.inputs,
      needs: outcomesOf(graph.jobs.filter(({ id }) => job.block.needs.includes(id))),
      secrets: graph.secrets,
      vars: host.settingsOf(run.trigger.repository).variables ?? {},
    },
    status: {
      success: !run.isCancelled && ancestors.every(({ result }) => result === 'success'),
      failure: ancestors.some(({ result }) => result === 'failure'),
      cancelled: run.isCancelled,
    },
  };
}

/** Everything that a job needs, and what those need: a skipped one far away keeps `success()` from being true. */
function ancestorsOf(graph: Graph, job: Job): Job[] {
  const direct = graph.jobs.filter(({ id }) => job.block.needs.includes(id));
  return [...new Set([...direct, ...direct.flatMap((one) => ancestorsOf(graph, one))])];
}

function outcomesOf(jobs: readonly Job[]): Record<string, unknown> {
  return Object.fromEntries(jobs.map(({ id, result, outputs }) => [id, { result, outputs }]));
}

/** A leg's matrix and its place in the strategy, for a scope that has the rest. */
export function withMatrix(scope: Scope, leg: Pick<Leg, 'matrix' | 'index'>, total: number): Scope {
  const strategy = { 'fail-fast': true, 'job-index': leg.index, 'job-total': total, 'max-parallel': total };
  return { ...scope, contexts: { ...scope.contexts, matrix: leg.matrix ?? {}, strategy } };
}

/** What a called workflow hands back: its declared outputs, from its jobs'. */
export function callOutputs(host: Host, run: WorkflowRun, graph: Graph): Record<string, string> {
  const declared = graph.workflow.file.block.on.workflow_call?.outputs ?? {};
  const scope: Scope = {
    contexts: {
      github: githubContext(host, run),
      inputs: graph.inputs,
      jobs: outcomesOf(graph.jobs),
      vars: host.settingsOf(run.trigger.repository).variables ?? {},
    },
    status: untroubled,
  };
  return Object.fromEntries(
    Object.entries(declared).map(([name, { value }]) => [name, render(value, scope)]),
  );
}

/**
 * The `inputs` context: what was given, or the default, or the type's nothing.
 *
 * @throws Error where a value is not of its declared type.
 */
export function inputsOf(
  declared: Readonly<Record<string, InputBlock>>,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
): Record<string, unknown> {
  const values = Object.entries(declared).map(([name, input]) => {
    const value = given[name] ?? resolve(input.default ?? null, scope);
    return [name, typed(name, input.type, value)];
  });
  return Object.fromEntries(values);
}

function typed(name: string, type: InputBlock['type'], value: unknown): unknown {
  if (type === 'boolean') {
    if (value === null || value === '') return false;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw new Error(`input ${name} is not a boolean: ${JSON.stringify(value)}`);
  }
  if (type === 'number') {
    const number = value === null || value === '' ? 0 : Number(value);
    if (Number.isNaN(number)) throw new Error(`input ${name} is not a number: ${JSON.stringify(value)}`);
    return number;
  }
  return render(value, { contexts: {}, status: untroubled });
}
