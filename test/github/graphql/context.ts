// Whom a query is executed for, and what it may read.
import { isAllowed, isVisible } from '../access.ts';
import type { GitHubFacade } from '../facade.ts';
import type { CommitRecord } from '../git/git-backend.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { Repository } from '../model/repository.ts';
import type { PermissionDemand, Token } from '../model/tokens.ts';
import { forbidden, refusal } from './refusal.ts';

export interface GraphQLContext {
  readonly facade: GitHubFacade;
  readonly token: Token;
  readonly views: Views;
}

/** How one thing shows another: in a graph everything leads back to everything. */
export interface Views {
  repository(context: GraphQLContext, repository: Repository): object;
  pull(context: GraphQLContext, repository: Repository, pull: PullRequest): object;
  commit(context: GraphQLContext, repository: Repository, commit: CommitRecord): object;
}

/** @throws GraphQLError `NOT_FOUND`, also where it must not be seen. */
export function visibleRepository({ facade, token }: GraphQLContext, fullName: string): Repository {
  const found = facade.repository(fullName);
  if (found !== null && isVisible(facade, found, token)) return found;
  throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
}

/** @throws GraphQLError `FORBIDDEN`. */
export function demand(
  { facade, token }: GraphQLContext,
  repository: Repository,
  what: PermissionDemand,
): void {
  if (!isAllowed(facade, repository, token, what)) throw refusal('FORBIDDEN', forbidden);
}
