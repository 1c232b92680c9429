// The inputs or outputs of two signatures compared: columns with columns, tensors with tensors.
import type { Column, SignatureFields, Tensor } from '../../registry/documents/signature.ts';
import { compareShapes } from './compare-shapes.ts';
import { comparePresent } from './compare-types.ts';
import type { Difference } from './difference.ts';
import { compareSchemas } from './json-schema/compare-schemas.ts';
import { schemaInputs, schemaOutputs } from './json-schema/schema-sides.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { canonicalType } from './scalar-types.ts';
import { showTensor, showType } from './show-type.ts';
import type { Side } from './sides.ts';

/** Every difference on one side. */
export function compareFields(
  side: Side,
  before: SignatureFields,
  after: SignatureFields,
): readonly Difference[] {
  if (before.kind === 'columns' && after.kind === 'columns') {
    return [
      ...compareNaming(side, before.columns, after.columns),
      ...compareColumns(side, before.columns, after.columns),
      ...compareOrder(side, before.columns, after.columns),
    ];
  }
  if (before.kind === 'tensors' && after.kind === 'tensors') {
    return [
      ...compareNaming(side, before.tensors, after.tensors),
      ...compareTensors(side, before.tensors, after.tensors),
      ...compareOrder(side, before.tensors, after.tensors),
    ];
  }
  if (before.kind === 'json-schema' && after.kind === 'json-schema') {
    const schemaSide = side.rule === 'input' ? schemaInputs : schemaOutputs;
    return compareSchemas(schemaSide, before.schema, after.schema);
  }
  if (before.kind === 'text' && after.kind === 'text') return [];
  return [
    {
      rule: `${side.rule}-kind-changed`,
      path: side.place,
      before: before.kind,
      after: after.kind,
      severity: 'breaking',
      meaning: 'tables, tensors, JSON documents and text are not interchangeable',
    },
  ];
}

interface Named {
  readonly name: string | null;
}

/** By name, or by position where a signature has no names. */
function keyOf({ name }: Named, index: number): string {
  return name === null ? `[${index}]` : `.${name}`;
}

function naming(fields: readonly Named[]): 'none' | 'names' | 'positions' {
  if (fields.length === 0) return 'none';
  return fields.every(({ name }) => name !== null) ? 'names' : 'positions';
}

function compareNaming(side: Side, before: readonly Named[], after: readonly Named[]): readonly Difference[] {
  const [was, is] = [naming(before), naming(after)];
  if (was === is || was === 'none' || is === 'none') return [];
  return [
    {
      rule: `${side.rule}-naming-changed`,
      path: side.place,
      before: was,
      after: is,
      severity: 'breaking',
      meaning: 'what was told apart in one way is told apart in another',
    },
  ];
}

/** Where naming changed, every name is new or gone; that one difference says it, and no list of them. */
function comparablePairs<Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Pair<Item>[] {
  const [was, is] = [naming(before), naming(after)];
  return was === is || was === 'none' || is === 'none' ? pairUp(before, after, keyOf) : [];
}

function pathOf(side: Side, { before, after }: Pair<Named>, keys: ReadonlyMap<Named, string>): string {
  const item = before ?? after;
  return `${side.place}${item === undefined ? '' : (keys.get(item) ?? '')}`;
}

function keysOf(fields: readonly Named[]): readonly (readonly [Named, string])[] {
  return fields.map((field, index) => [field, keyOf(field, index)] as const);
}

function compareColumns(
  side: Side,
  before: readonly Column[],
  after: readonly Column[],
): readonly Difference[] {
  const keys = new Map([...keysOf(before), ...keysOf(after)]);
  return comparablePairs(before, after).flatMap((pair) => {
    const path = pathOf(side, pair, keys);
    const change = positional(side, path, pair, ({ type }) => showType(type));
    return change === null ? comparePresent({ side, what: 'column', path, ...pair }) : [change];
  });
}

function compareTensors(
  side: Side,
  before: readonly Tensor[],
  after: readonly Tensor[],
): readonly Difference[] {
  const keys = new Map([...keysOf(before), ...keysOf(after)]);
  return comparablePairs(before, after).flatMap((pair): readonly Difference[] => {
    const path = pathOf(side, pair, keys);
    const change = positional(side, path, pair, showTensor) ?? presence(side, path, pair);
    if (change !== null) return [change];
    return pair.before === undefined || pair.after === undefined
      ? []
      : compareTensor(side, path, pair.before, pair.after);
  });
}

/** What came or went among fields without names; `null` where both have it, or it has a name. */
function positional<Item extends Named>(
  side: Side,
  path: string,
  { before, after }: Pair<Item>,
  show: (item: Item) => string,
): Difference | null {
  const only = before === undefined ? after : after === undefined ? before : undefined;
  if (only === undefined || only.name !== null) return null;
  const change = before === undefined ? 'added' : 'removed';
  return {
    rule: `${side.rule}-position-${change}`,
    path,
    before: before === undefined ? null : show(before),
    after: after === undefined ? null : show(after),
    ...side.position[change],
  };
}

function presence(side: Side, path: string, { before, after }: Pair<Tensor>): Difference | null {
  if (before !== undefined && after !== undefined) return null;
  const change = before === undefined ? 'added' : 'removed';
  return {
    rule: `${side.rule}-tensor-${change}`,
    path,
    before: before === undefined ? null : showTensor(before),
    after: after === undefined ? null : showTensor(after),
    ...side.tensor[change],
  };
}

/** Element types of tensors must be equal: nothing is converted. */
function compareTensor(side: Side, path: string, before: Tensor, after: Tensor): readonly Difference[] {
  const shapes = compareShapes(
    { rule: side.rule, path, dimension: side.dimension },
    before.shape,
    after.shape,
  );
  if (canonicalType(before.dtype) === canonicalType(after.dtype)) return shapes;
  return [
    {
      rule: `${side.rule}-tensor-type-changed`,
      path,
      before: showTensor(before),
      after: showTensor(after),
      severity: 'breaking',
      meaning: 'has another element type, and tensors are not converted',
    },
    ...shapes,
  ];
}

/** Order means nothing among named inputs; named outputs are often read by position all the same. */
function compareOrder(side: Side, before: readonly Named[], after: readonly Named[]): readonly Difference[] {
  if (side.rule === 'input' || naming(before) !== 'names' || naming(after) !== 'names') return [];
  const positions = new Map(after.map((field, index) => [field, index]));
  const order = pairUp(before, after, keyOf).flatMap((pair) =>
    pair.before === undefined || pair.after === undefined ? [] : [positions.get(pair.after) ?? 0],
  );
  if (order.every((position, index) => index === 0 || position >= (order[index - 1] ?? 0))) return [];
  return [
    {
      rule: 'output-order-changed',
      path: side.place,
      before: 'in one order',
      after: 'in another',
      severity: 'warning',
      meaning: 'callers that read by position read something else',
    },
  ];
}
