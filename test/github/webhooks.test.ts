import { createHmac } from 'node:crypto';
import http from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebhookSender } from './webhooks.ts';
import { World } from './world.ts';

interface Received {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

const secret = 'it is a secret';
let world: World;
let receiver: http.Server;
let received: Received[];
let status: number;
let sender: WebhookSender;

beforeEach(async () => {
  received = [];
  status = 202;
  world = await World.open();
  receiver = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const address = receiver.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  sender = new WebhookSender({
    facade: world.facade,
    url: `http://127.0.0.1:${port}/hook`,
    secret,
    installationId: 5,
  });
});
afterEach(async () => {
  await sender.stop();
  await new Promise((resolve) => {
    receiver.close(resolve);
    receiver.closeAllConnections();
  });
  await world.close();
});

const push = async (text: string) => world.facade.by(world.olga, world.models).push('main', { file: text });
const commits = () => received.map(({ body }) => String(JSON.parse(body).after));
const ids = () => received.map(({ headers }) => headers['x-github-delivery']);

test('an event is delivered with its name, its payload and a signature of exactly these bytes', async () => {
  const after = await push('1');
  await sender.settled();
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  expect(headers['x-github-event']).toBe('push');
  expect(JSON.parse(body)).toMatchObject({ after, installation: { id: 5 }, sender: { login: 'olga' } });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  expect(headers['x-hub-signature-256']).toBe(`sha256=${signature}`);
  expect(sender.deliveries).toMatchObject([{ status: 202, isRedelivery: false }]);
});

test('deliveries can come twice, under one id', async () => {
  sender.copies = 2;
  await push('1');
  await sender.settled();
  expect(new Set(ids()).size).toBe(1);
  expect(received).toHaveLength(2);
});

test('deliveries can come late, in another order, or get lost', async () => {
  sender.hold();
  const [first, , third] = [await push('1'), await push('2'), await push('3')];
  await sender.settled();
  expect(received).toEqual([]);
  await sender.release((waiting) => waiting.filter((_one, index) => index !== 1).toReversed());
  expect(commits()).toEqual([third, first]);
  const fourth = await push('4');
  await sender.settled();
  expect(commits().at(-1)).toBe(fourth);
});

test('what failed is delivered again on request, the same bytes under the same id', async () => {
  status = 500;
  await push('1');
  await sender.settled();
  status = 200;
  const [failed] = sender.deliveries;
  if (failed !== undefined) await sender.redeliver(failed);
  expect(sender.deliveries.map((one) => [one.status, one.isRedelivery])).toEqual([
    [500, false],
    [200, true],
  ]);
  expect(new Set(ids()).size).toBe(1);
  expect(received[1]?.body).toBe(received[0]?.body);
});

test('a receiver that is not there is noted, and stops nothing', async () => {
  await new Promise((resolve) => {
    receiver.close(resolve);
  });
  await push('1');
  await sender.settled();
  expect(sender.deliveries).toMatchObject([{ status: null }]);
});
