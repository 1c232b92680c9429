// An example of a table, held against columns: by name, or by position where columns have no names.
import { showValue } from '../../../primitives/show-value.ts';
import type { Column } from '../../../registry/documents/signature.ts';
import { type Checking, type ExampleCheck, failureText, maxFailures } from './example-result.ts';
import { type Located, type Row, rowsOf } from './example-forms.ts';
import { typeSchema } from './type-schemas.ts';
import type { Violation } from './validators.ts';

type Validate = (value: unknown) => Violation | null;

export function checkRows(columns: readonly Column[], example: Located, checking: Checking): ExampleCheck {
  const lists = new Set(columns.filter(({ type }) => type.kind === 'array').map(({ name }) => name));
  const rows = rowsOf(example, (name) => lists.has(name));
  if (rows === null) return { kind: 'unreadable', reason: 'is no table: expected rows, or columns and data' };
  const validated = columns.map((column) => ({
    column,
    validate: checking.validators.for(typeSchema(column.type, column.required, checking.callers)),
  }));
  if (validated.some(({ validate }) => validate === null)) return { kind: 'unreadable', reason: 'is of more different types than are checked' }; // prettier-ignore
  const failures: string[] = [];
  const missing = new Set<number>();
  for (const row of rows) {
    for (const [index, { column, validate }] of validated.entries()) {
      if (failures.length >= maxFailures) break;
      const failure = checkCell(row, { column, index, validate: validate ?? (() => null) });
      // A column that one row lacks is often one that all lack.
      if (failure === null || (failure.isMissing && missing.has(index))) continue;
      if (failure.isMissing) missing.add(index);
      failures.push(failure.text);
    }
  }
  return { kind: 'checked', failures, notes: [...emptyNote(rows), ...ignoredNote(columns, rows)] };
}

interface CheckedColumn {
  readonly column: Column;
  readonly index: number;
  readonly validate: Validate;
}

function checkCell(
  row: Row,
  { column, index, validate }: CheckedColumn,
): { readonly text: string; readonly isMissing: boolean } | null {
  const cell = cellOf(row, column, index);
  if (cell === undefined) {
    const what = column.name === null ? `nothing at position ${index}` : `no ${showValue(column.name)}`;
    return column.required ? { isMissing: true, text: `${row.path === '' ? 'the example' : row.path}: holds ${what}, which is required` } : null; // prettier-ignore
  }
  const violation = validate(cell.value);
  return violation === null ? null : { isMissing: false, text: failureText(cell, violation) };
}

function cellOf({ cells, positions }: Row, { name }: Column, index: number): Located | undefined {
  // Named columns of rows without names are taken in order.
  return name === null || cells === null ? positions[index] : cells.get(name);
}

function emptyNote(rows: readonly Row[]): readonly string[] {
  return rows.length > 0 ? [] : ['the example holds no row'];
}

function ignoredNote(columns: readonly Column[], [first]: readonly Row[]): readonly string[] {
  const names = new Set(columns.map(({ name }) => name));
  const ignored = names.has(null) ? [] : [...(first?.cells?.keys() ?? [])].filter((name) => !names.has(name));
  if (ignored.length === 0) return [];
  const shown = ignored.slice(0, 5).map((name) => showValue(name));
  return [`the example holds what is not read: ${shown.join(', ')}${ignored.length > 5 ? ', …' : ''}`];
}
