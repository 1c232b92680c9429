// Shapes of tensors and parameters compared, dimension by dimension.
import type { Difference } from './difference.ts';
import type { Side } from './sides.ts';

export interface ShapePlace {
  readonly rule: Side['rule'] | 'parameter';
  readonly path: string;
  readonly dimension: Side['dimension'];
}

/** A dimension of -1 takes or gives any size. */
export function compareShapes(
  place: ShapePlace,
  before: readonly number[],
  after: readonly number[],
): readonly Difference[] {
  if (before.length !== after.length) {
    return [
      {
        rule: `${place.rule}-rank-changed`,
        path: place.path,
        before: show(before),
        after: show(after),
        severity: 'breaking',
        meaning: 'has another number of dimensions',
      },
    ];
  }
  return before.flatMap((was, index) => compareDimension(place, { index, was, is: after[index] ?? was }));
}

function compareDimension(
  { rule, path, dimension }: ShapePlace,
  { index, was, is }: { readonly index: number; readonly was: number; readonly is: number },
): readonly Difference[] {
  if (was === is) return [];
  const at = { path: `${path}[dim ${index}]`, before: String(was), after: String(is) };
  if (is === -1) return [{ ...at, rule: `${rule}-dimension-freed`, ...dimension.freed }];
  if (was === -1) return [{ ...at, rule: `${rule}-dimension-fixed`, ...dimension.fixed }];
  return [
    { ...at, rule: `${rule}-dimension-changed`, severity: 'breaking', meaning: 'has another fixed size' },
  ];
}

function show(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}
