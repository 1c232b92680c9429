// Several measurements of one version under the same conditions: whether they agree, and all of them as one.
import type { SamplesRead } from '../../evidence/latency/read-samples.ts';
import { digestOf } from '../../primitives/digest.ts';
import { type Latency, tokenMeasures } from '../../registry/documents/evaluation.ts';
import type { Estimate } from '../inference/estimate.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import type { LatencyReading } from './readings.ts';

/**
 * Whether any two repeats differ by more than their own intervals allow, each at the error of the mode divided by how
 * many there are.
 */
export function areApart(repeats: readonly Estimate[], judging: Judging): boolean {
  const level = levelOfOneSided(alphaOf(judging) / Math.max(1, repeats.length));
  const intervals = repeats.flatMap((each) => {
    const interval = each.intervalAt(level);
    return 'kind' in interval ? [] : [interval];
  });
  if (intervals.length < 2) return false;
  return Math.max(...intervals.map(({ low }) => low)) > Math.min(...intervals.map(({ high }) => high));
}

/** Repeats that agree as one measurement of all their requests. `repeats` is not empty. */
export function pooled(repeats: readonly [LatencyReading, ...(readonly LatencyReading[])]): LatencyReading {
  const [first, ...others] = repeats;
  if (others.length === 0) return first;
  const { hardware, load } = first.latency;
  const tokens: NonNullable<Latency['tokens']> = {};
  const tokenSamples: Partial<Record<(typeof tokenMeasures)[number], SamplesRead>> = {};
  for (const measure of tokenMeasures) {
    const n = total(repeats, ({ latency }) => latency.tokens?.[measure]?.n);
    if (n !== undefined) tokens[measure] = { n, quantilesMs: {} };
    const samples = merged(repeats.map(({ source }) => source.tokenSamples?.[measure]));
    if (samples !== undefined) tokenSamples[measure] = samples;
  }
  const samples = merged(repeats.map(({ source }) => source.samples));
  const names = repeats.map(({ source }) => source.digest).toSorted();
  return {
    source: {
      digest: digestOf(names.join('\n')),
      evaluation: first.source.evaluation,
      ...(samples && { samples }),
      tokenSamples,
    },
    latency: {
      hardware,
      load,
      requests: total(repeats, ({ latency }) => latency.requests) ?? 0,
      errors: total(repeats, ({ latency }) => latency.errors) ?? 0,
      quantilesMs: {},
      tokens,
    },
  };
}

/** `undefined` where any repeat does not say. */
function total(
  repeats: readonly LatencyReading[],
  of: (reading: LatencyReading) => number | undefined,
): number | undefined {
  return repeats.reduce<number | undefined>((sum, reading) => {
    const more = of(reading);
    return sum === undefined || more === undefined ? undefined : sum + more;
  }, 0);
}

function merged(all: readonly (SamplesRead | undefined)[]): SamplesRead | undefined {
  const known = all.flatMap((read) => (read?.kind === 'read' ? [read.milliseconds] : []));
  if (known.length < all.length) return undefined;
  const milliseconds = new Float64Array(known.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const samples of known) {
    milliseconds.set(samples, filled);
    filled += samples.length;
  }
  return { kind: 'read', milliseconds: milliseconds.toSorted() };
}
