// The bootstrap: how a statistic varies over resamples of the rows it is of, stratum by stratum.
import type { Interval } from './interval.ts';
import { requireInteger, requireProbability, requireThat } from './preconditions.ts';
import { randomFrom } from './random.ts';
import { accelerationOf, bcaInterval, biasCorrection, type Jackknife, percentileInterval } from './resampling/bootstrap-intervals.ts'; // prettier-ignore
import { cellSampler } from './resampling/cells.ts';

/** A statistic of resampled rows: of each stratum, how often each of its cells was drawn. */
export type WeightedStatistic = (drawn: readonly Uint32Array[]) => number | undefined;

export interface BootstrapPlan {
  /** B, the resamples; 2,000 or more for the ends of a 95 % interval. */
  readonly replicates: number;
  /** What the generator is seeded by: the digest of what is judged, and the name of what is drawn. */
  readonly seed: string;
  /** Confidence of the two-sided interval, in (0, 1). */
  readonly level: number;
  readonly method: 'percentile' | 'bca';
}

export interface BootstrapResult {
  /** The statistic of the rows themselves; `undefined` where it has none. */
  readonly estimate: number | undefined;
  /** `undefined` where resampling cannot give one; `withoutInterval` says why. */
  readonly interval: Interval | undefined;
  readonly withoutInterval?: WithoutInterval;
  /** Standard deviation of the replicates. */
  readonly standardError: number | undefined;
  readonly replicates: number;
  /** Replicates of which the statistic is undefined, e.g. a precision where nobody was predicted positive. */
  readonly undefinedReplicates: number;
  readonly seed: string;
  readonly method: BootstrapPlan['method'];
}

/**
 * - `no estimate`: the statistic of the rows is undefined.
 * - `undefined replicates`: that of more than 1 % of the resamples is.
 * - `no variation`: all replicates are equal. Resampling sees only what was observed: of 20 rows without an error
 *   it would say that there are none, for certain.
 * - `no correction`: BCa's bias or acceleration is not finite.
 * - `too few samples`: a quantile that lies too close to the largest sample to be bounded.
 */
export type WithoutInterval =
  'no estimate' | 'undefined replicates' | 'no variation' | 'no correction' | 'too few samples';

export const greatestUndefinedShare = 0.01;

export interface BootstrapSubject {
  /** Cells of each stratum: how many alike rows each holds. Strata are resampled each by itself. */
  readonly strata: readonly Uint32Array[];
  readonly statistic: WeightedStatistic;
  /**
   * Of each stratum and cell, the statistic without one row of that cell: what BCa needs. Where it is absent the
   * statistic is computed once for each cell, which for n cells takes n times as long as one statistic.
   */
  readonly leaveOneOut?: (() => readonly Float64Array[] | undefined) | undefined;
}

/**
 * The stratified bootstrap of a statistic. Strata are resampled with replacement, each to its own size. Paired
 * predictions are resampled together by giving both to one row. The same subject, plan and seed give the same bits.
 *
 * Source: B. Efron and R. J. Tibshirani, "An introduction to the bootstrap" (1993); as `scipy.stats.bootstrap`.
 */
export function bootstrap(subject: BootstrapSubject, plan: BootstrapPlan): BootstrapResult {
  const estimate = subject.statistic(subject.strata);
  const values = estimate === undefined ? new Float64Array(0) : resampledStatistics(subject, plan);
  if (plan.method === 'percentile') return summariseReplicates({ estimate, values }, plan);
  const interval = (of: number) => bcaOf({ subject, values, estimate: of, level: plan.level });
  return summarise({ estimate, values }, plan, interval);
}

export interface Replicates {
  /** The statistic of the rows themselves. */
  readonly estimate: number | undefined;
  /** That of each resample of which it is defined, ascending. */
  readonly values: Float64Array;
}

/** The percentile interval of replicates that were drawn in another way than by `bootstrap`. */
export function summariseReplicates(
  replicates: Replicates,
  plan: Omit<BootstrapPlan, 'method'>,
): BootstrapResult {
  const interval = () => percentileInterval(replicates.values, plan.level) ?? 'undefined replicates';
  return summarise(replicates, { ...plan, method: 'percentile' }, interval);
}

function summarise(
  { estimate, values }: Replicates,
  plan: BootstrapPlan,
  intervalOf: (estimate: number) => Interval | WithoutInterval,
): BootstrapResult {
  requireProbability('level', plan.level);
  const undefinedReplicates = plan.replicates - values.length;
  const recorded = {
    estimate,
    standardError: standardDeviation(values),
    replicates: plan.replicates,
    undefinedReplicates,
    seed: plan.seed,
    method: plan.method,
  };
  const without = (withoutInterval: WithoutInterval) => ({
    ...recorded,
    interval: undefined,
    withoutInterval,
  });
  if (estimate === undefined) return without('no estimate');
  if (undefinedReplicates > greatestUndefinedShare * plan.replicates) return without('undefined replicates');
  if (isConstant(values)) return without('no variation');
  const interval = intervalOf(estimate);
  return typeof interval === 'string' ? without(interval) : { ...recorded, interval };
}

/** The defined replicates, ascending. */
export function resampledStatistics(
  { strata, statistic }: Pick<BootstrapSubject, 'strata' | 'statistic'>,
  { seed, replicates }: Pick<BootstrapPlan, 'seed' | 'replicates'>,
): Float64Array {
  requireInteger('replicates', replicates, 1);
  const random = randomFrom(seed);
  const samplers = strata.map(cellSampler);
  const drawn = strata.map((cells) => new Uint32Array(cells.length));
  const values = new Float64Array(replicates);
  let defined = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (const [stratum, sampler] of samplers.entries()) {
      const counts = drawn[stratum];
      if (counts !== undefined) sampler.draw(random, counts);
    }
    const value = statistic(drawn);
    if (value === undefined) continue;
    requireThat(Number.isFinite(value), 'a statistic is finite or undefined', value);
    values[defined] = value;
    defined += 1;
  }
  return values.subarray(0, defined).toSorted();
}

interface Corrected {
  readonly subject: BootstrapSubject;
  readonly estimate: number;
  readonly values: Float64Array;
  readonly level: number;
}

function bcaOf({ subject, estimate, values, level }: Corrected): Interval | WithoutInterval {
  const bias = biasCorrection(values, estimate);
  const jackknife = bias === undefined ? undefined : jackknifeOf(subject);
  const acceleration = jackknife === undefined ? undefined : accelerationOf(jackknife);
  if (bias === undefined || acceleration === undefined) return 'no correction';
  return bcaInterval(values, { bias, acceleration }, level) ?? 'no correction';
}

function jackknifeOf({ strata, statistic, leaveOneOut }: BootstrapSubject): readonly Jackknife[] | undefined {
  const given = leaveOneOut === undefined ? computeLeaveOneOut(strata, statistic) : leaveOneOut();
  return given?.map((values, stratum) => ({ values, cells: strata[stratum] ?? new Uint32Array(0) }));
}

function computeLeaveOneOut(
  strata: readonly Uint32Array[],
  statistic: WeightedStatistic,
): readonly Float64Array[] | undefined {
  const left = strata.map((cells) => cells.slice());
  const without: Float64Array[] = [];
  for (const cells of left) {
    const values = new Float64Array(cells.length);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const rows = cells[cell] ?? 0;
      if (rows === 0) continue;
      cells[cell] = rows - 1;
      const value = statistic(left);
      cells[cell] = rows;
      if (value === undefined) return undefined;
      values[cell] = value;
    }
    without.push(values);
  }
  return without;
}

/** Whether ascending values differ by no more than rounding can make of equal ones. */
function isConstant(ascending: Float64Array): boolean {
  const least = ascending[0] ?? 0;
  const most = ascending.at(-1) ?? 0;
  return most - least <= 1e-12 * Math.max(Math.abs(least), Math.abs(most));
}

function standardDeviation(values: Float64Array): number | undefined {
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}
