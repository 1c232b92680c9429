// Intervals read off a bootstrap distribution.
import type { Interval } from '../interval.ts';
import { requireProbability } from '../preconditions.ts';
import { normalCdf, normalQuantile } from '../special/normal.ts';

/**
 * The p-quantile, p in [0, 1], of ascending values by linear interpolation; `undefined` of none.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996)
 * 361-365, type 7; NumPy's default.
 */
export function interpolatedQuantile(ascending: Float64Array, p: number): number | undefined {
  const position = p * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below];
  const high = ascending[Math.min(below + 1, ascending.length - 1)];
  if (low === undefined || high === undefined) return undefined;
  return low + (position - below) * (high - low);
}

/** The percentile interval of ascending replicates. Source: B. Efron and R. Tibshirani (1993), chapter 13. */
export function percentileInterval(ascending: Float64Array, level: number): Interval | undefined {
  requireProbability('level', level);
  return between(ascending, (1 - level) / 2, (1 + level) / 2, level);
}

/** Fewer replicates in a tail say too little of where it ends. */
const leastInTail = 5;

/**
 * The greatest level whose ends are read off so many replicates. Beyond it an end is that of a normal distribution, where
 * that reaches further: replicates end somewhere, however surely one asks.
 */
export function deepestLevel(replicates: number): number {
  return 1 - (2 * leastInTail) / replicates;
}

/** What BCa corrects by. */
export interface BcaCorrections {
  /** z0: how far the estimate lies from the median of the replicates, as a normal quantile. */
  readonly bias: number;
  /** a: the skewness of the influence of rows. */
  readonly acceleration: number;
}

/**
 * The bias-corrected and accelerated interval of ascending replicates; `undefined` where its percentiles are.
 *
 * Source: B. Efron, "Better bootstrap confidence intervals", JASA 82 (1987) 171-185; as `scipy.stats.bootstrap`.
 */
export function bcaInterval(
  ascending: Float64Array,
  { bias, acceleration }: BcaCorrections,
  level: number,
): Interval | undefined {
  const z = normalQuantile((1 - level) / 2);
  const percentile = (shifted: number) => normalCdf(bias + shifted / (1 - acceleration * shifted));
  // Beyond 1/a the correction turns back on itself.
  if (acceleration * (bias - z) >= 1 || acceleration * (bias + z) >= 1) return undefined;
  return between(ascending, percentile(bias + z), percentile(bias - z), level);
}

function between(ascending: Float64Array, from: number, to: number, level: number): Interval | undefined {
  const low = interpolatedQuantile(ascending, from);
  const high = interpolatedQuantile(ascending, to);
  return low === undefined || high === undefined ? undefined : { low, high, level };
}

/**
 * z0 of an estimate among ascending replicates, ties counted half; `undefined` where the estimate lies outside all of
 * them, for then it is infinite.
 */
export function biasCorrection(ascending: Float64Array, estimate: number): number | undefined {
  let below = 0;
  let equal = 0;
  for (const value of ascending) {
    if (value < estimate) below += 1;
    else if (value === estimate) equal += 1;
  }
  const share = (below + equal / 2) / ascending.length;
  return share > 0 && share < 1 ? normalQuantile(share) : undefined;
}

/** The statistic without one row of a cell, for each cell of a stratum, and how many rows each cell has. */
export interface Jackknife {
  readonly values: Float64Array;
  readonly cells: Uint32Array;
}

/**
 * The acceleration from the jackknife of each stratum; `undefined` where no row has any influence.
 *
 * Source: Efron (1987) for one sample; A. C. Davison and D. V. Hinkley, "Bootstrap methods and their application"
 * (1997), section 5.3, for several; as `scipy.stats.bootstrap`.
 */
export function accelerationOf(strata: readonly Jackknife[]): number | undefined {
  let cubes = 0;
  let squares = 0;
  for (const { values, cells } of strata) {
    const n = cells.reduce((sum, count) => sum + count, 0);
    const mean = values.reduce((sum, value, cell) => sum + value * (cells[cell] ?? 0), 0) / n;
    for (const [cell, value] of values.entries()) {
      const influence = ((n - 1) * (mean - value)) / n;
      const square = influence * influence * (cells[cell] ?? 0);
      squares += square;
      cubes += square * influence;
    }
  }
  if (!(squares > 0)) return undefined;
  return cubes / (6 * squares * Math.sqrt(squares));
}
