// Some rows of a table, gathered: what a measure of a slice, a group or an intersection is computed from.
import type { PredictionTable } from '../../evidence/predictions/table.ts';
import { unreachable } from '../../primitives/errors.ts';

interface RowsBase {
  readonly n: number;
  readonly weights: Float64Array | null;
}

export interface BinaryRows extends RowsBase {
  readonly task: 'binary';
  readonly labels: Uint8Array;
  readonly scores: Float64Array | null;
  readonly decisions: Uint8Array | null;
}

export interface MulticlassRows extends RowsBase {
  readonly task: 'multiclass';
  readonly classes: number;
  readonly labels: Uint16Array;
  readonly decisions: Uint16Array;
}

export interface RegressionRows extends RowsBase {
  readonly task: 'regression';
  readonly labels: Float64Array;
  readonly scores: Float64Array;
}

export interface RankingRows extends RowsBase {
  readonly task: 'ranking';
  readonly labels: Float64Array;
  readonly scores: Float64Array;
  readonly queries: Uint32Array;
}

export type Rows = BinaryRows | MulticlassRows | RegressionRows | RankingRows;

/** The rows of `table` that `chosen` names, in that order; all of them where it is `null`, without a copy. */
export function rowsOf(table: PredictionTable, chosen: Uint32Array | null): Rows {
  const { task, labels } = table;
  const base = { n: chosen?.length ?? table.rows, weights: maybe(table.weights, chosen, floats) };
  switch (task) {
    case 'binary':
      return {
        ...base,
        task,
        labels: bytes(labels, chosen),
        scores: maybe(table.scores, chosen, floats),
        decisions: maybe(table.decisions, chosen, bytes),
      };
    case 'multiclass': {
      const decisions = codes(table.decisions, chosen);
      return { ...base, task, classes: table.classes.length, labels: codes(labels, chosen), decisions };
    }
    case 'regression':
      return { ...base, task, labels: floats(labels, chosen), scores: floats(table.scores, chosen) };
    case 'ranking': {
      const queries = chosen === null ? table.queries : gather(table.queries, chosen, new Uint32Array(chosen.length)); // prettier-ignore
      return { ...base, task, labels: floats(labels, chosen), scores: floats(table.scores, chosen), queries };
    }
    default:
      return unreachable(task);
  }
}

type Chosen = Uint32Array | null;
type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function maybe<Values>(
  values: Values | null,
  chosen: Chosen,
  take: (values: Values, chosen: Chosen) => Values,
): Values | null {
  return values === null ? null : take(values, chosen);
}

function floats(values: Float64Array, chosen: Chosen): Float64Array {
  return chosen === null ? values : gather(values, chosen, new Float64Array(chosen.length));
}

function bytes(values: Uint8Array, chosen: Chosen): Uint8Array {
  return chosen === null ? values : gather(values, chosen, new Uint8Array(chosen.length));
}

function codes(values: Uint16Array, chosen: Chosen): Uint16Array {
  return chosen === null ? values : gather(values, chosen, new Uint16Array(chosen.length));
}

function gather<Target extends Column>(values: Target, chosen: Uint32Array, target: Target): Target {
  for (let at = 0; at < chosen.length; at += 1) target[at] = values[chosen[at] ?? 0] ?? 0;
  return target;
}
