import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Key, ObjectStore, WriteOutcome } from '../../src/ledger/object-store.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { readCopyRecord } from '../../src/registry/copy-record.ts';
import { copyVersion, type CopyRequest } from '../../src/registry/copy-version.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import {
  artifactKey,
  copyKey,
  descriptorKey,
  manifestKey,
  manifestsPrefix,
} from '../../src/registry/keys.ts';
import { listRegistry, listVersions } from '../../src/registry/list.ts';
import { parseReference, parseVersionNumber } from '../../src/registry/names.ts';
import { openRegistry } from '../../src/registry/open-registry.ts';
import { pull } from '../../src/registry/pull.ts';
import { parseManifest } from '../../src/registry/read-version.ts';
import { register } from '../../src/registry/register.ts';
import { show } from '../../src/registry/show.ts';
import { verify } from '../../src/registry/verify.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, descriptorOf, manifestOf, metadataOf } from '../builders/documents.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import {
  CrashSignal,
  FaultyStore,
  type ReadFault,
  readFaults,
  type WriteFault,
  writeFaults,
} from '../fakes/faulty-store.ts';
import { MemorySink } from '../fakes/memory-sink.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const files = { 'model.onnx': 'x'.repeat(200_000), 'tokenizer/vocab.txt': 'a\nb', 'empty.txt': '' };
const totalBytes = 200_003;
const v = parseVersionNumber;

let home: StoredRegistry;
let third: Manifest;
let serving: MemoryStore;

/** Home has versions 1 to 3, of which the third is to be served elsewhere. */
beforeEach(async () => {
  home = new StoredRegistry();
  await home.version('one');
  await home.version('two');
  third = await home.version('', { source: new MemorySource(files) });
  serving = emptyRegistry();
  recordKey = copyKey(creditRisk, third.version, seal(third).digest);
});

function emptyRegistry(store = new MemoryStore({ location: 'memory:serving' })): MemoryStore {
  store.tamper(descriptorKey, seal(descriptorOf({ registry: '5d0c6a52-2f6d-4b57-8f53-0d3d7f1c9a22' })).bytes);
  return store;
}

function request(overrides: Partial<CopyRequest> = {}): CopyRequest {
  return {
    from: home.store,
    to: serving,
    model: creditRisk,
    version: third.version,
    manifest: seal(third).digest,
    actor: 'robot',
    runUrl: undefined,
    clock: home.clock,
    random: () => 0,
    ...overrides,
  };
}

const key = (path: string): Key => artifactKey(third.contentDigest, path);
let recordKey: Key;

describe('copying a version', () => {
  it('brings the very same bytes under the same number, and nothing else', async () => {
    const progress: string[] = [];
    const copied = await copyVersion(
      request({ onProgress: ({ phase, done, total }) => progress.push(`${phase} ${done}/${total}`) }),
    );
    expect(copied).toBe('copied');
    expect(serving.keys()).toEqual([
      key('empty.txt'),
      key('model.onnx'),
      key('tokenizer/vocab.txt'),
      recordKey,
      'laurel.json',
      'versions/credit-risk/0000000003.json',
    ]);
    for (const each of serving.keys().filter((name) => name !== descriptorKey && name !== recordKey)) {
      const [ours, theirs] = [await home.store.get(each), await serving.get(each)];
      expect(ours.kind === 'found' && theirs.kind === 'found' && Buffer.from(ours.body).equals(theirs.body)).toBe(true); // prettier-ignore
    }
    expect(progress.at(-1)).toBe(`copy ${totalBytes}/${totalBytes}`);
  });

  it('is written down: from which registry, when and by whom', async () => {
    const clock = new FakeClock();
    clock.advance(60_000);
    serving = emptyRegistry(new MemoryStore({ location: 'memory:serving', clock }));
    await copyVersion(request({ actor: 'user:ada', runUrl: 'https://ci.example/7' }));
    const digest = seal(third).digest;
    const { registry } = (await openRegistry(home.store)).descriptor;
    const record = await readCopyRecord(serving, third, digest);
    expect(record).toEqual({
      format: 'laurel.copy/1',
      model: creditRisk,
      version: 3,
      manifest: digest,
      contentDigest: third.contentDigest,
      from: registry,
      copiedBy: 'user:ada',
      runUrl: 'https://ci.example/7',
      copiedAt: clock.now().toISOString(),
    });
    expect(await readCopyRecord(home.store, third, digest)).toBeNull();
    expect(await show(serving, parseReference('credit-risk@3'))).toMatchObject({ copied: record });
    expect(await show(home.store, parseReference('credit-risk@3'))).toMatchObject({ copied: null });
  });

  it('keeps the record of the one who had every artifact there first', async () => {
    const crash: WriteFault[] = ['ok', 'ok', 'ok', 'ok', 'crash-before'];
    const to = new FaultyStore(serving, { writes: crash });
    await expect(copyVersion(request({ to, actor: 'first' }))).rejects.toBeInstanceOf(CrashSignal);
    expect(serving.keys()).toContain(recordKey);
    expect(await manifestsIn(serving)).toEqual([]);
    await copyVersion(request({ actor: 'second' }));
    expect(await readCopyRecord(serving, third, seal(third).digest)).toMatchObject({ copiedBy: 'first' });
  });

  it('makes a registry that can be listed, shown, pulled and verified, whatever numbers it lacks', async () => {
    await copyVersion(request());
    expect(await verify({ store: serving })).toMatchObject({
      findings: [],
      whole: true,
      checked: { versions: 1, artifacts: 3, bytes: totalBytes },
    });
    expect(await listRegistry(serving)).toMatchObject([{ model: creditRisk, versions: 1, highest: 3 }]);
    expect((await listVersions(serving, creditRisk)).rows.map(({ version }) => version)).toEqual([3]);
    const reference = parseReference('credit-risk@3');
    expect(await show(serving, reference)).toMatchObject({ manifest: { version: 3 }, evaluations: [] });
    const sink = new MemorySink();
    await pull({ store: serving, reference, sink, clock: home.clock, random: () => 0 });
    expect(sink.text('model.onnx')).toBe(files['model.onnx']);
  });

  it('is one look at each side where the version is there already', async () => {
    await copyVersion(request());
    const [from, to] = [new CountingStore(home.store), new CountingStore(serving)];
    expect(await copyVersion(request({ from, to }))).toBe('present');
    expect([from.counts().total, to.counts().total]).toEqual([1, 1]);
  });

  it('sends only what is missing, and reads nothing else from home', async () => {
    serving.tamper(key('model.onnx'), new TextEncoder().encode(files['model.onnx']));
    const [from, to] = [new CountingStore(home.store), new CountingStore(serving)];
    await copyVersion(request({ from, to }));
    expect(to.counts().upload).toBe(2);
    expect(from.counts((each) => each === key('model.onnx')).total).toBe(0);
  });

  it('shares the directory of a version with equal content', async () => {
    const twin = await home.version('', {
      source: new MemorySource(files),
      metadata: metadataOf({ tags: { team: 'other' } }),
    });
    await copyVersion(request());
    const to = new CountingStore(serving);
    await copyVersion(request({ to, version: twin.version, manifest: seal(twin).digest }));
    expect(to.counts()).toMatchObject({ upload: 0, create: 2 });
    expect((await verify({ store: serving })).whole).toBe(true);
  });
});

describe('a copy that cannot be made', () => {
  it('refuses a number that is taken by other bytes, names both, and sends nothing', async () => {
    const other = seal(manifestOf({ version: third.version }));
    serving.tamper(manifestKey(creditRisk, third.version), other.bytes);
    const to = new CountingStore(serving);
    const error = await breakageOf(copyVersion(request({ to })));
    expect(error).toMatchObject({ code: 'conflict', at: { key: manifestKey(creditRisk, third.version) } });
    expect(error.message).toContain(other.digest);
    expect(error.message).toContain(seal(third).digest);
    expect(error.message).toContain('memory:serving');
    expect(to.counts().writes).toBe(0);
  });

  it('refuses it as well where the number is taken while the artifacts are copied', async () => {
    const other = seal(manifestOf({ version: third.version })).bytes;
    const to = new FaultyStore(serving, {
      writes: ({ method }) => {
        if (method === 'create') serving.tamper(manifestKey(creditRisk, third.version), other);
        return 'ok';
      },
    });
    expect(await breakageOf(copyVersion(request({ to })))).toMatchObject({ code: 'conflict' });
    const found = await serving.get(manifestKey(creditRisk, third.version));
    expect(found.kind === 'found' && Buffer.from(found.body).equals(other)).toBe(true);
  });

  it('refuses damaged bytes where its own should be', async () => {
    serving.tamper(key('model.onnx'), new TextEncoder().encode('y'.repeat(200_000)));
    expect(await breakageOf(copyVersion(request()))).toMatchObject({
      code: 'conflict',
      at: { key: key('model.onnx') },
    });
    expect(await manifestsIn(serving)).toEqual([]);
  });

  it.each([
    ['altered', 'digest-mismatch', new TextEncoder().encode('y'.repeat(200_000))],
    ['cut short', 'digest-mismatch', new TextEncoder().encode('x'.repeat(100))],
    ['gone', 'not-found', null],
  ])('says which file of home is %s, and leaves no version', async (_, code, bytes) => {
    home.store.tamper(key('model.onnx'), bytes);
    const error = await breakageOf(copyVersion(request()));
    expect(error).toMatchObject({ code, at: { key: key('model.onnx') } });
    expect(error.message).toMatch(/artifact model\.onnx of credit-risk@3 is .* in memory:test/);
    expect(error.remedy).toContain('laurel verify credit-risk');
    expect(await manifestsIn(serving)).toEqual([]);
  });

  it('copies no other version than the one that was meant', async () => {
    expect(await breakageOf(copyVersion(request({ manifest: seal(manifestOf()).digest })))).toMatchObject({
      code: 'digest-mismatch',
    });
    expect(await breakageOf(copyVersion(request({ version: v(9) })))).toMatchObject({
      code: 'not-found',
      message: 'no version credit-risk@9 in memory:test',
    });
    expect(serving.keys()).toEqual([descriptorKey]);
  });

  it('writes nothing to a store that is no registry', async () => {
    const to = new MemoryStore();
    expect(await breakageOf(copyVersion(request({ to })))).toMatchObject({
      code: 'store-missing',
      remedy: expect.stringContaining('laurel registry create'),
    });
    expect(to.keys()).toEqual([]);
  });

  it('stops when it is interrupted, and goes on when it is run again', async () => {
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    await expect(
      copyVersion(request({ signal: stop.signal, onProgress, parallel: 1 })),
    ).rejects.toBeDefined();
    expect(await manifestsIn(serving)).toEqual([]);
    expect(await copyVersion(request())).toBe('copied');
  });
});

describe('registering where versions were copied to', () => {
  const registerIn = async (store: ObjectStore) =>
    register({
      registry: await openRegistry(store),
      model: creditRisk,
      source: new MemorySource({ 'model.onnx': 'mine' }),
      metadata: metadataOf(),
      registeredBy: 'user:ada',
      clock: home.clock,
      random: () => 0,
    });

  it.each([[[3]], [[1]], [[1, 2, 3]], [[1, 3]]])(
    'is refused behind copies of versions %j: numbers are given in one registry',
    async (numbers) => {
      for (const number of numbers) await copyNumber(number);
      const error = await breakageOf(registerIn(serving));
      expect(error).toMatchObject({ code: 'conflict', remedy: expect.stringContaining('home') });
      expect(await manifestsIn(serving)).toHaveLength(numbers.length);
      expect(serving.keys().filter((each) => each.startsWith('registrations/'))).toEqual([]);
    },
  );

  it('goes on at home, with or without its hint', async () => {
    home.store.tamper('heads/credit-risk.json', null);
    expect(await registerIn(home.store)).toMatchObject({ version: 4 });
  });

  it('never gives a number again, where the first versions were deleted', async () => {
    home.store.tamper('heads/credit-risk.json', null);
    home.store.tamper(manifestKey(creditRisk, v(1)), null);
    expect(await registerIn(home.store)).toMatchObject({ version: 4 });
  });

  async function copyNumber(number: number): Promise<void> {
    const found = await home.store.get(manifestKey(creditRisk, v(number)));
    if (found.kind !== 'found') throw new Error('no such version at home');
    const manifest = parseManifest(found.body, { model: creditRisk, version: v(number) });
    await copyVersion(request({ version: v(number), manifest: seal(manifest).digest }));
  }
});

describe('copying, whatever goes wrong', () => {
  it('is whole after a crash or a fault at any write, once it is run again', async () => {
    for (const fault of writeFaults) {
      for (let step = 0; step < 5; step += 1) {
        const writes: WriteFault[] = [...Array.from({ length: step }, () => 'ok' as const), fault];
        expect(await play([{ writes, reads: [], sourceReads: [] }]), `${fault} at ${step}`).toEqual([]);
      }
    }
  });

  it('is whole after a crash or a fault at any read, of either registry', async () => {
    for (const fault of readFaults) {
      for (let step = 0; step < 9; step += 1) {
        const reads: ReadFault[] = [...Array.from({ length: step }, () => 'ok' as const), fault];
        expect(await play([{ writes: [], reads, sourceReads: [] }]), `${fault} at ${step}`).toEqual([]);
        expect(await play([{ writes: [], reads: [], sourceReads: reads }]), `${fault} at ${step}`).toEqual(
          [],
        );
      }
    }
  });

  it('is whole for any number of copiers at once, under any faults', async () => {
    const copier = fc.record({
      writes: fc.array(fc.constantFrom<WriteFault>(...writeFaults), { maxLength: 10 }),
      reads: fc.array(fc.constantFrom<ReadFault>(...readFaults), { maxLength: 8 }),
      sourceReads: fc.array(fc.constantFrom<ReadFault>(...readFaults), { maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(copier, { minLength: 1, maxLength: 3 }),
        fc.scheduler(),
        async (copiers, s) => {
          expect(await play(copiers, s)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

interface Copier {
  readonly writes: readonly WriteFault[];
  readonly reads: readonly ReadFault[];
  readonly sourceReads: readonly ReadFault[];
}

/**
 * Every copier tries until it is answered; then the registry is whole, and stays so when late writes land. Returns
 * what is not as it should be.
 */
async function play(copiers: readonly Copier[], scheduler?: fc.Scheduler): Promise<readonly string[]> {
  const store = new OrderedStore();
  const stores: FaultyStore[] = [];
  const options = {
    clock: home.clock,
    ...(scheduler === undefined ? {} : { pause: async () => scheduler.schedule(Promise.resolve()) }),
  };
  const runs = copiers.map(async ({ writes, reads, sourceReads }) => {
    const to = new FaultyStore(store, { writes, reads }, options);
    const from = new FaultyStore(home.store, { reads: sourceReads }, options);
    stores.push(to);
    await untilAnswered(to, from);
  });
  await (scheduler === undefined ? Promise.all(runs) : scheduler.waitFor(Promise.all(runs)));
  for (const each of stores) await each.landLate();
  const { findings } = await verify({ store });
  const manifests = await manifestsIn(store);
  return [
    ...store.broken,
    ...findings.map(({ kind, key: at }) => `${kind} ${at}`),
    ...(manifests.length === 1 ? [] : [`${manifests.length} versions`]),
    ...((await readCopyRecord(store, third, seal(third).digest)) === null ? ['no record'] : []),
  ];
}

async function untilAnswered(to: FaultyStore, from: FaultyStore): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    to.restart();
    from.restart();
    try {
      await copyVersion(request({ from, to }));
      return;
    } catch (error) {
      const isRetryable = error instanceof LaurelError && ['outcome-unknown', 'store-unavailable'].includes(error.code); // prettier-ignore
      if (!(error instanceof CrashSignal) && !isRetryable) throw error;
    }
  }
  throw new Error('the copier was never answered');
}

/** Notices a manifest that is put before everything that it names. */
class OrderedStore extends MemoryStore {
  readonly broken: string[] = [];

  constructor() {
    super({ location: 'memory:serving' });
    emptyRegistry(this);
  }

  override async create(name: Key, body: Uint8Array): Promise<WriteOutcome> {
    if (name.startsWith('versions/')) {
      if ((await this.head(recordKey)).kind === 'absent')
        this.broken.push('the manifest came before its record');
      for (const path of Object.keys(files)) {
        if ((await this.head(key(path))).kind === 'absent')
          this.broken.push(`the manifest came before ${path}`);
      }
    }
    return super.create(name, body);
  }
}

async function manifestsIn(store: ObjectStore): Promise<readonly Key[]> {
  const keys: Key[] = [];
  for await (const each of store.list(manifestsPrefix(creditRisk))) keys.push(each.key);
  return keys;
}
