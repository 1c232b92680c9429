// What evaluations say of a metric: overall, and by slice.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Metric } from '../../registry/documents/evaluation.ts';
import { evaluationsOf } from '../comparable.ts';

export interface MetricReading {
  readonly metric: Metric;
  /** Examples behind the value, where known. */
  readonly n: number | undefined;
  readonly source: EvaluationEvidence;
}

export interface SliceReading extends MetricReading {
  /** The value of the attribute, e.g. `EU`. */
  readonly value: string;
}

/** Every value of a metric over a whole dataset; an evaluation without it says nothing of it. */
export function overallReadings(
  version: VersionEvidence,
  name: string,
  split: string | undefined,
): readonly MetricReading[] {
  return evaluationsOf(version, split).flatMap((source) =>
    source.evaluation.metrics
      .filter((metric) => metric.name === name)
      .map((metric) => ({ metric, n: metric.n, source })),
  );
}

/** Every value of a metric in slices by exactly one attribute; slices by several attributes are others. */
export function sliceReadings(
  version: VersionEvidence,
  { name, attribute, split }: { readonly name: string; readonly attribute: string; readonly split: string | undefined }, // prettier-ignore
): readonly SliceReading[] {
  return evaluationsOf(version, split).flatMap((source) =>
    source.evaluation.slices.flatMap((slice) => {
      const [only, ...others] = Object.entries(slice.where);
      if (only === undefined || others.length > 0 || only[0] !== attribute) return [];
      return slice.metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({ metric, n: metric.n ?? slice.n, source, value: only[1] }));
    }),
  );
}
