// A program that increments one counter in a store until it is killed, and prints each increment only once the
// store has acknowledged it: `racer.js <store address> <name>`. It waits for a line on its standard input.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import type { Found, ObjectStore } from '../../src/ledger/object-store.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { type Counter, counterKey, encode, incrementKey, parseCounter, walkBack } from './race-documents.ts';

const [address, name] = process.argv.slice(2);
if (address === undefined || name === undefined) throw new Error('usage: racer.js <store address> <name>');
const store = await openStore(address, { cwd: process.cwd(), env: process.env, clock: systemClock });
await readCounter(store);
say('ready');
await once(process.stdin, 'data');
for (;;) {
  const writeId = `${name}-${randomUUID()}`;
  await increment(store, writeId);
  say(`done ${writeId}`);
}

/** Increments once, however often the race is lost, and whatever the store leaves unknown. */
async function increment(on: ObjectStore, writeId: string): Promise<void> {
  let unsettled = false;
  for (;;) {
    const { counter, etag } = await readCounter(on);
    if (unsettled && (await holds(on, counter, writeId))) return;
    const count = counter.count + 1;
    const body = encode({ count, previous: counter.entry, writeId });
    const digest = digestOf(body);
    await createIncrement(on, count, body);
    const outcome = await on.replace(counterKey, encode({ count, entry: digest }), etag);
    if (outcome.kind === 'written') return;
    unsettled ||= outcome.kind === 'unknown';
  }
}

async function createIncrement(on: ObjectStore, count: number, body: Uint8Array): Promise<void> {
  for (;;) {
    const outcome = await on.create(incrementKey(count, digestOf(body)), body);
    // Its name is its digest, so whoever wrote it wrote the same.
    if (outcome.kind !== 'unknown') return;
  }
}

async function holds(on: ObjectStore, counter: Counter, writeId: string): Promise<boolean> {
  for await (const found of walkBack(on, counter)) if (found.writeId === writeId) return true;
  return false;
}

async function readCounter(
  on: ObjectStore,
): Promise<{ readonly counter: Counter; readonly etag: Found['etag'] }> {
  const found = await on.get(counterKey);
  if (found.kind !== 'found') throw new Error(`${counterKey} is ${found.kind}`);
  return { counter: parseCounter(found.body), etag: found.etag };
}

/** Synchronously, so that what was acknowledged is never lost in a buffer of this process. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
