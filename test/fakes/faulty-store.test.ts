// The faults themselves: what the store holds and what the caller hears after each.
import { describe, expect, test } from 'vitest';
import { bytes, found, text, writtenETag } from '../contracts/object-store/expect.ts';
import { FakeClock } from './clock.ts';
import { CountingStore } from './counting-store.ts';
import { CrashSignal, FaultyStore, type WriteFault } from './faulty-store.ts';
import { MemoryStore } from './memory-store.ts';

describe('a faulty store', () => {
  test.for<{ fault: WriteFault; heard: string; now: boolean; later: boolean }>([
    { fault: 'ok', heard: 'written', now: true, later: true },
    { fault: 'slow', heard: 'written', now: true, later: true },
    { fault: 'before', heard: 'unknown', now: false, later: false },
    { fault: 'lost', heard: 'unknown', now: true, later: true },
    { fault: 'late', heard: 'unknown', now: false, later: true },
    { fault: 'late-next', heard: 'unknown', now: false, later: true },
    { fault: 'conflict409', heard: 'unknown', now: false, later: false },
    { fault: 'error500-applied', heard: 'unknown', now: true, later: true },
    { fault: 'error500-not-applied', heard: 'unknown', now: false, later: false },
    { fault: 'crash-before', heard: 'CrashSignal', now: false, later: false },
    { fault: 'crash-after', heard: 'CrashSignal', now: true, later: true },
    { fault: 'crash-late', heard: 'CrashSignal', now: false, later: true },
  ])('$fault: the caller hears $heard; stored at once $now, in the end $later', async (row) => {
    const shared = new MemoryStore();
    const faulty = new FaultyStore(shared, { writes: [row.fault] });
    const heard = await faulty.create('a', bytes('x')).then(
      (outcome) => outcome.kind,
      (error: Error) => error.name,
    );
    expect(heard).toBe(row.heard);
    expect((await shared.get('a')).kind).toBe(row.now ? 'found' : 'absent');
    faulty.restart();
    await faulty.landLate();
    await faulty.get('b');
    expect((await shared.get('a')).kind).toBe(row.later ? 'found' : 'absent');
  });

  test('judges the condition of a late write when it lands, not when it was sent', async () => {
    const shared = new MemoryStore();
    const etag = writtenETag(await shared.create('a', bytes('1')));
    const faulty = new FaultyStore(shared, { writes: ['late'] });
    expect((await faulty.replace('a', bytes('late'), etag)).kind).toBe('unknown');
    writtenETag(await shared.replace('a', bytes('2'), etag));
    expect(await faulty.landLate()).toEqual([{ kind: 'condition-failed' }]);
    expect(text((await found(shared, 'a')).body)).toBe('2');
  });

  test('lets a dead process do nothing more until it is started again', async () => {
    const shared = new MemoryStore();
    const faulty = new FaultyStore(shared, { writes: ['crash-after'] });
    await expect(faulty.create('a', bytes('x'))).rejects.toBeInstanceOf(CrashSignal);
    await expect(faulty.get('a')).rejects.toBeInstanceOf(CrashSignal);
    await expect(faulty.create('b', bytes('x'))).rejects.toBeInstanceOf(CrashSignal);
    expect(shared.keys()).toEqual(['a']);
    faulty.restart();
    expect((await faulty.get('a')).kind).toBe('found');
  });

  test('answers store-unavailable to a read that fails, and counts reads and writes apart', async () => {
    const faulty = new FaultyStore(new MemoryStore(), {
      reads: ['ok', 'error500'],
      writes: ({ method, key }) => (method === 'create' && key === 'b' ? 'lost' : 'ok'),
    });
    writtenETag(await faulty.create('a', bytes('x')));
    expect((await faulty.get('a')).kind).toBe('found');
    await expect(faulty.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    expect((await faulty.create('b', bytes('x'))).kind).toBe('unknown');
    expect(faulty.happened().map(({ index, method, fault }) => [index, method, fault])).toEqual([
      [0, 'create', 'ok'],
      [0, 'get', 'ok'],
      [1, 'get', 'error500'],
      [1, 'create', 'lost'],
    ]);
  });

  test('takes its time by the clock it is given, and pauses where a scheduler wants it to', async () => {
    const clock = new FakeClock();
    const pauses: string[] = [];
    const faulty = new FaultyStore(
      new MemoryStore(),
      { writes: ['slow'] },
      { clock, slowMs: 5_000, pause: async (call, at) => void pauses.push(`${at} ${call.method}`) },
    );
    writtenETag(await faulty.create('a', bytes('x')));
    expect(clock.slept).toEqual([5_000]);
    expect(pauses).toEqual(['request create', 'reply create']);
  });
});

test('a counting store counts calls by method and key, and says which gets were conditional', async () => {
  const store = new CountingStore(new MemoryStore());
  const etag = writtenETag(await store.create('a', bytes('x')));
  await store.get('a', { ifNoneMatch: etag });
  await store.get('b');
  expect(store.counts()).toMatchObject({ create: 1, get: 2, reads: 2, writes: 1, total: 3 });
  expect(store.counts((key) => key === 'b')).toMatchObject({ total: 1 });
  expect(store.calls().map(({ conditional, answer }) => [conditional, answer])).toEqual([
    [false, 'written'],
    [true, 'not-modified'],
    [false, 'absent'],
  ]);
  store.reset();
  expect(store.counts().total).toBe(0);
});
