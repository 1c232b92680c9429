// Latency by quantile, of the candidate and of the current version, as the report draws it.
import type { Comparable } from '../comparable.ts';
import type { Curve, Series } from '../gate.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { sampleQuantile } from './estimates.ts';
import { quantileBounds } from '../statistics/order-statistics.ts';
import { describeConditions, distinctRuns, independentSamples, type LatencyReading, type Timed, timesOf } from './readings.ts'; // prettier-ignore

/** Every hundredth, and what is slow. */
const shares = [...Array.from({ length: 99 }, (_, index) => (index + 1) / 100), 0.995, 0.999];

/** One picture for each thing that is timed with samples; of several runs the slowest, by its p99. */
export function latencyCurves(
  group: Comparable<LatencyReading>,
  timed: readonly Timed[],
  judging: Judging,
): readonly Curve[] {
  const conditions = group.candidate[0] === undefined ? '' : ` on ${describeConditions(group.candidate[0])}`;
  return timed.flatMap((each): Curve[] => {
    const series = [
      ...seriesOf('candidate', { readings: group.candidate, timed: each }, judging),
      ...seriesOf('current', { readings: group.current, timed: each }, judging),
    ];
    const subject = `${each === 'request' ? 'latency' : each}${conditions}`;
    return series[0]?.of === 'candidate' ? [{ kind: 'quantiles', subject, series }] : [];
  });
}

interface Run {
  /** All samples. */
  readonly ascending: Float64Array;
  readonly independent: Float64Array;
}

interface OfSide {
  readonly readings: readonly LatencyReading[];
  readonly timed: Timed;
}

function seriesOf(of: Series['of'], { readings, timed }: OfSide, judging: Judging): readonly Series[] {
  const runs = distinctRuns(readings).flatMap((reading) => {
    const times = timesOf(reading, timed);
    const independent = times && independentSamples(times);
    return times?.samples === undefined || independent === undefined ? [] : [{ ascending: times.samples, independent }]; // prettier-ignore
  });
  const [slowest] = runs.toSorted((a, b) => p99Of(b.ascending) - p99Of(a.ascending));
  if (slowest === undefined) return [];
  const level = levelOfOneSided(alphaOf(judging));
  const points = shares.map((x) => pointOf(slowest, x, level));
  return [{ of, points }];
}

function pointOf({ ascending, independent }: Run, x: number, level: number): Series['points'][number] {
  const { low, high } = quantileBounds(independent, x, level) ?? {};
  const y = sampleQuantile(ascending, x) ?? 0;
  return {
    x,
    y,
    ...(low === undefined ? {} : { low: Math.min(low, y) }),
    ...(high === undefined ? {} : { high: Math.max(high, y) }),
  };
}

function p99Of(ascending: Float64Array): number {
  return sampleQuantile(ascending, 0.99) ?? 0;
}
