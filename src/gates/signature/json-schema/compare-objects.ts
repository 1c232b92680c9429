// The properties of two objects compared: which are there, which must be, and what others there may be.
import type { Difference } from '../difference.ts';
import type { Place, SchemaComparison } from './compare-schemas.ts';
import type { Objects, SchemaNode } from './schema-node.ts';
import type { SchemaChange } from './schema-sides.ts';
import { showNode } from './show-alternative.ts';

interface Both {
  readonly before: Objects;
  readonly after: Objects;
}

/** Every difference between two objects, at `path` or below it. */
export function compareObjects(
  comparison: SchemaComparison,
  path: string,
  both: Both,
): readonly Difference[] {
  const names = new Set([...both.before.properties.keys(), ...both.after.properties.keys()]);
  return [
    ...[...names].flatMap((name) => compareProperty(comparison, path, name, both)),
    ...compareOthers(comparison, path, both),
  ];
}

function compareProperty(
  comparison: SchemaComparison,
  parent: string,
  name: string,
  { before, after }: Both,
): readonly Difference[] {
  if (comparison.isSpent) return [];
  const [was, is] = [before.properties.get(name)?.(), after.properties.get(name)?.()];
  const path = `${parent}.${name}`;
  const [wasNeeded, isNeeded] = [before.required.has(name), after.required.has(name)];
  const place = { path, before: shown(was, wasNeeded), after: shown(is, isNeeded) };
  if (was !== undefined && is !== undefined) {
    return [...need(comparison, place, wasNeeded, isNeeded), ...comparison.nodes(path, was, is)];
  }
  if (is !== undefined) return added(comparison, place, { others: before.others, is, isNeeded });
  return was === undefined ? [] : removed(comparison, place, was, after.others);
}

function need(comparison: SchemaComparison, place: Place, was: boolean, is: boolean): readonly Difference[] {
  if (was === is) return [];
  return [comparison.difference(is ? 'property-now-required' : 'property-now-optional', place)];
}

/** Where other properties had a schema, callers may have sent this one as that allows; likewise readers. */
function added(
  comparison: SchemaComparison,
  place: Place,
  {
    others,
    is,
    isNeeded,
  }: { readonly others: Objects['others']; readonly is: SchemaNode; readonly isNeeded: boolean },
): readonly Difference[] {
  const plain = isNeeded ? 'property-added-required' : 'property-added-optional';
  const isInput = comparison.side.rule === 'input';
  const change: SchemaChange = others === null && !isInput ? 'property-added-closed' : plain;
  const own = comparison.difference(change, place);
  return typeof others === 'function' ? [own, ...comparison.nodes(place.path, others(), is)] : [own];
}

function removed(
  comparison: SchemaComparison,
  place: Place,
  was: SchemaNode,
  others: Objects['others'],
): readonly Difference[] {
  const own = comparison.difference(others === null ? 'property-removed' : 'property-forgotten', place);
  return typeof others === 'function' ? [own, ...comparison.nodes(place.path, was, others())] : [own];
}

/** Properties that neither names. */
function compareOthers(
  comparison: SchemaComparison,
  path: string,
  { before, after }: Both,
): readonly Difference[] {
  const [narrow, wide] = comparison.narrowFirst(before.others, after.others);
  if (narrow === null || wide === 'anything') return [];
  if (typeof before.others === 'function' && typeof after.others === 'function') {
    return comparison.nodes(`${path}{}`, before.others(), after.others());
  }
  const [was, is] = [showOthers(before.others), showOthers(after.others)];
  return [comparison.difference('others-changed', { path: `${path}{}`, before: was, after: is })];
}

function showOthers(others: Objects['others']): string {
  if (others === null) return 'no others';
  return others === 'anything' ? 'anything' : showNode(others());
}

function shown(node: SchemaNode | undefined, isNeeded: boolean): string | null {
  return node === undefined ? null : `${isNeeded ? '' : 'optional '}${showNode(node)}`;
}
