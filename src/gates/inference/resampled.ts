// Intervals by drawing rows again: the stratified bootstrap, and where that would take too long, the jackknife of groups.
import { greatestUndefinedShare, resampledStatistics } from '../statistics/bootstrap.ts';
import type { Interval } from '../statistics/interval.ts';
import { randomFrom } from '../statistics/random.ts';
import { deepestLevel, percentileInterval } from '../statistics/resampling/bootstrap-intervals.ts';
import { twoSidedZ } from '../statistics/special/normal.ts';
import { twoSidedT } from '../statistics/special/student.ts';
import { noInterval } from './estimate.ts';
import type { Intervals } from './lazy-estimate.ts';
import type { CostedStatistic } from './weighted-statistic.ts';

export interface ResampledSubject extends CostedStatistic {
  /** Of each stratum, how many rows each of its units has; the statistic takes them one after the other. */
  readonly strata: readonly Uint32Array[];
  /** The statistic of all. */
  readonly value: number;
  readonly seed: string;
}

/** B. */
export const replicates = 2_000;
/** Steps that are taken for one bootstrap: a fraction of a second. */
const mostSteps = 40_000_000;
/** Of the jackknife. */
const groups = 20;
/** Fewer units say too little of what another draw of them would give. */
export const leastUnits = 10;

/** `undefined` where nothing varies: then resampling says nothing. */
export function resampledIntervals(subject: ResampledSubject): Intervals | undefined {
  return replicates * subject.cost <= mostSteps ? bootstrapIntervals(subject) : jackknifeIntervals(subject);
}

function bootstrapIntervals({ strata, of, value, seed }: ResampledSubject): Intervals | undefined {
  const joined = new Uint32Array(sizeOf(strata));
  const statistic = (drawn: readonly Uint32Array[]): number | undefined => of(join(drawn, joined));
  const values = resampledStatistics({ strata, statistic }, { seed, replicates });
  const method = strata.length > 1 ? 'bootstrap, stratified by label' : 'bootstrap';
  const draws = { seed, replicates };
  const undefinedDraws = replicates - values.length;
  if (undefinedDraws > greatestUndefinedShare * replicates) {
    return { method, draws, at: () => noInterval(`of ${undefinedDraws} of ${replicates} resamples there is no such number`) }; // prettier-ignore
  }
  const deviation = deviationOf(values);
  if (isRounding(deviation, value)) return undefined;
  return { method, draws, at: (level) => replicateInterval(values, { value, deviation }, level) };
}

/** Nested: beyond what replicates can say it only grows. */
function replicateInterval(
  values: Float64Array,
  { value, deviation }: { readonly value: number; readonly deviation: number },
  level: number,
): Interval {
  const read = percentileInterval(values, level) ?? { low: value, high: value };
  if (level <= deepestLevel(replicates)) return { ...read, level };
  const half = twoSidedZ(level) * deviation;
  return { low: Math.min(read.low, value - half), high: Math.max(read.high, value + half), level };
}

/**
 * value ± t·se, with the variance (G - 1)/G Σ (θ₍g₎ - θ̄)² of the statistic without each of G groups that rows are
 * dealt to at random.
 *
 * Source: K. M. Wolter, "Introduction to variance estimation" (2007), chapter 4; P. S. Kott, "The delete-a-group
 * jackknife", Journal of Official Statistics 17 (2001) 521-526.
 */
function jackknifeIntervals({ strata, of, value, seed }: ResampledSubject): Intervals | undefined {
  const units = join(strata, new Uint32Array(sizeOf(strata)));
  const method = `jackknife of ${groups} groups`;
  const draws = { seed, replicates: groups };
  const without = statisticsWithout(units, of, seed);
  if (without === undefined) {
    return { method, draws, at: () => noInterval('without some of the rows there is no such number') };
  }
  const mean = without.reduce((sum, each) => sum + each, 0) / groups;
  const squares = without.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  const deviation = Math.sqrt(((groups - 1) / groups) * squares);
  if (isRounding(deviation, value)) return undefined;
  const at = (level: number): Interval => {
    const half = twoSidedT(level, groups - 1) * deviation;
    return { low: value - half, high: value + half, level };
  };
  return { method, draws, at };
}

/** `undefined` where any is. */
function statisticsWithout(
  units: Uint32Array,
  of: CostedStatistic['of'],
  seed: string,
): readonly number[] | undefined {
  const random = randomFrom(seed);
  const groupOf = new Uint8Array(units.reduce((sum, count) => sum + count, 0));
  for (let row = 0; row < groupOf.length; row += 1) groupOf[row] = random.below(groups);
  const without: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const left = units.slice();
    let row = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const end = row + (units[unit] ?? 0);
      for (; row < end; row += 1) if (groupOf[row] === group) left[unit] = (left[unit] ?? 0) - 1;
    }
    const value = of(left);
    if (value === undefined) return undefined;
    without.push(value);
  }
  return without;
}

function sizeOf(strata: readonly Uint32Array[]): number {
  return strata.reduce((sum, units) => sum + units.length, 0);
}

function join(strata: readonly Uint32Array[], into: Uint32Array): Uint32Array {
  let from = 0;
  for (const counts of strata) {
    into.set(counts, from);
    from += counts.length;
  }
  return into;
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Whether what varies is no more than what summing in another order does. */
function isRounding(deviation: number, value: number): boolean {
  return !(deviation > 1e-12 * Math.max(1e-3, Math.abs(value)));
}
