// Latency judged by what its samples carry, in each mode: golden ranks, limits that data can and cannot decide.
import { describe, expect, it } from 'vitest';
import type { Check, GateJudgement } from '../../src/gates/gate.ts';
import { evidenceOf, judgeWith, latencyOf, onlyCheck } from '../builders/evidence.ts';
import { evidenceOfRuns, type Run, steps } from '../builders/latency.ts';

const modes = ['point', 'confident-pass', 'confident-fail'] as const;

/** 1, 2, … n milliseconds: a sample is its own rank. */
const ranks = (n: number): readonly number[] => steps(1, n, n);

function judged(written: object, candidate: readonly Run[], current: readonly Run[] | null = null): GateJudgement {
  return judgeWith('latency', written)(evidenceOfRuns(candidate, current));
} // prettier-ignore

function p99Of(n: number, max: string, mode: string, more: object = {}): Check {
  return onlyCheck(judged({ mode, p99: { max }, ...more }, [{ ms: ranks(n) }]));
}

describe('a quantile of samples', () => {
  it.each([
    [299, 297, 293, 299],
    [300, 297, 294, 300],
    [1_000, 990, 985, 996],
    [3_000, 2_970, 2_961, 2_980],
  ])('of %i requests is the %ith, between the %ith and the %ith', (n, estimate, low, high) => {
    expect(p99Of(n, '5s', 'point')).toMatchObject({
      verdict: 'passed',
      candidate: { value: estimate, unit: 'ms', n, interval: { low, high, level: 0.9 } },
      inference: { of: 'candidate', mode: 'point', estimate, low, high, level: 0.9, limit: 5_000, keep: 'at-most', method: 'order statistics', n }, // prettier-ignore
    });
  });

  it('has wider bounds with more confidence', () => {
    expect(p99Of(1_000, '5s', 'point', { confidence: 0.99 }).inference).toMatchObject({
      low: 982,
      high: 998,
    });
  });

  it('of times that are all equal is that time, and so are its bounds', () => {
    const check = onlyCheck(judged({ mode: 'confident-pass', p99: { max: '5ms' } }, [{ ms: Array.from({ length: 299 }, () => 5) }])); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'passed', inference: { low: 5, high: 5 } });
  });

  it('takes ties as they are', () => {
    const ms = [...Array.from({ length: 980 }, () => 10), ...Array.from({ length: 20 }, () => 90)];
    const slow = onlyCheck(judged({ p99: { max: '90ms' } }, [{ ms }]));
    expect(slow.inference).toMatchObject({ estimate: 90, low: 90, high: 90 });
    const most = onlyCheck(judged({ mode: 'confident-pass', p95: { max: '10ms' } }, [{ ms }]));
    expect(most).toMatchObject({ verdict: 'passed', inference: { estimate: 10, high: 10 } });
  });
});

describe('the mode', () => {
  it.each([
    ['point', '990ms', 'passed'],
    ['point', '989.9ms', 'failed'],
    // Its upper bound is the 996th, its lower the 985th.
    ['confident-pass', '996ms', 'passed'],
    ['confident-pass', '995.9ms', 'inconclusive'],
    ['confident-pass', '985ms', 'inconclusive'],
    ['confident-pass', '984.9ms', 'failed'],
    ['confident-fail', '996ms', 'passed'],
    ['confident-fail', '985ms', 'passed'],
    ['confident-fail', '984.9ms', 'failed'],
  ] as const)('%s takes a p99 of 990 ms from 985 to 996 against %s as %s', (mode, max, verdict) => {
    expect(p99Of(1_000, max, mode).verdict).toBe(verdict);
  });

  it('says what the interval is, how it came about, and what would narrow it', () => {
    expect(p99Of(1_000, '990ms', 'confident-pass')).toMatchObject({
      reason: '990 (90 % interval 985 to 996, order statistics): not all of it lies below 990, it is too wide to tell',
      remedy: 'measure credit-risk@2 with more requests, then run: laurel attach credit-risk@2 evaluation.yaml',
    }); // prettier-ignore
    expect(p99Of(1_000, '2s', 'confident-pass').reason).toBe(
      '990 (90 % interval 985 to 996, order statistics): all of it keeps 2000',
    );
  });

  it.each(modes)('%s is inconclusive below the requests of which a p99 has a bound at all', (mode) => {
    expect(p99Of(299, '10s', mode).verdict).toBe('passed');
    const check = p99Of(298, '10s', mode);
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('298 requests of credit-risk@2 are fewer than the 299 that p99 needs');
  });

  it('asks for more requests where it asks for more confidence', () => {
    const at = (n: number, confidence: number) => p99Of(n, '10s', 'confident-pass', { confidence }).verdict;
    expect([at(459, 0.99), at(458, 0.99)]).toEqual(['passed', 'inconclusive']);
    expect(p99Of(458, '10s', 'point', { confidence: 0.99 }).verdict).toBe('passed');
  });

  it('can fail on requests that are too few to pass, where the policy takes as few', () => {
    const few = { minRequests: 100 };
    const slow = p99Of(100, '50ms', 'confident-pass', few);
    expect(slow.verdict).toBe('failed');
    expect(slow.inference).toBeUndefined();
    expect(slow.reason).toBe('99 (90 % interval from 97 on, order statistics): all of it lies above 50');
    expect(p99Of(100, '10s', 'confident-pass', few).verdict).toBe('inconclusive');
    expect(p99Of(100, '10s', 'confident-fail', few).verdict).toBe('passed');
    expect(p99Of(100, '50ms', 'confident-fail', few).verdict).toBe('failed');
  });

  it('confident-fail does not pass on requests of which none could show a breach', () => {
    const check = onlyCheck(judged({ mode: 'confident-fail', p50: { max: '50ms' }, minRequests: 1 }, [{ ms: [10, 10, 10, 10] }])); // prettier-ignore
    expect(check.verdict).toBe('inconclusive');
    const enough = { mode: 'confident-fail', p50: { max: '50ms' }, minRequests: 1 };
    expect(onlyCheck(judged(enough, [{ ms: [10, 10, 10, 10, 10] }])).verdict).toBe('passed');
  });

  it.each(['confident-pass', 'confident-fail'])('%s needs samples, and says so', (mode) => {
    const evidence = evidenceOf({ evaluations: [{ latency: latencyOf() }] }, null);
    const check = onlyCheck(judgeWith('latency', { mode, p99: { max: '50ms' } })(evidence));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      candidate: { value: 20 },
      reason: '20, and without samples nothing says how precise it is',
    });
    expect(check.remedy).toContain('keep its samples (samples:)');
  });

  it('refuses a demand that no data can show', () => {
    expect(() => judgeWith('latency', { mode: 'confident-pass', errorRate: { max: 0 } })).toThrow(
      'no number of requests shows that none ever fails',
    );
    expect(() => judgeWith('latency', { mode: 'confident-fail', errorRate: { max: 0 } })).not.toThrow();
  });
});

describe('against the current version', () => {
  const base = steps(1, 100, 3_000);
  const scaled = (by: number): readonly Run[] => [{ ms: base.map((time) => time * by) }];
  const verdictOf = (mode: string, by: number, worseThanCurrentBy = '10%') =>
    onlyCheck(judged({ mode, p99: { worseThanCurrentBy } }, scaled(by), scaled(1))).verdict;

  it.each([
    ['point', [1.09, 1.11], ['passed', 'failed']],
    ['confident-pass', [1.09, 1.1, 1.11], ['passed', 'inconclusive', 'failed']],
    ['confident-fail', [1.09, 1.1, 1.11], ['passed', 'passed', 'failed']],
  ] as const)('in mode %s times that are %j as long are %j', (mode, factors, verdicts) => {
    expect(factors.map((by) => verdictOf(mode, by))).toEqual(verdicts);
  });

  it('confident-fail does not pass what may be beyond twice the margin', () => {
    const few = steps(1, 100, 300).map((time, index) =>
      index > 290 ? time * (1 + (index - 290) / 4) : time,
    );
    const check = onlyCheck(judged({ mode: 'confident-fail', p99: { worseThanCurrentBy: '1ms' } }, [{ ms: few }], [{ ms: few }])); // prettier-ignore
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('twice the margin');
  });

  it('confident-fail of a margin of 0 lets nothing through that might be worse: twice nothing is nothing', () => {
    expect(verdictOf('confident-fail', 1, '0%')).toBe('inconclusive');
    expect(verdictOf('confident-fail', 0.9, '0%')).toBe('passed');
    expect(verdictOf('confident-fail', 1.02, '0%')).toBe('failed');
    expect(verdictOf('confident-pass', 1, '0%')).toBe('inconclusive');
  });

  it('takes a percentage of what the current version really has, which is no better known', () => {
    const check = onlyCheck(judged({ p99: { worseThanCurrentBy: '100%' } }, scaled(1), scaled(1)));
    const fixed = onlyCheck(judged({ p99: { worseThanCurrentBy: '99s' } }, scaled(1), scaled(1)));
    const widthOf = ({ inference }: Check): number =>
      (inference?.high ?? Number.NaN) - (inference?.low ?? Number.NaN);
    expect(check.inference).toMatchObject({ of: 'difference', estimate: 0, keep: 'at-most' });
    // The current version's share of the variance is four times as large: √5 against √2.
    expect(widthOf(check) / widthOf(fixed)).toBeGreaterThan(1.4);
    expect(widthOf(check) / widthOf(fixed)).toBeLessThan(1.8);
  });

  it('draws what anybody can draw again', () => {
    const evidence = evidenceOfRuns(scaled(1.05), scaled(1));
    const judge = judgeWith('latency', { mode: 'confident-pass', p99: { worseThanCurrentBy: '10%' } });
    const digests = [evidence.candidate, evidence.current].map((each) =>
      'evaluations' in each ? each.evaluations[0]?.digest : '',
    );
    expect(onlyCheck(judge(evidence)).inference?.draws).toEqual({ seed: `${digests.join(' ')} p99`, replicates: 2_000 }); // prettier-ignore
    expect(judge(evidence)).toEqual(judge(structuredClone(evidence)));
  });

  it('has bounds also where nearly all times are equal and drawing shows nothing', () => {
    const equal = [{ ms: Array.from({ length: 3_000 }, () => 12) }];
    const at = (max: string) => onlyCheck(judged({ mode: 'confident-pass', p50: { worseThanCurrentBy: max } }, equal, equal)); // prettier-ignore
    expect(at('1ms')).toMatchObject({ verdict: 'passed', inference: { low: 0, high: 0 } });
  });

  it.each(['confident-pass', 'confident-fail'])('in mode %s needs the samples of both', (mode) => {
    const judge = (ours: Run, theirs: Run) =>
      onlyCheck(judged({ mode, p99: { worseThanCurrentBy: '10%' } }, [ours], [theirs]));
    const check = judge({ ms: base }, { latency: { quantilesMs: { p99: 99 } } });
    expect(check.verdict).toBe('inconclusive');
    expect(check.remedy).toContain('laurel attach credit-risk@1');
    expect(judge({ latency: { quantilesMs: { p99: 99 } } }, { ms: base }).remedy).toContain('credit-risk@2');
  });
});

describe('several limits in one gate', () => {
  // The 5 % bounds of p50 are 474 and 527, of p99 985 and 996.
  const ms = ranks(1_000);

  it('are one family: what one alone would show may be chance among several', () => {
    const alone = judged({ mode: 'confident-fail', p50: { max: '473.9ms' } }, [{ ms }]);
    expect(onlyCheck(alone)).toMatchObject({ verdict: 'failed' });
    expect(onlyCheck(alone).inference?.family).toBeUndefined();
    const together = judged({ mode: 'confident-fail', p50: { max: '473.9ms' }, p99: { max: '5s' }, errorRate: { max: '1%' } }, [{ ms }]); // prettier-ignore
    expect(together.checks.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed']);
    expect(together.checks[0]?.inference?.family).toEqual({ name: 'p50, p99 and error rate', size: 3, correction: 'holm' }); // prettier-ignore
  });

  it('are another family under other conditions, which make a breach no harder to show', () => {
    const elsewhere = Array.from({ length: 40 }, (_, at) => ({ ms: steps(1, 2 + at, 400), latency: { hardware: `m${at}` } })); // prettier-ignore
    const judgement = judged({ mode: 'confident-fail', p50: { max: '473.9ms' } }, [{ ms }, ...elsewhere]);
    const [failed, ...others] = judgement.checks.filter(({ verdict }) => verdict === 'failed');
    expect(failed?.subject).toContain('c7i.large');
    expect([others.length, judgement.checks.length]).toEqual([0, 41]);
  });

  it('pass each by itself: that all are kept needs no correction', () => {
    const demands = { mode: 'confident-pass', p50: { max: '527ms' }, p99: { max: '996ms' } };
    expect(judged(demands, [{ ms }]).verdict).toBe('passed');
  });
});

describe('an error rate', () => {
  const judgedRate = (mode: string, errors: number, n: number, more: object = {}) =>
    onlyCheck(judged({ mode, errorRate: { max: '1%' }, ...more }, [{ latency: { requests: n - errors, errors } }])); // prettier-ignore

  it.each([
    ['point', 30, 3_000, 'passed'],
    ['point', 31, 3_000, 'failed'],
    // Clopper-Pearson: 20 of 3,000 have an upper 95 % bound of 0.0097, 21 one of 0.0101.
    ['confident-pass', 20, 3_000, 'passed'],
    ['confident-pass', 21, 3_000, 'inconclusive'],
    ['confident-pass', 60, 3_000, 'failed'],
    ['confident-fail', 35, 3_000, 'passed'],
    ['confident-fail', 60, 3_000, 'failed'],
    ['confident-pass', 0, 299, 'passed'],
    ['confident-pass', 0, 298, 'inconclusive'],
    ['confident-fail', 0, 298, 'inconclusive'],
  ] as const)('in mode %s of %i in %i has %s', (mode, errors, n, verdict) => {
    expect(judgedRate(mode, errors, n).verdict).toBe(verdict);
  });

  it('does not pass on requests of which none could show that it is broken', () => {
    const lenient = (errors: number, n: number) =>
      onlyCheck(judged({ mode: 'confident-fail', errorRate: { max: '50%' }, minRequests: 1 }, [{ latency: { requests: n - errors, errors } }])); // prettier-ignore
    // Of 4 failures in 4 the lower 95 % bound is 0.473, of 5 in 5 it is 0.549.
    expect(lenient(1, 4).verdict).toBe('inconclusive');
    expect(lenient(1, 4).reason).toContain('so few could not show a breach of 0.5');
    expect(lenient(2, 5).verdict).toBe('passed');
  });

  it('of nothing is known no better than its requests allow', () => {
    const check = judgedRate('confident-pass', 0, 100, { minRequests: 1 });
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      inference: { low: 0, method: 'Clopper-Pearson' },
    });
    expect(check.inference?.high).toBeCloseTo(1 - 0.05 ** (1 / 100), 12);
    expect(judgedRate('confident-pass', 0, 299, { minRequests: 1 }).verdict).toBe('passed');
  });
});
