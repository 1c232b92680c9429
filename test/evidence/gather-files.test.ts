// Files behind an evaluation's numbers, and versions that were live before: read where a gate asks, and only then.
import { describe, expect, it } from 'vitest';
import { EvidenceFiles } from '../../src/evidence/evidence-files.ts';
import { evidenceFingerprint } from '../../src/evidence/fingerprint.ts';
import { gatherEvidence, type GatherRequest } from '../../src/evidence/gather.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evidenceKey, manifestKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { creditRisk, evaluationOf, manifestOf, targetOf } from '../builders/documents.ts';
import { latencyOf } from '../builders/evidence.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const first = manifestOf({ version: parseVersionNumber(1) });
const second = manifestOf({ version: parseVersionNumber(2) });
const third = manifestOf({ version: parseVersionNumber(3) });

const rows = new TextEncoder().encode('id,label,score\na,1,0.9\nb,0,0.8\nc,1,0.7\nd,0,0.1\n');
const times = new TextEncoder().encode('7\n5\n6\n');
const predictions: NonNullable<Evaluation['predictions']> = {
  digest: digestOf(rows),
  sizeBytes: rows.byteLength,
  name: 'rows.csv',
  columns: { id: 'id', label: 'label', score: 'score' },
};
const samples = { digest: digestOf(times), sizeBytes: times.byteLength, name: 'times.txt' };

/** Three versions, each measured with predictions and samples. */
function filledStore(): MemoryStore {
  const store = new MemoryStore();
  store.tamper(evidenceKey(predictions.digest), rows);
  store.tamper(evidenceKey(samples.digest), times);
  for (const manifest of [first, second, third]) {
    store.tamper(manifestKey(creditRisk, manifest.version), seal(manifest).bytes);
    const { bytes, digest } = seal(evaluationOf(manifest, { predictions, latency: latencyOf({ samples }) }));
    store.tamper(evaluationKey(creditRisk, manifest.version, digest), bytes);
  }
  return store;
}

function asking(store: GatherRequest['store'], more: Partial<GatherRequest> = {}): GatherRequest {
  return {
    store,
    model: creditRisk,
    candidate: { version: parseVersionNumber(3) },
    current: targetOf(second),
    policy: { evaluators: [] },
    now: new Date('2026-06-03T12:00:00.000Z'),
    ...more,
  };
}

function filesRead(store: CountingStore): readonly string[] {
  return store
    .calls()
    .map(({ key }) => key)
    .filter((key) => key.startsWith('evidence/'));
}

describe('files behind numbers', () => {
  it('are not read where no gate asks', async () => {
    const store = new CountingStore(filledStore());
    const { candidate } = await gatherEvidence(asking(store));
    expect(candidate.evaluations[0]).not.toHaveProperty('predictions');
    expect(candidate.evaluations[0]).not.toHaveProperty('samples');
    expect(filesRead(store)).toEqual([]);
  });

  it('are read of both versions where one does, each file once', async () => {
    const store = new CountingStore(filledStore());
    const evidence = await gatherEvidence(asking(store, { needs: { predictions: true, samples: true } }));
    const [ours] = evidence.candidate.evaluations;
    expect(ours?.predictions).toMatchObject({ kind: 'read', table: { rows: 4 } });
    expect(ours?.samples).toEqual({ kind: 'read', milliseconds: Float64Array.of(5, 6, 7) });
    const theirs = evidence.current.kind === 'live' ? evidence.current.evaluations[0] : undefined;
    expect(theirs?.predictions).toBe(ours?.predictions);
    expect(filesRead(store).toSorted()).toEqual([evidenceKey(predictions.digest), evidenceKey(samples.digest)].toSorted()); // prettier-ignore
  });

  it('are read once in a run, and again only where they were not there', async () => {
    const store = filledStore();
    const counting = new CountingStore(store);
    const files = new EvidenceFiles();
    const ask = async () => gatherEvidence(asking(counting, { needs: { predictions: true }, files }));
    store.tamper(evidenceKey(predictions.digest), null);
    const missing = await ask();
    expect(missing.candidate.evaluations[0]?.predictions).toMatchObject({
      kind: 'unusable',
      code: 'missing',
    });
    store.tamper(evidenceKey(predictions.digest), rows);
    await ask();
    counting.reset();
    const found = await ask();
    expect(found.candidate.evaluations[0]?.predictions).toMatchObject({ kind: 'read' });
    expect(filesRead(counting)).toEqual([]);
    expect(evidenceFingerprint(found)).not.toBe(evidenceFingerprint(missing));
  });

  it('that are other bytes prove nothing, and say so', async () => {
    const store = filledStore();
    store.tamper(evidenceKey(samples.digest), new TextEncoder().encode('7\n5\n1\n'));
    const { candidate } = await gatherEvidence(asking(store, { needs: { samples: true } }));
    expect(candidate.evaluations[0]?.samples).toMatchObject({ kind: 'unusable', code: 'altered' });
  });
});

describe('versions that were live before', () => {
  it('are gathered like the current one, and told apart by the fingerprint', async () => {
    const store = filledStore();
    const with1 = await gatherEvidence(asking(store, { previous: [targetOf(first)] }));
    expect(with1.previous?.map(({ version }) => version)).toEqual([1]);
    expect(with1.previous?.[0]?.evaluations).toHaveLength(1);
    const without = await gatherEvidence(asking(store));
    expect(without.previous).toBeUndefined();
    expect(evidenceFingerprint(with1)).not.toBe(evidenceFingerprint(without));
  });

  it('stop everything where their manifest is gone: the ledger names it', async () => {
    const store = filledStore();
    store.tamper(manifestKey(creditRisk, parseVersionNumber(1)), null);
    await expect(gatherEvidence(asking(store, { previous: [targetOf(first)] }))).rejects.toMatchObject({
      code: 'chain-broken',
      message: expect.stringContaining('credit-risk@1 was live'),
    });
  });
});
