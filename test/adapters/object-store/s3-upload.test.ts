// Uploads in parts to S3: resumed after an interruption, checked on the way, completed under a condition.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ObjectStore, UploadSource } from '../../../src/ledger/object-store.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { type FaultProxy, inTurn, pass, startFaultProxy } from '../../fakes/fault-proxy.ts';
import { openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';
import { changedSource, digestOfChunks, patternBytes, uploadSourceOf } from '../../fakes/upload-source.ts';

const partBytes = 256 * 1024;
/** Six parts, the last a short one. */
const sizeBytes = 5 * partBytes + 1_000;
const body = patternBytes(sizeBytes);
const source = uploadSourceOf(body);

let server: S3Server;
let proxy: FaultProxy;
let store: ObjectStore;

beforeEach(async () => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
  server = await startS3Server();
  proxy = await startFaultProxy(server.endpoint);
  store = openTestStore(proxy.endpoint, { deps: { tuning: { partBytes } } });
});

afterEach(async () => {
  await store.close();
  await proxy.close();
  await server.close();
  vi.unstubAllEnvs();
});

const isPart = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'PUT' && path.includes('partNumber=');
const isComplete = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'POST' && path.includes('uploadId=');
const isStart = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'POST' && path.includes('uploads');

const partNumber = (path: string) => Number(/partNumber=(\d+)/.exec(path)?.[1]);

const bucket = () => {
  const found = server.state.buckets.get('models');
  if (found === undefined) throw new Error('no bucket');
  return found;
};
/** Numbers of the parts that reached the store, in order of number. */
const partsServed = () =>
  server.served
    .filter((request) => isPart(request) && request.status === 200)
    .map(({ path }) => partNumber(path))
    .toSorted((a, b) => a - b);

function progressMeter(): { total: number; readonly onProgress: (bytes: number) => void } {
  const meter = {
    total: 0,
    onProgress: (bytes: number) => {
      meter.total += bytes;
    },
  };
  return meter;
}

/** Uploads until the first `count` parts are stored, and then stops as Ctrl-C would. */
async function interruptAfter(count: number, from: UploadSource = source): Promise<void> {
  const abort = new AbortController();
  let parts = 0;
  proxy.script = (request) => (isPart(request) && partNumber(request.path) > count ? { kind: 'hold' } : pass);
  const onProgress = () => {
    parts += 1;
    if (parts === count) abort.abort(new Error('Ctrl-C'));
  };
  await expect(store.upload('weights.bin', from, { signal: abort.signal, onProgress })).rejects.toMatchObject(
    { code: 'interrupted' },
  );
  proxy.script = () => pass;
}

async function expectStored(): Promise<void> {
  expect(await digestOfChunks(store.open('weights.bin'))).toBe(source.sha256);
  expect(bucket().uploads.size).toBe(0);
}

describe('an upload in parts', () => {
  it('asks for the least: one HEAD, one look for leftovers, and its parts', async () => {
    const meter = progressMeter();
    expect((await store.upload('weights.bin', source, meter)).kind).toBe('written');
    await expectStored();
    expect(partsServed()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(meter.total).toBe(sizeBytes);
    // HEAD, once also GET (the bucket was not known to exist), list, start, complete.
    expect(server.served.filter((request) => !isPart(request)).slice(0, -1)).toHaveLength(5);
  });

  it('sends each part with its SHA-256, and the store keeps them', async () => {
    await store.upload('weights.bin', source);
    const claimed = proxy.seen.filter(isPart).map(({ headers }) => headers['x-amz-checksum-sha256']);
    const first = Buffer.from(digestOf(body.subarray(0, partBytes)).slice(7), 'hex').toString('base64');
    expect(claimed).toContain(first);
    expect(bucket().objects.get('registry/weights.bin')?.sha256).toMatch(/-6$/);
    const info = await store.head('weights.bin');
    expect(info.kind === 'found' && info.sha256).toBeUndefined();
  });

  it('resumes after an interruption with the missing parts alone, and counts every byte once', async () => {
    await interruptAfter(3);
    expect(partsServed()).toEqual([1, 2, 3]);
    const meter = progressMeter();
    expect((await store.upload('weights.bin', source, meter)).kind).toBe('written');
    expect(partsServed()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(meter.total).toBe(sizeBytes);
    await expectStored();
  });

  it('sends parts again that are of other bytes', async () => {
    await interruptAfter(3, uploadSourceOf(patternBytes(sizeBytes, 7)));
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    expect(partsServed()).toHaveLength(3 + 6);
    expect(proxy.seen.filter(isStart)).toHaveLength(1);
    await expectStored();
  });

  it('trusts no part without a checksum: an ETag proves nothing', async () => {
    server.state.switches.forgetChecksums = true;
    await interruptAfter(3);
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    expect(partsServed()).toHaveLength(3 + 6);
    expect(await digestOfChunks(store.open('weights.bin'))).toBe(source.sha256);
  });

  it('starts afresh where looking for leftovers is denied', async () => {
    await interruptAfter(3);
    proxy.script = inTurn(({ path, method }) => method === 'GET' && path.includes('uploads'), {
      kind: 'answer',
      status: 403,
      code: 'AccessDenied',
      applied: false,
    });
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    expect(partsServed()).toHaveLength(3 + 6);
  });

  it('keeps its parts for a later try when the store becomes unavailable', async () => {
    let parts = 0;
    proxy.script = (request) => {
      if (isPart(request)) parts += 1;
      return parts > 3 ? { kind: 'answer', status: 503, code: 'SlowDown', applied: false } : pass;
    };
    await expect(store.upload('weights.bin', source)).rejects.toMatchObject({ code: 'store-unavailable' });
    proxy.script = () => pass;
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    expect(partsServed()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['a lost connection', { kind: 'drop-before' }],
    ['a lost answer', { kind: 'drop-after' }],
    ['a 503', { kind: 'answer', status: 503, code: 'SlowDown', applied: false }],
    ['a body that arrived damaged', { kind: 'answer', status: 400, code: 'BadDigest', applied: false }],
  ] as const)('sends a part again after %s', async (_, fault) => {
    proxy.script = inTurn(isPart, pass, fault, fault);
    const meter = progressMeter();
    expect((await store.upload('weights.bin', source, meter)).kind).toBe('written');
    expect(meter.total).toBe(sizeBytes);
    await expectStored();
  });

  it('holds only so much in memory, and stays whole, when many files are uploaded at once', async () => {
    const names = Array.from({ length: 6 }, (_, n) => `shard-${n}.bin`);
    const outcomes = await Promise.all(names.map((name) => store.upload(name, source)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(names.map(() => 'written'));
    for (const name of names) expect(await digestOfChunks(store.open(name))).toBe(source.sha256);
  });
});

describe('completing an upload', () => {
  it('is unknown when its answer is lost, and the next try finds the object', async () => {
    proxy.script = inTurn(isComplete, { kind: 'drop-after' });
    expect((await store.upload('weights.bin', source)).kind).toBe('unknown');
    expect(await store.upload('weights.bin', source)).toEqual({ kind: 'condition-failed' });
    expect(partsServed()).toHaveLength(6);
    await expectStored();
  });

  it('is unknown when it was lost on the way, and the next try sends nothing but it', async () => {
    proxy.script = inTurn(isComplete, { kind: 'drop-before' });
    expect((await store.upload('weights.bin', source)).kind).toBe('unknown');
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    expect(partsServed()).toHaveLength(6);
    await expectStored();
  });

  it('begins afresh after a 409, gives the first upload up, and counts every byte once', async () => {
    proxy.script = inTurn(isComplete, {
      kind: 'answer',
      status: 409,
      code: 'ConditionalRequestConflict',
      applied: false,
    });
    const meter = progressMeter();
    expect((await store.upload('weights.bin', source, meter)).kind).toBe('written');
    expect(proxy.seen.filter(isStart)).toHaveLength(2);
    expect(meter.total).toBe(sizeBytes);
    await expectStored();
  });

  it('gives up after three 409s, leaving nothing behind', async () => {
    server.state.conflicts = 9;
    const outcome = await store.upload('weights.bin', source);
    expect(outcome).toMatchObject({ kind: 'unknown', cause: { code: 'store-unavailable' } });
    expect(proxy.seen.filter(isStart)).toHaveLength(3);
    expect(bucket().uploads.size).toBe(0);
  });

  it('fails its condition when another writer was first, and leaves no parts behind', async () => {
    proxy.script = (request) => {
      if (isStart(request)) void put('weights.bin', 'another');
      return pass;
    };
    expect(await store.upload('weights.bin', source)).toEqual({ kind: 'condition-failed' });
    expect(bucket().uploads.size).toBe(0);
    expect(bucket().objects.get('registry/weights.bin')?.body.byteLength).toBe(7);
  });

  it('begins afresh when somebody gave the upload up meanwhile', async () => {
    proxy.script = (request) => {
      if (isComplete(request) && server.state.uploadCount === 1) bucket().uploads.clear();
      return pass;
    };
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    await expectStored();
  });

  it('lets one of two processes win that resume the same upload', async () => {
    await interruptAfter(2);
    const other = openTestStore(proxy.endpoint, { deps: { tuning: { partBytes } } });
    const outcomes = await Promise.all([store, other].map((each) => each.upload('weights.bin', source)));
    await other.close();
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['condition-failed', 'written']);
    await expectStored();
  });

  it('does not complete on a store that does not know conditions', async () => {
    server.state.switches.refuseConditions = true;
    await expect(store.upload('weights.bin', source)).rejects.toMatchObject({ code: 'store-unfit' });
    expect(bucket().objects.size).toBe(0);
  });
});

describe('a file that changes while it is uploaded', () => {
  const edited = body.slice();
  edited[partBytes + 5] = (edited[partBytes + 5] ?? 0) ^ 1;

  it.each([
    ['one bit', edited],
    ['its length, shorter', body.subarray(0, sizeBytes - 1)],
    ['its length, longer', patternBytes(sizeBytes + 1)],
  ])('is refused, and its upload given up, when it changed %s', async (_, read) => {
    await expect(store.upload('weights.bin', changedSource(body, read))).rejects.toMatchObject({
      code: 'artifact-changed',
      remedy: expect.stringContaining('register again'),
    });
    expect(bucket().objects.size).toBe(0);
    expect(bucket().uploads.size).toBe(0);
    expect(proxy.seen.filter(isComplete)).toHaveLength(0);
  });

  it('is noticed also in parts that were stored before', async () => {
    await interruptAfter(3, changedSource(body, edited));
    await expect(store.upload('weights.bin', changedSource(body, edited))).rejects.toMatchObject({
      code: 'artifact-changed',
    });
    expect(bucket().objects.size).toBe(0);
  });
});

async function put(key: string, content: string): Promise<void> {
  const other = openTestStore(server.endpoint);
  await other.create(key, new TextEncoder().encode(content));
  await other.close();
}
