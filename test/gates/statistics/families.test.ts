import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adjustFamily, type Adjustment, bonferroniAlpha, bonferroniLevel } from '../../../src/gates/statistics/multiplicity.ts'; // prettier-ignore
import { mcnemarCorrected, mcnemarExact, pairedTable } from '../../../src/gates/statistics/paired.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, readGolden } from './golden.ts';

const ps = z.array(z.number());
const golden = readGolden(
  'families',
  z.object({
    mcnemar: z.array(z.object({ table: ps, exact: z.number(), corrected: z.tuple([z.number(), z.number()]).optional() })), // prettier-ignore
    families: z.array(z.object({ p: ps, holm: ps, 'benjamini-hochberg': ps, bonferroni: ps })),
  }),
);
const adjustments = ['holm', 'benjamini-hochberg', 'bonferroni'] as const;

const adjust = (values: readonly number[], adjustment: Adjustment) => {
  const tests = values.map((p, at) => ({ id: `${at}`, p }));
  return adjustFamily({ name: 'accuracy on every slice', tests }, adjustment).tests.map(({ adjusted }) => adjusted); // prettier-ignore
};
const tableOf = ([both = 0, onlyFirst = 0, onlySecond = 0, neither = 0]: readonly number[]) => ({ both, onlyFirst, onlySecond, neither }); // prettier-ignore

describe("McNemar's tests", () => {
  it('are those of statsmodels', () => {
    for (const { table, exact, corrected } of golden.mcnemar) {
      expectClose(mcnemarExact(tableOf(table)), exact, 1e-12);
      if (corrected === undefined) continue;
      expectClose(mcnemarCorrected(tableOf(table))?.chiSquare, corrected[0], 1e-12);
      expectClose(mcnemarCorrected(tableOf(table))?.p, corrected[1], 1e-12);
    }
  });

  it('are the published ones', () => {
    expectClose(mcnemarExact(tableOf([101, 121, 59, 33])), 4e-6, 5e-7);
    expectClose(mcnemarCorrected(tableOf([101, 121, 59, 33]))?.chiSquare, 20.6722, 5e-6);
    expectClose(mcnemarExact(tableOf([800, 60, 50, 90])), 0.390927, 5e-7);
    expectClose(mcnemarCorrected(tableOf([800, 60, 50, 90]))?.chiSquare, 0.7364, 5e-5);
  });

  it('say nothing where the models differ on nobody', () => {
    expect(mcnemarExact(tableOf([5, 0, 0, 5]))).toBe(1);
    expect(mcnemarCorrected(tableOf([5, 0, 0, 5]))).toBeUndefined();
  });

  it('count who was right', () => {
    const first = Uint8Array.of(1, 1, 0, 0, 1, 0);
    const second = Uint8Array.of(1, 0, 1, 0, 0, 0);
    expect(pairedTable(first, second)).toEqual({ both: 1, onlyFirst: 2, onlySecond: 1, neither: 2 });
    expect(() => pairedTable(first, second.subarray(1))).toThrow(LaurelError);
  });
});

describe('adjusted p-values', () => {
  it.each(adjustments)('%s is that of statsmodels', (adjustment) => {
    for (const family of golden.families) {
      for (const [at, value] of adjust(family.p, adjustment).entries()) {
        expectClose(value, family[adjustment][at], 1e-12);
      }
    }
  });

  it('name their family, its size and the adjustment, and keep its order', () => {
    const tests = [
      { id: 'EU', p: 0.04 },
      { id: 'US', p: 0.01 },
    ];
    expect(adjustFamily({ name: 'recall by region', tests }, 'holm')).toEqual({
      family: 'recall by region',
      size: 2,
      adjustment: 'holm',
      tests: [
        { id: 'EU', p: 0.04, adjusted: 0.04 },
        { id: 'US', p: 0.01, adjusted: 0.02 },
      ],
    });
    expect(adjust([], 'holm')).toEqual([]);
    expect(() => adjust([1.5], 'holm')).toThrow(LaurelError);
  });

  it('never fall below p, keep the order of p, and do not depend on the order of tests', () => {
    const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(family, fc.constantFrom(...adjustments), (values, adjustment) => {
        const adjusted = adjust(values, adjustment);
        for (const [at, p] of values.entries()) {
          expect(adjusted[at]).toBeGreaterThanOrEqual(p * (1 - 1e-15));
          expect(adjusted[at]).toBeLessThanOrEqual(1);
          for (const [other, q] of values.entries()) {
            if (p <= q) expect(adjusted[at] ?? 1).toBeLessThanOrEqual((adjusted[other] ?? 0) + 1e-15);
          }
        }
        expect(adjust(values.toReversed(), adjustment)).toEqual(adjusted.toReversed());
      }),
    );
  });

  it('are no greater by Benjamini-Hochberg than by Holm, and by Holm than by Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (values) => {
        const [holm, found, all] = [adjust(values, 'holm'), adjust(values, 'benjamini-hochberg'), adjust(values, 'bonferroni')]; // prettier-ignore
        for (const at of values.keys()) {
          expect(found[at] ?? 1).toBeLessThanOrEqual((holm[at] ?? 0) + 1e-15);
          expect(holm[at] ?? 1).toBeLessThanOrEqual((all[at] ?? 0) + 1e-15);
        }
      }),
    );
  });

  it('share a level among intervals', () => {
    expectClose(bonferroniAlpha(0.05, 10), 0.005, 1e-15);
    expectClose(bonferroniLevel(0.95, 10), 0.995, 1e-15);
    expect(() => bonferroniAlpha(0.05, 0)).toThrow(LaurelError);
  });
});
