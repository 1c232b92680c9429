import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { intervalOfQuantile, lowerBoundRank, nearestRank, quantileBounds, samplesForLowerBound, samplesForUpperBound, upperBoundRank } from '../../../src/gates/statistics/order-statistics.ts'; // prettier-ignore
import { compareQuantiles } from '../../../src/gates/statistics/quantiles.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { drawnData, expectClose, readGolden } from './golden.ts';

const ranks = readGolden(
  'power',
  z.object({ ranks: z.array(z.object({ n: z.number(), quantile: z.number(), confidence: z.number(), upper: z.number().nullable(), lower: z.number().nullable() })) }), // prettier-ignore
).ranks;
const p90 = readGolden(
  'resampling',
  z.object({ p90: z.object({ candidate: z.array(z.number()), current: z.array(z.number()), intervals: z.array(z.object({ mean: z.array(z.number()), deviation: z.array(z.number()) })) }) }), // prettier-ignore
).p90;

describe('order statistics that bound a quantile', () => {
  it('are those of the binomial distribution', () => {
    expect(ranks.length).toBeGreaterThan(5);
    for (const { n, quantile, confidence, upper, lower } of ranks) {
      expect(upperBoundRank(n, quantile, confidence) ?? null).toBe(upper);
      expect(lowerBoundRank(n, quantile, confidence) ?? null).toBe(lower);
    }
  });

  it('do not exist below the samples that can give one, and do from there', () => {
    for (const quantile of [0.5, 0.9, 0.95, 0.99, 0.999]) {
      for (const confidence of [0.9, 0.95, 0.975]) {
        const least = samplesForUpperBound(quantile, confidence);
        expect(upperBoundRank(least - 1, quantile, confidence)).toBeUndefined();
        expect(upperBoundRank(least, quantile, confidence)).toBe(least);
        const mirrored = samplesForLowerBound(1 - quantile, confidence);
        expect(lowerBoundRank(mirrored - 1, 1 - quantile, confidence)).toBeUndefined();
        expect(lowerBoundRank(mirrored, 1 - quantile, confidence)).toBe(1);
      }
    }
    expect(samplesForUpperBound(0.99, 0.95)).toBe(299);
    expect(samplesForUpperBound(0.5, 0.75)).toBe(2);
    expect(upperBoundRank(2, 0.5, 0.75)).toBe(2);
    expect(upperBoundRank(0, 0.5, 0.75)).toBeUndefined();
    expect(lowerBoundRank(0, 0.5, 0.75)).toBeUndefined();
  });

  it('mirror each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 99 }), (n, percent) => {
        const upper = upperBoundRank(n, percent / 100, 0.95);
        const lower = lowerBoundRank(n, (100 - percent) / 100, 0.95);
        expect(lower).toBe(upper === undefined ? undefined : n + 1 - upper);
      }),
      { numRuns: 60 },
    );
  });

  it('stand around the nearest-rank quantile', () => {
    const samples = Float64Array.from({ length: 1000 }, (_, at) => at + 1);
    const bounds = quantileBounds(samples, 0.99, 0.9);
    expect(bounds).toEqual({ estimate: 990, low: 985, high: 996, level: 0.9 });
    expect(intervalOfQuantile(bounds)).toEqual({ low: 985, high: 996, level: 0.9 });
    const few = quantileBounds(samples.subarray(0, 200), 0.99, 0.9);
    expect(few).toEqual({ estimate: 198, low: 195, high: undefined, level: 0.9 });
    expect(intervalOfQuantile(few)).toBeUndefined();
    expect(quantileBounds(new Float64Array(0), 0.99, 0.9)).toBeUndefined();
    expect(intervalOfQuantile(undefined)).toBeUndefined();
  });

  it.each([
    [20, 0.95, 19],
    [100, 0.07, 7],
    [100, 0.99, 99],
    [101, 0.99, 100],
    [1, 0.5, 1],
    [3, 0.5, 2],
    [10, 0.0001, 1],
  ])('of %d samples take for %f the %dth', (n, quantile, rank) => {
    expect(nearestRank(n, quantile)).toBe(rank);
  });

  it('refuse quantiles and counts that cannot be', () => {
    expect(() => upperBoundRank(10, 1, 0.95)).toThrow(LaurelError);
    expect(() => lowerBoundRank(1.5, 0.5, 0.95)).toThrow(LaurelError);
    expect(() => samplesForUpperBound(0.5, 1)).toThrow(LaurelError);
  });
});

describe('two samples compared by a quantile', () => {
  const candidate = Float64Array.from(p90.candidate);
  const current = Float64Array.from(p90.current);
  const plan = { replicates: 20_000, seed: 'sha256:00/p90', level: 0.95 };
  const difference = { candidate, current, quantile: 0.9, as: 'difference' } as const;

  it('differ as SciPy finds within its noise', () => {
    const { interval, estimate } = compareQuantiles(difference, plan);
    const [expected] = p90.intervals;
    for (const [end, value] of [interval?.low, interval?.high].entries()) {
      const noise = Math.sqrt(1 / 10 + 1 / 20) * (expected?.deviation[end] ?? 0);
      expect(Math.abs((value ?? Number.NaN) - (expected?.mean[end] ?? 0)), `${value} for ${expected?.mean[end]}`).toBeLessThanOrEqual(4 * noise); // prettier-ignore
    }
    expectClose(estimate, (candidate[107] ?? 0) - (current[134] ?? 0), 1e-15);
  });

  it('have a ratio too, none to 0', () => {
    const ratio = compareQuantiles({ ...difference, as: 'ratio' }, plan);
    expectClose(ratio.estimate, (candidate[107] ?? 0) / (current[134] ?? 1), 1e-15);
    expect(ratio.interval?.low ?? 9).toBeLessThan(ratio.estimate ?? 0);
    const toNothing = compareQuantiles({ ...difference, current: new Float64Array(100), as: 'ratio' }, plan);
    expect(toNothing).toMatchObject({ estimate: undefined, interval: undefined, withoutInterval: 'no estimate' }); // prettier-ignore
  });

  it('have no interval where either is too small to bound the quantile at all', () => {
    const little = compareQuantiles({ ...difference, quantile: 0.99 }, { ...plan, replicates: 50 });
    expect(little).toMatchObject({ interval: undefined, withoutInterval: 'too few samples' });
    expect(little.estimate).toBeDefined();
    expect(compareQuantiles({ ...difference, quantile: 0.99, candidate: current }, { ...plan, replicates: 50 }).interval).toBeUndefined(); // prettier-ignore
    expect(compareQuantiles({ ...difference, candidate: new Float64Array(0) }, { ...plan, replicates: 50 })).toMatchObject({ withoutInterval: 'no estimate' }); // prettier-ignore
  });

  it('give the same bytes for the same seed', () => {
    const few = { ...plan, replicates: 200 };
    expect(compareQuantiles(difference, few)).toEqual(compareQuantiles(difference, few));
    expect(compareQuantiles(difference, few)).not.toEqual(
      compareQuantiles(difference, { ...few, seed: 'x' }),
    );
  });

  it('draw the order statistic of a resample as resampling itself does', () => {
    const random = drawnData(8);
    const samples = Float64Array.from({ length: 40 }, (_, at) => at);
    const plain = Array.from({ length: 20_000 }, () => {
      const resample = Array.from({ length: 40 }, () => Math.floor(random() * 40)).toSorted((a, b) => a - b);
      return resample[35] ?? 0;
    });
    const mean = plain.reduce((sum, value) => sum + value, 0) / plain.length;
    const deviation = Math.sqrt(plain.reduce((sum, value) => sum + (value - mean) ** 2, 0) / plain.length);
    const against = compareQuantiles({ candidate: samples, current: new Float64Array(40), quantile: 0.9, as: 'difference' }, { ...plan, level: 0.5 }); // prettier-ignore
    expect(Math.abs((against.standardError ?? 0) / deviation - 1)).toBeLessThan(0.03);
    const sorted = plain.toSorted((a, b) => a - b);
    expect(against.interval).toMatchObject({ low: sorted[5000], high: sorted[15_000] });
  });
});
