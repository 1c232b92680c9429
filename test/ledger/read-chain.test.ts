// Reading a chain: one GET for the head, and entries that are checked before they are believed.
import { beforeEach, describe, expect, test } from 'vitest';
import { generationOf, readEntry, readHead, walk } from '../../src/ledger/read-chain.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { pointerKey, toyChain } from './toy-domain.ts';
import { ledgerOf } from './toy-ledger.ts';

let memory: MemoryStore;
let store: CountingStore;

beforeEach(async () => {
  memory = new MemoryStore();
  store = new CountingStore(memory);
  await ledgerOf(memory, 3);
});

async function generations(downTo?: number): Promise<readonly number[]> {
  const head = await readHead(store, toyChain);
  const seen: number[] = [];
  for await (const { entry } of walk(store, toyChain, head, downTo === undefined ? {} : { downTo })) {
    seen.push(entry.generation);
  }
  return seen;
}

function entryKeyAt(generation: number): string {
  const key = memory.keys().find((each) => each.includes(`/${String(generation).padStart(10, '0')}-`));
  if (key === undefined) throw new Error(`no entry of generation ${generation}`);
  return key;
}

describe('the head', () => {
  test('is one GET', async () => {
    const head = await readHead(store, toyChain);
    expect(head).toMatchObject({ kind: 'at', pointer: { generation: 3, version: 3 } });
    expect(store.counts()).toMatchObject({ get: 1, total: 1 });
  });

  test('is one conditional GET when its ETag is known, and says when nothing has changed', async () => {
    const head = await readHead(memory, toyChain);
    const ifNoneMatch = head.kind === 'at' ? head.etag : undefined;
    expect(await readHead(store, toyChain, { ifNoneMatch })).toMatchObject({ kind: 'not-modified' });
    expect(store.calls()).toMatchObject([{ method: 'get', key: pointerKey, conditional: true }]);
  });

  test('of an alias that never was is empty, at generation 0', async () => {
    const head = await readHead(new MemoryStore(), toyChain);
    expect(head.kind).toBe('empty');
    expect(generationOf(head)).toBe(0);
  });

  test('that is not a pointer is an error that names the key', async () => {
    memory.tamper(pointerKey, Buffer.from('{}'));
    await expect(readHead(store, toyChain)).rejects.toMatchObject({
      code: 'corrupt-document',
      at: { key: pointerKey },
    });
  });
});

describe('a walk', () => {
  test('gives entries from newest to oldest, one GET each', async () => {
    expect(await generations()).toEqual([3, 2, 1]);
    expect(store.counts()).toMatchObject({ get: 4, total: 4 });
  });

  test('stops at the generation it was asked for, and reads no further', async () => {
    expect(await generations(3)).toEqual([3]);
    expect(store.counts()).toMatchObject({ get: 2, total: 2 });
  });

  test('reads nothing of an empty chain', async () => {
    memory.tamper(pointerKey, null);
    expect(await generations()).toEqual([]);
  });

  test('breaks at an entry that is absent, and names its key', async () => {
    const key = entryKeyAt(2);
    memory.tamper(key, null);
    await expect(generations()).rejects.toMatchObject({ code: 'chain-broken', at: { key } });
  });

  test('breaks at an entry whose bytes were altered', async () => {
    const key = entryKeyAt(2);
    memory.tamper(key, Buffer.from('{"version":9}'));
    await expect(generations()).rejects.toMatchObject({
      code: 'chain-broken',
      at: { key },
      message: expect.stringContaining('altered'),
    });
  });

  test('breaks at an entry that calls itself another generation than the chain does', async () => {
    const body = canonicalBytes({
      generation: 7,
      previous: null,
      writeId: 'w',
      recordedAt: '2026-06-01T12:00:00.000Z',
      kind: 'promotion',
      version: 1,
      desired: 1,
      command: 'w',
    });
    const name = { generation: 1, digest: digestOf(body) };
    memory.tamper(toyChain.entryKey(1, name.digest), body);
    await expect(readEntry(store, toyChain, name)).rejects.toMatchObject({
      code: 'chain-broken',
      message: expect.stringContaining('generation 7, expected 1'),
    });
  });

  test('breaks at a first entry below which the chain claims to go on, and at a later one below which it ends', async () => {
    const entry = (generation: number, previous: string | null) =>
      canonicalBytes({
        generation,
        previous,
        writeId: 'w',
        recordedAt: '2026-06-01T12:00:00.000Z',
        kind: 'promotion',
        version: 1,
        desired: 1,
        command: 'w',
      });
    for (const [generation, body] of [
      [1, entry(1, digestOf('anything'))],
      [2, entry(2, null)],
    ] as const) {
      const name = { generation, digest: digestOf(body) };
      memory.tamper(toyChain.entryKey(generation, name.digest), body);
      await expect(readEntry(store, toyChain, name)).rejects.toMatchObject({ code: 'chain-broken' });
    }
  });
});
