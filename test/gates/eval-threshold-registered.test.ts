// What registered numbers carry without rows: an interval to one side only is no certainty, nor a bound on what has no end.
import { describe, expect, it } from 'vitest';
import { metricOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck } from '../builders/evidence.ts';
import type { Metric } from '../../src/registry/documents/evaluation.ts';

function verdictOn(name: string, value: number, said: Partial<Metric>, demand: object): string {
  const evaluation = { metrics: [metricOf(name, value, said)] };
  const judge = judgeWith('eval-threshold', { metric: name, ...demand });
  return onlyCheck(judge(evidenceOf({ evaluations: [evaluation] }, null))).verdict;
}

describe('a registered interval', () => {
  const atLeast = { min: 0.8, mode: 'confident-pass' };
  it.each([
    ['to both sides', 0.85, { low: 0.81, high: 0.9 }, 'passed'],
    ['upwards only', 0.8, { low: 0.8, high: 0.9 }, 'inconclusive'],
    ['downwards only', 0.9, { low: 0.81, high: 0.9 }, 'inconclusive'],
    ['downwards only, at the end of what there is', 1, { low: 0.81, high: 1 }, 'passed'],
    ['that its value lies outside', 0.95, { low: 0.81, high: 0.9 }, 'inconclusive'],
  ])('%s', (_what, value, ends, verdict) => {
    expect(verdictOn('auc', value, { interval: { ...ends, level: 0.9 } }, atLeast)).toBe(verdict);
  });
});

describe('confident-fail of what has no worst value', () => {
  const error = { name: 'mae', better: 'lower', bound: { max: 10 } } as const;
  const quality = { name: 'approval_quality', better: 'higher', bound: { min: 0.8 } } as const;
  it.each([
    [error, 8, 1, 'passed'],
    [error, 8, 1_000, 'inconclusive'],
    [error, 14, 1, 'failed'],
    [quality, 0.9, 0.1, 'passed'],
    [quality, 0.9, 1e6, 'inconclusive'],
  ] as const)('%j of %s ± %s has %s', ({ name, better, bound }, value, standardError, verdict) => {
    expect(verdictOn(name, value, { better, standardError }, { ...bound, mode: 'confident-fail' })).toBe(
      verdict,
    );
  });
});
