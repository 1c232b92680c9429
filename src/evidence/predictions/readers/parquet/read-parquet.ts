// Parquet, column by column and page by page: what is in memory at a time is one page, however many rows there are.
import type { ColumnSink } from '../../columns/column-sink.ts';
import type { PredictionLimits } from '../../limits.ts';
import type { PredictionFile } from '../../prediction-file.ts';
import { PredictionRefusal } from '../../unusable.ts';
import { verifyBytes } from '../../verified-bytes.ts';
import { checkFirstBytes } from '../file-kind.ts';
import type { FlatColumn } from './flat-columns.ts';
import { readFooter } from './footer.ts';
import { dictionaryOf, prefixed, valuesOf } from './page-values.ts';
import { type Page, pagesOf, type UnpackBudget } from './pages.ts';
import { readRuns } from './runs.ts';

/**
 * Feeds every value of the columns that `sinks` name.
 *
 * @throws PredictionRefusal with row and column where one value is refused; whatever reading the file throws.
 */
export async function readParquet(
  file: PredictionFile,
  sinks: readonly ColumnSink[],
  limits: PredictionLimits,
): Promise<void> {
  const bytes = await verifyBytes(file);
  checkFirstBytes('parquet', await bytes.slice(0, Math.min(bytes.sizeBytes, 64)));
  const { columns, rowGroups } = await readFooter(bytes, sinks.map(({ column }) => column), limits); // prettier-ignore
  const budget: UnpackBudget = { bytes: 0 };
  let firstRow = 0;
  for (const { rows, chunks } of rowGroups) {
    for (const [index, column] of columns.entries()) {
      const chunk = chunks[index];
      if (chunk === undefined) continue;
      const into = new ColumnFeed(column, { firstRow, rows }, sinks);
      await feedChunk(into, pagesOf(bytes, chunk, limits, budget));
    }
    firstRow += rows;
  }
}

async function feedChunk(into: ColumnFeed, pages: AsyncIterable<Page>): Promise<void> {
  try {
    for await (const page of pages) {
      into.add(page);
      if (into.isFull) return;
    }
    into.end();
  } catch (error) {
    throw into.placed(error);
  }
}

/** One column of one row group: takes its pages in their order. */
class ColumnFeed {
  readonly #column: FlatColumn;
  readonly #sinks: readonly ColumnSink[];
  readonly #firstRow: number;
  readonly #rows: number;
  #taken = 0;
  #dictionary: ArrayLike<unknown> | null = null;

  constructor(
    column: FlatColumn,
    { firstRow, rows }: { readonly firstRow: number; readonly rows: number },
    sinks: readonly ColumnSink[],
  ) {
    this.#column = column;
    this.#sinks = sinks.filter(({ column: name }) => name === column.name);
    this.#firstRow = firstRow;
    this.#rows = rows;
  }

  get isFull(): boolean {
    return this.#taken === this.#rows;
  }

  add(page: Page): void {
    if (page.kind === 'dictionary') this.#dictionary = dictionaryOf(page, this.#column);
    else this.#addData(page);
  }

  end(): void {
    if (!this.isFull) throw new PredictionRefusal('malformed', 'is not Parquet: a column ends too early');
  }

  /** A refusal of the next value, or of the page that should hold it. */
  placed(error: unknown): unknown {
    if (!(error instanceof PredictionRefusal)) return error;
    return error.at({ row: this.#firstRow + this.#taken + 1, column: this.#column.name });
  }

  #addData(page: Page): void {
    const { count, encoding } = page;
    if (count > this.#rows - this.#taken) {
      throw new PredictionRefusal('malformed', 'is not Parquet: a column has more values than rows');
    }
    const bytes = this.#behindLevels(page);
    const values = valuesOf({ column: this.#column, bytes, count, encoding }, this.#dictionary);
    for (let index = 0; index < count; index += 1) {
      for (const sink of this.#sinks) sink.add(values[index]);
      this.#taken += 1;
    }
  }

  /** Where a column may be empty, every value has a level that says whether it is. None may be. */
  #behindLevels({ levels, values, count }: Page): Uint8Array {
    if (!this.#column.isOptional) return values;
    const runs = levels ?? prefixed(values);
    const empty = readRuns(runs, 1, count).indexOf(0);
    if (empty < 0) return levels === null ? values.subarray(4 + runs.byteLength) : values;
    this.#taken += empty;
    throw new PredictionRefusal('empty-cell', 'is empty', {
      remedy: 'leave no cell empty: give the row a value, or leave the example out for every version',
    });
  }
}
