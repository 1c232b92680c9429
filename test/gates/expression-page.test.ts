// The examples on the page of expressions pass where they should, and fail where they should.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { lineageOf, manifestOf, metricOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck, sliceOf } from '../builders/evidence.ts';

const page = readFileSync(new URL('../../gates/expression.md', import.meta.url), 'utf8');
const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
const { gates } = z
  .object({ gates: z.record(z.string(), z.looseObject({ gate: z.string(), expression: z.string() })) })
  .parse(parseYaml(text, 'expression.md').value);

interface Said {
  readonly auc?: number;
  readonly logLoss?: number;
  readonly slice?: { readonly n: number; readonly auc: number };
  readonly actor?: string;
  readonly dataset?: string;
  readonly sizeBytes?: number;
  readonly at?: string;
}

function evidence({ auc = 0.77, logLoss = 0.4, slice = { n: 600, auc: 0.71 }, ...said }: Said): Evidence {
  const datasets = [{ name: said.dataset ?? 'credit-train', role: 'train' } as const];
  const [artifact] = manifestOf().artifacts;
  if (artifact === undefined) throw new Error('a manifest has an artifact');
  return evidenceOf(
    {
      manifest: {
        lineage: lineageOf({ datasets, run: { tracker: 'ci', id: '7', actor: said.actor ?? 'ci' } }),
        artifacts: [{ ...artifact, sizeBytes: said.sizeBytes ?? 50_000_000 }],
      },
      evaluations: [
        {
          metrics: [metricOf('auc', auc), metricOf('log_loss', logLoss, { better: 'lower' })],
          slices: [sliceOf('region', 'EU', slice.auc, slice.n)],
        },
      ],
    },
    { evaluations: [{ metrics: [metricOf('auc', 0.775), metricOf('log_loss', 0.41, { better: 'lower' })] }] },
    { gatheredAt: new Date(said.at ?? '2026-06-03T12:00:00Z') },
  );
}

const failing: Readonly<Record<string, Said>> = {
  'trade-off': { logLoss: 0.42 },
  'no-weak-slice': { slice: { n: 500, auc: 0.69 } },
  provenance: { dataset: 'credit-holdout-2026q2' },
  'small-enough': { sizeBytes: 50_000_001 },
  'not-on-a-friday': { at: '2026-06-05T12:00:00Z' },
};

it('are each judged below', () => {
  expect(Object.keys(failing)).toEqual(Object.keys(gates));
});

it.each(Object.entries(gates))('%s', (id, { gate, ...written }) => {
  const judge = judgeWith(gate, written);
  expect(onlyCheck(judge(evidence({})))).toMatchObject({ verdict: 'passed' });
  expect(onlyCheck(judge(evidence(failing[id] ?? {})))).toMatchObject({ verdict: 'failed' });
});

it('a trade-off lets a first promotion through where what is absolute holds', () => {
  const judge = judgeWith('expression', { expression: gates['trade-off']?.expression });
  expect(judge({ ...evidence({}), current: { kind: 'none' } }).verdict).toBe('passed');
  expect(judge({ ...evidence({ auc: 0.74 }), current: { kind: 'none' } }).verdict).toBe('failed');
});
