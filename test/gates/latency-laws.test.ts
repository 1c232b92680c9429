// What holds of latency whatever was measured: more delay never helps, order means nothing, bounds are nested.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { contrastOfQuantiles } from '../../src/gates/latency/contrast.ts';
import { quantileEstimate, sampleQuantile } from '../../src/gates/latency/estimates.ts';
import { areApart } from '../../src/gates/latency/repeats.ts';
import { contrastOfRuns, meanOfRuns } from '../../src/gates/latency/runs.ts';
import { thinned } from '../../src/gates/latency/thinned.ts';
import { randomFrom } from '../../src/gates/statistics/random.ts';
import { twoSidedT } from '../../src/gates/statistics/special/student.ts';
import { nearestRankQuantiles } from '../../src/registry/latency-samples.ts';
import { judgeWith } from '../builders/evidence.ts';
import { evidenceOfRuns, type Run } from '../builders/latency.ts';

const policies = [
  { p99: { max: '60ms', worseThanCurrentBy: '10%' }, p50: { max: '40ms' } },
  { mode: 'confident-pass', p99: { max: '60ms', worseThanCurrentBy: '10%' }, p50: { max: '40ms' } },
  { mode: 'confident-fail', p99: { max: '60ms', worseThanCurrentBy: '10%' }, p50: { max: '40ms' } },
  { mode: 'confident-fail', p95: { worseThanCurrentBy: '2ms' }, repeats: { min: 2 } },
] as const;

/** A run of times around `middle`, most of them near it and a few that are long. */
function drawnRun(seed: string, middle: number, n: number): readonly number[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, () => middle * (0.5 + random.uniform() ** 4 + random.uniform()));
}

/** A run whose quantiles nobody registered: they are those of its samples. */
const unsaid = (ms: readonly number[]): Run => ({ ms, latency: { quantilesMs: {} } });

/** The same evaluations with longer times in their files, so that the same is drawn of both. */
function delayed(evidence: Evidence, delay: number): Evidence {
  const evaluations = evidence.candidate.evaluations.map((each) => {
    if (each.samples?.kind !== 'read') return each;
    const milliseconds = each.samples.milliseconds.map((time) => time + delay);
    return { ...each, samples: { kind: 'read', milliseconds } as const };
  });
  return { ...evidence, candidate: { ...evidence.candidate, evaluations } };
}

const measured = fc.record({
  seed: fc.string({ maxLength: 8 }),
  candidate: fc.array(fc.double({ min: 15, max: 45, noNaN: true }), { minLength: 1, maxLength: 3 }),
  n: fc.integer({ min: 250, max: 500 }),
  delay: fc.double({ min: 0, max: 40, noNaN: true }),
});

describe.each(policies)('under %j', (policy) => {
  const judge = judgeWith('latency', policy);

  it('delay added to every time never turns failed into passed', () => {
    fc.assert(
      fc.property(measured, ({ seed, candidate, n, delay }) => {
        const live = ['a', 'b'].map((name) => unsaid(drawnRun(`${seed} live ${name}`, 30, 400)));
        const ours = candidate.map((middle, index) => unsaid(drawnRun(`${seed} ${index}`, middle, n)));
        const evidence = evidenceOfRuns(ours, live);
        const before = judge(evidence).verdict;
        if (before === 'failed') expect(judge(delayed(evidence, delay)).verdict).not.toBe('passed');
      }),
      { numRuns: 12 },
    );
  });

  it('says the same of the same evidence, in whatever order it lies there', () => {
    fc.assert(
      fc.property(measured, ({ seed, candidate, n }) => {
        const runs = candidate.map((middle, index) => ({ ms: drawnRun(`${seed} ${index}`, middle, n) }));
        const evidence = evidenceOfRuns(runs, runs);
        const { candidate: version } = evidence;
        const turned = { ...evidence, candidate: { ...version, evaluations: version.evaluations.toReversed() } }; // prettier-ignore
        expect(judge(structuredClone(evidence))).toEqual(judge(evidence));
        expect(judge(turned).checks.map(({ verdict, reason }) => [verdict, reason])).toEqual(
          judge(evidence).checks.map(({ verdict, reason }) => [verdict, reason]),
        );
      }),
      { numRuns: 4 },
    );
  });
});

describe('an estimate', () => {
  const samples = Float64Array.from(drawnRun('estimate', 30, 800)).toSorted();
  const times = { n: 800, independent: 800, registered: {}, samples };
  const widths = [0.5, 0.8, 0.9, 0.98];

  it.each([
    ['a quantile', quantileEstimate(times, 0.95, sampleQuantile(samples, 0.95) ?? 0)],
    ['a mean of runs', meanOfRuns([99, 101, 104])],
    ['a comparison of runs', contrastOfRuns({ candidate: [99, 101], current: [90, 97, 95], factor: 1.1 })],
    ['a comparison of quantiles', contrastOfQuantiles({ candidate: samples, current: samples.map((time) => time * 1.1), quantile: 0.95, factor: 1, seed: 's' })], // prettier-ignore
  ])('of %s has intervals that hold its value and one another', (_, estimate) => {
    let [inner, outer] = [estimate.value, estimate.value];
    for (const level of widths) {
      const interval = estimate.intervalAt(level);
      if ('kind' in interval) throw new Error(interval.reason);
      expect(interval.level).toBe(level);
      expect(interval.low).toBeLessThanOrEqual(inner);
      expect(interval.high).toBeGreaterThanOrEqual(outer);
      [inner, outer] = [interval.low, interval.high];
    }
  });

  it('of a comparison reaches beyond what was drawn, where more is asked for than so many draws can say', () => {
    const current = samples.map((time) => time * 1.1);
    const estimate = contrastOfQuantiles({
      candidate: samples,
      current,
      quantile: 0.5,
      factor: 1,
      seed: 's',
    });
    const [near, far] = [0.99998, 0.9999998].map((level) => estimate.intervalAt(level));
    if (near === undefined || far === undefined || 'kind' in near || 'kind' in far)
      throw new Error('no interval');
    expect((far.high - far.low) / (near.high - near.low)).toBeGreaterThan(1.15);
  });

  it('of a quantile is that which is registered by nearest rank', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 }), (all) => {
        const ascending = Float64Array.from(all).toSorted();
        const { p50, p95, p99 } = nearestRankQuantiles(all);
        expect([0.5, 0.95, 0.99].map((quantile) => sampleQuantile(ascending, quantile))).toEqual([p50, p95, p99]);
      }),
    ); // prettier-ignore
  });

  it('of two equal versions excludes no difference in about nine of ten draws', () => {
    const draws = Array.from({ length: 100 }, (_, index) => {
      const [candidate, current] = ['a', 'b'].map((name) => Float64Array.from(drawnRun(`${index} ${name}`, 30, 400)).toSorted()); // prettier-ignore
      if (candidate === undefined || current === undefined) throw new Error('two samples');
      return contrastOfQuantiles({ candidate, current, quantile: 0.95, factor: 1, seed: `${index}` }).intervalAt(0.9); // prettier-ignore
    });
    const excluding = draws.filter((interval) => !('kind' in interval) && (interval.low > 0 || interval.high < 0)); // prettier-ignore
    expect(excluding.length).toBeLessThan(20);
    expect(excluding.length).toBeGreaterThan(1);
  });
});

describe('a comparison by order statistics', () => {
  const flat = (value: number, n: number) => new Float64Array(n).fill(value);
  const at = (candidate: Float64Array, current: Float64Array, quantile = 0.99) =>
    contrastOfQuantiles({ candidate, current, quantile, factor: 1, seed: 's' }).intervalAt(0.9);

  it('takes the place of one that drawing cannot give', () => {
    expect(at(flat(7, 400), flat(5, 400))).toEqual({ low: 2, high: 2, level: 0.9 });
  });

  it('has half the error on each side, and so needs more requests', () => {
    // 0.99^368 is the first at most 0.025.
    expect(at(flat(7, 368), flat(5, 368))).toMatchObject({ low: 2, high: 2 });
    expect(at(flat(7, 367), flat(5, 368))).toMatchObject({ low: 2, high: Infinity });
    expect(at(flat(7, 368), flat(5, 367))).toMatchObject({ low: -Infinity, high: 2 });
    expect(at(flat(7, 367), flat(5, 367))).toMatchObject({ kind: 'no-interval' });
  });
});

describe('runs', () => {
  it.each([
    [0.9, 1, 6.313751514675043],
    [0.9, 2, 2.919985580353725],
    [0.95, 4, 2.7764451051977987],
    [0.98, 30, 2.4572615424005697],
    [0.95, 1e6, 1.9599661682], // within 3e-6 of the normal distribution's
  ])('keep within t at the level %d of %d degrees of freedom', (level, degrees, t) => {
    expect(twoSidedT(level, degrees)).toBeCloseTo(t, degrees > 1_000 ? 6 : 9);
  });

  it('have the same mean in whatever order', () => {
    const runs = [0.1, 0.7, 0.2, 1e16, 0.4, -1e16];
    expect(meanOfRuns(runs.toReversed())).toMatchObject({ value: meanOfRuns(runs).value });
    expect(meanOfRuns(runs.toReversed()).intervalAt(0.9)).toEqual(meanOfRuns(runs).intervalAt(0.9));
  });

  it('have degrees of freedom as Welch gives them', () => {
    // Equal variances and sizes: 2(n - 1) degrees, and √2 times the standard error of one.
    const estimate = contrastOfRuns({ candidate: [1, 2, 3], current: [11, 12, 13], factor: 1 });
    const interval = estimate.intervalAt(0.95);
    const half = 2.7764451051977987 * Math.sqrt(2 / 3);
    expect(interval).toMatchObject({ low: expect.closeTo(-10 - half, 9), high: expect.closeTo(-10 + half, 9) }); // prettier-ignore
    const weighted = contrastOfRuns({ candidate: [1, 2, 3], current: [11, 12, 13], factor: 2 });
    expect(weighted.value).toBe(-22);
  });

  it('differ by more than chance where their intervals have nothing in common, each at its share of the error', () => {
    const judging = { mode: 'point', confidence: 0.95 } as const;
    const of = (low: number, n = 400) =>
      quantileEstimate(
        { n, independent: n, registered: {}, samples: Float64Array.from({ length: n }, (_, index) => low + index) }, // prettier-ignore
        0.5,
        low + n / 2,
      );
    // The 97.5 % bounds of the median of 400 are the 180th and the 221st.
    expect(areApart([of(0), of(41)], judging)).toBe(false);
    expect(areApart([of(0), of(42)], judging)).toBe(true);
    expect(areApart([of(0), of(42), of(20), of(20)], judging)).toBe(false);
    expect(areApart([of(0)], judging)).toBe(false);
  });
});

it('fewer values that stand for all have nearly their quantiles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 500 }), (n, count) => {
      const all = Float64Array.from({ length: n }, (_, index) => index);
      const some = thinned(all, count);
      expect(some.length).toBe(Math.min(n, count));
      expect(some).toEqual(some.toSorted());
      for (const quantile of [0.1, 0.5, 0.95]) {
        const [of, as] = [sampleQuantile(all, quantile) ?? 0, sampleQuantile(some, quantile) ?? 0];
        expect(Math.abs(of - as)).toBeLessThanOrEqual(n / some.length + 1);
      }
    }),
  );
});
