// One request in, one answer out: faults, limits, rights, the handler, and the books.
import type { GitHubFacade } from '../facade.ts';
import type { Call } from '../model/faults.ts';
import { type FacadeRequest, type FacadeResponse, type Method, Refusal, type Route } from '../model/route.ts';
import type { Token } from '../model/tokens.ts';
import { acceptedPermissions, authorize } from './authorize.ts';
import { findRoute } from './find-route.ts';

export interface PlainRequest {
  readonly method: Method;
  /** Below the API's root, encoded: `/repos/acme/models/pulls/17`. */
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly body?: unknown;
  /** Of the `Authorization` header, without its scheme; `null` where there was none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every refusal is an answer; what is thrown is a fault of the facade itself. */
export async function answer(
  facade: GitHubFacade,
  routes: readonly Route[],
  request: PlainRequest,
): Promise<FacadeResponse> {
  const { method, path } = request;
  const match = findRoute(routes, method, path);
  const template = match?.route.template ?? path;
  const token = tokenOf(facade, request.token ?? null);
  if (token === 'unknown') return withBooks(facade, { method, template }, null, async () => badCredentials);
  return withBooks(facade, { method, template }, token, async () => {
    if (match === null) throw new Refusal(404, 'Not Found');
    const { route, params } = match;
    const full: FacadeRequest = {
      method,
      path,
      params,
      query: request.query ?? new URLSearchParams(),
      body: request.body,
      token,
      headers: request.headers ?? {},
    };
    authorize(facade, route, full);
    const act = () => route.handle(facade, full);
    const response = await (method === 'GET' ? act() : facade.exclusively(act));
    const accepted = acceptedPermissions(route);
    return {
      ...response,
      headers: {
        ...response.headers,
        ...(accepted === '' ? {} : { 'x-accepted-github-permissions': accepted }),
      },
    };
  });
}

/** The token of that secret; a secret that nobody has is `unknown`. */
export function tokenOf(facade: GitHubFacade, secret: string | null): Token | null | 'unknown' {
  return secret === null ? null : (facade.directory.token(secret) ?? 'unknown');
}

/** Faults, limits and the count of calls around any act, a GraphQL query's too. */
export async function withBooks(
  facade: GitHubFacade,
  call: Call & { readonly createsContent?: boolean },
  token: Token | null,
  act: () => Promise<FacadeResponse>,
): Promise<FacadeResponse> {
  const { faults, limits } = facade;
  const createsContent = call.createsContent ?? ['POST', 'PATCH', 'PUT'].includes(call.method);
  const fault = faults.take(call);
  const refusal = fault?.kind === 'refuse' ? fault.response : limits.charge(token, createsContent);
  const done = refusal ?? (await refusalsAnswered(act));
  const response = fault?.kind === 'lose' ? fault.response : done;
  const { method, template } = call;
  const login = token?.account.login ?? null;
  limits.record({ method, template, createsContent, login, status: response.status });
  return { ...response, headers: { ...limits.headers(token), ...response.headers } };
}

const badCredentials: FacadeResponse = errorResponse(new Refusal(401, 'Bad credentials'));

async function refusalsAnswered(act: () => Promise<FacadeResponse>): Promise<FacadeResponse> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return errorResponse(error);
  }
}

export function errorResponse({ status, message, headers, errors }: Refusal): FacadeResponse {
  return {
    status,
    headers,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  };
}
