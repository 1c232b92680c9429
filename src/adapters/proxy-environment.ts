// HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, read in one way for everything that speaks over the network.
import { LaurelError } from '../primitives/errors.ts';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Through which proxy a request to a host goes, or `null` for directly. */
export type ProxyRoutes = (protocol: 'http:' | 'https:', host: string) => URL | null;

/**
 * What `environment` says: upper and lower case names, `NO_PROXY` by suffix. Loopback is never proxied.
 *
 * @throws LaurelError `usage` for a proxy address that cannot be used.
 */
export function proxyRoutes(environment: Environment): ProxyRoutes {
  const exceptions = (read(environment, 'no_proxy') ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  const everywhere = read(environment, 'all_proxy');
  const proxies = {
    'http:': parseProxy(read(environment, 'http_proxy') ?? everywhere),
    'https:': parseProxy(read(environment, 'https_proxy') ?? everywhere),
  };
  return (protocol, host) => (bypasses(host, exceptions) ? null : proxies[protocol]);
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

function bypasses(host: string, exceptions: readonly string[]): boolean {
  if (/^(localhost|127\.[\d.]+|::1|\[::1\])$/.test(host)) return true;
  return exceptions.some((entry) => {
    const suffix = entry.replace(/^\*?\./, '').replace(/:\d+$/, '');
    return entry === '*' || host === suffix || host.endsWith(`.${suffix}`);
  });
}
