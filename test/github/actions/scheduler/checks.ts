// Check runs that GitHub makes for jobs: of the Actions app, named like the job, on the commit that the run is for.
import type { GitHubFacade } from '../../facade.ts';
import { actionsApp } from '../../model/accounts.ts';
import type { CheckRun, CheckSuite } from '../../model/checks.ts';
import type { Leg, Result, WorkflowRun } from './run.ts';

/** @param name of the job. */
export function openCheck(facade: GitHubFacade, run: WorkflowRun, name: string): CheckRun {
  const { repository } = run.trigger;
  const id = facade.ids.next();
  const check: CheckRun = {
    id,
    name,
    headSha: run.trigger.checkedSha,
    app: actionsApp,
    suite: suiteOf(facade, run),
    ofJob: true,
    status: 'queued',
    conclusion: null,
    externalId: `job-${id}`,
    detailsUrl: `${facade.urls.web}/${repository.fullName}/actions/runs/${run.id}/job/${id}`,
    startedAt: facade.clock.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  repository.checkRuns.set(id, check);
  return check;
}

export function startCheck(check: CheckRun | null): void {
  if (check !== null) check.status = 'in_progress';
}

export function closeCheck(facade: GitHubFacade, check: CheckRun | null, result: Result): void {
  if (check === null) return;
  check.status = 'completed';
  check.conclusion = result;
  check.completedAt = facade.clock.now();
}

/** Errors, warnings and notices of its steps show up at the check run. */
export function annotateCheck({ checkRun, steps }: Leg): void {
  if (checkRun === null) return;
  for (const { report } of steps) {
    for (const { level, message, properties } of report?.annotations.shown ?? []) {
      const line = Number(properties['line'] ?? 1);
      checkRun.annotations.push({
        path: properties['file'] ?? '.github',
        start_line: line,
        end_line: Number(properties['endLine'] ?? line),
        start_column: null,
        end_column: null,
        annotation_level: level === 'error' ? 'failure' : level,
        title: properties['title'] ?? null,
        message,
        raw_details: null,
      });
    }
  }
}

/** One for each commit, though GitHub has one for each run: whatever a token posts lands in the first all the same. */
function suiteOf(facade: GitHubFacade, { trigger: { repository, checkedSha } }: WorkflowRun): CheckSuite {
  const isIts = ({ app, headSha }: CheckSuite): boolean => app.id === actionsApp.id && headSha === checkedSha;
  const known = repository.checkSuites.find(isIts);
  if (known !== undefined) return known;
  const suite = { id: facade.ids.next(), headSha: checkedSha, app: actionsApp };
  repository.checkSuites.push(suite);
  return suite;
}
