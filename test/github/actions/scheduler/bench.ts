// What the steps of one job share: machine, token, secrets, what earlier steps left, and how it looks to expressions.
import { type PermissionName, permissionNames, type Permissions } from '../../model/tokens.ts';
import { factsOf, type GithubFacts, runnerContext } from '../runner/environment.ts';
import { makeMachine, type Machine } from '../runner/machine.ts';
import { Masks } from '../runner/masks.ts';
import { render, renderAll, type Scope } from '../workflow/expression.ts';
import { type Grant, readOnlyGrant } from '../workflow/permissions.ts';
import { githubContext, jobScope, withMatrix } from './contexts.ts';
import type { Host } from './host.ts';
import type { Leg, WorkflowRun } from './run.ts';

export interface Bench {
  readonly host: Host;
  readonly run: WorkflowRun;
  readonly leg: Leg;
  readonly machine: Machine;
  readonly token: string;
  readonly grant: Grant;
  readonly masks: Masks;
  /** What every step of the job may look at. */
  readonly scope: Scope;
  /** Of the workflow, the job, and what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, the last one first. */
  readonly paths: string[];
  readonly endings: (() => Promise<void> | void)[];
  /** Whether the run was cancelled while the job ran; one that starts after that runs like any other. */
  readonly isCancelled: () => boolean;
}

export async function setUpBench(host: Host, run: WorkflowRun, leg: Leg): Promise<Bench> {
  const { trigger } = run;
  const { facade } = host;
  const grant = trigger.isRestricted ? readOnlyGrant(leg.job.grant) : leg.job.grant;
  const issued = facade.directory.issueActionsToken(
    trigger.repository.fullName,
    facadePermissions(grant),
    trigger.isRestricted,
  );
  const machine = await makeMachine(trigger.payload);
  const scope = jobContexts(host, run, leg, { token: issued.value, machine });
  const secrets = Object.values(secretsOf(scope));
  const wasCancelled = run.isCancelled;
  return {
    host,
    run,
    leg,
    machine,
    token: issued.value,
    grant,
    masks: new Masks([...secrets, issued.value]),
    scope,
    env: {
      ...renderAll(leg.graph.workflow.file.block.env, scope),
      ...renderAll(leg.job.block.env, scope),
    },
    paths: [],
    isCancelled: () => run.isCancelled && !wasCancelled,
    endings: [() => facade.directory.revoke(issued), () => machine.remove()],
  };
}

/** `pull-requests: write` as the facade's tokens hold it; what the facade has no word for is left out. */
function facadePermissions(grant: Grant): Permissions {
  const held = [...grant].flatMap(([scope, level]) => {
    const name = permissionNames.find((one) => one === scope.replaceAll('-', '_'));
    return name === undefined || level === 'none' ? [] : [[name, level] as const];
  });
  const permissions: Partial<Record<PermissionName, 'read' | 'write'>> = Object.fromEntries(held);
  return permissions;
}

function jobContexts(
  host: Host,
  run: WorkflowRun,
  leg: Leg,
  { token, machine }: Pick<Bench, 'token' | 'machine'>,
): Scope {
  const { job, graph } = leg;
  const { environments = {}, variables = {} } = host.settingsOf(run.trigger.repository);
  const scope = withMatrix(jobScope(host, run, graph, job), leg, job.legs.length);
  const environment = environments[render(job.block.environment?.name ?? '', scope)] ?? {};
  const ownSecrets = run.trigger.isRestricted ? {} : environment.secrets;
  return {
    ...scope,
    contexts: {
      ...scope.contexts,
      github: {
        ...githubContext(host, run, { job: job.id, token }),
        workspace: machine.workspace,
        event_path: machine.eventPath,
      },
      runner: runnerContext(machine),
      secrets: { ...graph.secrets, ...ownSecrets, GITHUB_TOKEN: token },
      vars: { ...variables, ...environment.variables },
    },
  };
}

/** As strings; what a workflow gave is nothing else. */
function secretsOf({ contexts: { secrets } }: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(secrets ?? {}).map(([name, value]) => [name, String(value)]));
}

/** The `github` context of the job as environment variables, with what a step adds. */
export function githubFacts({ scope }: Bench, more: GithubFacts): GithubFacts {
  const { github } = scope.contexts;
  return { ...factsOf(Object(github)), ...more };
}

/** The directories of GITHUB_PATH before those of the machine. */
export function pathOf({ paths }: Bench): string {
  return [...paths, process.env['PATH'] ?? ''].join(':');
}
