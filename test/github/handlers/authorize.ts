// Whether a token may use a route: an app's permissions, a person's role.
import type { GitHubFacade } from '../facade.ts';
import type { Repository, Role } from '../model/repository.ts';
import { hasRole, roleOf } from '../model/roles.ts';
import { type FacadeRequest, Refusal, type Route } from '../model/route.ts';
import {
  type ActionsToken,
  type AppToken,
  isGranted,
  type PermissionDemand,
  type PermissionName,
  type UserToken,
} from '../model/tokens.ts';

/** @throws Refusal 401, 403 or 404, in GitHub's words, with the permission that would do. */
export function authorize(facade: GitHubFacade, route: Route, request: FacadeRequest): void {
  const { owner, repo } = request.params;
  const repository = owner === undefined || repo === undefined ? null : facade.repository(`${owner}/${repo}`);
  if (repo !== undefined && repository === null) throw new Refusal(404, 'Not Found');
  const { token } = request;
  if (token === null) {
    if (isOpen(route, repository)) return;
    throw repository === null ? new Refusal(401, 'Requires authentication') : new Refusal(404, 'Not Found');
  }
  if (token.kind === 'user') authorizePerson(facade, route, repository, token);
  else authorizeApp(route, repository, token);
}

/** `contents=read`, alternatives with a semicolon: what GitHub says in `x-accepted-github-permissions`. */
export function acceptedPermissions({ permissions }: Route): string {
  return permissions.map(({ name, access }) => `${name}=${access}`).join('; ');
}

function authorizeApp(route: Route, repository: Repository | null, token: ActionsToken | AppToken): void {
  if (isOpen(route, repository)) return;
  if (repository !== null && !coveredBy(token).includes(repository.fullName.toLowerCase())) {
    throw repository.isPrivate ? new Refusal(404, 'Not Found') : inaccessible(route);
  }
  const isHeld = route.permissions.some(
    (demand) => isGranted(token.permissions, demand) && isPossible(token, demand),
  );
  if (!isHeld) throw inaccessible(route);
}

/** A workflow's token never has what is the organization's or the administrators'. */
function isPossible({ kind }: ActionsToken | AppToken, { name }: PermissionDemand): boolean {
  return kind === 'app' || (name !== 'members' && name !== 'administration');
}

function coveredBy(token: ActionsToken | AppToken): string[] {
  const names = token.kind === 'actions' ? [token.repository] : token.repositories;
  return names.map((name) => name.toLowerCase());
}

function authorizePerson(
  facade: GitHubFacade,
  route: Route,
  repository: Repository | null,
  { account }: UserToken,
): void {
  if (repository === null || route.permissions.length === 0) return;
  if (roleOf(facade, repository, account.login) === null) throw new Refusal(404, 'Not Found');
  const mayDo = route.permissions.some((demand) =>
    hasRole(facade, repository, account.login, neededRole(demand)),
  );
  if (!mayDo) throw new Refusal(403, 'Must have push access to repository');
}

/** What a person needs where an app needs a permission. Opening pull requests and commenting need reading only. */
function neededRole({ name, access }: PermissionDemand): Role {
  if (name === 'administration') return 'admin';
  return access === 'read' || open.has(name) ? 'read' : 'write';
}

const open: ReadonlySet<PermissionName> = new Set(['issues', 'pull_requests']);
/** Not even of a public repository to everybody. */
const closed: ReadonlySet<PermissionName> = new Set(['administration', 'members']);

/** What nobody is asked for, and reading what is public. */
function isOpen({ permissions }: Route, repository: Repository | null): boolean {
  if (permissions.length === 0) return true;
  const isPublic = repository !== null && !repository.isPrivate;
  return isPublic && permissions.some(({ name, access }) => access === 'read' && !closed.has(name));
}

function inaccessible(route: Route): Refusal {
  return new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': acceptedPermissions(route) },
  });
}
