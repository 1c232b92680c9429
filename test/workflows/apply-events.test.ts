import { describe, expect, it } from 'vitest';
import { gitHubScaffold } from '../../src/policy/scaffold-github.ts';
import { isTrue, resolve, untroubled } from '../github/actions/workflow/expression.ts';
import { exampleAction, readTop } from './surroundings.ts';
import { parseWorkflowFile, type Workflow } from './workflow-rules.ts';

const vars = { LAUREL_REGISTRY: 's3://acme-models/ml' };

function applyWorkflow(standalone: boolean): Workflow {
  const files = gitHubScaffold({ action: exampleAction, owner: 'user:ada', root: '', standalone });
  return parseWorkflowFile(files.find(({ path }) => path.endsWith('laurel-apply.yml'))?.content ?? '');
}

/** What Laurel is asked to do, and in which job, as GitHub evaluates the files for an event. */
function askedFor(
  standalone: boolean,
  event: string,
  inputs: Readonly<Record<string, unknown>> = {},
): readonly (readonly [job: string, inputs: Readonly<Record<string, unknown>>])[] {
  const scope = { contexts: { github: { event_name: event }, inputs, vars }, status: untroubled };
  const { jobs } = applyWorkflow(standalone);
  const resolved = (given: Readonly<Record<string, unknown>>, within = scope) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, resolve(value, within)]));
  if (standalone) return running(jobs, scope).map(([id, step]) => [id, resolved(step)]);
  const called = { ...scope, contexts: { ...scope.contexts, inputs: resolved(jobs['promote']?.with ?? {}) } };
  const own = parseWorkflowFile(readTop('.github/workflows/laurel-apply.yml')).jobs;
  return running(own, called).map(([id, step]) => [id, resolved(step, called)]);
}

/** The jobs that run, with what the step of Laurel is given. */
function running(
  jobs: Workflow['jobs'],
  scope: Parameters<typeof isTrue>[1],
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  return Object.entries(jobs).flatMap(([id, { if: condition, steps }]) => {
    const text = String(condition).replace(/^\$\{\{(.*)\}\}$/s, '$1');
    return isTrue(text, scope) ? [[id, steps.at(-1)?.with ?? {}] as const] : [];
  });
}

describe.each([
  ['the caller with the reusable workflow', false],
  ['the workflow on its own', true],
])('%s', (_, standalone) => {
  it.each<[string, object, string, string]>([
    ['push', {}, 'apply', 'apply'],
    ['repository_dispatch', {}, 'apply', 'apply'],
    ['schedule', {}, 'repair', 'reconcile'],
    ['workflow_dispatch', { command: 'apply', retry: true }, 'apply', 'apply'],
    ['workflow_dispatch', { command: 'reconcile' }, 'repair', 'reconcile'],
    ['workflow_dispatch', { command: 'rollback', alias: 'churn@production' }, 'repair', 'rollback'],
  ])('on %s with %j runs one job, %s, with command %s', (event, inputs, job, command) => {
    const asked = askedFor(standalone, event, { ...inputs });
    expect(asked).toMatchObject([[job, { command }]]);
    const given = asked[0]?.[1] ?? {};
    if (job === 'apply') expect(String(given['retry'])).toBe(String('retry' in inputs));
    if (command === 'rollback')
      expect(given).toMatchObject({ alias: 'churn@production', registry: vars.LAUREL_REGISTRY });
    else expect(given['registry'] ?? '').toBe('');
  });
});
