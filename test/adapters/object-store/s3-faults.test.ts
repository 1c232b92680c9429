// The S3 adapter behind a network that loses, delays, truncates and refuses: what an answer proves, and what not.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ETag, ObjectStore } from '../../../src/ledger/object-store.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { type Fault, type FaultProxy, inTurn, pass, startFaultProxy } from '../../fakes/fault-proxy.ts';
import { openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';
import { bytesOf, patternBytes } from '../../fakes/upload-source.ts';

let server: S3Server;
let proxy: FaultProxy;
let store: ObjectStore;

const bytes = (content: string) => new TextEncoder().encode(content);
const isPut = ({ method }: { readonly method: string }) => method === 'PUT';
const isGet = ({ method }: { readonly method: string }) => method === 'GET';

beforeEach(async () => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
  server = await startS3Server();
  proxy = await startFaultProxy(server.endpoint);
  store = openTestStore(proxy.endpoint, { deps: { tuning: { requestMs: 300, idleMs: 2_000 } } });
});

afterEach(async () => {
  await store.close();
  await proxy.close();
  await server.close();
  vi.unstubAllEnvs();
});

const stored = (key: string) => server.state.buckets.get('models')?.objects.get(`registry/${key}`)?.body;

async function created(key: string, content: string): Promise<ETag> {
  const outcome = await store.create(key, bytes(content));
  if (outcome.kind === 'written') return outcome.etag;
  throw new Error(`not written: ${outcome.kind}`);
}

const overloaded = { kind: 'answer', status: 503, code: 'SlowDown', applied: false } as const;
const broken = { kind: 'answer', status: 500, code: 'InternalError', applied: false } as const;
const conflict = { kind: 'answer', status: 409, code: 'ConditionalRequestConflict', applied: false } as const;

/** Each proves nothing, whether or not the write has landed. */
const ambiguous: readonly { readonly name: string; readonly fault: Fault; readonly landed: boolean }[] = [
  { name: 'a connection lost before the store saw the write', fault: { kind: 'drop-before' }, landed: false },
  { name: 'an answer lost after the store did the write', fault: { kind: 'drop-after' }, landed: true },
  { name: 'an answer that never comes', fault: { kind: 'hang' }, landed: true },
  { name: 'a 500 that did nothing', fault: broken, landed: false },
  { name: 'a 500 that did the write', fault: { ...broken, applied: true }, landed: true },
  { name: 'a 503 from an overloaded store', fault: overloaded, landed: false },
  { name: 'a 409', fault: conflict, landed: false },
  { name: 'a gateway’s 502 page', fault: { ...broken, status: 502, code: '' }, landed: false },
];

describe('a conditional write through a bad network', () => {
  it.each(ambiguous)('is unknown after $name, and is never sent twice', async ({ fault, landed }) => {
    proxy.script = inTurn(isPut, fault);
    const outcome = await store.create('a.json', bytes('one'));
    expect(outcome).toMatchObject({ kind: 'unknown', cause: { code: 'store-unavailable' } });
    expect(proxy.seen.filter(isPut)).toHaveLength(1);
    expect(stored('a.json') !== undefined).toBe(landed);
  });

  it.each(ambiguous)('leaves a compare-and-swap unknown after $name', async ({ fault, landed }) => {
    const etag = await created('pointer.json', 'old');
    proxy.script = inTurn(isPut, fault);
    const outcome = await store.replace('pointer.json', bytes('new'), etag);
    expect(outcome.kind).toBe('unknown');
    expect(proxy.seen.filter(isPut)).toHaveLength(2);
    expect(Buffer.from(stored('pointer.json') ?? []).toString()).toBe(landed ? 'new' : 'old');
  });

  it('leaves a small upload unknown when its answer is lost', async () => {
    proxy.script = inTurn(isPut, { kind: 'drop-after' });
    const { uploadSourceOf } = await import('../../fakes/upload-source.ts');
    expect((await store.upload('model.onnx', uploadSourceOf(bytes('weights')))).kind).toBe('unknown');
    expect(await store.upload('model.onnx', uploadSourceOf(bytes('weights')))).toEqual({
      kind: 'condition-failed',
    });
  });

  it('tells a slow answer from a lost one', async () => {
    proxy.script = inTurn(isPut, { kind: 'delay', durationMs: 100 });
    expect((await store.create('a.json', bytes('one'))).kind).toBe('written');
  });

  it('is refused, not unknown, where the store answers that it never happened', async () => {
    proxy.script = inTurn(isPut, { kind: 'answer', status: 412, code: 'PreconditionFailed', applied: false });
    expect(await store.create('a.json', bytes('one'))).toEqual({ kind: 'condition-failed' });
  });

  it.each([false, true])(
    'is refused for an absent key, in either way of saying so (412: %s)',
    async (absentIs412) => {
      server.state.switches.absentIs412 = absentIs412;
      const etag = await created('a.json', 'one');
      expect(await store.replace('absent.json', bytes('two'), etag)).toEqual({ kind: 'condition-failed' });
    },
  );

  it('corrects a refused time once, because that proves that nothing was written', async () => {
    proxy.script = inTurn(isPut, {
      kind: 'answer',
      status: 403,
      code: 'RequestTimeTooSkewed',
      applied: false,
    });
    expect((await store.create('a.json', bytes('one'))).kind).toBe('written');
    const always: Fault = { kind: 'answer', status: 403, code: 'RequestTimeTooSkewed', applied: false };
    proxy.script = () => always;
    await expect(store.create('b.json', bytes('one'))).rejects.toMatchObject({
      code: 'store-denied',
      remedy: expect.stringContaining('clock'),
    });
  });

  it('is interrupted by its caller in the middle', async () => {
    proxy.script = inTurn(isPut, { kind: 'hang' });
    const abort = new AbortController();
    const attempt = store.create('a.json', bytes('one'), { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('Ctrl-C')), 50);
    await expect(attempt).rejects.toMatchObject({ code: 'interrupted' });
  });
});

describe('a read through a bad network', () => {
  it.each([
    ['a 503', overloaded],
    ['a 500', broken],
    ['a lost connection', { kind: 'drop-before' }],
    ['a lost answer', { kind: 'drop-after' }],
    ['an answer that never comes', { kind: 'hang' }],
    ['a truncated body', { kind: 'truncate', afterBytes: 2 }],
    ['a body without a first byte', { kind: 'truncate', afterBytes: 0 }],
  ] satisfies [string, Fault][])('is tried again after %s', async (_, fault) => {
    await created('a.json', '{"n":1}');
    proxy.script = inTurn(isGet, fault, fault);
    const found = await store.get('a.json');
    expect(found.kind === 'found' && Buffer.from(found.body).toString()).toBe('{"n":1}');
    expect(proxy.seen.filter(isGet)).toHaveLength(3);
  });

  it('never takes a truncated body for a short object', async () => {
    await created('a.json', '{"n":1}');
    proxy.script = (request) => (isGet(request) ? { kind: 'truncate', afterBytes: 3 } : pass);
    await expect(store.get('a.json')).rejects.toMatchObject({
      code: 'store-unavailable',
      at: { key: 'a.json' },
    });
  });

  it('gives up after six tries, and says what to do', async () => {
    proxy.script = () => overloaded;
    await expect(store.get('a.json')).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('SlowDown, 503'),
      remedy: expect.stringContaining('again'),
    });
    expect(proxy.seen).toHaveLength(6);
  });

  it('takes a stream up again where it broke, and only there', async () => {
    const body = patternBytes(900_000);
    await store.create('weights.bin', body);
    proxy.script = inTurn(isGet, { kind: 'truncate', afterBytes: 400_000 }, overloaded, {
      kind: 'truncate',
      afterBytes: 1_000,
    });
    const read = await bytesOf(store.open('weights.bin'));
    expect(Buffer.from(read).equals(Buffer.from(body))).toBe(true);
    const ranges = proxy.seen.filter(isGet).map(({ headers }) => headers.range);
    expect(ranges[0]).toBeUndefined();
    expect(ranges[1]).toBe(ranges[2]);
    const starts = ranges.slice(1).map((range) => Number(/^bytes=(\d+)-899999$/.exec(range ?? '')?.[1]));
    expect(starts[0]).toBeGreaterThan(300_000);
    expect(starts[2]).toBeGreaterThan(starts[0] ?? 0);
  });

  it('refuses to join two objects when one is replaced under a broken stream', async () => {
    const etag = await store.create('weights.bin', patternBytes(900_000));
    expect(etag.kind).toBe('written');
    proxy.script = inTurn(isGet, { kind: 'truncate', afterBytes: 400_000 });
    const stream = store.open('weights.bin')[Symbol.asyncIterator]();
    await stream.next();
    if (etag.kind === 'written') await store.replace('weights.bin', patternBytes(900_000, 2), etag.etag);
    const rest = (async () => {
      while ((await stream.next()).done !== true);
    })();
    await expect(rest).rejects.toThrow(LaurelError);
  });

  it.each([
    ['a large object', 3_000_000, false],
    ['a large object, where the store ignores ranges', 3_000_000, true],
    ['an empty object', 0, false],
  ])(
    'reads no more than a byte of %s that appears while its absence is proven',
    async (_, sizeBytes, ignoreRanges) => {
      server.state.switches.ignoreRanges = ignoreRanges;
      const other = openTestStore(server.endpoint);
      await other.create('weights.bin', patternBytes(sizeBytes));
      const known = await other.head('weights.bin');
      await other.close();
      proxy.script = inTurn(({ method }) => method === 'HEAD', { kind: 'answer', status: 404, code: '', applied: false }); // prettier-ignore
      const { storeDate: _date, ...found } = await store.head('weights.bin');
      expect(known).toMatchObject({ ...found, kind: 'found', sizeBytes });
      expect(proxy.seen.map(({ method, headers }) => `${method} ${headers.range ?? ''}`.trim())).toEqual(['HEAD', 'GET bytes=0-0', 'HEAD']); // prettier-ignore
    },
  );

  it('fails a stream that makes no progress', async () => {
    await store.create('weights.bin', patternBytes(900_000));
    proxy.script = (request) => (isGet(request) ? { kind: 'truncate', afterBytes: 0 } : pass);
    await expect(bytesOf(store.open('weights.bin'))).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  it('shares one signal with many others without a warning', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 30 }, (_, n) => store.get(`absent-${n}`, { signal })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('lists the pages again that did not arrive', async () => {
    server.state.pageSize = 2;
    for (const name of ['a', 'b', 'c', 'd', 'e']) await created(`list/${name}`, name);
    proxy.script = inTurn(isGet, pass, overloaded, { kind: 'truncate', afterBytes: 50 });
    const keys: string[] = [];
    for await (const { key } of store.list('list/')) keys.push(key);
    expect(keys).toEqual(['list/a', 'list/b', 'list/c', 'list/d', 'list/e']);
  });
});
