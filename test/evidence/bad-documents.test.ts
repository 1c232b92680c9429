// Evaluations and latency samples that are damaged where they are stored: no gate passes by them.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { gatherEvidence } from '../../src/evidence/gather.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey, evidenceKey, manifestKey } from '../../src/registry/keys.ts';
import { nearestRankQuantiles } from '../../src/registry/latency-samples.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { creditRisk, evaluationOf, manifestOf } from '../builders/documents.ts';
import { judgeWith, latencyOf } from '../builders/evidence.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const only = manifestOf({ version: parseVersionNumber(2) });

describe('an evaluation that is no document', () => {
  const store = new MemoryStore();
  const gather = async (bytes: Uint8Array) => {
    store.tamper(manifestKey(creditRisk, only.version), seal(only).bytes);
    store.tamper(evaluationKey(creditRisk, only.version, digestOf(bytes)), bytes);
    const evidence = await gatherEvidence({
      store,
      model: creditRisk,
      candidate: { version: only.version },
      current: null,
      policy: { evaluators: [] },
      now: new Date('2026-06-03T12:00:00.000Z'),
    });
    store.tamper(evaluationKey(creditRisk, only.version, digestOf(bytes)), null);
    return evidence;
  };
  const sound = seal(evaluationOf(only)).bytes;
  const verdictOf = (evidence: Evidence) =>
    judgeWith('eval-threshold', { metric: 'auc', min: 0.5 })(evidence).verdict;

  it('passes where it is whole', async () => {
    expect(verdictOf(await gather(sound))).toBe('passed');
  });

  it('passes nothing where it was cut off, after any byte', async () => {
    for (let kept = 0; kept < sound.byteLength; kept += 7) {
      const evidence = await gather(sound.subarray(0, kept));
      expect(evidence.candidate.problems).toMatchObject([{ kind: 'unusable' }]);
      expect(verdictOf(evidence)).toBe('inconclusive');
    }
  });

  it.each([
    ['a metric that is NaN', '0.776', 'NaN'],
    ['a metric that is infinite', '0.776', '1e999'],
    ['a metric in quotes', '0.776', '"0.776"'],
    ['a metric with a decimal comma', '0.776', '"0,776"'],
    ['a time without zone', '2026-06-02T12:00:00.000Z', '2026-06-02T12:00:00'],
    ['bytes that are no UTF-8', 'evaluate.py', 'evaluate\xff'],
  ])('passes nothing where it holds %s', async (_, was, is) => {
    const text = Buffer.from(sound).toString('latin1');
    expect(text).toContain(was);
    const evidence = await gather(Buffer.from(text.replace(was, is), 'latin1'));
    expect(verdictOf(evidence)).toBe('inconclusive');
    expect(evidence.candidate.problems).toMatchObject([{ kind: 'unusable', reason: expect.stringMatching(/.{10}/) }]); // prettier-ignore
  });
});

describe('latency samples', () => {
  const times = Array.from({ length: 3_000 }, (_, at) => 5 + (at % 100) / 10);
  const honest = `ms\n${times.join('\n')}\n`;

  async function verdictOf(registered: string | Uint8Array, stored: string | Uint8Array | null = registered) {
    const bytes = Buffer.from(registered);
    const samples = { digest: digestOf(bytes), sizeBytes: bytes.byteLength, name: 's.csv', column: 'ms' };
    const latency = latencyOf({ samples, requests: times.length, quantilesMs: nearestRankQuantiles(times) });
    const evaluation = seal(evaluationOf(only, { latency }));
    const store = new MemoryStore();
    store.tamper(manifestKey(creditRisk, only.version), seal(only).bytes);
    store.tamper(evaluationKey(creditRisk, only.version, evaluation.digest), evaluation.bytes);
    store.tamper(evidenceKey(samples.digest), stored === null ? null : Buffer.from(stored));
    const evidence = await gatherEvidence({
      store,
      model: creditRisk,
      candidate: { version: only.version },
      current: null,
      policy: { evaluators: [] },
      needs: { samples: true },
      now: new Date('2026-06-03T12:00:00.000Z'),
    });
    const { verdict, checks } = judgeWith('latency', { p99: { max: '50ms' } })(evidence);
    return { verdict, says: checks.map(({ reason }) => reason).join('\n') };
  }

  it('pass where they are honest', async () => {
    const { verdict, says } = await verdictOf(honest);
    expect(verdict, says).toBe('passed');
  });

  it.each([
    ['missing', honest, null, /s\.csv/],
    ['cut off', honest, honest.slice(0, -20), /s\.csv: ends after \d+ of \d+ bytes/],
    ['altered', honest, honest.replace('14.9', '14.8'), /s\.csv: has digest/],
    ['without their column', honest.replace('ms', 's'), undefined, /s\.csv/],
    ['partly NaN', honest.replace('14.9', 'NaN'), undefined, /s\.csv, line 101/],
    ['partly infinite', honest.replace('14.9', 'inf'), undefined, /s\.csv, line 101/],
    ['partly negative', honest.replace('14.9', '-14.9'), undefined, /s\.csv, line 101/],
    ['written with decimal commas', honest.replace('14.9', '"14,9"'), undefined, /s\.csv, line 101/],
    ['none', 'ms\n', undefined, /s\.csv/],
    ['no text', Buffer.from([0x50, 0x41, 0x52, 0x31, 0xff]), undefined, /s\.csv/],
  ] as const)('pass nothing where they are %s', async (_, registered, stored, said) => {
    const { verdict, says } = await verdictOf(registered, stored);
    expect(verdict, says).toBe('inconclusive');
    expect(says).toMatch(said);
  });
});
