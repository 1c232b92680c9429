// A reverse proxy on loopback that does to single requests what networks and overloaded stores do.
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** What happens to one request. */
export type Fault =
  | { readonly kind: 'pass' }
  /** Cut off before the store saw it. */
  | { readonly kind: 'drop-before' }
  /** Cut off after the store has done it and answered. */
  | { readonly kind: 'drop-after' }
  /** Another answer than the store's; `applied`: the store has done it nevertheless. */
  | { readonly kind: 'answer'; readonly status: number; readonly code: string; readonly applied: boolean }
  | { readonly kind: 'delay'; readonly durationMs: number }
  /** The store has done it, and the answer never comes. */
  | { readonly kind: 'hang' }
  /** Neither does the request reach the store, nor does an answer come. */
  | { readonly kind: 'hold' }
  /** The answer breaks off after so many bytes of its body. */
  | { readonly kind: 'truncate'; readonly afterBytes: number };

export const pass: Fault = { kind: 'pass' };

export interface ProxiedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
}

/** Decides over each request in the order of their arrival. */
export type FaultScript = (request: ProxiedRequest) => Fault;

export interface FaultProxy {
  readonly endpoint: string;
  readonly seen: ProxiedRequest[];
  script: FaultScript;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts a proxy in front of `upstream` (`http://host:port`). The `Host` header goes through: signatures stay valid. */
export async function startFaultProxy(
  upstream: string,
  script: FaultScript = () => pass,
): Promise<FaultProxy> {
  const server = http.createServer();
  const agent = new http.Agent({ keepAlive: true });
  const proxy = { endpoint: '', seen: [] as ProxiedRequest[], script };
  server.on('request', (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const request = { method, path: url, headers };
    proxy.seen.push(request);
    inflict(proxy.script(request), incoming, outgoing, () => forward(upstream, incoming, agent)).catch(() => {
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const close = () =>
    new Promise<void>((resolve) => {
      agent.destroy();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(proxy, { endpoint: `http://127.0.0.1:${address.port}`, close });
}

/** A script that does each of `faults` once to the requests that `matches`, in order, and then lets all pass. */
export function inTurn(
  matches: (request: ProxiedRequest) => boolean,
  ...faults: readonly Fault[]
): FaultScript {
  const left = [...faults];
  return (request) => (matches(request) ? (left.shift() ?? pass) : pass);
}

async function inflict(
  fault: Fault,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  send: () => Promise<Answer>,
): Promise<void> {
  switch (fault.kind) {
    case 'drop-before':
      incoming.socket.destroy();
      return;
    case 'drop-after':
      await send();
      incoming.socket.destroy();
      return;
    case 'hang':
      await send();
      return;
    case 'hold':
      await drain(incoming);
      return;
    case 'answer':
      await (fault.applied ? send() : drain(incoming));
      refuse(outgoing, fault);
      return;
    case 'truncate':
      truncate(outgoing, await send(), fault.afterBytes);
      return;
    case 'delay':
      await delay(fault.durationMs);
      reply(outgoing, await send());
      return;
    case 'pass':
      reply(outgoing, await send());
      return;
    default:
      fault satisfies never;
  }
}

function forward(upstream: string, incoming: http.IncomingMessage, agent: http.Agent): Promise<Answer> {
  const { method, url = '/', headers } = incoming;
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(url, upstream), {
      method,
      headers,
      agent,
      setHost: false,
      path: url,
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const { statusCode: status = 502, headers: answered } = response;
      drain(response).then((body) => resolve({ status, headers: answered, body }), reject);
    });
    incoming.pipe(request);
  });
}

async function drain(message: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function reply(outgoing: http.ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

function refuse(
  outgoing: http.ServerResponse,
  { status, code }: { readonly status: number; readonly code: string },
): void {
  outgoing.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': 'PROXIED' });
  outgoing.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>by the proxy</Message></Error>`);
}

function truncate(
  outgoing: http.ServerResponse,
  { status, headers, body }: Answer,
  afterBytes: number,
): void {
  outgoing.writeHead(status, headers);
  outgoing.write(body.subarray(0, afterBytes), () => outgoing.destroy());
}
