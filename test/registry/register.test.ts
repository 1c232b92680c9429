import { beforeEach, describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { parseRegistrationId, parseVersionNumber } from '../../src/registry/names.ts';
import type { Registry } from '../../src/registry/open-registry.ts';
import { readManifest } from '../../src/registry/read-version.ts';
import { register, type RegisterRequest } from '../../src/registry/register.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, descriptorOf, lineageOf, metadataOf } from '../builders/documents.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { openRegistry } from '../../src/registry/open-registry.ts';
import { seal } from '../../src/registry/documents/stored.ts';

const clock = new FakeClock();
let memory: MemoryStore;

beforeEach(async () => {
  memory = new MemoryStore({ clock });
  await memory.create('laurel.json', seal(descriptorOf()).bytes);
});

function registryIn(store: ObjectStore): Registry {
  return { store, descriptor: descriptorOf() };
}

function requestTo(store: ObjectStore, overrides: Partial<RegisterRequest> = {}): RegisterRequest {
  return {
    registry: registryIn(store),
    model: creditRisk,
    source: new MemorySource({ 'model.onnx': 'weights' }),
    metadata: metadataOf(),
    registeredBy: 'user:ada',
    clock,
    random: () => 0,
    ...overrides,
  };
}

function weights(content: string, overrides: Partial<RegisterRequest> = {}): Partial<RegisterRequest> {
  return { source: new MemorySource({ 'model.onnx': content }), ...overrides };
}

describe('registering', () => {
  it('makes a version with everything that was given, and bytes that can be loaded', async () => {
    const source = new MemorySource({ 'model.onnx': 'weights', 'README.md': '# Card' });
    const registered = await register(requestTo(memory, { source }));
    expect(registered).toMatchObject({ outcome: 'registered', version: 1, differs: [] });
    const { manifest, digest } = await readManifest(memory, creditRisk, parseVersionNumber(1));
    expect(digest).toBe(registered.manifestDigest);
    expect(manifest).toMatchObject({
      card: 'README.md',
      complete: true,
      registeredBy: 'user:ada',
      artifacts: [
        { path: 'README.md', role: 'card' },
        { path: 'model.onnx', role: 'weights', sizeBytes: 7 },
      ],
    });
    const directory = `artifacts/${manifest.contentDigest.slice(7)}`;
    expect(memory.keys()).toEqual([
      `${directory}/README.md`,
      `${directory}/model.onnx`,
      'heads/credit-risk.json',
      'laurel.json',
      `registrations/credit-risk/${registered.registrationId}.json`,
      'versions/credit-risk/0000000001.json',
    ]);
  });

  it('costs the upload and six small requests, the first time and every time', async () => {
    for (const content of ['first', 'second', 'third']) {
      const counting = new CountingStore(memory);
      const registry = await openRegistry(counting);
      await register(requestTo(counting, { registry, ...weights(content) }));
      expect(counting.counts().upload).toBe(1);
      expect(counting.counts().total - 1).toBeLessThanOrEqual(6);
    }
  });

  it('numbers versions one after the other', async () => {
    const versions = [];
    for (const content of ['a', 'b', 'c']) {
      versions.push((await register(requestTo(memory, weights(content)))).version);
    }
    expect(versions).toEqual([1, 2, 3]);
  });

  it('gives the same version for the same registration, and writes nothing for it', async () => {
    const first = await register(requestTo(memory));
    const counting = new CountingStore(memory);
    const again = await register(requestTo(counting));
    expect(again).toMatchObject({ outcome: 'already-registered', version: first.version });
    expect(again.manifestDigest).toBe(first.manifestDigest);
    expect(counting.calls().filter(({ answer }) => answer === 'written')).toEqual([]);
    expect(counting.counts().upload).toBe(0);
  });

  it('takes the same content from two runs as two versions that share one directory', async () => {
    const run = { repository: 'acme/credit', job: 'train' };
    const one = await register(requestTo(memory, { run: { ...run, run: '101' } }));
    const counting = new CountingStore(memory);
    const two = await register(requestTo(counting, { run: { ...run, run: '102' } }));
    expect([one.version, two.version]).toEqual([1, 2]);
    expect(two.manifest.contentDigest).toBe(one.manifest.contentDigest);
    expect(counting.counts().upload).toBe(0);
  });

  it('says what was given differently for a version that is registered already', async () => {
    const run = { repository: 'acme/credit', run: '101', job: 'train' };
    await register(requestTo(memory, { run }));
    const again = await register(
      requestTo(memory, { run, metadata: metadataOf({ tags: { team: 'risk' } }) }),
    );
    expect(again).toMatchObject({ outcome: 'already-registered', differs: ['tags'] });
    expect(again.manifest.tags).toEqual({ team: 'credit-ml' });
  });

  it('refuses one id for two contents', async () => {
    const registrationId = parseRegistrationId('nightly-7');
    await register(requestTo(memory, { registrationId }));
    const error = await breakageOf(register(requestTo(memory, weights('other', { registrationId }))));
    expect(error).toMatchObject({ code: 'conflict' });
    expect(error.message).toContain('nightly-7 was used for other content');
    expect(memory.keys().filter((key) => key.startsWith('versions/'))).toHaveLength(1);
  });

  it('lists everything that is missing at once, and stores nothing', async () => {
    const before = memory.keys();
    const metadata = metadataOf({ lineage: lineageOf({ datasets: [{ name: 'train', role: 'train' }] }) });
    delete metadata.signature;
    const error = await breakageOf(register(requestTo(memory, { metadata })));
    expect(error).toMatchObject({ code: 'incomplete' });
    expect(error.message).toContain('missing: dataset, signature');
    expect(error.details).toMatchObject({
      missing: [
        { requirement: 'dataset' },
        { requirement: 'signature', how: expect.stringContaining('MLmodel') },
      ],
    });
    expect(error.message).not.toContain('code-commit');
    expect(error.remedy).toContain('--incomplete');
    expect(memory.keys()).toEqual(before);
  });

  it('registers what is incomplete when asked to, and says so in the manifest', async () => {
    const metadata = metadataOf();
    delete metadata.signature;
    const { manifest } = await register(requestTo(memory, { metadata, incomplete: true }));
    expect(manifest.complete).toBe(false);
    const whole = await register(requestTo(memory, weights('whole', { incomplete: true })));
    expect(whole.manifest.complete).toBe(true);
  });

  it('refuses a file that changed while it was registered, and leaves no version', async () => {
    const source = new MemorySource({ 'model.onnx': 'weights' });
    const hash = source.hash.bind(source);
    source.hash = async (files, options) => {
      const digests = await hash(files, options);
      source.change('model.onnx', 'changed');
      return digests;
    };
    expect(await breakageOf(register(requestTo(memory, { source })))).toMatchObject({
      code: 'artifact-changed',
    });
    expect(memory.keys().filter((key) => /^(?:versions|artifacts)/.test(key))).toEqual([]);
  });

  it('refuses damaged bytes where its own should be', async () => {
    const { manifest } = await register(requestTo(memory));
    memory.tamper(
      `artifacts/${manifest.contentDigest.slice(7)}/model.onnx`,
      new TextEncoder().encode('WEIGHTS'),
    );
    const run = { repository: 'acme/credit', run: '102', job: 'train' };
    const error = await breakageOf(register(requestTo(memory, { run })));
    expect(error).toMatchObject({ code: 'conflict' });
    expect(error.message).toContain('digest');
  });

  it('refuses a directory without files', async () => {
    const error = await breakageOf(register(requestTo(memory, { source: new MemorySource({}) })));
    expect(error).toMatchObject({ code: 'invalid-artifact' });
  });

  it('tells how far it is', async () => {
    const events: string[] = [];
    const source = new MemorySource({ 'a.bin': '1234', 'b.bin': '56' });
    await register(
      requestTo(memory, {
        source,
        onProgress: ({ phase, done, total }) => events.push(`${phase} ${done}/${total}`),
      }),
    );
    expect(events.filter((event) => event.startsWith('hash'))).toEqual(['hash 4/6', 'hash 6/6']);
    expect(events.at(-1)).toBe('upload 6/6');
  });

  it('dates a version by the clock of the store', async () => {
    const skewed = new FakeClock('2031-01-01T00:00:00.000Z');
    const { manifest } = await register(requestTo(memory, { clock: skewed }));
    expect(manifest.registeredAt).toBe(clock.now().toISOString());
  });
});

describe('the hint of the highest version', () => {
  it('costs nothing but requests when it is lost, stale, wrong or garbage', async () => {
    for (const content of ['a', 'b', 'c', 'd', 'e']) await register(requestTo(memory, weights(content)));
    const damages: (Uint8Array | null)[] = [
      null,
      new TextEncoder().encode('not JSON'),
      seal({ format: 'laurel.head/1', model: creditRisk, highest: 2, recent: [] }).bytes,
      seal({ format: 'laurel.head/1', model: creditRisk, highest: 900, recent: [] }).bytes,
    ];
    let expected = 6;
    for (const damage of damages) {
      memory.tamper('heads/credit-risk.json', damage);
      const { version } = await register(requestTo(memory, weights(`after ${expected}`)));
      expect(version).toBe(expected);
      expected += 1;
      const counting = new CountingStore(memory);
      await register(requestTo(counting, weights(`healed ${expected}`)));
      expect(counting.counts().total).toBe(6);
      expected += 1;
    }
  });

  it('never fails a registration when it cannot be written', async () => {
    const store = new FaultyStore(memory, {
      writes: ({ key }) => (key.startsWith('heads/') ? 'before' : 'ok'),
      reads: ({ key, index }) => (key.startsWith('heads/') && index > 2 ? 'error500' : 'ok'),
    });
    expect(await register(requestTo(store))).toMatchObject({ outcome: 'registered', version: 1 });
  });

  it('leaves a hint of a later format alone', async () => {
    const later = seal({ format: 'laurel.head/2', anything: true }).bytes;
    memory.tamper('heads/credit-risk.json', later);
    await register(requestTo(memory));
    const found = await memory.get('heads/credit-risk.json');
    expect(found.kind === 'found' && Buffer.from(found.body).equals(later)).toBe(true);
  });
});
