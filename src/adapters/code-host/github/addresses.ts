// Where GitHub is: its API addresses on github.com, on GHE.com and on an Enterprise Server.
import { LaurelError } from '../../../primitives/errors.ts';
import type { Environment } from '../../proxy-environment.ts';

export interface Addresses {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/**
 * What was given, else what the runner's environment says, else github.com. The address for GraphQL is taken from the
 * environment only together with the other, and derived otherwise.
 *
 * @throws LaurelError `usage`.
 */
export function gitHubAddresses(
  given: { readonly apiUrl?: string | undefined; readonly graphqlUrl?: string | undefined },
  env: Environment,
): Addresses {
  const fromRunner = given.apiUrl === undefined;
  const apiUrl = httpAddress(
    given.apiUrl ?? present(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    'GITHUB_API_URL',
  );
  const graphqlUrl =
    given.graphqlUrl ?? (fromRunner ? present(env['GITHUB_GRAPHQL_URL']) : undefined) ?? derived(apiUrl);
  return { apiUrl, graphqlUrl: httpAddress(graphqlUrl, 'GITHUB_GRAPHQL_URL') };
}

/** `acme/models` in its two parts. @throws LaurelError `usage`. */
export function parseRepository(repository: string): { readonly owner: string; readonly repo: string } {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(repository);
  const [, owner = '', repo = ''] = match ?? [];
  if (match !== null && repo !== '.' && repo !== '..') return { owner, repo };
  throw new LaurelError({
    code: 'usage',
    message: `not a repository on GitHub: ${JSON.stringify(repository)}`,
    remedy: 'write it as owner/name',
  });
}

/** Where a person finds it: `github.com/acme/models`. */
export function shownLocation(apiUrl: string, repository: string): string {
  const { host } = new URL(apiUrl);
  return `${host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, '')}/${repository}`;
}

function derived(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

function present(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function httpAddress(address: string, name: string): string {
  const url = URL.parse(address);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '';
  if (isPlain) return address.replace(/\/+$/, '');
  throw new LaurelError({
    code: 'usage',
    message: `${name} is no address of GitHub's API`,
    remedy: 'write it like https://api.github.com or https://github.example.com/api/v3',
  });
}
