// From an event to the runs that start at it: which files listen, what they call, and why one cannot start.
import { defaultGrant } from '../workflow/permissions.ts';
import { listens } from '../workflow/filter.ts';
import { untroubled } from '../workflow/expression.ts';
import { parseWorkflowFile, type ParsedWorkflow, type WorkflowFile } from '../workflow/workflow-file.ts';
import { Unmodelled } from '../unmodelled.ts';
import { githubContext, inputsOf } from './contexts.ts';
import { makeGraph } from './graph.ts';
import { type Host, isLaurel } from './host.ts';
import { type Loaded, loadWorkflow } from './load-workflow.ts';
import { mapEvent } from './map-event.ts';
import type { WorkflowRun } from './run.ts';
import { diskSource, gitSource, type Source } from './source.ts';
import type { Happening, Trigger } from './trigger.ts';

const directory = '.github/workflows';

/** Events that a workflow may listen to here. */
const modelled: ReadonlySet<string> = new Set([
  'create',
  'delete',
  'issue_comment',
  'issues',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'repository_dispatch',
  'schedule',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
]);

/** @param numberOf the next run of a file. */
export async function startRuns(
  host: Host,
  happening: Happening,
  numberOf: (trigger: Trigger, path: string) => number,
): Promise<WorkflowRun[]> {
  const runs: WorkflowRun[] = [];
  for (const trigger of await mapEvent(host.facade, happening)) {
    const source = gitSource(trigger.repository, trigger.ref, trigger.sha);
    for (const parsed of await readWorkflows(host, source, trigger)) {
      if (!(await isMeant(parsed, trigger))) continue;
      const path = parsed.kind === 'valid' ? parsed.file.path : parsed.path;
      runs.push(await startRun(host, { parsed, source, trigger, number: numberOf(trigger, path) }));
    }
  }
  return runs;
}

async function readWorkflows(host: Host, source: Source, { only }: Trigger): Promise<ParsedWorkflow[]> {
  const paths = (await source.list(directory)).filter((path) => /\.ya?ml$/.test(path));
  const wanted = paths.filter((path) => only === null || path === only || path.endsWith(`/${only}`));
  const parsed: ParsedWorkflow[] = [];
  for (const path of wanted) parsed.push(await parseOnce(host, path, (await source.read(path)) ?? ''));
  for (const one of parsed) if (one.kind === 'valid') refuseUnmodelled(one.file);
  return parsed;
}

function parseOnce({ parsed }: Host, path: string, text: string): Promise<ParsedWorkflow> {
  const key = `${path}\n${text}`;
  const known = parsed.get(key) ?? parseWorkflowFile(path, text);
  parsed.set(key, known);
  return known;
}

function refuseUnmodelled({ path, on }: WorkflowFile): void {
  const unknown = Object.keys(on).filter((event) => !modelled.has(event));
  if (unknown.length > 0) throw new Unmodelled(`${path}: on: ${unknown.join(', ')}`);
}

/** A broken file shows where it was pushed; for other events nobody can tell whether it listens. */
async function isMeant(parsed: ParsedWorkflow, trigger: Trigger): Promise<boolean> {
  if (parsed.kind === 'invalid') return trigger.event === 'push';
  return listens(parsed.file.on, trigger.occasion);
}

async function startRun(
  host: Host,
  {
    parsed,
    source,
    trigger,
    number,
  }: {
    readonly parsed: ParsedWorkflow;
    readonly source: Source;
    readonly trigger: Trigger;
    readonly number: number;
  },
): Promise<WorkflowRun> {
  const loaded: Loaded =
    parsed.kind === 'valid'
      ? await loadFor(host, parsed.file, { source, trigger })
      : { kind: 'broken', errors: parsed.errors };
  const run: WorkflowRun = {
    id: host.facade.ids.next(),
    number,
    path: parsed.kind === 'valid' ? parsed.file.path : parsed.path,
    name: parsed.kind === 'valid' ? parsed.file.name : parsed.path,
    trigger,
    status: trigger.awaitsApproval ? 'waiting' : 'pending',
    conclusion: null,
    errors: loaded.kind === 'broken' ? loaded.errors : [],
    isCancelled: false,
    graph: null,
    artifacts: new Map(),
  };
  if (loaded.kind === 'broken')
    return Object.assign(run, { status: 'completed', conclusion: 'startup_failure' });
  const { secrets = {} } = host.settingsOf(trigger.repository);
  run.graph = makeGraph(loaded.workflow, {
    prefix: '',
    inputs: dispatchInputs(host, run, loaded.workflow.file),
    secrets: trigger.isRestricted ? {} : secrets,
  });
  return run;
}

async function loadFor(
  host: Host,
  file: WorkflowFile,
  { source, trigger }: { readonly source: Source; readonly trigger: Trigger },
): Promise<Loaded> {
  const { defaultPermissions = 'restricted' } = host.settingsOf(trigger.repository);
  return loadWorkflow(file, source, {
    inherited: defaultGrant(defaultPermissions),
    ceiling: null,
    openSource: (repository, ref) => openSource(host, repository, ref),
  });
}

/** Laurel's files come from its tree, other repositories' from the facade, at a branch, a tag or a commit. */
async function openSource({ facade, laurel }: Host, repository: string, ref: string): Promise<Source | null> {
  if (isLaurel(repository)) return diskSource(laurel.directory, repository, ref);
  const found = facade.repository(repository);
  if (found === null) return null;
  for (const full of [`refs/heads/${ref}`, `refs/tags/${ref}`, ref]) {
    const sha = await found.git.resolve(full);
    if (sha !== null) return gitSource(found, full, sha);
  }
  return null;
}

/** Of `workflow_dispatch`, as the form's types have them; of other events there are none. */
function dispatchInputs(host: Host, run: WorkflowRun, { block }: WorkflowFile): Record<string, unknown> {
  const { event, payload } = run.trigger;
  if (event !== 'workflow_dispatch') return {};
  const scope = { contexts: { github: githubContext(host, run) }, status: untroubled };
  const given: unknown = payload['inputs'];
  return inputsOf(block.on.workflow_dispatch?.inputs ?? {}, Object(given ?? {}), scope);
}
