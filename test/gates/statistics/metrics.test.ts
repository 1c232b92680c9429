import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accuracy, ConfusionMatrix, countConfusion, f1, precision, predictAt, recall } from '../../../src/gates/statistics/classification.ts'; // prettier-ignore
import { brierLoss, logLoss, probabilitySums, ProbabilitySums } from '../../../src/gates/statistics/probability-scores.ts'; // prettier-ignore
import { differenceBetween } from '../../../src/gates/statistics/rates.ts';
import { RegressionSums, regressionSums } from '../../../src/gates/statistics/regression.ts';
import { Sum } from '../../../src/gates/statistics/sums.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, readGolden } from './golden.ts';

const numbers = z.array(z.number());
const three = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const errors = z.object({ rmse: z.number(), mae: z.number(), r2: z.number() });
const values = three.extend({ accuracy: z.number() });
const golden = readGolden(
  'metrics',
  z.object({
    classes: z.array(
      z.object({
        classes: z.number(),
        labels: numbers,
        predictions: numbers,
        accuracy: z.number(),
        averages: z.object({ macro: three, micro: three, weighted: three }),
        precision: numbers,
        recall: numbers,
        f1: numbers,
      }),
    ),
    regressions: z.array(z.object({ actual: numbers, predicted: numbers, weights: numbers, plain: errors, weighted: errors })), // prettier-ignore
    probabilities: z.array(z.object({ labels: numbers, probabilities: numbers, brier: z.number(), logLoss: z.number() })), // prettier-ignore
    groups: z.object({
      groups: z.record(z.string(), z.object({ labels: numbers, predictions: numbers, values })),
      overall: values,
      difference: values,
    }),
  }),
);

const measures = { precision, recall, f1 };

describe('measures of classes', () => {
  it.each(golden.classes)('are those of scikit-learn for $classes classes', (found) => {
    const matrix = new ConfusionMatrix(found.classes);
    for (const [row, label] of found.labels.entries()) matrix.add(label, found.predictions[row] ?? -1);
    expectClose(matrix.accuracy(), found.accuracy, 1e-15);
    for (const average of ['macro', 'micro', 'weighted'] as const) {
      for (const name of ['precision', 'recall', 'f1'] as const) {
        expectClose(matrix.averaged(measures[name], average), found.averages[average][name], 1e-13);
      }
    }
    expect(matrix.perClass().length).toBe(found.precision.length);
    for (const [at, counts] of matrix.perClass().entries()) {
      for (const name of ['precision', 'recall', 'f1'] as const) {
        expectClose(measures[name](counts), found[name][at], 1e-13);
      }
      expect(counts.tp + counts.fp + counts.tn + counts.fn).toBe(found.labels.length);
    }
  });

  it('are those of Fairlearn by group', () => {
    const groups = Object.values(golden.groups.groups);
    const all = { ...measures, accuracy };
    const counts = groups.map(({ labels, predictions }) => countConfusion(Uint8Array.from(labels), Uint8Array.from(predictions))); // prettier-ignore
    for (const name of ['accuracy', 'precision', 'recall', 'f1'] as const) {
      for (const [at, group] of groups.entries()) expectClose(all[name](counts[at] ?? { tp: 0, fp: 0, tn: 0, fn: 0 }), group.values[name], 1e-14); // prettier-ignore
      expectClose(differenceBetween(counts.map(all[name])), golden.groups.difference[name], 1e-13);
    }
  });

  it('are undefined where their denominator is empty, where scikit-learn says 0', () => {
    expect([accuracy({ tp: 0, fp: 0, tn: 0, fn: 0 }), precision({ tp: 0, fp: 0 }), recall({ tp: 0, fn: 0 })]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    expect(f1({ tp: 0, fp: 0, fn: 0 })).toBeUndefined();
    expect(f1({ tp: 0, fp: 1, fn: 0 })).toBe(0);
  });

  it('are undefined on average where that of a class that counts is', () => {
    const matrix = new ConfusionMatrix(4);
    expect([matrix.accuracy(), matrix.averaged(recall, 'macro'), matrix.averaged(recall, 'micro')]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    for (const [label, predicted] of [[0, 0], [1, 0], [2, 2], [2, 3]] as const) matrix.add(label, predicted); // prettier-ignore
    // Class 1 was never predicted: it has no precision. Class 3 never was: it has no recall, and no weight.
    expect(matrix.averaged(precision, 'macro')).toBeUndefined();
    expect(matrix.averaged(precision, 'weighted')).toBeUndefined();
    expect(matrix.averaged(recall, 'macro')).toBeUndefined();
    expectClose(matrix.averaged(recall, 'weighted'), (1 + 0 + 2 * 0.5) / 4, 1e-15);
    expectClose(matrix.averaged(precision, 'micro'), 0.5, 1e-15);
  });

  it('refuse what is no class', () => {
    const matrix = new ConfusionMatrix(2);
    for (const [label, predicted] of [
      [2, 0],
      [0, -1],
      [0.5, 0],
      [0, Number.NaN],
    ] as const) {
      // prettier-ignore
      expect(() => matrix.add(label, predicted)).toThrow(LaurelError);
    }
    expect(() => new ConfusionMatrix(0)).toThrow(LaurelError);
    expect(() => new ConfusionMatrix(5000)).toThrow(LaurelError);
    expect(() => countConfusion(Uint8Array.of(0, 3), Uint8Array.of(0, 1))).toThrow(LaurelError);
    expect(() => countConfusion(Uint8Array.of(0), Uint8Array.of(0, 1))).toThrow(LaurelError);
  });

  it('count predictions of a threshold that the score reaches', () => {
    expect([...predictAt(Float64Array.of(0.4, 0.5, 0.6), 0.5)]).toEqual([0, 1, 1]);
    expect(countConfusion(Uint8Array.of(1, 1, 0, 0, 0), Uint8Array.of(1, 0, 1, 0, 0))).toEqual({ tp: 1, fn: 1, fp: 1, tn: 2 }); // prettier-ignore
  });
});

describe('measures of numbers', () => {
  it.each(golden.regressions)(
    'are those of scikit-learn, weighted too',
    ({ actual, predicted, weights, plain, weighted }) => {
      // prettier-ignore
      const sums = regressionSums(Float64Array.from(actual), Float64Array.from(predicted));
      const byWeight = new RegressionSums();
      for (const [row, value] of actual.entries()) byWeight.add(value, predicted[row] ?? 0, weights[row]);
      for (const [found, expected] of [
        [sums, plain],
        [byWeight, weighted],
      ] as const) {
        // prettier-ignore
        expectClose(found.rmse(), expected.rmse, 1e-13);
        expectClose(found.mae(), expected.mae, 1e-13);
        expectClose(found.r2(), expected.r2, 1e-11);
      }
    },
  );

  it('are undefined of nothing, R² also where nothing varies', () => {
    const sums = new RegressionSums();
    expect([sums.rmse(), sums.mae(), sums.r2()]).toEqual([undefined, undefined, undefined]);
    sums.add(3, 4);
    sums.add(3, 4);
    expect([sums.rmse(), sums.mae(), sums.r2()]).toEqual([1, 1, undefined]);
    sums.add(9, 0, 0);
    expect(sums.rmse()).toBe(1);
    for (const [a, b, w] of [
      [Number.NaN, 1, 1],
      [1, Infinity, 1],
      [1, 1, -1],
      [1, 1, Number.NaN],
    ] as const) {
      // prettier-ignore
      expect(() => sums.add(a, b, w)).toThrow(LaurelError);
    }
    expect(() => regressionSums(Float64Array.of(1), Float64Array.of())).toThrow(LaurelError);
  });
});

describe('scores of probabilities', () => {
  it.each(golden.probabilities)(
    'are those of scikit-learn',
    ({ labels, probabilities, brier, logLoss: loss }) => {
      const sums = probabilitySums(Uint8Array.from(labels), Float64Array.from(probabilities));
      expectClose(sums.brier(), brier, 1e-14);
      expectClose(sums.logLoss(), loss, 1e-14);
    },
  );

  it('are undefined of nothing and finite for a wrong certainty', () => {
    const sums = new ProbabilitySums();
    expect([sums.brier(), sums.logLoss()]).toEqual([undefined, undefined]);
    sums.add(1, 0, 2);
    expect(sums.brier()).toBe(1);
    expectClose(sums.logLoss(), 36.04365338911715, 1e-14);
    expectClose(logLoss(0, 1), 36.04365338911715, 1e-14);
    expectClose(logLoss(1, 0.5), Math.LN2, 1e-15);
    expect([brierLoss(1, 0.25), brierLoss(0, 0.25)]).toEqual([0.5625, 0.0625]);
    for (const [label, probability] of [
      [2, 0.5],
      [1, 1.1],
      [0, -0.1],
      [0, Number.NaN],
    ] as const) {
      // prettier-ignore
      expect(() => sums.add(label, probability)).toThrow(LaurelError);
    }
    expect(() => probabilitySums(Uint8Array.of(1), Float64Array.of())).toThrow(LaurelError);
  });
});

describe('a compensated sum', () => {
  it('loses nothing that a plain sum loses', () => {
    const sum = new Sum();
    for (const term of [1, 1e100, 1, -1e100]) sum.add(term);
    expect(sum.value).toBe(2);
    const tenths = new Sum();
    for (let at = 0; at < 1_000_000; at += 1) tenths.add(0.1);
    expectClose(tenths.value, 100_000, 1e-15);
  });

  it('does not depend on the order of terms beyond the last digits', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 }), (terms) => {
        const [forward, backward] = [new Sum(), new Sum()];
        for (const term of terms) forward.add(term);
        for (const term of terms.toReversed()) backward.add(term);
        const size = terms.reduce((sum, term) => sum + Math.abs(term), 1);
        expect(Math.abs(forward.value - backward.value)).toBeLessThanOrEqual(1e-15 * size);
      }),
    );
  });
});
