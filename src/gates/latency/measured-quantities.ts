// What the latency gate can measure: for each quantity its value, its limit and the requests it needs.
import type { Latency, QuantileName } from '../../registry/documents/evaluation.ts';
import type { Unit } from '../gate.ts';
import type { Margin, Milliseconds, Share } from '../quantities.ts';
import { minimumSamples } from '../statistics/order-statistics.ts';

/** A bound in the quantity's unit, and as the report shows it. */
export interface Bound {
  readonly value: number;
  readonly words: string;
}

export interface Quantity {
  readonly name: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  /** `undefined` where the measurement does not say. */
  readonly valueOf: (latency: Latency) => number | undefined;
  /** What a measurement without the value lacks. */
  readonly lacks: string;
  /** The requests that count as its sample. */
  readonly requestsOf: (latency: Latency) => number;
  readonly minRequests: number;
  readonly bound: Bound | undefined;
  readonly margin: Margin | undefined;
}

export const quantiles: Readonly<Record<QuantileName, number>> = { p50: 0.5, p95: 0.95, p99: 0.99 };

interface QuantileDemand {
  readonly max?: Milliseconds | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

/** A nearest-rank quantile of answered requests, in milliseconds. */
export function quantile(name: QuantileName, demand: QuantileDemand): Quantity {
  return {
    name,
    unit: 'ms',
    better: 'lower',
    valueOf: ({ quantilesMs }) => quantilesMs[name],
    lacks: `the quantile ${name}`,
    requestsOf: ({ requests }) => requests,
    minRequests: minimumSamples(quantiles[name]),
    bound: demand.max === undefined ? undefined : { value: demand.max.ms, words: `≤ ${demand.max.written}` },
    margin: demand.worseThanCurrentBy,
  };
}

interface ThroughputDemand {
  readonly min?: number | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

/** Requests answered per second of the whole measurement. */
export function throughput(demand: ThroughputDemand): Quantity {
  return {
    name: 'throughput',
    unit: 'per-second',
    better: 'higher',
    valueOf: ({ requests, durationSeconds }) =>
      durationSeconds === undefined ? undefined : requests / durationSeconds,
    lacks: 'durationSeconds, from which throughput follows',
    requestsOf: ({ requests }) => requests,
    minRequests: 1,
    bound: demand.min === undefined ? undefined : { value: demand.min, words: `≥ ${demand.min}/s` },
    margin: demand.worseThanCurrentBy,
  };
}

/** Failed requests among all. Of no request it is not defined. */
export function errorRate({ max }: { readonly max: Share }): Quantity {
  return {
    name: 'error rate',
    unit: 'ratio',
    better: 'lower',
    valueOf: ({ errors, requests }) => (errors + requests === 0 ? undefined : errors / (errors + requests)),
    lacks: 'any request',
    requestsOf: ({ errors, requests }) => errors + requests,
    minRequests: requestsToShow(max.share),
    bound: { value: max.share, words: `≤ ${max.written}` },
    margin: undefined,
  };
}

/** No number of requests shows a rate of 0: then as many as for p99. */
function requestsToShow(rate: number): number {
  return rate === 0 ? minimumSamples(quantiles.p99) : minimumSamples(1 - rate);
}
