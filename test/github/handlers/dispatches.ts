// Routes that start workflows by hand.
import { z } from 'zod';
import { emit } from '../model/acts/emit.ts';
import type { Place } from '../model/place.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { actorOf, nothing, param, parseBody, placeOf } from './request.ts';

/** Of a payload: keys at its top, and characters altogether. */
const mostKeys = 10;
const mostCharacters = 65_535;

const repositoryDispatch = z.object({
  event_type: z.string().min(1).max(100),
  client_payload: z.record(z.string(), z.unknown()).default({}),
});
const workflowDispatch = z.object({
  ref: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

export const dispatchRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/dispatches',
    permissions: [{ name: 'contents', access: 'write' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { event_type: action, client_payload: payload } = parseBody(request, repositoryDispatch);
      if (Object.keys(payload).length > mostKeys) {
        throw new Refusal(
          422,
          `No more than ${mostKeys} properties are allowed; ${Object.keys(payload).length} were supplied.`,
        );
      }
      if (JSON.stringify(payload).length > mostCharacters) {
        throw new Refusal(422, 'client_payload is too large.');
      }
      const sent = { branch: place.repository.defaultBranch, client_payload: payload };
      emit(place, { name: 'repository_dispatch', action, actor: actorOf(request), payload: sent });
      return nothing;
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    permissions: [{ name: 'actions', access: 'write' }],
    handle: async (facade, request) => dispatchWorkflow(placeOf(facade, request), request),
  },
];

/** The workflow file is the one on `ref`, by its name. */
async function dispatchWorkflow(place: Place, request: FacadeRequest): Promise<FacadeResponse> {
  const { git } = place.repository;
  const { ref, inputs } = parseBody(request, workflowDispatch);
  const branch = ref.replace(/^refs\/heads\//, '');
  const fullRef = `refs/heads/${branch}`;
  if ((await git.resolve(fullRef)) === null) throw new Refusal(422, `No ref found for: ${ref}`);
  const workflow = `.github/workflows/${param(request, 'workflow_id')}`;
  const text = await git.blob(`${fullRef}:${workflow}`);
  if (text === null) throw new Refusal(404, 'Not Found');
  if (!text.includes('workflow_dispatch')) {
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  const payload = { inputs, ref: fullRef, workflow };
  emit(place, { name: 'workflow_dispatch', action: null, actor: actorOf(request), payload });
  return nothing;
}
