// Where a formula has an end, a tie, an empty part or a side: what a slip of < for ≤, of one side for the other, or of
// a guard would change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumCalibrationError, reliabilityCurve } from '../../../src/gates/statistics/calibration.ts';
import { accuracy, ConfusionMatrix, precision, recall } from '../../../src/gates/statistics/classification.ts'; // prettier-ignore
import { gapInterval, ratioGapInterval } from '../../../src/gates/statistics/gaps.ts';
import { bootstrapGroupsDifference } from '../../../src/gates/statistics/group-bootstrap.ts';
import { newcombeInterval, newcombePairedInterval, wilsonInterval } from '../../../src/gates/statistics/intervals.ts'; // prettier-ignore
import { bootstrapMean, bootstrapMeanDifference, distinctValues, mcnemarCorrected, mcnemarExact, pairedTable } from '../../../src/gates/statistics/paired.ts'; // prettier-ignore
import { averagePrecision } from '../../../src/gates/statistics/ranking.ts';
import { ratioBetween } from '../../../src/gates/statistics/rates.ts';
import { recalibrate } from '../../../src/gates/statistics/recalibration.ts';
import { RegressionSums } from '../../../src/gates/statistics/regression.ts';
import { scoreRatioInterval } from '../../../src/gates/statistics/score-methods.ts';
import { expectClose, expectInterval } from './golden.ts';

const of = (successes: number, n: number) => ({ successes, n });
const plan = { replicates: 2_000, seed: 'edges', level: 0.95, method: 'percentile' } as const;

describe('a proportion of none or of all', () => {
  it('has an end that is exactly 0 or 1, for any number of people', () => {
    for (let n = 1; n <= 300; n += 1) {
      for (const level of [0.8, 0.9, 0.95, 0.99]) {
        expect(wilsonInterval(of(0, n), level)?.low).toBe(0);
        expect(wilsonInterval(of(n, n), level)?.high).toBe(1);
      }
    }
  });
});

describe('two models on the same people', () => {
  const asymmetric = { both: 1, onlyFirst: 2, onlySecond: 3, neither: 4 };

  it('are counted in four cells that differ', () => {
    const first = Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0, 0, 0);
    const second = Uint8Array.of(1, 0, 0, 1, 1, 1, 0, 0, 0, 0);
    expect(pairedTable(first, second)).toEqual(asymmetric);
    expect(pairedTable(second, first)).toEqual({ ...asymmetric, onlyFirst: 3, onlySecond: 2 });
  });

  it('are tested alike from either side', () => {
    const table = { both: 10, onlyFirst: 4, onlySecond: 15, neither: 3 };
    const turned = { ...table, onlyFirst: 15, onlySecond: 4 };
    expect(mcnemarCorrected(table)?.chiSquare).toBe((10 * 10) / 19);
    expect(mcnemarCorrected(turned)).toEqual(mcnemarCorrected(table));
    expect(mcnemarExact(turned)).toBe(mcnemarExact(table));
  });

  it('who never agree have a correlation of -1, also where they are two', () => {
    const half = wilsonInterval(of(1, 2), 0.95);
    const reach = 0.5 - (half?.low ?? 0);
    const table = { both: 0, onlyFirst: 1, onlySecond: 1, neither: 0 };
    expectInterval(newcombePairedInterval(table, 0.95), [-2 * reach, 2 * reach], 1e-12);
  });

  it('keep the side of each value in the difference of means', () => {
    const found = bootstrapMeanDifference(Float64Array.of(5, 6, 8), Float64Array.of(1, 1, 1), plan);
    expectClose(found.estimate, 16 / 3, 1e-15);
    expect(found.interval?.low ?? 0).toBeGreaterThanOrEqual(4);
    expect(found.interval?.high ?? 9).toBeLessThanOrEqual(7);
  });
});

describe('distinct values', () => {
  it('are counted, 0 and the greatest too', () => {
    const { values, counts } = distinctValues(Float64Array.of(3, 0, 3, -2, 1, 0, 3));
    expect([[...values], [...counts]]).toEqual([
      [-2, 0, 1, 3],
      [1, 2, 1, 3],
    ]);
    expect(distinctValues(new Float64Array(0))).toEqual({ values: new Float64Array(0), counts: new Uint32Array(0) }); // prettier-ignore
  });

  it('of nothing have no mean', () => {
    expect(bootstrapMean(new Float64Array(0), plan)).toMatchObject({ estimate: undefined, withoutInterval: 'no estimate' }); // prettier-ignore
  });

  it('give BCa the influence of every row', () => {
    const rows = Float64Array.of(0, 0, 1, 1, 1, 2, 3, 9, 20, 31);
    const plain = bootstrapMean(rows, plan).interval;
    const corrected = bootstrapMean(rows, { ...plan, method: 'bca' }).interval;
    // The sample is skewed to the right, and so is what BCa makes of its mean.
    expect(corrected?.low ?? 0).toBeGreaterThan(plain?.low ?? 9);
    expect(corrected?.high ?? 0).toBeGreaterThan(plain?.high ?? 99);
  });
});

describe('groups', () => {
  it('are not compared with themselves, however few they are', () => {
    const [few, many] = [of(1, 2), of(500, 1_000)];
    expect(gapInterval([[few, many]], 0.9)?.high).toBe(newcombeInterval(few, many, 0.9)?.high);
    expect(ratioGapInterval([[few, many]], 0.9)?.low).toBe(Math.min(scoreRatioInterval(few, many, 0.9)?.low ?? 9, scoreRatioInterval(many, few, 0.9)?.low ?? 9)); // prettier-ignore
  });

  it('have no ratio where one has no rate', () => {
    expect([ratioBetween([]), ratioBetween([0.5, undefined]), ratioBetween([0, 0])]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    expect(ratioBetween([0.5, 0.25])).toBe(0.5);
  });

  const positives = { both: 30, onlyFirst: 4, onlySecond: 7, neither: 5 };
  const negatives = { both: 6, onlyFirst: 2, onlySecond: 9, neither: 49 };

  it('count every cell of both models for the people of both labels', () => {
    const measure = (weights: readonly number[]) => ([group]: readonly { tp: number; fp: number; tn: number; fn: number }[]) => // prettier-ignore
      group === undefined ? undefined : [group.tp, group.fp, group.tn, group.fn].reduce((sum, count, at) => sum + count * (weights[at] ?? 0), 0); // prettier-ignore
    for (const [weights, expected] of [
      [[1, 0, 0, 0], 34 - 37],
      [[0, 1, 0, 0], 8 - 15],
      [[0, 0, 1, 0], 58 - 51],
      [[0, 0, 0, 1], 12 - 9],
    ] as const) {
      expect(bootstrapGroupsDifference([{ positives, negatives }], measure(weights), plan).estimate).toBe(expected); // prettier-ignore
    }
  });

  it('of which one model gives no value have no difference', () => {
    const nobody = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 10 };
    const measure = (groups: readonly { tp: number; fp: number }[]) => precision(groups[0] ?? { tp: 0, fp: 0 }); // prettier-ignore
    for (const one of [
      { ...nobody, onlyFirst: 5 },
      { ...nobody, onlySecond: 5 },
    ]) {
      const found = bootstrapGroupsDifference([{ positives: one, negatives: nobody }], measure, plan);
      expect(found).toMatchObject({ estimate: undefined, withoutInterval: 'no estimate' });
    }
  });
});

describe('classes', () => {
  it('that nobody is of or was predicted to be of do not count', () => {
    const matrix = new ConfusionMatrix(5);
    for (const [label, predicted] of [[0, 0], [0, 3], [3, 3]] as const) matrix.add(label, predicted); // prettier-ignore
    expect(matrix.perClass().map((counts) => counts.of)).toEqual([0, 3]);
    expectClose(matrix.averaged(recall, 'macro'), (0.5 + 1) / 2, 1e-15);
    expectClose(matrix.averaged(precision, 'macro'), (1 + 0.5) / 2, 1e-15);
    expectClose(matrix.averaged(accuracy, 'micro'), 4 / 6, 1e-15);
  });
});

describe('rows that weigh nothing', () => {
  it('change nothing, though they come first', () => {
    const [all, some] = [new RegressionSums(), new RegressionSums()];
    all.add(1e9, 3, 0);
    for (const sums of [all, some]) {
      sums.add(0.1, 0.1);
      sums.add(0.2, 0.3);
    }
    expect(all).toEqual(some);
    expectClose(all.r2(), 1 - 0.01 / 0.005, 1e-12);
    expect(averagePrecision({ positives: [1, 0], negatives: [1, 0] })).toBe(0.5);
  });
});

describe('calibration', () => {
  const empty = { low: 0, high: 0.5, n: 0, probabilitySum: 0, positives: 0 };
  const full = { low: 0.5, high: 1, n: 4, probabilitySum: 3, positives: 2 };

  it('of a bin without rows is not a point', () => {
    expect(maximumCalibrationError([empty, full])).toBe(0.25);
    expect(maximumCalibrationError([empty])).toBeUndefined();
    expect(reliabilityCurve([empty, full])).toEqual([{ predicted: 0.75, observed: 0.5, n: 4 }]);
  });

  it('mirrors where labels and probabilities are turned round', () => {
    const row = fc.record({ label: fc.constantFrom(0, 1), probability: fc.integer({ min: 1, max: 19 }).map((share) => share / 20) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 60 }), (rows) => {
        const found = recalibrate(Uint8Array.from(rows, ({ label }) => label), Float64Array.from(rows, ({ probability }) => probability)); // prettier-ignore
        const turned = recalibrate(Uint8Array.from(rows, ({ label }) => 1 - label), Float64Array.from(rows, ({ probability }) => 1 - probability)); // prettier-ignore
        if (found === undefined || turned === undefined) {
          expect(turned).toBe(found);
          return;
        }
        expectClose(turned.slope.estimate, found.slope.estimate, 1e-7);
        expectClose(turned.intercept.estimate, -found.intercept.estimate, 1e-7);
        expectClose(turned.inTheLarge.estimate, -found.inTheLarge.estimate, 1e-7);
        expectClose(turned.inTheLarge.standardError, found.inTheLarge.standardError, 1e-7);
      }),
    );
  });
});
