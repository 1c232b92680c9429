// Contract under concurrency: exactly one creator wins, and no acknowledged replacement is lost.
import { expect } from 'vitest';
import type { Key, ObjectStore } from '../../../src/ledger/object-store.ts';
import { uploadSourceOf } from '../../fakes/upload-source.ts';
import type { StoreContract } from '../object-store.ts';
import { bytes, found, text, writtenETag } from './expect.ts';

const racers = Array.from({ length: 20 }, (_, racer) => racer);

export const raceContracts: readonly StoreContract[] = [
  {
    name: 'lets exactly one of twenty racing creators win, and keeps the bytes of the one it told so',
    async check({ store, prefix }) {
      for (let round = 0; round < 10; round += 1) {
        const key = `${prefix}${round}.json`;
        const outcomes = await Promise.all(racers.map((racer) => store.create(key, bytes(`racer ${racer}`))));
        const winners = racers.filter((racer) => outcomes[racer]?.kind === 'written');
        expect(winners).toHaveLength(1);
        expect(text((await found(store, key)).body)).toBe(`racer ${winners[0]}`);
      }
    },
  },
  {
    name: 'lets exactly one of twenty racing uploads win',
    async check({ store, prefix }) {
      const outcomes = await Promise.all(
        racers.map((racer) => store.upload(`${prefix}a`, uploadSourceOf(bytes(`racer ${racer}`)))),
      );
      const winners = racers.filter((racer) => outcomes[racer]?.kind === 'written');
      expect(winners).toHaveLength(1);
      expect(text((await found(store, `${prefix}a`)).body)).toBe(`racer ${winners[0]}`);
    },
  },
  {
    name: 'loses no increment of twenty writers that race to replace one object',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      writtenETag(await store.create(key, bytes('[]')));
      await Promise.all(
        racers.map(async (racer) => {
          for (let n = 0; n < 5; n += 1) await append(store, key, `${racer}.${n}`);
        }),
      );
      const appended = elements(text((await found(store, key)).body));
      expect(appended).toHaveLength(100);
      expect(new Set(appended).size).toBe(100);
    },
  },
];

/** Adds `element` to the list at `key`, however often the race is lost, and whatever the store leaves unknown. */
async function append(store: ObjectStore, key: Key, element: string): Promise<void> {
  for (;;) {
    const { body, etag } = await found(store, key);
    const before = elements(text(body));
    if (before.includes(element)) return;
    const outcome = await store.replace(key, bytes(JSON.stringify([...before, element])), etag);
    if (outcome.kind === 'written') return;
  }
}

function elements(list: string): readonly string[] {
  const parsed: unknown = JSON.parse(list);
  if (Array.isArray(parsed) && parsed.every((element) => typeof element === 'string')) return parsed;
  throw new Error(`not a list of strings: ${list}`);
}
