import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBounds, judgeNonInferiority, judgeSuperiority } from '../../../src/gates/statistics/noninferiority.ts'; // prettier-ignore
import { LaurelError } from '../../../src/primitives/errors.ts';

const interval = (low: number, high: number) => ({ low, high, level: 0.9 });
const gain = (low: number, high: number) => ({ interval: interval(low, high), better: 'higher' as const });

describe('non-inferiority', () => {
  it.each([
    [0.001, 0.02, 'better'],
    [0, 0.02, 'not-worse'],
    [-0.009, 0.02, 'not-worse'],
    [-0.009, -0.001, 'not-worse'],
    [-0.01, 0.02, 'too-little-to-tell'],
    [-0.03, -0.005, 'too-little-to-tell'],
    [-0.03, -0.01, 'too-little-to-tell'],
    [-0.03, -0.011, 'worse'],
  ] as const)('with a margin of 0.01 says of %f to %f: %s', (low, high, said) => {
    expect(judgeNonInferiority(gain(low, high), 0.01)).toBe(said);
  });

  it('without an interval tells nothing', () => {
    expect(judgeNonInferiority({ interval: undefined, better: 'higher' }, 0.5)).toBe('too-little-to-tell');
    expect(judgeSuperiority({ interval: undefined, better: 'lower' }, 0)).toBe('too-little-to-tell');
    expect(judgeBounds(undefined, { min: 0 })).toBe('too-little-to-tell');
  });

  const ends = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })).map(([a, b]) => interval(Math.min(a, b), Math.max(a, b))); // prettier-ignore
  const margin = fc.double({ min: 0, max: 1, noNaN: true });

  it('says of a lower metric what it says of its negative', () => {
    fc.assert(
      fc.property(ends, margin, ({ low, high }, m) => {
        const lower = { interval: interval(-high, -low), better: 'lower' as const };
        expect(judgeNonInferiority(lower, m)).toBe(judgeNonInferiority(gain(low, high), m));
        expect(judgeSuperiority(lower, m)).toBe(judgeSuperiority(gain(low, high), m));
      }),
    );
  });

  it('never turns worse with a greater margin, nor surer with a wider interval', () => {
    const rank = { worse: 0, 'too-little-to-tell': 1, 'not-worse': 2, better: 3 };
    fc.assert(
      fc.property(ends, margin, margin, margin, ({ low, high }, m, more, wider) => {
        const said = judgeNonInferiority(gain(low, high), m);
        expect(rank[judgeNonInferiority(gain(low, high), m + more)]).toBeGreaterThanOrEqual(rank[said]);
        const vaguer = judgeNonInferiority(gain(low - wider, high + wider), m);
        if (said === 'too-little-to-tell') expect(vaguer).toBe(said);
        if (said === 'worse') expect(['worse', 'too-little-to-tell']).toContain(vaguer);
        if (said === 'not-worse') expect(['not-worse', 'too-little-to-tell']).toContain(vaguer);
      }),
    );
  });

  it('refuses a margin below 0 and an interval turned round', () => {
    expect(() => judgeNonInferiority(gain(0, 1), -0.1)).toThrow(LaurelError);
    expect(() => judgeSuperiority(gain(0, 1), Number.NaN)).toThrow(LaurelError);
    expect(() => judgeNonInferiority(gain(1, 0), 0.1)).toThrow(LaurelError);
    expect(() => judgeBounds(interval(1, 0), {})).toThrow(LaurelError);
  });
});

describe('superiority', () => {
  it.each([
    [0.02, 0.05, 0.01, 'better'],
    [0.01, 0.05, 0.01, 'too-little-to-tell'],
    [-0.01, 0.01, 0.01, 'not-better'],
    [-0.01, 0.02, 0.01, 'too-little-to-tell'],
    [-0.02, 0, 0, 'not-better'],
    [0.001, 0.002, 0, 'better'],
  ] as const)('says of %f to %f, by more than %f: %s', (low, high, by, said) => {
    expect(judgeSuperiority(gain(low, high), by)).toBe(said);
  });
});

describe('bounds', () => {
  it.each([
    [0.8, 0.9, { min: 0.8 }, 'inside'],
    [0.79, 0.9, { min: 0.8 }, 'too-little-to-tell'],
    [0.7, 0.8, { min: 0.8 }, 'too-little-to-tell'],
    [0.7, 0.79, { min: 0.8 }, 'outside'],
    [0.1, 0.2, { max: 0.2 }, 'inside'],
    [0.1, 0.21, { max: 0.2 }, 'too-little-to-tell'],
    [0.21, 0.3, { max: 0.2 }, 'outside'],
    [0.1, 0.3, { min: 0.1, max: 0.3 }, 'inside'],
    [0, 1, {}, 'inside'],
  ] as const)('says of %f to %f within %o: %s', (low, high, bounds, said) => {
    expect(judgeBounds(interval(low, high), bounds)).toBe(said);
  });
});
