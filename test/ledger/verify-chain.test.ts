// Verifying a chain: damage is found wherever it is, all of it; what never happened is only noted.
import { beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../src/ledger/verify-chain.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { CrashSignal, FaultyStore } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { pointerKey, toyChain, type ToyEntry } from './toy-domain.ts';
import { ledgerOf, promote } from './toy-ledger.ts';

let store: MemoryStore;

beforeEach(async () => {
  store = new MemoryStore();
  await ledgerOf(store, 5);
});

function keyAt(generation: number): string {
  const key = store.keys().find((each) => each.includes(`/${String(generation).padStart(10, '0')}-`));
  if (key === undefined) throw new Error(`no entry of generation ${generation}`);
  return key;
}

async function bodyAt(key: string): Promise<Uint8Array> {
  const found = await store.get(key);
  if (found.kind !== 'found') throw new Error(`nothing at ${key}`);
  return found.body;
}

/** Stores a chain of hand-made entries and points at the last: what somebody with the bucket's keys can do. */
function forge(changes: readonly Partial<ToyEntry>[]): void {
  let previous: Digest | null = null;
  for (const [index, change] of changes.entries()) {
    const entry: ToyEntry = {
      generation: index + 1,
      previous,
      writeId: `forged-${index}`,
      recordedAt: '2026-06-01T12:00:00.000Z',
      kind: 'promotion',
      version: index + 1,
      desired: index + 1,
      command: `forged-${index}`,
      ...change,
    };
    const body = canonicalBytes(entry);
    const digest = digestOf(body);
    store.tamper(toyChain.entryKey(entry.generation, digest), body);
    store.tamper(pointerKey, canonicalBytes(toyChain.pointerOf(entry, digest)));
    previous = digest;
  }
}

test('finds nothing wrong with a whole chain, and gives its links for comparison with anchors', async () => {
  const verification = await verifyChain(store, toyChain);
  expect(verification).toMatchObject({ generation: 5, orphans: [], findings: [], entriesRead: 5 });
  expect(verification.links.map(({ generation }) => generation)).toEqual([5, 4, 3, 2, 1]);
  expect(toyChain.entryKey(3, verification.links[2]?.digest ?? digestOf(''))).toBe(keyAt(3));
});

test('an alias that never was is whole', async () => {
  const verification = await verifyChain(new MemoryStore(), toyChain);
  expect(verification).toEqual({ generation: 0, links: [], orphans: [], findings: [], entriesRead: 0 });
});

test('notes an entry that no pointer’s chain names, and calls it no damage', async () => {
  const dying = new FaultyStore(store, { writes: ['ok', 'crash-before'] });
  await expect(promote(dying, 6)).rejects.toBeInstanceOf(CrashSignal);
  await promote(store, 7);
  const verification = await verifyChain(store, toyChain);
  expect(verification.findings).toEqual([]);
  expect(verification.orphans).toMatchObject([{ generation: 6 }]);
});

test('finds every damage, not only the first', async () => {
  const altered = keyAt(2);
  const absent = keyAt(4);
  const text = Buffer.from(await bodyAt(altered)).toString();
  store.tamper(altered, Buffer.from(text.replace('"version":2', '"version":9')));
  store.tamper(absent, null);
  const { findings, links } = await verifyChain(store, toyChain);
  expect(findings.map(({ kind, key }) => [kind, key])).toEqual([
    ['entry-absent', absent],
    ['entry-altered', altered],
  ]);
  expect(links.map(({ generation }) => generation)).toEqual([5, 3, 1]);
});

test('finds one flipped byte in any entry or in the pointer', async () => {
  for (const key of store.keys()) {
    const body = await bodyAt(key);
    const flipped = body.slice();
    // Within a value: the document stays JSON of its schema.
    const at = Buffer.from(body).indexOf('"version":') + '"version":'.length;
    flipped.set([(body[at] ?? 0) + 1], at);
    store.tamper(key, flipped);
    expect((await verifyChain(store, toyChain)).findings.map(({ kind }) => kind)).toEqual([
      key === pointerKey ? 'pointer-not-of-entry' : 'entry-altered',
    ]);
    store.tamper(key, body);
  }
});

test('finds an entry that is not JSON, and goes on below it', async () => {
  const key = keyAt(3);
  store.tamper(key, Buffer.from('not JSON'));
  const { findings, links } = await verifyChain(store, toyChain);
  expect(findings).toMatchObject([{ kind: 'entry-unreadable', key }]);
  expect(links.map(({ generation }) => generation)).toEqual([5, 4, 2, 1]);
});

test('finds a pointer that was moved back, by the entries that only a later one can have led to', async () => {
  const old = new MemoryStore();
  await ledgerOf(old, 3);
  const back = await old.get(pointerKey);
  store.tamper(pointerKey, back.kind === 'found' ? back.body : null);
  const { findings } = await verifyChain(store, toyChain);
  expect(findings).toMatchObject([{ kind: 'pointer-moved-back', key: pointerKey }]);
});

test('finds a pointer that was deleted', async () => {
  store.tamper(pointerKey, null);
  const { findings, generation } = await verifyChain(store, toyChain);
  expect(generation).toBe(0);
  expect(findings).toMatchObject([
    { kind: 'pointer-moved-back', message: expect.stringContaining('absent') },
  ]);
});

test('finds a pointer that cannot be read, and damage behind it all the same', async () => {
  store.tamper(pointerKey, Buffer.from('{}'));
  store.tamper(keyAt(2), Buffer.from('{}'));
  const { findings, generation } = await verifyChain(store, toyChain);
  expect(generation).toBeNull();
  expect(findings.map(({ kind }) => kind)).toEqual(['pointer-unreadable', 'entry-unreadable']);
});

test('finds an entry stored under another generation than its own', async () => {
  const body = await bodyAt(keyAt(2));
  const misplaced = toyChain.entryKey(4, digestOf(body));
  store.tamper(misplaced, body);
  const { findings } = await verifyChain(store, toyChain);
  expect(findings).toMatchObject([{ kind: 'entry-misplaced', key: misplaced }]);
});

test('finds what does not belong among the entries', async () => {
  const key = 'alias/ledger/notes.txt';
  store.tamper(key, Buffer.from('remember the milk'));
  const { findings } = await verifyChain(store, toyChain);
  expect(findings).toMatchObject([{ kind: 'entry-unreadable', key }]);
});

test('does not follow an altered entry to where nothing is', async () => {
  const altered = keyAt(2);
  store.tamper(altered, await bodyAt(keyAt(3)));
  const { findings, links } = await verifyChain(store, toyChain);
  expect(findings.map(({ kind, key }) => [kind, key])).toEqual([['entry-altered', altered]]);
  expect(links.map(({ generation }) => generation)).toEqual([5, 4, 3, 1]);
});

test('finds dates that run backwards and a write id that stands twice', async () => {
  store = new MemoryStore();
  forge([
    {},
    { recordedAt: '2026-06-01T11:59:59.000Z' },
    { recordedAt: '2026-06-01T12:00:00.000Z', writeId: 'forged-0' },
  ]);
  const { findings } = await verifyChain(store, toyChain);
  expect(findings).toMatchObject([
    { kind: 'recorded-backwards', message: expect.stringContaining('generation 2') },
    {
      kind: 'write-id-twice',
      message: expect.stringContaining('generation 3 has the write id of generation 1'),
    },
  ]);
});

test('finds a chain that begins before its first entry, or ends above it', async () => {
  store = new MemoryStore();
  forge([{ previous: digestOf('something') }]);
  expect((await verifyChain(store, toyChain)).findings).toMatchObject([{ kind: 'entry-misplaced' }]);
  store = new MemoryStore();
  forge([{}, { previous: null }]);
  expect((await verifyChain(store, toyChain)).findings).toMatchObject([{ kind: 'entry-misplaced' }]);
});

test('takes entries that are committed while it reads for what they are', async () => {
  const list = store.list.bind(store);
  store.list = async function* (...call) {
    yield* list(...call);
    for (let version = 6; version <= 9; version++) await promote(store, version);
  };
  const verification = await verifyChain(store, toyChain);
  expect(verification).toMatchObject({ generation: 9, orphans: [], findings: [], entriesRead: 9 });
});

test('throws where the store does not answer, rather than call the chain broken', async () => {
  store.get = async () => {
    throw new LaurelError({ code: 'store-denied', message: 'no s3:GetObject' });
  };
  await expect(verifyChain(store, toyChain)).rejects.toMatchObject({ code: 'store-denied' });
});
