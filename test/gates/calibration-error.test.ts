// The calibration error without what chance adds, and its intervals: by their definitions, and by drawing worlds.
import { describe, expect, it } from 'vitest';
import { binOfRows, filledBins, sharedBins } from '../../src/gates/calibration/bins.ts';
import { debiasedCalibrationError, gapsOf } from '../../src/gates/calibration/calibration-error.ts';
import { differenceIntervals, errorIntervals } from '../../src/gates/calibration/error-intervals.ts';
import type { NoInterval } from '../../src/gates/inference/estimate.ts';
import type { Interval } from '../../src/gates/statistics/interval.ts';
import { randomFrom } from '../../src/gates/statistics/random.ts';

const plan = { binning: 'equal-mass', count: 15, least: 20 } as const;
const binOf = (n: number, mean: number, positives: number) => ({ low: 0, high: 1, n, probabilitySum: n * mean, positives }); // prettier-ignore

function interval(found: Interval | NoInterval): Interval {
  if (!('kind' in found)) return found;
  throw new Error(found.reason);
}

/** Probabilities, and labels that follow them after their logits were stretched. */
function world(n: number, seed: string, slope = 1): { readonly p: Float64Array; readonly y: Uint8Array } {
  const random = randomFrom(seed);
  const p = new Float64Array(n).map(() => 0.01 + 0.98 * random.uniform());
  const y = Uint8Array.from(p, (score) => {
    const logit = slope * Math.log(score / (1 - score));
    return random.uniform() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { p, y };
}

/** Σ|E gap| of 15 bins of equal mass, by the middle of 3,000 strips. */
function truth(slope: number): number {
  let sum = 0;
  for (let bin = 0; bin < 15; bin += 1) {
    let gap = 0;
    for (let strip = 0; strip < 200; strip += 1) {
      const p = 0.01 + 0.98 * ((bin * 200 + strip + 0.5) / 3_000);
      gap += (p - 1 / (1 + Math.exp(-slope * Math.log(p / (1 - p))))) / 3_000;
    }
    sum += Math.abs(gap);
  }
  return sum;
}

describe('the debiased error', () => {
  it('is twice the counted one less its mean when the share of each bin is normal', () => {
    // Two bins: a gap of 0.1 with an error of √(0.24/100), and one of 0 with √(0.25/300).
    const bins = [binOf(100, 0.3, 40), binOf(300, 0.5, 150)];
    const folded = (mean: number, sd: number) => {
      const steps = 200_000;
      let sum = 0;
      for (let at = 0; at < steps; at += 1) {
        const z = -9 + (18 * (at + 0.5)) / steps;
        sum += (Math.abs(mean + sd * z) * Math.exp((-z * z) / 2) * (18 / steps)) / Math.sqrt(2 * Math.PI);
      }
      return sum;
    };
    const expected =
      0.25 * (0.2 - folded(0.1, Math.sqrt(0.24 / 100))) - 0.75 * folded(0, Math.sqrt(0.25 / 300));
    expect(debiasedCalibrationError(bins)).toBeCloseTo(expected, 9);
  });

  it('is the counted one of bins that have one class', () => {
    expect(debiasedCalibrationError([binOf(100, 0.1, 0), binOf(100, 0.7, 100)])).toBeCloseTo(0.2, 12);
    expect(debiasedCalibrationError([])).toBeUndefined();
  });

  it('is nearer to the truth than the counted one', () => {
    for (const slope of [1, 0.8]) {
      const errors = { plain: 0, debiased: 0 };
      for (let run = 0; run < 40; run += 1) {
        const { p, y } = world(1_000, `near ${slope} ${run}`, slope);
        const bins = filledBins(y, p, plan);
        errors.plain += (gapsOf(bins).reduce((sum, gap) => sum + Math.abs(gap), 0) - truth(slope)) / 40;
        errors.debiased += ((debiasedCalibrationError(bins) ?? 1) - truth(slope)) / 40;
      }
      expect(Math.abs(errors.debiased)).toBeLessThan(0.7 * errors.plain);
    }
  });
});

describe('bins', () => {
  it('have rows enough each, and all rows together', () => {
    for (const binning of ['equal-mass', 'equal-width'] as const) {
      const { p, y } = world(700, binning);
      // Some on an edge: they belong to the bin below it.
      const skewed = p.map((score) => Math.round(score ** 3 * 20) / 20);
      const bins = filledBins(y, skewed, { binning, count: 20, least: 30 });
      expect(Math.min(...bins.map(({ n }) => n))).toBeGreaterThanOrEqual(30);
      expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(700);
      const counts = new Map<number, number>();
      for (const bin of binOfRows(bins, skewed)) counts.set(bin, (counts.get(bin) ?? 0) + 1);
      expect(bins.map((_, at) => counts.get(at))).toEqual(bins.map(({ n }) => n));
    }
  });

  it('are one where there are too few rows for two', () => {
    const { p, y } = world(30, 'few');
    expect(filledBins(y, p, { ...plan, least: 20 })).toHaveLength(1);
    expect(filledBins(new Uint8Array(0), new Float64Array(0), plan)).toEqual([]);
  });

  it('of two versions share the rows that are in both', () => {
    const shared = sharedBins(Uint8Array.of(0, 0, 1, 2, 2), Uint8Array.of(1, 1, 1, 0, 2));
    expect(shared).toEqual([
      { first: 0, second: 1, n: 2 },
      { first: 1, second: 1, n: 1 },
      { first: 2, second: 0, n: 1 },
      { first: 2, second: 2, n: 1 },
    ]);
  });
});

describe('the intervals', () => {
  const level = 0.9;
  const runs = 60;
  // Of 5 % a bound, as many as so many runs allow for in 999 of 1,000 tests.
  const most = 0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / runs);

  it.each([1, 0.9, 0.6])('hold the truth where labels follow a slope of %d', (slope) => {
    const missed = { low: 0, high: 0 };
    for (let run = 0; run < runs; run += 1) {
      const { p, y } = world(800, `cover ${slope} ${run}`, slope);
      const { low, high } = interval(errorIntervals(filledBins(y, p, plan), `${slope} ${run}`).at(level));
      if (low > truth(slope)) missed.low += 1 / runs;
      if (high < truth(slope)) missed.high += 1 / runs;
    }
    expect(missed.low).toBeLessThan(most);
    expect(missed.high).toBeLessThan(most);
    // A bound that never missed would be no bound: of the calibrated the lower one misses about as often as it may.
    if (slope === 1) expect(missed.low).toBeGreaterThan(0);
  });

  it('of a difference hold it on the same rows', () => {
    const missed = { low: 0, high: 0 };
    for (let run = 0; run < runs; run += 1) {
      const { p, y } = world(800, `pair ${run}`, 0.6);
      const calibrated = p.map((score) => 1 / (1 + Math.exp(-0.6 * Math.log(score / (1 - score)))));
      const [first, second] = [filledBins(y, p, plan), filledBins(y, calibrated, plan)];
      const shared = sharedBins(binOfRows(first, p), binOfRows(second, calibrated));
      const { low, high } = interval(differenceIntervals({ first, second, shared }, `pair ${run}`).at(level));
      if (low > truth(0.6)) missed.low += 1 / runs;
      if (high < truth(0.6)) missed.high += 1 / runs;
    }
    expect(missed.low).toBeLessThan(most);
    expect(missed.high).toBeLessThan(most);
  });

  it('are nested, and narrow with the rows', () => {
    const width = (n: number, at: number) => {
      const { p, y } = world(n, 'nested', 0.7);
      const { low, high } = interval(errorIntervals(filledBins(y, p, plan), 'nested').at(at));
      return { low, high, width: high - low };
    };
    expect(width(2_000, 0.99).low).toBeLessThanOrEqual(width(2_000, 0.9).low);
    expect(width(2_000, 0.99).high).toBeGreaterThanOrEqual(width(2_000, 0.9).high);
    expect(width(32_000, 0.9).width).toBeLessThan(width(2_000, 0.9).width / 2.5);
  });

  it('reach beyond what was drawn, where more is asked for than so many draws can say', () => {
    const { p, y } = world(8_000, 'tail', 0.4);
    const bins = filledBins(y, p, plan);
    const shared = sharedBins(binOfRows(bins, p), binOfRows(bins, p));
    for (const of of [
      errorIntervals(bins, 'tail'),
      differenceIntervals({ first: bins, second: bins, shared }, 'tail'),
    ]) {
      const [far, farthest] = [0.99998, 0.9999998].map((at) => interval(of.at(at)));
      expect((farthest?.high ?? 0) - (far?.high ?? 0)).toBeGreaterThan(0.001);
      expect(farthest?.low).toBeLessThan(far?.low ?? -1);
    }
  });

  it('are no certainty where a bin has no positives', () => {
    const none = Array.from({ length: 15 }, () => binOf(40, 0, 0));
    expect(interval(errorIntervals(none, 'none').at(0.9)).high).toBeGreaterThan(0);
  });

  it('are drawn the same from the same seed, and otherwise from another', () => {
    const { p, y } = world(800, 'seed');
    const bins = filledBins(y, p, plan);
    expect(errorIntervals(bins, 'a').at(0.9)).toEqual(errorIntervals(bins, 'a').at(0.9));
    expect(errorIntervals(bins, 'a').at(0.9)).not.toEqual(errorIntervals(bins, 'b').at(0.9));
  });
});
