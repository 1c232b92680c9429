// The commit protocol, outcome by outcome: what it costs, what each answer of the store leads to, what is thrown.
import { beforeEach, describe, expect, test } from 'vitest';
import { readHead } from '../../src/ledger/read-chain.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { CrashSignal, FaultyStore, type WriteFault } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { pointerKey, promotion, toyChain } from './toy-domain.ts';
import { ledgerOf, promote } from './toy-ledger.ts';

let memory: MemoryStore;

beforeEach(async () => {
  memory = new MemoryStore();
  await ledgerOf(memory, 2);
});

/** A store whose first write of the pointer meets `fault`; entries are stored undisturbed. */
function failingAtThePointer(...faults: WriteFault[]): FaultyStore {
  const left = [...faults];
  return new FaultyStore(memory, {
    writes: ({ key }) => (key === pointerKey ? (left.shift() ?? 'ok') : 'ok'),
  });
}

async function live(): Promise<unknown> {
  const head = await readHead(memory, toyChain);
  return head.kind === 'at' ? head.pointer : null;
}

describe('undisturbed', () => {
  test('a commit is one GET and two PUTs', async () => {
    const store = new CountingStore(memory);
    const outcome = await promote(store, 3);
    expect(store.calls().map(({ method, key }) => [method, key])).toEqual([
      ['get', pointerKey],
      ['create', expect.stringContaining('alias/ledger/0000000003-')],
      ['replace', pointerKey],
    ]);
    expect(outcome).toMatchObject({
      kind: 'committed',
      attempts: 1,
      entry: { generation: 3 },
      pointer: { generation: 3, version: 3 },
      head: { generation: 3 },
    });
    expect(await live()).toEqual(outcome.kind === 'committed' ? outcome.pointer : null);
  });

  test('the first commit is one GET and two PUTs, and the pointer is put only if absent', async () => {
    const store = new CountingStore(new MemoryStore());
    expect(await promote(store, 1)).toMatchObject({ entry: { generation: 1, previous: null } });
    expect(store.calls().map(({ method }) => method)).toEqual(['get', 'create', 'create']);
  });

  test('a command with nothing to do, and one that is refused, cost one GET', async () => {
    const store = new CountingStore(memory);
    const none = await promote(store, 3, { decide: async () => ({ kind: 'none', reason: 'so already' }) });
    expect(none).toMatchObject({ kind: 'none', reason: 'so already', head: { kind: 'at' } });
    const refused = await promote(store, 3, { decide: async () => ({ kind: 'refuse', refusal: 'held' }) });
    expect(refused).toMatchObject({ kind: 'refused', refusal: 'held', head: { kind: 'at' } });
    expect(store.counts()).toMatchObject({ get: 2, total: 2 });
  });

  test('an entry is recorded at the store’s date, or at its predecessor’s when that is later', async () => {
    const clock = new FakeClock('2026-06-01T12:00:00.000Z');
    const store = new MemoryStore({ clock });
    await promote(store, 1);
    clock.set('2026-05-31T00:00:00.000Z');
    expect(await promote(store, 2)).toMatchObject({ entry: { recordedAt: '2026-06-01T12:00:00.000Z' } });
    clock.set('2026-06-02T00:00:00.000Z');
    expect(await promote(store, 3)).toMatchObject({ entry: { recordedAt: '2026-06-02T00:00:00.000Z' } });
  });
});

describe('a lost race', () => {
  test('decides again on what is live now', async () => {
    const seen: number[] = [];
    const outcome = await promote(memory, 9, {
      decide: async (head) => {
        seen.push(head.kind === 'at' ? head.pointer.version : 0);
        if (seen.length === 1) await promote(memory, 3);
        return { kind: 'append', entry: (next) => promotion('nine', next, { number: 9, version: 9 }) };
      },
    });
    expect(seen).toEqual([2, 3]);
    expect(outcome).toMatchObject({ kind: 'committed', attempts: 2, entry: { generation: 4 } });
  });

  test('may end in a refusal by what the winner has committed', async () => {
    let isFirst = true;
    const outcome = await promote(memory, 9, {
      decide: async () => {
        if (!isFirst) return { kind: 'refuse', refusal: 'held by rollback 3' };
        isFirst = false;
        await promote(memory, 3);
        return { kind: 'append', entry: (next) => promotion('nine', next, { number: 9, version: 9 }) };
      },
    });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'held by rollback 3', attempts: 2 });
    expect(await live()).toMatchObject({ generation: 3 });
  });

  test('that is lost every time ends in contention, and has changed nothing', async () => {
    let version = 100;
    const losing = promote(memory, 9, {
      maxAttempts: 3,
      decide: async () => {
        await promote(memory, ++version);
        return { kind: 'append', entry: (next) => promotion('nine', next, { number: 9, version: 9 }) };
      },
    });
    await expect(losing).rejects.toMatchObject({ code: 'contention', at: { key: pointerKey } });
    expect(await live()).toMatchObject({ generation: 5, version: 103 });
  });

  test('against a run of the same write id is that run’s commit', async () => {
    const outcome = await promote(memory, 3, {
      writeId: 'same',
      decide: async () => {
        await promote(memory, 3, { writeId: 'same' });
        await promote(memory, 4);
        return { kind: 'append', entry: (next) => promotion('same', next, { number: 3, version: 3 }) };
      },
    });
    expect(outcome).toMatchObject({
      kind: 'committed',
      entry: { generation: 3, writeId: 'same' },
      head: { generation: 4 },
    });
  });
});

describe('an unknown outcome at the pointer', () => {
  test.each<WriteFault>(['before', 'conflict409', 'error500-not-applied', 'late'])(
    '"%s": the pointer has not moved, so the same bytes are sent again',
    async (fault) => {
      const store = failingAtThePointer(fault);
      expect(await promote(store, 3)).toMatchObject({
        kind: 'committed',
        attempts: 1,
        entry: { generation: 3 },
      });
      await store.landLate();
      expect(await live()).toMatchObject({ generation: 3, version: 3 });
    },
  );

  test.each<WriteFault>(['lost', 'error500-applied', 'late-next'])(
    '"%s": the pointer names our entry, so we committed',
    async (fault) => {
      const store = failingAtThePointer(fault);
      expect(await promote(store, 3)).toMatchObject({
        kind: 'committed',
        attempts: 1,
        entry: { generation: 3 },
      });
      expect(store.happened().filter(({ method }) => method === 'replace')).toHaveLength(1);
    },
  );

  test('of the first pointer is resolved in the same way', async () => {
    for (const fault of ['before', 'lost', 'late'] as const) {
      memory = new MemoryStore();
      const store = failingAtThePointer(fault);
      expect(await promote(store, 1)).toMatchObject({ kind: 'committed', entry: { generation: 1 } });
      await store.landLate();
      expect(await live()).toMatchObject({ generation: 1 });
    }
  });

  test('is a commit also when others have followed before we could look', async () => {
    const store = failingAtThePointer('lost');
    const clock = new FakeClock();
    clock.sleep = async () => {
      await promote(memory, 4);
      await promote(memory, 5);
    };
    expect(await promote(store, 3, { clock })).toMatchObject({
      kind: 'committed',
      entry: { generation: 3, version: 3 },
      head: { generation: 5, version: 5 },
    });
  });

  test('is a lost race when another has moved the pointer, and then the late try cannot land', async () => {
    const store = failingAtThePointer('late');
    const clock = new FakeClock();
    let isFirst = true;
    clock.sleep = async () => {
      if (isFirst) await promote(memory, 4);
      isFirst = false;
    };
    expect(await promote(store, 3, { clock })).toMatchObject({ attempts: 2, entry: { generation: 4 } });
    expect(await store.landLate()).toEqual([{ kind: 'condition-failed' }]);
  });

  test('that never ends is thrown with the write id, where to resume and what to do', async () => {
    const store = new FaultyStore(memory, { writes: ({ key }) => (key === pointerKey ? 'before' : 'ok') });
    const failing = promote(store, 3, { maxAttempts: 3 });
    await expect(failing).rejects.toMatchObject({
      code: 'outcome-unknown',
      at: { key: pointerKey },
      remedy: expect.stringContaining('run the same command again with write id write-3'),
      details: { writeId: 'write-3', resumedFrom: 2, generation: 3 },
    });
    expect(
      store.happened().filter(({ key, method }) => key === pointerKey && method === 'replace'),
    ).toHaveLength(3);
  });

  test('is also what a store leaves that throws instead of answering', async () => {
    const replace = memory.replace.bind(memory);
    let tries = 0;
    memory.replace = async (...call) => {
      tries += 1;
      await replace(...call);
      throw new LaurelError({ code: 'store-unavailable', message: 'the connection broke' });
    };
    expect(await promote(memory, 3)).toMatchObject({ kind: 'committed', entry: { generation: 3 } });
    expect(tries).toBe(1);
  });

  test('stays unknown when the store then denies access', async () => {
    const store = failingAtThePointer('before');
    const replace = store.replace.bind(store);
    let tries = 0;
    store.replace = async (...call) => {
      tries += 1;
      if (tries > 1) throw new LaurelError({ code: 'store-denied', message: 'expired' });
      return replace(...call);
    };
    await expect(promote(store, 3)).rejects.toMatchObject({
      code: 'outcome-unknown',
      cause: { code: 'store-denied' },
    });
  });

  test('stays unknown when the store then stops answering', async () => {
    const store = new FaultyStore(memory, {
      writes: ({ key }) => (key === pointerKey ? 'lost' : 'ok'),
      reads: ['ok', 'error500'],
    });
    await expect(promote(store, 3)).rejects.toMatchObject({
      code: 'outcome-unknown',
      cause: { code: 'store-unavailable' },
    });
  });

  test('stays unknown when we are interrupted', async () => {
    const controller = new AbortController();
    const store = new FaultyStore(memory, {
      writes: ({ key }) => {
        if (key !== pointerKey) return 'ok';
        controller.abort(new LaurelError({ code: 'interrupted', message: 'Ctrl-C' }));
        return 'before';
      },
    });
    await expect(promote(store, 3, { signal: controller.signal })).rejects.toMatchObject({
      code: 'outcome-unknown',
      cause: { code: 'interrupted' },
    });
  });

  test('is not made of a crash: nobody handles the death of the process', async () => {
    await expect(promote(failingAtThePointer('crash-after'), 3)).rejects.toBeInstanceOf(CrashSignal);
  });
});

describe('a run after an earlier one', () => {
  test('finds what was committed, however much has followed, without deciding', async () => {
    await promote(memory, 3, { writeId: 'lost' });
    await ledgerOf(memory, 2);
    const store = new CountingStore(memory);
    const outcome = await promote(store, 3, {
      writeId: 'lost',
      resumedFrom: 2,
      decide: async () => {
        throw new Error('it must not decide');
      },
    });
    expect(outcome).toMatchObject({ kind: 'committed', attempts: 0, entry: { generation: 3 } });
    expect(store.counts()).toMatchObject({ get: 4, total: 4 });
  });

  test('reads no further back than it is told, and commits', async () => {
    const store = new CountingStore(memory);
    await promote(store, 3, { writeId: 'new', resumedFrom: 2 });
    expect(store.counts()).toMatchObject({ get: 1, create: 1, replace: 1, total: 3 });
  });

  test('after a crash at any write commits exactly once', async () => {
    for (const fault of ['crash-before', 'crash-after', 'crash-late'] as const) {
      for (const write of [0, 1]) {
        memory = new MemoryStore();
        await ledgerOf(memory, 2);
        const store = new FaultyStore(memory, { writes: ({ index }) => (index === write ? fault : 'ok') });
        await expect(promote(store, 3)).rejects.toBeInstanceOf(CrashSignal);
        store.restart();
        expect(await promote(store, 3, { resumedFrom: 2 })).toMatchObject({ entry: { generation: 3 } });
        await store.landLate();
        expect(await live()).toMatchObject({ generation: 3 });
      }
    }
  });

  test('that cannot look for it leaves the outcome unknown', async () => {
    const store = new FaultyStore(memory, { reads: ['ok', 'error500'] });
    await expect(promote(store, 3, { resumedFrom: 0 })).rejects.toMatchObject({
      code: 'outcome-unknown',
      details: { writeId: 'write-3', resumedFrom: 0 },
    });
  });
});

describe('what must not be', () => {
  test('a pointer that went backwards or vanished stops the commit', async () => {
    const lostRaceAfter = (change: () => void) =>
      promote(memory, 9, {
        decide: async () => {
          change();
          return { kind: 'append', entry: (next) => promotion('nine', next, { number: 9, version: 9 }) };
        },
      });
    const old = new MemoryStore();
    await promote(old, 1);
    const first = await old.get(pointerKey);
    await expect(
      lostRaceAfter(() => {
        memory.tamper(pointerKey, first.kind === 'found' ? first.body : null);
      }),
    ).rejects.toMatchObject({ code: 'chain-broken', message: expect.stringContaining('generation 2') });

    memory = new MemoryStore();
    await ledgerOf(memory, 2);
    await expect(
      lostRaceAfter(() => {
        memory.tamper(pointerKey, null);
      }),
    ).rejects.toMatchObject({ code: 'chain-broken', message: expect.stringContaining('absent') });
  });

  test('a store that refuses the ETag it has just given is called unfit', async () => {
    memory.replace = async () => ({ kind: 'condition-failed' });
    await expect(promote(memory, 3, { maxAttempts: 2 })).rejects.toMatchObject({ code: 'store-unfit' });
  });

  test('an entry that nobody could read back is not stored', async () => {
    const before = memory.keys();
    const unreadable = promote(memory, 3, {
      decide: async () => ({
        kind: 'append',
        entry: (next) => promotion('three', next, { number: 3, version: 0.5 }),
      }),
    });
    await expect(unreadable).rejects.toMatchObject({ code: 'internal' });
    const misplaced = promote(memory, 3, {
      decide: async () => ({
        kind: 'append',
        entry: (next) => promotion('three', { ...next, generation: 9 }, { number: 3, version: 3 }),
      }),
    });
    await expect(misplaced).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('generation'),
    });
    expect(memory.keys()).toEqual(before);
  });

  test('a store that does not take the entry has changed nothing', async () => {
    const store = new FaultyStore(memory, { writes: () => 'before' });
    await expect(promote(store, 3)).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await live()).toMatchObject({ generation: 2 });
  });

  test('a store that denies the write of the pointer has changed nothing', async () => {
    const store = new FaultyStore(memory);
    store.replace = async () => {
      throw new LaurelError({ code: 'store-denied', message: 'no s3:PutObject on aliases/' });
    };
    await expect(promote(store, 3)).rejects.toMatchObject({ code: 'store-denied' });
    expect(await live()).toMatchObject({ generation: 2 });
  });
});
