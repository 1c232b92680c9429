// What examples that were not seen may do to a number, where all that were seen say the same.
import type { Interval } from '../statistics/interval.ts';
import { exp, log } from '../statistics/special/elementary.ts';
import type { Intervals } from './lazy-estimate.ts';
import type { Range } from './traits.ts';

/**
 * What n examples of which none did something leave possible: that up to this share of all do, 1 - α^(1/n) with α =
 * (1 - level) / 2; about 3/n at α = 0.05.
 *
 * Source: Clopper and Pearson's bound of 0 of n; J. A. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything
 * all right?", JAMA 249 (1983) 1743-1745.
 */
export function unseenShare(n: number, level: number): number {
  return 1 - exp(log((1 - level) / 2) / n);
}

export interface Unseen {
  readonly value: number;
  /** Examples of which none was otherwise. */
  readonly n: number;
  /** How far the number may move if this share of all examples is otherwise. */
  readonly reach: (share: number) => number;
  readonly range: Range;
}

export function unseenIntervals({ value, n, reach, range }: Unseen): Intervals {
  const at = (level: number): Interval => {
    const half = reach(unseenShare(n, level));
    return { low: Math.max(range.least, value - half), high: Math.min(range.most, value + half), level };
  };
  return { method: `of ${n} examples none was otherwise`, at };
}

/** Both intervals together: what few differing examples say, and what those leave possible that were not seen. */
export function wider(one: Intervals, other: Intervals): Intervals {
  return {
    ...one,
    at: (level) => {
      const [a, b] = [one.at(level), other.at(level)];
      if ('kind' in a) return a;
      if ('kind' in b) return b;
      return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), level };
    },
  };
}
