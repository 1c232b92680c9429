// One repository on GitHub: Octokit's typed endpoints under Laurel's own rules for sending, and GraphQL.
import { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type { Clock } from '../../../primitives/clock.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import type { Environment } from '../../proxy-environment.ts';
import { gitHubAddresses, parseRepository, shownLocation } from './addresses.ts';
import { parseAnswer } from './answers.ts';
import { dataOf, operationOf, type Variables } from './graphql.ts';
import { sendByPolicy } from './octokit-hook.ts';
import { defaultPace, type Pace } from './pacing.ts';
import { nextPage } from './pages.ts';
import { proxyFetch } from './proxy-fetch.ts';
import { RequestPolicy } from './request-policy.ts';

export interface OpenGitHubOptions {
  /** `acme/models` */
  readonly repository: string;
  readonly token: string;
  /** Default: the runner's GITHUB_API_URL, else github.com. */
  readonly apiUrl?: string | undefined;
  readonly graphqlUrl?: string | undefined;
  /** Proxies and, on a runner, the API's addresses. */
  readonly env: Environment;
  readonly clock: Clock;
  /** Jitter between retries, in [0, 1). */
  readonly random?: (() => number) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told before every wait for GitHub's limits. */
  readonly onWait?: ((message: string) => void) | undefined;
  readonly pace?: Pace | undefined;
  /** How long one request may take, in milliseconds. Default 30,000. */
  readonly requestMs?: number | undefined;
}

/** Who the token speaks for. */
export interface Viewer {
  readonly id: number;
  readonly login: string;
}

/** What every endpoint method answers with. */
export interface RestAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined; readonly etag?: string | undefined };
}

/** An endpoint of `rest`; its type says which parameters it takes. */
export type Endpoint<P> = (parameters?: P) => Promise<RestAnswer>;

/** Every method throws coded errors only: `git`, `not-found`, `outcome-unknown`, `interrupted`. */
export interface GitHubClient {
  readonly owner: string;
  readonly repo: string;
  /** `{owner, repo}`, which most endpoints take. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** For messages: `github.com/acme/models`. */
  readonly location: string;
  readonly clock: Clock;
  /**
   * Octokit's endpoints. Reads are tried again; a write is sent once, and one without a clear answer throws
   * `outcome-unknown`. What comes back is not checked: {@link read} and {@link readAll} do, or `parseAnswer`.
   */
  readonly rest: Octokit['rest'];
  /** One answer of an endpoint, as `schema` finds it. */
  read<P extends object, T>(endpoint: Endpoint<P>, parameters: P, schema: z.ZodType<T>): Promise<T>;
  /** As {@link read}, but costs nothing of the limit while the answer is the one it had before. */
  readFresh<P extends object, T>(endpoint: Endpoint<P>, parameters: P, schema: z.ZodType<T>): Promise<T>;
  /**
   * Every item on every page of an endpoint that lists. `itemsOf` finds them where a page is no plain array.
   *
   * @throws LaurelError `git` for more than 100 pages.
   */
  readAll<P extends object, T>(
    endpoint: Endpoint<P>,
    parameters: P,
    item: z.ZodType<T>,
    itemsOf?: (page: unknown) => unknown,
  ): Promise<T[]>;
  /**
   * A write that may be sent again: where no clear answer came, `landed` looks whether GitHub did it (`null`: it did
   * not, or doing it twice is the same), and only then it is sent again, at most twice.
   */
  write<T>(send: () => Promise<T>, landed: () => Promise<T | null>): Promise<T>;
  /** A named operation; a mutation is sent as a write. Its variables are passed, never pasted into the query. */
  graphql<T>(query: string, variables: Variables, schema: z.ZodType<T>): Promise<T>;
  /** Whom the token speaks for; asked once. */
  viewer(): Promise<Viewer>;
  /** Waits, as long as the command is not interrupted. @throws LaurelError `interrupted`. */
  sleep(durationMs: number): Promise<void>;
  /** How many requests went out, by method and route: `GET /repos/{owner}/{repo}`, `POST /graphql LaurelViewer`. */
  calls(): ReadonlyMap<string, number>;
}

/** Nothing is sent before the first call. @throws LaurelError `usage`. */
export function openGitHub(options: OpenGitHubOptions): GitHubClient {
  return new OctokitClient(options);
}

const maxPages = 100;
const maxSends = 3;
const viewerSchema = z.object({ viewer: z.object({ databaseId: z.int(), login: z.string() }) });

class OctokitClient implements GitHubClient {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly location: string;
  readonly clock: Clock;
  readonly rest: Octokit['rest'];
  readonly #octokit: Octokit;
  readonly #policy: RequestPolicy;
  readonly #graphqlUrl: string;
  readonly #calls = new Map<string, number>();
  readonly #fresh = new Map<string, { readonly etag: string; readonly data: unknown }>();
  #viewer: Promise<Viewer> | undefined;

  constructor(options: OpenGitHubOptions) {
    const { apiUrl, graphqlUrl } = gitHubAddresses(options, options.env);
    this.repository = parseRepository(options.repository);
    this.location = shownLocation(apiUrl, options.repository);
    this.clock = options.clock;
    this.#graphqlUrl = graphqlUrl;
    this.#policy = new RequestPolicy({
      clock: options.clock,
      random: options.random ?? Math.random,
      signal: options.signal,
      onWait: options.onWait ?? ((): void => undefined),
      location: this.location,
      token: options.token,
      pace: options.pace ?? defaultPace,
      requestMs: options.requestMs ?? 30_000,
    });
    this.#octokit = new Octokit({
      auth: options.token,
      baseUrl: apiUrl,
      userAgent: 'laurel',
      request: { fetch: proxyFetch(options.env) },
      // Octokit would print deprecations and failures by itself; failures are thrown, and say more.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    this.rest = this.#octokit.rest;
    sendByPolicy(this.#octokit, { policy: this.#policy, graphqlUrl, calls: this.#calls });
  }

  get owner(): string {
    return this.repository.owner;
  }

  get repo(): string {
    return this.repository.repo;
  }

  async read<P extends object, T>(endpoint: Endpoint<P>, parameters: P, schema: z.ZodType<T>): Promise<T> {
    const { data } = await endpoint(parameters);
    return parseAnswer(schema, data, this.location);
  }

  async readFresh<P extends object, T>(
    endpoint: Endpoint<P>,
    parameters: P,
    schema: z.ZodType<T>,
  ): Promise<T> {
    const key = JSON.stringify(parameters);
    const known = this.#fresh.get(key);
    const headers = known === undefined ? {} : { headers: { 'if-none-match': known.etag } };
    const answer = await endpoint({ ...parameters, ...headers });
    const data = answer.status === 304 && known !== undefined ? known.data : answer.data;
    if (answer.status !== 304 && answer.headers.etag !== undefined)
      this.#fresh.set(key, { etag: answer.headers.etag, data });
    return parseAnswer(schema, data, this.location);
  }

  async readAll<P extends object, T>(
    endpoint: Endpoint<P>,
    parameters: P,
    item: z.ZodType<T>,
    itemsOf: (page: unknown) => unknown = (page) => page,
  ): Promise<T[]> {
    const items: T[] = [];
    let cursor: Readonly<Record<string, string>> | null = {};
    for (let page = 1; cursor !== null; page += 1) {
      if (page > maxPages) throw tooMany(this.location);
      const answer: RestAnswer = await endpoint({ per_page: 100, ...parameters, ...cursor });
      items.push(...parseAnswer(item.array(), itemsOf(answer.data), this.location));
      cursor = nextPage(answer.headers.link);
    }
    return items;
  }

  async write<T>(send: () => Promise<T>, landed: () => Promise<T | null>): Promise<T> {
    for (let sends = 1; ; sends += 1) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof LaurelError) || error.code !== 'outcome-unknown') throw error;
        await this.#policy.pause(sends, error.message);
        const found = await landed();
        if (found !== null) return found;
        if (sends === maxSends) throw error;
      }
    }
  }

  async graphql<T>(query: string, variables: Variables, schema: z.ZodType<T>): Promise<T> {
    const answer = await this.#octokit.request({ method: 'POST', url: this.#graphqlUrl, query, variables });
    return parseAnswer(schema, dataOf(answer.data, answer.headers), operationOf(query).name);
  }

  async viewer(): Promise<Viewer> {
    this.#viewer ??= this.#readViewer();
    return this.#viewer;
  }

  async sleep(durationMs: number): Promise<void> {
    await this.#policy.sleep(durationMs, 'waiting for GitHub');
  }

  calls(): ReadonlyMap<string, number> {
    return this.#calls;
  }

  async #readViewer(): Promise<Viewer> {
    try {
      const query = 'query LaurelViewer { viewer { databaseId login } }';
      const { viewer } = await this.graphql(query, {}, viewerSchema);
      return { id: viewer.databaseId, login: viewer.login };
    } catch (error) {
      this.#viewer = undefined;
      throw error;
    }
  }
}

function tooMany(location: string): LaurelError {
  return new LaurelError({
    code: 'git',
    message: `${location}: a list of more than ${maxPages} pages`,
    remedy: 'close pull requests and delete branches that nobody needs',
  });
}

function silent(): void {
  // Nothing is printed.
}
