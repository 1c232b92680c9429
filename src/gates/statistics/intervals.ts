// Intervals for one proportion, and for the difference of two.
import { clamp, type Interval } from './interval.ts';
import { requireAmount, requireThat } from './preconditions.ts';
import { inverseIncompleteBeta } from './special/beta.ts';
import { squareOf } from './special/elementary.ts';
import { twoSidedZ } from './special/normal.ts';

/** How many of `n` it is that did. Neither has to be whole, so that an effective sample size can be given. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/** The same people judged twice, counted by what both said. */
export interface PairedTable {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** successes / n; `undefined` of nobody. */
export function shareOf({ successes, n }: Proportion): number | undefined {
  return n === 0 ? undefined : successes / n;
}

/**
 * The score interval of a proportion, in [0, 1]; `undefined` of nobody. It has its confidence on average over
 * proportions, also for small n and near 0 and 1.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927)
 * 209-212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 */
export function wilsonInterval(proportion: Proportion, level: number): Interval | undefined {
  checkProportion(proportion);
  const { successes, n } = proportion;
  if (n === 0) return undefined;
  const square = squareOf(twoSidedZ(level));
  const middle = (successes + square / 2) / (n + square);
  const half = Math.sqrt(square * ((successes * (n - successes)) / n + square / 4)) / (n + square);
  return {
    low: successes === 0 ? 0 : clamp(middle - half, 0, 1),
    high: successes === n ? 1 : clamp(middle + half, 0, 1),
    level,
  };
}

/**
 * The exact interval of a proportion, in [0, 1]; `undefined` of nobody. It never has less than its confidence, and
 * mostly more.
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26 (1934) 404-413, by quantiles of the beta distribution.
 */
export function clopperPearsonInterval(proportion: Proportion, level: number): Interval | undefined {
  checkProportion(proportion);
  const { successes, n } = proportion;
  if (n === 0) return undefined;
  const failures = n - successes;
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : inverseIncompleteBeta(successes, failures + 1, tail),
    high: failures === 0 ? 1 : inverseIncompleteBeta(successes + 1, failures, 1 - tail),
    level,
  };
}

/**
 * The interval of `first` - `second` for two independent proportions, in [-1, 1]; `undefined` where either is of
 * nobody.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998) 873-890, method 10 (of the two Wilson intervals).
 */
export function newcombeInterval(first: Proportion, second: Proportion, level: number): Interval | undefined {
  const one = wilsonReach(first, level);
  const two = wilsonReach(second, level);
  return one === undefined || two === undefined ? undefined : newcombeOfReaches(one, two, level);
}

/** The same of rates whose reach is known: of many groups each is compared with every other. */
export function newcombeOfReaches(one: Reach, two: Reach, level: number): Interval {
  const difference = one.at - two.at;
  return {
    low: clamp(difference - Math.sqrt(squareOf(one.down) + squareOf(two.up)), -1, 1),
    high: clamp(difference + Math.sqrt(squareOf(one.up) + squareOf(two.down)), -1, 1),
    level,
  };
}

/**
 * The interval of the share of `first` less `factor` times that of `second` among the same people, in [-factor, 1];
 * `undefined` of nobody.
 *
 * Source: R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on
 * paired data", Statistics in Medicine 17 (1998) 2635-2650, method 10: the Wilson intervals of both, with the
 * correlation of the table, corrected for continuity where it is positive; with a factor as G. Y. Zou and A. Donner,
 * Statistics in Medicine 27 (2008) 1693-1702.
 *
 * @param factor above 0.
 */
export function newcombePairedInterval(
  table: PairedTable,
  level: number,
  factor: number = 1,
): Interval | undefined {
  const n = pairsOf(table);
  const one = wilsonReach({ successes: table.both + table.onlyFirst, n }, level);
  const two = wilsonReach({ successes: table.both + table.onlySecond, n }, level);
  if (one === undefined || two === undefined) return undefined;
  const correlation = correctedPhi(table, n);
  const difference = (table.onlyFirst - table.onlySecond) / n + (1 - factor) * two.at;
  const [down, up] = [factor * two.down, factor * two.up];
  const below = squareOf(one.down) - 2 * correlation * one.down * up + squareOf(up);
  const above = squareOf(one.up) - 2 * correlation * one.up * down + squareOf(down);
  return {
    low: clamp(difference - Math.sqrt(Math.max(0, below)), -factor, 1),
    high: clamp(difference + Math.sqrt(Math.max(0, above)), -factor, 1),
    level,
  };
}

/** People in a paired table. */
export function pairsOf({ both, onlyFirst, onlySecond, neither }: PairedTable): number {
  for (const count of [both, onlyFirst, onlySecond, neither]) requireAmount('a paired count', count);
  return both + onlyFirst + onlySecond + neither;
}

/** A proportion, and how far its interval reaches to either side of it. */
export interface Reach {
  readonly at: number;
  readonly down: number;
  readonly up: number;
}

/** By Wilson's interval; `undefined` of nobody. */
export function wilsonReach(proportion: Proportion, level: number): Reach | undefined {
  const interval = wilsonInterval(proportion, level);
  const at = shareOf(proportion);
  if (interval === undefined || at === undefined) return undefined;
  return { at, down: at - interval.low, up: interval.high - at };
}

function correctedPhi({ both, onlyFirst, onlySecond, neither }: PairedTable, n: number): number {
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  if (margins === 0) return 0;
  const product = both * neither - onlyFirst * onlySecond;
  const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
  return corrected / Math.sqrt(margins);
}

function checkProportion({ successes, n }: Proportion): void {
  requireAmount('n', n);
  requireThat(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
}
