// What the HTTP face and the handlers agree on: a request, a response, a route.
import type { GitHubFacade } from '../facade.ts';
import type { PermissionDemand, Token } from './tokens.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface FacadeRequest {
  readonly method: Method;
  /** Below the API's root, encoded as it came: `/repos/acme/models/pulls/17`. */
  readonly path: string;
  /** Of the route's template, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON, or `undefined`. */
  readonly body: unknown;
  readonly token: Token | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface FacadeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; absent for 204. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: Method;
  /** As OpenAPI has it: `/repos/{owner}/{repo}/pulls/{pull_number}`. A last parameter may hold slashes if it is `path` or `ref`. */
  readonly template: string;
  /** Any one of them suffices; none for what everybody may. */
  readonly permissions: readonly PermissionDemand[];
  handle(facade: GitHubFacade, request: FacadeRequest): Promise<FacadeResponse>;
}

/** A handler's refusal; `answer` makes it GitHub's error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly unknown[] | undefined;

  constructor(
    status: number,
    message: string,
    more: { readonly headers?: Readonly<Record<string, string>>; readonly errors?: readonly unknown[] } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.errors = more.errors;
  }
}
