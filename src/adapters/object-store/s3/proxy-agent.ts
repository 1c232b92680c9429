// HTTP(S)_PROXY, NO_PROXY and AWS_CA_BUNDLE for the SDK, which reads none of them by itself.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { LaurelError } from '../../../primitives/errors.ts';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
  const exceptions = (read(environment, 'no_proxy') ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  const everywhere = read(environment, 'all_proxy');
  const route = (proxy: URL | null): Route => {
    return (host) => (bypasses(host, exceptions) ? null : proxy);
  };
  return {
    httpAgent: new PlainAgent(route(parseProxy(read(environment, 'http_proxy') ?? everywhere))),
    httpsAgent: new SecureAgent(
      route(parseProxy(read(environment, 'https_proxy') ?? everywhere)),
      trustOf(environment['AWS_CA_BUNDLE']),
    ),
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

function read(environment: Environment, name: string): string | undefined {
  const value = environment[name] ?? environment[name.toUpperCase()];
  return value === '' ? undefined : value;
}

function parseProxy(address: string | undefined): URL | null {
  if (address === undefined) return null;
  const url = URL.parse(address.includes('://') ? address : `http://${address}`);
  if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '') return url;
  throw new LaurelError({
    code: 'usage',
    message: 'the proxy address in the environment cannot be used',
    remedy: 'write HTTPS_PROXY as http://host:port',
  });
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

function bypasses(host: string, exceptions: readonly string[]): boolean {
  if (/^(localhost|127\.[\d.]+|::1|\[::1\])$/.test(host)) return true;
  return exceptions.some((entry) => {
    const suffix = entry.replace(/^\*?\./, '').replace(/:\d+$/, '');
    return entry === '*' || host === suffix || host.endsWith(`.${suffix}`);
  });
}
