// What was measured of a version, for expressions: computed from rows where there are any, on one data at a time.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { nearestName } from '../../primitives/nearest-name.ts';
import { showValue } from '../../primitives/show-value.ts';
import type { Confusion, Metric } from '../../registry/documents/evaluation.ts';
import { knownDirection } from '../../registry/metric-direction.ts';
import { exclusions, nameOf } from '../checks.ts';
import { dataKey, describeData, evaluationsOf } from '../comparable.ts';
import { compareMetric, usualTolerance } from '../recomputation/compare-metric.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { type Where, whereKey } from '../recomputation/parts.ts';
import type { NotMeasurable } from '../recomputation/recompute.ts';
import { type Fields, isUnknown, lookup, mapOf, missing, open, partsOf, type Unknown, type Value } from './values.ts'; // prettier-ignore

/** Of which version, and how its numbers are chosen where there are several. */
export interface Side {
  readonly version: VersionEvidence;
  readonly evaluations: readonly EvaluationEvidence[];
  /** Of several on the same data the worst counts of a candidate, the best of what it is compared with. */
  readonly counts: 'worst' | 'best';
  /** The evaluations of the candidate, where this is the current version: only the same data compares. */
  readonly comparedWith: readonly EvaluationEvidence[] | null;
}

export function sideOf(
  version: VersionEvidence,
  split: string | undefined,
  candidate: VersionEvidence | null,
): Side {
  return {
    version,
    evaluations: evaluationsOf(version, split),
    counts: candidate === null ? 'worst' : 'best',
    comparedWith: candidate === null ? null : evaluationsOf(candidate, split),
  };
}

interface Reading {
  /** Unknown where its rows are there and give none. */
  readonly value: number | Unknown;
  readonly better: Metric['better'] | undefined;
}

/** Registered numbers of some rows of one evaluation. */
interface Registered {
  readonly source: EvaluationEvidence;
  readonly where: Where;
  readonly metrics: readonly Metric[];
}

/** A metric: computed from rows where it can be, else as registered. */
function readingOf({ source, where, metrics }: Registered, name: string): Reading | undefined {
  const metric = metrics.find((each) => each.name === name);
  const recomputation = recomputationOf(source);
  const computed = recomputation?.measure(name, where);
  const better = metric?.better ?? knownDirection(name);
  if (computed?.kind === 'measured') return { value: computed.value, better };
  if (metric === undefined) return undefined;
  if (recomputation === null || computed === undefined || !saysNone(computed))
    return { value: metric.value, better };
  const measurable = recomputation.resolve(name, where);
  // Some count 0 where there is no value.
  const agrees = compareMetric(metric.value, measurable, usualTolerance).kind === 'agrees';
  return { value: agrees ? metric.value : open(`its predictions give none: ${computed.reason}`), better };
}

/** Rows that have nothing to compute a metric from say nothing against it; others say that there is none. */
function saysNone({ code }: NotMeasurable): boolean {
  return code === 'no-rows' || code === 'undefined';
}

function overall(source: EvaluationEvidence): Registered {
  return { source, where: {}, metrics: source.evaluation.metrics };
}

/** The metrics of one evaluation. */
export function metricsIn(source: EvaluationEvidence): Fields {
  const names = source.evaluation.metrics.map(({ name }) => name);
  return lookup({
    label: '',
    keys: () => names,
    find: (name) => readingOf(overall(source), name)?.value,
    whyMissing: (name) => `the evaluation has no metric of that name${hint(name, names)}`,
  });
}

/** The metrics over whole datasets. */
export function metricsOf(side: Side): Fields {
  const names = namesIn(side.evaluations.flatMap(({ evaluation }) => evaluation.metrics));
  return lookup({
    label: '',
    keys: () => names,
    find: (name) => metricOn(side, name),
    whyMissing: (name) => `no evaluation of ${nameOf(side.version)} has the metric ${showValue(name)}${hint(name, names)}${exclusions(side.version)}`, // prettier-ignore
  });
}

/** On the data that counts, of several evaluations the one that counts. */
function metricOn(side: Side, name: string): number | Unknown | undefined {
  const has = (source: EvaluationEvidence): boolean => readingOf(overall(source), name) !== undefined;
  const chosen = onOneData(side, `the metric ${showValue(name)}`, has);
  return chosen === undefined || isUnknown(chosen) ? chosen : settle(chosen.map(overall), name, side.counts);
}

function settle(
  registered: readonly Registered[],
  name: string,
  counts: Side['counts'],
): number | Unknown | undefined {
  const readings = registered.map((each) => readingOf(each, name)).filter((reading) => reading !== undefined);
  const values = readings.map(({ value }) => value).filter((value) => typeof value === 'number');
  const unknown = readings.map(({ value }) => value).find((value) => isUnknown(value));
  if (unknown !== undefined) return unknown;
  const [better, ...otherwise] = new Set(readings.map((reading) => reading.better));
  if (new Set(values).size < 2) return values[0];
  if (better === undefined || otherwise.length > 0) {
    return open(
      `several evaluations on the same data differ, and it is not said which ${showValue(name)} is better`,
    );
  }
  const takesLeast = (better === 'higher') === (counts === 'worst');
  return takesLeast ? Math.min(...values) : Math.max(...values);
}

/** The slices, each once. */
export function slicesOf(side: Side): readonly Fields[] | Unknown | undefined {
  const chosen = onOneData(side, 'slices', ({ evaluation }) => evaluation.slices.length > 0);
  if (chosen === undefined || isUnknown(chosen)) return chosen;
  const slices = new Map<string, SlicePart[]>();
  for (const source of chosen) {
    for (const slice of source.evaluation.slices) {
      const key = whereKey(slice.where);
      const same = slices.get(key);
      if (same === undefined) slices.set(key, [{ source, ...slice }]);
      else same.push({ source, ...slice });
    }
  }
  return [...slices.values()].map((same) => sliceOf(same, side.counts));
}

interface SlicePart extends Registered {
  readonly n: number;
}

/** One slice, in every evaluation that has it. */
function sliceOf(same: readonly SlicePart[], counts: Side['counts']): Fields {
  const where = same[0]?.where ?? {};
  const label = Object.keys(where).map((name) => `${name}=${where[name] ?? ''}`).join(', '); // prettier-ignore
  return partsOf(label, {
    where: () => mapOf('', where, `the slice ${showValue(label)} is not by that attribute`),
    n: () => BigInt(Math.min(...same.map(({ n }) => n))),
    metrics: () => sliceMetrics(same, label, counts),
  });
}

function sliceMetrics(same: readonly SlicePart[], label: string, counts: Side['counts']): Fields {
  const names = namesIn(same.flatMap((each) => each.metrics));
  return lookup({
    label: '',
    keys: () => names,
    find: (name) => settle(same, name, counts),
    whyMissing: (name) =>
      `the slice ${showValue(label)} has no metric ${showValue(name)}${hint(name, names)}`,
  });
}

/** Confusion counts: attribute → group → counts. */
export function groupsOf(side: Side): Fields | undefined {
  const attributes = [...new Set(side.evaluations.flatMap(({ evaluation }) => Object.keys(evaluation.groups)))].toSorted(); // prettier-ignore
  if (attributes.length === 0) return undefined;
  return lookup({
    label: '',
    keys: () => attributes,
    find: (attribute) => countedGroups(side, attribute),
    whyMissing: (attribute) => `no evaluation of ${nameOf(side.version)} counts groups of ${showValue(attribute)}${hint(attribute, attributes)}`, // prettier-ignore
  });
}

function countedGroups(side: Side, attribute: string): Fields | Unknown | undefined {
  const chosen = onOneData(side, `groups of ${showValue(attribute)}`, ({ evaluation }) => Object.hasOwn(evaluation.groups, attribute)); // prettier-ignore
  if (chosen === undefined || isUnknown(chosen)) return chosen;
  const names = [...new Set(chosen.flatMap(({ evaluation }) => Object.keys(evaluation.groups[attribute] ?? {})))]; // prettier-ignore
  return lookup({
    label: '',
    keys: () => names.toSorted(),
    find: (group) => countsOf(chosen, attribute, group),
    whyMissing: (group) => `no group ${showValue(group)} of ${showValue(attribute)} was counted`,
  });
}

function countsOf(
  sources: readonly EvaluationEvidence[],
  attribute: string,
  group: string,
): Fields | Unknown | undefined {
  const all = sources.flatMap((source): readonly Confusion[] => {
    const computed = recomputationOf(source)?.confusion({ [attribute]: group });
    if (computed !== undefined && !('kind' in computed)) return [computed];
    const registered = new Map(Object.entries(source.evaluation.groups[attribute] ?? {})).get(group);
    return registered === undefined ? [] : [registered];
  });
  const [first] = all;
  if (first === undefined) return undefined;
  const cells = ['tp', 'fp', 'tn', 'fn'] as const;
  if (all.some((other) => cells.some((cell) => other[cell] !== first[cell]))) {
    return open('several evaluations on the same data count otherwise');
  }
  return partsOf('', Object.fromEntries(cells.map((cell) => [cell, () => BigInt(first[cell])])));
}

/**
 * The evaluations that have something, all of them on one dataset and split: those on which the candidate has it where
 * this is what it is compared with. `undefined` where none has it.
 */
function onOneData(
  { version, evaluations, comparedWith }: Side,
  what: string,
  has: (source: EvaluationEvidence) => boolean,
): readonly EvaluationEvidence[] | Unknown | undefined {
  const own = evaluations.filter(has);
  const reference = (comparedWith ?? []).filter(has);
  const data = new Map((reference.length > 0 ? reference : own).map((source) => [dataKey(source), source]));
  const [first, ...others] = data.values();
  if (first === undefined) return undefined;
  if (others.length > 0) {
    return open(`${what} was measured on several datasets or splits (${describeData(first)}, and ${others.length} more): name one by evidence.dataset or split, or ask for each in evaluations`); // prettier-ignore
  }
  const alike = own.filter((source) => dataKey(source) === dataKey(first));
  return alike.length === 0 && own.length > 0
    ? open(`${what} of ${nameOf(version)} was not measured on the data of the candidate, ${describeData(first)}`) // prettier-ignore
    : alike.length === 0
      ? undefined
      : alike;
}

function namesIn(metrics: readonly Metric[]): readonly string[] {
  return [...new Set(metrics.map(({ name }) => name))].toSorted();
}

function hint(name: string, known: Iterable<string>): string {
  const near = nearestName(name, known);
  return near === undefined ? '' : `; it has ${showValue(near)}, which may be meant`;
}

/** For lists that say nothing where they are empty: of no slice everything is true. */
export function unlessEmpty(values: readonly Value[], why: string): readonly Value[] | Unknown {
  return values.length === 0 ? missing(why) : values;
}
