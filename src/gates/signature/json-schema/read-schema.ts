// JSON Schema (draft 7 and 2020-12, as far as it is understood) → what it accepts. References within one document only.
import { canonicalJson, type JsonValue } from '../../../primitives/canonical-json.ts';
import { areDisjoint } from './disjoint.ts';
import { annotations, isRawSchema, Keywords, type RawSchema, typeOfValue } from './keywords.ts';
import { type Alternative, everything, type JsonType, jsonTypes, type Objects, type SchemaNode } from './schema-node.ts'; // prettier-ignore

/** Every keyword that limits and is understood; any other one is named as not understood. */
const understood: ReadonlySet<string> = new Set([
  'type', 'nullable', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref', 'minimum', 'maximum', 'exclusiveMinimum',
  'exclusiveMaximum', 'multipleOf', 'format', 'minLength', 'maxLength', 'pattern', 'items', 'minItems', 'maxItems',
  'uniqueItems', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties',
]); // prettier-ignore

/** `format`s that are compared; of others nobody knows what they take. */
const knownFormats: ReadonlySet<string> = new Set([
  'date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid', 'byte', 'binary',
  'int32', 'int64', 'float', 'double',
]); // prettier-ignore

const maxAlternatives = 100;
/** Of unions and references inside one another, before anything in them is looked at. */
const maxNesting = 50;

/** What a document's schema accepts. Never throws for JSON, whatever it says. */
export function readSchema(document: unknown): SchemaNode {
  return new SchemaReader(document).node(document);
}

class SchemaReader {
  readonly #document: unknown;
  readonly #nodes = new Map<unknown, SchemaNode>();
  #ids = 0;
  #nesting = 0;

  constructor(document: unknown) {
    this.#document = document;
  }

  node(raw: unknown): SchemaNode {
    const known = this.#nodes.get(raw);
    if (known !== undefined) return known;
    this.#nesting += 1;
    const node = this.#nesting > maxNesting ? this.#opaque(raw, 'deep nesting') : this.#read(raw);
    this.#nesting -= 1;
    this.#nodes.set(raw, node);
    return node;
  }

  #read(raw: unknown): SchemaNode {
    if (raw === true) return this.#made(raw, jsonTypes.flatMap((type) => this.#plain(type)), []); // prettier-ignore
    if (raw === false) return this.#made(raw, [], []);
    if (!isRawSchema(raw)) return this.#opaque(raw, 'a schema that is no map');
    const keywords = new Keywords(raw);
    for (const keyword of Object.keys(raw)) {
      const isRootId = keyword === '$id' && raw === this.#document;
      const isKnown = understood.has(keyword) || annotations.has(keyword) || keyword.startsWith('x-') || isRootId; // prettier-ignore
      if (!isKnown) keywords.refuse(keyword);
    }
    const inner = this.#instead(raw, keywords);
    if (inner !== null) return inner;
    const alternatives = this.#alternatives(raw, keywords);
    const value = keywords.json('default');
    return this.#made(raw, alternatives, keywords.notUnderstood, value);
  }

  /** The schema that this one only points at: a reference, or `allOf` of one. */
  #instead(raw: RawSchema, keywords: Keywords): SchemaNode | null {
    const only = keywords.has('$ref') ? '$ref' : keywords.has('allOf') ? 'allOf' : null;
    if (only === null) return null;
    const others = Object.keys(raw).filter((key) => key !== only && !annotations.has(key));
    const parts = only === 'allOf' ? keywords.schemas('allOf') : null;
    if (others.length > 0 || (only === 'allOf' && parts?.length !== 1)) return this.#opaque(raw, only);
    const target = only === 'allOf' ? parts?.[0] : this.#target(keywords.text('$ref'));
    if (target === undefined) return this.#opaque(raw, only);
    // Until it is read, a schema that comes back to itself accepts nobody knows what.
    this.#nodes.set(raw, this.#opaque(raw, only));
    const node = this.node(target);
    const value = keywords.json('default');
    return value === undefined ? node : { ...node, default: value };
  }

  /** What `#/$defs/name` names; `undefined` for anything outside this document or not there. */
  #target(reference: string | null): unknown {
    if (reference === '#') return this.#document;
    if (reference?.startsWith('#/') !== true) return undefined;
    return reference
      .slice(2)
      .split('/')
      .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>(
        (at, step) =>
          typeof at === 'object' && at !== null && Object.hasOwn(at, step)
            ? Reflect.get(at, step)
            : undefined,
        this.#document,
      );
  }

  #alternatives(raw: RawSchema, keywords: Keywords): readonly Alternative[] {
    const union = keywords.has('anyOf') ? 'anyOf' : keywords.has('oneOf') ? 'oneOf' : null;
    if (union !== null) return this.#union(raw, keywords, union);
    const types = this.#types(keywords);
    const values = keywords.values();
    if (values !== null) return valuesOf(values, types);
    return types.flatMap((type) => this.#typed(type, keywords));
  }

  /** `oneOf` is `anyOf` where no value fits two. Limits beside a union are not understood. */
  #union(raw: RawSchema, keywords: Keywords, union: 'anyOf' | 'oneOf'): readonly Alternative[] {
    const others = Object.keys(raw).filter(
      (key) => key !== union && key !== 'nullable' && !annotations.has(key),
    );
    for (const other of others) keywords.refuse(other);
    this.#nodes.set(raw, this.#opaque(raw, union));
    const parts = (keywords.schemas(union) ?? []).map((part) => this.node(part));
    const inner = parts.flatMap(({ alternatives }) => alternatives);
    for (const part of parts) for (const keyword of part.notUnderstood) keywords.refuse(keyword);
    const isExclusive = parts.every((part, index) =>
      parts.slice(index + 1).every((other) => part.alternatives.every((one) => other.alternatives.every((two) => areDisjoint(one, two)))),
    ); // prettier-ignore
    if ((union === 'oneOf' && !isExclusive) || inner.length > maxAlternatives) keywords.refuse(union);
    const all = keywords.flag('nullable') ? [...inner, ...this.#plain('null')] : inner;
    return all.slice(0, maxAlternatives);
  }

  #types(keywords: Keywords): readonly JsonType[] {
    if (!keywords.has('type')) return jsonTypes.filter((type) => type !== 'integer');
    const written = keywords.raw['type'];
    const listed: readonly unknown[] = Array.isArray(written) ? written : [written];
    const types = jsonTypes.filter((type) => listed.includes(type));
    if (types.length !== new Set(listed).size) keywords.refuse('type');
    const all = keywords.flag('nullable') && !types.includes('null') ? [...types, 'null' as const] : types;
    return all.includes('number') ? all.filter((type) => type !== 'integer') : all;
  }

  #plain(type: JsonType): readonly Alternative[] {
    return type === 'integer' ? [] : this.#typed(type, new Keywords({}));
  }

  #typed(type: JsonType, keywords: Keywords): readonly Alternative[] {
    switch (type) {
      case 'null':
        return valuesOf([null], [type]);
      case 'boolean':
        return valuesOf([false, true], [type]);
      case 'integer':
      case 'number':
        return [{ kind: 'numbers', type, range: keywords.range(type), multipleOf: keywords.positive('multipleOf'), format: formatOf(keywords) }]; // prettier-ignore
      case 'string':
        return [{ kind: 'strings', type, length: keywords.counts('minLength', 'maxLength'), pattern: keywords.text('pattern'), format: formatOf(keywords) }]; // prettier-ignore
      case 'array':
        return [{ kind: 'arrays', type, items: this.#items(keywords), length: keywords.counts('minItems', 'maxItems'), unique: keywords.flag('uniqueItems') }]; // prettier-ignore
      default:
        return [this.#object(keywords)];
    }
  }

  #items(keywords: Keywords): () => SchemaNode {
    const items = keywords.has('items') ? keywords.raw['items'] : true;
    // A list of schemas, one for each position, as draft 7 has it.
    if (Array.isArray(items)) keywords.refuse('items');
    return () => this.node(Array.isArray(items) ? true : items);
  }

  #object(keywords: Keywords): Objects {
    const declared = keywords.map('properties');
    const required = new Set(keywords.names('required'));
    const other = keywords.has('additionalProperties') ? keywords.raw['additionalProperties'] : true;
    if ([...declared.keys(), ...required].includes('__proto__')) keywords.refuse('properties.__proto__');
    const names = new Set([...declared.keys(), ...required]);
    return {
      kind: 'objects',
      type: 'object',
      properties: new Map(
        [...names].map((name) => [name, () => this.node(declared.has(name) ? declared.get(name) : other)]),
      ),
      required,
      others: other === false ? null : isOpen(other) ? 'anything' : () => this.node(other),
      size: keywords.has('minProperties') || keywords.has('maxProperties') ? keywords.counts('minProperties', 'maxProperties') : everything, // prettier-ignore
    };
  }

  #made(
    raw: unknown,
    alternatives: readonly Alternative[],
    notUnderstood: readonly string[],
    value?: JsonValue,
  ): SchemaNode {
    this.#ids += 1;
    return { id: this.#ids, raw, alternatives, notUnderstood, default: value };
  }

  #opaque(raw: unknown, why: string): SchemaNode {
    return this.#made(raw, jsonTypes.flatMap((type) => this.#plain(type)), [why]); // prettier-ignore
  }
}

function isOpen(schema: unknown): boolean {
  return schema === true || (isRawSchema(schema) && Object.keys(schema).length === 0);
}

function formatOf(keywords: Keywords): string | null {
  const format = keywords.text('format');
  if (format !== null && !knownFormats.has(format)) keywords.refuse(`format ${format}`);
  return format;
}

/** One alternative for each type among the values that `types` allow. */
function valuesOf(values: readonly JsonValue[], types: readonly JsonType[]): readonly Alternative[] {
  return [...new Set(values.map(typeOfValue))].flatMap((type): Alternative[] => {
    if (!types.includes(type) && !(type === 'integer' && types.includes('number'))) return [];
    const listed = values.filter((value) => typeOfValue(value) === type);
    return [{ kind: 'values', type, values: new Map(listed.map((value) => [canonicalJson(value), value])) }];
  });
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
