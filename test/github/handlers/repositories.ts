// Routes of repositories: themselves, who may do what in them, and what moved their refs.
import { folded } from '../model/accounts.ts';
import { nodeId } from '../model/ids.ts';
import type { Role } from '../model/repository.ts';
import { roleOf } from '../model/roles.ts';
import type { FacadeRequest, FacadeResponse, Route } from '../model/route.ts';
import { notFound, ok, pageOf, param, placeOf } from './request.ts';
import { fullRepositoryBody } from './bodies/repository.ts';
import type { ActivityBody } from './bodies/schemas.ts';
import { userBody } from './bodies/user.ts';
import type { Activity } from '../model/activity.ts';
import type { Place } from '../model/place.ts';

const metadata = [{ name: 'metadata', access: 'read' }] as const;

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    permissions: metadata,
    handle: async (facade, request) => ok(fullRepositoryBody(facade, placeOf(facade, request).repository)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    permissions: metadata,
    handle: async (facade, request) => permissionOf(placeOf(facade, request), param(request, 'username')),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/activity',
    permissions: [{ name: 'contents', access: 'read' }],
    handle: async (facade, request) => listActivity(placeOf(facade, request), request),
  },
];

/** The old three words beside the five roles. */
const oldWords = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
} as const satisfies Record<Role, string>;

function permissionOf({ facade, repository }: Place, login: string): FacadeResponse {
  const account = facade.directory.account(login);
  if (account === null) throw notFound;
  const role = roleOf(facade, repository, login);
  const level = role === null ? -1 : Object.keys(oldWords).indexOf(role);
  return ok({
    permission: role === null ? 'none' : oldWords[role],
    role_name: role ?? 'none',
    user: {
      ...userBody(facade, account),
      permissions: {
        pull: level >= 0,
        triage: level >= 1,
        push: level >= 2,
        maintain: level >= 3,
        admin: level >= 4,
      },
      role_name: role ?? 'none',
    },
  });
}

/** Newest first, or oldest with `direction=asc`; pages by cursor. */
function listActivity({ facade, repository }: Place, request: FacadeRequest): FacadeResponse {
  const { query } = request;
  const [ref, type, actor] = [query.get('ref'), query.get('activity_type'), query.get('actor')];
  const fullRef = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const matching = repository.activity.filter(
    (activity) =>
      (fullRef === null || activity.ref === fullRef) &&
      (type === null || activity.type === type) &&
      (actor === null || folded(activity.actor.login) === folded(actor)),
  );
  const ordered = query.get('direction') === 'asc' ? matching : matching.toReversed();
  const after = query.get('after');
  const start = after === null ? 0 : ordered.findIndex(({ id }) => String(id) === after) + 1;
  const { perPage } = pageOf(request);
  const items = ordered.slice(start, start + perPage);
  const last = items.at(-1);
  const hasMore = start + perPage < ordered.length && last !== undefined;
  const url = `${facade.urls.api}${request.path}`;
  const link = hasMore ? { link: nextLink(url, query, last.id) } : {};
  return { status: 200, headers: link, body: items.map((item) => activityBody(facade, item)) };
}

function nextLink(url: string, query: URLSearchParams, after: number): string {
  const params = new URLSearchParams(query);
  params.set('after', String(after));
  return `<${url}?${params.toString()}>; rel="next"`;
}

function activityBody(facade: Place['facade'], activity: Activity): ActivityBody {
  return {
    id: activity.id,
    node_id: nodeId('Ref', activity.id),
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: activity.at,
    activity_type: activity.type,
    actor: userBody(facade, activity.actor),
  };
}
