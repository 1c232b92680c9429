// The evaluation: an immutable report of measurements of one version on one dataset, bound to its manifest.
import { z } from 'zod';
import { digestField, dynamicKey, instantField, measureField, modelField, shortTextField, sizeField, textField, versionField } from './fields.ts'; // prettier-ignore

const count = z.int().min(0);

const metric = z.strictObject({
  name: dynamicKey,
  value: measureField,
  better: z.enum(['higher', 'lower']),
  n: count.optional(),
  standardError: measureField.min(0).optional(),
  /** A confidence interval as the evaluator reported it, with its level in (0, 1). */
  interval: z
    .strictObject({ low: measureField, high: measureField, level: measureField.gt(0).lt(1) })
    .optional(),
});

const slice = z.strictObject({
  /** Attribute → value, e.g. `{region: EU}`. */
  where: z.record(dynamicKey, z.string().max(256)),
  n: count,
  metrics: z.array(metric).max(1_000),
});

/** Confusion counts of one group. */
const confusion = z.strictObject({ tp: count, fp: count, tn: count, fn: count });

export const quantileNames = ['p50', 'p95', 'p99'] as const;
/** Units that latency samples may be in; milliseconds where none is said. */
export const latencyUnits = ['ns', 'us', 'ms', 's'] as const;

/** Nearest-rank quantiles in milliseconds; absent where only others were reported. */
const quantilesMs = z.partialRecord(z.enum(quantileNames), measureField.min(0));

/** Raw samples, kept as evidence: a CSV's column, or a plain list of numbers where there is no column. */
const samplesFile = z.strictObject({
  digest: digestField,
  sizeBytes: sizeField,
  name: shortTextField,
  column: shortTextField.optional(),
  unit: z.enum(latencyUnits).optional(),
});

/**
 * What is timed of a language model, beside whole requests. `ttft`: from the request to its first token. `tpot`: the
 * rest of the request by its further tokens. `itl`: from each token to the next.
 */
export const tokenMeasures = ['ttft', 'tpot', 'itl'] as const;

const tokenLatency = z.strictObject({
  /** Times measured: of `ttft` and `tpot` at most one a request, of `itl` one for each further token. */
  n: count,
  quantilesMs,
  samples: samplesFile.optional(),
});

const tokens = z.strictObject({
  ttft: tokenLatency.optional(),
  tpot: tokenLatency.optional(),
  itl: tokenLatency.optional(),
  /** Tokens that all answered requests gave together. */
  outputTokens: count.optional(),
} satisfies Record<(typeof tokenMeasures)[number] | 'outputTokens', z.ZodType>);

const latency = z.strictObject({
  hardware: shortTextField,
  /** The load profile that was driven, e.g. `{concurrency: 4, batchSize: 1}`. Equal profiles compare. */
  load: z.record(dynamicKey, z.union([z.string().max(256), measureField, z.boolean()])),
  /** Requests answered, failed ones not among them. */
  requests: count,
  /** Requests that failed. */
  errors: count,
  durationSeconds: measureField.gt(0).optional(),
  quantilesMs,
  samples: samplesFile.optional(),
  /** Of language models; absent in documents from before it could be told. */
  tokens: tokens.optional(),
});

/** What a row's label is: one of two classes, one of many, a measured number, or a grade of relevance. */
export const predictionTasks = ['binary', 'multiclass', 'regression', 'ranking'] as const;

const columnNames = z.array(dynamicKey).max(64);

const predictions = z.strictObject({
  digest: digestField,
  sizeBytes: sizeField,
  name: shortTextField,
  columns: z.strictObject({
    id: shortTextField,
    label: shortTextField,
    score: shortTextField.optional(),
    prediction: shortTextField.optional(),
    /** How much an example counts; all alike where there is none. */
    weight: shortTextField.optional(),
    /** Of a ranking: what the examples of one list have in common. */
    query: shortTextField.optional(),
    /** Attributes of people, for fairness. */
    groups: columnNames.optional(),
    /** Attributes of examples, for metrics by slice. */
    slices: columnNames.optional(),
  }),
  /** Absent in documents from before it could be named: then the labels tell. */
  task: z.enum(predictionTasks).optional(),
  /** The class that scores are of, as the file writes it; where it is absent, 1 or true. */
  positive: z.string().min(1).max(256).optional(),
});

export const evaluationFormat = 'laurel.evaluation/1';

export const evaluationDocument = z.strictObject({
  format: z.literal(evaluationFormat),
  model: modelField,
  version: versionField,
  /** Digest of the manifest's stored bytes: an evaluation of other bytes proves nothing. */
  manifest: digestField,
  dataset: z.strictObject({ name: shortTextField, digest: digestField }),
  split: shortTextField,
  metrics: z.array(metric).max(1_000),
  slices: z.array(slice).max(10_000),
  /** Attribute → group → confusion counts. */
  groups: z.record(dynamicKey, z.record(dynamicKey, confusion)),
  latency: latency.optional(),
  predictions: predictions.optional(),
  evaluator: z.strictObject({ identity: shortTextField, attestation: digestField.optional() }),
  tool: z.strictObject({ name: shortTextField, version: shortTextField.optional() }),
  notes: textField.optional(),
  observedAt: instantField,
});

export type Evaluation = z.infer<typeof evaluationDocument>;
export type Metric = z.infer<typeof metric>;
export type Slice = z.infer<typeof slice>;
export type Confusion = z.infer<typeof confusion>;
export type Latency = z.infer<typeof latency>;
export type Predictions = z.infer<typeof predictions>;
export type PredictionTask = (typeof predictionTasks)[number];
export type SamplesFile = z.infer<typeof samplesFile>;
export type TokenLatency = z.infer<typeof tokenLatency>;
export type TokenMeasure = (typeof tokenMeasures)[number];
export type LatencyUnit = (typeof latencyUnits)[number];
export type QuantileName = (typeof quantileNames)[number];
