import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { incompleteBeta, inverseIncompleteBeta } from '../../../src/gates/statistics/special/beta.ts';
import { binomialAtLeast, binomialCdf, binomialPmf, binomialQuantile } from '../../../src/gates/statistics/special/binomial.ts'; // prettier-ignore
import { exp, log, log1p, log2 } from '../../../src/gates/statistics/special/elementary.ts';
import { chiSquareSurvival } from '../../../src/gates/statistics/special/gamma.ts';
import { normalCdf, normalQuantile, normalSurvival, twoSidedP, twoSidedZ } from '../../../src/gates/statistics/special/normal.ts'; // prettier-ignore
import { logGamma } from '../../../src/gates/statistics/special/saddle-point.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, expectRelative, readGolden } from './golden.ts';

const rows = z.array(z.array(z.number()));
const golden = readGolden(
  'special',
  z.object({
    log: rows,
    log1p: rows,
    exp: rows,
    normalCdf: rows,
    normalQuantile: rows,
    logGamma: rows,
    incompleteBeta: rows,
    inverseIncompleteBeta: rows,
    chiSquareSurvival: rows,
    binomialCdf: rows,
    binomialPmf: rows,
  }),
);

/** Each function with its golden rows of arguments and value, and how far it may be from 70 digits, relatively. */
const functions = [
  ['log', golden.log, ([x = 0]) => log(x), 3e-16],
  ['log1p', golden.log1p, ([x = 0]) => log1p(x), 1e-15],
  ['exp', golden.exp, ([x = 0]) => exp(x), 3e-16],
  ['normalCdf', golden.normalCdf, ([x = 0]) => normalCdf(x), 1e-14],
  ['normalQuantile', golden.normalQuantile, ([p = 0]) => normalQuantile(p), 1e-14],
  ['incompleteBeta', golden.incompleteBeta, ([a = 0, b = 0, x = 0]) => incompleteBeta(a, b, x), 1e-12],
  ['inverseIncompleteBeta', golden.inverseIncompleteBeta, ([a = 0, b = 0, p = 0]) => inverseIncompleteBeta(a, b, p), 1e-12], // prettier-ignore
  ['chiSquareSurvival', golden.chiSquareSurvival, ([x = 0, k = 0]) => chiSquareSurvival(x, k), 1e-12],
  ['binomialCdf', golden.binomialCdf, ([k = 0, n = 0, p = 0]) => binomialCdf(k, n, p), 1e-12],
  ['binomialPmf', golden.binomialPmf, ([k = 0, n = 0, p = 0]) => binomialPmf(k, n, p), 1e-12],
] as const satisfies readonly (readonly [string, number[][], (row: number[]) => number, number])[];

describe('special functions against 70 digits', () => {
  it.each(functions)('%s holds its digits, also in the tails', (_name, cases, call, tolerance) => {
    expect(cases.length).toBeGreaterThan(5);
    for (const row of cases) {
      const value = row.at(-1) ?? Number.NaN;
      // Of a subnormal value the digits are gone in the double itself.
      expectRelative(call(row), value, Math.abs(value) < 1e-305 ? 1e-3 : tolerance);
    }
  });

  it('logGamma holds 13 digits of max(1, value)', () => {
    for (const [x = 0, value = 0] of golden.logGamma) expectClose(logGamma(x), value, 1e-13);
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  });
});

describe('the ends of what is defined', () => {
  it('knows logarithms and exponentials of what is not between', () => {
    expect([log(0), log(Infinity), exp(800), exp(-800), log1p(Infinity)]).toEqual([-Infinity, Infinity, Infinity, 0, Infinity]); // prettier-ignore
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect([log2(8), log2(1)]).toEqual([3, 0]);
  });

  it('knows the distributions at and beyond their ends', () => {
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5), binomialCdf(9, 5, 0.5)]).toEqual([0, 1, 1]);
    expect([binomialAtLeast(0, 5, 0.5), binomialAtLeast(6, 5, 0.5)]).toEqual([1, 0]);
    expect([binomialPmf(0, 5, 0), binomialPmf(5, 5, 1), binomialPmf(1, 5, 0), binomialPmf(1, 5, 1)]).toEqual([1, 1, 0, 0]); // prettier-ignore
    expect([normalCdf(-40), normalCdf(40), chiSquareSurvival(0, 3)]).toEqual([0, 1, 1]);
  });

  it('keeps upper tails apart from 1 minus the lower ones', () => {
    expectRelative(normalSurvival(10), 7.619853024160527e-24, 1e-13);
    expectRelative(twoSidedP(-10), 2 * 7.619853024160527e-24, 1e-13);
    expectRelative(binomialAtLeast(20, 20, 0.01), 1e-40, 1e-12);
    expectClose(twoSidedZ(0.95), 1.959963984540054, 1e-14);
  });

  it('finds the smallest count that has the probability', () => {
    for (const [p, n, share] of [
      [0.5, 10, 0.5],
      [0.95, 20, 0.3],
      [0.95, 300, 0.99],
      [0.001, 50, 0.9],
    ] as const) {
      // prettier-ignore
      const k = binomialQuantile(p, n, share);
      expect(binomialCdf(k, n, share)).toBeGreaterThanOrEqual(p);
      expect(binomialCdf(k - 1, n, share)).toBeLessThan(p);
    }
  });

  it.each([
    () => normalQuantile(0),
    () => normalQuantile(1),
    () => incompleteBeta(0, 1, 0.5),
    () => incompleteBeta(1, 1, 1.5),
    () => inverseIncompleteBeta(1, 1, 0),
    () => chiSquareSurvival(-1, 1),
    () => chiSquareSurvival(1, 0),
    () => binomialCdf(1, 2.5, 0.5),
    () => binomialCdf(1, 2, 1.5),
  ])('treats %s as a mistake in the program', (call) => {
    expect(call).toThrow(LaurelError);
  });
});
