// A corporate proxy on loopback: it leads every name to this machine, asks for a password, and keeps who was asked for.
import http from 'node:http';
import net from 'node:net';

export interface TunnelProxy {
  /** With its user and password, as `HTTPS_PROXY` takes it. */
  readonly url: string;
  /** `github.internal:443`, for each tunnel that was opened. */
  readonly opened: readonly string[];
  close(): void;
}

/** @param password of the user `laurel`; whoever does not give it is refused with 407. */
export async function startTunnelProxy(password: string): Promise<TunnelProxy> {
  const opened: string[] = [];
  const sockets = new Set<net.Socket>();
  const expected = `Basic ${Buffer.from(`laurel:${password}`).toString('base64')}`;
  const server = http.createServer();
  server.on('connect', (request: http.IncomingMessage, client: net.Socket, head: Buffer) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    if (request.headers['proxy-authorization'] !== expected) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const to = request.url ?? '';
    opened.push(to);
    const target = net.connect(Number(to.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    sockets.add(target);
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://laurel:${encodeURIComponent(password)}@127.0.0.1:${address.port}`,
    opened,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
