// NDJSON: a JSON map a line.
import { showValue } from '../../../primitives/show-value.ts';
import { PredictionRefusal } from '../unusable.ts';
import { takeLines } from './lines.ts';
import type { RowFeed } from './row-feed.ts';

/**
 * Feeds every line that is not blank.
 *
 * @throws PredictionRefusal with line, and with row and column where one cell is refused; whatever `texts` throws.
 */
export async function readNdjson(texts: AsyncIterable<string>, feed: RowFeed): Promise<void> {
  const { columns } = feed;
  await takeLines(texts, feed.limits.rowLength, (text, line) => {
    if (text.trim() === '') return;
    const record = mapOf(text, line);
    feed.add(line, (index) => ownValue(record, columns[index] ?? ''));
  });
}

function ownValue(record: object, column: string): unknown {
  return Object.getOwnPropertyDescriptor(record, column)?.value;
}

function mapOf(text: string, line: number): object {
  const value = parseLine(text, line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new PredictionRefusal('malformed', `is ${showValue(value)}, and a row is a JSON map`, {
    detail: { line },
  });
}

const notJsonNumber = /(?<=[:,[\s])-?(?:NaN|Infinity)(?=[,\]}\s])/;

function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const literal = notJsonNumber.exec(text)?.[0];
    if (literal !== undefined) throw new PredictionRefusal('not-finite', `has ${literal}, which is no finite number`, { detail: { line } }); // prettier-ignore
    throw new PredictionRefusal('malformed', `is not JSON: ${showValue(text)}`, {
      remedy: 'write one JSON map a line; a last line that is short was cut off',
      detail: { line },
    });
  }
}
