// What an evaluation says of latency, as a gate reads it: times by what was timed, and the conditions that compare.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Latency, QuantileName, TokenMeasure } from '../../registry/documents/evaluation.ts';
import { thinned } from './thinned.ts';

/** Of a load in a row of the report. */
const mostText = 300;

export interface LatencyReading {
  readonly source: EvaluationEvidence;
  readonly latency: Latency;
}

/** What was timed: whole requests, or what a language model's tokens take. */
export type Timed = 'request' | TokenMeasure;

/** The times of one measurement. */
export interface Times {
  /** How many: counted where there are samples. */
  readonly n: number;
  /** How many of them say something of their own: the tokens of one request are slow together. */
  readonly independent: number;
  readonly registered: Partial<Readonly<Record<QuantileName, number>>>;
  /** In milliseconds, ascending; `undefined` where none were kept, or none can be read. */
  readonly samples: Float64Array | undefined;
}

export function readingsOf({ evaluations }: Pick<VersionEvidence, 'evaluations'>): readonly LatencyReading[] {
  return evaluations.flatMap((source) =>
    source.evaluation.latency === undefined ? [] : [{ source, latency: source.evaluation.latency }],
  );
}

/** `undefined` where that was not timed. */
export function timesOf(reading: LatencyReading, timed: Timed): Times | undefined {
  const { source, latency } = reading;
  const said =
    timed === 'request'
      ? { n: latency.requests, quantilesMs: latency.quantilesMs, read: source.samples }
      : latency.tokens?.[timed] && { ...latency.tokens[timed], read: source.tokenSamples?.[timed] };
  if (said === undefined) return undefined;
  const samples = said.read?.kind === 'read' ? said.read.milliseconds : undefined;
  const n = samples?.length ?? said.n;
  const independent = timed === 'itl' ? Math.min(n, requestsOf(reading)) : n;
  return { n, independent, registered: said.quantilesMs, samples };
}

/** As many of the samples as are independent, with the same quantiles; `undefined` without samples. */
export function independentSamples({ samples, independent }: Times): Float64Array | undefined {
  return samples === undefined ? undefined : thinned(samples, independent);
}

/** Requests answered: counted where there are samples of them. */
export function requestsOf({ source, latency }: LatencyReading): number {
  return source.samples?.kind === 'read' ? source.samples.milliseconds.length : latency.requests;
}

/** Measurements compare on the same hardware under equal load. */
export function conditionsKey({ latency }: LatencyReading): string {
  return JSON.stringify([latency.hardware, loadKey(latency.load)]);
}

export function loadKey(load: Latency['load']): string {
  return JSON.stringify(Object.entries(load).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function describeConditions({ latency }: LatencyReading): string {
  return `${latency.hardware}, ${describeLoad(latency.load)}`;
}

export function describeLoad(load: Latency['load']): string {
  const parts = Object.entries(load).map(([name, value]) => `${name} ${value}`);
  const text = parts.length === 0 ? 'load not described' : `load ${parts.join(', ')}`;
  return text.length <= mostText ? text : `${text.slice(0, mostText - 1)}…`;
}

/** Each run once: the same samples, or without samples the same numbers, attached twice are one run. */
export function distinctRuns(readings: readonly LatencyReading[]): readonly LatencyReading[] {
  const runs = new Map<string, LatencyReading>();
  for (const reading of readings) {
    const key = runKey(reading);
    if (!runs.has(key)) runs.set(key, reading);
  }
  return [...runs.values()];
}

/** The same for what says that it is the same run. */
export function runKey({ latency }: LatencyReading): string {
  const { samples, tokens } = latency;
  if (samples !== undefined) return JSON.stringify([samples.digest, samples.column ?? null]);
  return JSON.stringify([latency.requests, latency.errors, latency.durationSeconds ?? null, latency.quantilesMs, tokens ?? null]); // prettier-ignore
}
