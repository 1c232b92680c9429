import { describe, expect, it } from 'vitest';
import { diffVersions } from '../../src/registry/diff.ts';
import { parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import {
  evaluationOf,
  lineageOf,
  manifestOf,
  metricOf,
  signatureOf,
  someDigest,
} from '../builders/documents.ts';

const before = manifestOf();
const lines = (...sides: Parameters<typeof diffVersions>): readonly string[] =>
  diffVersions(...sides).map(
    ({ area, subject, before: old, after }) => `${area} ${subject}: ${old} → ${after}`,
  );

describe('the difference of two versions', () => {
  it('is nothing for the same', () => {
    expect(
      diffVersions({ manifest: before }, { manifest: manifestOf({ version: parseVersionNumber(1) }) }),
    ).toEqual([]);
  });

  it('tells what changed in files, numbers, code, data, environment and tags', () => {
    const after = manifestOf({
      version: parseVersionNumber(2),
      metrics: { cv_auc: 0.78 },
      hyperparameters: { max_iter: 120, depth: null },
      tags: {},
      flavor: 'onnx',
      lineage: lineageOf({
        code: { repository: 'https://git.example/acme/credit', commit: 'b'.repeat(40), dirty: true },
        datasets: [{ name: 'credit-train', role: 'train', digest: someDigest('june') }],
        features: [{ name: 'income', version: '4' }],
        parents: [{ model: parseModelName('base'), version: parseVersionNumber(3) }],
        environment: { python: '3.12.1' },
      }),
    });
    expect(lines({ manifest: before }, { manifest: after })).toEqual([
      'data feature income: null → 4',
      'data parent base@3: null → base@3',
      `data train credit-train: ${someDigest('credit-train')} → ${someDigest('june')}`,
      `code commit: ${'a'.repeat(40)} → ${'b'.repeat(40)}`,
      'code uncommitted changes: no → yes',
      'hyperparameters depth: null → null',
      'hyperparameters max_iter: 80 → 120',
      'environment flavor: null → onnx',
      'environment python: null → 3.12.1',
      'metrics cv_auc (as registered): 0.76 → 0.78',
      'tags team: credit-ml → null',
      expect.stringMatching(/^files model.onnx: sha256:.{12}…, 46145 bytes → sha256:.{12}…, 46145 bytes$/),
    ]);
  });

  it('tells every field of the signature that is not the same', () => {
    const after = manifestOf({
      signature: signatureOf({
        inputs: {
          kind: 'columns',
          columns: [
            { name: 'income', required: true, type: { kind: 'scalar', type: 'long' } },
            {
              name: 'history',
              required: false,
              type: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [{ name: 'late', required: false, type: { kind: 'scalar', type: 'boolean' } }],
                },
              },
            },
          ],
        },
        outputs: { kind: 'tensors', tensors: [{ name: null, dtype: 'float32', shape: [-1, 2] }] },
        parameters: [{ name: 'cutoff', type: 'double', default: 0.5, shape: null }],
      }),
    });
    expect(lines({ manifest: before }, { manifest: after })).toEqual([
      'signature input age: double → null',
      'signature input history: null → array<{late?: boolean}>, optional',
      'signature input income: double → long',
      'signature output #1: null → tensor float32[?, 2]',
      'signature output score: double → null',
      'signature parameter cutoff: null → double, default 0.5',
    ]);
  });

  it('compares measurements only where they are of the same data', () => {
    const after = manifestOf();
    const other = { name: 'other', digest: someDigest('other') };
    const sides = [
      {
        manifest: before,
        evaluations: [
          evaluationOf(before),
          evaluationOf(before, { dataset: other, metrics: [metricOf('auc', 0.5)] }),
        ],
      },
      {
        manifest: after,
        evaluations: [evaluationOf(after, { metrics: [metricOf('auc', 0.8), metricOf('f1', 0.4)] })],
      },
    ] as const;
    expect(lines(...sides)).toEqual([
      'metrics auc on credit-holdout (test): 0.776 → 0.8',
      'metrics f1 on credit-holdout (test): null → 0.4',
    ]);
  });

  it('is the other way round from the other side, and never longer than a report can hold', () => {
    const after = manifestOf({ tags: { note: 'x'.repeat(5_000), team: 'risk' } });
    const there = diffVersions({ manifest: before }, { manifest: after });
    const back = diffVersions({ manifest: after }, { manifest: before });
    expect(
      back.map(({ area, subject, before: old, after: now }) => ({ area, subject, before: now, after: old })),
    ).toEqual(there);
    expect(there[0]?.after).toHaveLength(4_096);
  });
});
