// Requests and answers between Node's HTTP server and the faces behind it.
import { createHash } from 'node:crypto';
import type http from 'node:http';

export interface WireRequest {
  readonly method: string;
  /** Encoded as it came, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What the `Authorization` header carries; `null` where there is none. */
  readonly secret: string | null;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export async function readRequest(incoming: http.IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers,
    body: Buffer.concat(chunks),
    secret: secretOf(headers['authorization']),
  };
}

/** `token x`, `Bearer x`, or the password of `Basic`. */
function secretOf(header: string | undefined): string | null {
  const [, scheme = '', value = ''] = /^(\S+) (.+)$/.exec(header ?? '') ?? [];
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value;
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString();
      return pair.slice(pair.indexOf(':') + 1);
    }
    default:
      return header === undefined ? null : '';
  }
}

export function sendResponse(outgoing: http.ServerResponse, { status, headers, body }: WireResponse): void {
  const isEmpty = status === 204 || status === 304;
  outgoing.writeHead(status, { ...headers, ...(isEmpty ? {} : { 'content-length': body?.length ?? 0 }) });
  outgoing.end(body ?? undefined);
}

/** JSON as GitHub sends it, with an entity tag where it can be asked for again. */
export function jsonResponse(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): WireResponse {
  if (body === undefined) return { status, headers, body: null };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** A weak tag of the bytes, as GitHub's are. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('hex')}"`;
}

/** Whether what the client has is what it would get. */
export function matchesTag(condition: string | undefined, tag: string): boolean {
  const plain = (text: string) => text.trim().replace(/^W\//, '');
  return (condition ?? '').split(',').some((one) => plain(one) === plain(tag));
}
