// What a language model's tokens take, and how many of them and of requests are answered in a second.
import { describe, expect, it } from 'vitest';
import { gateParameterSchemas } from '../../src/gates/all-gates.ts';
import type { GateJudgement } from '../../src/gates/gate.ts';
import { judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceOfRuns, type Run, steps } from '../builders/latency.ts';

const judged = (
  written: object,
  candidate: readonly Run[],
  current: readonly Run[] | null = null,
): GateJudgement => judgeWith('latency', written)(evidenceOfRuns(candidate, current));

const ms = steps(200, 900, 1_000);
const tokens = { ttft: steps(10, 80, 1_000), tpot: steps(5, 25, 1_000), itl: steps(1, 60, 20_000) };
const run: Run = { ms, tokens };

describe('times of tokens', () => {
  it.each([
    ['ttft', { max: '80ms' }, 'passed'],
    ['ttft', { max: '79ms' }, 'failed'],
    ['tpot', { max: '24.8ms' }, 'passed'],
    ['tpot', { max: '24.7ms' }, 'failed'],
    ['itl', { max: '59.5ms' }, 'passed'],
    ['itl', { max: '59.4ms' }, 'failed'],
  ] as const)('%s p99 of %j has %s', (measure, p99, verdict) => {
    const check = onlyCheck(judged({ [measure]: { p99 } }, [run]));
    expect(check).toMatchObject({ subject: `${measure} p99`, verdict, candidate: { unit: 'ms' } });
  });

  it('keep bounds by each quantile that is demanded, and none other', () => {
    const demand = { ttft: { p50: { max: '50ms' }, p95: { max: '80ms' } }, tpot: { p99: { max: '25ms' } } };
    expect(judged(demand, [run]).checks.map(({ subject }) => subject)).toEqual(['ttft p50', 'ttft p95', 'tpot p99']); // prettier-ignore
  });

  it('are compared with those of the current version', () => {
    const demand = { mode: 'confident-pass', ttft: { p95: { worseThanCurrentBy: '10%' } } };
    const slower = { ms, tokens: { ...tokens, ttft: tokens.ttft.map((time) => time * 1.3) } };
    expect(judged(demand, [run], [run]).verdict).toBe('passed');
    expect(judged(demand, [slower], [run]).verdict).toBe('failed');
  });

  it('that were not measured are inconclusive', () => {
    const check = onlyCheck(judged({ itl: { p99: { max: '50ms' } } }, [{ ms }]));
    expect(check).toMatchObject({ subject: 'itl p99', verdict: 'inconclusive' });
    expect(check.reason).toContain('lacks the quantile p99 of the inter-token latency');
  });

  it('without samples are what was registered, of as many as were said', () => {
    const said = (n: number): Run => ({ latency: { tokens: { ttft: { n, quantilesMs: { p99: 70 } } } } });
    expect(judged({ ttft: { p99: { max: '75ms' } } }, [said(299)]).verdict).toBe('passed');
    expect(judged({ ttft: { p99: { max: '75ms' } } }, [said(298)]).verdict).toBe('inconclusive');
  });

  it('that are not those of their samples fail', () => {
    const said = { requests: 1_000, quantilesMs: {}, tokens: { tpot: { n: 900, quantilesMs: { p99: 3 } } } };
    const [check] = judged({ p99: { max: '2s' } }, [{ ms, tokens: { tpot: tokens.tpot }, latency: said }]).checks; // prettier-ignore
    expect(check?.verdict).toBe('failed');
    expect(check?.reason).toContain('tpot n is registered as 900, and there are 1000 samples');
    expect(check?.reason).toContain('tpot p99 is registered as 3, and its samples give 24.7998');
  });

  it('between tokens say as much as their requests: gaps of one request are slow together', () => {
    const check = onlyCheck(judged({ mode: 'confident-pass', itl: { p99: { max: '60ms' } } }, [run]));
    expect(check.candidate).toMatchObject({ n: 1_000 });
    expect(check.inference).toMatchObject({ n: 20_000, method: 'order statistics as of 1000 requests' });
    // As of the 985th and the 996th of 1,000, at the middles of their parts.
    const { low = 0, high = 0 } = check.inference ?? {};
    expect(low).toBe(tokens.itl[19_690]);
    expect(high).toBe(tokens.itl[19_910]);
    const few = judged({ itl: { p99: { max: '60ms' } } }, [{ ms: ms.slice(0, 298), tokens }]);
    expect(few.verdict).toBe('inconclusive');
  });
});

describe('output-token throughput', () => {
  const at = (outputTokens: number): Run => ({ ms, latency: { tokens: { outputTokens } } });

  it.each([
    [{ min: 1_000 }, 'passed'],
    [{ min: 1_001 }, 'failed'],
    [{ worseThanCurrentBy: '10%' }, 'passed'],
    [{ worseThanCurrentBy: '9%' }, 'failed'],
  ] as const)('is tokens over seconds: 1,000/s against 1,100/s under %j has %s', (outputTokenThroughput, verdict) => {
    const check = onlyCheck(judged({ outputTokenThroughput }, [at(30_000)], [at(33_000)]));
    expect(check).toMatchObject({ subject: 'output-token throughput', verdict, candidate: { value: 1_000, unit: 'per-second' } });
  }); // prettier-ignore

  it('without the count of tokens is inconclusive', () => {
    const check = onlyCheck(judged({ outputTokenThroughput: { min: 1 } }, [run]));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('tokens.outputTokens');
  });
});

describe('throughput', () => {
  const lasting = (seconds: number, index: number): Run => ({
    ms: ms.map((time) => time + index / 1e3),
    latency: { durationSeconds: seconds },
  });
  const runs = (...seconds: readonly number[]): readonly Run[] => seconds.map(lasting);

  it.each(['confident-pass', 'confident-fail'])('of one run says nothing of how far it scatters, in mode %s', (mode) => {
    const check = onlyCheck(judged({ mode, throughput: { min: 1 } }, runs(10)));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      reason: '100, and one run says nothing of how far it scatters from run to run',
    });
    expect(check.remedy).toContain('measure credit-risk@2 again under the same conditions');
  }); // prettier-ignore

  it.each([
    ['point', 95, 'passed'],
    ['point', 96, 'failed'],
    ['confident-pass', 91, 'passed'],
    ['confident-pass', 97, 'inconclusive'],
    ['confident-pass', 110, 'failed'],
    ['confident-fail', 101, 'passed'],
    ['confident-fail', 110, 'failed'],
  ] as const)('of three runs between 95.2 and 105.3, in mode %s against %d, has %s', (mode, min, verdict) => {
    const check = onlyCheck(judged({ mode, throughput: { min } }, runs(10, 9.5, 10.5)));
    expect(check.verdict).toBe(verdict);
  });

  it('is compared by the means of repeats, and not known where they are equal to the last digit', () => {
    const demand = { mode: 'confident-pass', throughput: { worseThanCurrentBy: '10%' } };
    expect(judged(demand, runs(10, 10.1, 9.9), runs(10, 10.1, 9.9)).verdict).toBe('passed');
    expect(judged(demand, runs(12, 12.1, 11.9), runs(10, 10.1, 9.9)).verdict).toBe('failed');
    const equal = onlyCheck(judged({ mode: 'confident-pass', throughput: { min: 1 } }, runs(10, 10, 10)));
    expect(equal.verdict).toBe('inconclusive');
    expect(equal.reason).toContain('exactly the same number');
  });
});

describe('the pictures', () => {
  it('are of what is demanded and has samples, of both versions', () => {
    const demand = { p99: { max: '2s' }, ttft: { p99: { max: '1s' } }, throughput: { min: 1 } };
    const { curves = [] } = judged(demand, [run], [run]);
    expect(curves.map(({ kind, subject, series }) => [kind, subject, series.map(({ of }) => of)])).toEqual([
      ['quantiles', 'latency on c7i.large, load concurrency 1, batchSize 1', ['candidate', 'current']],
      ['quantiles', 'ttft on c7i.large, load concurrency 1, batchSize 1', ['candidate', 'current']],
    ]);
    expect(judged(demand, [{}]).curves).toBeUndefined();
    expect(judged({ throughput: { min: 1 } }, [run]).curves).toBeUndefined();
  });

  it('rise, lie within their bounds, and have no bound where samples give none', () => {
    const [curve] = judged({ p99: { max: '2s' } }, [run]).curves ?? [];
    const points = curve?.series[0]?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(256);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const [index, { y, low = -Infinity, high = Infinity }] of points.entries()) {
      expect(low).toBeLessThanOrEqual(y);
      expect(high).toBeGreaterThanOrEqual(y);
      expect(y).toBeGreaterThanOrEqual(points[index - 1]?.y ?? 0);
    }
    expect(points.at(-1)).toMatchObject({ x: 0.999, y: ms[998] });
    expect(points.at(-1)).not.toHaveProperty('high');
    expect(points.find(({ x }) => x === 0.99)).toEqual({ x: 0.99, y: ms[989], low: ms[984], high: ms[995] });
  });

  it('are of the slowest of several runs', () => {
    const slow = { ms: steps(200, 1_200, 500) };
    const [curve] = judged({ p99: { max: '2s' } }, [run, slow]).curves ?? [];
    expect(curve?.series[0]?.points.find(({ x }) => x === 0.99)?.y).toBe(slow.ms[494]);
  });
});

it('a demand without limits is refused', () => {
  const issuesOf = (written: object) =>
    gateParameterSchemas['latency']?.safeParse(written).error?.issues.map(({ message }) => message);
  expect(issuesOf({ ttft: {} })).toEqual(['demands nothing: write p50, p95 or p99']);
  expect(issuesOf({ itl: { p99: {} } })).toEqual(['demands nothing: write max, worseThanCurrentBy or both']);
  expect(issuesOf({ outputTokenThroughput: {} })).toEqual(['demands nothing: write min, worseThanCurrentBy or both']); // prettier-ignore
  expect(issuesOf({ p99: { max: '1s' }, repeats: { min: 1 } })).toHaveLength(1);
});
