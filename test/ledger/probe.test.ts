// The probe passes an exact store and refuses each kind of store that is wrong and quiet about it.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type {
  CallOptions,
  ETag,
  GetOptions,
  Key,
  ListedKey,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../src/ledger/object-store.ts';
import { probeStore, requireFit } from '../../src/ledger/probe.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { FakeClock } from '../fakes/clock.ts';
import { FaultyStore, writeFaults } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

class Careless extends MemoryStore {
  protected async write(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    this.tamper(key, body);
    const found = await this.get(key, { maxBytes: Infinity });
    return found.kind === 'found' ? { kind: 'written', etag: found.etag } : { kind: 'condition-failed' };
  }
}

class OverwritesOnCreate extends Careless {
  override create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    return this.write(key, body);
  }
}

class IgnoresStaleETags extends Careless {
  override async replace(key: Key, body: Uint8Array, _etag: ETag): Promise<WriteOutcome> {
    const info = await this.head(key);
    return info.kind === 'absent' ? { kind: 'condition-failed' } : this.write(key, body);
  }
}

class CreatesOnReplace extends Careless {
  override async replace(key: Key, body: Uint8Array, etag: ETag): Promise<WriteOutcome> {
    const info = await this.head(key);
    return info.kind === 'absent' ? this.write(key, body) : super.replace(key, body, etag);
  }
}

/** Right in turn: it looks, and then it writes. */
class CreatesInARace extends Careless {
  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    const info = await this.head(key);
    await nextTurn();
    return info.kind === 'absent' ? this.write(key, body) : { kind: 'condition-failed' };
  }
}

class ReplacesInARace extends Careless {
  override async replace(key: Key, body: Uint8Array, etag: ETag): Promise<WriteOutcome> {
    const info = await this.head(key);
    await nextTurn();
    return info.kind === 'found' && info.etag === etag ? this.write(key, body) : { kind: 'condition-failed' };
  }
}

class LooksBeforeItUploads extends Careless {
  override async upload(key: Key, source: UploadSource, _options?: UploadOptions): Promise<WriteOutcome> {
    if ((await this.head(key)).kind === 'found') return { kind: 'condition-failed' };
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.open()) chunks.push(chunk.slice());
    return this.write(key, Buffer.concat(chunks));
  }
}

class ReadsFromAReplica extends MemoryStore {
  readonly #behind = new Set<Key>();

  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    this.#behind.add(key);
    return super.create(key, body);
  }

  override async get(key: Key, options?: GetOptions) {
    if (this.#behind.delete(key)) return { kind: 'absent', storeDate: new Date(0) } as const;
    return super.get(key, options);
  }
}

class NeverNotModified extends MemoryStore {
  override get(key: Key) {
    return super.get(key);
  }
}

class ListsInAnyOrder extends MemoryStore {
  override async *list(prefix: string, options: CallOptions & { readonly startAfter?: Key } = {}) {
    const listed: ListedKey[] = [];
    for await (const each of super.list(prefix, options)) listed.push(each);
    yield* listed.toSorted((a, b) => a.key.localeCompare(b.key));
  }
}

class ListsLate extends MemoryStore {
  override async *list() {}
}

async function probe(store: MemoryStore | FaultyStore) {
  const clock = new FakeClock();
  return probeStore(store, { clock, randomId: () => 'b8c7a3de', uploadBytes: 1_000_000 });
}

test('passes a store with exact conditional writes, and leaves little behind', async () => {
  const store = new MemoryStore();
  const report = await probe(store);
  expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(report.passed).toBe(true);
  expect(report.checks.map(({ name }) => name)).toEqual([
    'create-once',
    'read-your-write',
    'conditional-read',
    'replace',
    'replace-stale',
    'replace-absent',
    'create-race',
    'replace-race',
    'upload-once',
    'list-after-write',
  ]);
  expect(store.keys().every((key) => key.startsWith('probe/b8c7a3de/'))).toBe(true);
  expect(store.keys().length).toBeLessThan(20);
  let bytes = 0;
  for await (const { sizeBytes } of store.list('')) bytes += sizeBytes;
  expect(bytes).toBeLessThan(4096);
});

test.each([
  ['overwrites on create', new OverwritesOnCreate(), 'create-once'],
  ['overwrites on a stale ETag', new IgnoresStaleETags(), 'replace-stale'],
  ['creates on a replace of an absent key', new CreatesOnReplace(), 'replace-absent'],
  ['lets many creators win a race', new CreatesInARace(), 'create-race'],
  ['loses acknowledged replaces in a race', new ReplacesInARace(), 'replace-race'],
  ['looks before an upload instead of when it ends', new LooksBeforeItUploads(), 'upload-once'],
  ['reads from a replica that is behind', new ReadsFromAReplica(), 'read-your-write'],
  ['answers conditional reads with the object', new NeverNotModified(), 'conditional-read'],
  ['lists in a locale’s order', new ListsInAnyOrder(), 'list-after-write'],
  ['lists what was there a while ago', new ListsLate(), 'list-after-write'],
])('refuses a store that %s', async (_name, store, failing) => {
  const report = await probe(store);
  expect(report.passed).toBe(false);
  const failed = report.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  expect(failed).toContain(failing);
  expect(() => {
    requireFit(report, store);
  }).toThrow(expect.objectContaining({ code: 'store-unfit', message: expect.stringContaining(failing) }));
});

test('a store that is right in turn and wrong in a race fails the races only', async () => {
  const failedBy = async (store: MemoryStore) =>
    (await probe(store)).checks.filter(({ passed }) => !passed).map(({ name }) => name);
  expect(await failedBy(new CreatesInARace())).toEqual(['create-race']);
  expect(await failedBy(new ReplacesInARace())).toEqual(['replace-race']);
});

test('passes an exact store behind a network that loses every fifth answer', async () => {
  const faults = writeFaults.filter((fault) => !fault.startsWith('crash') && fault !== 'slow');
  const store = new FaultyStore(new MemoryStore(), {
    writes: ({ index }) => (index % 5 === 4 ? (faults[index % faults.length] ?? 'ok') : 'ok'),
  });
  const report = await probe(store);
  expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
});

test('concludes nothing of a store that denies access', async () => {
  const store = new FaultyStore(new MemoryStore());
  store.create = async () => {
    throw new LaurelError({ code: 'store-denied', message: 'no s3:PutObject' });
  };
  await expect(probe(store)).rejects.toMatchObject({ code: 'store-denied' });
});
