// What rows say of a metric: of a version, and of a candidate against the version that it is to replace.
import type { EvaluationEvidence } from '../../evidence/evidence.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { type Where, whereKey } from '../recomputation/parts.ts';
import type { NotMeasurable, Recomputation } from '../recomputation/recompute.ts';
import { bareEstimate, type Estimate } from './estimate.ts';
import { lazyEstimate } from './lazy-estimate.ts';
import { intervalsOfRows, type RowsQuestion } from './of-rows.ts';
import { type NotComparable, pairedTables } from './pairing.ts';
import { rememberedPairs } from './remembered.ts';
import { pairedSample, type Sample, sampleOf } from './sample.ts';

/** One metric of some rows: overall by `{}`, of a slice, of an intersection. */
export interface MetricOfRows {
  readonly name: string;
  readonly where: Where;
}

const estimates = new WeakMap<EvaluationEvidence, Map<string, Estimate | NotMeasurable>>();
const differences = rememberedPairs<Difference | null>();

/**
 * The metric of a version, from its rows and with the interval that suits it; `null` where the evaluation has no rows.
 * The interval is worked out when it is asked for, once for each evaluation and metric.
 */
export function estimateOfRows(
  source: EvaluationEvidence,
  of: MetricOfRows,
): Estimate | NotMeasurable | null {
  const recomputation = recomputationOf(source);
  if (recomputation === null) return null;
  const known = estimates.get(source) ?? new Map<string, Estimate | NotMeasurable>();
  estimates.set(source, known);
  const key = keyOf(of);
  const found = known.get(key) ?? estimate(source, recomputation, of);
  known.set(key, found);
  return found;
}

type Difference = Estimate | NotMeasurable | NotComparable;

/**
 * Candidate less `factor` times current on the same examples; `null` where one of the two evaluations has no rows.
 *
 * @param factor above 0; other than 1 for a margin that is a percentage of the current version's own, uncertain value.
 */
export function differenceOfRows(
  candidate: EvaluationEvidence,
  current: EvaluationEvidence,
  of: MetricOfRows,
  factor: number = 1,
): Difference | null {
  return differences.get(candidate, current, `${factor} ${keyOf(of)}`, () => difference({ candidate, current, factor }, of)); // prettier-ignore
}

/** Rows of one where-clause, of both versions example by example; what a paired test is computed from. */
export function pairedRows(
  candidate: EvaluationEvidence,
  current: EvaluationEvidence,
  where: Where,
): Sample | NotMeasurable | NotComparable | null {
  const tables = pairedTables(candidate, current);
  const recomputation = recomputationOf(candidate);
  if (tables === null || recomputation === null) return null;
  if (tables.kind === 'not-comparable') return tables;
  const chosen = recomputation.rowNumbers(where);
  if (chosen !== null && 'kind' in chosen) return chosen;
  return pairedSample(tables.candidate, chosen, tables);
}

function estimate(
  source: EvaluationEvidence,
  recomputation: Recomputation,
  { name, where }: MetricOfRows,
): Estimate | NotMeasurable {
  const measured = recomputation.measure(name, where);
  if (measured.kind === 'not-measurable') return measured;
  const { value, n } = measured;
  const chosen = recomputation.rowNumbers(where);
  if (chosen !== null && 'kind' in chosen) return chosen;
  const seed = `${source.digest} ${keyOf({ name, where })}`;
  const { table } = recomputation;
  const question = questionOf(recomputation, { name, where }, { value, seed, factor: 1 });
  if (question === undefined) return bareEstimate(value, n, unknownDefinition);
  return lazyEstimate(value, n, () => intervalsOfRows(sampleOf(table, chosen), question));
}

interface Compared {
  readonly candidate: EvaluationEvidence;
  readonly current: EvaluationEvidence;
  readonly factor: number;
}

function difference({ candidate, current, factor }: Compared, of: MetricOfRows): Difference | null {
  const sample = pairedRows(candidate, current, of.where);
  const recomputation = recomputationOf(candidate);
  const [ours, theirs] = [estimateOfRows(candidate, of), estimateOfRows(current, of)];
  if (sample === null || recomputation === null || ours === null || theirs === null) return null;
  if ('kind' in sample) return sample;
  if ('kind' in ours) return ours;
  if ('kind' in theirs) return theirs;
  const value = ours.value - factor * theirs.value;
  const seed = `${candidate.digest} ${current.digest} ${keyOf(of)}`;
  const question = questionOf(recomputation, of, { value, seed, factor });
  if (question === undefined) return bareEstimate(value, sample.n, unknownDefinition);
  return lazyEstimate(value, sample.n, () => intervalsOfRows(sample, question));
}

const unknownDefinition = 'its name says too little of how it is computed';

function questionOf(
  recomputation: Recomputation,
  { name, where }: MetricOfRows,
  of: Pick<RowsQuestion, 'value' | 'seed' | 'factor'>,
): RowsQuestion | undefined {
  const parsed = parseMetricName(name);
  const found = recomputation.resolve(name, where);
  if (parsed === undefined || found.kind === 'not-measurable') return undefined;
  const isWeighted = found.takesWeights && recomputation.table.weights !== null;
  return { ...of, name: parsed, definition: found.own, isWeighted };
}

function keyOf({ name, where }: MetricOfRows): string {
  return `${name} ${whereKey(where)}`;
}
