import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDurationMs, parseShare, printDuration } from '../../src/primitives/duration.ts';

describe('a duration', () => {
  it.each([
    ['50ms', 50],
    ['0.25ms', 0.25],
    ['2.3s', 2_300],
    ['10m', 600_000],
    ['24h', 86_400_000],
    ['30d', 2_592_000_000],
    ['2w', 1_209_600_000],
    ['0s', 0],
  ])('%s is %d milliseconds', (text, durationMs) => {
    expect(parseDurationMs(text)).toBe(durationMs);
  });

  it.each([
    '',
    '50',
    'ms',
    '50 ms',
    '50MS',
    '-1h',
    '1e3s',
    '1h30m',
    '.5s',
    '5.s',
    '9999999999s',
    'P1D',
    '５h',
  ])('is not %j', (text) => {
    expect(parseDurationMs(text)).toBeUndefined();
  });

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (durationMs) => {
        expect(parseDurationMs(printDuration(durationMs))).toBe(durationMs);
      }),
    );
    expect(printDuration(86_400_000)).toBe('1d');
    expect(printDuration(90_000_000)).toBe('25h');
    expect(printDuration(1_500)).toBe('1500ms');
  });
});

describe('a percentage', () => {
  it.each([
    ['10%', 0.1],
    ['2.5%', 0.025],
    ['0%', 0],
    ['250%', 2.5],
  ])('%s is the ratio %d', (text, ratio) => {
    expect(parseShare(text)).toBe(ratio);
  });

  it.each(['10', '%', '-1%', '10 %', '1e1%', 'ten%'])('is not %j', (text) => {
    expect(parseShare(text)).toBeUndefined();
  });
});
