// The values of one page, by the encodings that writers use. Numbers are decoded by hyparquet; what is text, or has
// lengths that a hostile page may lie about, is read here, within the page.
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { PredictionRefusal } from '../../unusable.ts';
import type { FlatColumn } from './flat-columns.ts';
import type { Page } from './pages.ts';
import { readRuns } from './runs.ts';

type Values = ArrayLike<unknown>;

/** What a page's values are taken from. */
export interface Encoded {
  readonly column: FlatColumn;
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly encoding: string;
}

/** The entries of a dictionary page. @throws PredictionRefusal. */
export function dictionaryOf(page: Page, column: FlatColumn): Values {
  if (page.count > page.values.byteLength * 8)
    throw malformed('a dictionary holds fewer entries than it says');
  return attempt(() => plainValues({ column, bytes: page.values, count: page.count, encoding: 'PLAIN' }));
}

/** Exactly `count` values. @throws PredictionRefusal. */
export function valuesOf(encoded: Encoded, dictionary: Values | null): Values {
  const values = attempt(() => decode(encoded, dictionary));
  if (values.length !== encoded.count) throw malformed('a page holds fewer values than it says');
  return values;
}

function decode(encoded: Encoded, dictionary: Values | null): Values {
  const { column, bytes, count, encoding } = encoded;
  const { type } = column;
  if (encoding === 'PLAIN') return plainValues(encoded);
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    return dereferenced(readRuns(bytes.subarray(1), bytes[0] ?? 0, count), dictionary);
  }
  if (encoding === 'RLE' && type === 'BOOLEAN') {
    return Array.from(readRuns(prefixed(bytes), 1, count), (value) => value === 1);
  }
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY' && type === 'BYTE_ARRAY') return deltaTexts(bytes, count);
  if (encoding === 'DELTA_BINARY_PACKED' && (type === 'INT32' || type === 'INT64')) {
    const values = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
    deltaNumbers(bytes, values);
    return asStored(values, column);
  }
  if (encoding === 'BYTE_STREAM_SPLIT' && type !== 'BYTE_ARRAY' && type !== 'BOOLEAN') {
    return asStored(byteStreamSplit(readerOf(bytes), count, type, undefined), column);
  }
  throw new PredictionRefusal('unsupported', `is in encoding ${encoding}`, {
    remedy: 'write it with plain or dictionary encoding',
  });
}

function plainValues({ column, bytes, count }: Encoded): Values {
  if (column.type === 'BYTE_ARRAY') return plainTexts(bytes, count);
  return asStored(readPlain(readerOf(bytes), column.type, count, undefined), column);
}

function asStored(values: Values, { isUnsigned }: FlatColumn): Values {
  if (!isUnsigned) return values;
  if (values instanceof Int32Array) return new Uint32Array(values.buffer, values.byteOffset, values.length);
  if (values instanceof BigInt64Array) return new BigUint64Array(values.buffer, values.byteOffset, values.length); // prettier-ignore
  return values;
}

function dereferenced(indexes: Uint32Array, dictionary: Values | null): Values {
  if (dictionary === null) throw malformed('a page refers to a dictionary that is not there');
  return Array.from(indexes, (index) => {
    if (index < dictionary.length) return dictionary[index];
    throw malformed('a page refers to an entry that its dictionary does not have');
  });
}

function plainTexts(bytes: Uint8Array, count: number): readonly string[] {
  const [view, text] = [viewOf(bytes), new PageText(bytes)];
  const texts: string[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const start = at + 4;
    at = start + view.getUint32(at, true);
    texts.push(text.slice(start, at));
  }
  return texts;
}

function deltaTexts(bytes: Uint8Array, count: number): readonly string[] {
  const lengths = new Int32Array(count);
  let at = deltaNumbers(bytes, lengths);
  const text = new PageText(bytes);
  return Array.from(lengths, (length) => {
    const start = at;
    at += length;
    return text.slice(start, at);
  });
}

/** Returns where they end. */
function deltaNumbers(bytes: Uint8Array, into: Int32Array | BigInt64Array): number {
  const reader = readerOf(bytes);
  // Blocks of 128 values in 4 miniblocks are usual; a page may claim a billion miniblocks.
  const [blockSize = 0, miniblocks = 0] = smallNumbers(bytes);
  const size = blockSize / miniblocks;
  if (!(blockSize <= 65_536 && size >= 8 && size % 8 === 0)) throw malformed('a page has blocks of no size');
  deltaBinaryUnpack(reader, into.length, into);
  return reader.offset;
}

/** The first two numbers of at most 17 bits, in groups of seven. */
function smallNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes.subarray(0, 6)) {
    number += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

/** Pieces of a page as text, never of what lies beside it. */
class PageText {
  readonly #bytes: Buffer;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  slice(start: number, end: number): string {
    if (!(start <= end && end <= this.#bytes.byteLength)) throw malformed('a text reaches beyond its page');
    for (let at = start; at < end; at += 1) {
      if ((this.#bytes[at] ?? 0) >= 0x80) return this.#decode(this.#bytes.subarray(start, end));
    }
    return this.#bytes.toString('latin1', start, end);
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw new PredictionRefusal('not-utf8', 'holds text that is not UTF-8');
    }
  }
}

/** What a length leads, in a page that has something behind it. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength < 4) throw malformed('a page holds fewer values than it says');
  const length = viewOf(bytes).getUint32(0, true);
  if (length > bytes.byteLength - 4) throw malformed('levels reach beyond their page');
  return bytes.subarray(4, 4 + length);
}

function readerOf(bytes: Uint8Array): { view: DataView; offset: number } {
  return { view: viewOf(bytes), offset: 0 };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What reaches beyond its page ends in a `RangeError`, of `DataView` and typed arrays. */
function attempt(run: () => Values): Values {
  try {
    return run();
  } catch (error) {
    if (error instanceof PredictionRefusal) throw error;
    throw malformed('a page holds fewer values than it says');
  }
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: ${why}`);
}
