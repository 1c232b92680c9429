// A workflow file: checked by GitHub's own parser, then read into what the scheduler runs.
import type { WorkflowTemplate } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { Unmodelled } from '../unmodelled.ts';
import { loadParser } from './load-parser.ts';
import { type WorkflowBlock, workflowSchema } from './workflow-schema.ts';

export type Triggers = WorkflowTemplate['events'];

export interface WorkflowFile {
  /** `.github/workflows/laurel-check.yml`. */
  readonly path: string;
  /** Its `name`, or its path. */
  readonly name: string;
  /** What it listens to, in one form however it was written. */
  readonly on: Triggers;
  readonly block: WorkflowBlock;
  /** The conditions of jobs by id, and of their steps in order, with `success()` where no status is asked for. */
  readonly conditions: ReadonlyMap<string, { readonly job: string; readonly steps: readonly string[] }>;
}

export type ParsedWorkflow =
  | { readonly kind: 'valid'; readonly file: WorkflowFile }
  | { readonly kind: 'invalid'; readonly path: string; readonly errors: readonly string[] };

/**
 * What GitHub would say against a workflow file; empty for a good one.
 *
 * @param path only named in messages.
 */
export async function findWorkflowErrors(path: string, text: string): Promise<string[]> {
  const { errors } = await parseTemplate(path, text);
  return errors;
}

/**
 * What GitHub would say against an `action.yml`: it reads expressions in every text of it, a description too.
 *
 * @param path only named in messages.
 */
export async function findActionErrors(path: string, text: string): Promise<string[]> {
  const { NoOperationTraceWriter } = await loadParser();
  const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
  const { context } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** @throws Unmodelled where the file is good, and uses what is not modelled. */
export async function parseWorkflowFile(path: string, text: string): Promise<ParsedWorkflow> {
  const { errors, template } = await parseTemplate(path, text);
  if (template === null) return { kind: 'invalid', path, errors };
  const block = workflowSchema.safeParse(parse(text));
  if (!block.success) {
    const issues = block.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Unmodelled(`${path}: ${issues.join('; ')}:`);
  }
  const conditions = template.jobs.map((job) => {
    const steps = 'steps' in job ? job.steps : [];
    const asked = steps.map((step) => step.if?.expression ?? 'success()');
    return [job.id.value, { job: job.if.expression, steps: asked }] as const;
  });
  return {
    kind: 'valid',
    file: {
      path,
      name: block.data.name ?? path,
      on: template.events,
      block: block.data,
      conditions: new Map(conditions),
    },
  };
}

async function parseTemplate(
  path: string,
  text: string,
): Promise<{ errors: string[]; template: WorkflowTemplate | null }> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loadParser();
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const template = value === undefined ? null : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  return { errors, template: errors.length === 0 ? template : null };
}
