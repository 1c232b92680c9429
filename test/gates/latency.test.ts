import { describe, expect, it } from 'vitest';
import type { Latency } from '../../src/registry/documents/evaluation.ts';
import { evidenceOf, judgeWith, latencyOf, onlyCheck } from '../builders/evidence.ts';

function measured(...all: readonly Partial<Latency>[]) {
  return {
    evaluations: all.map((latency, index) => ({ latency: latencyOf(latency), split: `run-${index}` })),
  };
}

describe('a quantile', () => {
  it.each([
    ['50ms', 50, 'passed'],
    ['50ms', 50.001, 'failed'],
    ['1.5s', 1_500, 'passed'],
    ['1.5s', 1_501, 'failed'],
  ] as const)('of at most %s at %f ms has %s', (max, p99, verdict) => {
    const judge = judgeWith('latency', { p99: { max } });
    expect(judge(evidenceOf(measured({ quantilesMs: { p99 } }), null)).verdict).toBe(verdict);
  });

  it('shows milliseconds and requests', () => {
    const judge = judgeWith('latency', { p99: { max: '15ms' } });
    expect(onlyCheck(judge(evidenceOf(measured({}), measured({ quantilesMs: { p99: 10 } }))))).toEqual({
      subject: 'p99',
      current: { value: 10, unit: 'ms', n: 3_000 },
      candidate: { value: 20, unit: 'ms', n: 3_000 },
      delta: 10,
      limit: '≤ 15ms',
      verdict: 'failed',
      reason: '20 is above the limit of 15',
    });
  });

  it.each([
    ['10%', 22, 'passed'],
    ['10%', 22.1, 'failed'],
    ['3ms', 23, 'passed'],
    ['3ms', 23.1, 'failed'],
  ] as const)('may be worse than 20 ms by %s: %f has %s', (worseThanCurrentBy, p99, verdict) => {
    const judge = judgeWith('latency', { p99: { worseThanCurrentBy } });
    expect(judge(evidenceOf(measured({ quantilesMs: { p99 } }), measured({}))).verdict).toBe(verdict);
  });

  it('that was not measured is inconclusive', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms' } });
    const check = onlyCheck(judge(evidenceOf(measured({ quantilesMs: { p50: 1 } }), null)));
    expect(check).toMatchObject({ verdict: 'inconclusive', candidate: null });
    expect(check.reason).toContain('lacks the quantile p99');
  });

  it('that the current version lacks is inconclusive where it is compared', () => {
    const judge = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });
    const check = onlyCheck(judge(evidenceOf(measured({}), measured({ quantilesMs: {} }))));
    expect(check).toMatchObject({ verdict: 'inconclusive', candidate: { value: 20 } });
    expect(check.reason).toContain('the measurement of credit-risk@1');
  });

  it.each([
    ['p50', 5],
    ['p95', 59],
    ['p99', 299],
  ])('%s needs %i requests unless the policy says otherwise', (name, least) => {
    const demand = { [name]: { max: '50ms' } };
    const judged = (requests: number, minRequests?: number) =>
      judgeWith(
        'latency',
        minRequests === undefined ? demand : { ...demand, minRequests },
      )(evidenceOf(measured({ requests }), null));
    expect(judged(least).verdict).toBe('passed');
    expect(judged(least - 1).verdict).toBe('inconclusive');
    expect(onlyCheck(judged(least - 1)).reason).toContain(`fewer than the ${least} that ${name} needs`);
    expect(judged(2_000, 2_000).verdict).toBe('passed');
    expect(judged(1_999, 2_000).verdict).toBe('inconclusive');
    expect(judged(4, 4)).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('95 % bound')] });
  });

  it('of too few requests of the current version is no reference', () => {
    const judge = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });
    const check = onlyCheck(judge(evidenceOf(measured({}), measured({ requests: 20 }))));
    expect(check.verdict).toBe('inconclusive');
    expect(check.remedy).toBe('measure credit-risk@1 with at least 299 requests, then run: laurel attach credit-risk@1 evaluation.yaml'); // prettier-ignore
  });
});

describe('throughput', () => {
  it.each([
    [{ min: 100 }, 'passed'],
    [{ min: 101 }, 'failed'],
    [{ worseThanCurrentBy: '10%' }, 'failed'],
    [{ worseThanCurrentBy: '17%' }, 'passed'],
  ] as const)('is requests over seconds: 100/s against 120/s under %j has %s', (throughput, verdict) => {
    const judge = judgeWith('latency', { throughput });
    expect(judge(evidenceOf(measured({}), measured({ requests: 3_600 }))).verdict).toBe(verdict);
  });

  it('without a duration is inconclusive', () => {
    const judge = judgeWith('latency', { throughput: { min: 1 } });
    const check = onlyCheck(judge(evidenceOf(measured({ durationSeconds: undefined }), null)));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('durationSeconds');
  });
});

describe('the error rate', () => {
  it.each([
    ['1%', 2_970, 30, 'passed'],
    ['1%', 2_970, 31, 'failed'],
    [0.5, 50, 50, 'passed'],
    ['0.1%', 2_995, 0, 'passed'],
    ['0.1%', 2_994, 0, 'inconclusive'],
    ['0.1%', 2_994, 1, 'passed'],
    ['0%', 299, 0, 'passed'],
    ['0%', 299, 1, 'failed'],
    ['0%', 298, 0, 'inconclusive'],
  ] as const)('of at most %s, with %i answered and %i failed, has %s', (max, requests, errors, verdict) => {
    const judge = judgeWith('latency', { errorRate: { max } });
    expect(judge(evidenceOf(measured({ requests, errors }), null)).verdict).toBe(verdict);
  });

  it('of no request is not 0', () => {
    const judge = judgeWith('latency', { errorRate: { max: '100%' } });
    expect(judge(evidenceOf(measured({ requests: 0 }), null)).verdict).toBe('inconclusive');
  });

  it('is noted where nothing is demanded of it', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms' } });
    const judged = judge(evidenceOf(measured({ errors: 7 }), null));
    expect(judged).toMatchObject({
      verdict: 'passed',
      notes: ['7 of 3007 requests failed: latency is of those answered'],
    });
  });
});

describe('like for like', () => {
  const relative = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });

  it.each([
    ['other hardware', { hardware: 'laptop' }],
    ['another load', { load: { concurrency: 64, batchSize: 1 } }],
    ['a load that is described less', { load: { concurrency: 1 } }],
    ['a load of another type', { load: { concurrency: '1', batchSize: 1 } }],
  ])('the current version on %s is no reference', (_, current) => {
    const check = onlyCheck(relative(evidenceOf(measured({}), measured(current))));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('was not measured on c7i.large, load concurrency 1, batchSize 1');
    expect(check.remedy).toContain('laurel attach credit-risk@1 evaluation.yaml');
  });

  it('the order in which a load is written means nothing', () => {
    const evidence = evidenceOf(measured({}), measured({ load: { batchSize: 1, concurrency: 1 } }));
    expect(relative(evidence).verdict).toBe('passed');
  });

  it('only the demanded hardware counts', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms' }, hardware: 'c7i.large' });
    const check = onlyCheck(judge(evidenceOf(measured({ hardware: 'laptop' }), null)));
    expect(check).toMatchObject({ verdict: 'inconclusive', limit: 'was measured on c7i.large' });
    expect(check.reason).toContain('laptop');
    const both = judge(evidenceOf(measured({}, { hardware: 'laptop', quantilesMs: { p99: 900 } }), null));
    expect(both).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('other hardware')] });
  });

  it('only the demanded load counts', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms' }, load: { concurrency: 8 } });
    expect(judge(evidenceOf(measured({}), null)).verdict).toBe('inconclusive');
    expect(judge(evidenceOf(measured({ load: { concurrency: 8 } }), null)).verdict).toBe('passed');
  });

  it('each hardware is held to a bound that names none', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms' } });
    const judged = judge(evidenceOf(measured({}, { hardware: 'laptop', quantilesMs: { p99: 900 } }), null));
    expect(judged.verdict).toBe('failed');
    expect(judged.checks.map(({ subject }) => subject)).toEqual([
      'p99 on c7i.large, load concurrency 1, batchSize 1',
      'p99 on laptop, load concurrency 1, batchSize 1',
    ]);
  });
});

describe('several measurements', () => {
  const judge = judgeWith('latency', { p99: { max: '50ms' } });

  it('count by the worst', () => {
    const evidence = evidenceOf(
      measured({}, { quantilesMs: { p99: 60 } }, { quantilesMs: { p99: 10 } }),
      null,
    );
    expect(onlyCheck(judge(evidence))).toMatchObject({ verdict: 'failed', candidate: { value: 60 } });
  });

  it('that are too small are cured by a larger one', () => {
    const check = onlyCheck(judge(evidenceOf(measured({ requests: 20 }, {}), null)));
    expect(check.verdict).toBe('passed');
    expect(check.reason).toContain('1 more could not be judged and is set aside');
  });
});

describe('missing evidence', () => {
  it('of latency is inconclusive', () => {
    const check = onlyCheck(judgeWith('latency', { p99: { max: '50ms' } })(evidenceOf()));
    expect(check).toMatchObject({
      subject: 'latency',
      verdict: 'inconclusive',
      reason: 'no evaluation of credit-risk@2 measured latency',
      remedy: 'measure the latency of credit-risk@2, then run: laurel attach credit-risk@2 evaluation.yaml',
    });
  });

  it('that is damaged blocks', () => {
    const problems = [{ key: 'evaluations/x', kind: 'unusable', reason: 'not JSON' }] as const;
    const evidence = evidenceOf({ ...measured({}), problems }, null);
    expect(judgeWith('latency', { p99: { max: '50ms' } })(evidence).verdict).toBe('inconclusive');
  });

  it('of a quantity whose demand is relative only is missing on a first promotion as well', () => {
    const judge = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });
    const check = onlyCheck(judge(evidenceOf(measured({}), null)));
    expect(check).toMatchObject({ verdict: 'passed', limit: 'was measured', candidate: { value: 20 } });
    expect(judge(evidenceOf(measured({ quantilesMs: {} }), null)).verdict).toBe('inconclusive');
    expect(judge(evidenceOf(measured({ requests: 298 }), null)).verdict).toBe('inconclusive');
  });

  it('of the current version is noted on a first promotion', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms', worseThanCurrentBy: '10%' } });
    const judged = judge(evidenceOf(measured({}), null));
    expect(judged).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('first promotion')] });
  });
});
