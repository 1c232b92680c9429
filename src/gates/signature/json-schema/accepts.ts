// Whether an alternative takes one value: decided where numbers and lengths decide, else not known.
import type { JsonValue } from '../../../primitives/canonical-json.ts';
import { typeOfValue } from './keywords.ts';
import type { Alternative, Range } from './schema-node.ts';

/** @param canonical the value's canonical JSON. */
export function accepts(
  alternative: Alternative,
  value: JsonValue,
  canonical: string,
): 'yes' | 'no' | 'unclear' {
  const type = typeOfValue(value);
  if (alternative.kind === 'values') return alternative.values.has(canonical) ? 'yes' : 'no';
  if (alternative.type !== type && !(alternative.type === 'number' && type === 'integer')) return 'no';
  if (alternative.kind === 'numbers' && typeof value === 'number') {
    if (!isWithin(alternative.range, value)) return 'no';
    return alternative.multipleOf === null && alternative.format === null ? 'yes' : 'unclear';
  }
  if (alternative.kind === 'strings' && typeof value === 'string') {
    // JSON Schema counts characters, and JavaScript's length counts UTF-16 units.
    if (!isWithin(alternative.length, Array.from(value).length)) return 'no';
    return alternative.pattern === null && alternative.format === null ? 'yes' : 'unclear';
  }
  return 'unclear';
}

export function isWithin({ low, high }: Range, value: number): boolean {
  const isAbove = low === null || (low.exclusive ? value > low.value : value >= low.value);
  const isBelow = high === null || (high.exclusive ? value < high.value : value <= high.value);
  return isAbove && isBelow;
}
