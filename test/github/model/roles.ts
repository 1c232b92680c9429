// What a person may do in a repository, and how GitHub words their relation to it.
import type { GitHubFacade } from '../facade.ts';
import { type Account, folded } from './accounts.ts';
import { type Repository, type Role, roles } from './repository.ts';

/** The highest of what ownership, collaboration and teams give; everybody reads what is public. */
export function roleOf(facade: GitHubFacade, repository: Repository, login: string): Role | null {
  const owner = repository.owner.login;
  if (folded(owner) === folded(login) || facade.directory.isOwner(owner, login)) return 'admin';
  const held = [repository.isPrivate ? undefined : 'read', repository.collaborators.get(folded(login))];
  for (const team of facade.directory.teamsOf(owner)) {
    const isMember = facade.directory.membership(team, login)?.state === 'active';
    if (isMember) held.push(repository.teams.get(team.slug));
  }
  return roles.findLast((role) => held.includes(role)) ?? null;
}

export function hasRole(facade: GitHubFacade, repository: Repository, login: string, least: Role): boolean {
  const held = roleOf(facade, repository, login);
  return held !== null && roles.indexOf(held) >= roles.indexOf(least);
}

/** Whose approvals count; an app's do where its token could be used to give them. */
export function mayWrite(facade: GitHubFacade, repository: Repository, account: Account): boolean {
  return account.type === 'Bot' || hasRole(facade, repository, account.login, 'write');
}

export type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

export function associationOf(facade: GitHubFacade, repository: Repository, account: Account): Association {
  const { directory } = facade;
  const owner = repository.owner.login;
  if (folded(owner) === folded(account.login)) return 'OWNER';
  const isMember =
    directory.isOwner(owner, account.login) ||
    directory.teamsOf(owner).some((team) => directory.membership(team, account.login) !== null);
  if (isMember) return 'MEMBER';
  if (repository.collaborators.has(folded(account.login))) return 'COLLABORATOR';
  const hasMerged = [...repository.pulls.values()].some(
    ({ author, merged }) => author.id === account.id && merged !== null,
  );
  return hasMerged ? 'CONTRIBUTOR' : 'NONE';
}
