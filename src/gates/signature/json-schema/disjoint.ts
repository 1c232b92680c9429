// Whether two alternatives share no value, as far as that is easily seen: other types, other values, other tags.
import { canonicalJson, type JsonValue } from '../../../primitives/canonical-json.ts';
import type { Alternative, Objects } from './schema-node.ts';

/** `false` where they may overlap. */
export function areDisjoint(one: Alternative, other: Alternative): boolean {
  if (one.kind === 'values' && other.kind === 'values') {
    return [...one.values.keys()].every((value) => !other.values.has(value));
  }
  if (one.kind === 'objects' && other.kind === 'objects') return haveOtherTags(one, other);
  return one.type !== other.type && !(isNumber(one) && isNumber(other));
}

function isNumber({ type }: Alternative): boolean {
  return type === 'integer' || type === 'number';
}

/** Two kinds of one union are often told apart by a property that both must have, each with values of its own. */
function haveOtherTags(one: Objects, other: Objects): boolean {
  return [...one.required].some((name) => {
    const [ours, theirs] = [tagValues(one, name), tagValues(other, name)];
    if (ours === null || theirs === null) return false;
    const known = new Set(theirs.map((value) => canonicalJson(value)));
    return ours.every((value) => !known.has(canonicalJson(value)));
  });
}

/** The only values of a property that must be there; `null` where it may be left out, or be anything. */
export function tagValues({ required, properties }: Objects, name: string): readonly JsonValue[] | null {
  const node = required.has(name) ? properties.get(name)?.() : undefined;
  if (node === undefined || node.notUnderstood.length > 0 || node.alternatives.length === 0) return null;
  const values = node.alternatives.map((each) =>
    each.kind === 'values' ? Array.from(each.values.values()) : null,
  );
  return values.every((each) => each !== null) ? values.flat() : null;
}
