import { describe, expect, it } from 'vitest';
import type { ETag, Key, WriteOutcome } from '../../src/ledger/object-store.ts';
import { createRegistry, type CreateRegistryRequest } from '../../src/registry/create-registry.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { openRegistry } from '../../src/registry/open-registry.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { descriptorOf } from '../builders/documents.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const clock = new FakeClock();

function request(store: CreateRegistryRequest['store']): CreateRegistryRequest {
  return { store, clock, random: () => 0, randomId: () => crypto.randomUUID(), probeUploadBytes: 1_024 };
}

describe('creating a registry', () => {
  it('probes the store and writes what was found, and what is demanded of versions', async () => {
    const store = new MemoryStore({ clock });
    const created = await createRegistry({ ...request(store), required: ['dataset'] });
    expect(created).toMatchObject({ outcome: 'created', probe: { passed: true } });
    const { descriptor } = await openRegistry(store);
    expect(descriptor).toEqual(created.registry.descriptor);
    expect(descriptor).toMatchObject({
      required: ['dataset'],
      probe: { checks: expect.arrayContaining(['create-race']) },
    });
  });

  it('demands code, data and signature by default', async () => {
    const { registry } = await createRegistry(request(new MemoryStore()));
    expect(registry.descriptor.required).toEqual(['code-commit', 'dataset', 'signature']);
  });

  it('leaves an existing one as it is, and does not probe again', async () => {
    const store = new MemoryStore();
    const { registry } = await createRegistry(request(store));
    const counting = new CountingStore(store);
    const again = await createRegistry({ ...request(counting), required: [] });
    expect(again).toMatchObject({ outcome: 'exists', registry: { descriptor: registry.descriptor } });
    expect(counting.counts()).toMatchObject({ get: 1, total: 1 });
  });

  it('makes one registry where two create it, or an answer is lost', async () => {
    const store = new MemoryStore();
    const both = await Promise.all([createRegistry(request(store)), createRegistry(request(store))]);
    const ids = both.map(({ registry }) => registry.descriptor.registry);
    expect(ids[0]).toBe(ids[1]);
    const lost = new MemoryStore();
    const faulty = new FaultyStore(lost, { writes: ({ key }) => (key === 'laurel.json' ? 'lost' : 'ok') });
    const { registry } = await createRegistry(request(faulty));
    expect((await openRegistry(lost)).descriptor).toEqual(registry.descriptor);
  });

  it('refuses a store that answers 200 to a stale condition and overwrites, and writes no descriptor', async () => {
    const store = new OverwritingStore();
    const error = await breakageOf(createRegistry(request(store)));
    expect(error).toMatchObject({ code: 'store-unfit' });
    expect(error.message).toContain('replace-stale');
    expect(store.keys()).not.toContain('laurel.json');
  });
});

describe('opening a registry', () => {
  it('says how to make one where there is none', async () => {
    const error = await breakageOf(openRegistry(new MemoryStore()));
    expect(error).toMatchObject({ code: 'store-missing', message: 'no registry in memory:test' });
    expect(error.remedy).toContain('laurel registry create memory:test');
  });

  it('refuses a later format and garbage', async () => {
    const store = new MemoryStore();
    store.tamper('laurel.json', seal({ ...descriptorOf(), format: 'laurel.registry/2' }).bytes);
    expect(await breakageOf(openRegistry(store))).toMatchObject({
      code: 'future-format',
      remedy: 'use a newer Laurel',
    });
    expect(await breakageOf(createRegistry(request(store)))).toMatchObject({ code: 'future-format' });
    store.tamper('laurel.json', new TextEncoder().encode('<html>'));
    expect(await breakageOf(openRegistry(store))).toMatchObject({ code: 'corrupt-document' });
  });
});

class OverwritingStore extends MemoryStore {
  override async replace(key: Key, body: Uint8Array, etag: ETag): Promise<WriteOutcome> {
    const outcome = await super.replace(key, body, etag);
    if (outcome.kind === 'written') return outcome;
    this.tamper(key, body);
    return { kind: 'written', etag };
  }
}
