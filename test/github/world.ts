// A small company on the facade: people, an app, a repository with history; every call is held against OpenAPI.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GitHubFacade } from './facade.ts';
import { type GitHost, openGitBelow } from './git/open-git.ts';
import { answer } from './handlers/answer.ts';
import { findRoute } from './handlers/find-route.ts';
import { routes } from './handlers/routes.ts';
import type { Account, App } from './model/accounts.ts';
import { actionsApp } from './model/accounts.ts';
import { createCheckRun } from './model/acts/check-run.ts';
import type { CheckConclusion } from './model/checks.ts';
import type { BranchProtection } from './model/protection.ts';
import type { Repository } from './model/repository.ts';
import type { FacadeResponse } from './model/route.ts';
import type { Actor, Token } from './model/tokens.ts';
import { sharedValidator } from './openapi/shared-validator.ts';

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
  readonly #git: GitHost;

  private constructor(
    base: Pick<World, 'facade' | 'models' | 'ada' | 'grace' | 'olga' | 'mallory' | 'laurel'>,
    disk: { readonly directory: string; readonly git: GitHost },
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
    const git = openGitBelow(directory);
    const facade = new GitHubFacade({ openGit: git.open });
    const user = (login: string) => facade.directory.addUser(login);
    const [ada, grace, olga, mallory] = [user('ada'), user('grace'), user('olga'), user('mallory')];
    const acme = facade.directory.addOrganization('acme', [olga]);
    const laurel = facade.directory.addApp('laurel', acme);
    const models = await facade.createRepository({ owner: acme, name: 'models' });
    for (const { login } of [ada, grace]) models.collaborators.set(login, 'write');
    await facade.by(olga, models).push('main', { 'README.md': 'Models\n' }, { message: 'start' });
    return new World({ facade, models, ada, grace, olga, mallory, laurel }, { directory, git });
  }

  async close(): Promise<void> {
    this.#git.close();
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
  async api(token: Token | null, call: string, body?: unknown): Promise<FacadeResponse> {
    const { method, path, query } = parseCall(call);
    const match = findRoute(routes, method, path);
    const key = `${method} ${match?.route.template ?? path}`;
    const validator = sharedValidator();
    const isDescribed = validator.keys().includes(key);
    if (isDescribed) {
      hold(call, validator.requestFindings({ key, params: match?.params ?? {}, query, body }));
    }
    const response = await this.send(token, call, body);
    if (isDescribed) {
      const plain: unknown =
        response.body === undefined ? undefined : JSON.parse(JSON.stringify(response.body));
      const { status } = response;
      hold(`${call} answered ${status}`, validator.responseFindings({ key, status, body: plain }));
    }
    if (response.status < 300) this.visited.add(key);
    return response;
  }

  /** As `api`, but with requests that GitHub's description does not allow. */
  async send(token: Token | null, call: string, body?: unknown): Promise<FacadeResponse> {
    const { method, path, query } = parseCall(call);
    return answer(this.facade, routes, { method, path, query, body, token: token?.value ?? null });
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
    if (outcome.kind === 'refused') throw new Error(outcome.message);
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

function hold(what: string, findings: readonly string[]): void {
  if (findings.length > 0) throw new Error(`${what}, not as GitHub has it: ${findings.join('; ')}`);
}

const methods = z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

function parseCall(call: string) {
  const [method, url = ''] = call.split(' ');
  const [path = '', search = ''] = url.split('?');
  return { method: methods.parse(method), path, query: new URLSearchParams(search) };
}

/** The `message` of an answer. */
export function messageOf({ body }: FacadeResponse): string {
  return z.object({ message: z.string() }).parse(body).message;
}

/** The `id` of what an answer describes. */
export function idOf({ body }: FacadeResponse): number {
  return z.object({ id: z.number() }).parse(body).id;
}

/** One field of every item of an answer's list. */
export function each({ body }: FacadeResponse, field: string): unknown[] {
  return z
    .array(z.record(z.string(), z.unknown()))
    .parse(body)
    .map((item) => item[field]);
}

/** One text field of an answer. */
export function textOf({ body }: FacadeResponse, field: string): string {
  return z.string().parse(z.record(z.string(), z.unknown()).parse(body)[field]);
}
