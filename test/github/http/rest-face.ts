// REST over the wire: each request and each answer is held against GitHub's own description before it goes on.
import type { GitHubFacade } from '../facade.ts';
import { answer } from '../handlers/answer.ts';
import { findRoute, type FoundRoute } from '../handlers/find-route.ts';
import type { FacadeResponse, Method, Route } from '../model/route.ts';
import type { OpenApiValidator } from '../openapi/validator.ts';
import type { Journal } from './journal.ts';
import { etagOf, jsonResponse, matchesTag, type WireRequest, type WireResponse } from './wire.ts';

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

export interface RestOptions {
  readonly facade: GitHubFacade;
  readonly routes: readonly Route[];
  readonly validator: OpenApiValidator;
  readonly journal: Journal;
}

interface Matched {
  readonly method: Method;
  readonly path: string;
  readonly found: FoundRoute;
  readonly body: unknown;
}

export class RestFace {
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** @param path below the API's root. @returns the template too, for counting. */
  async answer(request: WireRequest, path: string): Promise<WireResponse & { readonly template: string }> {
    const { method } = request;
    const found = isMethod(method) ? findRoute(this.#options.routes, method, path) : null;
    const template = found?.route.template ?? path;
    const body = parseJson(request.body);
    if (!isMethod(method) || found === null) {
      return { ...this.#violation([`${method} ${path} is not served here`]), template };
    }
    if (body === unreadable) return { ...problem, template };
    const response = await this.#answerMatched(request, { method, path, found, body });
    return { ...response, template };
  }

  async #answerMatched(request: WireRequest, matched: Matched): Promise<WireResponse> {
    const { facade, routes, validator } = this.#options;
    const { method, path, found, body } = matched;
    const { query, headers, secret } = request;
    const key = `${method} ${found.route.template}`;
    const wrong = validator.requestFindings({ key, params: found.params, query, body });
    if (wrong.length > 0) return this.#violation(wrong.map((word) => `${key}: ${word}`));
    const response = await answer(facade, routes, { method, path, query, body, token: secret, headers });
    const plain = bodyOf(response);
    const unlike = validator.responseFindings({ key, status: response.status, body: plain });
    if (unlike.length > 0) return this.#violation(unlike.map((word) => `${key}: ${word}`));
    const wire = jsonResponse(response.status, response.headers ?? {}, plain);
    return method === 'GET' && wire.status === 200 ? this.#tagged(request, wire) : wire;
  }

  /** What the client has already is not sent again, and costs nothing. */
  #tagged({ headers, secret }: WireRequest, wire: WireResponse): WireResponse {
    if (wire.body === null) return wire;
    const etag = etagOf(wire.body);
    const tagged: Record<string, string> = {
      ...wire.headers,
      etag,
      'cache-control': 'private, max-age=60, s-maxage=60',
    };
    if (!matchesTag(headers['if-none-match'], etag)) return { ...wire, headers: tagged };
    const { directory, limits } = this.#options.facade;
    const token = secret === null ? null : directory.token(secret);
    limits.refund(token);
    const { 'content-type': _type, ...kept } = tagged;
    return { status: 304, headers: { ...kept, ...limits.headers(token) }, body: null };
  }

  #violation(words: readonly string[]): WireResponse {
    this.#options.journal.violations.push(...words);
    return jsonResponse(500, {}, { message: `not as GitHub has it: ${words.join('; ')}` });
  }
}

const unreadable = Symbol('no JSON');
const problem = jsonResponse(400, {}, { message: 'Problems parsing JSON' });

/** As the client will read it: no `undefined`, dates as text. */
function bodyOf({ body }: FacadeResponse): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}

function isMethod(method: string): method is Method {
  return methods.has(method);
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return unreadable;
  }
}
