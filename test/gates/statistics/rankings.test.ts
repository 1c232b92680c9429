import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auc, aucScoreInterval, delong, delongInterval } from '../../../src/gates/statistics/auc.ts';
import { delongDifference, delongDifferenceInterval, delongTest } from '../../../src/gates/statistics/auc-difference.ts'; // prettier-ignore
import { averagePrecision, meanNdcg, ndcgAt } from '../../../src/gates/statistics/ranking.ts';
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, expectInterval, readGolden } from './golden.ts';

const numbers = z.array(z.number());
const pair = z.tuple([z.number(), z.number()]);
const golden = readGolden(
  'rankings',
  z.object({
    cases: z.array(
      z.object({
        name: z.string(),
        labels: numbers,
        first: numbers,
        second: numbers,
        auc: pair,
        averagePrecision: pair,
        variance: pair,
        interval95: z.tuple([pair, pair]),
        differenceVariance: z.number(),
        difference95: pair,
        z: z.number(),
        p: z.number(),
        newcombe95: pair,
      }),
    ),
    newcombe: z.array(z.object({ auc: z.number(), positives: z.number(), negatives: z.number(), level: z.number(), interval: pair })), // prettier-ignore
    ndcg: z.array(z.object({ relevance: numbers, scores: numbers, k: z.number(), ndcg: z.number() })),
  }),
);

const rowsOf = (labels: readonly number[], scores: readonly number[]) => [Uint8Array.from(labels), Float64Array.from(scores)] as const; // prettier-ignore
const tableOf = (labels: readonly number[], scores: readonly number[]) => scoreTable(...rowsOf(labels, scores)); // prettier-ignore
const row = fc.record({ label: fc.constantFrom(0, 1), score: fc.integer({ min: -6, max: 6 }), other: fc.integer({ min: -6, max: 6 }) }); // prettier-ignore
const columns = fc.array(row, { minLength: 1, maxLength: 40 });

describe.each(golden.cases)('rankings of $name', (golden1) => {
  const { labels, first, second } = golden1;

  it('have the AUC and average precision of scikit-learn', () => {
    for (const [at, scores] of [first, second].entries()) {
      expectClose(auc(tableOf(labels, scores)), golden1.auc[at], 1e-14);
      expectClose(averagePrecision(tableOf(labels, scores)), golden1.averagePrecision[at], 1e-13);
    }
  });

  it('have the variance and interval of DeLong, from every pair', () => {
    for (const [at, scores] of [first, second].entries()) {
      const estimate = delong(tableOf(labels, scores));
      expectClose(estimate?.variance, golden1.variance[at], 1e-13);
      expectInterval(delongInterval(estimate, 0.95), golden1.interval95[at] ?? []);
    }
  });

  it('compare two models on the same rows as DeLong does', () => {
    const [ones, one] = rowsOf(labels, first);
    const compared = delongDifference({ labels: ones, first: one, second: Float64Array.from(second) });
    expectClose(compared?.first, golden1.auc[0], 1e-14);
    expectClose(compared?.second, golden1.auc[1], 1e-14);
    expectClose(compared?.variance, golden1.differenceVariance, 1e-13);
    expectInterval(delongDifferenceInterval(compared, 0.95), golden1.difference95);
    expectClose(delongTest(compared)?.z, golden1.z);
    expectClose(delongTest(compared)?.p, golden1.p);
  });

  it("have Newcombe's interval", () => {
    const estimate = delong(tableOf(labels, first)) ?? { auc: 0, positives: 1, negatives: 1 };
    expectInterval(aucScoreInterval(estimate, 0.95), golden1.newcombe95);
  });
});

describe('the area under the ROC curve', () => {
  it("has Newcombe's interval also where every positive scores above every negative", () => {
    for (const { level, interval, ...estimate } of golden.newcombe) {
      expectInterval(aucScoreInterval(estimate, level), interval);
    }
    const worst = aucScoreInterval({ auc: 0, positives: 10, negatives: 10 }, 0.95);
    const best = aucScoreInterval({ auc: 1, positives: 10, negatives: 10 }, 0.95);
    expectInterval(worst, [0, 1 - best.low], 1e-12);
    expect(best.high).toBe(1);
    expect(best.low).toBeLessThan(0.9);
  });

  it('is undefined with one class only, and has no variance from one row of a class', () => {
    for (const labels of [[], [1, 1], [0, 0, 0]]) {
      const scores = labels.map((_, at) => at);
      const [ones, one] = rowsOf(labels, scores);
      expect(auc(tableOf(labels, scores))).toBeUndefined();
      expect(delong(tableOf(labels, scores))).toBeUndefined();
      expect(delongDifference({ labels: ones, first: one, second: one })).toBeUndefined();
    }
    expect(delong(tableOf([1, 0, 0], [1, 2, 0]))).toMatchObject({ auc: 0.5, variance: undefined });
    expect(delongInterval(delong(tableOf([1, 0, 0], [1, 2, 0])), 0.95)).toBeUndefined();
  });

  it('gives no interval and no test where DeLong knows no variation', () => {
    const [labels, scores] = rowsOf([0, 0, 1, 1], [1, 2, 3, 4]);
    expect(delong(scoreTable(labels, scores))).toMatchObject({ auc: 1, variance: 0 });
    expect(delongInterval(delong(scoreTable(labels, scores)), 0.95)).toBeUndefined();
    const same = delongDifference({ labels, first: scores, second: scores });
    expect(same).toMatchObject({ difference: 0, variance: 0 });
    expect([delongTest(same), delongDifferenceInterval(same, 0.95)]).toEqual([undefined, undefined]);
    expect([delongTest(undefined), delongDifferenceInterval(undefined, 0.95)]).toEqual([undefined, undefined]); // prettier-ignore
  });

  it('is 1 less itself where scores or labels are turned round', () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const labels = rows.map(({ label }) => label);
        const scores = rows.map(({ score }) => score);
        const area = auc(tableOf(labels, scores));
        const negative = auc(tableOf(labels, scores.map((score) => -score))); // prettier-ignore
        const flipped = auc(tableOf(labels.map((label) => 1 - label), scores)); // prettier-ignore
        if (area === undefined) expect([negative, flipped]).toEqual([undefined, undefined]);
        else for (const other of [negative, flipped]) expectClose(other, 1 - area, 1e-15);
      }),
    );
  });

  it('does not depend on the order of rows, to the last bit, and neither does anything else of the table', () => {
    fc.assert(
      fc.property(columns, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows.map((each) => ({ each, key: order.next().value ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ each }) => each); // prettier-ignore
        const of = (some: typeof rows) => tableOf(some.map(({ label }) => label), some.map(({ score }) => score)); // prettier-ignore
        expect(of(shuffled)).toEqual(of(rows));
      }),
    );
  });

  it('has the same value and variance by table and by rows', () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const labels = Uint8Array.from(rows, ({ label }) => label);
        const first = Float64Array.from(rows, ({ score }) => score);
        const zero = new Float64Array(first.length);
        const one = delong(scoreTable(labels, first));
        const compared = delongDifference({ labels, first, second: zero });
        expect(compared?.first).toBe(one?.auc);
        // Against a constant score the variance of the difference is that of the one AUC.
        if (one?.variance !== undefined) expectClose(compared?.variance, one.variance, 1e-12);
      }),
    );
  });

  it('counts 0 and -0 as one score', () => {
    expect(auc(tableOf([0, 1], [0, -0]))).toBe(0.5);
    expect(auc(tableOf([0, 1], [-0, 0]))).toBe(0.5);
  });

  it('refuses what is no label and no score', () => {
    for (const [labels, scores] of [
      [
        [0, 2],
        [0, 1],
      ],
      [
        [0, 1],
        [0, Number.NaN],
      ],
      [
        [0, 1],
        [0, Infinity],
      ],
      [[0], [0, 1]],
    ] as const) {
      // prettier-ignore
      const [ones, one] = rowsOf(labels, scores);
      expect(() => scoreTable(ones, one)).toThrow(LaurelError);
      expect(() => delongDifference({ labels: ones, first: one, second: one })).toThrow(LaurelError);
    }
  });
});

describe('average precision', () => {
  it('is undefined without a positive, 1 without a negative', () => {
    expect(averagePrecision(tableOf([0, 0], [1, 2]))).toBeUndefined();
    expect(averagePrecision(tableOf([1, 1], [1, 2]))).toBe(1);
  });
});

describe('NDCG', () => {
  const itemsOf = (relevance: readonly number[], scores: readonly number[]) => ({ relevance: Float64Array.from(relevance), scores: Float64Array.from(scores) }); // prettier-ignore

  it('is that of scikit-learn, ties too', () => {
    expect(golden.ndcg.length).toBeGreaterThan(20);
    for (const { relevance, scores, k, ndcg } of golden.ndcg) {
      expectClose(ndcgAt(k, itemsOf(relevance, scores)), ndcg, 1e-13);
    }
  });

  it('is undefined where nothing is relevant, and of one item', () => {
    expect(ndcgAt(3, itemsOf([0, 0], [1, 2]))).toBeUndefined();
    expect(ndcgAt(3, itemsOf([1], [1]))).toBeUndefined();
    expect(() => ndcgAt(0, itemsOf([1, 0], [1, 2]))).toThrow(LaurelError);
    expect(() => ndcgAt(1, itemsOf([1, -1], [1, 2]))).toThrow(LaurelError);
  });

  it('is averaged over the queries that have one, and says how many have none', () => {
    const queries = [itemsOf([1, 0], [2, 1]), itemsOf([0, 0], [1, 2]), itemsOf([0, 1], [2, 1])];
    const found = meanNdcg(1, queries);
    expect(found).toEqual({ mean: 0.5, queries: 3, undefinedQueries: 1 });
    expect(meanNdcg(1, [])).toEqual({ mean: undefined, queries: 0, undefinedQueries: 0 });
  });
});
