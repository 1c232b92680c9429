// The deployment that GitHub itself makes for a job with an `environment:`, unless it says `deployment: false`.
import type { Deployment, DeploymentState } from '../../model/deployments.ts';
import { actionsApp } from '../../model/accounts.ts';
import { render, resolve } from '../workflow/expression.ts';
import type { Bench } from './bench.ts';
import type { Result } from './run.ts';

/** @returns `null` where there is none. */
export function startDeployment(bench: Bench): Deployment | null {
  const { host, run, leg, scope } = bench;
  const { environment } = leg.job.block;
  const { repository, ref, sha } = run.trigger;
  const name = render(environment?.name ?? '', scope);
  if (name === '') return null;
  const now = host.facade.clock.now();
  if (!repository.environments.has(name)) {
    repository.environments.set(name, { id: host.facade.ids.next(), name, createdAt: now });
  }
  if (resolve(environment?.deployment ?? true, scope) === false) return null;
  const deployment: Deployment = {
    id: host.facade.ids.next(),
    ref,
    sha,
    task: 'deploy',
    environment: name,
    description: null,
    payload: {},
    production: false,
    transient: false,
    creator: actionsApp.bot,
    app: actionsApp,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  repository.deployments.set(deployment.id, deployment);
  addStatus(bench, deployment, 'in_progress');
  return deployment;
}

export function endDeployment(bench: Bench, deployment: Deployment | null, result: Result): void {
  if (deployment !== null) addStatus(bench, deployment, result === 'success' ? 'success' : 'failure');
}

function addStatus({ host, leg, scope }: Bench, deployment: Deployment, state: DeploymentState): void {
  const createdAt = host.facade.clock.now();
  deployment.updatedAt = createdAt;
  deployment.statuses.push({
    id: host.facade.ids.next(),
    state,
    creator: actionsApp.bot,
    app: actionsApp,
    description: '',
    environment: deployment.environment,
    environmentUrl: render(leg.job.block.environment?.url ?? '', scope),
    logUrl: leg.checkRun?.detailsUrl ?? '',
    createdAt,
  });
}
