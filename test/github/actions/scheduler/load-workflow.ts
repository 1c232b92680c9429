// Loads a workflow file with everything it calls, and settles what each job's token may do, before anything runs.
import { Unmodelled } from '../unmodelled.ts';
import { findExcess, type Grant, grantOf } from '../workflow/permissions.ts';
import { parseWorkflowFile, type WorkflowFile } from '../workflow/workflow-file.ts';
import type { CallBlock, JobBlock } from '../workflow/workflow-schema.ts';
import type { Source } from './source.ts';

export interface LoadedWorkflow {
  readonly file: WorkflowFile;
  readonly source: Source;
  /** By job id: what its token may do. */
  readonly grants: ReadonlyMap<string, Grant>;
  /** By job id: what it calls. */
  readonly calls: ReadonlyMap<string, LoadedWorkflow>;
}

export type Loaded =
  | { readonly kind: 'loaded'; readonly workflow: LoadedWorkflow }
  | { readonly kind: 'broken'; readonly errors: readonly string[] };

export interface Loading {
  /** What jobs have that ask for nothing. */
  readonly inherited: Grant;
  /** The most that any job may have; `null` at the top. */
  readonly ceiling: Grant | null;
  /** Where a file of another repository is read. */
  readonly openSource: (repository: string, ref: string) => Promise<Source | null>;
  readonly depth?: number;
}

/** GitHub's own limit of levels. */
const maxDepth = 10;

/** The errors are those of a run that ends as `startup_failure`: no job of it ever shows. */
export async function loadWorkflow(file: WorkflowFile, source: Source, loading: Loading): Promise<Loaded> {
  const { inherited, ceiling, depth = 0 } = loading;
  const grants = new Map<string, Grant>();
  const calls = new Map<string, LoadedWorkflow>();
  const errors: string[] = [];
  for (const [id, job] of Object.entries(file.block.jobs)) {
    const asked = job.permissions ?? file.block.permissions;
    const grant = asked === undefined ? inherited : grantOf(asked);
    grants.set(id, grant);
    const excess = ceiling === null ? [] : findExcess(grant, ceiling);
    if (excess.length > 0) errors.push(excessOf(id, excess, ceiling ?? new Map()));
    if (job.uses === undefined) continue;
    if (depth + 1 > maxDepth) throw new Unmodelled(`a call more than ${maxDepth} levels deep`);
    const called = await loadCalled(job, source, {
      ...loading,
      inherited: grant,
      ceiling: grant,
      depth: depth + 1,
    });
    if (called.kind === 'loaded') calls.set(id, called.workflow);
    else errors.push(...called.errors.map((error) => `Error calling workflow '${job.uses ?? ''}'. ${error}`));
  }
  return errors.length === 0
    ? { kind: 'loaded', workflow: { file, source, grants, calls } }
    : { kind: 'broken', errors };
}

async function loadCalled(job: JobBlock, caller: Source, loading: Loading): Promise<Loaded> {
  const { uses = '' } = job;
  const found = await findFile(uses, caller, loading);
  const text = found === null ? null : await found.source.read(found.path);
  if (found === null || text === null) return broken('workflow was not found.');
  const parsed = await parseWorkflowFile(found.path, text);
  if (parsed.kind === 'invalid') return broken(...parsed.errors);
  const call = parsed.file.block.on.workflow_call;
  if (call === undefined) return broken('it has no workflow_call trigger.');
  const errors = misfits(job, call);
  return errors.length === 0 ? loadWorkflow(parsed.file, found.source, loading) : broken(...errors);
}

/** `./path` is a file of the caller's own commit; `owner/name/path@ref` is another repository's. */
async function findFile(
  uses: string,
  caller: Source,
  { openSource }: Loading,
): Promise<{ source: Source; path: string } | null> {
  const own = /^(?:\.|\$)\/(.+)$/.exec(uses);
  if (own !== null) return { source: caller, path: own[1] ?? '' };
  const [, repository = '', path = '', ref = ''] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  const source = repository === '' ? null : await openSource(repository, ref);
  return source === null ? null : { source, path };
}

function misfits(job: JobBlock, call: CallBlock): string[] {
  const { secrets } = job;
  const given = secrets === 'inherit' ? null : Object.keys(secrets);
  return [
    ...Object.keys(job.with)
      .filter((name) => !(name in call.inputs))
      .map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
    ...Object.entries(call.inputs)
      .filter(([name, input]) => input.required && !(name in job.with))
      .map(([name]) => `Input ${name} is required, but not provided while calling.`),
    ...(given ?? [])
      .filter((name) => !(name in call.secrets))
      .map((name) => `Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...Object.entries(call.secrets)
      .filter(([name, secret]) => secret?.required === true && given !== null && !given.includes(name))
      .map(([name]) => `Secret ${name} is required, but not provided while calling.`),
  ];
}

function excessOf(job: string, excess: readonly string[], allowed: Grant): string {
  const scopes = excess.map((one) => one.slice(0, one.indexOf(':')));
  const limits = scopes.map((scope) => `${scope}: ${allowed.get(scope) ?? 'none'}`);
  return `The nested job '${job}' is requesting '${excess.join(', ')}', but is only allowed '${limits.join(', ')}'.`;
}

function broken(...errors: readonly string[]): Loaded {
  return { kind: 'broken', errors };
}
