// What a failed request is known to have been: read once from what Octokit throws. Nothing of an answer but its
// status, GitHub's own message in one line and a few headers leaves this file.
import { z } from 'zod';
import { visible } from '../../../report/hostile.ts';

export type FailureKind =
  /** It never left this machine, so it may be sent again whatever it was. */
  | 'unsent'
  /** No answer came, or one that says nothing about what was done. */
  | 'unclear'
  | 'limited'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'refused';

export interface Failure {
  readonly kind: FailureKind;
  /** Absent where no answer came. */
  readonly status?: number;
  /** GitHub's message or the network's, in one bounded line. */
  readonly says: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A GraphQL answer that is an error, though its status is 200. */
export class GraphQLRefusal extends Error {
  readonly types: readonly string[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, types: readonly string[], headers: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'GraphQLRefusal';
    this.types = types;
    this.headers = headers;
  }
}

const maxSays = 300;

/** What Octokit throws where an answer came. */
const answeredSchema = z.object({
  status: z.int(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
});

/** Errors of a connection that was never made. */
const notConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_)/;

/** A proxy that opened no tunnel, for want of its password say. */
const notTunnelled = /^UND_ERR_ABORTED Proxy response \(\d+\)/;

/** What is said where GraphQL gave no answer. */
const noAnswer = /^not GraphQL$|something went wrong|tim(?:e|ed)[- ]?out/i;

/** @param token is never repeated, not even where GitHub does. */
export function readFailure(error: unknown, token: string): Failure {
  const says = (text: string): string => visible(text.replaceAll(token, '***'), maxSays);
  if (error instanceof GraphQLRefusal) {
    return { kind: kindOfTypes(error), says: says(error.message), headers: error.headers, status: 200 };
  }
  const answered = answeredSchema.safeParse(error);
  if (!answered.success) {
    const { code, message } = networkCause(error);
    const isUnsent = notConnected.test(code) || notTunnelled.test(message);
    return { kind: isUnsent ? 'unsent' : 'unclear', says: says(message), headers: {} };
  }
  const { status, response } = answered.data;
  const headers = textHeaders(response.headers);
  const message = says(messageOf(response.data) ?? `status ${status}`);
  return { kind: kindOf(status, headers, message), status, says: message, headers };
}

function kindOf(status: number, headers: Failure['headers'], message: string): FailureKind {
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 429) return 'limited';
  if (status >= 500) return 'unclear';
  if (status !== 403) return 'refused';
  const limited =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message);
  return limited ? 'limited' : 'forbidden';
}

/** A query that took too long has no type, only words; nor has one that this GitHub does not know. */
function kindOfTypes({ types, message }: GraphQLRefusal): FailureKind {
  if (types.includes('RATE_LIMITED') || types.includes('RATE_LIMIT')) return 'limited';
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'forbidden';
  if (types.includes('NOT_FOUND')) return 'not-found';
  return types.length === 0 && noAnswer.test(message) ? 'unclear' : 'refused';
}

/** GitHub's words, with what it says of each field where it refused some. */
function messageOf(data: unknown): string | undefined {
  const message: unknown = Reflect.get(Object(data), 'message');
  if (typeof message !== 'string') return undefined;
  const errors: unknown = Reflect.get(Object(data), 'errors');
  const details = Array.isArray(errors) ? errors.slice(0, 3).map(detailOf) : [];
  return [message, ...details.filter((detail) => detail !== '')].join(': ');
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const parts = ['resource', 'field', 'code', 'message'].map((name): unknown =>
    Reflect.get(Object(error), name),
  );
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
    ),
  );
}

/** The innermost cause with a code: fetch hides the network's own error. */
function networkCause(error: unknown): { readonly code: string; readonly message: string } {
  let found = { code: '', message: 'no answer' };
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    const code: unknown = Reflect.get(cause, 'code');
    const words = cause.message === '' ? found.message : cause.message;
    found = typeof code === 'string' ? { code, message: `${code} ${words}` } : { ...found, message: words };
    cause = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  }
  return found;
}
