// What the latency gate can measure: for each quantity its value, its limits, the requests it needs and how precise it is.
import { type QuantileName, quantileNames, type TokenMeasure, tokenMeasures } from '../../registry/documents/evaluation.ts'; // prettier-ignore
import type { Unit } from '../gate.ts';
import type { Estimate } from '../inference/estimate.ts';
import type { Margin, Milliseconds, Share } from '../quantities.ts';
import { clopperPearsonInterval } from '../statistics/intervals.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { minimumSamples, samplesForUpperBound } from '../statistics/order-statistics.ts';
import { errorRateEstimate, quantileEstimate, sampleQuantile } from './estimates.ts';
import type { LatencyParameters } from './parameters.ts';
import { type LatencyReading, requestsOf, type Timed, timesOf } from './readings.ts';

/** A bound in the quantity's unit, and as the report shows it. */
export interface Bound {
  readonly value: number;
  readonly words: string;
}

export interface Quantity {
  /** `p99`, `ttft p99`, `throughput`. */
  readonly name: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  /** `undefined` where the measurement does not say. */
  readonly valueOf: (reading: LatencyReading) => number | undefined;
  /** What a measurement without the value lacks. */
  readonly lacks: string;
  /** How many there are of what counts as its sample. */
  readonly sampleOf: (reading: LatencyReading) => number;
  readonly minRequests: number;
  readonly bound: Bound | undefined;
  readonly margin: Margin | undefined;
  readonly precision: Precision;
}

export type Precision =
  | ({ readonly kind: 'quantile' } & TimedQuantile & OfOneRun)
  | ({ readonly kind: 'share' } & OfOneRun & CouldBreak)
  /** One number a run: only repeats say how far it scatters. */
  | { readonly kind: 'between-runs' };

interface TimedQuantile {
  readonly timed: Timed;
  readonly quantile: number;
}

interface OfOneRun {
  /** `value` is what {@link Quantity.valueOf} gives. */
  readonly estimateOf: (reading: LatencyReading, value: number) => Estimate;
}

interface CouldBreak {
  /** Whether so many could show that the bound is broken, with this one-sided confidence. */
  readonly couldBreak: (n: number, confidence: number) => boolean;
}

export const quantiles: Readonly<Record<QuantileName, number>> = { p50: 0.5, p95: 0.95, p99: 0.99 };

/** What a gate bounds, in the order of its parameters. */
export function quantitiesOf(demand: LatencyParameters): readonly Quantity[] {
  const { throughput, outputTokenThroughput, errorRate, confidence, mode } = demand;
  const least = (quantile: number): number =>
    mode === 'point' || quantile <= 0 ? minimumSamples(quantile) : samplesForUpperBound(quantile, confidence);
  const timed = (of: Timed, written: QuantileDemands | undefined): readonly Quantity[] =>
    quantileNames.flatMap((name) => {
      const limits = written?.[name];
      return limits === undefined ? [] : [timedQuantile({ timed: of, name, least }, limits)];
    });
  return [
    ...timed('request', demand),
    ...tokenMeasures.flatMap((measure) => timed(measure, demand[measure])),
    ...(throughput === undefined ? [] : [requestThroughput(throughput)]),
    ...(outputTokenThroughput === undefined ? [] : [tokenThroughput(outputTokenThroughput)]),
    ...(errorRate === undefined ? [] : [errorShare(errorRate, least)]),
  ];
}

/** The fewest samples of which a quantile has an upper bound. */
type Least = (quantile: number) => number;

interface QuantileLimits {
  readonly max?: Milliseconds | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

type QuantileDemands = Readonly<Partial<Record<QuantileName, QuantileLimits | undefined>>>;

const spelled: Readonly<Record<TokenMeasure, string>> = {
  ttft: 'time to first token',
  tpot: 'time per output token',
  itl: 'inter-token latency',
};

/** A nearest-rank quantile in milliseconds. */
function timedQuantile(
  { timed, name, least }: { readonly timed: Timed; readonly name: QuantileName; readonly least: Least },
  { max, worseThanCurrentBy }: QuantileLimits,
): Quantity {
  const quantile = quantiles[name];
  return {
    name: timed === 'request' ? name : `${timed} ${name}`,
    unit: 'ms',
    better: 'lower',
    valueOf: (reading) => {
      const times = timesOf(reading, timed);
      return times?.samples === undefined ? times?.registered[name] : sampleQuantile(times.samples, quantile);
    },
    lacks: timed === 'request' ? `the quantile ${name}` : `the quantile ${name} of the ${spelled[timed]}`,
    sampleOf: (reading) => timesOf(reading, timed)?.independent ?? 0,
    minRequests: least(quantile),
    bound: max === undefined ? undefined : { value: max.ms, words: `≤ ${max.written}` },
    margin: worseThanCurrentBy,
    precision: {
      kind: 'quantile',
      timed,
      quantile,
      estimateOf: (reading, value) => {
        const times = timesOf(reading, timed) ?? { n: 0, independent: 0, registered: {}, samples: undefined };
        return quantileEstimate(times, quantile, value);
      },
    },
  };
}

interface RateLimits {
  readonly min?: number | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

/** Requests answered per second of the whole measurement. */
function requestThroughput(limits: RateLimits): Quantity {
  return {
    ...rate(limits),
    name: 'throughput',
    valueOf: (reading) => perSecond(requestsOf(reading), reading),
    lacks: 'durationSeconds, from which throughput follows',
  };
}

/** Tokens of all answered requests per second of the whole measurement. */
function tokenThroughput(limits: RateLimits): Quantity {
  return {
    ...rate(limits),
    name: 'output-token throughput',
    valueOf: (reading) => perSecond(reading.latency.tokens?.outputTokens, reading),
    lacks: 'tokens.outputTokens or durationSeconds, from which output-token throughput follows',
  };
}

function rate({ min, worseThanCurrentBy }: RateLimits): Omit<Quantity, 'name' | 'valueOf' | 'lacks'> {
  return {
    unit: 'per-second',
    better: 'higher',
    sampleOf: requestsOf,
    minRequests: 1,
    bound: min === undefined ? undefined : { value: min, words: `≥ ${min}/s` },
    margin: worseThanCurrentBy,
    precision: { kind: 'between-runs' },
  };
}

function perSecond(
  count: number | undefined,
  { latency: { durationSeconds } }: LatencyReading,
): number | undefined {
  return count === undefined || durationSeconds === undefined ? undefined : count / durationSeconds;
}

/** Failed requests among all. Of no request it is not defined. */
function errorShare({ max }: { readonly max: Share }, least: Least): Quantity {
  const allOf = (reading: LatencyReading): number => requestsOf(reading) + reading.latency.errors;
  return {
    name: 'error rate',
    unit: 'ratio',
    better: 'lower',
    valueOf: (reading) => (allOf(reading) === 0 ? undefined : reading.latency.errors / allOf(reading)),
    lacks: 'any request',
    sampleOf: allOf,
    // No number of requests shows a rate of 0: then as many as for p99.
    minRequests: least(max.share === 0 ? quantiles.p99 : 1 - max.share),
    bound: { value: max.share, words: `≤ ${max.written}` },
    margin: undefined,
    precision: {
      kind: 'share',
      estimateOf: (reading) => errorRateEstimate({ errors: reading.latency.errors, n: allOf(reading) }),
      couldBreak: (n, confidence) => {
        const level = levelOfOneSided(1 - confidence);
        return (clopperPearsonInterval({ successes: n, n }, level)?.low ?? 0) > max.share;
      },
    },
  };
}
