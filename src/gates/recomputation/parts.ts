// The parts that attributes divide a table into: slices, groups, and their intersections.
import type { CodedColumn } from '../../evidence/predictions/columns/category-column.ts';
import type { PredictionTable } from '../../evidence/predictions/table.ts';

/** Attribute → value; nothing is the whole table. */
export type Where = Readonly<Record<string, string>>;

/** The rows that have the same value in every one of some attributes. */
export interface Part {
  readonly where: Where;
  readonly rows: Uint32Array;
}

/** A column of groups or of slices; `undefined` where the table has none of that name. */
export function attributeOf(table: PredictionTable, name: string): CodedColumn | undefined {
  return table.groups.get(name) ?? table.slices.get(name);
}

/** The same text for the same condition, whatever the order of its attributes. */
export function whereKey(where: Where): string {
  return JSON.stringify(Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every part that has rows, by {@link whereKey}, in the order of first rows. Time and memory as the rows. */
export function divide(
  table: Pick<PredictionTable, 'rows'>,
  columns: readonly CodedColumn[],
): ReadonlyMap<string, Part> {
  const { cells, firstRows } = numberCells(table.rows, columns);
  const counts = new Uint32Array(firstRows.length);
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  const parts = firstRows.map((row, cell): Part => {
    const where = Object.fromEntries(columns.map(({ name, values, codes }) => [name, values[codes[row] ?? 0] ?? ''])); // prettier-ignore
    return { where, rows: new Uint32Array(counts[cell] ?? 0) };
  });
  counts.fill(0);
  for (const [row, cell] of cells.entries()) {
    const at = counts[cell] ?? 0;
    const rows = parts[cell]?.rows;
    if (rows !== undefined) rows[at] = row;
    counts[cell] = at + 1;
  }
  return new Map(parts.map((part) => [whereKey(part.where), part]));
}

/** Numbers the combinations of values that occur: one column after the other, so that no product is ever laid out. */
function numberCells(
  rows: number,
  columns: readonly CodedColumn[],
): { readonly cells: Uint32Array; readonly firstRows: readonly number[] } {
  const cells = new Uint32Array(rows);
  let firstRows: number[] = [0];
  for (const { codes, values } of columns) {
    const numbers = new Map<number, number>();
    firstRows = [];
    for (let row = 0; row < rows; row += 1) {
      const combined = (cells[row] ?? 0) * values.length + (codes[row] ?? 0);
      let cell = numbers.get(combined);
      if (cell === undefined) {
        cell = numbers.size;
        numbers.set(combined, cell);
        firstRows.push(row);
      }
      cells[row] = cell;
    }
  }
  return { cells, firstRows };
}
