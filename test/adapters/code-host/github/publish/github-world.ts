// An alias repository on a GitHub of its own, with one open promotion, and clients that write to it over the wire.
import { type GitHubClient, openGitHub } from '../../../../../src/adapters/code-host/github/github-client.ts';
import { FakeClock } from '../../../../fakes/clock.ts';
import { routes } from '../../../../github/handlers/routes.ts';
import type { Account } from '../../../../github/model/accounts.ts';
import type { Person } from '../../../../github/model/person.ts';
import type { PullRequest } from '../../../../github/model/pull-request.ts';
import type { Permissions, Token } from '../../../../github/model/tokens.ts';
import { type GitHubServer, startGitHubServer } from '../../../../github/server.ts';
import { World } from '../../../../github/world.ts';

/** Everything that the workflows' tokens are given together. */
const allPermissions: Permissions = {
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  pull_requests: 'write',
};

export const aliasFile = 'aliases/credit-risk/production.yaml';

export interface GitHubWorld {
  readonly base: World;
  readonly server: GitHubServer;
  /** Opened by ada: production of credit-risk to version 14. */
  readonly pull: PullRequest;
  by(account: Account): Person;
  /** As a job of the repository's own workflows. */
  job(permissions?: Permissions): GitHubClient;
  client(token: Token): GitHubClient;
  /** How many requests of a route were answered: `POST /repos/{owner}/{repo}/deployments`. */
  calls(route: string): number;
  /** Ends it. @throws Error where something was asked or answered as GitHub would not. */
  close(): Promise<void>;
}

export async function openWorld(): Promise<GitHubWorld> {
  const base = await World.open();
  const { facade, models, olga } = base;
  await facade.by(olga, models).push('main', { [aliasFile]: 'version: 13\nreason: The May snapshot\n' });
  const pull = await base.propose('promote', { [aliasFile]: 'version: 14\nreason: The June snapshot\n' });
  const server = await startGitHubServer({ facade, routes });
  const client = (token: Token): GitHubClient =>
    openGitHub({
      repository: models.fullName,
      token: token.value,
      apiUrl: server.apiUrl,
      graphqlUrl: server.graphqlUrl,
      env: {},
      clock: new FakeClock(),
      random: () => 0.5,
    });
  return {
    base,
    server,
    pull,
    by: (account) => facade.by(account, models),
    client,
    job: (permissions = allPermissions) => client(base.actionsToken(permissions)),
    calls: (route) => server.callCounts().get(route) ?? 0,
    close: async () => {
      try {
        await server.stop();
      } finally {
        await base.close();
      }
    },
  };
}
