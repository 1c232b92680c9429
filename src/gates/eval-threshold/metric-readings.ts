// What evaluations say of a metric, overall and by slice: the number that their rows give, else the registered one.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Metric } from '../../registry/documents/evaluation.ts';
import { byKey, evaluationsOf } from '../comparable.ts';
import { bareEstimate, type Estimate } from '../inference/estimate.ts';
import { estimateOfRows } from '../inference/metric-estimate.ts';
import { estimateOfRegistered } from '../inference/of-registered.ts';
import { betterOf } from '../inference/traits.ts';
import { compareMetric, usualTolerance } from '../recomputation/compare-metric.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { type Where, whereKey } from '../recomputation/parts.ts';
import type { NotMeasurable } from '../recomputation/recompute.ts';

export interface MetricReading {
  readonly name: string;
  /** Nothing is the whole dataset. */
  readonly where: Where;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  /** Examples behind the value, where known. */
  readonly n: number | undefined;
  readonly estimate: Estimate;
  readonly source: EvaluationEvidence;
}

/** A slice that an evaluation has, whether or not the metric could be measured there. */
export interface SliceReading {
  readonly where: Where;
  /** The same text for the same slice. */
  readonly key: string;
  readonly n: number;
  readonly source: EvaluationEvidence;
  readonly reading: MetricReading | null;
  /** Why it could not. */
  readonly reason: string;
}

/** Every value of a metric over a whole dataset; an evaluation without it says nothing of it. */
export function overallReadings(
  version: VersionEvidence,
  name: string,
  split: string | undefined,
): readonly MetricReading[] {
  return inOrder(version, split).flatMap((source) => {
    const registered = source.evaluation.metrics.filter((metric) => metric.name === name);
    return readingsOf(source, { name, where: {} }, registered).readings;
  });
}

/** By digest, so that of equal values always the same is shown. */
function inOrder(version: VersionEvidence, split: string | undefined): readonly EvaluationEvidence[] {
  return evaluationsOf(version, split).toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
}

/** Why rows of evaluations do not give a metric that nobody registered: the first of the reasons. */
export function whyNotMeasured(
  version: VersionEvidence,
  name: string,
  split: string | undefined,
): string | undefined {
  return inOrder(version, split)
    .map((source) => readingsOf(source, { name, where: {} }, []).reason)
    .find((reason) => reason !== undefined);
}

export interface SlicesOf {
  readonly name: string;
  /** By which together: one for plain slices, several for intersections. */
  readonly attributes: readonly string[];
  readonly split: string | undefined;
}

/** Rows are divided into no more slices than this. */
export const mostSlices = 1_000;

const knownSlices = new WeakMap<EvaluationEvidence, Map<string, readonly SliceReading[]>>();

/** Every slice by exactly these attributes: of rows that have them, else as registered. */
export function sliceReadings(
  version: VersionEvidence,
  { name, attributes, split }: SlicesOf,
): readonly SliceReading[] {
  const key = JSON.stringify([name, ...attributes]);
  return inOrder(version, split).flatMap((source) => {
    const ofSource = knownSlices.get(source) ?? new Map<string, readonly SliceReading[]>();
    knownSlices.set(source, ofSource);
    const known = ofSource.get(key) ?? partsOf(source, name, attributes) ?? registeredSlices(source, name, attributes); // prettier-ignore
    ofSource.set(key, known);
    return known;
  });
}

/** `undefined` where rows do not say: they lack the attributes, or what the metric is computed from. */
function partsOf(
  source: EvaluationEvidence,
  name: string,
  attributes: readonly string[],
): readonly SliceReading[] | undefined {
  const recomputation = recomputationOf(source);
  if (recomputation?.resolve(name).kind !== 'measurable') return undefined;
  const parts = recomputation.parts(attributes);
  if ('kind' in parts) return undefined;
  if (parts.length > mostSlices) {
    return [{ where: {}, key: '', n: recomputation.table.rows, source, reading: null, reason: `its rows are of ${parts.length} slices by ${attributes.join(' and ')}, and at most ${mostSlices} are judged` }]; // prettier-ignore
  }
  return parts.map(({ where, rows }) => {
    const registered = registeredIn(source, where).filter((metric) => metric.name === name);
    const { readings, reason = '' } = readingsOf(source, { name, where }, registered);
    return { where, key: whereKey(where), n: rows.length, source, reading: readings[0] ?? null, reason };
  });
}

const registeredMetrics = new WeakMap<EvaluationEvidence, ReadonlyMap<string, readonly Metric[]>>();

/** What an evaluation registered of a slice: an evaluation may have thousands, and be asked for each. */
function registeredIn(source: EvaluationEvidence, where: Where): readonly Metric[] {
  let known = registeredMetrics.get(source);
  if (known === undefined) {
    const slices = byKey(source.evaluation.slices, (slice) => whereKey(slice.where));
    known = new Map([...slices].map(([key, same]) => [key, same.flatMap(({ metrics }) => metrics)]));
    registeredMetrics.set(source, known);
  }
  return known.get(whereKey(where)) ?? [];
}

function registeredSlices(
  source: EvaluationEvidence,
  name: string,
  attributes: readonly string[],
): readonly SliceReading[] {
  const key = JSON.stringify(attributes.toSorted());
  return source.evaluation.slices
    .filter(({ where }) => JSON.stringify(Object.keys(where).toSorted()) === key)
    .flatMap(({ where, n, metrics }) =>
      metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({
          where,
          key: whereKey(where),
          n: metric.n ?? n,
          source,
          reading: registeredReading(source, where, metric, metric.n ?? n),
          reason: '',
        })),
    );
}

interface Read {
  readonly readings: readonly MetricReading[];
  /** Why there is none. */
  readonly reason?: string;
}

/** Rows say what the metric is, also where it is not registered; what they cannot say is believed. */
function readingsOf(
  source: EvaluationEvidence,
  of: { readonly name: string; readonly where: Where },
  registered: readonly Metric[],
): Read {
  const computed = estimateOfRows(source, of);
  const believed = registered.map((metric) => registeredReading(source, of.where, metric, metric.n));
  if (computed === null) return { readings: believed };
  if (!('kind' in computed)) return { readings: [computedReading(source, of, computed)] };
  if (computed.code === 'undefined') {
    const only = registered.map((metric) => undefinedReading(source, of, metric)).find((found) => found !== null); // prettier-ignore
    return only === undefined ? { readings: [], reason: computed.reason } : { readings: [only] };
  }
  return isSilent(computed) && believed.length > 0 ? { readings: believed } : { readings: [], reason: computed.reason }; // prettier-ignore
}

/** Rows that have nothing to compute a metric from say nothing against it. */
function isSilent({ code }: NotMeasurable): boolean {
  return code !== 'no-rows';
}

function computedReading(
  source: EvaluationEvidence,
  { name, where }: { readonly name: string; readonly where: Where },
  estimate: Estimate,
): MetricReading {
  const metric = parseMetricName(name)?.metric;
  const better = metric === undefined ? 'higher' : betterOf(metric);
  return { name, where, value: estimate.value, better, n: estimate.n, estimate, source };
}

/** A registered number that counts 0 where its definition has no value, if that is what it is. */
function undefinedReading(
  source: EvaluationEvidence,
  { name, where }: { readonly name: string; readonly where: Where },
  metric: Metric,
): MetricReading | null {
  const recomputation = recomputationOf(source);
  const measurable = recomputation?.resolve(name, where);
  if (measurable?.kind !== 'measurable') return null;
  const outcome = compareMetric(metric.value, measurable, usualTolerance);
  if (outcome.kind !== 'agrees') return null;
  const why = `it counts as 0 where it has no value: ${measurable.undefinedWhere}`;
  return computedReading(source, { name, where }, bareEstimate(outcome.recomputed, measurable.n, why));
}

function registeredReading(
  source: EvaluationEvidence,
  where: Where,
  metric: Metric,
  n: number | undefined,
): MetricReading {
  const { name, value, better } = metric;
  return { name, where, value, better, n, estimate: estimateOfRegistered(metric, n ?? 0), source };
}
