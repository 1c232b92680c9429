import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fairnessDifference } from '../../../src/gates/statistics/fairness-measures.ts';
import { comparisonsOf, gapInterval, ratioGapInterval } from '../../../src/gates/statistics/gaps.ts';
import { bootstrapGroups, bootstrapGroupsDifference, confusionsOf } from '../../../src/gates/statistics/group-bootstrap.ts'; // prettier-ignore
import { newcombeInterval } from '../../../src/gates/statistics/intervals.ts';
import { bonferroniLevel } from '../../../src/gates/statistics/multiplicity.ts';
import { scoreRatioInterval } from '../../../src/gates/statistics/score-methods.ts';
import { expectClose, expectInterval, readGolden } from './golden.ts';

const golden = readGolden(
  'resampling',
  z.object({
    gap: z.object({
      groups: z.array(z.tuple([z.number(), z.number()])),
      intervals: z.array(z.object({ method: z.enum(['percentile', 'bca']), mean: z.array(z.number()), deviation: z.array(z.number()) })), // prettier-ignore
    }),
  }),
);

const plan = { replicates: 20_000, seed: 'sha256:00/groups', level: 0.95, method: 'percentile' } as const;
const parity = (groups: Parameters<typeof fairnessDifference>[1]) => fairnessDifference('demographicParityDifference', groups); // prettier-ignore
const counts = ([selected, n]: readonly [number, number]) => ({
  tp: selected,
  fp: 0,
  tn: n - selected,
  fn: 0,
});

describe('the bootstrap of a measure of groups', () => {
  it('is that of SciPy within its noise', () => {
    for (const { method, mean, deviation } of golden.gap.intervals) {
      const { interval } = bootstrapGroups(golden.gap.groups.map(counts), parity, { ...plan, method });
      for (const [end, value] of [interval?.low, interval?.high].entries()) {
        const noise = Math.sqrt(1 / 10 + 1 / 20) * (deviation[end] ?? 0);
        expect(Math.abs((value ?? Number.NaN) - (mean[end] ?? 0)), `${method}: ${value} for ${mean[end]}`).toBeLessThanOrEqual(4 * noise); // prettier-ignore
      }
    }
  });

  it('resamples each group to its own size', () => {
    const seen: number[][] = [];
    bootstrapGroups([counts([3, 10]), counts([20, 40])], (groups) => {
      seen.push(groups.map(({ tp, fp, tn, fn }) => tp + fp + tn + fn));
      return groups[0]?.tp ?? 0;
    }, { ...plan, replicates: 30 }); // prettier-ignore
    expect(seen.length).toBe(31);
    expect(new Set(seen.map(String))).toEqual(new Set(['10,40']));
  });

  const cell = fc.integer({ min: 0, max: 40 });
  const table = fc.record({ both: cell, onlyFirst: cell, onlySecond: cell, neither: cell });

  it('of two models counts each by itself', () => {
    fc.assert(
      fc.property(table, table, (positives, negatives) => {
        const { first, second } = confusionsOf({ positives, negatives });
        expect(first.tp + first.fn).toBe(second.tp + second.fn);
        expect(first.fp + first.tn).toBe(second.fp + second.tn);
        expect(first.tp - second.tp).toBe(positives.onlyFirst - positives.onlySecond);
        expect(first.fp - second.fp).toBe(negatives.onlyFirst - negatives.onlySecond);
        expect(first.tn).toBe(negatives.onlySecond + negatives.neither);
      }),
    );
  });

  it('of two models draws people with both predictions', () => {
    const groups = [
      { positives: { both: 30, onlyFirst: 4, onlySecond: 1, neither: 5 }, negatives: { both: 6, onlyFirst: 2, onlySecond: 3, neither: 49 } }, // prettier-ignore
      { positives: { both: 18, onlyFirst: 3, onlySecond: 2, neither: 13 }, negatives: { both: 9, onlyFirst: 1, onlySecond: 0, neither: 34 } }, // prettier-ignore
    ];
    const measure = (of: Parameters<typeof fairnessDifference>[1]) => fairnessDifference('equalOpportunityDifference', of); // prettier-ignore
    const found = bootstrapGroupsDifference(groups, measure, plan);
    expectClose(found.estimate, 34 / 40 - 21 / 36 - (31 / 40 - 20 / 36), 1e-14);
    // The gap of a gap: the variance of both groups' paired differences of rates.
    const variance = (5 / 40 - (3 / 40) ** 2) / 40 + (5 / 36 - (1 / 36) ** 2) / 36;
    expect(Math.abs((found.standardError ?? 0) / Math.sqrt(variance) - 1)).toBeLessThan(0.04);
  });

  it('leaves undefined what the measure does', () => {
    const nobody = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    const someone = { ...nobody, both: 5, neither: 5 };
    const groups = [{ positives: someone, negatives: nobody }, { positives: nobody, negatives: someone }]; // prettier-ignore
    const measure = (of: Parameters<typeof fairnessDifference>[1]) => fairnessDifference('equalOpportunityDifference', of); // prettier-ignore
    expect(bootstrapGroupsDifference(groups, measure, { ...plan, replicates: 10 })).toMatchObject({ withoutInterval: 'no estimate' }); // prettier-ignore
  });
});

describe('the interval of the largest difference', () => {
  const of = (successes: number, n: number) => ({ successes, n });

  it('of two groups is that of their difference, its lower end corrected for either direction', () => {
    const [one, other] = [of(56, 70), of(48, 80)];
    const plain = newcombeInterval(one, other, 0.9);
    const corrected = newcombeInterval(one, other, bonferroniLevel(0.9, 2));
    expectInterval(gapInterval([[one, other]], 0.9), [corrected?.low ?? 0, plain?.high ?? 0], 1e-14);
    expectInterval(gapInterval([[other, one]], 0.9), [corrected?.low ?? 0, plain?.high ?? 0], 1e-14);
  });

  it('of several is that of the pair that reaches furthest, over all rates', () => {
    const rates = [[of(30, 100), of(45, 100), of(28, 100)], [of(9, 20), of(1, 20), of(5, 20)]]; // prettier-ignore
    expect(comparisonsOf(rates)).toBe(12);
    const level = bonferroniLevel(0.9, 12);
    expectInterval(gapInterval(rates, 0.9), [newcombeInterval(of(9, 20), of(1, 20), level)?.low ?? 0, newcombeInterval(of(9, 20), of(1, 20), 0.9)?.high ?? 0], 1e-13); // prettier-ignore
  });

  it('of ratios has its upper end corrected', () => {
    const [one, other, third] = [of(30, 100), of(60, 100), of(50, 90)];
    const found = ratioGapInterval([[one, other, third]], 0.9);
    const corrected = scoreRatioInterval(one, other, bonferroniLevel(0.9, 6));
    expectInterval(found, [scoreRatioInterval(one, other, 0.9)?.low ?? 0, corrected?.high ?? 0], 1e-13);
    expect(ratioGapInterval([[of(50, 100), of(51, 100)]], 0.9)?.high).toBe(1);
  });

  it('starts at 0, and is undefined of one group, of no rate and of nobody', () => {
    expect(gapInterval([[of(50, 100), of(51, 100)]], 0.9)?.low).toBe(0);
    for (const rates of [[], [[]], [[of(1, 2)]], [[of(1, 2), of(0, 0)]]]) {
      expect(gapInterval(rates, 0.9)).toBeUndefined();
      expect(ratioGapInterval(rates, 0.9)).toBeUndefined();
    }
    expect(ratioGapInterval([[of(0, 9), of(0, 9)]], 0.9)).toBeUndefined();
  });

  it('holds the gap that was observed, and does not depend on the order of groups', () => {
    const group = fc.integer({ min: 1, max: 80 }).chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) })); // prettier-ignore
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const shares = groups.map(({ successes, n }) => successes / n);
        const gap = Math.max(...shares) - Math.min(...shares);
        const found = gapInterval([groups], 0.9) ?? { low: 2, high: -1 };
        expect(found.low).toBeLessThanOrEqual(gap);
        expect(found.high).toBeGreaterThanOrEqual(gap);
        expect(gapInterval([groups.toReversed()], 0.9)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});
