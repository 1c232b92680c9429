// The contract of every object store, on real S3 servers; and an interrupted upload taken up again there.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { describeObjectStore } from '../contracts/object-store.ts';
import { type FaultProxy, pass, startFaultProxy } from '../fakes/fault-proxy.ts';
import { md5ETags } from '../fakes/s3-server/open.ts';
import { digestOfChunks, patternBytes, uploadSourceOf } from '../fakes/upload-source.ts';
import { credentialsFor, newBucket, runningServer } from './servers.ts';

const MiB = 1024 * 1024;

const open = (address: string) => openStore(address, { cwd: '/', env: {}, clock: systemClock });

describe.each(['rgw', 'moto'] as const)('%s', (name) => {
  const server = runningServer(name);

  beforeAll(() => {
    for (const [variable, value] of Object.entries(credentialsFor(server))) vi.stubEnv(variable, value);
  });

  describeObjectStore(
    `S3 on ${name}`,
    async () => ({ store: await open(await newBucket(server)), cleanup: async () => {} }),
    // Three parts of the size that a store really gets.
    { largeUploadBytes: 40 * MiB, exceptions: md5ETags },
  );
});

describe('an interrupted upload to a real server', () => {
  const server = runningServer('rgw');
  const source = uploadSourceOf(patternBytes(72 * MiB));
  const partNumber = (path: string) => Number(/partNumber=(\d+)/.exec(path)?.[1]);
  let proxy: FaultProxy;
  let store: ObjectStore;

  beforeAll(async () => {
    for (const [variable, value] of Object.entries(credentialsFor(server))) vi.stubEnv(variable, value);
    proxy = await startFaultProxy(server.endpoint);
    store = await open(await newBucket(server, { through: proxy.endpoint }));
  });

  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  it('goes on with the parts that are missing: the server has kept the checksums of the others', async () => {
    const abort = new AbortController();
    proxy.script = ({ path }) => (partNumber(path) > 2 ? { kind: 'hold' } : pass);
    let parts = 0;
    const onProgress = () => {
      parts += 1;
      if (parts === 2) abort.abort(new Error('Ctrl-C'));
    };
    const interrupted = store.upload('weights.bin', source, { signal: abort.signal, onProgress });
    await expect(interrupted).rejects.toMatchObject({ code: 'interrupted' });
    proxy.script = () => pass;
    proxy.seen.length = 0;
    expect((await store.upload('weights.bin', source)).kind).toBe('written');
    const sent = proxy.seen.map(({ path }) => partNumber(path)).filter((number) => !Number.isNaN(number));
    expect(sent.toSorted((a, b) => a - b)).toEqual([3, 4, 5]);
    expect(await digestOfChunks(store.open('weights.bin'))).toBe(source.sha256);
  });
});
