// Registered numbers against those that the predictions give: which agree, which do not and by how much, and which
// cannot be computed again, and why.
import { unreachable } from '../../primitives/errors.ts';
import type { Confusion, Evaluation } from '../../registry/documents/evaluation.ts';
import { compareMetric, type MetricOutcome, type Tolerance, usualTolerance } from './compare-metric.ts';
import { type Where, whereKey } from './parts.ts';
import type { NotMeasurable, Recomputation } from './recompute.ts';

/** A registered number. */
export type Registered =
  | { readonly kind: 'metric'; readonly name: string; readonly where: Where; readonly value: number }
  | { readonly kind: 'n'; readonly where: Where; readonly value: number }
  | { readonly kind: 'count'; readonly cell: keyof Confusion; readonly where: Where; readonly value: number };

export type Outcome = MetricOutcome | { readonly kind: 'not-recomputed'; readonly code: 'too-many'; readonly reason: string }; // prettier-ignore

export interface Comparison {
  readonly registered: Registered;
  readonly outcome: Outcome;
}

/** A group that has rows and of which no counts were registered, though others of its attribute were. */
export interface OmittedGroup {
  readonly attribute: string;
  readonly group: string;
  readonly n: number;
}

export interface RegisteredComparison {
  /** Every registered number, in the order of the evaluation: metrics, slices, groups. */
  readonly comparisons: readonly Comparison[];
  readonly omittedGroups: readonly OmittedGroup[];
}

/** How often all rows may be gone through, and by how many sets of attributes they are divided: an evaluation may name ten million numbers. */
const mostPasses = 200;
const mostDivisions = 64;

/**
 * Compares all that an evaluation registered of metrics, slices and groups with its own predictions. Time as the rows:
 * what would take more passes than an honest evaluation needs is `too-many`.
 */
export function compareRegistered(
  evaluation: Pick<Evaluation, 'metrics' | 'slices' | 'groups'>,
  recomputation: Recomputation,
  tolerance: Tolerance = usualTolerance,
): RegisteredComparison {
  const registered = numbersOf(evaluation);
  const outcomes = new Map<Registered, Outcome>();
  const budget = { rows: mostPasses * recomputation.table.rows, divisions: new Set<string>() };
  // By attribute and then by slice, so that each is gathered once.
  const keyed = registered.map((number) => ({
    number,
    by: attributeKey(number.where),
    key: whereKey(number.where),
  }));
  for (const { number, by } of keyed.toSorted(
    (a, b) => compareText(a.by, b.by) || compareText(a.key, b.key),
  )) {
    budget.divisions.add(by);
    const isOver = budget.rows < 0 || budget.divisions.size > mostDivisions;
    const outcome = isOver ? tooMany : compare(number, recomputation, tolerance);
    if (number.kind === 'metric' && !isOver) budget.rows -= sizeOf(recomputation, number.where);
    outcomes.set(number, outcome);
  }
  return {
    comparisons: registered.map((number) => ({
      registered: number,
      outcome: outcomes.get(number) ?? tooMany,
    })),
    omittedGroups: omittedGroups(evaluation.groups, recomputation),
  };
}

const tooMany = {
  kind: 'not-recomputed',
  code: 'too-many',
  reason: 'more slices and metrics are registered than are computed again',
} as const satisfies Outcome;

function numbersOf({
  metrics,
  slices,
  groups,
}: Pick<Evaluation, 'metrics' | 'slices' | 'groups'>): Registered[] {
  const of = (where: Where, named: Evaluation['metrics']): Registered[] =>
    named.map(({ name, value }) => ({ kind: 'metric', name, where, value }));
  const sizes = [...new Set(metrics.map(({ n }) => n).filter((n) => n !== undefined))];
  const counts = Object.entries(groups).flatMap(([attribute, byGroup]) =>
    Object.entries(byGroup).flatMap(([group, confusion]) =>
      cells.map((cell): Registered => ({
        kind: 'count',
        cell,
        where: { [attribute]: group },
        value: confusion[cell],
      })),
    ),
  );
  return [
    ...sizes.map((value): Registered => ({ kind: 'n', where: {}, value })),
    ...of({}, metrics),
    ...slices.flatMap(({ where, n, metrics: named }): Registered[] => [
      { kind: 'n', where, value: n },
      ...of(where, named),
    ]),
    ...counts,
  ];
}

const cells = ['tp', 'fp', 'tn', 'fn'] as const satisfies readonly (keyof Confusion)[];

function compare(registered: Registered, recomputation: Recomputation, tolerance: Tolerance): Outcome {
  const { where, value } = registered;
  switch (registered.kind) {
    case 'metric':
      return compareMetric(value, recomputation.resolve(registered.name, where), tolerance);
    case 'n':
      return compareCount(value, recomputation.count(where));
    case 'count': {
      const counts = recomputation.confusion(where);
      return compareCount(value, 'kind' in counts ? counts : counts[registered.cell]);
    }
    default:
      return unreachable(registered);
  }
}

/** Counts agree exactly; a slice without rows has 0 of everything. */
function compareCount(value: number, recomputed: number | NotMeasurable): Outcome {
  if (typeof recomputed !== 'number' && recomputed.code !== 'no-rows') {
    return { kind: 'not-recomputed', code: recomputed.code, reason: recomputed.reason };
  }
  const counted = typeof recomputed === 'number' ? recomputed : 0;
  return counted === value
    ? { kind: 'agrees', recomputed: counted, definition: '' }
    : { kind: 'disagrees', recomputed: counted, by: value - counted, definition: '' };
}

function sizeOf(recomputation: Recomputation, where: Where): number {
  const count = recomputation.count(where);
  return typeof count === 'number' ? count : 0;
}

function omittedGroups(groups: Evaluation['groups'], recomputation: Recomputation): readonly OmittedGroup[] {
  return Object.entries(groups).flatMap(([attribute, byGroup]) => {
    const parts = recomputation.parts([attribute]);
    if ('kind' in parts) return [];
    return parts
      .map(({ where, rows }) => ({ attribute, group: where[attribute] ?? '', n: rows.length }))
      .filter(({ group }) => !Object.hasOwn(byGroup, group));
  });
}

function attributeKey(where: Where): string {
  return JSON.stringify(Object.keys(where).toSorted());
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
