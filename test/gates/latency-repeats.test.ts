// Several measurements under the same conditions: how many are demanded, whether they agree, what they say together.
import { describe, expect, it } from 'vitest';
import type { GateJudgement } from '../../src/gates/gate.ts';
import { judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceOfRuns, type Run, steps } from '../builders/latency.ts';

const judged = (
  written: object,
  candidate: readonly Run[],
  current: readonly Run[] | null = null,
): GateJudgement => judgeWith('latency', written)(evidenceOfRuns(candidate, current));

const even = (high: number, count = 1_000): Run => ({ ms: steps(1, high, count) });
/** Runs of the same version that come out alike, and not to the last digit. */
const alike = [even(100), even(100.1), even(99.9)];
/** Runs that differ by more than 1,000 requests by chance do. */
const apart = [even(100), even(110), even(90)];

describe('repeats', () => {
  const demand = { p99: { max: '150ms' }, repeats: { min: 3 } };

  it.each(['point', 'confident-pass', 'confident-fail'])('that are fewer than demanded are inconclusive in mode %s', (mode) => {
    expect(judged({ ...demand, mode }, alike).verdict).toBe('passed');
    const check = onlyCheck(judged({ ...demand, mode }, alike.slice(1)));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      reason: 'p99 of credit-risk@2 was measured 2 times under these conditions, and 3 repeats are demanded',
      remedy: 'measure credit-risk@2 again under the same conditions, then run: laurel attach credit-risk@2 evaluation.yaml',
    });
  }); // prettier-ignore

  it('are runs: the same samples attached twice are one', () => {
    const twice = [even(100), even(100.1), even(100)];
    expect(judged(demand, twice).verdict).toBe('inconclusive');
    const bare: Run = { latency: { quantilesMs: { p99: 20 } } };
    expect(judged(demand, [bare, bare, bare]).verdict).toBe('inconclusive');
  });

  it('with too few requests do not count', () => {
    expect(judged(demand, [...alike.slice(1), even(100, 298)]).verdict).toBe('inconclusive');
  });

  it('are demanded of the current version where it is compared', () => {
    const relative = { p99: { worseThanCurrentBy: '10%' }, repeats: { min: 3 } };
    expect(judged(relative, alike, alike).verdict).toBe('passed');
    const check = onlyCheck(judged(relative, alike, alike.slice(1)));
    expect(check).toMatchObject({ verdict: 'inconclusive', candidate: { unit: 'ms' } });
    expect(check.reason).toContain('credit-risk@1 was measured 2 times');
    expect(judged(relative, alike.slice(1), alike).verdict).toBe('inconclusive');
    expect(judged(relative, alike.slice(1)).verdict).toBe('inconclusive');
  });

  it('count by the worst where the measured value decides', () => {
    expect(onlyCheck(judged({ p99: { max: '105ms' } }, apart))).toMatchObject({
      verdict: 'failed',
      candidate: { value: steps(1, 110, 1_000)[989] },
      reason: '108.909 is above the limit of 105 (the worst of 3 comparisons)',
    });
    const relative = onlyCheck(judged({ p99: { worseThanCurrentBy: '10%' } }, [even(95), even(99)], apart));
    expect(relative).toMatchObject({ candidate: { value: steps(1, 99, 1_000)[989] }, current: { value: steps(1, 90, 1_000)[989] } }); // prettier-ignore
  });
});

describe('the same samples with other numbers beside them', () => {
  const ms = steps(1, 20, 2_000);
  const wrong = { ms, latency: { errors: 500, durationSeconds: 10 } };
  const fine = { ms, latency: { errors: 0, durationSeconds: 10 } };

  it.each(['confident-pass', 'confident-fail'])('leave open in mode %s what those numbers decide', (mode) => {
    for (const runs of [[wrong, fine], [fine, wrong]]) {
      const judgement = judged({ mode, errorRate: { max: '1%' }, p99: { max: '50ms' } }, runs);
      expect(judgement.checks.map(({ verdict }) => verdict)).toEqual(['passed', 'inconclusive']);
      expect(judgement.checks[1]?.reason).toBe('evaluations of credit-risk@2 name the same samples, and by them error rate is 0 and 0.2'); // prettier-ignore
    }
  }); // prettier-ignore

  it('fail by the worst of them in mode point', () => {
    expect(judged({ errorRate: { max: '1%' } }, [fine, wrong]).verdict).toBe('failed');
  });
});

describe('repeats that agree', () => {
  it('are one measurement of all their requests', () => {
    const check = onlyCheck(judged({ mode: 'confident-pass', p99: { max: '150ms' } }, alike));
    expect(check).toMatchObject({ verdict: 'passed', candidate: { n: 3_000 }, inference: { n: 3_000, method: 'order statistics' } }); // prettier-ignore
  });

  it('decide what one of them cannot', () => {
    const max = '99.3ms';
    const judge = (runs: readonly Run[]) => judged({ mode: 'confident-pass', p99: { max } }, runs).verdict;
    expect(judge([even(100)])).toBe('inconclusive');
    expect(judge([even(100), even(100.01, 20_000)])).toBe('passed');
  });

  it('add up their failed requests', () => {
    const check = onlyCheck(judged({ mode: 'confident-pass', errorRate: { max: '1%' } }, [{ latency: { requests: 2_000, errors: 6 } }, { latency: { requests: 1_000, errors: 9 } }])); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'passed', inference: { estimate: 15 / 3_015, n: 3_015 } });
  });

  it('are drawn under a name that depends on all of them and not on their order', () => {
    const demand = { mode: 'confident-pass', p99: { worseThanCurrentBy: '10%' } };
    const one = onlyCheck(judged(demand, alike, alike)).inference;
    const evidence = evidenceOfRuns(alike, alike);
    const { candidate } = evidence;
    const turned = { ...evidence, candidate: { ...candidate, evaluations: candidate.evaluations.toReversed() } }; // prettier-ignore
    expect(onlyCheck(judgeWith('latency', demand)(turned)).inference).toEqual(one);
    expect(onlyCheck(judged(demand, alike.slice(1), alike)).inference?.draws?.seed).not.toBe(one?.draws?.seed); // prettier-ignore
  });
});

describe('repeats that differ by more than chance', () => {
  it('are named, whatever decides', () => {
    const { notes } = judged({ p99: { max: '150ms' } }, apart);
    expect(notes).toEqual([
      'p99 of 3 repeats of credit-risk@2 on c7i.large, load concurrency 1, batchSize 1 is 89.1091 to 108.909, more than chance within each explains: the machine or the load was not the same',
    ]);
    expect(judged({ p99: { max: '150ms' } }, alike).notes).toEqual([
      'p99 of 3 repeats of credit-risk@2 on c7i.large, load concurrency 1, batchSize 1 is 98.91 to 99.108',
    ]);
    expect(judged({ p99: { worseThanCurrentBy: '50%' } }, alike, apart).notes[1]).toContain('of credit-risk@1'); // prettier-ignore
  });

  it('are one number each, and their mean is as uncertain as they scatter', () => {
    const check = onlyCheck(judged({ mode: 'confident-pass', p99: { max: '150ms' } }, apart));
    expect(check.inference).toMatchObject({ method: "Student's t over 3 repeats", n: 3 });
    const { estimate = 0, high = 0 } = check.inference ?? {};
    const values = [100, 110, 90].map((top) => steps(1, top, 1_000)[989] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / 3;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2);
    expect(estimate).toBeCloseTo(mean, 10);
    // The 95 % point of Student's t with 2 degrees of freedom.
    expect(high - mean).toBeCloseTo((2.919985580353725 * deviation) / Math.sqrt(3), 9);
    expect(check.candidate).toMatchObject({ value: estimate, n: 3_000 });
    expect(check.verdict).toBe('passed');
  });

  it('leave undecided what each of them alone would have decided', () => {
    const demand = { mode: 'confident-pass', p99: { max: '113ms' } };
    for (const run of apart) expect(judged(demand, [run]).verdict).toBe('passed');
    const check = onlyCheck(judged(demand, apart));
    expect(check.verdict).toBe('inconclusive');
    expect(check.remedy).toContain('more repeats show how far p99 scatters');
  });

  it('do not pass a breach that one of them shows by itself', () => {
    const demand = { mode: 'confident-fail', p99: { max: '105ms' } };
    expect(judged(demand, [even(110)]).verdict).toBe('failed');
    const check = onlyCheck(judged(demand, apart));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('one measurement by itself shows that it is beyond the limit');
    expect(judged({ ...demand, p99: { max: '112ms' } }, apart).verdict).toBe('passed');
  });

  it('are compared with the current version by their means, where both were repeated', () => {
    const demand = { mode: 'confident-pass', p99: { worseThanCurrentBy: '60%' } };
    const check = onlyCheck(judged(demand, apart, alike));
    expect(check).toMatchObject({ verdict: 'passed', inference: { method: "Welch's t over 3 and 3 repeats" } }); // prettier-ignore
    const once = onlyCheck(judged(demand, apart, [even(100)]));
    expect(once.verdict).toBe('inconclusive');
    expect(once.reason).toContain('one run says nothing of how far it scatters');
    expect(once.remedy).toContain('measure credit-risk@1 again');
  });

  it('pass with one run that is beyond, where so many show that their mean is not', () => {
    const many = [90, 92, 94, 88, 91, 93, 89, 90.5, 92.5, 110].map((top) => even(top));
    for (const mode of ['confident-pass', 'confident-fail']) {
      const check = onlyCheck(judged({ mode, p99: { max: '100ms' } }, many));
      expect(check).toMatchObject({
        verdict: 'passed',
        inference: { method: "Student's t over 10 repeats" },
      });
    }
    expect(judged({ p99: { max: '100ms' } }, many).verdict).toBe('failed');
  });

  it('do not pass beside the current version what one of them shows by itself', () => {
    // The mean is 0 ± 16.7 ms slower, and the slowest run 9.9 ± 0.8.
    const lenient = (by: string) =>
      onlyCheck(judged({ mode: 'confident-fail', p99: { worseThanCurrentBy: by } }, apart, alike));
    expect(lenient('12ms').verdict).toBe('passed');
    expect(lenient('9ms').verdict).toBe('inconclusive');
    expect(lenient('9ms').reason).toContain('one measurement by itself');
    expect(lenient('8ms').reason).toContain('twice the margin');
  });
});

describe('repeats without samples', () => {
  const bare = (p99: number): Run => ({ latency: { quantilesMs: { p99 } } });

  it('are set aside for those that have them, unless they are beyond the limit', () => {
    const demand = { mode: 'confident-pass', p99: { max: '150ms' } };
    const kept = onlyCheck(judged(demand, [even(100), bare(149)]));
    expect(kept.verdict).toBe('passed');
    expect(kept.reason).toContain('(1 more could not be judged and is set aside)');
    const broken = onlyCheck(judged(demand, [even(100), bare(151)]));
    expect(broken.verdict).toBe('inconclusive');
    expect(broken.reason).toContain('a measurement without samples is beyond the limit');
  });

  it('are set aside beside the current version, unless they are beyond the margin', () => {
    const demand = { mode: 'confident-fail', p99: { worseThanCurrentBy: '10%' } };
    const at = (p99: number) => judged(demand, [even(100), bare(p99)], [even(100)]).verdict;
    expect([at(108), at(110)]).toEqual(['passed', 'inconclusive']);
  });
});
