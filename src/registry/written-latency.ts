// What an evaluation file says of latency, in short form: times as files or lists, or quantiles and of how many.
import { z } from 'zod';
import type { YamlDocument, YamlPath } from '../primitives/yaml.ts';
import { latencyUnits, quantileNames, tokenMeasures } from './documents/evaluation.ts';
import { dynamicKey, labelField, measureField, shortTextField, textField } from './documents/fields.ts';
import { fileRefusal } from './file-refusal.ts';

const count = z.int().min(0);

const sampleFile = z.strictObject({
  /** Relative to the evaluation file. */
  path: textField,
  /** Of a CSV or TSV file. */
  column: shortTextField.optional(),
  unit: z.enum(latencyUnits),
});

const sampleList = z.array(measureField.min(0)).min(1).max(100_000);

/** In milliseconds, where no samples were kept. */
const quantiles = z.partialRecord(z.enum(quantileNames), measureField.min(0));

/** Samples as a file or as milliseconds, or their quantiles and how many they are of. */
const tokenLatency = z.union([sampleFile, sampleList, z.strictObject({ quantiles, n: count.min(1) })], {
  error: 'expected {path, column, unit}, a list of milliseconds, or {quantiles, n}',
});

const tokens = z
  .strictObject({
    ttft: tokenLatency.optional(),
    tpot: tokenLatency.optional(),
    itl: tokenLatency.optional(),
    outputTokens: count.optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), {
    error: 'measures nothing: write ttft, tpot, itl or outputTokens',
  });

export const writtenLatency = z.strictObject({
  hardware: shortTextField,
  load: z.record(dynamicKey, labelField).optional(),
  /** A file, or the milliseconds themselves. */
  samples: z
    .union([sampleFile, sampleList], { error: 'expected {path, column, unit}, or a list of milliseconds' })
    .optional(),
  quantiles: quantiles.optional(),
  /** Requests answered; counted where there are samples. */
  requests: count.optional(),
  errors: count,
  durationSeconds: measureField.gt(0).optional(),
  /** Of language models. */
  tokens: tokens.optional(),
});

export type WrittenLatency = z.infer<typeof writtenLatency>;
export type WrittenSamples = NonNullable<WrittenLatency['samples']>;
export type WrittenTokenLatency = z.infer<typeof tokenLatency>;

/** @throws LaurelError `invalid-document`, where it stands: times that are of nobody knows how many, or go down. */
export function checkLatency(document: YamlDocument, written: WrittenLatency): void {
  const { samples, quantiles: given, requests, tokens: timed } = written;
  const isTimed = samples !== undefined || given !== undefined;
  if ((samples !== undefined && given !== undefined) || (!isTimed && timed === undefined)) {
    const remedy = 'write samples: {path, column, unit}, or quantiles: {p50, p95, p99} and requests:';
    throw fileRefusal(document, ['latency'], 'needs samples or quantiles, and not both', remedy);
  }
  if (samples === undefined && (requests === undefined || requests === 0)) {
    const remedy = 'write requests: how many were answered; a quantile of an unknown number proves nothing';
    const place = given === undefined ? ['latency', 'tokens'] : ['latency', 'quantiles'];
    throw fileRefusal(document, place, 'are of how many requests?', remedy);
  }
  if (given !== undefined) checkAscending(document, ['latency', 'quantiles'], given);
  for (const measure of tokenMeasures) {
    const said = timed?.[measure];
    if (said === undefined || !('quantiles' in said)) continue;
    checkAscending(document, ['latency', 'tokens', measure, 'quantiles'], said.quantiles);
  }
}

function checkAscending(
  document: YamlDocument,
  path: YamlPath,
  given: NonNullable<WrittenLatency['quantiles']>,
): void {
  const values = quantileNames.map((name) => given[name]).filter((value) => value !== undefined);
  if (values.some((value, index) => value < (values[index - 1] ?? 0))) {
    throw fileRefusal(document, path, 'go down: p50 ≤ p95 ≤ p99 in milliseconds');
  }
}
