// Walks a Thrift structure (compact protocol) before anything is built of it: a few bytes can claim lists of
// billions, structures without end, and numbers that take minutes to read.
import { PredictionRefusal } from '../../unusable.ts';

export interface ThriftLimits {
  /** Of everything in it: fields and list elements. */
  readonly values: number;
  readonly depth: number;
  /** Of one text, in bytes. */
  readonly textBytes: number;
}

/**
 * The offset behind the structure that starts at `offset`.
 *
 * @throws PredictionRefusal `malformed`, `too-large`.
 */
export function checkThrift(bytes: Uint8Array, offset: number, limits: ThriftLimits): number {
  const walk = new ThriftWalk(bytes, offset, limits);
  walk.struct(0);
  return walk.offset;
}

const [boolTrue, boolFalse, byte, i16, i32, i64, double, binary, list, struct] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];

class ThriftWalk {
  offset: number;
  readonly #bytes: Uint8Array;
  readonly #limits: ThriftLimits;
  #values = 0;

  constructor(bytes: Uint8Array, offset: number, limits: ThriftLimits) {
    this.#bytes = bytes;
    this.offset = offset;
    this.#limits = limits;
  }

  struct(depth: number): void {
    if (depth > this.#limits.depth) throw malformed('nests too deep');
    for (;;) {
      const head = this.#byte();
      const type = head & 0x0f;
      if (type === 0) return;
      if (head >> 4 === 0) this.#varint();
      // A boolean field's value is its type.
      if (type !== boolTrue && type !== boolFalse) this.#value(type, depth);
      this.#count(1);
    }
  }

  #value(type: number, depth: number): void {
    if (type === i16 || type === i32 || type === i64) this.#varint();
    else if (type === boolTrue || type === boolFalse || type === byte) this.#skip(1);
    else if (type === double) this.#skip(8);
    else if (type === binary) this.#text();
    else if (type === list) this.#list(depth + 1);
    else if (type === struct) this.struct(depth + 1);
    else throw malformed(`holds a value of type ${type}, which Parquet does not use`);
  }

  #list(depth: number): void {
    if (depth > this.#limits.depth) throw malformed('nests too deep');
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    // Every element takes a byte, so a list that claims more than there is need not be walked.
    if (size > this.#bytes.byteLength - this.offset) throw malformed(`claims a list of ${size}`);
    this.#count(size);
    for (let index = 0; index < size; index += 1) this.#value(head & 0x0f, depth);
  }

  #text(): void {
    const size = this.#varint();
    if (size > this.#limits.textBytes) throw malformed(`holds a text of ${size} bytes`);
    this.#skip(size);
  }

  #count(values: number): void {
    this.#values += values;
    if (this.#values > this.#limits.values) {
      throw new PredictionRefusal('too-large', `describes more than ${this.#limits.values} things`);
    }
  }

  #varint(): number {
    let value = 0;
    for (let at = 0; at < 10; at += 1) {
      const next = this.#byte();
      value += (next & 0x7f) * 2 ** (7 * at);
      if (next < 0x80) return value;
    }
    throw malformed('holds a number without end');
  }

  #byte(): number {
    const value = this.#bytes[this.offset];
    if (value === undefined) throw malformed('ends too early');
    this.offset += 1;
    return value;
  }

  #skip(bytes: number): void {
    this.offset += bytes;
    if (this.offset > this.#bytes.byteLength) throw malformed('ends too early');
  }
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: its description ${why}`);
}
