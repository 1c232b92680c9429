// Files that evaluations name: each read once in a run, whoever asks, and only as many kept as memory is meant for.
import { describe, expect, it } from 'vitest';
import { EvidenceFiles } from '../../src/evidence/evidence-files.ts';
import { gatherEvidence } from '../../src/evidence/gather.ts';
import { evidenceFingerprint } from '../../src/evidence/fingerprint.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import type { SamplesFile } from '../../src/registry/documents/evaluation.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evidenceKey, manifestKey } from '../../src/registry/keys.ts';
import { creditRisk, evaluationOf, manifestOf } from '../builders/documents.ts';
import { latencyOf } from '../builders/evidence.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const table = 'ttft,tpot\n30,3\n10,1\n20,2\n';

function stored(store: MemoryStore, text: string, more: Partial<SamplesFile> = {}): SamplesFile {
  const bytes = new TextEncoder().encode(text);
  const digest = digestOf(bytes);
  store.tamper(evidenceKey(digest), bytes);
  return { digest, sizeBytes: bytes.byteLength, name: 'times.csv', ...more };
}

const opened = (store: CountingStore): number => store.counts((key) => key.startsWith('evidence/')).open;

describe('samples', () => {
  it('are read once, however often and however many at once ask', async () => {
    const memory = new MemoryStore();
    const store = new CountingStore(memory);
    const file = stored(memory, table, { column: 'ttft' });
    const files = new EvidenceFiles();
    const all = await Promise.all([files.samples(store, file), files.samples(store, file)]);
    expect(await files.samples(store, { ...file })).toBe(all[0]);
    expect(all[0]).toEqual({ kind: 'read', milliseconds: Float64Array.of(10, 20, 30) });
    expect(opened(store)).toBe(1);
  });

  it('of another column, in another unit or by another name are others', async () => {
    const memory = new MemoryStore();
    const store = new CountingStore(memory);
    const file = stored(memory, table, { column: 'ttft' });
    const files = new EvidenceFiles();
    const read = async (more: Partial<SamplesFile>) => files.samples(store, { ...file, ...more });
    expect(await read({})).toMatchObject({ milliseconds: Float64Array.of(10, 20, 30) });
    expect(await read({ column: 'tpot' })).toMatchObject({ milliseconds: Float64Array.of(1, 2, 3) });
    expect(await read({ unit: 's' })).toMatchObject({ milliseconds: Float64Array.of(10_000, 20_000, 30_000) }); // prettier-ignore
    expect(await read({ name: 'times.json' })).toMatchObject({ kind: 'unusable' });
    expect(await read({ sizeBytes: 3 })).toMatchObject({ kind: 'unusable' });
    expect(opened(store)).toBe(5);
  });

  it('that could not be read are read again, and an error of the store is no statement about them', async () => {
    const memory = new MemoryStore();
    const file = stored(memory, '1\n2\n', { name: 'times.txt' });
    const files = new EvidenceFiles();
    const broken = {
      open: (): AsyncIterable<Uint8Array> => {
        throw new Error('connection reset');
      },
    };
    await expect(files.samples(broken, file)).rejects.toThrow('connection reset');
    memory.tamper(evidenceKey(file.digest), null);
    expect(await files.samples(memory, file)).toMatchObject({ kind: 'unusable', code: 'missing' });
    memory.tamper(evidenceKey(file.digest), new TextEncoder().encode('1\n2\n'));
    expect(await files.samples(memory, file)).toMatchObject({ kind: 'read' });
  });

  it('are forgotten, the least lately asked for first, where they are many', async () => {
    const memory = new MemoryStore();
    const store = new CountingStore(memory);
    const files = new EvidenceFiles();
    const [small, large, other] = [
      stored(memory, '1\n2\n', { name: 'small.txt' }),
      stored(memory, '1\n'.repeat(1_200_000), { name: 'large.txt' }),
      stored(memory, '2\n'.repeat(1_200_000), { name: 'other.txt' }),
    ];
    const readsOf = async (...asked: readonly SamplesFile[]): Promise<number> => {
      store.reset();
      for (const file of asked) await files.samples(store, file);
      return opened(store);
    };
    expect(await readsOf(large, small, small, large)).toBe(2);
    expect(await readsOf(small, other, small)).toBe(1);
    expect(await readsOf(other)).toBe(0);
    expect(await readsOf(small, large)).toBe(1);
    expect(await readsOf(small)).toBe(0);
    expect(await readsOf(other)).toBe(1);
  });
});

describe('samples of tokens', () => {
  const manifest = manifestOf();

  function gathering(store: MemoryStore, samples = true) {
    return gatherEvidence({
      store,
      model: creditRisk,
      candidate: { version: manifest.version },
      current: null,
      policy: { evaluators: [] },
      needs: { samples },
      now: new Date('2026-06-03T12:00:00.000Z'),
    });
  }

  function filledStore(): { readonly store: MemoryStore; readonly file: SamplesFile } {
    const store = new MemoryStore();
    const file = stored(store, table);
    store.tamper(manifestKey(creditRisk, manifest.version), seal(manifest).bytes);
    const tokens = {
      ttft: { n: 3, quantilesMs: { p50: 20 }, samples: { ...file, column: 'ttft' } },
      tpot: { n: 3, quantilesMs: { p50: 2 }, samples: { ...file, column: 'tpot' } },
      itl: { n: 9, quantilesMs: { p50: 2 } },
    };
    const { bytes, digest } = seal(evaluationOf(manifest, { latency: latencyOf({ tokens }) }));
    store.tamper(evaluationKey(creditRisk, manifest.version, digest), bytes);
    return { store, file };
  }

  it('are gathered by measure, each from its own column', async () => {
    const { candidate } = await gathering(filledStore().store);
    expect(candidate.evaluations[0]?.tokenSamples).toEqual({
      ttft: { kind: 'read', milliseconds: Float64Array.of(10, 20, 30) },
      tpot: { kind: 'read', milliseconds: Float64Array.of(1, 2, 3) },
    });
    expect((await gathering(filledStore().store, false)).candidate.evaluations[0]).not.toHaveProperty('tokenSamples'); // prettier-ignore
  });

  it('that are gone are told apart by the fingerprint', async () => {
    const { store, file } = filledStore();
    const whole = await gathering(store);
    store.tamper(evidenceKey(file.digest), null);
    const gone = await gathering(store);
    expect(gone.candidate.evaluations[0]?.tokenSamples?.tpot).toMatchObject({ code: 'missing' });
    expect(evidenceFingerprint(gone)).not.toBe(evidenceFingerprint(whole));
  });
});
