// The keywords of one schema that limit values of one type, read strictly: an ill-formed one is not understood.
import { canonicalJson, type JsonValue } from '../../../primitives/canonical-json.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { type Bound, type JsonType, type Range } from './schema-node.ts';

export type RawSchema = Readonly<Record<string, unknown>>;

export function isRawSchema(value: unknown): value is RawSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keywords that say something to people or tools and limit nothing. */
export const annotations: ReadonlySet<string> = new Set([
  'title', 'description', 'default', 'examples', 'example', '$comment', '$schema', 'deprecated', 'readOnly', 'writeOnly',
  '$defs', 'definitions', 'discriminator', 'externalDocs', 'xml', 'contentEncoding', 'contentMediaType',
]); // prettier-ignore

/** Reads the keywords of one schema, and remembers which it could not read. */
export class Keywords {
  readonly raw: RawSchema;
  readonly #bad = new Set<string>();

  constructor(raw: RawSchema) {
    this.raw = raw;
  }

  get notUnderstood(): readonly string[] {
    return [...this.#bad];
  }

  refuse(keyword: string): void {
    this.#bad.add(keyword);
  }

  has(keyword: string): boolean {
    return Object.hasOwn(this.raw, keyword);
  }

  text(keyword: string): string | null {
    return this.#read(keyword, (value) => (typeof value === 'string' ? value : undefined));
  }

  flag(keyword: string): boolean {
    return this.#read(keyword, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  }

  names(keyword: string): readonly string[] {
    return this.#read(keyword, (value) => (isTexts(value) ? value : undefined)) ?? [];
  }

  schemas(keyword: string): readonly unknown[] | null {
    return this.#read(keyword, (value) => (Array.isArray(value) && value.length > 0 ? value : undefined));
  }

  map(keyword: string): ReadonlyMap<string, unknown> {
    return new Map(
      Object.entries(this.#read(keyword, (value) => (isRawSchema(value) ? value : undefined)) ?? {}),
    );
  }

  positive(keyword: string): number | null {
    return this.#read(keyword, (value) =>
      typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined,
    );
  }

  /** Of lengths and sizes: whole numbers from 0. */
  counts(low: string, high: string): Range {
    const lowest = this.#bound(low, false, isCount);
    return { low: lowest?.value === 0 ? null : lowest, high: this.#bound(high, false, isCount) };
  }

  /** Of numbers; those of whole numbers are brought to whole numbers. */
  range(type: 'integer' | 'number'): Range {
    const low = tighter('low', this.#bound('minimum', false), this.#bound('exclusiveMinimum', true));
    const high = tighter('high', this.#bound('maximum', false), this.#bound('exclusiveMaximum', true));
    if (type === 'number') return { low, high };
    return {
      low: low === null ? null : { value: low.exclusive ? Math.floor(low.value) + 1 : Math.ceil(low.value), exclusive: false }, // prettier-ignore
      high: high === null ? null : { value: high.exclusive ? Math.ceil(high.value) - 1 : Math.floor(high.value), exclusive: false }, // prettier-ignore
    };
  }

  /** The only values; `null` where any may be. */
  values(): readonly JsonValue[] | null {
    if (this.has('const')) {
      const only = this.json('const');
      return only === undefined ? [] : [only];
    }
    const listed = this.#read('enum', (value): readonly unknown[] | undefined =>
      Array.isArray(value) ? value : undefined,
    );
    return listed === null ? null : listed.flatMap((each) => (this.#isJson('enum', each) ? [each] : []));
  }

  json(keyword: string): JsonValue | undefined {
    const value = this.raw[keyword];
    return this.has(keyword) && this.#isJson(keyword, value) ? value : undefined;
  }

  #isJson(keyword: string, value: unknown): value is JsonValue {
    try {
      canonicalJson(value);
      return true;
    } catch (error) {
      if (!(error instanceof LaurelError)) throw error;
      this.refuse(keyword);
      return false;
    }
  }

  #bound(keyword: string, exclusive: boolean, isFit = Number.isFinite): Bound | null {
    const value = this.#read(keyword, (each) => (typeof each === 'number' && isFit(each) ? each : undefined));
    return value === null ? null : { value, exclusive };
  }

  #read<T>(keyword: string, parse: (value: unknown) => T | undefined): T | null {
    if (!this.has(keyword)) return null;
    const value = parse(this.raw[keyword]);
    if (value === undefined) this.refuse(keyword);
    return value ?? null;
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function tighter(end: 'low' | 'high', one: Bound | null, other: Bound | null): Bound | null {
  if (one === null || other === null) return one ?? other;
  const isOther = end === 'low' ? other.value >= one.value : other.value <= one.value;
  return isOther ? other : one;
}

export function typeOfValue(value: JsonValue): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    case 'string':
      return 'string';
    default:
      return 'object';
  }
}
