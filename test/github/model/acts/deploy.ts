// Deployments and their statuses.
import { deploymentBody, deploymentStatusBody } from '../../handlers/bodies/deployment.ts';
import { isPassing, latestOf } from '../checks.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from '../deployments.ts';
import type { Place } from '../place.ts';
import { type Actor, appOf } from '../tokens.ts';
import { emit } from './emit.ts';
import { done, type Outcome, refused, type Refused } from './outcome.ts';

export interface NewDeployment {
  readonly actor: Actor;
  readonly ref: string;
  readonly task: string;
  /** GitHub's default: merge the default branch into `ref` first. */
  readonly autoMerge: boolean;
  /** `null`: every check of the commit. */
  readonly requiredContexts: readonly string[] | null;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: Deployment['payload'];
  readonly production: boolean;
  readonly transient: boolean;
}

export interface NewDeploymentStatus {
  readonly actor: Actor;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  /** Whether success makes earlier deployments inactive. */
  readonly autoInactive: boolean;
}

export async function createDeployment(place: Place, asked: NewDeployment): Promise<Outcome<Deployment>> {
  const { facade, repository } = place;
  const sha = await findCommit(place, asked.ref);
  if (sha === null) return refused(422, `No ref found for: ${asked.ref}`);
  const refusal = (await refuseAutoMerge(place, asked, sha)) ?? refuseContexts(place, asked, sha);
  if (refusal !== null) return refusal;
  const now = facade.clock.now();
  const { actor, ref, task, environment, description, payload, production, transient } = asked;
  const deployment: Deployment = {
    id: facade.ids.next(),
    ref,
    sha,
    task,
    environment,
    description,
    payload,
    production,
    transient,
    creator: actor.account,
    app: appOf(actor),
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  repository.deployments.set(deployment.id, deployment);
  if (!repository.environments.has(environment)) {
    repository.environments.set(environment, { id: facade.ids.next(), name: environment, createdAt: now });
  }
  const body = deploymentBody(facade, repository, deployment);
  emit(place, {
    name: 'deployment',
    action: 'created',
    actor,
    payload: { deployment: body, workflow: null, workflow_run: null },
  });
  return done(deployment);
}

export function addDeploymentStatus(
  place: Place,
  deployment: Deployment,
  asked: NewDeploymentStatus,
): DeploymentStatus {
  const status = pushStatus(place, deployment, asked);
  if (asked.state === 'success' && asked.autoInactive) retire(place, deployment, asked);
  return status;
}

/** Earlier ones of the environment; those in production stay as they are. */
function retire(place: Place, { id, environment }: Deployment, { actor }: NewDeploymentStatus): void {
  for (const other of place.repository.deployments.values()) {
    const isEarlier = other.id < id && other.environment === environment;
    if (!isEarlier || other.production || other.statuses.at(-1)?.state !== 'success') continue;
    pushStatus(place, other, {
      actor,
      state: 'inactive',
      description: '',
      environmentUrl: '',
      logUrl: '',
      autoInactive: false,
    });
  }
}

function pushStatus(place: Place, deployment: Deployment, asked: NewDeploymentStatus): DeploymentStatus {
  const { facade, repository } = place;
  const { actor, state, description, environmentUrl, logUrl } = asked;
  const createdAt = facade.clock.now();
  const status: DeploymentStatus = {
    id: facade.ids.next(),
    state,
    description,
    environmentUrl,
    logUrl,
    createdAt,
    creator: actor.account,
    app: appOf(actor),
    environment: deployment.environment,
  };
  deployment.statuses.push(status);
  deployment.updatedAt = createdAt;
  emit(place, {
    name: 'deployment_status',
    action: 'created',
    actor,
    payload: {
      deployment: deploymentBody(facade, repository, deployment),
      deployment_status: deploymentStatusBody(facade, repository, deployment, status),
    },
  });
  return status;
}

/** A branch, a tag or a commit. */
export async function findCommit({ repository: { git } }: Place, name: string): Promise<string | null> {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
    const found = await git.commit(ref);
    if (found !== null) return found.id;
  }
  return null;
}

async function refuseAutoMerge(place: Place, asked: NewDeployment, sha: string): Promise<Refused | null> {
  const { git, defaultBranch } = place.repository;
  const tip = await git.resolve(`refs/heads/${defaultBranch}`);
  if (!asked.autoMerge || tip === null || (await git.isAncestor(tip, sha))) return null;
  return refused(409, `Conflict merging ${defaultBranch} into ${asked.ref}`);
}

function refuseContexts({ repository }: Place, asked: NewDeployment, sha: string): Refused | null {
  const runs = latestOf([...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha));
  const names = asked.requiredContexts ?? runs.map(({ name }) => name);
  const isMet = names.every((context) => runs.some((run) => run.name === context && isPassing(run)));
  return isMet ? null : refused(409, `Conflict: Commit status checks failed for ${asked.ref}.`);
}
