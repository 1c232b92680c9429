// HTTP(S)_PROXY, NO_PROXY and AWS_CA_BUNDLE for the SDK, which reads none of them by itself.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { LaurelError } from '../../../primitives/errors.ts';
import { type Environment, proxyRoutes } from '../../proxy-environment.ts';

/** Agents for the SDK's request handler. */
export interface Agents {
  readonly httpAgent: http.Agent;
  readonly httpsAgent: https.Agent;
}

type Connected = (error: Error | null, stream: Duplex) => void;

/** Where a request to a host goes first, or `null` for directly. */
type Route = (host: string) => URL | null;

const pooled = { keepAlive: true, maxSockets: 50 } as const;

/**
 * Agents that obey `environment`: upper and lower case names, `NO_PROXY` by suffix. Loopback is never proxied.
 *
 * @throws LaurelError `usage` for a proxy address or CA bundle that cannot be used.
 */
export function agentsFor(environment: Environment): Agents {
  const routes = proxyRoutes(environment);
  return {
    httpAgent: new PlainAgent((host) => routes('http:', host)),
    httpsAgent: new SecureAgent((host) => routes('https:', host), trustOf(environment['AWS_CA_BUNDLE'])),
  };
}

class PlainAgent extends http.Agent {
  readonly #route: Route;

  constructor(route: Route) {
    super(pooled);
    this.#route = route;
  }

  override createConnection(
    target: http.ClientRequestArgs,
    done: Connected = () => {},
  ): Duplex | null | undefined {
    const proxy = this.#route(target.host ?? '');
    if (proxy === null) return super.createConnection(target, done);
    connectThrough(proxy, target, done);
    return undefined;
  }
}

class SecureAgent extends https.Agent {
  readonly #route: Route;

  constructor(route: Route, options: https.AgentOptions) {
    super({ ...pooled, ...options });
    this.#route = route;
  }

  override createConnection(
    target: https.RequestOptions,
    done: Connected = () => {},
  ): Duplex | null | undefined {
    const proxy = this.#route(target.host ?? '');
    if (proxy === null) return super.createConnection(target, done);
    connectThrough(proxy, target, (error, socket) => {
      if (error !== null) done(error, socket);
      else done(null, tls.connect({ ...this.options, servername: target.host ?? '', socket }));
    });
    return undefined;
  }
}

function connectThrough(proxy: URL, target: http.ClientRequestArgs, done: Connected): void {
  const authority = `${target.host ?? ''}:${target.port ?? ''}`;
  const credentials = decodeURIComponent(`${proxy.username}:${proxy.password}`);
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const request = (proxy.protocol === 'https:' ? https : http).request(proxy, {
    method: 'CONNECT',
    path: authority,
    agent: false,
    auth: null,
    headers: { host: authority, ...(credentials === ':' ? {} : { 'proxy-authorization': authorization }) },
  });
  request.once('connect', (response, socket) => {
    if (response.statusCode === 200) return done(null, socket);
    socket.destroy();
    const code = `PROXY_${response.statusCode ?? 'ERROR'}`;
    return done(Object.assign(new Error('the proxy refused the connection'), { code }), socket);
  });
  request.once('error', (error) => done(error, new Socket()));
  request.end();
}

function trustOf(path: string | undefined): https.AgentOptions {
  if (path === undefined || path === '') return {};
  try {
    return { ca: readFileSync(path) };
  } catch (error) {
    throw new LaurelError({
      code: 'usage',
      message: `AWS_CA_BUNDLE names a file that cannot be read: ${path}`,
      at: { file: path },
      remedy: 'name a PEM file, or unset AWS_CA_BUNDLE',
      cause: error,
    });
  }
}
