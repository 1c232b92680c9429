// Whether what a consumer says it sends or reads fits the type that a version declares.
import type { ColumnType } from '../../registry/documents/signature.ts';
import type { FoundField } from './find-field.ts';
import { type JsonType, jsonTypes, type SchemaNode } from './json-schema/schema-node.ts';
import {
  type CallerKind,
  canonicalType,
  type DataType,
  inputRelation,
  outputRelation,
} from './scalar-types.ts';
import { showTensor, showType } from './show-type.ts';
import { showNode } from './json-schema/show-alternative.ts';

/** `null` where `type` fits; else what the version declares instead, as text. */
export function misfit(
  side: 'sends' | 'reads',
  type: string,
  found: FoundField,
  callers: CallerKind,
): string | null {
  switch (found.kind) {
    case 'column':
      return fitsColumn(side, type, found.type, callers) ? null : showType(found.type);
    case 'tensor':
      return isSameElement(type, found.tensor.dtype) ? null : showTensor(found.tensor);
    case 'schema':
      return fitsSchema(side, type, found.node) ? null : showNode(found.node);
    default:
      return null;
  }
}

function fitsColumn(
  side: 'sends' | 'reads',
  type: string,
  declared: ColumnType,
  callers: CallerKind,
): boolean {
  if (type === 'any' || (side === 'sends' && isAny(declared))) return true;
  if (declared.kind !== 'scalar') return type === (declared.kind === 'array' ? 'array' : 'object');
  const scalar = scalars.get(type);
  if (scalar === undefined) return false;
  const relation = side === 'sends' ? inputRelation(scalar, declared.type, callers) : outputRelation(scalar, declared.type); // prettier-ignore
  return relation !== 'breaking' && relation !== 'unknown';
}

function isAny(type: ColumnType): boolean {
  return type.kind === 'scalar' && type.type === 'any';
}

function isSameElement(type: string, declared: DataType): boolean {
  const scalar = scalars.get(type);
  return type === 'any' || declared === 'any' || (scalar !== undefined && canonicalType(scalar) === canonicalType(declared)); // prettier-ignore
}

/** What is sent must be among what is taken; all that may come back must be what is read. */
function fitsSchema(side: 'sends' | 'reads', type: string, { alternatives }: SchemaNode): boolean {
  const own = jsonTypeOf(type);
  if (own === null) return true;
  const covers = (wide: JsonType, narrow: JsonType) => wide === narrow || (wide === 'number' && narrow === 'integer'); // prettier-ignore
  return side === 'sends'
    ? alternatives.some((each) => covers(each.type, own))
    : alternatives.every((each) => covers(own, each.type));
}

const integers = ['integer', 'long', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'] as const; // prettier-ignore
const fractions = ['number', 'float', 'double', 'float16', 'bfloat16', 'float32', 'float64'] as const;
const texts = ['string', 'str', 'binary', 'datetime'] as const;

/** `null` for any. */
function jsonTypeOf(type: string): JsonType | null {
  if (integers.some((each) => each === type)) return 'integer';
  if (fractions.some((each) => each === type)) return 'number';
  if (texts.some((each) => each === type)) return 'string';
  if (type === 'bool') return 'boolean';
  return jsonTypes.find((each) => each === type) ?? null;
}

/** What a consumer's word is among the types of columns; JSON's `number` has no narrower one. */
const scalars: ReadonlyMap<string, DataType> = new Map<string, DataType>([
  ...[...integers, ...texts, 'boolean' as const, 'bool' as const, 'complex64' as const, 'complex128' as const].map((each) => [each, each] as const),
  ...fractions.map((each) => [each, each === 'number' ? 'double' : each] as const),
]); // prettier-ignore
