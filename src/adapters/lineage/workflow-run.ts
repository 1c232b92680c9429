// The GitHub Actions run that this process is part of, from the variables that the runner sets.
import type { GatheredLineage, LineageSource } from '../../registry/lineage.ts';
import type { RunIdentity } from '../../registry/registration-id.ts';
import { withoutCredentials } from './remote-address.ts';
import type { Environment } from './run-program.ts';

export interface WorkflowRun {
  /** `acme/credit-training`. */
  readonly repository: string;
  readonly repositoryUrl: string;
  /** The same for every attempt. */
  readonly runId: string;
  readonly attempt: number;
  /** The job's key in the workflow file. The values of a matrix are not among the runner's variables. */
  readonly job: string;
  readonly commit: string;
  readonly actor?: string;
  /** Of this attempt. */
  readonly url: string;
}

/** `null` outside GitHub Actions, or where a variable is not what the runner would set. */
export function readWorkflowRun(env: Environment): WorkflowRun | null {
  if (env['GITHUB_ACTIONS'] !== 'true') return null;
  const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
  const runId = matching(env['GITHUB_RUN_ID'], /^[0-9]{1,20}$/);
  const attempt = matching(env['GITHUB_RUN_ATTEMPT'] ?? '1', /^[1-9][0-9]{0,5}$/);
  const job = matching(env['GITHUB_JOB'], /^[\w-]{1,200}$/);
  const commit = matching(env['GITHUB_SHA'], /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
  const server = serverOf(env['GITHUB_SERVER_URL']);
  if (repository === null || runId === null || attempt === null || job === null || commit === null)
    return null;
  if (server === null) return null;
  const actor = matching(env['GITHUB_ACTOR'], /^[\w-]{1,100}(?:\[bot\])?$/);
  const repositoryUrl = `${server}/${repository}`;
  return {
    repository,
    repositoryUrl,
    runId,
    attempt: Number(attempt),
    job,
    commit,
    ...(actor === null ? {} : { actor }),
    url: `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}`,
  };
}

/** What binds a registration to the run; `matrix` tells the jobs of a matrix apart. */
export function runIdentityOf(run: WorkflowRun, matrix?: string): RunIdentity {
  const job = matrix === undefined || matrix === '' ? run.job : `${run.job} ${matrix}`;
  return { repository: run.repository, run: run.runId, job };
}

/** The run as lineage. */
export class WorkflowLineage implements LineageSource {
  readonly name = 'github-actions';
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  async gather(): Promise<GatheredLineage> {
    const run = readWorkflowRun(this.#env);
    if (run === null) {
      const isExpected = this.#env['GITHUB_ACTIONS'] === 'true';
      return isExpected
        ? { notes: ['GITHUB_ACTIONS is set, but not all that names the run: it is not recorded'] }
        : {};
    }
    const { runId: id, url, actor } = run;
    return { run: { tracker: 'github-actions', id, url, ...(actor === undefined ? {} : { actor }) } };
  }
}

function matching(value: string | undefined, pattern: RegExp): string | null {
  return value !== undefined && pattern.test(value) ? value : null;
}

function serverOf(raw = 'https://github.com'): string | null {
  return /^https?:\/\//.test(raw) ? withoutCredentials(raw) : null;
}
