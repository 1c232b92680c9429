// What takes the cells of one column, in the order of rows.

export interface ColumnSink {
  /** As the file names it. */
  readonly column: string;
  /** @throws PredictionRefusal without a place: whoever reads knows the row. */
  add(cell: unknown): void;
}
