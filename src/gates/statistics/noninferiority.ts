// What an interval of a difference says: better, not worse by more than a margin, worse, or too little to tell.
import type { Interval } from './interval.ts';
import { requireAmount, requireThat } from './preconditions.ts';

export type Direction = 'higher' | 'lower';

/**
 * - `better`: the whole interval lies on the better side of no difference.
 * - `not-worse`: the whole interval lies above a loss of the margin.
 * - `worse`: the whole interval lies below a loss of the margin.
 * - `too-little-to-tell`: it holds a loss of the margin, or there is no interval.
 */
export type NonInferiority = 'better' | 'not-worse' | 'worse' | 'too-little-to-tell';

/** An interval of candidate less current, in the metric's unit, and the direction that is better. */
export interface ComparedInterval {
  readonly interval: Interval | undefined;
  readonly better: Direction;
}

/**
 * Whether the candidate is worse than the current version by `margin` (≥ 0, in the metric's unit) or more. The test
 * of one side has α = (1 - level) / 2: a 0.90 interval is a test at 5 %. "No significant difference" is not
 * `not-worse`: an interval that is too wide holds the margin.
 *
 * Source: G. Piaggio et al., "Reporting of noninferiority and equivalence randomized trials", JAMA 308 (2012)
 * 2594-2604, figure 1.
 */
export function judgeNonInferiority(compared: ComparedInterval, margin: number): NonInferiority {
  requireAmount('margin', margin);
  const gain = gainOf(compared);
  if (gain === undefined) return 'too-little-to-tell';
  if (gain.low > 0) return 'better';
  if (gain.low > -margin) return 'not-worse';
  return gain.high < -margin ? 'worse' : 'too-little-to-tell';
}

export type Superiority = 'better' | 'not-better' | 'too-little-to-tell';

/** Whether the candidate is better than the current version by more than `by` (≥ 0, in the metric's unit). */
export function judgeSuperiority(compared: ComparedInterval, by: number): Superiority {
  requireAmount('by', by);
  const gain = gainOf(compared);
  if (gain === undefined) return 'too-little-to-tell';
  if (gain.low > by) return 'better';
  return gain.high <= by ? 'not-better' : 'too-little-to-tell';
}

export type BoundJudgement = 'inside' | 'outside' | 'too-little-to-tell';

/** What a quantity must not go below or above; a value on a bound is inside. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Whether the quantity that an interval is of lies within bounds: for certain, for certain not, or neither. */
export function judgeBounds(interval: Interval | undefined, { min, max }: Bounds): BoundJudgement {
  if (interval === undefined) return 'too-little-to-tell';
  checkInterval(interval);
  const least = min ?? Number.NEGATIVE_INFINITY;
  const most = max ?? Number.POSITIVE_INFINITY;
  if (interval.high < least || interval.low > most) return 'outside';
  return interval.low >= least && interval.high <= most ? 'inside' : 'too-little-to-tell';
}

/** The interval of how much better the candidate is. */
function gainOf({ interval, better }: ComparedInterval): { low: number; high: number } | undefined {
  if (interval === undefined) return undefined;
  checkInterval(interval);
  return better === 'higher' ? interval : { low: -interval.high, high: -interval.low };
}

function checkInterval({ low, high }: Interval): void {
  requireThat(low <= high, 'an interval runs from low to high', low, high);
}
