// GitHub behind a corporate proxy: through the tunnel where one is set, and around it where it is excepted.
import http from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Environment } from '../../../../src/adapters/proxy-environment.ts';
import { LaurelError } from '../../../../src/primitives/errors.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { startStub, type Stub } from './stub-github.ts';

interface Tunnel {
  readonly url: string;
  readonly asked: { readonly to: string; readonly password: string | undefined }[];
  close(): void;
}

let stub: Stub | undefined;
let tunnel: Tunnel | undefined;

afterEach(async () => {
  await stub?.close();
  tunnel?.close();
});

/** A proxy that leads every name to loopback, and keeps what it was asked for. */
async function startTunnel(): Promise<Tunnel> {
  const asked: Tunnel['asked'] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer();
  server.on('connect', (request: http.IncomingMessage, client: net.Socket, head: Buffer) => {
    asked.push({ to: request.url ?? '', password: request.headers['proxy-authorization'] });
    const target = net.connect(Number((request.url ?? '').split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function readBranch(environment: (tunnel: Tunnel) => Environment, host: string): Promise<string> {
  stub = await startStub(() => ({ body: { default_branch: 'main' } }));
  tunnel = await startTunnel();
  const port = new URL(stub.url).port;
  const client = stub.client({ apiUrl: `http://${host}:${port}`, env: environment(tunnel) });
  const { data } = await client.rest.repos.get({ ...client.repository });
  return data.default_branch;
}

describe('a proxy', () => {
  test('is used where the environment names one, with its password', async () => {
    const branch = await readBranch(
      ({ url }) => ({ http_proxy: url.replace('http://', 'http://laurel:secret@') }),
      'github.internal',
    );
    expect(branch).toBe('main');
    const password = `Basic ${Buffer.from('laurel:secret').toString('base64')}`;
    expect(tunnel?.asked).toEqual([{ to: `github.internal:${new URL(stub?.url ?? '').port}`, password }]);
  });

  test.for(['127.0.0.1', 'localhost'])('is not asked for %s', async (host) => {
    expect(await readBranch(({ url }) => ({ HTTP_PROXY: url }), host)).toBe('main');
    expect(tunnel?.asked).toEqual([]);
  });

  test('is not asked for what NO_PROXY names', async () => {
    stub = await startStub(() => ({ body: {} }));
    tunnel = await startTunnel();
    const client = stub.client({
      apiUrl: 'http://github.invalid',
      env: { HTTP_PROXY: tunnel.url, NO_PROXY: 'github.invalid' },
    });
    const error = await breakageOf(client.rest.repos.get({ ...client.repository }));
    expect(error.details['kind']).toBe('unsent');
    expect(tunnel.asked).toEqual([]);
  });

  test('that cannot be one is refused, and its password is not repeated', async () => {
    stub = await startStub(() => ({ body: {} }));
    const open = () => stub?.client({ env: { HTTPS_PROXY: 'socks5://laurel:secret@proxy' } });
    expect(open).toThrow(LaurelError);
    expect(open).not.toThrow(/secret/);
  });
});
