import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { levelOfOneSided } from '../../../src/gates/statistics/interval.ts';
import { clopperPearsonInterval, newcombeInterval, newcombePairedInterval, type PairedTable, shareOf, wilsonInterval } from '../../../src/gates/statistics/intervals.ts'; // prettier-ignore
import { logRatioInterval, miettinenNurminenInterval, scoreRatioInterval, scoreTest } from '../../../src/gates/statistics/score-methods.ts'; // prettier-ignore
import { binomialAtLeast, binomialCdf } from '../../../src/gates/statistics/special/binomial.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, expectInterval, readGolden } from './golden.ts';

const ends = z.tuple([z.number(), z.number()]);
const golden = readGolden(
  'proportions',
  z.object({
    one: z.array(z.object({ successes: z.number(), n: z.number(), level: z.number(), wilson: ends, clopperPearson: ends })), // prettier-ignore
    two: z.array(
      z.object({
        first: ends,
        second: ends,
        level: z.number(),
        newcombe: ends,
        miettinenNurminen: ends.optional(),
        ratioScore: ends.optional(),
        logRatio: ends.optional(),
      }),
    ),
    paired: z.array(z.object({ table: z.array(z.number()), level: z.number(), newcombe: ends })),
    tests: z.array(z.object({ first: ends, second: ends, nullDifference: z.number(), z: z.number(), p: z.number() })), // prettier-ignore
  }),
);

const of = ([successes, n]: readonly [number, number]) => ({ successes, n });
const tableOf = ([both = 0, onlyFirst = 0, onlySecond = 0, neither = 0]: readonly number[]): PairedTable => ({ both, onlyFirst, onlySecond, neither }); // prettier-ignore

const proportion = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const failuresOf = ({ successes, n }: { successes: number; n: number }) => ({ successes: n - successes, n });

describe('intervals of one proportion', () => {
  it('are those of statsmodels', () => {
    expect(golden.one.length).toBeGreaterThan(20);
    for (const { successes, n, level: at, wilson, clopperPearson } of golden.one) {
      expectInterval(wilsonInterval({ successes, n }, at), wilson);
      expectInterval(clopperPearsonInterval({ successes, n }, at), clopperPearson);
    }
  });

  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [9, 10, 0.5958, 0.9821],
    [50, 100, 0.4038, 0.5962],
  ])('are those that Newcombe (1998) prints: Wilson of %d/%d', (successes, n, low, high) => {
    expectInterval(wilsonInterval({ successes, n }, 0.95), [low, high], 5e-5);
  });

  it.each([
    [81, 263, 0.2527, 0.3676],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('are those that Newcombe (1998) prints: Clopper-Pearson of %d/%d', (successes, n, low, high) => {
    expectInterval(clopperPearsonInterval({ successes, n }, 0.95), [low, high], 5e-5);
  });

  it('hold the observed share, lie in [0, 1] and mirror failures', () => {
    fc.assert(
      fc.property(proportion, level, (observed, at) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const { low, high } = interval(observed, at) ?? { low: 1, high: 0 };
          const share = shareOf(observed) ?? Number.NaN;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expectInterval(interval(failuresOf(observed), at), [1 - high, 1 - low], 1e-12);
        }
      }),
    );
  });

  it('widen with their level, and Clopper-Pearson at its ends has exactly its tails', () => {
    fc.assert(
      fc.property(proportion, (observed) => {
        const { successes, n } = observed;
        const wide = wilsonInterval(observed, 0.99);
        const narrow = wilsonInterval(observed, 0.9);
        expect(wide?.low ?? 1).toBeLessThanOrEqual(narrow?.low ?? 0);
        expect(wide?.high ?? 0).toBeGreaterThanOrEqual(narrow?.high ?? 1);
        const exact = clopperPearsonInterval(observed, 0.95) ?? { low: 0, high: 1 };
        if (successes > 0) expectClose(binomialAtLeast(successes, n, exact.low), 0.025);
        if (successes < n) expectClose(binomialCdf(successes, n, exact.high), 0.025);
      }),
    );
  });

  it('are undefined of nobody, and refuse counts that cannot be', () => {
    const nobody = { successes: 0, n: 0 };
    expect([shareOf(nobody), wilsonInterval(nobody, 0.95), clopperPearsonInterval(nobody, 0.95)]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    for (const broken of [
      { successes: 2, n: 1 },
      { successes: -1, n: 1 },
      { successes: 0, n: Number.NaN },
    ]) {
      expect(() => wilsonInterval(broken, 0.95)).toThrow(LaurelError);
      expect(() => clopperPearsonInterval(broken, 0.95)).toThrow(LaurelError);
    }
    expect(() => wilsonInterval({ successes: 1, n: 2 }, 1)).toThrow(LaurelError);
  });

  it('have ends that are one-sided bounds', () => {
    expectClose(levelOfOneSided(0.05), 0.9, 1e-15);
  });
});

describe('intervals of two independent proportions', () => {
  it('are those of statsmodels (Newcombe, logarithm of the ratio) and of the papers (score)', () => {
    for (const { first, second, level: at, ...expected } of golden.two) {
      expectInterval(newcombeInterval(of(first), of(second), at), expected.newcombe);
      if (expected.logRatio) expectInterval(logRatioInterval(of(first), of(second), at), expected.logRatio);
      if (expected.miettinenNurminen) expectInterval(miettinenNurminenInterval(of(first), of(second), at), expected.miettinenNurminen); // prettier-ignore
      if (expected.ratioScore) expectInterval(scoreRatioInterval(of(first), of(second), at), expected.ratioScore); // prettier-ignore
    }
    expect(golden.two.filter(({ ratioScore }) => ratioScore).length).toBeGreaterThan(10);
  });

  it.each([
    [
      [56, 70],
      [48, 80],
      [0.0524, 0.3339],
    ],
    [
      [9, 10],
      [3, 10],
      [0.1705, 0.809],
    ],
    [
      [6, 7],
      [2, 7],
      [0.0582, 0.8062],
    ],
    [
      [10, 10],
      [0, 20],
      [0.6791, 1],
    ],
    [
      [480, 800],
      [270, 500],
      [0.0048, 0.1151],
    ],
    [
      [480, 800],
      [9, 20],
      [-0.0607, 0.3447],
    ],
  ] as const)('are those that Newcombe (1998) prints: %j less %j', (first, second, expected) => {
    expectInterval(newcombeInterval(of(first), of(second), 0.95), expected, 5e-5);
  });

  it('are those published for 56/70 and 48/80 by other methods', () => {
    const [first, second] = [of([56, 70]), of([48, 80])];
    expectInterval(miettinenNurminenInterval(first, second, 0.95), [0.0528, 0.3382], 5e-5);
    expectInterval(logRatioInterval(first, second, 0.95), [1.0766, 1.6512], 5e-5);
    expectInterval(scoreRatioInterval(first, second, 0.95), [1.079, 1.6721], 5e-5);
    expectInterval(logRatioInterval(of([9, 20]), of([480, 800]), 0.95), [0.4605, 1.2216], 5e-5);
    expectInterval(newcombeInterval(of([850, 1000]), of([860, 1000]), 0.9), [-0.0359, 0.0159], 5e-5);
  });

  it('turn round with their proportions, and hold the difference', () => {
    fc.assert(
      fc.property(proportion, proportion, level, (first, second, at) => {
        const difference = first.successes / first.n - second.successes / second.n;
        for (const interval of [newcombeInterval, miettinenNurminenInterval]) {
          const one = interval(first, second, at) ?? { low: 1, high: -1 };
          expectInterval(interval(second, first, at), [-one.high, -one.low]);
          expect(one.low).toBeLessThanOrEqual(difference + 1e-12);
          expect(one.high).toBeGreaterThanOrEqual(difference - 1e-12);
          expect(Math.max(Math.abs(one.low), Math.abs(one.high))).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('know no ratio to nothing', () => {
    const [none, some] = [of([0, 30]), of([12, 40])];
    expect(scoreRatioInterval(none, none, 0.95)).toBeUndefined();
    expect(scoreRatioInterval(none, some, 0.95)?.low).toBe(0);
    expect(scoreRatioInterval(some, none, 0.95)?.high).toBe(Infinity);
    expect([logRatioInterval(none, some, 0.95), logRatioInterval(some, none, 0.95)]).toEqual([undefined, undefined]); // prettier-ignore
    for (const interval of [newcombeInterval, miettinenNurminenInterval, scoreRatioInterval]) {
      expect(interval(of([0, 0]), some, 0.95)).toBeUndefined();
      expect(interval(some, of([0, 0]), 0.95)).toBeUndefined();
      expect(() => interval(of([3, 2]), some, 0.95)).toThrow(LaurelError);
    }
  });
});

describe("Farrington and Manning's score test", () => {
  it('is that of the likelihood under the null difference', () => {
    for (const { first, second, nullDifference, z: statistic, p } of golden.tests) {
      const test = scoreTest(of(first), of(second), nullDifference);
      expectClose(test?.z, statistic);
      expectClose(test?.p, p);
    }
  });

  it('is the pooled z test where the null difference is 0', () => {
    const pooled = 104 / 150;
    const expected = (56 / 70 - 48 / 80) / Math.sqrt(pooled * (1 - pooled) * (1 / 70 + 1 / 80));
    expectClose(scoreTest(of([56, 70]), of([48, 80]), 0)?.z, expected, 1e-12);
  });

  it('is undefined where nobody was counted or nothing varies', () => {
    expect(scoreTest(of([0, 0]), of([1, 2]), 0)).toBeUndefined();
    expect(scoreTest(of([5, 5]), of([9, 9]), 0)).toBeUndefined();
    expect(() => scoreTest(of([1, 2]), of([1, 2]), 1)).toThrow(LaurelError);
  });
});

describe('the interval of two shares of the same people', () => {
  it("is that of Newcombe's paper, written out", () => {
    expect(golden.paired.length).toBeGreaterThan(20);
    for (const { table, level: at, newcombe } of golden.paired) {
      expectInterval(newcombePairedInterval(tableOf(table), at), newcombe);
    }
  });

  it('is that published for hyper-responsive airways before and after transplantation', () => {
    // M. W. Fagerland et al., Statistics in Medicine 33 (2014) 2850-2875.
    expectInterval(newcombePairedInterval(tableOf([1, 1, 7, 12]), 0.95), [-0.507, -0.026], 5e-4);
  });

  it('is undefined of nobody, and turns round with the models', () => {
    expect(newcombePairedInterval(tableOf([0, 0, 0, 0]), 0.95)).toBeUndefined();
    expect(() => newcombePairedInterval(tableOf([-1, 0, 0, 2]), 0.95)).toThrow(LaurelError);
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([both, one, other, neither]) => {
        fc.pre(both + one + other + neither > 0);
        const interval = newcombePairedInterval(tableOf([both, one, other, neither]), 0.95) ?? { low: 1, high: -1 }; // prettier-ignore
        expectInterval(newcombePairedInterval(tableOf([both, other, one, neither]), 0.95), [-interval.high, -interval.low]); // prettier-ignore
        const difference = (one - other) / (both + one + other + neither);
        expect(interval.low).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(difference - 1e-12);
      }),
    );
  });
});
