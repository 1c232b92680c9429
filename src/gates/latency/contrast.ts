// How a quantile of the candidate compares with that of the current version, from the samples of both.
import { bareEstimate, type Estimate, noInterval, type NoInterval } from '../inference/estimate.ts';
import type { Interval } from '../statistics/interval.ts';
import { quantileBounds } from '../statistics/order-statistics.ts';
import { compareQuantiles } from '../statistics/quantiles.ts';
import { deepestLevel } from '../statistics/resampling/bootstrap-intervals.ts';
import { twoSidedZ } from '../statistics/special/normal.ts';
import { orderStatistics, sampleQuantile } from './estimates.ts';

export const replicates = 2_000;

export interface ComparedSamples {
  /** Both ascending, in milliseconds, of independent requests. */
  readonly candidate: Float64Array;
  readonly current: Float64Array;
  readonly quantile: number;
  /** What the current version's quantile is multiplied by: 1.1 for a margin of 10 % of it. */
  readonly factor: number;
  readonly seed: string;
}

/**
 * The candidate's quantile less `factor` times that of the current version, by the percentile bootstrap of both
 * samples, beyond what 2,000 resamples can say by their deviation. Where resampling shows nothing, because nearly all times are equal or too few, by order statistics of both,
 * each with half of the error: too wide rather than too narrow.
 */
export function contrastOfQuantiles(compared: ComparedSamples): Estimate {
  const { candidate, quantile, factor, seed } = compared;
  const current = factor === 1 ? compared.current : compared.current.map((time) => time * factor);
  const [now, then] = [sampleQuantile(candidate, quantile), sampleQuantile(current, quantile)];
  const n = Math.min(candidate.length, current.length);
  if (now === undefined || then === undefined) return bareEstimate(Number.NaN, n, 'there is no sample');
  const known = new Map<number, Interval | NoInterval>();
  const compute = (level: number): Interval | NoInterval => {
    const samples = { candidate, current, quantile };
    const plan = { replicates, seed, level };
    const { interval, standardError } = compareQuantiles({ ...samples, as: 'difference' }, plan);
    if (interval === undefined) return boundsOfBoth(samples, level);
    if (level <= deepestLevel(replicates)) return interval;
    const half = twoSidedZ(level) * (standardError ?? Number.POSITIVE_INFINITY);
    return { low: Math.min(interval.low, now - then - half), high: Math.max(interval.high, now - then + half), level }; // prettier-ignore
  };
  return {
    value: now - then,
    n,
    method: 'percentile bootstrap of both samples',
    draws: { seed, replicates },
    intervalAt: (level) => {
      const interval = known.get(level) ?? compute(level);
      known.set(level, interval);
      return interval;
    },
  };
}

function boundsOfBoth(
  { candidate, current, quantile }: Pick<ComparedSamples, 'candidate' | 'current' | 'quantile'>,
  level: number,
): Interval | NoInterval {
  const halved = (1 + level) / 2;
  const now = quantileBounds(candidate, quantile, halved);
  const then = quantileBounds(current, quantile, halved);
  const low = (now?.low ?? 0) - (then?.high ?? Number.POSITIVE_INFINITY);
  const high = (now?.high ?? Number.POSITIVE_INFINITY) - (then?.low ?? 0);
  if (!Number.isFinite(low) && !Number.isFinite(high)) {
    return noInterval(`${orderStatistics} of ${candidate.length} and ${current.length} requests do not bound it`); // prettier-ignore
  }
  return { low, high, level };
}
