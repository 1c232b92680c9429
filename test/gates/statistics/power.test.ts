import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clopperPearsonInterval, wilsonInterval } from '../../../src/gates/statistics/intervals.ts';
import { deviationOfPairs, deviationOfTwo, leastSamplesToShow, oppositeOf, samplesForNonInferiority, samplesToBoundQuantile, samplesToShow, type ShownShare, successesToShow } from '../../../src/gates/statistics/power.ts'; // prettier-ignore
import { binomialAtLeast } from '../../../src/gates/statistics/special/binomial.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { drawnData, expectClose, readGolden } from './golden.ts';

const method = z.enum(['wilson', 'clopper-pearson']);
const golden = readGolden(
  'power',
  z.object({
    shown: z.array(z.object({ threshold: z.number(), confidence: z.number(), method, least: z.number() })),
    counts: z.array(z.object({ threshold: z.number(), n: z.number(), confidence: z.number(), method, successes: z.number() })), // prettier-ignore
    power: z.array(z.object({ threshold: z.number(), confidence: z.number(), method, share: z.number(), power: z.number(), n: z.number() })), // prettier-ignore
    plans: z.array(z.object({ deviation: z.number(), margin: z.number(), gain: z.number(), alpha: z.number(), power: z.number(), n: z.number() })), // prettier-ignore
  }),
);

const intervals = { wilson: wilsonInterval, 'clopper-pearson': clopperPearsonInterval };
const demand: ShownShare = { threshold: 0.8, side: 'at-least', confidence: 0.95, method: 'wilson' };

describe('the sample that a share needs to be shown', () => {
  it('is the least with which any outcome shows it', () => {
    for (const { least, ...rest } of golden.shown) {
      const found: ShownShare = { ...rest, side: 'at-least' };
      expect(leastSamplesToShow(found), JSON.stringify(rest)).toBe(least);
      const level = 2 * rest.confidence - 1;
      const low = (n: number) => intervals[rest.method]({ successes: n, n }, level)?.low ?? 0;
      expect(low(least)).toBeGreaterThanOrEqual(rest.threshold - 1e-12);
      if (least > 1) expect(low(least - 1)).toBeLessThan(rest.threshold);
    }
  });

  it('needs as many successes as bring the bound to the threshold', () => {
    for (const { n, successes, ...rest } of golden.counts) {
      expect(successesToShow({ ...rest, side: 'at-least' }, n)).toBe(successes);
      // Failures for successes: at most n - successes failures show that they are at most 1 - threshold.
      expect(successesToShow({ ...rest, threshold: 1 - rest.threshold, side: 'at-most' }, n)).toBe(n - successes); // prettier-ignore
    }
    expect(successesToShow(demand, 3)).toBe(4);
    expect(successesToShow(oppositeOf({ ...demand, threshold: 0.2 }), 3)).toBe(-1);
  });

  it('is that of exact binomial probabilities, n by n', () => {
    for (const { n, share, power, ...rest } of golden.power) {
      expect(samplesToShow({ ...rest, side: 'at-least' }, share, power), JSON.stringify(rest)).toBe(n);
      expect(samplesToShow({ ...rest, threshold: 1 - rest.threshold, side: 'at-most' }, 1 - share, power)).toBe(n); // prettier-ignore
    }
  });

  it('is without end where the share does not meet the threshold', () => {
    expect(samplesToShow(demand, 0.8, 0.8)).toBeUndefined();
    expect(samplesToShow(demand, 0.7, 0.8)).toBeUndefined();
    expect(samplesToShow(demand, 0.800001, 0.8)).toBeUndefined();
    expect(samplesToShow(demand, 1, 0.9)).toBe(leastSamplesToShow(demand));
  });

  it('is turned round by the opposite demand', () => {
    expect(oppositeOf(oppositeOf(demand))).toEqual(demand);
    expect(leastSamplesToShow(oppositeOf(demand))).toBe(1);
    expect(leastSamplesToShow(oppositeOf({ ...demand, threshold: 0.01 }))).toBe(268);
  });

  it('of a quantile bound is that of the share below the limit', () => {
    const n = samplesToBoundQuantile({ quantile: 0.99, confidence: 0.95, withinLimit: 0.999 }, 0.8) ?? 0;
    const likely = (of: number) => binomialAtLeast(successesToShow({ threshold: 0.99, side: 'at-least', confidence: 0.95, method: 'clopper-pearson' }, of), of, 0.999); // prettier-ignore
    expect(likely(n)).toBeGreaterThanOrEqual(0.8);
    expect(likely(n - 1)).toBeLessThan(0.8);
    expect(n).toBeGreaterThan(299);
  });

  it('refuses what is no share', () => {
    for (const broken of [
      { ...demand, threshold: 1 },
      { ...demand, threshold: 0 },
      { ...demand, confidence: 1 },
    ]) {
      expect(() => leastSamplesToShow(broken)).toThrow(LaurelError);
    }
    expect(() => samplesToShow(demand, 1.1, 0.8)).toThrow(LaurelError);
    expect(() => samplesToShow(demand, 0.9, 1)).toThrow(LaurelError);
  });
});

describe('the sample that non-inferiority needs', () => {
  it('is that of statsmodels', () => {
    for (const { gain, n, ...rest } of golden.plans) {
      expect(samplesForNonInferiority({ ...rest, expectedGain: gain })).toBe(Math.ceil(n - 1e-9));
    }
  });

  it('is without end where the expected loss is the margin', () => {
    const plan = { deviation: 1, margin: 0.02, expectedGain: -0.02, alpha: 0.05, power: 0.8 };
    expect(samplesForNonInferiority(plan)).toBeUndefined();
    expect(samplesForNonInferiority({ ...plan, expectedGain: 0, deviation: 0 })).toBe(1);
    expect(() => samplesForNonInferiority({ ...plan, alpha: 0 })).toThrow(LaurelError);
  });

  it('knows the spread of pairs and of two samples', () => {
    expectClose(deviationOfPairs(0.1, 0.02), Math.sqrt(0.1 - 0.0004), 1e-15);
    expectClose(deviationOfTwo(0.9, 0.8), Math.sqrt(0.09 + 0.16), 1e-15);
    expect(() => deviationOfPairs(0.1, 0.2)).toThrow(LaurelError);
    expect(() => deviationOfTwo(1.1, 0.2)).toThrow(LaurelError);
  });

  it('gives the power that was asked for', () => {
    const n = samplesForNonInferiority({ deviation: deviationOfPairs(0.2, 0), margin: 0.05, expectedGain: 0, alpha: 0.05, power: 0.8 }) ?? 0; // prettier-ignore
    const random = drawnData(3);
    let shown = 0;
    for (let trial = 0; trial < 2000; trial += 1) {
      let [gained, lost] = [0, 0];
      for (let row = 0; row < n; row += 1) {
        const u = random();
        if (u < 0.1) gained += 1;
        else if (u < 0.2) lost += 1;
      }
      const difference = (gained - lost) / n;
      const error = Math.sqrt(((gained + lost) / n - difference ** 2) / n);
      if (difference - 1.6448536269514722 * error > -0.05) shown += 1;
    }
    expect(Math.abs(shown / 2000 - 0.8)).toBeLessThan(0.04);
  });
});
