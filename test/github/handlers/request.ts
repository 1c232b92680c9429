// What every handler needs: who asks, about what, with which body; and answers in GitHub's forms.
import type { z } from 'zod';
import type { GitHubFacade } from '../facade.ts';
import type { By } from '../model/acts/check-run.ts';
import type { Outcome } from '../model/acts/outcome.ts';
import type { Place, PullPlace } from '../model/place.ts';
import { type FacadeRequest, type FacadeResponse, Refusal } from '../model/route.ts';
import { type Actor, appOf } from '../model/tokens.ts';

export const notFound = new Refusal(404, 'Not Found');

/** @throws Refusal 401 */
export function actorOf({ token }: FacadeRequest): Actor {
  if (token === null) throw new Refusal(401, 'Requires authentication');
  return { account: token.account, token };
}

/** @throws Refusal 403 for whoever is no app. */
export function appActorOf(request: FacadeRequest): By {
  const actor = actorOf(request);
  const app = appOf(actor);
  if (app === null) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return { actor, app };
}

export function param({ params }: FacadeRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new TypeError(`the template has no {${name}}`);
  return value;
}

/** @throws Refusal 404 where a number is asked for and none is given. */
export function numberParam(request: FacadeRequest, name: string): number {
  const value = Number(param(request, name));
  if (!Number.isSafeInteger(value)) throw notFound;
  return value;
}

/** @throws Refusal 404 */
export function placeOf(facade: GitHubFacade, request: FacadeRequest): Place {
  const repository = facade.repository(`${param(request, 'owner')}/${param(request, 'repo')}`);
  if (repository === null) throw notFound;
  return { facade, repository };
}

/** @throws Refusal 404 */
export function pullPlaceOf(facade: GitHubFacade, request: FacadeRequest): PullPlace {
  const place = placeOf(facade, request);
  return { ...place, pull: found(place.repository.pulls.get(numberParam(request, 'pull_number'))) };
}

/** @throws Refusal 404 where there is nothing. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound;
  return value;
}

/** @throws Refusal 422 */
export function parseBody<T>({ body }: FacadeRequest, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const words = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Refusal(422, `Invalid request.\n\n${words.join('\n')}`);
}

/** @throws Refusal in the words of the act that refused. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new Refusal(outcome.status, outcome.message);
  return outcome.value;
}

export function ok(body: unknown): FacadeResponse {
  return { status: 200, body };
}

export function created(body: unknown): FacadeResponse {
  return { status: 201, body };
}

export const nothing: FacadeResponse = { status: 204 };

export interface PageWords {
  readonly page: number;
  readonly perPage: number;
}

const mostPerPage = 100;

/** More than a hundred is cut to a hundred, in silence, as GitHub does. */
export function pageOf({ query }: FacadeRequest, byDefault = 30): PageWords {
  const number = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
  };
  return { page: number('page', 1), perPage: Math.min(number('per_page', byDefault), mostPerPage) };
}

/**
 * One page of a list, with a `Link` header to the others.
 *
 * @param items all of them.
 * @param body makes the body of those on the page.
 */
export async function paged<T>(
  { urls }: GitHubFacade,
  request: FacadeRequest,
  items: readonly T[],
  body: (items: readonly T[]) => unknown,
): Promise<FacadeResponse> {
  const { page, perPage } = pageOf(request);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = linkHeader(`${urls.api}${request.path}`, request.query, { page, last });
  const onPage = items.slice((page - 1) * perPage, page * perPage);
  return { status: 200, ...(link === '' ? {} : { headers: { link } }), body: await body(onPage) };
}

export function linkHeader(
  url: string,
  query: URLSearchParams,
  { page, last }: { readonly page: number; readonly last: number },
): string {
  const to = (rel: string, number: number) => {
    const params = new URLSearchParams(query);
    params.set('page', String(number));
    return `<${url}?${params.toString()}>; rel="${rel}"`;
  };
  const backwards = page > 1 ? [to('prev', page - 1)] : [];
  const forwards = page < last ? [to('next', page + 1), to('last', last)] : [];
  const first = page > 1 ? [to('first', 1)] : [];
  return [...backwards, ...forwards, ...first].join(', ');
}
