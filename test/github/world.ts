// A small company on the facade: people, an app, a repository with history; every call is held against OpenAPI.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { GitHubFacade } from './facade.ts';
import { BareRepository } from './git/bare-repository.ts';
import { answer } from './handlers/answer.ts';
import { findRoute } from './handlers/find-route.ts';
import { routes } from './handlers/routes.ts';
import type { Account, App } from './model/accounts.ts';
import { actionsApp } from './model/accounts.ts';
import { createCheckRun } from './model/acts/check-run.ts';
import type { CheckConclusion } from './model/checks.ts';
import type { BranchProtection } from './model/protection.ts';
import type { Repository } from './model/repository.ts';
import type { FacadeResponse, Method } from './model/route.ts';
import type { Actor, Token } from './model/tokens.ts';
import { OpenApiValidator } from './openapi/validator.ts';

const validator = new OpenApiValidator();

/** What branch protection of a test begins with. */
export const unprotected: BranchProtection = {
  requiredChecks: null,
  requiredReviews: null,
  enforceAdmins: false,
  linearHistory: false,
  allowForcePushes: false,
  allowDeletions: false,
};

export const oneReview = { count: 1, dismissStale: false, codeOwners: false, lastPush: false };

export function requireCheck(context: string, appId: number | null): BranchProtection {
  return { ...unprotected, requiredChecks: { strict: false, checks: [{ context, appId }] } };
}

export class World {
  readonly facade: GitHubFacade;
  readonly models: Repository;
  /** Writes; opens the pull requests. */
  readonly ada: Account;
  /** Writes; reviews. */
  readonly grace: Account;
  /** Owns the organization. */
  readonly olga: Account;
  /** Has nothing to do with the repository. */
  readonly mallory: Account;
  readonly laurel: App;
  /** Method and template of every call that was answered. */
  readonly visited = new Set<string>();
  readonly #directory: string;
  readonly #git: BareRepository[];

  private constructor(
    base: Pick<World, 'facade' | 'models' | 'ada' | 'grace' | 'olga' | 'mallory' | 'laurel'>,
    disk: { readonly directory: string; readonly git: BareRepository[] },
  ) {
    this.facade = base.facade;
    this.models = base.models;
    this.ada = base.ada;
    this.grace = base.grace;
    this.olga = base.olga;
    this.mallory = base.mallory;
    this.laurel = base.laurel;
    this.#directory = disk.directory;
    this.#git = disk.git;
  }

  static async open(): Promise<World> {
    const directory = await mkdtemp(join(tmpdir(), 'laurel-github-'));
    const git: BareRepository[] = [];
    const facade = new GitHubFacade({
      openGit: async ({ fullName, defaultBranch, forkOf }) => {
        const path = join(directory, `${fullName.replace('/', '-')}.git`);
        const opened = await BareRepository.create(path, { defaultBranch });
        const parent = git.find((one) => one === forkOf);
        if (parent !== undefined) {
          await opened.fetchFrom(parent);
          await parent.fetchFrom(opened);
        }
        git.push(opened);
        return opened;
      },
    });
    const [ada, grace, olga, mallory] = ['ada', 'grace', 'olga', 'mallory'].map((login) =>
      facade.directory.addUser(login),
    ) as [Account, Account, Account, Account];
    const acme = facade.directory.addOrganization('acme', [olga]);
    const laurel = facade.directory.addApp('laurel', acme);
    const models = await facade.createRepository({ owner: acme, name: 'models' });
    for (const { login } of [ada, grace]) models.collaborators.set(login, 'write');
    await facade.by(olga, models).push('main', { 'README.md': 'Models\n' }, { message: 'start' });
    return new World({ facade, models, ada, grace, olga, mallory, laurel }, { directory, git });
  }

  async close(): Promise<void> {
    for (const git of this.#git) git.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  get place() {
    return { facade: this.facade, repository: this.models };
  }

  /** A token of the app with every right it can have, or with those given. */
  appToken(permissions: Parameters<GitHubFacade['directory']['issueAppToken']>[2] = everything): Token {
    return this.facade.directory.issueAppToken(this.laurel, [this.models.fullName], permissions);
  }

  /** `GITHUB_TOKEN`. */
  actionsToken(
    permissions: Parameters<GitHubFacade['directory']['issueActionsToken']>[1] = everything,
  ): Token {
    return this.facade.directory.issueActionsToken(this.models.fullName, permissions);
  }

  userToken(account: Account): Token {
    return this.facade.directory.issueUserToken(account);
  }

  /** @param call `GET /repos/acme/models/pulls?state=all`; request and answer must be as GitHub describes them. */
  async call(token: Token | null, call: string, body?: unknown): Promise<FacadeResponse> {
    const [method = '', url = ''] = call.split(' ');
    const [path = '', search = ''] = url.split('?');
    const query = new URLSearchParams(search);
    const match = findRoute(routes, method as Method, path);
    const key = `${method} ${match?.route.template ?? path}`;
    const isDescribed = validator.keys().includes(key);
    if (isDescribed) {
      expect(validator.requestFindings({ key, params: match?.params ?? {}, query, body })).toStrictEqual([]);
    }
    const response = await this.send(token, call, body);
    if (isDescribed) {
      const plain: unknown =
        response.body === undefined ? undefined : JSON.parse(JSON.stringify(response.body));
      const findings = validator.responseFindings({ key, status: response.status, body: plain });
      expect(findings, `${call} answered ${response.status}`).toStrictEqual([]);
    }
    if (response.status < 300) this.visited.add(key);
    return response;
  }

  /** As `call`, but with requests that GitHub's description does not allow. */
  async send(token: Token | null, call: string, body?: unknown): Promise<FacadeResponse> {
    const [method = '', url = ''] = call.split(' ');
    const [path = '', search = ''] = url.split('?');
    return answer(this.facade, routes, {
      method: method as Method,
      path,
      query: new URLSearchParams(search),
      body,
      token: token?.value ?? null,
    });
  }

  /** A completed check run. @param by the app; `GITHUB_TOKEN`'s own unless said otherwise. */
  async check(
    name: string,
    headSha: string,
    conclusion: CheckConclusion,
    by: App = actionsApp,
  ): Promise<void> {
    const actor: Actor = { account: by.bot, token: null };
    const outcome = await this.facade.exclusively(() =>
      createCheckRun(this.place, { actor, app: by }, headSha, { name, conclusion }),
    );
    expect(outcome.kind).toBe('done');
  }

  /** Pushes a branch with one file and opens a pull request of it, as ada. */
  async propose(
    branch: string,
    files: Readonly<Record<string, string | null>> = { [branch]: `${branch}\n` },
  ) {
    const ada = this.facade.by(this.ada, this.models);
    await ada.push(branch, files);
    return ada.openPullRequest({ head: branch, title: `Propose ${branch}` });
  }

  async tip(branch = 'main'): Promise<string> {
    return (await this.models.git.resolve(`refs/heads/${branch}`)) ?? '';
  }

  /** `push`, `pull_request.opened`, … in order. */
  eventNames(): string[] {
    return this.facade.events.map(({ name, action }) => (action === null ? name : `${name}.${action}`));
  }
}

export const everything = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
} as const;

/** The `message` of an answer. */
export function messageOf({ body }: FacadeResponse): string {
  return String((body as { message?: unknown } | undefined)?.message);
}
