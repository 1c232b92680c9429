// How often writes go out: never more than the pace in any window, and never a wait for nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideTurn,
  defaultPace,
  type Pace,
  recentWrites,
} from '../../../../src/adapters/code-host/github/pacing.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Sends a write at each of `wishes` or as soon after as it may; what is refused is not sent. */
function send(
  wishesMs: readonly number[],
  pace: Pace,
): { readonly sent: number[]; readonly waits: number[] } {
  const sent: number[] = [];
  const waits: number[] = [];
  let nowMs = 0;
  for (const wishMs of wishesMs) {
    nowMs = Math.max(nowMs, wishMs);
    const turn = decideTurn(recentWrites(sent, nowMs), nowMs, pace);
    if (turn.kind === 'refuse') continue;
    if (turn.kind === 'wait') {
      waits.push(turn.waitMs);
      nowMs += turn.waitMs;
    }
    sent.push(nowMs);
  }
  return { sent, waits };
}

function mostWithin(sent: readonly number[], windowMs: number): number {
  return Math.max(0, ...sent.map((from) => sent.filter((at) => at >= from && at < from + windowMs).length));
}

const wishes = fc
  .array(fc.integer({ min: 0, max: 3 * hourMs }), { maxLength: 120 })
  .map((times) => times.toSorted((a, b) => a - b));
const paces = fc.record({
  perMinute: fc.integer({ min: 1, max: 10 }),
  perHour: fc.integer({ min: 1, max: 30 }),
  maxWaitMs: fc.constant(minuteMs),
});

describe('the pace of writes', () => {
  test('holds in every minute and every hour', () => {
    fc.assert(
      fc.property(wishes, paces, (times, pace) => {
        const { sent } = send(times, pace);
        expect(mostWithin(sent, minuteMs)).toBeLessThanOrEqual(pace.perMinute);
        expect(mostWithin(sent, hourMs)).toBeLessThanOrEqual(pace.perHour);
      }),
    );
  });

  test('makes nobody wait longer than it says, nor for nothing', () => {
    fc.assert(
      fc.property(wishes, paces, (times, pace) => {
        const { waits } = send(times, pace);
        expect(waits.every((waitMs) => waitMs > 0 && waitMs <= pace.maxWaitMs)).toBe(true);
      }),
    );
  });

  test('lets sixty out at once, makes the next wait, and refuses the 451st of an hour', () => {
    const sixty = Array.from({ length: 60 }, () => 0);
    expect(decideTurn(sixty.slice(1), 0, defaultPace)).toEqual({ kind: 'now' });
    expect(decideTurn(sixty, 0, defaultPace)).toEqual({ kind: 'wait', waitMs: minuteMs });
    const hour = Array.from({ length: 450 }, (_, index) => index * 2_000);
    expect(decideTurn(hour, 20 * minuteMs, defaultPace)).toEqual({ kind: 'refuse', untilMs: hourMs });
  });
});
