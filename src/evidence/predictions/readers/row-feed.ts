// Hands the cells of each row to the columns that are read, and says of a refused cell where it is.
import { nearestName } from '../../../primitives/nearest-name.ts';
import { showValue } from '../../../primitives/show-value.ts';
import type { ColumnSink } from '../columns/column-sink.ts';
import type { PredictionLimits } from '../limits.ts';
import { PredictionRefusal } from '../unusable.ts';

export class RowFeed {
  readonly limits: PredictionLimits;
  readonly #sinks: readonly ColumnSink[];
  #rows = 0;

  constructor(sinks: readonly ColumnSink[], limits: PredictionLimits) {
    this.limits = limits;
    this.#sinks = sinks;
  }

  /** The names of the columns that are wanted, one for each sink. */
  get columns(): readonly string[] {
    return this.#sinks.map(({ column }) => column);
  }

  /** One row; `cellOf` gives the cell of the sink with that index. `line` as an editor shows it. */
  add(line: number, cellOf: (index: number) => unknown): void {
    this.#rows += 1;
    if (this.#rows > this.limits.rows) {
      throw new PredictionRefusal('too-many-rows', `has more than ${this.limits.rows} rows`);
    }
    let index = 0;
    try {
      for (const sink of this.#sinks) {
        sink.add(cellOf(index));
        index += 1;
      }
    } catch (error) {
      throw this.placed(error, line, this.#sinks[index]?.column);
    }
  }

  /** A refusal of the row that was added last, or of the one that is to be added. */
  placed(error: unknown, line: number, column?: string): unknown {
    if (!(error instanceof PredictionRefusal)) return error;
    return error.at({ row: this.#rows, line, ...(column === undefined ? {} : { column }) });
  }
}

/**
 * Where each wanted column stands in a header.
 *
 * @throws PredictionRefusal `too-many-columns`, `no-column`, `duplicate-column`.
 */
export function positionsOf(
  wanted: readonly string[],
  header: readonly string[],
  limits: PredictionLimits,
): readonly number[] {
  if (header.length > limits.columns) {
    throw new PredictionRefusal(
      'too-many-columns',
      `has ${header.length} columns, more than ${limits.columns}`,
      {
        remedy: 'store the columns that the evaluation names, not the features as well',
      },
    );
  }
  return wanted.map((column) => {
    const at = header.indexOf(column);
    if (at < 0) throw noColumn(column, header);
    if (!header.includes(column, at + 1)) return at;
    throw new PredictionRefusal('duplicate-column', 'is there twice', { detail: { column } });
  });
}

function noColumn(column: string, header: readonly string[]): PredictionRefusal {
  const near = nearestName(column, header.slice(0, 1_000));
  const some = header.slice(0, 8).map((name) => showValue(name, 40));
  const more = header.length > some.length ? ', …' : '';
  return new PredictionRefusal('no-column', `has no column ${showValue(column)}`, {
    remedy: near === undefined ? `it has ${some.join(', ')}${more}` : `did you mean ${showValue(near)}?`,
    detail: { column },
  });
}
