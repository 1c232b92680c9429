// The example of an input: read where a gate asks for it, and only as it was registered.
import { describe, expect, it } from 'vitest';
import type { ConsumerEvidence } from '../../src/evidence/consumer.ts';
import { evidenceFingerprint } from '../../src/evidence/fingerprint.ts';
import { gatherEvidence, type GatherRequest } from '../../src/evidence/gather.ts';
import { maxExampleBytes, readInputExample } from '../../src/evidence/input-example.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey, manifestKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, manifestOf, targetOf } from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const path = 'input_example.json';
const text = '[{"age": 1}]';
const bytesOf = (content: string) => new TextEncoder().encode(content);

function carrying(
  version: number,
  content: Uint8Array = bytesOf(text),
  overrides: Partial<Manifest> = {},
): Manifest {
  const artifact = { path, role: 'data' as const, digest: digestOf(content), sizeBytes: content.byteLength, mediaType: 'application/json' }; // prettier-ignore
  return manifestOf({ version: parseVersionNumber(version), artifacts: [artifact], inputExample: path, ...overrides }); // prettier-ignore
}

function storing(manifest: Manifest, content: Uint8Array | null = bytesOf(text)): MemoryStore {
  const store = new MemoryStore();
  if (content !== null) store.tamper(artifactKey(manifest.contentDigest, path), content);
  return store;
}

describe('an input example', () => {
  it('is its text', async () => {
    const manifest = carrying(1);
    expect(await readInputExample(storing(manifest), manifest)).toEqual({ kind: 'read', path, text });
  });

  it('is none where the manifest names none', async () => {
    expect(await readInputExample(new MemoryStore(), manifestOf())).toBeUndefined();
  });

  it.each([
    ['gone', null, 'is not stored'],
    ['altered', bytesOf('[{"age": 2}]'), 'has other bytes than were registered'],
    ['longer than registered', bytesOf(`${text} `), 'has other bytes than were registered'],
    ['far longer', new Uint8Array(3 * maxExampleBytes), 'has other bytes than were registered'],
    ['empty', new Uint8Array(), 'has other bytes than were registered'],
  ])('that is %s cannot be used', async (_, content, reason) => {
    const manifest = carrying(1);
    expect(await readInputExample(storing(manifest, content), manifest)).toEqual({ kind: 'unusable', path, reason }); // prettier-ignore
  });

  it('that is no artifact cannot be used', async () => {
    const manifest = manifestOf({ inputExample: path });
    expect(await readInputExample(new MemoryStore(), manifest)).toMatchObject({ kind: 'unusable' });
  });

  it('that is large is not even fetched, and one of another kind is not read as text', async () => {
    const large = new Uint8Array(maxExampleBytes + 1);
    const store = new CountingStore(storing(carrying(1, large), large));
    expect(await readInputExample(store, carrying(1, large))).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('at most 1048576 are read') }); // prettier-ignore
    expect(store.calls()).toEqual([]);
    const binary = new Uint8Array([0xff, 0xfe, 0x00]);
    expect(await readInputExample(storing(carrying(1, binary), binary), carrying(1, binary))).toMatchObject({ kind: 'unreadable', reason: 'is no text' }); // prettier-ignore
  });

  it('that the store cannot give now is no missing one', async () => {
    const manifest = carrying(1);
    const store = new FaultyStore(storing(manifest), { reads: ['error500'] });
    expect((await breakageOf(readInputExample(store, manifest))).code).toBe('store-unavailable');
  });
});

describe('gathering with consumers and examples', () => {
  const [one, two, three] = [carrying(1), carrying(2), carrying(3)];
  const store = () => {
    const all = new MemoryStore();
    for (const manifest of [one, two, three]) {
      all.tamper(manifestKey(creditRisk, manifest.version), seal(manifest).bytes);
      all.tamper(artifactKey(manifest.contentDigest, path), bytesOf(text));
    }
    return all;
  };
  const asking = (more: Partial<GatherRequest> = {}, from: GatherRequest['store'] = store()): GatherRequest => ({
    store: from,
    model: creditRisk,
    candidate: { version: three.version },
    current: targetOf(two),
    previous: [targetOf(one)],
    policy: { evaluators: [] },
    now: new Date('2026-06-03T12:00:00.000Z'),
    ...more,
  }); // prettier-ignore
  const web: ConsumerEvidence = { kind: 'read', name: 'web', consumer: { owner: [], sends: [], reads: [{ name: 'score' }] } }; // prettier-ignore

  it('reads the examples of the candidate and of what is live, where a gate asks', async () => {
    const counting = new CountingStore(store());
    await gatherEvidence(asking({}, counting));
    expect(counting.calls().filter(({ method }) => method === 'open')).toEqual([]);
    const { candidate, current, previous } = await gatherEvidence(asking({ needs: { inputExample: true } }, counting)); // prettier-ignore
    expect(counting.calls().filter(({ method }) => method === 'open')).toHaveLength(2);
    const read = { kind: 'read', path, text };
    expect([candidate.inputExample, current.kind === 'live' && current.inputExample, previous?.[0]?.inputExample]).toEqual([read, read, undefined]); // prettier-ignore
  });

  it('has another fingerprint with other consumers, whatever their order, and the same without any', async () => {
    const of = async (consumers?: readonly ConsumerEvidence[]) => evidenceFingerprint(await gatherEvidence(asking(consumers === undefined ? {} : { consumers }))); // prettier-ignore
    const app: ConsumerEvidence = { kind: 'unusable', name: 'app', reason: 'not YAML' };
    const typed: ConsumerEvidence = { ...web, consumer: { ...web.consumer, reads: [{ name: 'score', type: 'double' }] } }; // prettier-ignore
    expect(await of([])).toBe(await of());
    expect(await of([web, app])).toBe(await of([app, web]));
    const all = await Promise.all([of(), of([web]), of([app]), of([web, app]), of([typed])]);
    expect(new Set(all).size).toBe(5);
  });

  it('has another fingerprint where an example is not what was registered', async () => {
    const needs = { inputExample: true };
    const [whole, damaged] = [store(), store()];
    damaged.tamper(artifactKey(three.contentDigest, path), bytesOf('x'));
    const [before, after] = await Promise.all([whole, damaged].map(async (from) => evidenceFingerprint(await gatherEvidence(asking({ needs }, from))))); // prettier-ignore
    expect(before).not.toBe(after);
  });
});
