// A field of one side of a signature by what people call it: its name, or a path such as `message.role`.
import { unreachable } from '../../primitives/errors.ts';
import type {
  Column,
  ColumnType,
  Signature,
  SignatureFields,
  Tensor,
} from '../../registry/documents/signature.ts';
import { readSchema } from './json-schema/read-schema.ts';
import type { Objects, SchemaNode } from './json-schema/schema-node.ts';

export type FoundField =
  | { readonly kind: 'column'; readonly type: ColumnType }
  | { readonly kind: 'tensor'; readonly tensor: Tensor }
  | { readonly kind: 'schema'; readonly node: SchemaNode }
  /** Text has no fields: whatever it is called, it is there. */
  | { readonly kind: 'text' }
  /** `refused` where a request that holds it is an error, and not only larger than needed. */
  | { readonly kind: 'absent'; readonly refused: boolean }
  /** A keyword that is not understood decides whether it is there. */
  | { readonly kind: 'unclear' };

const absent = (refused: boolean): FoundField => ({ kind: 'absent', refused });

/** Finds a field by its name or path; `[0]` names what has no name. */
export function fieldFinder(fields: SignatureFields): (name: string) => FoundField {
  switch (fields.kind) {
    case 'columns': {
      const byName = namesOf(fields.columns);
      return (name) => columnNamed(byName, name);
    }
    case 'tensors': {
      const byName = new Map(fields.tensors.map((tensor, index) => [nameAt(tensor.name, index), tensor]));
      return (name) => {
        const tensor = byName.get(name);
        return tensor === undefined ? absent(false) : { kind: 'tensor', tensor };
      };
    }
    case 'json-schema': {
      const node = readSchema(fields.schema);
      return (name) => propertyNamed(node, name);
    }
    case 'text':
      return () => ({ kind: 'text' });
    default:
      return unreachable(fields);
  }
}

/** Names at the top that must be sent; none where there are no names. */
export function requiredNames({ inputs }: Signature): readonly string[] {
  switch (inputs.kind) {
    case 'columns':
      return inputs.columns.flatMap(({ name, required }, index) => (required ? [nameAt(name, index)] : []));
    case 'tensors':
      return inputs.tensors.map(({ name }, index) => nameAt(name, index));
    case 'json-schema': {
      const objects = objectsOf(readSchema(inputs.schema));
      const [first, ...others] = objects;
      return [...(first?.required ?? [])].filter((each) =>
        others.every(({ required }) => required.has(each)),
      );
    }
    default:
      return [];
  }
}

function nameAt(name: string | null, index: number): string {
  return name ?? `[${index}]`;
}

type Typed = Pick<Column, 'name' | 'type'>;

function namesOf(columns: readonly Typed[]): ReadonlyMap<string, Typed> {
  return new Map(columns.map((column, index) => [nameAt(column.name, index), column]));
}

/** A name may hold dots itself: the longest that is one counts. */
function columnNamed(columns: ReadonlyMap<string, Typed>, path: string): FoundField {
  for (const [head, rest] of splits(path)) {
    const column = columns.get(head);
    if (column !== undefined) return rest === '' ? { kind: 'column', type: column.type } : within(column.type, rest); // prettier-ignore
  }
  return absent(false);
}

function within(type: ColumnType, path: string): FoundField {
  switch (type.kind) {
    case 'array':
      return within(type.items, path);
    case 'map':
      return { kind: 'column', type: type.values };
    case 'object': {
      const found = columnNamed(namesOf(type.properties), path);
      return found.kind === 'absent' ? absent(true) : found;
    }
    default:
      return type.type === 'any' ? { kind: 'column', type } : absent(true);
  }
}

function propertyNamed(node: SchemaNode, path: string): FoundField {
  if (node.notUnderstood.length > 0) return { kind: 'unclear' };
  const objects = objectsOf(node);
  for (const [head, rest] of splits(path)) {
    const found = objects.map((each) => each.properties.get(head)?.()).find((each) => each !== undefined);
    if (found !== undefined)
      return rest === '' ? { kind: 'schema', node: found } : propertyNamed(found, rest);
  }
  const other = objects.map(({ others }) => others).find((others) => typeof others === 'function');
  if (other !== undefined) return { kind: 'schema', node: other() };
  return absent(objects.every(({ others }) => others === null));
}

/** The objects that a schema takes, also as items of lists. */
function objectsOf(node: SchemaNode, depth = 0): readonly Objects[] {
  return node.alternatives.flatMap((each) => {
    if (each.kind === 'objects') return [each];
    return each.kind === 'arrays' && depth < 5 ? objectsOf(each.items(), depth + 1) : [];
  });
}

/** `a.b.c` as a name and what is below it, the longest name first; `[]` and `{}` name no field. */
function splits(path: string): readonly (readonly [head: string, rest: string])[] {
  const steps = path.replaceAll('[]', '').replaceAll('{}', '').split('.').slice(0, 20);
  return steps.map((_, index) => {
    const at = steps.length - index;
    return [steps.slice(0, at).join('.'), steps.slice(at).join('.')] as const;
  });
}
