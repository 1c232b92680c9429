// The S3 server's HTTP face on a loopback port: turns bytes into requests and answers into bytes, no more.
import http from 'node:http';
import { handle } from './handle.ts';
import { type S3State, newState } from './state.ts';
import type { S3Request, S3Response } from './wire.ts';

/** One request that was served, for tests that count. */
export interface Served {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status: number;
  readonly bodyBytes: number;
}

export interface S3Server {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  readonly state: S3State;
  readonly served: Served[];
  /** Sockets that are open now. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a server with one empty bucket `models` and the access key `test` / `testtest`. */
export async function startS3Server(state: S3State = newState()): Promise<S3Server> {
  const served: Served[] = [];
  const server = http.createServer((incoming, outgoing) => {
    serve(state, incoming, outgoing).then(
      (entry) => served.push(entry),
      (error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    state,
    served,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  state: S3State,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
): Promise<Served> {
  const request = await readRequest(incoming);
  const response = await handle(state, request);
  send(state, request, response, outgoing);
  const { method, rawPath, rawQuery, body } = request;
  const path = rawQuery === '' ? rawPath : `${rawPath}?${rawQuery}`;
  return { method, path, status: response.status, bodyBytes: body.byteLength };
}

async function readRequest(incoming: http.IncomingMessage): Promise<S3Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const [rawPath = '/', rawQuery = ''] = (incoming.url ?? '/').split('?');
  const [bucket = '', ...segments] = rawPath.slice(1).split('/');
  return {
    method: incoming.method ?? 'GET',
    rawPath,
    rawQuery,
    bucket: decodeURIComponent(bucket),
    key: decodeURIComponent(segments.join('/')),
    query: new URLSearchParams(rawQuery.replaceAll('+', '%2B')),
    headers: new Map(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks),
  };
}

function send(
  state: S3State,
  request: S3Request,
  { status, headers = {}, body }: S3Response,
  outgoing: http.ServerResponse,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : (body ?? new Uint8Array());
  outgoing.writeHead(status, {
    ...headers,
    date: state.now().toUTCString(),
    'x-amz-request-id': 'TESTREQUEST',
    ...(status === 204 || status === 304 ? {} : { 'content-length': bytes.byteLength }),
  });
  outgoing.end(request.method === 'HEAD' || status === 304 ? undefined : bytes);
}
