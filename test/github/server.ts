// The facade on a loopback port, laid out as a GitHub Enterprise Server: `/api/v3`, `/api/graphql`, Git beside them.
import http from 'node:http';
import https from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import type { GitHubFacade } from './facade.ts';
import { answerGit, gitAddressOf } from './git/smart-http.ts';
import { GraphQLFace } from './graphql/execute.ts';
import { tokenOf, withBooks } from './handlers/answer.ts';
import { routes as allRoutes } from './handlers/routes.ts';
import { Journal, type ServedCall } from './http/journal.ts';
import { RestFace } from './http/rest-face.ts';
import { jsonResponse, readRequest, sendResponse, type WireRequest, type WireResponse } from './http/wire.ts';
import type { Route } from './model/route.ts';
import { sharedDescription } from './openapi/shared-validator.ts';

export interface GitHubServerOptions {
  readonly facade: GitHubFacade;
  /** Default: all that the facade serves. */
  readonly routes?: readonly Route[];
  /** PEM; with it the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly certificate: string };
}

export interface GitHubServer {
  /** `GITHUB_SERVER_URL`: `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly facade: GitHubFacade;
  /** Every request that was answered, in order. */
  readonly calls: readonly ServedCall[];
  /** What GitHub would not have understood, or would not have answered. A test that leaves one here has failed. */
  readonly violations: readonly string[];
  /** Empties the list, for a test that means to cause one. */
  takeViolations(): string[];
  /** `GET /repos/{owner}/{repo}/pulls` to how often it was called. */
  callCounts(): ReadonlyMap<string, number>;
  forgetCalls(): void;
  /** Waits for what is being answered. @throws Error where there were violations. */
  stop(): Promise<void>;
}

type Answered = WireResponse & { readonly template: string };

const restRoot = '/api/v3';
const graphqlPath = '/api/graphql';

export async function startGitHubServer(options: GitHubServerOptions): Promise<GitHubServer> {
  const { facade, tls } = options;
  const journal = new Journal();
  const faces = new Faces(options, journal);
  const pending = new Set<Promise<void>>();
  const deafen = facade.listen((event) => {
    const findings = sharedDescription().webhooks.findings(event) ?? [];
    journal.violations.push(...findings);
  });
  const listener = (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => {
    const served = faces.serve(incoming, outgoing).finally(() => pending.delete(served));
    pending.add(served);
  };
  const server =
    tls === undefined
      ? http.createServer(listener)
      : https.createServer({ key: tls.key, cert: tls.certificate }, listener);
  const port = await listen(server);
  const url = tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
  facade.urls = { api: `${url}${restRoot}`, web: url };
  return {
    url,
    apiUrl: `${url}${restRoot}`,
    graphqlUrl: `${url}${graphqlPath}`,
    facade,
    calls: journal.calls,
    violations: journal.violations,
    takeViolations: () => journal.violations.splice(0),
    callCounts: () => journal.counts(),
    forgetCalls: () => journal.forgetCalls(),
    stop: async () => {
      await Promise.all(pending);
      await close(server);
      deafen();
      if (journal.violations.length > 0) {
        throw new Error(`not as GitHub has it:\n${[...new Set(journal.violations)].join('\n')}`);
      }
    },
  };
}

class Faces {
  readonly #facade: GitHubFacade;
  readonly #journal: Journal;
  readonly #rest: RestFace;
  readonly #graphql: GraphQLFace;

  constructor(options: GitHubServerOptions, journal: Journal) {
    const { facade, routes = allRoutes } = options;
    this.#facade = facade;
    this.#journal = journal;
    this.#rest = new RestFace({ facade, routes, validator: sharedDescription().api, journal });
    this.#graphql = new GraphQLFace(facade);
  }

  /** Never rejects: what breaks here is a violation, and the test sees it. */
  async serve(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
    try {
      const { faults } = this.#facade;
      if (faults.down) return void incoming.socket.destroy();
      const request = await readRequest(incoming);
      await faults.untilAnswering();
      // Whoever did not wait that long is not served.
      if (incoming.socket.destroyed) return;
      const answered = await this.#answered(request);
      if (faults.latencyMs > 0) await delay(faults.latencyMs);
      if (faults.down) return void incoming.socket.destroy();
      const { method, body } = request;
      const { template, status } = answered;
      const responseBytes = answered.body?.length ?? 0;
      this.#journal.calls.push({ method, template, status, requestBytes: body.length, responseBytes });
      sendResponse(outgoing, { ...answered, headers: { ...this.#common(), ...answered.headers } });
    } catch (error) {
      if (!incoming.destroyed || incoming.complete) this.#broke(String(error));
      outgoing.destroy();
    }
  }

  async #answered(request: WireRequest): Promise<Answered> {
    const { path } = request;
    try {
      if (path === graphqlPath) return await this.#answerGraphQL(request);
      if (path === restRoot || path.startsWith(`${restRoot}/`)) return await this.#answerRest(request);
      return await this.#answerGit(request);
    } catch (error) {
      const word = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#broke(`${request.method} ${path}: ${word}`);
      return {
        ...jsonResponse(500, {}, { message: `the stand-in broke: ${String(error)}` }),
        template: path,
      };
    }
  }

  async #answerRest(request: WireRequest): Promise<Answered> {
    const path = request.path.slice(restRoot.length) || '/';
    if (request.headers['user-agent'] === undefined) return { ...noAgent, template: path };
    return this.#rest.answer(request, path);
  }

  async #answerGraphQL(request: WireRequest): Promise<Answered> {
    const facade = this.#facade;
    const found = tokenOf(facade, request.secret);
    const token = found === 'unknown' ? null : found;
    const body: unknown = JSON.parse(request.body.toString() || 'null');
    const operation = this.#graphql.operationOf(body);
    const call = {
      method: 'POST',
      template: '/graphql',
      operation: operation.name,
      createsContent: operation.isMutation,
    } as const;
    const response = await withBooks(facade, call, token, async () => {
      const { status, body: answer, violations } = await this.#graphql.answer(body, token);
      for (const word of violations) this.#broke(`${operation.name}: ${word}`);
      return { status, body: answer, headers: { 'x-ratelimit-resource': 'graphql' } };
    });
    const wire = jsonResponse(response.status, response.headers ?? {}, response.body);
    return { ...wire, template: `/graphql ${operation.name}` };
  }

  async #answerGit(request: WireRequest): Promise<Answered> {
    const { path, query, secret } = request;
    const address = gitAddressOf(path);
    if (address === null) return { ...jsonResponse(404, {}, { message: 'Not Found' }), template: path };
    const token = tokenOf(this.#facade, secret);
    const response = await answerGit(this.#facade, { ...request, token }, address);
    const service = query.get('service');
    return { ...response, template: `/git${address.rest}${service === null ? '' : ` ${service}`}` };
  }

  #broke(word: string): void {
    this.#journal.violations.push(word);
  }

  #common(): Record<string, string> {
    const id = String(this.#journal.calls.length).padStart(8, '0');
    return {
      // The facade's time, which limits and signatures are told in.
      date: new Date(this.#facade.clock.nowMs()).toUTCString(),
      'x-github-request-id': `FACE:${id}`,
      'x-github-enterprise-version': '3.19.0',
    };
  }
}

const noAgent = {
  status: 403,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from(
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\n',
  ),
};

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function close(server: http.Server | https.Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
