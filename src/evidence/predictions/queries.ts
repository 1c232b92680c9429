// The queries of a ranking, numbered.
import { RowIndex } from './columns/row-index.ts';
import type { TextColumn } from './columns/text-column.ts';

export interface NumberedQueries {
  /** The query of each row, counted from 0 in the order of first rows. */
  readonly queries: Uint32Array;
  readonly queryCount: number;
}

/** Without a column all rows are one query's. */
export function numberQueries(column: TextColumn | null, rows: number): NumberedQueries {
  const queries = new Uint32Array(rows);
  if (column === null) return { queries, queryCount: 1 };
  const index = new RowIndex([column]);
  let queryCount = 0;
  for (let row = 0; row < rows; row += 1) {
    const first = index.enter(row);
    queries[row] = first === row ? queryCount : (queries[first] ?? 0);
    if (first === row) queryCount += 1;
  }
  return { queries, queryCount };
}
