// evaluation.yaml: the short form in which people and tools write what they measured.
import { z } from 'zod';
import { parseChecked } from '../primitives/checked-document.ts';
import type { YamlDocument, YamlPath } from '../primitives/yaml.ts';
import { digestField, dynamicKey, instantField, labelField, measureField, modelField, quotedField, shortTextField, textField, versionField } from './documents/fields.ts'; // prettier-ignore
import { type Evaluation, type Metric, predictionTasks } from './documents/evaluation.ts';
import { fileRefusal } from './file-refusal.ts';
import { knownDirection } from './metric-direction.ts';
import { rangeMissed, showRange } from './metric-range.ts';
import { checkLatency, writtenLatency } from './written-latency.ts';

const count = z.int().min(0);

/** A number, or a number with what is known of it. */
const metric = z.union(
  [
    measureField,
    z.strictObject({
      value: measureField,
      better: z.enum(['higher', 'lower']).optional(),
      n: count.optional(),
      standardError: measureField.min(0).optional(),
      interval: z
        .strictObject({ low: measureField, high: measureField, level: measureField.gt(0).lt(1) })
        .optional(),
    }),
  ],
  { error: 'expected a number, or a map with its value' },
);

const metrics = z.record(dynamicKey, metric);

const columnNames = z.array(dynamicKey).min(1).max(64);

const predictions = z.strictObject({
  /** Relative to the evaluation file. */
  path: textField,
  id: shortTextField,
  label: shortTextField,
  score: shortTextField.optional(),
  prediction: shortTextField.optional(),
  weight: shortTextField.optional(),
  query: shortTextField.optional(),
  groups: columnNames.optional(),
  slices: columnNames.optional(),
  task: z.enum(predictionTasks).optional(),
  /** The class that scores are of. */
  positive: labelField.optional(),
});

const evaluationFile = z.strictObject({
  /** What it was measured on, where the file says so: attaching it to anything else is refused. */
  model: modelField.optional(),
  version: versionField.optional(),
  manifest: digestField.optional(),
  /** By path, relative to the evaluation file, or by digest. */
  dataset: z.strictObject({
    name: shortTextField,
    path: textField.optional(),
    digest: digestField.optional(),
  }),
  split: shortTextField.optional(),
  metrics: metrics.optional(),
  slices: z
    .array(
      z.strictObject({
        where: z.record(dynamicKey, labelField),
        n: count,
        metrics,
      }),
    )
    .max(10_000)
    .optional(),
  groups: z
    .record(dynamicKey, z.record(dynamicKey, z.strictObject({ tp: count, fp: count, tn: count, fn: count })))
    .optional(),
  latency: writtenLatency.optional(),
  predictions: predictions.optional(),
  tool: z.strictObject({ name: shortTextField, version: quotedField.optional() }).optional(),
  notes: textField.optional(),
  observedAt: instantField,
});

export type WrittenEvaluation = z.infer<typeof evaluationFile>;
export type WrittenPredictions = z.infer<typeof predictions>;
type WrittenMetrics = z.infer<typeof metrics>;

/** The parts of an evaluation that need no file. */
export type NormalEvaluation = Pick<
  Evaluation,
  'split' | 'metrics' | 'slices' | 'groups' | 'tool' | 'notes' | 'observedAt'
>;

/**
 * @throws LaurelError `invalid-document` with file, line and column: NaN, infinities, text where numbers belong,
 *   unknown keys, a metric whose direction nobody can know, a dataset that nothing tells from another.
 */
export function parseEvaluationFile(document: YamlDocument): WrittenEvaluation {
  const written = parseChecked(document, evaluationFile);
  if (written.dataset.path === undefined && written.dataset.digest === undefined) {
    const remedy = 'write path: to have its digest computed, or digest: sha256:…';
    throw fileRefusal(document, ['dataset'], 'names no bytes', remedy);
  }
  if (!measuresAnything(written)) {
    const remedy = 'write metrics:, slices:, groups:, latency: or predictions:';
    throw fileRefusal(document, [], 'the evaluation measures nothing', remedy);
  }
  if (written.latency !== undefined) checkLatency(document, written.latency);
  if (written.predictions !== undefined) checkPredictions(document, written.predictions);
  return written;
}

function measuresAnything(written: WrittenEvaluation): boolean {
  const { metrics: whole = {}, slices = [], groups = {}, latency: timed, predictions: kept } = written;
  const parts = [whole, ...slices.map((slice) => slice.metrics), ...Object.values(groups)];
  return timed !== undefined || kept !== undefined || parts.some((part) => Object.keys(part).length > 0);
}

/** Fills in what may be left out. @throws LaurelError `invalid-document`, see {@link parseEvaluationFile}. */
export function normalizeEvaluation(document: YamlDocument, written: WrittenEvaluation): NormalEvaluation {
  return {
    split: written.split ?? 'test',
    metrics: normalizeMetrics(document, ['metrics'], written.metrics ?? {}),
    slices: (written.slices ?? []).map((slice, index) => ({
      where: Object.fromEntries(Object.entries(slice.where).map(([key, value]) => [key, String(value)])),
      n: slice.n,
      metrics: normalizeMetrics(document, ['slices', index, 'metrics'], slice.metrics),
    })),
    groups: written.groups ?? {},
    tool: written.tool ?? { name: 'unspecified' },
    ...(written.notes === undefined ? {} : { notes: written.notes }),
    observedAt: written.observedAt,
  };
}

/** In the order of names, so that the same measurements are the same evaluation. */
function normalizeMetrics(document: YamlDocument, path: YamlPath, written: WrittenMetrics): Metric[] {
  return Object.entries(written)
    .map(([name, given]) => normalizeMetric(document, [...path, name], name, given))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function normalizeMetric(
  document: YamlDocument,
  path: YamlPath,
  name: string,
  given: WrittenMetrics[string],
): Metric {
  const { better, interval, ...rest } = typeof given === 'number' ? { value: given } : given;
  const direction = better ?? knownDirection(name);
  if (direction === undefined) {
    const remedy = `write ${name}: {value: …, better: higher} or better: lower`;
    throw fileRefusal(document, path, 'is better higher or lower? Its name does not say', remedy);
  }
  checkRange(document, typeof given === 'number' ? path : [...path, 'value'], { name, value: rest.value });
  if (interval !== undefined && interval.low > interval.high) {
    const why = `begins at ${interval.low} and ends at ${interval.high}`;
    throw fileRefusal(document, [...path, 'interval'], why);
  }
  return { name, better: direction, ...rest, ...(interval === undefined ? {} : { interval }) };
}

/** @throws LaurelError `invalid-document`: 1.9 would pass any demand on an AUC. */
function checkRange(
  document: YamlDocument,
  path: YamlPath,
  { name, value }: Pick<Metric, 'name' | 'value'>,
): void {
  const range = rangeMissed(name, value);
  if (range === undefined) return;
  const isPercentage = range.low === 0 && range.high === 1 && value > 1 && value <= 100;
  throw fileRefusal(
    document,
    path,
    `is ${value}, and ${name} is ${showRange(range)}`,
    isPercentage
      ? `write a fraction: ${Number((value / 100).toPrecision(12))} for ${value} per cent`
      : 'correct the value, or name the metric otherwise if it is another one',
  );
}

function checkPredictions(document: YamlDocument, written: WrittenPredictions): void {
  const refuse = (field: keyof WrittenPredictions | null, why: string, remedy: string): void => {
    throw fileRefusal(document, field === null ? ['predictions'] : ['predictions', field], why, remedy);
  };
  const { score, prediction, query, task, positive } = written;
  if (score === undefined && prediction === undefined) {
    const remedy = 'name the column of scores (score:), of decisions (prediction:) or both';
    refuse(null, 'names neither scores nor decisions', remedy);
  }
  if (positive === '')
    refuse('positive', 'is empty', 'write the class that scores are of, as the file has it');
  if (positive !== undefined && (task ?? 'binary') !== 'binary') {
    refuse('positive', `is of two classes, and the task is ${task}`, 'leave it out, or write task: binary');
  }
  if (query !== undefined && (task ?? 'ranking') !== 'ranking') {
    refuse('query', `is of a ranking, and the task is ${task}`, 'leave it out, or write task: ranking');
  }
  if (positive !== undefined && query !== undefined) {
    refuse('query', 'is of a ranking, and positive: of two classes', 'leave one of them out');
  }
  for (const field of ['groups', 'slices'] as const) {
    const names = written[field] ?? [];
    if (new Set(names).size < names.length) refuse(field, 'names a column twice', 'name each column once');
  }
}
