// An alias repository on a GitHub of its own, the people who work in it, and the code host that reads it.
import { GitHubHost } from '../../../../src/adapters/code-host/github/github-host.ts';
import { type GitHubClient, openGitHub } from '../../../../src/adapters/code-host/github/github-client.ts';
import type { Clock } from '../../../../src/primitives/clock.ts';
import type { GitHubFacade } from '../../../github/facade.ts';
import type { Account } from '../../../github/model/accounts.ts';
import type { Person } from '../../../github/model/person.ts';
import type { PullRequest } from '../../../github/model/pull-request.ts';
import type { Repository, Role } from '../../../github/model/repository.ts';
import type { Permissions, Token } from '../../../github/model/tokens.ts';
import { type GitHubServer, startGitHubServer } from '../../../github/server.ts';
import { World } from '../../../github/world.ts';

/** What a job that reads and proposes is given. */
export const jobPermissions: Permissions = { contents: 'write', pull_requests: 'write' };

export interface FacadeHost {
  readonly facade: GitHubFacade;
  readonly server: GitHubServer;
  readonly world: World;
  /** `acme/models`, private; ada and grace may write. */
  readonly repository: Repository;
  readonly clock: Clock & { readonly slept: number[] };
  readonly client: GitHubClient;
  readonly host: GitHubHost;
  /** Another client of the same repository. */
  readonly open: (token: Token) => { readonly client: GitHubClient; readonly host: GitHubHost };
  /** Somebody in the repository, with this role in it. */
  readonly person: (login: string, role?: Role) => Person;
  readonly account: (login: string) => Account;
  /** By its name, as `#17`. */
  readonly pull: (name: string) => PullRequest;
  readonly tip: (branch?: string) => Promise<string>;
  /** Ends it. @throws Error where something was asked or answered as GitHub would not. */
  readonly stop: () => Promise<void>;
}

export async function openFacadeHost(permissions: Permissions = jobPermissions): Promise<FacadeHost> {
  const world = await World.open();
  const { facade, models: repository } = world;
  const server = await startGitHubServer({ facade });
  const slept: number[] = [];
  const clock = {
    slept,
    now: () => new Date(facade.clock.nowMs()),
    sleep: async (durationMs: number) => {
      slept.push(durationMs);
      facade.clock.advance(durationMs);
    },
  };
  const account = (login: string): Account =>
    facade.directory.account(login) ?? facade.directory.addUser(login);
  const open: FacadeHost['open'] = (token) => {
    const client = openGitHub({
      repository: repository.fullName,
      token: token.value,
      apiUrl: server.apiUrl,
      graphqlUrl: server.graphqlUrl,
      env: {},
      clock,
      random: () => 0.5,
    });
    return { client, host: new GitHubHost({ client }) };
  };
  return {
    facade,
    server,
    world,
    repository,
    clock,
    ...open(world.actionsToken(permissions)),
    open,
    account,
    person: (login, role = 'write') => {
      repository.collaborators.set(login, role);
      return facade.by(account(login), repository);
    },
    pull: (name) => {
      const found = repository.pulls.get(Number(name.replace('#', '')));
      if (found === undefined) throw new Error(`no pull request ${name}`);
      return found;
    },
    tip: async (branch) => world.tip(branch),
    stop: async () => {
      try {
        await server.stop();
      } finally {
        await world.close();
      }
    },
  };
}
