// What a latency gate says beforehand is what it does: with as many requests it can decide, with one fewer it cannot.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { SamplePlan } from '../../src/gates/sampling.ts';
import { latencyOf } from '../builders/evidence.ts';
import { evaluationOf, manifestOf } from '../builders/documents.ts';
import { evidenceOfRuns, type Run } from '../builders/latency.ts';

function bound(written: object) {
  const gate = bindGate('latency', written);
  if (gate.ok) return gate;
  throw new Error(gate.issues.map(({ message }) => message).join('\n'));
}

function planOf(written: object): SamplePlan {
  const [plan, ...others] = bound(written).planSample({ live: [] });
  if (plan === undefined || others.length > 0) throw new Error(`${others.length + 1} plans, expected one`);
  return plan;
}

const all = (n: number, ms: number): Run => ({ ms: Array.from({ length: n }, (_, index) => ms + index / 1e6) }); // prettier-ignore
const failing = (n: number, errors: number): Run => ({ latency: { requests: n - errors, errors } });

type Measured = (n: number, kind: 'best' | 'worst') => Evidence;
const ofBound: Measured = (n, kind) => evidenceOfRuns([all(n, kind === 'best' ? 1 : 1_000)]);
const ofMargin: Measured = (n, kind) => evidenceOfRuns([all(n, kind === 'best' ? 1 : 1_000)], [all(n, 5)]);
const ofErrors: Measured = (n, kind) => evidenceOfRuns([failing(n, kind === 'best' ? 0 : n)]);

const cases = ['point', 'confident-pass', 'confident-fail'].flatMap((mode) => [
  [{ mode, p99: { max: '50ms' } }, ofBound] as const,
  [{ mode, p99: { max: '50ms' }, minRequests: 1 }, ofBound] as const,
  [{ mode, p50: { max: '50ms' }, minRequests: 1 }, ofBound] as const,
  [{ mode, p95: { max: '50ms' }, confidence: 0.99 }, ofBound] as const,
  [{ mode, p95: { worseThanCurrentBy: '10%' }, minRequests: 1 }, ofMargin] as const,
  [{ mode, p99: { worseThanCurrentBy: '3ms' } }, ofMargin] as const,
  [{ mode, errorRate: { max: '1%' } }, ofErrors] as const,
  [{ mode, errorRate: { max: '10%' }, minRequests: 1 }, ofErrors] as const,
]);

describe('the plan of a latency gate', () => {
  it.each(cases)('is what %j does', (written, measured) => {
    const { toPass, toFail } = planOf(written);
    const verdictOf = (n: number, kind: 'best' | 'worst') => bound(written).judge(measured(n, kind)).verdict;
    expect(verdictOf(toPass, 'best')).toBe('passed');
    if (toPass > 1) expect(verdictOf(toPass - 1, 'best')).toBe('inconclusive');
    expect(verdictOf(toFail, 'worst')).toBe('failed');
    if (toFail > 1) expect(verdictOf(toFail - 1, 'worst')).toBe('inconclusive');
  });

  it('counts repeats where one run says nothing', () => {
    const throughput = { min: 100 };
    expect(planOf({ throughput })).toMatchObject({ of: 'answered requests', toPass: 1, toFail: 1 });
    expect(planOf({ mode: 'confident-pass', throughput })).toMatchObject({ of: 'repeats', toPass: 2, toFail: 2 }); // prettier-ignore
    const live = [1, 2].map(() => evaluationOf(manifestOf(), { latency: latencyOf() }));
    const [plan] = bound({ mode: 'confident-fail', throughput, repeats: { min: 5 } }).planSample({ live });
    expect(plan).toMatchObject({ toPass: 5, had: 2 });
    expect(plan?.notes).toContain('of each of at least 5 repeats');
  });

  it('says with which confidence, and takes it for what shows the limit', () => {
    const at = (confidence: number) => planOf({ mode: 'confident-pass', confidence, p99: { max: '50ms' } });
    expect(at(0.99)).toMatchObject({ toPass: 459, toShow: 459 });
    expect(at(0.99).notes[0]).toBe('it passes only where the data shows that the limit is kept, with 99 % confidence'); // prettier-ignore
    expect(at(0.95)).toMatchObject({ toPass: 299, toShow: 299 });
  });
});

describe('the explanation of a latency gate', () => {
  const textOf = (written: object) => {
    const { demands, needs } = bound(written).explain();
    return [demands.map(({ text }) => text), needs] as const;
  };

  it('names tokens, repeats, mode and confidence', () => {
    const [demands, needs] = textOf({
      ttft: { p95: { max: '1s', worseThanCurrentBy: '10%' } },
      outputTokenThroughput: { min: 900 },
      repeats: { min: 3 },
      mode: 'confident-pass',
      confidence: 0.9,
    });
    expect(demands).toEqual([
      'ttft p95 ≤ 1s',
      'ttft p95 is not above that of the current version by more than 10% of its value',
      'output-token throughput ≥ 900/s',
      'each of these is confident-pass: shown by the data, with a confidence of 0.9',
    ]);
    expect(needs).toEqual([
      'an evaluation of the candidate with latency',
      'at least 45 requests for ttft p95',
      'tokens.outputTokens and durationSeconds, from which output-token throughput follows',
      'the samples of what is timed, from which intervals follow',
      'at least 2 measurements of each version that throughput is judged of',
      'at least 3 measurements of each version under the same conditions',
      'latency of the current version on the same hardware, under equal load, of as many requests',
    ]);
  });

  it('asks for no samples and no confidence where the measured value decides', () => {
    const [demands, needs] = textOf({ throughput: { min: 100 }, confidence: 0.9 });
    expect(demands).toEqual(['throughput ≥ 100/s']);
    expect(needs).toEqual([
      'an evaluation of the candidate with latency',
      'durationSeconds, from which throughput follows',
    ]);
  });
});
