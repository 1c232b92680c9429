import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Binning, calibrationBins, equalWidthBins, expectedCalibrationError, maximumCalibrationError, reliabilityCurve } from '../../../src/gates/statistics/calibration.ts'; // prettier-ignore
import { recalibrate, waldInterval } from '../../../src/gates/statistics/recalibration.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, expectInterval, readGolden } from './golden.ts';

const numbers = z.array(z.number());
const fitted = z.tuple([z.number(), z.number()]);
const golden = readGolden(
  'metrics',
  z.object({
    probabilities: z.array(
      z.object({
        labels: numbers,
        probabilities: numbers,
        recalibration: z.object({ intercept: fitted, slope: fitted, inTheLarge: fitted }),
        bins: z.array(z.object({ binning: z.enum(['equal-width', 'equal-mass']), count: z.number(), ece: z.number(), observed: numbers, predicted: numbers })), // prettier-ignore
      }),
    ),
  }),
);

const binsOf = (
  labels: readonly number[],
  probabilities: readonly number[],
  binning: Binning,
  count: number,
) => calibrationBins(Uint8Array.from(labels), Float64Array.from(probabilities), { binning, count });

describe('calibration in bins', () => {
  it.each(golden.probabilities)(
    'has the curve of scikit-learn and the error of its bins',
    ({ labels, probabilities, bins }) => {
      // prettier-ignore
      for (const { binning, count, ece, observed, predicted } of bins) {
      const found = binsOf(labels, probabilities, binning, count);
      expectClose(expectedCalibrationError(found), ece, 1e-13);
      const curve = reliabilityCurve(found);
      expect(curve.length).toBe(observed.length);
      for (const [at, point] of curve.entries()) {
        expectClose(point.observed, observed[at], 1e-13);
        expectClose(point.predicted, predicted[at], 1e-13);
      }
      expect(curve.reduce((sum, { n }) => sum + n, 0)).toBe(labels.length);
    }
    },
  );

  it.each([
    ['equal-width', 5, 0.175],
    ['equal-width', 10, 0.305],
    ['equal-mass', 5, 0.135],
  ] as const)('of the ten rows of the notes, %s with %d bins, is %f', (binning, count, ece) => {
    const [rows] = golden.probabilities;
    expectClose(expectedCalibrationError(binsOf(rows?.labels ?? [], rows?.probabilities ?? [], binning, count)), ece, 1e-12); // prettier-ignore
  });

  it('puts a value on an edge into the bin below it, and 0 into the first', () => {
    const found = binsOf([0, 0, 1, 1, 1], [0, 0.1, 0.3, 0.7, 1], 'equal-width', 10);
    expect(found.map(({ low, high, n }) => [low, high, n])).toEqual([[0, 0.1, 2], [0.2, 0.3, 1], [0.6, 0.7, 1], [0.9, 1, 1]]); // prettier-ignore
  });

  it('keeps equal probabilities in one bin, so that the order of rows has no influence', () => {
    const row = fc.record({ label: fc.constantFrom(0, 1), probability: fc.integer({ min: 0, max: 8 }).map((eighth) => eighth / 8) }); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('equal-width', 'equal-mass'),
        fc.integer({ min: 1, max: 12 }),
        (rows, binning, count) => {
          // prettier-ignore
          const of = (some: typeof rows) => binsOf(some.map(({ label }) => label), some.map(({ probability }) => probability), binning, count); // prettier-ignore
          const bins = of(rows);
          expect(of(rows.toReversed())).toEqual(bins);
          const [expected, greatest] = [
            expectedCalibrationError(bins) ?? 2,
            maximumCalibrationError(bins) ?? -1,
          ];
          expect(expected).toBeLessThanOrEqual(greatest + 1e-15);
          expect(greatest).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('names the worst bin, and is undefined of nothing', () => {
    const found = binsOf([1, 0, 1], [0.95, 0.15, 0.25], 'equal-width', 10);
    expectClose(maximumCalibrationError(found), 0.75, 1e-15);
    const none = equalWidthBins(10).filled();
    expect([expectedCalibrationError(none), maximumCalibrationError(none), reliabilityCurve(none)]).toEqual([undefined, undefined, []]); // prettier-ignore
    expect(binsOf([], [], 'equal-mass', 5)).toEqual([]);
  });

  it('refuses what is no label and no probability', () => {
    expect(() => binsOf([1], [1.5], 'equal-width', 5)).toThrow(LaurelError);
    expect(() => binsOf([2], [0.5], 'equal-width', 5)).toThrow(LaurelError);
    expect(() => binsOf([1], [0.5], 'equal-width', 0)).toThrow(LaurelError);
    expect(() => equalWidthBins(3).add(0, Number.NaN)).toThrow(LaurelError);
    expect(() => equalWidthBins(3).add(3, 0.5)).toThrow(LaurelError);
  });
});

describe('calibration slope and intercept', () => {
  it.each(golden.probabilities)('are those of statsmodels', ({ labels, probabilities, recalibration }) => {
    const found = recalibrate(Uint8Array.from(labels), Float64Array.from(probabilities));
    for (const name of ['intercept', 'slope', 'inTheLarge'] as const) {
      expectClose(found?.[name].estimate, recalibration[name][0]);
      expectClose(found?.[name].standardError, recalibration[name][1]);
    }
  });

  it('are undefined where no finite fit exists', () => {
    for (const [labels, probabilities] of [
      [[], []],
      [
        [1, 1],
        [0.2, 0.8],
      ],
      [
        [0, 1, 0, 1],
        [0.5, 0.5, 0.5, 0.5],
      ],
      [
        [0, 0, 1, 1],
        [0.1, 0.2, 0.3, 0.4],
      ],
      [
        [1, 1, 0, 0],
        [0.1, 0.2, 0.3, 0.4],
      ],
      [
        [0, 0, 1, 1],
        [0.1, 0.3, 0.3, 0.4],
      ],
    ] as const) {
      // prettier-ignore
      expect(recalibrate(Uint8Array.from(labels), Float64Array.from(probabilities))).toBeUndefined();
    }
    expect(() => recalibrate(Uint8Array.of(0, 1), Float64Array.of(0.1, 2))).toThrow(LaurelError);
  });

  it('are 1 and 0 where every probability is the share of its rows', () => {
    const labels = [1, 0, 0, 0, 1, 1, 1, 0];
    const found = recalibrate(Uint8Array.from(labels), Float64Array.of(0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75)); // prettier-ignore
    expectClose(found?.slope.estimate, 1, 1e-12);
    expectClose(found?.intercept.estimate, 0, 1e-12);
    expectClose(found?.inTheLarge.estimate, 0, 1e-12);
    expectInterval(waldInterval({ estimate: 1, standardError: 0.5 }, 0.95), [0.02001800772997, 1.97998199227003]); // prettier-ignore
  });

  it('converge where probabilities are certain and wrong', () => {
    const labels = Uint8Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 1 : 0));
    const probabilities = Float64Array.from({ length: 60 }, (_, row) => (row % 2 === 0 ? 1 : 0));
    const found = recalibrate(labels, probabilities);
    expectClose(found?.slope.estimate, 0, 1e-9);
    expectClose(found?.intercept.estimate, Math.log(1 / 2), 1e-9);
    // Half the rows were given 2^-52: the intercept has to bring the other half from 1 down to 2/3.
    expectClose(found?.inTheLarge.estimate, Math.log(2) - Math.log(2 ** 52 - 1), 1e-9);
  });
});
