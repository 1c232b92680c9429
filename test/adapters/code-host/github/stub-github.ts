// A server on loopback that answers as a test says, one request at a time, and keeps what it was asked.
import http from 'node:http';
import type {
  GitHubClient,
  OpenGitHubOptions,
} from '../../../../src/adapters/code-host/github/github-client.ts';
import { openGitHub } from '../../../../src/adapters/code-host/github/github-client.ts';
import { FakeClock } from '../../../fakes/clock.ts';

export interface StubRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface StubAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer, or what the network does instead of one. */
export type Reply = StubAnswer | 'hang-up' | 'never';
export type Handler = (request: StubRequest, index: number) => Reply;

export interface Stub {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  readonly clock: FakeClock;
  /** What the client said before it waited. */
  readonly waits: readonly string[];
  readonly client: (options?: Partial<OpenGitHubOptions>) => GitHubClient;
  readonly close: () => Promise<void>;
}

export const stubToken = 'ghs_0123456789abcdefTOKEN';

export async function startStub(handler: Handler): Promise<Stub> {
  const requests: StubRequest[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      requests.push(asked);
      const reply = handler(asked, requests.length - 1);
      if (reply === 'never') return;
      if (reply === 'hang-up') {
        request.socket.destroy();
        return;
      }
      const body = reply.body === undefined ? '' : JSON.stringify(reply.body);
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const clock = new FakeClock();
  const waits: string[] = [];
  return {
    url,
    requests,
    clock,
    waits,
    client: (options) =>
      openGitHub({
        repository: 'acme/models',
        token: stubToken,
        apiUrl: url,
        env: {},
        clock,
        random: () => 0.5,
        onWait: (message) => waits.push(message),
        ...options,
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** The query and variables of a GraphQL request. */
export function graphqlOf(request: StubRequest): {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const body: unknown = JSON.parse(request.body);
  const query: unknown = Reflect.get(Object(body), 'query');
  const variables: unknown = Reflect.get(Object(body), 'variables');
  return { query: String(query), variables: { ...Object(variables) } };
}
