// Copying a version between real stores: from bucket to bucket in parts, and between a bucket and a directory.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/adapters/clock.ts';
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { copyVersion, type CopyRequest } from '../../../src/registry/copy-version.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { artifactKey, descriptorKey } from '../../../src/registry/keys.ts';
import { register, type Registered } from '../../../src/registry/register.ts';
import { verify } from '../../../src/registry/verify.ts';
import { creditRisk, descriptorOf, metadataOf } from '../../builders/documents.ts';
import { type FaultProxy, inTurn, pass, startFaultProxy } from '../../fakes/fault-proxy.ts';
import { MemorySource } from '../../fakes/memory-source.ts';
import { openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';
import { patternBytes } from '../../fakes/upload-source.ts';
import { temporaryStore } from './temporary-directory.ts';

const partBytes = 256 * 1024;
const weights = patternBytes(5 * partBytes + 1_000);
let server: S3Server;
let proxy: FaultProxy;
let opened: ObjectStore[];

beforeEach(async () => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
  server = await startS3Server();
  proxy = await startFaultProxy(server.endpoint);
  opened = [];
});

afterEach(async () => {
  for (const store of opened) await store.close();
  await proxy.close();
  await server.close();
  vi.unstubAllEnvs();
});

const isPart = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === 'PUT' && path.includes('partNumber=');

const partNumber = ({ path }: { readonly path: string }): number =>
  Number(/partNumber=(\d+)/.exec(path)?.[1] ?? 0);

async function registryIn(store: ObjectStore): Promise<ObjectStore> {
  await store.create(descriptorKey, seal(descriptorOf()).bytes);
  return store;
}

async function bucket(prefix: string): Promise<ObjectStore> {
  const store = openTestStore(proxy.endpoint, { prefix, deps: { tuning: { partBytes } } });
  opened.push(store);
  return registryIn(store);
}

async function directory(): Promise<ObjectStore> {
  return registryIn((await temporaryStore()).store);
}

async function registered(store: ObjectStore): Promise<Registered> {
  return register({
    registry: { store, descriptor: descriptorOf() },
    model: creditRisk,
    source: new MemorySource({ 'model.bin': weights, 'README.md': '# Card', 'empty.txt': '' }),
    metadata: metadataOf(),
    registeredBy: 'user:ada',
    clock: systemClock,
    random: () => 0,
  });
}

function request(from: ObjectStore, to: ObjectStore, { version, manifestDigest }: Registered): CopyRequest {
  const named = {
    model: creditRisk,
    version,
    manifest: manifestDigest,
    actor: 'robot',
    runUrl: undefined,
  };
  return { from, to, ...named, clock: systemClock, random: () => 0.01 };
}

describe('copying a version', () => {
  it.each([
    ['from bucket to bucket', async () => bucket('home'), async () => bucket('serving')],
    ['from a directory to a bucket', directory, async () => bucket('serving')],
    ['from a bucket to a directory', async () => bucket('home'), directory],
  ])('%s brings every byte', async (_, openFrom, openTo) => {
    const [from, to] = [await openFrom(), await openTo()];
    expect(await copyVersion(request(from, to, await registered(from)))).toBe('copied');
    const verified = await verify({ store: to });
    expect(verified).toMatchObject({ findings: [], checked: { artifacts: 3, bytes: weights.length + 6 } });
  });

  it('goes on where it was interrupted: parts that arrived are not sent again', async () => {
    const [from, to] = [await bucket('home'), await bucket('serving')];
    const version = await registered(from);
    const abort = new AbortController();
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done >= 3 * partBytes) abort.abort(new Error('Ctrl-C'));
    };
    proxy.script = (each) => (partNumber(each) > 3 ? { kind: 'hold' } : pass);
    const interrupted = { ...request(from, to, version), signal: abort.signal, onProgress };
    await expect(copyVersion(interrupted)).rejects.toMatchObject({
      code: 'interrupted',
    });
    proxy.script = () => pass;
    const before = server.served.filter(isPart).length;
    expect(await copyVersion(request(from, to, version))).toBe('copied');
    expect(server.served.filter(isPart).length - before).toBe(3);
    expect((await verify({ store: to })).findings).toEqual([]);
  });

  it('survives a connection to home that breaks in the middle of a file', async () => {
    const [from, to] = [await bucket('home'), await bucket('serving')];
    const version = await registered(from);
    proxy.script = inTurn(({ method, path }) => method === 'GET' && path.includes('home/artifacts'), {
      kind: 'truncate',
      afterBytes: 100_000,
    });
    expect(await copyVersion(request(from, to, version))).toBe('copied');
    expect((await verify({ store: to })).findings).toEqual([]);
  });

  it.each([
    ['bucket', async () => bucket('serving')],
    ['directory', directory],
  ])('leaves no version in a %s where home’s bytes are damaged', async (_, openTo) => {
    const [from, to] = [await bucket('home'), await openTo()];
    const version = await registered(from);
    const key = artifactKey(version.manifest.contentDigest, 'model.bin');
    const open = from.open.bind(from);
    from.open = async function* altered(asked, range, options) {
      for await (const chunk of open(asked, range, options)) {
        if (asked === key) chunk[0] = (chunk[0] ?? 0) ^ 1;
        yield chunk;
      }
    };
    await expect(copyVersion(request(from, to, version))).rejects.toMatchObject({
      code: 'digest-mismatch',
      at: { key },
    });
    expect((await to.head(key)).kind).toBe('absent');
    expect((await verify({ store: to })).checked.versions).toBe(0);
  });
});
