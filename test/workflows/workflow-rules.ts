// What every workflow file of this repository, and every one that Laurel writes for its users, has to keep: the rules,
// each by a name, and what breaks them. Pure over the text of the file and of those that it calls.
import { parse } from 'yaml';
import { z } from 'zod';
import { loadParser } from '../github/actions/workflow/load-parser.ts';

const permissionsSchema = z.record(z.string(), z.string());
const stepSchema = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const jobSchema = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  secrets: z.unknown().optional(),
  permissions: permissionsSchema.optional(),
  steps: z.array(stepSchema).default([]),
  'timeout-minutes': z.unknown().optional(),
});
const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});

export type Workflow = z.infer<typeof workflowSchema>;
type Job = z.infer<typeof jobSchema>;
type Step = z.infer<typeof stepSchema>;

export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** What a workflow may name. */
export interface Surroundings {
  /** `acme/laurel@<commit>`: the reference by which Laurel's users name it. */
  readonly laurel: string;
  /** One of Laurel's reusable workflows by its file name; `undefined` where there is none. */
  readonly reusable: (file: string) => string | undefined;
  /** The inputs of Laurel's action. */
  readonly inputs: readonly string[];
}

/** Every rule that the file breaks, as `rule: where`. */
export async function brokenRules(file: WorkflowFile, around: Surroundings): Promise<readonly string[]> {
  const syntax = await syntaxErrors(file, around);
  if (syntax.length > 0) return syntax;
  const workflow = parseWorkflowFile(file.text);
  return rules.flatMap(([name, broken]) =>
    broken({ workflow, text: file.text, around }).map((where) => `${name}: ${where}`),
  );
}

export function parseWorkflowFile(text: string): Workflow {
  return workflowSchema.parse(parse(text));
}

/** What GitHub's own parser says, with the workflows that the file calls. */
async function syntaxErrors({ path, text }: WorkflowFile, around: Surroundings): Promise<readonly string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await loadParser();
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (parsed.value !== undefined) {
    await convertWorkflowTemplate(
      parsed.context,
      parsed.value,
      {
        getFileContent: async (reference) => {
          const name = reference.path.split('/').at(-1) ?? '';
          const content = around.reusable(name);
          if (content === undefined) throw new Error(`there is no ${reference.path}`);
          return Promise.resolve({ name: reference.path, content });
        },
      },
      { fetchReusableWorkflowDepth: 1 },
    );
  }
  return parsed.context.errors.getErrors().map(({ message }) => `syntax: ${message}`);
}

interface Looked {
  readonly workflow: Workflow;
  readonly text: string;
  readonly around: Surroundings;
}

type Rule = readonly [name: string, broken: (looked: Looked) => readonly string[]];

const privileged = ['pull_request_target', 'workflow_run', 'workflow_call'];
const levels = ['none', 'read', 'write'];

export const rules: readonly Rule[] = [
  [
    'no rights at the top',
    ({ workflow: { permissions } }) =>
      permissions !== undefined && JSON.stringify(permissions) === '{}' ? [] : ['permissions: {} is missing'],
  ],
  [
    'every job says its rights',
    ({ workflow }) => jobsOf(workflow).flatMap(([id, { permissions }]) => (permissions ? [] : [id])),
  ],
  [
    'every job that runs ends',
    ({ workflow }) =>
      jobsOf(workflow).flatMap(([id, job]) =>
        job.uses === undefined && job['timeout-minutes'] === undefined ? [id] : [],
      ),
  ],
  [
    'actions are pinned',
    ({ workflow, text }) => [...usesOf(workflow)].filter((uses) => !isPinned(uses, text)),
  ],
  [
    'nothing is written into a script',
    ({ workflow }) => stepsOf(workflow).flatMap(({ run }) => (run?.includes('${{') === true ? [run] : [])),
  ],
  [
    'nothing is checked out beside credentials of a pull request',
    ({ workflow }) =>
      privileged.slice(0, 2).some((event) => event in workflow.on) || workflow.name === 'laurel-check'
        ? checkouts(workflow).map(({ uses = '' }) => uses)
        : [],
  ],
  [
    'a checkout leaves no token behind',
    ({ workflow }) =>
      checkouts(workflow).flatMap(({ uses = '', with: given }) =>
        given['persist-credentials'] === false ? [] : [uses],
      ),
  ],
  [
    'nothing that waits is dropped',
    ({ workflow }) =>
      ['concurrency' in workflow, ...jobsOf(workflow).map(([, job]) => 'concurrency' in job)].includes(true)
        ? ['concurrency']
        : [],
  ],
  ['no filter keeps a check from coming', ({ workflow }) => filters(workflow)],
  ['no job is named like a check run', ({ workflow }) => checkNames(workflow).filter(isLaurelsOwn)],
  ['no secret goes along unnamed', ({ workflow }) => inheriting(workflow)],
  ['a caller grants what it calls', (looked) => missingRights(looked)],
  ['Laurel knows the inputs', (looked) => unknownInputs(looked)],
];

function jobsOf({ jobs }: Workflow): readonly (readonly [string, Job])[] {
  return Object.entries(jobs);
}

function stepsOf(workflow: Workflow): readonly Step[] {
  return jobsOf(workflow).flatMap(([, { steps }]) => steps);
}

function checkouts(workflow: Workflow): readonly Step[] {
  return stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
}

function usesOf(workflow: Workflow): ReadonlySet<string> {
  const all = [...jobsOf(workflow).map(([, { uses }]) => uses), ...stepsOf(workflow).map(({ uses }) => uses)];
  return new Set(all.filter((uses) => uses !== undefined));
}

/** By a full commit with the version beside it; Laurel's own by the commit alone, or where it stands itself. */
function isPinned(uses: string, text: string): boolean {
  if (uses === '$/.github/actions/laurel') return true;
  if (!/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/.test(uses)) return false;
  const lines = text.split('\n').filter((line) => line.includes(uses));
  const isLaurel = /^[\w.-]+\/laurel(?:\/|@)/.test(uses);
  return isLaurel || lines.every((line) => /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

function filters({ name, on }: Workflow): readonly string[] {
  return Object.entries(on).flatMap(([event, how]) =>
    Object.keys(how ?? {})
      .filter((key) => key.startsWith('paths') || (name === 'laurel-check' && key.startsWith('branches')))
      .map((key) => `${event} ${key}`),
  );
}

/** The name of each job's check run, as far as this file says it. */
function checkNames(workflow: Workflow): readonly string[] {
  return jobsOf(workflow).map(([id, { name }]) => name ?? id);
}

function isLaurelsOwn(name: string): boolean {
  return /^laurel(?:$| live$|:| \/)/.test(name);
}

function inheriting(workflow: Workflow): readonly string[] {
  return jobsOf(workflow).flatMap(([id, { secrets }]) => (secrets === 'inherit' ? [id] : []));
}

function calledBy({ uses }: Job, { reusable }: Surroundings): Workflow | undefined {
  const text = reusable(/\/\.github\/workflows\/([\w-]+\.yml)@/.exec(uses ?? '')?.[1] ?? '');
  return text === undefined ? undefined : parseWorkflowFile(text);
}

/** GitHub refuses to start a workflow whose called jobs ask for more than the calling job has. */
function missingRights({ workflow, around }: Looked): readonly string[] {
  return jobsOf(workflow).flatMap(([id, job]) => {
    const asked = calledBy(job, around);
    return asked === undefined
      ? []
      : jobsOf(asked).flatMap(([, { permissions = {} }]) =>
          Object.entries(permissions)
            .filter(([scope, level]) => rank(job.permissions?.[scope]) < rank(level))
            .map(([scope, level]) => `${id} ${scope}: ${level}`),
        );
  });
}

function rank(level = 'none'): number {
  return levels.indexOf(level);
}

function unknownInputs({ workflow, around }: Looked): readonly string[] {
  const names = new Set([around.laurel, '$/.github/actions/laurel']);
  return stepsOf(workflow)
    .filter(({ uses = '' }) => names.has(uses))
    .flatMap((step) => Object.keys(step.with).filter((input) => !around.inputs.includes(input)));
}
