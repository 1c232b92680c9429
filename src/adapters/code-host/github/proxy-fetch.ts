// fetch as the environment's proxies want it. Node's own fetch reads none of them, and the library that does is
// loaded only where one is set. Certificates come from Node: NODE_EXTRA_CA_CERTS counts.
import type * as Undici from 'undici';
import { type Environment, proxyRoutes, type ProxyRoutes } from '../../proxy-environment.ts';

/** The part of fetch that Octokit uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** @throws LaurelError `usage` for a proxy address that cannot be used. */
export function proxyFetch(environment: Environment): Fetch {
  const proxied = new ProxiedFetch(proxyRoutes(environment));
  return async (url, init) => proxied.fetch(url, init);
}

class ProxiedFetch {
  readonly #routes: ProxyRoutes;
  readonly #agents = new Map<string, Undici.ProxyAgent>();

  constructor(routes: ProxyRoutes) {
    this.#routes = routes;
  }

  async fetch(url: string, init: RequestInit): Promise<Response> {
    const { protocol, hostname } = new URL(url);
    const proxy = this.#routes(protocol === 'http:' ? 'http:' : 'https:', hostname);
    if (proxy === null) return fetch(url, init);
    const undici = await import('undici');
    const dispatcher = this.#agents.get(proxy.href) ?? new undici.ProxyAgent(proxy.href);
    this.#agents.set(proxy.href, dispatcher);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two declarations of one standard
    const given = { ...init, dispatcher } as unknown as Undici.RequestInit;
    return undici.fetch(url, given);
  }
}
