// Holds every call against GitHub's own description of its API: parameters, the request's body, the answer's body.
import { Schemas } from './schemas.ts';
import { type Described, type Operation, readSlice, type Slice } from './slice.ts';

export interface DescribedRequest {
  /** `GET /repos/{owner}/{repo}`. */
  readonly key: string;
  /** Of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** `undefined` where there is none. */
  readonly body: unknown;
}

export interface DescribedResponse {
  readonly key: string;
  readonly status: number;
  readonly body: unknown;
}

/** Every operation may be refused so, described or not, with a body that has a `message`. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404, 409, 422, 429]);

/** More of it is silently cut by GitHub: whoever asks for more believes to have seen everything. */
const maxPerPage = 100;

export class OpenApiValidator {
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #schemas: Schemas;

  constructor(slice: Slice = readSlice(), schemas: Schemas = new Schemas(slice.components)) {
    this.#operations = slice.operations;
    this.#schemas = schemas;
  }

  /** Every operation that is described: `GET /repos/{owner}/{repo}`. */
  keys(): string[] {
    return [...this.#operations.keys()];
  }

  /** What of a request GitHub's description does not allow; empty when all is well. */
  requestFindings({ key, params, query, body }: DescribedRequest): string[] {
    const operation = this.#operations.get(key);
    if (operation === undefined) return [undescribed(key)];
    return [
      ...this.#parameterFindings(operation, 'path', params),
      ...repeated(query),
      ...this.#parameterFindings(operation, 'query', Object.fromEntries(query)),
      ...(Number(query.get('per_page') ?? 0) > maxPerPage
        ? [`query: per_page is more than ${maxPerPage}`]
        : []),
      ...this.#bodyFindings(operation, body),
    ];
  }

  /** What of a response GitHub's description does not allow; empty when all is well. */
  responseFindings({ key, status, body }: DescribedResponse): string[] {
    const operation = this.#operations.get(key);
    if (operation === undefined) return [undescribed(key)];
    if (status >= 400 && !hasMessage(body)) return [`response: ${status} without a message`];
    const schema = operation.responses.get(status);
    if (schema !== undefined && schema !== null)
      return this.#schemas.findings({ name: `${key} ${status}`, place: 'response', schema }, body);
    if (refusals.has(status) || status >= 500) return [];
    if (schema === undefined && !(status === 304 && key.startsWith('GET ')))
      return [`response: status ${status} is not described`];
    return body === undefined ? [] : [`response: ${status} has a body`];
  }

  #parameterFindings(
    { key, parameters }: Operation,
    place: 'path' | 'query',
    values: Readonly<Record<string, string>>,
  ): string[] {
    const described = parameters.filter((parameter) => parameter.in === place);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(described.map(({ name, schema: one }) => [name, one])),
      required: described.filter(({ required }) => required || place === 'path').map(({ name }) => name),
      additionalProperties: false,
    };
    return this.#schemas.findings({ name: `${key} ${place}`, place, schema }, { ...values });
  }

  #bodyFindings({ key, requestBody }: Operation, body: unknown): string[] {
    if (requestBody === null)
      return body === undefined || isEmptyObject(body) ? [] : ['request: no body is described'];
    if (body === undefined) return requestBody.required ? ['request: the body is missing'] : [];
    const schema = onlyDescribed(requestBody.schema);
    return this.#schemas.findings({ name: `${key} request`, place: 'request', schema }, body);
  }
}

/** A field that GitHub does not know is a slip of the pen, and GitHub would not say so. */
function onlyDescribed(schema: Described): Described {
  const isPlain = schema['type'] === 'object' && schema['additionalProperties'] === undefined;
  return isPlain ? { ...schema, additionalProperties: false } : schema;
}

function repeated(query: URLSearchParams): string[] {
  const names = [...query.keys()];
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => `query: ${name} is given twice`);
}

function undescribed(key: string): string {
  return `${key} is not in the slice of GitHub's description (test/github/openapi/wanted.json)`;
}

function hasMessage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
}

function isEmptyObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0;
}
