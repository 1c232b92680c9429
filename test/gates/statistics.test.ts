import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fairnessDifference, fairnessRatio } from '../../src/gates/statistics/fairness-measures.ts'; // prettier-ignore
import { minimumSamples } from '../../src/gates/statistics/order-statistics.ts';
import { falsePositiveRate, selectionRate, truePositiveRate } from '../../src/gates/statistics/rates.ts';

const counts = z.strictObject({ tp: z.int(), fp: z.int(), tn: z.int(), fn: z.int() });
const golden = z
  .object({
    cases: z.array(
      z.object({
        name: z.string(),
        groups: z.record(z.string(), counts),
        rates: z.record(z.string(), z.object({ sr: z.number(), tpr: z.number(), fpr: z.number() })),
        values: z.record(z.string(), z.number()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../golden/fairness.json', import.meta.url), 'utf8')));

const differences = [
  ['demographicParityDifference', 'demographic_parity_difference'],
  ['equalizedOddsDifference', 'equalized_odds_difference'],
  ['equalOpportunityDifference', 'equal_opportunity_difference'],
] as const;

const ratios = [
  ['demographicParityRatio', 'demographic_parity_ratio'],
  ['equalizedOddsRatio', 'equalized_odds_ratio'],
  ['equalOpportunityRatio', 'equal_opportunity_ratio'],
] as const;

describe.each(golden.cases)(
  'fairness measures as Fairlearn computes them from $name',
  ({ groups, rates, values }) => {
    it('has the same rates of each group', () => {
      for (const [name, group] of Object.entries(groups)) {
        expect(selectionRate(group)).toBeCloseTo(rates[name]?.sr ?? Number.NaN, 12);
        expect(truePositiveRate(group)).toBeCloseTo(rates[name]?.tpr ?? Number.NaN, 12);
        expect(falsePositiveRate(group)).toBeCloseTo(rates[name]?.fpr ?? Number.NaN, 12);
      }
    });

    it.each(differences)('has the same %s', (ours, theirs) => {
      expect(fairnessDifference(ours, Object.values(groups))).toBeCloseTo(values[theirs] ?? Number.NaN, 12);
    });

    it.each(ratios)('has the same %s', (ours, theirs) => {
      expect(fairnessRatio(ours, Object.values(groups))).toBeCloseTo(values[theirs] ?? Number.NaN, 12);
    });
  },
);

describe("the numbers of Fairlearn's user guide, as its page prints them", () => {
  const groups = Object.values(golden.cases[0]?.groups ?? {});

  it.each([
    ['demographicParityDifference', 0.25],
    ['equalizedOddsDifference', 1],
    ['equalOpportunityDifference', 0.2],
  ] as const)('%s is %f', (measure, value) => {
    expect(fairnessDifference(measure, groups)).toBeCloseTo(value, 6);
  });

  it.each([
    ['demographicParityRatio', 0.666667],
    ['equalizedOddsRatio', 0],
    ['equalOpportunityRatio', 0.666667],
  ] as const)('%s is %f', (measure, value) => {
    expect(fairnessRatio(measure, groups)).toBeCloseTo(value, 6);
  });
});

describe('rates of nobody', () => {
  const noPositives = { tp: 0, fp: 3, tn: 7, fn: 0 };
  const ordinary = { tp: 5, fp: 3, tn: 7, fn: 5 };

  it('are undefined, where Fairlearn says 0', () => {
    expect(truePositiveRate(noPositives)).toBeUndefined();
    expect(falsePositiveRate({ tp: 1, fp: 0, tn: 0, fn: 1 })).toBeUndefined();
    expect(selectionRate({ tp: 0, fp: 0, tn: 0, fn: 0 })).toBeUndefined();
  });

  it('make every measure that needs them undefined', () => {
    expect(fairnessDifference('equalOpportunityDifference', [noPositives, ordinary])).toBeUndefined();
    expect(fairnessDifference('equalizedOddsDifference', [noPositives, ordinary])).toBeUndefined();
    expect(fairnessDifference('demographicParityDifference', [noPositives, ordinary])).toBeCloseTo(0.1, 12);
  });

  it('give no ratio where nobody is selected: 0/0 is not equality', () => {
    const nobody = { tp: 0, fp: 0, tn: 60, fn: 40 };
    expect(fairnessRatio('demographicParityRatio', [nobody, nobody])).toBeUndefined();
    expect(fairnessDifference('demographicParityDifference', [nobody, nobody])).toBe(0);
  });
});

describe('the samples that a quantile needs', () => {
  it.each([
    [0.5, 5],
    [0.95, 59],
    [0.99, 299],
    [0.999, 2995],
    [0, 1],
    [1, Infinity],
  ])('of %f are %d for a 95 %% bound', (quantile, samples) => {
    expect(minimumSamples(quantile)).toBe(samples);
  });

  it('are the least for which the largest sample is too low with a probability of at most 5 %', () => {
    for (const quantile of [0.5, 0.9, 0.95, 0.99, 0.999]) {
      expect(quantile ** minimumSamples(quantile)).toBeLessThanOrEqual(0.05);
      expect(quantile ** (minimumSamples(quantile) - 1)).toBeGreaterThan(0.05);
    }
  });
});
