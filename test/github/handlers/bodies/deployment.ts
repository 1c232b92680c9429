// Bodies of deployments, their statuses, and environments.
import type { GitHubFacade } from '../../facade.ts';
import type { Deployment, DeploymentStatus, Environment } from '../../model/deployments.ts';
import { nodeId } from '../../model/ids.ts';
import type { Repository } from '../../model/repository.ts';
import { apiOf, webOf } from './repository.ts';
import type { DeploymentBody, DeploymentStatusBody, EnvironmentBody } from './schemas.ts';
import { appBody, userBody } from './user.ts';

export function deploymentBody(
  facade: GitHubFacade,
  repository: Repository,
  deployment: Deployment,
): DeploymentBody {
  const api = apiOf(facade, repository);
  const url = `${api}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userBody(facade, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.app === null ? null : appBody(facade, deployment.app),
  };
}

export function deploymentStatusBody(
  facade: GitHubFacade,
  repository: Repository,
  { id }: Deployment,
  status: DeploymentStatus,
): DeploymentStatusBody {
  const api = apiOf(facade, repository);
  const url = `${api}/deployments/${id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userBody(facade, status.creator),
    description: status.description,
    environment: status.environment,
    // Addresses that nobody gave are empty on GitHub, which its own description does not allow.
    target_url: status.logUrl === '' ? url : status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: api,
    ...(status.environmentUrl === '' ? {} : { environment_url: status.environmentUrl }),
    ...(status.logUrl === '' ? {} : { log_url: status.logUrl }),
    performed_via_github_app: status.app === null ? null : appBody(facade, status.app),
  };
}

export function environmentBody(
  facade: GitHubFacade,
  repository: Repository,
  { id, name, createdAt }: Environment,
): EnvironmentBody {
  const segment = encodeURIComponent(name);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${apiOf(facade, repository)}/environments/${segment}`,
    html_url: `${webOf(facade, repository)}/deployments/activity_log?environments_filter=${segment}`,
    created_at: createdAt,
    updated_at: createdAt,
    protection_rules: [],
    deployment_branch_policy: null,
  };
}
