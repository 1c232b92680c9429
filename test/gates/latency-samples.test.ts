// Registered numbers beside the samples that they are said to be of: the samples decide.
import { describe, expect, it } from 'vitest';
import type { SamplesRead } from '../../src/evidence/latency/read-samples.ts';
import { judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceOfRuns, type Run, steps } from '../builders/latency.ts';

const ms = steps(1, 100, 1_000);
const judge = judgeWith('latency', { p99: { max: '150ms' } });
const altered: SamplesRead = {
  kind: 'unusable',
  code: 'altered',
  reason: 'has other bytes than were registered',
  at: { file: 'samples.json' },
};

const tampered = (latency: Run['latency']): Run => (latency === undefined ? { ms } : { ms, latency });

describe('registered numbers', () => {
  it('that are those of the samples are judged', () => {
    expect(judge(evidenceOfRuns([{ ms }]))).toMatchObject({
      verdict: 'passed',
      checks: [{ subject: 'p99' }],
    });
  });

  it('may be rounded', () => {
    const p99 = Number((ms[989] ?? 0).toFixed(4));
    expect(p99).not.toBe(ms[989]);
    expect(judge(evidenceOfRuns([tampered({ quantilesMs: { p99 } })])).verdict).toBe('passed');
  });

  it.each([
    [{ quantilesMs: { p99: 40 } }, 'p99 is registered as 40, and its samples give 99.009: 59.009 too little'],
    [{ quantilesMs: { p50: 70 } }, 'p50 is registered as 70, and its samples give 50.4505: 19.5495 too much'],
    [{ quantilesMs: { p99: 99.01 } }, 'p99 is registered as 99.01, and its samples give 99.009: 0.000990991 too much'],
    [{ requests: 5_000 }, 'requests is registered as 5000, and there are 1000 samples'],
  ] as const)('%j fail whatever is judged, and say by how much', (latency, reason) => {
    for (const written of [{ p99: { max: '150ms' } }, { errorRate: { max: '1%' } }]) {
      const { verdict, checks } = judgeWith('latency', written)(evidenceOfRuns([tampered(latency)]));
      expect(verdict).toBe('failed');
      expect(checks[0]).toMatchObject({ verdict: 'failed', limit: 'is that of its samples' });
      expect(checks[0]?.reason).toContain(reason);
      expect(checks[0]?.remedy).toContain('register a new version');
    }
  }); // prettier-ignore

  it('that are missing are computed', () => {
    const check = onlyCheck(judge(evidenceOfRuns([tampered({ quantilesMs: {} })])));
    expect(check).toMatchObject({ verdict: 'passed', candidate: { value: ms[989] } });
  });

  it('are not what is judged: the value and the requests are those of the samples', () => {
    const { checks } = judge(evidenceOfRuns([tampered({ quantilesMs: { p99: 40 }, requests: 5_000 })]));
    expect(checks[1]).toMatchObject({ candidate: { value: ms[989], n: 1_000 } });
    const [, few] = judge(evidenceOfRuns([{ ms: ms.slice(0, 200), latency: { requests: 5_000 } }])).checks;
    expect(few).toMatchObject({ verdict: 'inconclusive' });
    expect(few?.reason).toContain('200 requests');
    const rate = judgeWith('latency', { throughput: { min: 1 } })(evidenceOfRuns([tampered({ requests: 9_000 })])); // prettier-ignore
    expect(rate.checks[1]).toMatchObject({ candidate: { value: 1_000 / 30 } });
  });

  it('of the version that is live are only told, and its samples count', () => {
    const relative = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });
    const judged = relative(evidenceOfRuns([{ ms }], [tampered({ quantilesMs: { p99: 40 } })]));
    expect(onlyCheck(judged)).toMatchObject({ verdict: 'passed', current: { value: ms[989] } });
    expect(judged.notes).toEqual([expect.stringContaining('credit-risk@1: p99 is registered as 40')]);
    expect(judge(evidenceOfRuns([{ ms }], [tampered({ quantilesMs: { p99: 40 } })])).notes).toEqual([]);
  });

  it('of a measurement that does not count are not looked at', () => {
    const elsewhere = { ms, latency: { hardware: 'laptop', quantilesMs: { p99: 1 } } };
    const here = judgeWith('latency', { p99: { max: '150ms' }, hardware: 'c7i.large' });
    expect(here(evidenceOfRuns([{ ms }, elsewhere])).verdict).toBe('passed');
    expect(judge(evidenceOfRuns([{ ms }, elsewhere])).verdict).toBe('failed');
  });
});

describe('samples that cannot be read', () => {
  it('of the candidate leave everything undecided, with the file and the reason', () => {
    const { verdict, checks } = judge(evidenceOfRuns([{ ms, read: altered }]));
    expect(verdict).toBe('inconclusive');
    expect(checks[0]).toMatchObject({
      subject: 'samples of latency of credit-risk@2',
      verdict: 'inconclusive',
      reason: 'samples.json: has other bytes than were registered',
      remedy: expect.stringContaining('laurel attach credit-risk@2'),
    });
  });

  it('of the current version matter where it is compared', () => {
    const evidence = evidenceOfRuns([{ ms }], [{ ms, read: altered }]);
    expect(judge(evidence).verdict).toBe('passed');
    expect(judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } })(evidence).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('of the current version under other conditions do not matter', () => {
    const elsewhere = { ms, read: altered, latency: { hardware: 'laptop' } };
    const relative = judgeWith('latency', { p99: { worseThanCurrentBy: '10%' } });
    expect(relative(evidenceOfRuns([{ ms }], [{ ms }, elsewhere])).verdict).toBe('passed');
    expect(relative(evidenceOfRuns([{ ms }], [{ ms }, { ...elsewhere, latency: {} }])).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('of tokens as well', () => {
    const { candidate, ...rest } = evidenceOfRuns([{ ms, tokens: { ttft: ms } }]);
    const evaluations = candidate.evaluations.map((each) => ({ ...each, tokenSamples: { ttft: altered } }));
    const judged = judge({ ...rest, candidate: { ...candidate, evaluations } });
    expect(judged.checks[0]).toMatchObject({ subject: 'samples of ttft of credit-risk@2', verdict: 'inconclusive' }); // prettier-ignore
  });

  it('are asked for by every latency gate', () => {
    const judged = judge(evidenceOfRuns([{ ms }]));
    expect(judged.curves).toHaveLength(1);
  });
});
