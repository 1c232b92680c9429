// A page: named facts one below the other, and titled sections.
import type { Paint } from '../../../report/terminal-table.ts';

/** A name and what it is; `undefined` is left out. The value is already safe to print. */
export type Field = readonly [name: string, value: string | undefined];

/** Names in one column, values in the next. */
export function renderFields(fields: readonly Field[], paint: Paint): string {
  const known = fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
  const width = Math.max(0, ...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}`).join('\n');
}

/** A title over a body, indented; nothing where the body is empty. */
export function renderSection(title: string, body: string, paint: Paint): string {
  if (body === '') return '';
  return `${paint('bold', title)}\n${indent(body)}`;
}

/** Parts with an empty line between them; empty ones are left out. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
