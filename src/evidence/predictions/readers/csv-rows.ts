// The rows of a CSV: a header first, then rows as wide as it, each with the line it ends on.
import { PredictionRefusal } from '../unusable.ts';
import { positionsOf, type RowFeed } from './row-feed.ts';

export type Separator = ',' | '\t';

export class CsvRows {
  readonly #feed: RowFeed;
  readonly #separator: Separator;
  #positions: readonly number[] | null = null;
  #width = 0;
  #line = 0;

  constructor(feed: RowFeed, separator: Separator) {
    this.#feed = feed;
    this.#separator = separator;
  }

  /** How many lines were taken. */
  get line(): number {
    return this.#line;
  }

  /** Of one row, in characters. */
  get maxLength(): number {
    return this.#feed.limits.rowLength;
  }

  /** The next row, which takes so many lines. Blank lines are no rows. */
  add(cells: readonly string[], lines: number): void {
    this.#line += lines;
    if (cells.length === 1 && cells[0] === '') return;
    if (this.#positions === null) {
      this.#start(cells);
      return;
    }
    const positions = this.#positions;
    if (cells.length !== this.#width) throw this.#ragged(cells.length);
    this.#feed.add(this.#line, (index) => cells[positions[index] ?? -1]);
  }

  /** Text of the next row, whole or not. @throws PredictionRefusal `row-too-long`. */
  checkLength(text: string): void {
    if (text.length <= this.maxLength) return;
    throw new PredictionRefusal('row-too-long', `has more than ${this.maxLength} characters`, {
      remedy: 'close every quote; store the columns that the evaluation names, not the features as well',
      detail: { line: this.#line + 1 },
    });
  }

  /** @throws PredictionRefusal `no-rows` where not even a header came. */
  end(): void {
    if (this.#positions === null) throw new PredictionRefusal('no-rows', 'is empty');
  }

  #start(header: readonly string[]): void {
    const detail = { line: this.#line };
    this.#width = header.length;
    try {
      this.#positions = positionsOf(this.#feed.columns, header, this.#feed.limits);
    } catch (error) {
      if (!(error instanceof PredictionRefusal)) throw error;
      const remedy = header.length === 1 ? otherSeparator(header[0] ?? '', this.#separator) : undefined;
      if (remedy === undefined) throw error.at(detail);
      throw new PredictionRefusal(error.code, error.message, {
        remedy,
        detail: { ...error.detail, ...detail },
      });
    }
  }

  #ragged(cells: number): PredictionRefusal {
    return new PredictionRefusal('ragged-row', `has ${cells} cells, and the header has ${this.#width}`, {
      remedy:
        'quote a cell that holds the separator; write decimals with a point; a last row that is short was cut off',
      detail: { line: this.#line },
    });
  }
}

function otherSeparator(header: string, separator: Separator): string | undefined {
  if (header.includes(';')) return 'its cells are separated by semicolons: separate them by commas';
  if (header.includes(',') && separator === '\t') return 'its cells are separated by commas: name it .csv';
  return header.includes('\t') ? 'its cells are separated by tabs: name it .tsv' : undefined;
}
