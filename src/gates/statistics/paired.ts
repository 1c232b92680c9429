// Two models on the same examples: McNemar's tests, and the bootstrap of a difference.
import { bootstrap, type BootstrapPlan, type BootstrapResult } from './bootstrap.ts';
import { pairsOf, type PairedTable } from './intervals.ts';
import { requireFinite, requireSameLength } from './preconditions.ts';
import { binomialCdf } from './special/binomial.ts';
import { chiSquareSurvival } from './special/gamma.ts';

/**
 * The two-sided exact p-value of McNemar's test that both models are right equally often: that of those on whom they
 * differ, half fall to each side. 1 where they differ on nobody.
 *
 * Source: Q. McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 * Psychometrika 12 (1947) 153-157, in its binomial form; as statsmodels' `mcnemar(exact=True)`.
 */
export function mcnemarExact(table: PairedTable): number {
  pairsOf(table);
  const fewer = Math.min(table.onlyFirst, table.onlySecond);
  return Math.min(1, 2 * binomialCdf(fewer, table.onlyFirst + table.onlySecond, 0.5));
}

export interface ChiSquareTest {
  readonly chiSquare: number;
  /** P(X > chiSquare) for one degree of freedom. */
  readonly p: number;
}

/**
 * McNemar's chi-square test corrected for continuity; `undefined` where the models differ on nobody.
 *
 * Source: A. L. Edwards, "Note on the correction for continuity in testing the significance of the difference between
 * correlated proportions", Psychometrika 13 (1948) 185-187; as statsmodels' `mcnemar(exact=False, correction=True)`.
 */
export function mcnemarCorrected(table: PairedTable): ChiSquareTest | undefined {
  pairsOf(table);
  const differing = table.onlyFirst + table.onlySecond;
  if (differing === 0) return undefined;
  const gap = Math.abs(table.onlyFirst - table.onlySecond) - 1;
  const chiSquare = (gap * gap) / differing;
  return { chiSquare, p: chiSquareSurvival(chiSquare, 1) };
}

/** The paired table of two models' being right (1) or wrong (0) on the same rows. */
export function pairedTable(first: Uint8Array, second: Uint8Array): PairedTable {
  requireSameLength('first and second', first, second);
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < first.length; row += 1) {
    const cell = (first[row] === 0 ? 2 : 0) + (second[row] === 0 ? 1 : 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const [both = 0, onlyFirst = 0, onlySecond = 0, neither = 0] = counts;
  return { both, onlyFirst, onlySecond, neither };
}

/**
 * The paired bootstrap of mean(first) - mean(second), where row i of both is of the same example: a difference of
 * accuracies from 0 and 1, of mean errors from losses. Rows are drawn with both their values.
 */
export function bootstrapMeanDifference(
  first: Float64Array,
  second: Float64Array,
  plan: BootstrapPlan,
): BootstrapResult {
  requireSameLength('first and second', first, second);
  requireFinite('first', first);
  requireFinite('second', second);
  return bootstrapMean(
    first.map((value, row) => value - (second[row] ?? 0)),
    plan,
  );
}

/**
 * The bootstrap of a mean of rows. Rows of the same value are one cell, so that a mean of few values (right and
 * wrong) takes a time that does not grow with the rows.
 */
export function bootstrapMean(rows: Float64Array, plan: BootstrapPlan): BootstrapResult {
  requireFinite('rows', rows);
  const { values, counts } = distinctValues(rows);
  const n = rows.length;
  const total = weightedSum(values, counts);
  return bootstrap(
    {
      strata: [counts],
      statistic: ([drawn]) => (n === 0 || drawn === undefined ? undefined : meanOf(values, drawn)),
      leaveOneOut: () => (n < 2 ? undefined : [values.map((value) => (total - value) / (n - 1))]),
    },
    plan,
  );
}

function meanOf(values: Float64Array, drawn: Uint32Array): number {
  let sum = 0;
  let n = 0;
  for (let cell = 0; cell < values.length; cell += 1) {
    const count = drawn[cell] ?? 0;
    sum += count * (values[cell] ?? 0);
    n += count;
  }
  return sum / n;
}

function weightedSum(values: Float64Array, counts: Uint32Array): number {
  return values.reduce((sum, value, cell) => sum + value * (counts[cell] ?? 0), 0);
}

/** The distinct values of `rows`, ascending, and how many rows have each. */
export function distinctValues(rows: Float64Array): {
  readonly values: Float64Array;
  readonly counts: Uint32Array;
} {
  const sorted = rows.toSorted();
  const values = new Float64Array(rows.length);
  const counts = new Uint32Array(rows.length);
  let last = -1;
  for (let row = 0; row < sorted.length; row += 1) {
    const value = sorted[row] ?? 0;
    if (last < 0 || values[last] !== value) {
      last += 1;
      values[last] = value;
    }
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { values: values.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}
