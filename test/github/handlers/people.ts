// Routes of accounts and teams.
import { Refusal, type Route } from '../model/route.ts';
import { actorOf, found, ok, param } from './request.ts';
import { publicUserBody } from './bodies/user.ts';

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/user',
    permissions: [],
    handle: async (facade, request) => {
      const { account, token } = actorOf(request);
      // An installation is no user, and neither is a workflow.
      if (token?.kind !== 'user') throw new Refusal(403, 'Resource not accessible by integration');
      return ok(publicUserBody(facade, account));
    },
  },
  {
    method: 'GET',
    template: '/users/{username}',
    permissions: [],
    handle: async (facade, request) =>
      ok(publicUserBody(facade, found(facade.directory.account(param(request, 'username'))))),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    permissions: [{ name: 'members', access: 'read' }],
    handle: async (facade, request) => {
      const [org, slug] = [param(request, 'org'), param(request, 'team_slug')];
      const login = param(request, 'username');
      const team = found(facade.directory.team(org, slug));
      const { state, role } = found(facade.directory.membership(team, login));
      const url = `${facade.urls.api}/orgs/${org}/teams/${slug}/memberships/${encodeURIComponent(login)}`;
      return ok({ url, state, role });
    },
  },
];
