// Parquet's hybrid of run lengths and bit-packing, for dictionary indexes and levels. hyparquet has one as well,
// which writes as many values as a run claims: two billion, for six bytes.
import { PredictionRefusal } from '../../unusable.ts';

/** Where a dictionary has more entries than this many bits can name, it is none. */
const maxWidth = 24;

/**
 * `count` values of `width` bits from all of `bytes`.
 *
 * Source: https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 *
 * @throws PredictionRefusal `malformed` where bytes hold fewer.
 */
export function readRuns(bytes: Uint8Array, width: number, count: number): Uint32Array {
  if (width > maxWidth) throw malformed(`indexes of ${width} bits`);
  const values = new Uint32Array(count);
  const valueBytes = Math.ceil(width / 8);
  let [seen, at] = [0, 0];
  while (seen < count) {
    const [header, next] = readHeader(bytes, at);
    const length = Math.floor(header / 2);
    // The last run may be padded: to groups of eight, or to what a writer packs at a time.
    const wanted = Math.min(header % 2 === 1 ? length * 8 : length, count - seen);
    const into = values.subarray(seen, seen + wanted);
    seen += wanted;
    if (header % 2 === 1) {
      unpackBits(bytes.subarray(next), width, into);
      at = next + length * width;
    } else {
      into.fill(readValue(bytes, next, valueBytes));
      at = next + valueBytes;
    }
  }
  return values;
}

/** An unsigned number in groups of seven bits, and where it ends. */
function readHeader(bytes: Uint8Array, from: number): readonly [header: number, end: number] {
  let header = 0;
  for (let at = 0; at < 5; at += 1) {
    const byte = byteAt(bytes, from + at);
    header += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return [header, from + at + 1];
  }
  throw malformed('a run without end');
}

function readValue(bytes: Uint8Array, from: number, size: number): number {
  let value = 0;
  for (let at = 0; at < size; at += 1) value += byteAt(bytes, from + at) * 2 ** (8 * at);
  return value;
}

function unpackBits(bytes: Uint8Array, width: number, into: Uint32Array): void {
  const mask = 2 ** width - 1;
  let [held, bits, at] = [0, 0, 0];
  for (let index = 0; index < into.length; index += 1) {
    while (bits < width) {
      held |= byteAt(bytes, at) << bits;
      bits += 8;
      at += 1;
    }
    into[index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw malformed('fewer values than it says');
  return byte;
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: a page holds ${why}`);
}
