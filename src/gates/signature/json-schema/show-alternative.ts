// What a schema accepts, as short text: `integer ≥ 0`, `"EU" | "US"`, `object{age, name?}`.
import { showValue } from '../../../primitives/show-value.ts';
import type { Alternative, Bound, Range, SchemaNode } from './schema-node.ts';

const maxLength = 120;

export function showNode({ alternatives }: SchemaNode): string {
  if (alternatives.length === 0) return 'nothing';
  return shorten(alternatives.slice(0, 20).map(showAlternative).join(' | '));
}

/** At most 120 characters. */
export function showAlternative(alternative: Alternative): string {
  switch (alternative.kind) {
    case 'values':
      return shorten([...alternative.values.keys()].slice(0, 20).map((value) => shown(value)).join(' | ')); // prettier-ignore
    case 'numbers':
      return joined(alternative.type, alternative.format, showRange(alternative.range), alternative.multipleOf === null ? '' : `multiple of ${alternative.multipleOf}`); // prettier-ignore
    case 'strings':
      return joined('string', alternative.format, sized(alternative.length, 'length'), alternative.pattern === null ? '' : `pattern ${showValue(alternative.pattern, 40)}`); // prettier-ignore
    case 'arrays':
      return joined('array', sized(alternative.length, 'length'), alternative.unique ? 'unique' : '');
    default: {
      const names = [...alternative.properties.keys()].slice(0, 20);
      return shorten(`object{${names.map((name) => `${name}${alternative.required.has(name) ? '' : '?'}`).join(', ')}}`); // prettier-ignore
    }
  }
}

export function showRange({ low, high }: Range): string {
  const from = low === null ? '' : `${low.exclusive ? '>' : '≥'} ${low.value}`;
  const to = high === null ? '' : `${high.exclusive ? '<' : '≤'} ${high.value}`;
  return joined(from, to);
}

export function showBound(end: 'low' | 'high', bound: Bound | null): string {
  return bound === null ? 'no limit' : showRange(end === 'low' ? { low: bound, high: null } : { low: null, high: bound }); // prettier-ignore
}

function sized(range: Range, of: string): string {
  const text = showRange(range);
  return text === '' ? '' : `${of} ${text}`;
}

/** A value's canonical JSON, which may be of any length. */
function shown(json: string): string {
  return json.length <= 40 ? json : `${json.slice(0, 39)}…`;
}

function joined(...parts: readonly (string | null)[]): string {
  return shorten(parts.filter((part) => part !== null && part !== '').join(' '));
}

function shorten(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
