// An example of tensors, held against element types and shapes: nested lists, by name or as the only one.
import { showValue } from '../../../primitives/show-value.ts';
import type { Tensor } from '../../../registry/documents/signature.ts';
import { type Checking, type ExampleCheck, failureText } from './example-result.ts';
import { below, type Located } from './example-forms.ts';
import { isObject } from './json-object.ts';
import { type GeneratedSchema, scalarSchema } from './type-schemas.ts';

export function checkTensors(
  tensors: readonly Tensor[],
  example: Located,
  { validators }: Checking,
): ExampleCheck {
  const values = namedValues(tensors, example);
  if (values === null) return { kind: 'unreadable', reason: 'does not say which tensor is which' };
  const failures = tensors.flatMap((tensor, index): readonly string[] => {
    const found = values.get(index);
    if (found === undefined)
      return [`the example holds no tensor ${showName(tensor.name, index)}, which is required`];
    const shape = checkShape(found, tensor.shape);
    if (shape !== null) return [shape];
    const violation = validators.for(elements(tensor))?.(found.value) ?? null;
    return violation === null ? [] : [failureText(found, violation)];
  });
  return { kind: 'checked', failures, notes: [] };
}

/** Which value is which tensor's; `null` where nothing tells. */
function namedValues(
  tensors: readonly Tensor[],
  { path, value }: Located,
): ReadonlyMap<number, Located> | null {
  if (isObject(value)) {
    return new Map(
      tensors.flatMap(({ name }, index) =>
        name !== null && Object.hasOwn(value, name) ? [[index, { path: below(path, name), value: value[name] }] as const] : [],
      ),
    ); // prettier-ignore
  }
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const named = rows?.filter((row) => isObject(row)) ?? [];
  if (rows !== null && named.length > 0 && named.length === rows.length) return stacked(tensors, path, named);
  return tensors.length === 1 ? new Map([[0, { path, value }]]) : null;
}

/** `[{"x": […], "y": […]}, …]`: one object for each item of a batch. */
function stacked(
  tensors: readonly Tensor[],
  path: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<number, Located> {
  return new Map(
    tensors.flatMap(({ name }, index) =>
      name !== null && rows.every((row) => Object.hasOwn(row, name))
        ? [[index, { path: `${path}[].${name}`, value: rows.map((row) => row[name]) }] as const]
        : [],
    ),
  );
}

/** Sizes by the first of each list; that all are alike is checked on the way down. */
function checkShape(
  { path, value }: Located,
  shape: readonly number[],
  dimension = 0,
  sizes: (number | undefined)[] = [],
): string | null {
  // prettier-ignore
  const at = path === '' ? 'the example' : path;
  const wanted = shape[dimension];
  if (wanted === undefined) {
    return Array.isArray(value) ? `${at}: has more than ${shape.length} dimension(s)` : null;
  }
  if (!Array.isArray(value)) return `${at}: must be a list, for dimension ${dimension} of [${shape.join(', ')}], found ${showValue(value)}`; // prettier-ignore
  const items: readonly unknown[] = value;
  if (wanted !== -1 && items.length !== wanted) return `${at}: holds ${items.length} item(s), and dimension ${dimension} has ${wanted}`; // prettier-ignore
  const known = sizes[dimension];
  if (known !== undefined && known !== items.length) return `${at}: holds ${items.length} item(s), and others beside it ${known}`; // prettier-ignore
  sizes[dimension] = items.length;
  for (const [index, item] of items.entries()) {
    const wrong = checkShape({ path: `${path}[${index}]`, value: item }, shape, dimension + 1, sizes);
    if (wrong !== null) return wrong;
  }
  return null;
}

function elements({ dtype, shape }: Tensor): GeneratedSchema {
  return shape.reduce<GeneratedSchema>((items) => ({ type: 'array', items }), scalarSchema(dtype));
}

function showName(name: string | null, index: number): string {
  return name === null ? `at position ${index}` : showValue(name);
}
