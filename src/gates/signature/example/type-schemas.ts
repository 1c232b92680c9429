// What one value of a declared type looks like in JSON, as a schema: what MLflow's servers take, less what they bend.
import type { ColumnType } from '../../../registry/documents/signature.ts';
import { type CallerKind, canonicalType, type DataType } from '../scalar-types.ts';

export type GeneratedSchema = boolean | { readonly [keyword: string]: unknown };

/**
 * A schema that is made here alone: no pattern, keyword or reference of anybody else is in it. Fractions in columns of
 * whole numbers are refused, since a server would drop them in silence; so is text for a truth value.
 */
export function typeSchema(type: ColumnType, required: boolean, callers: CallerKind): GeneratedSchema {
  const schema = valueSchema(type, callers);
  const mayBeNull = !required || (type.kind === 'scalar' && nullable.has(canonicalType(type.type)));
  return mayBeNull && schema !== true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/** Null is a missing value to them; whole numbers have none. */
const nullable: ReadonlySet<DataType> = new Set(['float', 'double', 'string', 'boolean', 'datetime', 'binary']); // prettier-ignore

function valueSchema(type: ColumnType, callers: CallerKind): GeneratedSchema {
  switch (type.kind) {
    case 'array':
      return { type: 'array', items: typeSchema(type.items, true, callers) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, true, callers) };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(type.properties.map((each) => [each.name, typeSchema(each.type, each.required, callers)])), // prettier-ignore
        required: type.properties.filter(({ required }) => required).map(({ name }) => name),
        additionalProperties: false,
      };
    default:
      return callers === 'json'
        ? cast(scalarSchema(type.type), canonicalType(type.type))
        : scalarSchema(type.type);
  }
}

/** A server casts JSON: truth values and digits in quotes become numbers. */
function cast(schema: GeneratedSchema, type: DataType): GeneratedSchema {
  const isNumber = ['integer', 'long', 'float', 'double'].includes(type);
  return isNumber ? { anyOf: [schema, { type: 'boolean' }, { type: 'string', format: 'number' }] } : schema;
}

const integer = (low: number, high: number): GeneratedSchema => ({ type: 'integer', minimum: low, maximum: high }); // prettier-ignore
const signed = (bits: number): GeneratedSchema => integer(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
const unsigned = (bits: number): GeneratedSchema => integer(0, 2 ** bits - 1);
const real = (largest: number): GeneratedSchema => ({ type: 'number', minimum: -largest, maximum: largest });
/** JSON has no word for them: pairs and text are usual. */
const complex: GeneratedSchema = { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'array' }] };

const schemas: Readonly<Record<DataType, GeneratedSchema>> = {
  any: true,
  boolean: { type: 'boolean' },
  bool: { type: 'boolean' },
  int8: signed(8),
  int16: signed(16),
  int32: signed(32),
  integer: signed(32),
  int64: signed(64),
  long: signed(64),
  uint8: unsigned(8),
  uint16: unsigned(16),
  uint32: unsigned(32),
  uint64: unsigned(64),
  float16: real(65_504),
  bfloat16: real(3.39e38),
  float32: real(3.402_823_5e38),
  float: real(3.402_823_5e38),
  float64: { type: 'number' },
  double: { type: 'number' },
  string: { type: 'string' },
  str: { type: 'string' },
  binary: { type: 'string' },
  datetime: {
    anyOf: [
      { type: 'string', format: 'iso-date-time' },
      { type: 'string', format: 'date' },
    ],
  },
  complex64: complex,
  complex128: complex,
};

export function scalarSchema(type: DataType): GeneratedSchema {
  return schemas[type];
}
