// A JSON Schema for ajv, made again from what was understood of somebody's: linear to run, and with no pattern in it.
import { areDisjoint, tagValues } from '../json-schema/disjoint.ts';
import type { Alternative, Numbers, Objects, Range, SchemaNode } from '../json-schema/schema-node.ts';
import type { GeneratedSchema } from './type-schemas.ts';

/** What is generated, and what of the original it does not check. */
export interface NodeSchema {
  readonly schema: GeneratedSchema;
  readonly unchecked: readonly string[];
}

/** Every schema becomes a function: more than these are too many to make for one example. */
const maxNodes = 2_000;

/** `null` for a schema that is too large. */
export function nodeSchema(root: SchemaNode): NodeSchema | null {
  const generator = new Generator();
  const schema = generator.reference(root);
  for (let node = generator.next(); node !== undefined; node = generator.next()) generator.define(node);
  if (generator.isTooLarge) return null;
  return { schema: { ...schema, $defs: generator.definitions() }, unchecked: [...generator.unchecked] };
}

class Generator {
  readonly unchecked = new Set<string>();
  readonly #names = new Map<number, string>();
  readonly #definitions = new Map<string, GeneratedSchema>();
  readonly #waiting: SchemaNode[] = [];

  get isTooLarge(): boolean {
    return this.#names.size > maxNodes;
  }

  definitions(): Readonly<Record<string, GeneratedSchema>> {
    return Object.fromEntries(this.#definitions);
  }

  next(): SchemaNode | undefined {
    return this.isTooLarge ? undefined : this.#waiting.pop();
  }

  reference(node: SchemaNode): { readonly $ref: string } {
    const name = this.#names.get(node.id) ?? `n${node.id}`;
    if (!this.#names.has(node.id)) {
      this.#names.set(node.id, name);
      this.#waiting.push(node);
    }
    return { $ref: `#/$defs/${name}` };
  }

  define(node: SchemaNode): void {
    for (const keyword of node.notUnderstood) this.unchecked.add(keyword);
    const scalars = node.alternatives.filter(({ kind }) => kind !== 'arrays' && kind !== 'objects');
    const lists = node.alternatives.filter(({ kind }) => kind === 'arrays');
    const objects = node.alternatives.filter((each) => each.kind === 'objects');
    const branches = [
      ...scalars.map((each) => this.#single(each)),
      ...(lists.length > 1 ? [this.#given('several kinds of lists', { type: 'array' })] : lists.map((each) => this.#single(each))), // prettier-ignore
      ...(objects.length > 1 ? [this.#tagged(objects)] : objects.map((each) => this.#single(each))),
    ];
    const [only] = branches;
    this.#definitions.set(
      `n${node.id}`,
      only === undefined ? false : branches.length === 1 ? only : { anyOf: branches },
    );
  }

  /** Of several objects only the one whose tag fits is tried: trying each in turn may take for ever. */
  #tagged(objects: readonly Objects[]): GeneratedSchema {
    const tag = tagOf(objects);
    if (tag === null) return this.#given('several kinds of objects', { type: 'object' });
    return objects.reduce<GeneratedSchema>((rest, each) => {
      const values = tagValues(each, tag) ?? [];
      const condition = { type: 'object', required: [tag], properties: { [tag]: { enum: values } } };
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      return { if: condition, then: this.#single(each), else: rest };
    }, false);
  }

  #given(what: string, schema: GeneratedSchema): GeneratedSchema {
    this.unchecked.add(what);
    return schema;
  }

  #single(alternative: Alternative): GeneratedSchema {
    switch (alternative.kind) {
      case 'values':
        return { enum: [...alternative.values.values()] };
      case 'numbers':
        return numbers(alternative);
      case 'strings': {
        const { length, format, pattern } = alternative;
        if (pattern !== null) this.unchecked.add('pattern');
        const isChecked = format !== null && checkedFormats.has(format);
        if (format !== null && !isChecked) this.unchecked.add(`format ${format}`);
        return {
          type: 'string',
          ...counted(length, 'minLength', 'maxLength'),
          ...(isChecked ? { format } : {}),
        };
      }
      case 'arrays': {
        // ajv compares each item with every other.
        if (alternative.unique) this.unchecked.add('uniqueItems');
        return { type: 'array', items: this.reference(alternative.items()), ...counted(alternative.length, 'minItems', 'maxItems') }; // prettier-ignore
      }
      default:
        return this.#object(alternative);
    }
  }

  #object({ properties, required, others, size }: Objects): GeneratedSchema {
    const named = [...properties].filter(([name]) => name !== '__proto__');
    return {
      type: 'object',
      properties: Object.fromEntries(named.map(([name, node]) => [name, this.reference(node())])),
      required: [...required].filter((name) => name !== '__proto__'),
      additionalProperties: others === 'anything' ? true : others === null ? false : this.reference(others()),
      ...counted(size, 'minProperties', 'maxProperties'),
    };
  }
}

/** Formats whose check takes no longer than the text is long. */
const checkedFormats: ReadonlySet<string> = new Set(['date-time', 'date', 'time', 'uuid']);

function numbers({ type, range: { low, high }, multipleOf, format }: Numbers): GeneratedSchema {
  const bits = format === 'int32' ? 31 : format === 'int64' ? 63 : null;
  return {
    type,
    ...(bits === null ? {} : { minimum: -(2 ** bits), maximum: 2 ** bits - 1 }),
    ...(low === null ? {} : { [low.exclusive ? 'exclusiveMinimum' : 'minimum']: low.value }),
    ...(high === null ? {} : { [high.exclusive ? 'exclusiveMaximum' : 'maximum']: high.value }),
    ...(multipleOf === null ? {} : { multipleOf }),
  };
}

function counted({ low, high }: Range, lowest: string, highest: string): Readonly<Record<string, number>> {
  return {
    ...(low === null ? {} : { [lowest]: low.value }),
    ...(high === null ? {} : { [highest]: high.value }),
  };
}

/** A property by whose values all of them are told apart. */
function tagOf(objects: readonly Objects[]): string | null {
  const areApart = objects.every((one, index) =>
    objects.slice(index + 1).every((other) => areDisjoint(one, other)),
  );
  if (!areApart) return null;
  const isTag = (name: string) => {
    const values = objects.map(
      (each) => tagValues(each, name)?.map((value) => JSON.stringify(value)) ?? null,
    );
    const all = values.flatMap((each) => each ?? []);
    return name !== '__proto__' && !values.includes(null) && new Set(all).size === all.length;
  };
  return [...(objects[0]?.required ?? [])].find((name) => isTag(name)) ?? null;
}
