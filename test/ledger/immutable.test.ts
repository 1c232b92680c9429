// Writing once: every outcome of a put-if-absent, resolved to what the key holds.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOrRead, type ImmutableWrite, storeImmutable } from '../../src/ledger/immutable.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { CrashSignal, FaultyStore, type WriteFault, writeFaults } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const key = 'versions/credit-risk/0000000001.json';
const bytes = Buffer.from('ours');
const others = Buffer.from('theirs');

function writeTo(store: ObjectStore, more: Partial<ImmutableWrite> = {}): ImmutableWrite {
  return { store, key, bytes, clock: new FakeClock(), random: () => 0.5, ...more };
}

async function heldBy(store: MemoryStore): Promise<string | null> {
  const found = await store.get(key);
  return found.kind === 'found' ? Buffer.from(found.body).toString() : null;
}

test('stores a new key in one request', async () => {
  const store = new CountingStore(new MemoryStore());
  expect(await storeImmutable(writeTo(store))).toBe('stored');
  expect(store.counts()).toMatchObject({ create: 1, total: 1 });
});

test('finds equal bytes present in one create and one read', async () => {
  const store = new CountingStore(new MemoryStore());
  await store.create(key, bytes);
  store.reset();
  expect(await storeImmutable(writeTo(store))).toBe('present');
  expect(store.counts()).toMatchObject({ create: 1, get: 1, total: 2 });
});

test('raises a conflict where other bytes are present, and leaves them', async () => {
  const store = new MemoryStore();
  await store.create(key, others);
  await expect(storeImmutable(writeTo(store))).rejects.toMatchObject({ code: 'conflict', at: { key } });
  expect(await heldBy(store)).toBe('theirs');
});

test('gives a caller who asks for it what another has stored', async () => {
  const store = new MemoryStore();
  await store.create(key, others);
  expect(await createOrRead(writeTo(store))).toEqual({ kind: 'other', bytes: others });
  expect(await createOrRead(writeTo(store, { bytes: others }))).toEqual({ kind: 'present', bytes: others });
});

test.each<[WriteFault, string]>([
  ['before', 'stored'],
  ['conflict409', 'stored'],
  ['error500-not-applied', 'stored'],
  ['late', 'stored'],
  ['lost', 'present'],
  ['error500-applied', 'present'],
  ['late-next', 'present'],
])('after an outcome lost as "%s" the bytes are %s, once', async (fault, expected) => {
  const memory = new MemoryStore();
  const store = new FaultyStore(memory, { writes: [fault] });
  expect(await storeImmutable(writeTo(store))).toBe(expected);
  await store.landLate();
  expect(await heldBy(memory)).toBe('ours');
});

test('says that the outcome is unknown when the store never answers, and what to do', async () => {
  const store = new FaultyStore(new MemoryStore(), { writes: () => 'before' });
  const failing = storeImmutable(writeTo(store, { maxAttempts: 3 }));
  await expect(failing).rejects.toMatchObject({
    code: 'outcome-unknown',
    at: { key },
    remedy: expect.stringContaining('run the same command again'),
  });
  expect(store.happened().filter(({ method }) => method === 'create')).toHaveLength(3);
});

test('calls a store unfit that says "taken" of a key that is absent', async () => {
  const store = new MemoryStore();
  store.create = async () => ({ kind: 'condition-failed' });
  await expect(storeImmutable(writeTo(store))).rejects.toMatchObject({ code: 'store-unfit' });
});

test('waits longer and longer between tries', async () => {
  const clock = new FakeClock();
  const store = new FaultyStore(new MemoryStore(), { writes: () => 'before' });
  await expect(storeImmutable(writeTo(store, { clock, maxAttempts: 4 }))).rejects.toThrow(LaurelError);
  expect(clock.slept).toEqual([50, 100, 200]);
});

test('stops between tries when it is told to', async () => {
  const controller = new AbortController();
  const store = new FaultyStore(new MemoryStore(), {
    writes: () => {
      controller.abort(new LaurelError({ code: 'interrupted', message: 'Ctrl-C' }));
      return 'before';
    },
  });
  const writing = storeImmutable(writeTo(store, { signal: controller.signal }));
  await expect(writing).rejects.toMatchObject({ code: 'interrupted' });
});

test('of several writers with faults and crashes one owns the key, and each is told whose bytes it holds', async () => {
  const fault = fc.constantFrom(...writeFaults.filter((each) => each !== 'slow'));
  const writer = fc.record({ text: fc.constantFrom('a', 'b'), faults: fc.array(fault, { maxLength: 4 }) });
  const property = fc.asyncProperty(fc.array(writer, { minLength: 1, maxLength: 4 }), async (writers) => {
    const memory = new MemoryStore();
    const stores = writers.map(({ faults }) => new FaultyStore(memory, { writes: faults }));
    const told = await Promise.all(
      writers.map(async ({ text }, index) => {
        const store = stores[index];
        if (store === undefined) throw new Error('one store each');
        for (;;) {
          try {
            return await createOrRead(writeTo(store, { bytes: Buffer.from(text) }));
          } catch (error) {
            if (!(error instanceof CrashSignal)) throw error;
            store.restart();
          }
        }
      }),
    );
    for (const store of stores) await store.landLate();
    const held = await heldBy(memory);
    for (const [index, outcome] of told.entries()) {
      expect(outcome.kind === 'other').toBe(writers[index]?.text !== held);
      expect(outcome.kind === 'stored' ? held : Buffer.from(outcome.bytes).toString()).toBe(held);
    }
    expect(told.filter(({ kind }) => kind === 'stored').length).toBeLessThanOrEqual(1);
  });
  await expect(fc.assert(property, { numRuns: 300 })).resolves.toBeUndefined();
});
