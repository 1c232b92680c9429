// Behind a corporate proxy: the tunnel, its exceptions, its password, and the CA of a private store.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agentsFor } from '../../../src/adapters/object-store/s3/proxy-agent.ts';
import type { Environment } from '../../../src/adapters/proxy-environment.ts';
import { selfSigned } from '../../fakes/self-signed.ts';

interface Listening {
  readonly port: number;
  close(): void;
}

const closers: (() => void)[] = [];
let directory: string;

const tls = selfSigned('store.internal');

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'laurel-tls-'));
  writeFileSync(join(directory, 'ca.pem'), tls.certificate);
});

afterAll(() => rmSync(directory, { recursive: true }));

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(server: http.Server): Promise<Listening> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  closers.push(close);
  return { port: address.port, close };
}

/** A proxy that leads every name to loopback, and keeps what it was asked for. */
async function startProxy(
  refuse = false,
): Promise<Listening & { readonly asked: { readonly to: string; readonly password: string | undefined }[] }> {
  const asked: { to: string; password: string | undefined }[] = [];
  const server = http.createServer();
  server.on('connect', (request: http.IncomingMessage, client: net.Socket, head: Buffer) => {
    asked.push({ to: request.url ?? '', password: request.headers['proxy-authorization'] });
    if (refuse) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const target = net.connect(Number((request.url ?? '').split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  return { ...(await listen(server)), asked };
}

function startStore(): Promise<Listening> {
  return listen(http.createServer((_, response) => response.end('plain')));
}

function startSecureStore(): Promise<Listening> {
  return listen(
    https.createServer({ key: tls.key, cert: tls.certificate }, (_, response) => response.end('secure')),
  );
}

function fetchWith(environment: Environment, url: string): Promise<string> {
  const { httpAgent, httpsAgent } = agentsFor(environment);
  closers.push(() => {
    httpAgent.destroy();
    httpsAgent.destroy();
  });
  return new Promise((resolve, reject) => {
    const answered = (response: http.IncomingMessage) => {
      let body = '';
      response.on('data', (data: Buffer) => {
        body += data.toString();
      });
      response.on('end', () => resolve(body));
    };
    const request = url.startsWith('https:')
      ? https.get(url, { agent: httpsAgent }, answered)
      : http.get(url, { agent: httpAgent }, answered);
    request.on('error', reject);
  });
}

describe('a proxy in the environment', () => {
  it('is asked for a tunnel to the store, with its password', async () => {
    const [store, proxy] = [await startStore(), await startProxy()];
    const environment = { HTTP_PROXY: `http://ada:s%40cret@127.0.0.1:${proxy.port}` };
    expect(await fetchWith(environment, `http://store.internal:${store.port}/`)).toBe('plain');
    const password = `Basic ${Buffer.from('ada:s@cret').toString('base64')}`;
    expect(proxy.asked).toEqual([{ to: `store.internal:${store.port}`, password }]);
  });

  it('tunnels TLS to the store itself, whose certificate AWS_CA_BUNDLE vouches for', async () => {
    const [store, proxy] = [await startSecureStore(), await startProxy()];
    const url = `https://store.internal:${store.port}/`;
    const environment = { https_proxy: `127.0.0.1:${proxy.port}` };
    await expect(fetchWith(environment, url)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    const trusting = { ...environment, AWS_CA_BUNDLE: join(directory, 'ca.pem') };
    expect(await fetchWith(trusting, url)).toBe('secure');
  });

  it('is not used for loopback, nor for what NO_PROXY names', async () => {
    const [store, proxy] = [await startStore(), await startProxy()];
    const all_proxy = `http://127.0.0.1:${proxy.port}`;
    expect(await fetchWith({ all_proxy }, `http://127.0.0.1:${store.port}/`)).toBe('plain');
    expect(await fetchWith({ all_proxy }, `http://localhost:${store.port}/`)).toBe('plain');
    for (const no_proxy of ['internal', '.internal', '*.internal', 'a.b, store.internal:80', '*']) {
      const attempt = fetchWith({ all_proxy, no_proxy }, `http://store.internal:${store.port}/`);
      await expect(attempt).rejects.toMatchObject({ syscall: 'getaddrinfo' });
    }
    expect(proxy.asked).toEqual([]);
    expect(await fetchWith({ all_proxy, no_proxy: 'nternal' }, `http://store.internal:${store.port}/`)).toBe(
      'plain',
    );
  });

  it('fails the request when it refuses the tunnel', async () => {
    const proxy = await startProxy(true);
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
    await expect(fetchWith(environment, 'http://store.internal:80/')).rejects.toMatchObject({
      code: 'PROXY_407',
    });
  });

  it('is refused when its address, or the CA bundle, cannot be used', () => {
    expect(() => agentsFor({ HTTPS_PROXY: 'socks5://127.0.0.1:1080' })).toThrow(/proxy address/);
    expect(() => agentsFor({ AWS_CA_BUNDLE: join(directory, 'none.pem') })).toThrow(/AWS_CA_BUNDLE/);
  });
});
