// The loops of CEL: over a list, or the names of a map.
import { unreachable } from '../../primitives/errors.ts';
import { isUnknown, open, type Unknown, type Value } from './values.ts';

const loops = ['all', 'exists', 'exists_one', 'filter', 'map'] as const;

export interface Loop {
  readonly name: (typeof loops)[number];
  readonly items: readonly Value[];
  readonly each: (item: Value) => Value | Unknown;
}

interface Looped {
  readonly value: Value | Unknown;
  /** The element that decided. */
  readonly witness?: Value | undefined;
}

export function isMacro(name: string): name is Loop['name'] {
  return loops.some((loop) => loop === name);
}

/** `all` and `exists` are decided by one element, whatever is unknown of the others; the rest need all. */
export function goThrough({ name, items, each }: Loop): Looped {
  switch (name) {
    case 'all':
      return decidedBy(false, items, each);
    case 'exists':
      return decidedBy(true, items, each);
    case 'exists_one':
    case 'filter': {
      const chosen = chooseFrom(items, each);
      if (isUnknown(chosen) || name === 'filter') return { value: chosen };
      return { value: chosen.length === 1 };
    }
    case 'map':
      return { value: mapOver(items, each) };
    default:
      return unreachable(name);
  }
}

function decidedBy(decisive: boolean, items: readonly Value[], each: Loop['each']): Looped {
  let undecided: Unknown | undefined;
  for (const item of items) {
    const value = each(item);
    if (value === decisive) return { value, witness: item };
    if (isUnknown(value)) undecided ??= value;
    else if (typeof value !== 'boolean') undecided ??= neither;
  }
  return { value: undecided ?? !decisive };
}

function chooseFrom(items: readonly Value[], each: Loop['each']): readonly Value[] | Unknown {
  const chosen: Value[] = [];
  for (const item of items) {
    const value = each(item);
    if (isUnknown(value)) return value;
    if (typeof value !== 'boolean') return neither;
    if (value) chosen.push(item);
  }
  return chosen;
}

function mapOver(items: readonly Value[], each: Loop['each']): readonly Value[] | Unknown {
  const values: Value[] = [];
  for (const item of items) {
    const value = each(item);
    if (isUnknown(value)) return value;
    values.push(value);
  }
  return values;
}

const neither = open('the condition of a loop is neither true nor false');
