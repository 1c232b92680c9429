// The limits of two alternatives of one type: which of them let something out that the other takes.
import type { Arrays, Numbers, Objects, Range, Strings } from './schema-node.ts';
import type { SchemaChange } from './schema-sides.ts';
import { showBound } from './show-alternative.ts';

/** A limit of `wide` that something within `narrow` may break; both as text. */
export interface Limit {
  readonly change: Extract<SchemaChange, 'limit-changed' | 'pattern-changed'>;
  readonly narrow: string;
  readonly wide: string;
}

export function numberLimits(narrow: Numbers, wide: Numbers): readonly Limit[] {
  return [
    ...rangeLimits('', narrow.range, wide.range),
    ...(isMultiple(narrow, wide) ? [] : [limit(`multiple of ${narrow.multipleOf ?? 'anything'}`, `multiple of ${wide.multipleOf ?? 'anything'}`)]), // prettier-ignore
    ...formatLimits(narrow, wide),
  ];
}

export function stringLimits(narrow: Strings, wide: Strings): readonly Limit[] {
  const hasPattern = wide.pattern === null || wide.pattern === narrow.pattern;
  return [
    ...rangeLimits('length ', narrow.length, wide.length),
    ...formatLimits(narrow, wide),
    ...(hasPattern ? [] : [{ change: 'pattern-changed' as const, narrow: narrow.pattern ?? 'no pattern', wide: wide.pattern ?? 'no pattern' }]), // prettier-ignore
  ];
}

export function arrayLimits(narrow: Arrays, wide: Arrays): readonly Limit[] {
  const isUnique = narrow.unique || !wide.unique;
  return [
    ...rangeLimits('length ', narrow.length, wide.length),
    ...(isUnique ? [] : [limit('items that may repeat', 'unique items')]),
  ];
}

export function objectLimits(narrow: Objects, wide: Objects): readonly Limit[] {
  return rangeLimits('properties ', narrow.size, wide.size);
}

function rangeLimits(of: string, narrow: Range, wide: Range): readonly Limit[] {
  return (['low', 'high'] as const)
    .filter((end) => !isInside(end, narrow, wide))
    .map((end) => limit(`${of}${showBound(end, narrow[end])}`, `${of}${showBound(end, wide[end])}`));
}

function isInside(end: 'low' | 'high', narrow: Range, wide: Range): boolean {
  const [own, other] = [narrow[end], wide[end]];
  if (other === null) return true;
  if (own === null) return false;
  if (own.value === other.value) return own.exclusive || !other.exclusive;
  return end === 'low' ? own.value > other.value : own.value < other.value;
}

function isMultiple(narrow: Numbers, { multipleOf: step }: Numbers): boolean {
  if (step === null) return true;
  const own = narrow.multipleOf ?? (narrow.type === 'integer' ? 1 : null);
  return own !== null && Number.isInteger(own / step) && (own / step) * step === own;
}

/** Formats of numbers whose every value the other takes. */
const wider: ReadonlyMap<string, string> = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
]);

function formatLimits(narrow: Numbers | Strings, wide: Numbers | Strings): readonly Limit[] {
  const isSame = wide.format === null || wide.format === narrow.format;
  if (isSame || (narrow.format !== null && wider.get(narrow.format) === wide.format)) return [];
  return [limit(narrow.format ?? 'no format', wide.format ?? 'no format')];
}

function limit(narrow: string, wide: string): Limit {
  return { change: 'limit-changed', narrow, wide };
}
