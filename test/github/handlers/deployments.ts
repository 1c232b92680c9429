// Routes of deployments and environments.
import { z } from 'zod';
import { addDeploymentStatus, createDeployment } from '../model/acts/deploy.ts';
import type { Deployment } from '../model/deployments.ts';
import type { Place } from '../model/place.ts';
import type { FacadeRequest, Route } from '../model/route.ts';
import { deploymentBody, deploymentStatusBody, environmentBody } from './bodies/deployment.ts';
import { actorOf, created, found, numberParam, ok, paged, parseBody, placeOf, unwrap } from './request.ts';

const read = [{ name: 'deployments', access: 'read' }] as const;
const write = [{ name: 'deployments', access: 'write' }] as const;
const list = '/repos/{owner}/{repo}/deployments';
const one = `${list}/{deployment_id}`;

const newDeployment = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).nullish(),
  payload: z.union([z.record(z.string(), z.unknown()), z.string()]).default(''),
  environment: z.string().default('production'),
  description: z.string().max(140).nullish(),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
});
const newStatus = z.object({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  target_url: z.string().default(''),
  log_url: z.string().default(''),
  description: z.string().max(140).default(''),
  environment_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
});

export const deploymentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: list,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return paged(facade, request, matching(place, request), (items) =>
        items.map((deployment) => deploymentBody(facade, place.repository, deployment)),
      );
    },
  },
  {
    method: 'POST',
    template: list,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const asked = parseBody(request, newDeployment);
      const deployment = await createDeployment(place, {
        actor: actorOf(request),
        ref: asked.ref,
        task: asked.task,
        autoMerge: asked.auto_merge,
        requiredContexts: asked.required_contexts ?? null,
        environment: asked.environment,
        description: asked.description ?? null,
        payload: asked.payload,
        production: asked.production_environment ?? asked.environment === 'production',
        transient: asked.transient_environment,
      });
      return created(deploymentBody(facade, place.repository, unwrap(deployment)));
    },
  },
  {
    method: 'GET',
    template: one,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return ok(deploymentBody(facade, place.repository, deploymentOf(place, request)));
    },
  },
  {
    method: 'GET',
    template: `${one}/statuses`,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const deployment = deploymentOf(place, request);
      return paged(facade, request, deployment.statuses.toReversed(), (items) =>
        items.map((status) => deploymentStatusBody(facade, place.repository, deployment, status)),
      );
    },
  },
  {
    method: 'POST',
    template: `${one}/statuses`,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const deployment = deploymentOf(place, request);
      const asked = parseBody(request, newStatus);
      const status = addDeploymentStatus(place, deployment, {
        actor: actorOf(request),
        state: asked.state,
        description: asked.description,
        environmentUrl: asked.environment_url,
        logUrl: asked.log_url === '' ? asked.target_url : asked.log_url,
        autoInactive: asked.auto_inactive,
      });
      return created(deploymentStatusBody(facade, place.repository, deployment, status));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments',
    permissions: [{ name: 'actions', access: 'read' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const environments = [...place.repository.environments.values()];
      return paged(facade, request, environments, (items) => ({
        total_count: environments.length,
        environments: items.map((environment) => environmentBody(facade, place.repository, environment)),
      }));
    },
  },
];

function deploymentOf({ repository }: Place, request: FacadeRequest): Deployment {
  return found(repository.deployments.get(numberParam(request, 'deployment_id')));
}

/** Newest first. */
function matching({ repository }: Place, { query }: FacadeRequest): Deployment[] {
  const fields = ['sha', 'ref', 'task', 'environment'] as const;
  return [...repository.deployments.values()]
    .filter((deployment) =>
      fields.every((field) => [null, 'none', deployment[field]].includes(query.get(field))),
    )
    .toSorted((a, b) => b.id - a.id);
}
