// What is drawn again, where it begins and ends: bits, ranks, undefined replicates, one row of a class.
import { describe, expect, it } from 'vitest';
import { delongDifference } from '../../../src/gates/statistics/auc-difference.ts';
import { lowerBoundRank, upperBoundRank } from '../../../src/gates/statistics/order-statistics.ts';
import { compareQuantiles } from '../../../src/gates/statistics/quantiles.ts';
import { randomFrom } from '../../../src/gates/statistics/random.ts';
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';

const floats = (length: number, value: (at: number) => number) => Float64Array.from({ length }, (_, at) => value(at)); // prettier-ignore

describe('a uniform number', () => {
  it('is the first 27 bits of one word before the first 26 of the next', () => {
    const [whole, words] = [randomFrom('bits'), randomFrom('bits')];
    for (let draw = 0; draw < 200; draw += 1) {
      const high = Math.floor(words.uint32() / 2 ** 5);
      const low = Math.floor(words.uint32() / 2 ** 6);
      expect(whole.uniform()).toBe(high / 2 ** 27 + low / 2 ** 53);
    }
  });
});

describe('a quantile that is drawn again', () => {
  const plan = { replicates: 2_000, seed: 'quantiles', level: 0.999 };

  it('counts every replicate, and no other', () => {
    const candidate = floats(400, (at) => 100 + at);
    const found = compareQuantiles({ candidate, current: floats(400, () => 1), quantile: 0.5, as: 'difference' }, plan); // prettier-ignore
    expect(found.undefinedReplicates).toBe(0);
    expect(found.interval?.low ?? 0).toBeGreaterThan(200);
    expect(found.interval?.high ?? 999).toBeLessThan(400);
  });

  it('has no interval where too many resamples have no ratio', () => {
    const current = floats(100, (at) => (at < 49 ? 0 : 1));
    const found = compareQuantiles({ candidate: floats(100, () => 3), current, quantile: 0.5, as: 'ratio' }, plan); // prettier-ignore
    expect(found).toMatchObject({ estimate: 3, interval: undefined, withoutInterval: 'undefined replicates' }); // prettier-ignore
    expect(found.undefinedReplicates).toBeGreaterThan(400);
    expect(found.undefinedReplicates).toBeLessThan(1_000);
  });
});

describe('a rank that bounds a quantile', () => {
  it('is that of the one sample there is, where that is enough', () => {
    expect(upperBoundRank(1, 0.3, 0.6)).toBe(1);
    expect(upperBoundRank(1, 0.5, 0.6)).toBeUndefined();
    expect(lowerBoundRank(1, 0.7, 0.6)).toBe(1);
    expect(lowerBoundRank(1, 0.5, 0.6)).toBeUndefined();
  });

  it('may have its confidence exactly', () => {
    expect([upperBoundRank(2, 0.5, 0.75), lowerBoundRank(2, 0.5, 0.75)]).toEqual([2, 1]);
    expect([upperBoundRank(3, 0.5, 0.5), lowerBoundRank(3, 0.5, 0.5)]).toEqual([2, 2]);
  });
});

describe('scores', () => {
  it('of 0 and -0 are one, and that is 0', () => {
    const table = scoreTable(Uint8Array.of(0, 1, 1), Float64Array.of(-0, 0, -0));
    expect(table).toMatchObject({ positives: Uint32Array.of(2), negatives: Uint32Array.of(1) });
    expect(Object.is(table.scores[0], 0)).toBe(true);
  });

  it('of one positive or one negative have no variance of their difference', () => {
    const [first, second] = [Float64Array.of(1, 2, 3), Float64Array.of(3, 1, 2)];
    for (const labels of [Uint8Array.of(1, 0, 0), Uint8Array.of(0, 1, 1)]) {
      const compared = delongDifference({ labels, first, second });
      expect(compared).toHaveProperty('variance', undefined);
      expect(compared?.difference).not.toBe(0);
    }
  });
});
