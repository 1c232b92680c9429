// A JSON Schema as what it accepts: alternatives, each of one type with its limits. What is not understood is named.
import type { JsonValue } from '../../../primitives/canonical-json.ts';

/** Kinds of JSON values; an integer is a number without a fraction. */
export const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
export type JsonType = (typeof jsonTypes)[number];

/** The smallest or the largest; `exclusive` where the value itself is out. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** From and to; `null` where there is no end. */
export interface Range {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** The only values, by their canonical JSON, in the order in which they are written. */
export interface Values {
  readonly kind: 'values';
  readonly type: JsonType;
  readonly values: ReadonlyMap<string, JsonValue>;
}

export interface Numbers {
  readonly kind: 'numbers';
  readonly type: 'integer' | 'number';
  readonly range: Range;
  readonly multipleOf: number | null;
  readonly format: string | null;
}

export interface Strings {
  readonly kind: 'strings';
  readonly type: 'string';
  /** In characters. */
  readonly length: Range;
  /** A regular expression of whoever wrote the schema: compared as text, never run. */
  readonly pattern: string | null;
  readonly format: string | null;
}

export interface Arrays {
  readonly kind: 'arrays';
  readonly type: 'array';
  readonly items: () => SchemaNode;
  readonly length: Range;
  readonly unique: boolean;
}

export interface Objects {
  readonly kind: 'objects';
  readonly type: 'object';
  /** Whatever is required is among them. */
  readonly properties: ReadonlyMap<string, () => SchemaNode>;
  readonly required: ReadonlySet<string>;
  /** What other properties may be: anything, nothing (`null`), or what a schema takes. */
  readonly others: 'anything' | null | (() => SchemaNode);
  readonly size: Range;
}

export type Alternative = Values | Numbers | Strings | Arrays | Objects;

/** What one schema accepts: whatever any of its alternatives does. */
export interface SchemaNode {
  /** Within one document. */
  readonly id: number;
  readonly raw: unknown;
  readonly alternatives: readonly Alternative[];
  /** Keywords that limit it and are not understood: what it accepts is then not known. */
  readonly notUnderstood: readonly string[];
  readonly default: JsonValue | undefined;
}

export const everything: Range = { low: null, high: null };
