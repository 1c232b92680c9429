// CSV and TSV, a piece of the text at a time. Where a piece has no quotes, its rows are its lines split at the
// separators, which is most of every file there is and a tenth of the work; where it has, csv-parse reads it, and knows
// what a quote can hide.
import { CsvError, parse } from 'csv-parse/sync';
import { PredictionRefusal } from '../unusable.ts';
import { CsvRows, type Separator } from './csv-rows.ts';
import type { RowFeed } from './row-feed.ts';

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
  let tail = '';
  for await (const next of texts) {
    const text = tail + next;
    const end = endOfRecords(text);
    addRecords(rows, text.slice(0, end), separator);
    tail = text.slice(end);
    rows.checkLength(tail);
  }
  // What ends without a line feed may still end with what comes before one.
  addRecords(rows, tail.endsWith('\r') ? tail.slice(0, -1) : tail, separator);
  rows.end();
}

/** Behind the last line feed that ends a record: before it, quotes are even, for each that opens is closed. */
function endOfRecords(text: string): number {
  let [end, from] = [0, 0];
  for (;;) {
    const open = text.indexOf('"', from);
    // Never further back than here: a search through all that was seen, for each quote, would take minutes.
    const last = text.slice(from, open < 0 ? text.length : open).lastIndexOf('\n');
    if (last >= 0) end = from + last + 1;
    const close = open < 0 ? -1 : text.indexOf('"', open + 1);
    if (close < 0) return end;
    from = close + 1;
  }
}

function addRecords(rows: CsvRows, text: string, separator: Separator): void {
  if (text === '') return;
  if (text.includes('"')) {
    addQuoted(rows, text, separator);
    return;
  }
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    const line = text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end);
    rows.checkLength(line);
    rows.add(line.split(separator), 1);
    from = end + 1;
  }
}

function addQuoted(rows: CsvRows, text: string, separator: Separator): void {
  const options = {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: rows.maxLength,
  };
  const before = rows.line;
  try {
    addAll(rows, parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Of two mistakes the first is told, wherever the text was cut into pieces.
    const sound = Number(error['records']);
    if (sound > 0) addAll(rows, parse(text, { ...options, to: sound }));
    throw refusalOf(error, before, rows.maxLength);
  }
}

function addAll(rows: CsvRows, records: readonly (readonly string[])[]): void {
  for (const cells of records) rows.add(cells, cells.join('').split('\n').length);
}

function refusalOf(error: CsvError, linesBefore: number, maxLength: number): PredictionRefusal {
  const lines: unknown = error['lines'];
  const detail = typeof lines === 'number' ? { line: linesBefore + lines } : {};
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? new PredictionRefusal('row-too-long', `has more than ${maxLength} characters`, { detail })
    : new PredictionRefusal(
        'malformed',
        `is not CSV: ${error.message.replaceAll(/ (?:at|on) line \d+/g, '')}`,
        { remedy: 'close every quote, and write a quote within quotes twice', detail },
      );
}
