// CSV and TSV. A row without quotes is its text split at the separators, which is most of every file there is and
// a tenth of the work; from the first quote on csv-parse reads, and knows what a quote can hide.
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { PredictionRefusal, type UnusableCode } from '../unusable.ts';
import { takeLines } from './lines.ts';
import { positionsOf, type RowFeed } from './row-feed.ts';

type Separator = ',' | '\t';

/** Takes the header first, then rows as wide as it. */
class CsvRows {
  readonly #feed: RowFeed;
  readonly #separator: Separator;
  #positions: readonly number[] | null = null;
  #width = 0;

  constructor(feed: RowFeed, separator: Separator) {
    this.#feed = feed;
    this.#separator = separator;
  }

  get isEmpty(): boolean {
    return this.#positions === null;
  }

  add(cells: readonly string[], line: number): void {
    if (cells.length === 1 && cells[0] === '') return;
    if (this.#positions === null) {
      this.#start(cells, line);
      return;
    }
    const positions = this.#positions;
    if (cells.length !== this.#width) throw this.#ragged(cells.length, line);
    this.#feed.add(line, (index) => cells[positions[index] ?? -1]);
  }

  #start(header: readonly string[], line: number): void {
    this.#width = header.length;
    try {
      this.#positions = positionsOf(this.#feed.columns, header, this.#feed.limits);
    } catch (error) {
      if (!(error instanceof PredictionRefusal)) throw error;
      const other = header.length === 1 ? otherSeparator(header[0] ?? '', this.#separator) : undefined;
      if (other === undefined) throw error.at({ line });
      throw new PredictionRefusal(error.code, error.message, {
        remedy: other,
        detail: { ...error.detail, line },
      });
    }
  }

  #ragged(cells: number, line: number): PredictionRefusal {
    const why = `has ${cells} cells, and the header has ${this.#width}`;
    const remedy = 'quote a cell that holds the separator; write decimals with a point; a last row that is short was cut off'; // prettier-ignore
    return new PredictionRefusal('ragged-row', why, { remedy, detail: { line } });
  }
}

function otherSeparator(header: string, separator: Separator): string | undefined {
  if (header.includes(';')) return 'its cells are separated by semicolons: separate them by commas';
  if (header.includes(',') && separator === '\t') return 'its cells are separated by commas: name it .csv';
  return header.includes('\t') ? 'its cells are separated by tabs: name it .tsv' : undefined;
}

/**
 * Feeds every row after the header.
 *
 * @throws PredictionRefusal with line, and with row and column where one cell is refused; whatever `texts` throws.
 */
export async function readCsv(
  texts: AsyncIterable<string>,
  separator: Separator,
  feed: RowFeed,
): Promise<void> {
  const rows = new CsvRows(feed, separator);
  const source = texts[Symbol.asyncIterator]();
  try {
    const rules = { maxLength: feed.limits.rowLength, stopAt: '"' };
    const rest = await takeLines(source, rules, (text, line) => rows.add(text.split(separator), line));
    if (rest.text !== '') await readQuoted(follow(rest.text, source), separator, feed, (cells, line) => rows.add(cells, rest.lines + line)); // prettier-ignore
  } finally {
    await source.return?.();
  }
  if (rows.isEmpty) throw new PredictionRefusal('no-rows', 'is empty');
}

async function* follow(text: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield text;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

async function readQuoted(
  texts: AsyncIterable<string>,
  separator: Separator,
  { limits }: RowFeed,
  add: (cells: readonly string[], line: number) => void,
): Promise<void> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: limits.rowLength,
    info: true,
  });
  const source = Readable.from(texts);
  // pipe() forwards no errors, and pipeline() may report the one that was caused instead of its cause.
  source.on('error', (error) => parser.destroy(error));
  try {
    const parsed: AsyncIterable<ParsedRow> = source.pipe(parser);
    for await (const { record, info } of parsed) add(record, info.lines);
  } catch (error) {
    throw error instanceof CsvError ? csvRefusal(error) : error;
  } finally {
    source.destroy();
  }
}

const csvCodes: ReadonlyMap<string, UnusableCode> = new Map([['CSV_MAX_RECORD_SIZE', 'row-too-long']]);

function csvRefusal({ code, message }: CsvError): PredictionRefusal {
  return new PredictionRefusal(csvCodes.get(code) ?? 'malformed', `is not CSV: ${message}`, {
    remedy: 'close every quote, and write a quote within quotes twice',
  });
}
