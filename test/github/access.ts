// What a token may see and do in a repository, whichever face it comes in by.
import type { GitHubFacade } from './facade.ts';
import type { Repository } from './model/repository.ts';
import { hasRole, roleOf } from './model/roles.ts';
import { isGranted, type PermissionDemand, type Token } from './model/tokens.ts';

/** Whether the repository exists for this token; everybody sees what is public. */
export function isVisible(facade: GitHubFacade, repository: Repository, token: Token | null): boolean {
  if (!repository.isPrivate) return true;
  switch (token?.kind) {
    case undefined:
      return false;
    case 'actions':
      return token.repository === repository.fullName;
    case 'app':
      return token.repositories.includes(repository.fullName);
    case 'user':
      return roleOf(facade, repository, token.account.login) !== null;
    default: {
      const never: never = token;
      throw new TypeError(`no such token: ${String(never)}`);
    }
  }
}

/** Whether the token may do this; reading what is public needs no permission. */
export function isAllowed(
  facade: GitHubFacade,
  repository: Repository,
  token: Token | null,
  demand: PermissionDemand,
): boolean {
  if (demand.access === 'read' && !repository.isPrivate) return true;
  switch (token?.kind) {
    case undefined:
      return false;
    case 'actions':
      return token.repository === repository.fullName && isGranted(token.permissions, demand);
    case 'app':
      return token.repositories.includes(repository.fullName) && isGranted(token.permissions, demand);
    case 'user':
      return hasRole(facade, repository, token.account.login, demand.access);
    default: {
      const never: never = token;
      throw new TypeError(`no such token: ${String(never)}`);
    }
  }
}
