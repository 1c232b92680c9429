import { describe, expect, it } from 'vitest';
import { headroom, isAtLeast, isAtMost, isWithinMargin, keepsLimit } from '../../src/gates/limits.ts';
import type { Margin } from '../../src/gates/quantities.ts';
import { showApart, showNumber } from '../../src/gates/show-number.ts';

const by = (value: number): Margin => ({ kind: 'absolute', value, written: String(value) });
const byShare = (share: number): Margin => ({ kind: 'relative', share, written: `${share * 100}%` });

describe('a limit', () => {
  it('is inclusive', () => {
    expect(isAtLeast(0.76, 0.76)).toBe(true);
    expect(isAtMost(50, 50)).toBe(true);
  });

  it('is not kept by a value beyond it, however close to what people write', () => {
    expect(isAtLeast(0.7599999, 0.76)).toBe(false);
    expect(isAtMost(50.0001, 50)).toBe(false);
    expect(keepsLimit({ value: 0.1000001, limit: 0.1, keep: 'at-most', scale: 1 })).toBe(false);
  });

  it('is not missed by the rounding of binary fractions', () => {
    expect(0.8 - 0.7 <= 0.1).toBe(false);
    expect(keepsLimit({ value: 0.8 - 0.7, limit: 0.1, keep: 'at-most', scale: 1 })).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])('is never kept by %d', (value) => {
    expect(isAtLeast(value, 0)).toBe(false);
    expect(isAtMost(value, 0)).toBe(false);
    expect(isAtMost(0, value)).toBe(false);
    expect(keepsLimit({ value, limit: 1, keep: 'at-most', scale: 1 })).toBe(false);
  });
});

describe('a margin', () => {
  const higher = { better: 'higher', current: 0.76, candidate: 0.758 } as const;

  it('goes in the direction in which the metric gets worse', () => {
    expect(isWithinMargin({ ...higher, margin: by(0.002) })).toBe(true);
    expect(isWithinMargin({ ...higher, candidate: 0.757, margin: by(0.002) })).toBe(false);
    expect(isWithinMargin({ ...higher, candidate: 0.99, margin: by(0) })).toBe(true);
    expect(isWithinMargin({ better: 'lower', current: 0.14, candidate: 0.15, margin: by(0.005) })).toBe(
      false,
    );
    expect(isWithinMargin({ better: 'lower', current: 0.14, candidate: 0.1, margin: by(0) })).toBe(true);
  });

  it('in per cent is of the size of the current value', () => {
    expect(isWithinMargin({ better: 'lower', current: 20, candidate: 22, margin: byShare(0.1) })).toBe(true);
    expect(isWithinMargin({ better: 'lower', current: 20, candidate: 22.1, margin: byShare(0.1) })).toBe(
      false,
    );
    expect(isWithinMargin({ better: 'higher', current: -10, candidate: -11, margin: byShare(0.1) })).toBe(
      true,
    );
    expect(isWithinMargin({ better: 'higher', current: -10, candidate: -11.2, margin: byShare(0.1) })).toBe(
      false,
    );
  });

  it.each([
    [Number.NaN, 0.5],
    [0.5, Number.NaN],
    [0.5, Infinity],
    [-Infinity, 0.5],
  ])('is not kept where current is %d and candidate %d', (current, candidate) => {
    expect(isWithinMargin({ better: 'higher', current, candidate, margin: by(1) })).toBe(false);
  });

  it('that overflows keeps nothing', () => {
    const huge = { better: 'higher', current: 1e308, candidate: -1e308 } as const;
    expect(isWithinMargin({ ...huge, margin: byShare(1e6) })).toBe(false);
  });

  it('leaves less headroom the worse the candidate is', () => {
    expect(headroom({ ...higher, margin: by(0.01) })).toBeCloseTo(0.008, 12);
    expect(headroom({ ...higher, candidate: 0.7, margin: by(0.01) })).toBeLessThan(0);
  });
});

describe('numbers in sentences', () => {
  it('have six significant digits', () => {
    expect(showNumber(0.7268386151148567)).toBe('0.726839');
    expect(showNumber(50)).toBe('50');
  });

  it('have all their digits where two would read alike', () => {
    expect(showApart(0.76, 0.75999999)).toEqual(['0.76', '0.75999999']);
    expect(showApart(0.76, 0.7)).toEqual(['0.76', '0.7']);
  });
});
