// Which example each row is of: ids with a way back from an id to its row. Ranked examples are known by their query
// and their id together, since one document is found for many queries.
import { RowIndex } from './columns/row-index.ts';
import type { TextColumn } from './columns/text-column.ts';
import { showValue } from '../../primitives/show-value.ts';
import { PredictionRefusal } from './unusable.ts';

export class ExampleIds {
  readonly #columns: readonly TextColumn[];
  readonly #index: RowIndex;

  /**
   * `columns` together name an example, the last of them the id.
   *
   * @throws PredictionRefusal `duplicate-id` with both rows.
   */
  constructor(columns: readonly TextColumn[]) {
    this.#columns = columns;
    this.#index = new RowIndex(columns);
    for (let row = 0; row < this.count; row += 1) {
      const first = this.#index.enter(row);
      if (first !== row) throw this.#duplicate(first, row);
    }
  }

  get count(): number {
    return this.#index.rows;
  }

  /** For people: the id of a row, from 0, with its query before it where there is one. */
  at(row: number): string {
    return this.#columns.map((column) => column.at(row)).join(' / ');
  }

  /** The row, from 0, that is of the same example as a row of `others`; -1 where none is. */
  rowOf(others: ExampleIds, row: number): number {
    return this.#index.find(others.#index, row);
  }

  #duplicate(first: number, second: number): PredictionRefusal {
    const column = this.#columns.at(-1)?.column;
    return new PredictionRefusal(
      'duplicate-id',
      `${showValue(this.at(second))} is in row ${first + 1} and in row ${second + 1}`,
      {
        remedy: 'an example has one row: give every row an id of its own',
        detail: { row: second + 1, ...(column === undefined ? {} : { column }) },
      },
    );
  }
}
