// Which scalar type may stand for which: the truth tables of MLflow's schema enforcement.
import type { ColumnType } from '../../registry/documents/signature.ts';
import type { Severity } from './difference.ts';

export type DataType = Extract<ColumnType, { readonly kind: 'scalar' }>['type'];

/**
 * How callers send their data: as a DataFrame with typed columns, as JSON that is cast to the schema, or as ids of
 * tokens that they made themselves, which only one tokenizer understands.
 */
export const callerKinds = ['dataframe', 'json', 'token-ids'] as const;
export type CallerKind = (typeof callerKinds)[number];

export type TypeRelation = 'same' | Severity;

/** NumPy's names for what MLflow calls otherwise. */
const synonyms: ReadonlyMap<DataType, DataType> = new Map([
  ['bool', 'boolean'],
  ['int32', 'integer'],
  ['int64', 'long'],
  ['float32', 'float'],
  ['float64', 'double'],
  ['str', 'string'],
]);

export function canonicalType(type: DataType): DataType {
  return synonyms.get(type) ?? type;
}

/** `narrow` → the wider types that take every value of it. */
type Widening = ReadonlyMap<DataType, readonly DataType[]>;

/**
 * Declared column type → types whose accepted DataFrame columns include all of its own: integer takes int8 to
 * int32, long takes those and int64, double takes int8 to int32 but refuses int64 (MLflow,
 * `mlflow.models.utils._enforce_mlflow_datatype`). So long → double breaks DataFrame callers.
 */
const columnWidening: Widening = new Map([
  ['integer', ['long', 'double']],
  ['float', ['double']],
]);

/** Parameters are converted where no digit can be lost before the point: int → float, long → double and so on. */
const parameterWidening: Widening = new Map([
  ['integer', ['long', 'float', 'double']],
  ['long', ['float', 'double']],
  ['float', ['double']],
]);

/** What the candidate returns instead, to readers of the current type. */
const outputNarrowing: Widening = new Map([
  ['long', ['integer']],
  ['double', ['float']],
]);

/** Whether an input column of type `after` takes all that callers of `before` send. */
export function inputRelation(before: DataType, after: DataType, callers: CallerKind): TypeRelation {
  const [from, to] = [canonicalType(before), canonicalType(after)];
  // JSON numbers are cast to the schema: all of them are taken, and beyond 2^53 one loses its last digits.
  if (callers === 'json' && from === 'long' && to === 'double') return 'warning';
  return widens(columnWidening, from, to);
}

/** Whether a parameter of type `after` takes all that callers of `before` send. */
export function parameterRelation(before: DataType, after: DataType): TypeRelation {
  return widens(parameterWidening, canonicalType(before), canonicalType(after));
}

/** Whether a reader of `before` can read `after`: narrower is safe, wider may not fit. */
export function outputRelation(before: DataType, after: DataType): TypeRelation {
  const [from, to] = [canonicalType(before), canonicalType(after)];
  if (from === to) return 'same';
  if (includes(outputNarrowing, from, to)) return 'compatible';
  return includes(outputNarrowing, to, from) ? 'warning' : 'breaking';
}

function widens(widening: Widening, from: DataType, to: DataType): TypeRelation {
  if (from === to) return 'same';
  return to === 'any' || includes(widening, from, to) ? 'compatible' : 'breaking';
}

function includes(relation: Widening, from: DataType, to: DataType): boolean {
  return relation.get(from)?.includes(to) === true;
}
