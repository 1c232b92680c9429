// The host's people, organizations, teams, apps and tokens.
import { type Account, actionsApp, type App, folded, type Membership, type Team } from './accounts.ts';
import type { Ids } from './ids.ts';
import {
  type AppToken,
  type ActionsToken,
  type Permissions,
  readOnly,
  type Token,
  type UserToken,
} from './tokens.ts';

export class Directory {
  readonly #ids: Ids;
  /** By login in lower case. */
  readonly #accounts = new Map<string, Account>();
  /** By `organization/slug` in lower case. */
  readonly #teams = new Map<string, Team>();
  /** Organizations to the logins that own them. */
  readonly #owners = new Map<string, Set<string>>();
  readonly #apps = new Map<number, App>();
  readonly #tokens = new Map<string, Token>();

  constructor(ids: Ids) {
    this.#ids = ids;
    this.#apps.set(actionsApp.id, actionsApp);
    for (const account of [actionsApp.owner, actionsApp.bot]) {
      this.#accounts.set(folded(account.login), account);
    }
  }

  addUser(login: string, type: 'User' | 'Bot' = 'User'): Account {
    return this.#addAccount({ id: this.#ids.next(), login, type, name: null });
  }

  /** @param owners of the organization, for whom every team says `maintainer`. */
  addOrganization(login: string, owners: readonly Account[] = []): Account {
    this.#owners.set(folded(login), new Set(owners.map((owner) => folded(owner.login))));
    return this.#addAccount({ id: this.#ids.next(), login, type: 'Organization', name: login });
  }

  addTeam(team: {
    readonly organization: string;
    readonly slug: string;
    readonly members?: readonly Account[];
    readonly parent?: string;
  }): Team {
    const added: Team = {
      id: this.#ids.next(),
      organization: team.organization,
      slug: team.slug,
      name: team.slug,
      parent: team.parent ?? null,
      members: new Map(
        (team.members ?? []).map(({ login }) => [folded(login), { state: 'active', role: 'member' }]),
      ),
    };
    this.#teams.set(folded(`${team.organization}/${team.slug}`), added);
    return added;
  }

  /** An app with the bot account that its tokens act as. */
  addApp(slug: string, owner: Account): App {
    const bot = this.addUser(`${slug}[bot]`, 'Bot');
    const app = { id: this.#ids.next(), slug, name: slug, owner, bot };
    this.#apps.set(app.id, app);
    return app;
  }

  /** `GITHUB_TOKEN` of a run. @param fork whether the run is for a fork's pull request: then nothing may be written. */
  issueActionsToken(repository: string, permissions: Permissions, fork = false): ActionsToken {
    return this.#issue({
      kind: 'actions',
      value: this.#secret('ghs'),
      account: actionsApp.bot,
      app: actionsApp,
      permissions: fork ? readOnly(permissions) : permissions,
      repository,
    });
  }

  issueAppToken(app: App, repositories: readonly string[], permissions: Permissions): AppToken {
    return this.#issue({
      kind: 'app',
      value: this.#secret('ghs'),
      account: app.bot,
      app,
      permissions,
      repositories,
    });
  }

  issueUserToken(account: Account): UserToken {
    return this.#issue({ kind: 'user', value: this.#secret('ghp'), account });
  }

  revoke(token: Token): void {
    this.#tokens.delete(token.value);
  }

  account(login: string): Account | null {
    return this.#accounts.get(folded(login)) ?? null;
  }

  app(id: number): App | null {
    return this.#apps.get(id) ?? null;
  }

  token(value: string): Token | null {
    return this.#tokens.get(value) ?? null;
  }

  team(organization: string, slug: string): Team | null {
    return this.#teams.get(folded(`${organization}/${slug}`)) ?? null;
  }

  teamsOf(organization: string): Team[] {
    return [...this.#teams.values()].filter((team) => folded(team.organization) === folded(organization));
  }

  isOwner(organization: string, login: string): boolean {
    return this.#owners.get(folded(organization))?.has(folded(login)) ?? false;
  }

  /** As GitHub tells it: members of child teams count, and an owner of the organization is a maintainer everywhere. */
  membership(team: Team, login: string): Membership | null {
    if (this.isOwner(team.organization, login)) return { state: 'active', role: 'maintainer' };
    const own = team.members.get(folded(login));
    if (own !== undefined) return own;
    for (const child of this.teamsOf(team.organization)) {
      if (child.parent !== team.slug) continue;
      const inherited = this.membership(child, login);
      if (inherited !== null) return inherited;
    }
    return null;
  }

  #addAccount(account: Account): Account {
    this.#accounts.set(folded(account.login), account);
    return account;
  }

  #issue<T extends Token>(token: T): T {
    this.#tokens.set(token.value, token);
    return token;
  }

  #secret(prefix: 'ghs' | 'ghp'): string {
    return `${prefix}_${String(this.#ids.next()).padStart(36, '0')}`;
  }
}
