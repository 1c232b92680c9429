// What a person reads when S3 says no: the code, the bucket and key, what to do, and nothing of a response's body.
import http from 'node:http';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ETag, ObjectStore } from '../../../src/ledger/object-store.ts';
import { parseETag } from '../../../src/adapters/object-store/etag.ts';
import { type Opening, openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';
import { patternBytes, uploadSourceOf } from '../../fakes/upload-source.ts';

let server: S3Server;
const opened: ObjectStore[] = [];
const someETag: ETag = parseETag('"00000000000000000000000000000000"');

beforeEach(async () => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
  server = await startS3Server();
});

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await server.close();
  vi.unstubAllEnvs();
});

function open(opening: Opening = {}, endpoint = server.endpoint): ObjectStore {
  const store = openTestStore(endpoint, opening);
  opened.push(store);
  return store;
}

const body = new TextEncoder().encode('x');

/** Every way to reach the store. */
const verbs: readonly { readonly verb: string; readonly call: (store: ObjectStore) => Promise<unknown> }[] = [
  { verb: 'get', call: (store) => store.get('a/b.json') },
  { verb: 'head', call: (store) => store.head('a/b.json') },
  { verb: 'open', call: (store) => drain(store.open('a/b.json')) },
  { verb: 'create', call: (store) => store.create('a/b.json', body) },
  { verb: 'replace', call: (store) => store.replace('a/b.json', body, someETag) },
  { verb: 'upload', call: (store) => store.upload('a/b.json', uploadSourceOf(body)) },
  {
    verb: 'upload in parts',
    call: (store) => store.upload('a/b.json', uploadSourceOf(patternBytes(600_000))),
  },
  { verb: 'list', call: (store) => drain(store.list('a/')) },
];

async function drain(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const item of items) count += item === undefined ? 0 : 1;
  return count;
}

describe.each(verbs)('$verb', ({ call }) => {
  it('says that the bucket is missing', async () => {
    await expect(call(open({ bucket: 'no-such-models' }))).rejects.toMatchObject({
      code: 'store-missing',
      message: expect.stringContaining('no bucket no-such-models'),
    });
  });

  it('says that the store does not know the access key', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIASTRANGER');
    await expect(call(open())).rejects.toMatchObject({
      code: 'store-denied',
      message: expect.stringContaining('403'),
    });
  });

  it('says that the secret is wrong, without showing it', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hunter2hunter2');
    const error: unknown = await call(open()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'store-denied' });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('hunter2');
  });

  it('says that the bucket belongs to another account', async () => {
    await expect(call(open({ query: { expectedBucketOwner: '999999999999' } }))).rejects.toMatchObject({
      code: 'store-denied',
      remedy: expect.stringContaining('999999999999 does not own models'),
    });
    expect(await open({ query: { expectedBucketOwner: '123456789012' } }).get('absent')).toMatchObject({
      kind: 'absent',
    });
  });

  it('says in which region the bucket is', async () => {
    await expect(call(open({ query: { region: 'eu-west-1' } }))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('in us-east-1, not in eu-west-1'),
      remedy: expect.stringContaining('?region=us-east-1'),
    });
  });

  it('says that no credentials were found', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    await expect(call(open())).rejects.toMatchObject({
      code: 'store-denied',
      message: expect.stringContaining('no AWS credentials'),
      remedy: expect.stringContaining('AWS_ACCESS_KEY_ID'),
    });
  });
});

describe('a write', () => {
  const writes = verbs.filter(({ verb }) => /create|replace|upload/.test(verb));

  it.each(writes)('says that the store is full: $verb', async ({ call }) => {
    server.state.switches.full = true;
    await expect(call(open())).rejects.toMatchObject({ code: 'store-full' });
  });

  it.each(writes)('says that the store has no conditional writes: $verb', async ({ call }) => {
    server.state.switches.refuseConditions = true;
    await expect(call(open())).rejects.toMatchObject({
      code: 'store-unfit',
      remedy: expect.stringContaining('laurel doctor'),
    });
  });

  it('carries the KMS key, in one request and in parts', async () => {
    const kmsKeyId = 'arn:aws:kms:eu-west-1:123456789012:key/abc';
    const store = open({ query: { kmsKeyId } });
    await store.create('a.json', body);
    await store.upload('b.bin', uploadSourceOf(patternBytes(600_000)));
    for (const key of ['registry/a.json', 'registry/b.bin']) {
      const encryption = server.state.buckets.get('models')?.objects.get(key)?.encryption;
      expect(encryption?.get('x-amz-server-side-encryption')).toBe('aws:kms');
      expect(encryption?.get('x-amz-server-side-encryption-aws-kms-key-id')).toBe(kmsKeyId);
    }
  });
});

describe('a read', () => {
  it('says that a missing key reads as denied without s3:ListBucket', async () => {
    server.state.switches.hideMissing = true;
    await expect(open().get('a/b.json')).rejects.toMatchObject({
      code: 'store-denied',
      at: { key: 'a/b.json' },
      message: expect.stringContaining('s3://models/registry'),
      remedy: expect.stringContaining('without it a missing key reads as denied'),
    });
  });

  it('refuses a range that the store ignores, instead of reading other bytes', async () => {
    server.state.switches.ignoreRanges = true;
    const store = open();
    await store.create('a.bin', patternBytes(1000));
    await expect(drain(store.open('a.bin', { start: 10 }))).rejects.toMatchObject({ code: 'store-unfit' });
  });

  it('refuses a list that is out of order, instead of missing keys', async () => {
    const store = open();
    for (const key of ['a/1', 'a/2']) await store.create(key, body);
    server.state.switches.listUnsorted = true;
    await expect(drain(store.list('a/'))).rejects.toMatchObject({ code: 'store-unfit' });
  });
});

describe('an endpoint that is no S3', () => {
  it('is said to be none, and its page is not repeated', async () => {
    const page = http.createServer((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<html><body>hunter2</body></html>');
    });
    await new Promise<void>((resolve) => {
      page.listen(0, '127.0.0.1', resolve);
    });
    const address = page.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error: unknown = await open({}, `http://127.0.0.1:${port}`)
      .get('a.json')
      .catch((thrown: unknown) => thrown);
    page.close();
    page.closeAllConnections();
    expect(error).toMatchObject({ code: 'store-unavailable', remedy: expect.stringContaining('?endpoint=') });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('hunter2');
  });

  it('is said not to answer when nothing listens there', async () => {
    const closed = await startS3Server();
    await closed.close();
    await expect(open({}, closed.endpoint).get('a.json')).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('an address on AWS without a region', () => {
  it('asks for one', async () => {
    const { openS3Store } = await import('../../../src/adapters/object-store/s3/s3-store.ts');
    const { parseS3Uri } = await import('../../../src/adapters/object-store/s3/s3-config.ts');
    const { systemClock } = await import('../../../src/adapters/clock.ts');
    const store = openS3Store(parseS3Uri(new URL('s3://acme-models/ml')), {
      clock: systemClock,
      random: () => 0.01,
      environment: {},
    });
    opened.push(store);
    await expect(store.get('a.json')).rejects.toMatchObject({
      code: 'usage',
      remedy: expect.stringContaining('?region='),
    });
  });
});
