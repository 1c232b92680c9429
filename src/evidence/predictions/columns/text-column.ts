// A column of text in which most values differ, as ids do: its UTF-8 in blocks, no object per row.
import { showValue } from '../../../primitives/show-value.ts';
import { PredictionRefusal } from '../unusable.ts';
import { textOf } from './cell.ts';
import type { ColumnSink } from './column-sink.ts';

/** A position is its block's number and an offset of this many bits: no text lies across two blocks. */
const blockBits = 20;
const blockBytes = 1 << blockBits;
const offsetMask = blockBytes - 1;
const rowBits = 16;
const rowMask = (1 << rowBits) - 1;
const nothing = new Uint8Array();
/** Positions are 32 bits. */
const maxBlocks = 2 ** (32 - blockBits);

export class TextColumn implements ColumnSink {
  readonly column: string;
  readonly #maxLength: number;
  readonly #blocks: Uint8Array[] = [];
  readonly #positions: Uint32Array[] = [];
  readonly #sizes: Uint16Array[] = [];
  #count = 0;
  #free = blockBytes;

  /** `maxLength` in characters, at most 16,384. */
  constructor(column: string, maxLength: number) {
    this.column = column;
    this.#maxLength = maxLength;
  }

  get length(): number {
    return this.#count;
  }

  add(cell: unknown): void {
    const text = textOf(cell, this.#maxLength);
    // At most 3 bytes for each unit of UTF-16.
    if (this.#free + text.length * 3 > blockBytes) this.#startBlock();
    const block = this.#blocks[this.#blocks.length - 1] ?? nothing;
    const size = writeText(text, block, this.#free);
    this.#note((this.#blocks.length - 1) * blockBytes + this.#free, size);
    this.#free += size;
  }

  /** The text of a row, from 0. */
  at(row: number): string {
    const position = this.#positionOf(row);
    const { buffer, byteOffset } = this.#blockAt(position);
    return Buffer.from(buffer, byteOffset + (position & offsetMask), this.#sizeOf(row)).toString();
  }

  /** Whether a row has the same text as a row of another column. */
  equals(row: number, other: TextColumn, otherRow: number): boolean {
    const size = this.#sizeOf(row);
    if (size !== other.#sizeOf(otherRow)) return false;
    const [position, theirs] = [this.#positionOf(row), other.#positionOf(otherRow)];
    const [block, otherBlock] = [this.#blockAt(position), other.#blockAt(theirs)];
    const [from, otherFrom] = [position & offsetMask, theirs & offsetMask];
    for (let at = 0; at < size; at += 1) if (block[from + at] !== otherBlock[otherFrom + at]) return false;
    return true;
  }

  /** FNV-1a over the bytes of a row, going on from `seed`. */
  hash(row: number, seed: number): number {
    const position = this.#positionOf(row);
    const block = this.#blockAt(position);
    const end = (position & offsetMask) + this.#sizeOf(row);
    let hash = seed;
    for (let at = position & offsetMask; at < end; at += 1) {
      hash = Math.imul(hash ^ (block[at] ?? 0), 0x01_00_01_93);
    }
    return hash;
  }

  #sizeOf(row: number): number {
    return this.#sizes[row >>> rowBits]?.[row & rowMask] ?? 0;
  }

  #positionOf(row: number): number {
    return this.#positions[row >>> rowBits]?.[row & rowMask] ?? 0;
  }

  #blockAt(position: number): Uint8Array {
    return this.#blocks[position >>> blockBits] ?? nothing;
  }

  #startBlock(): void {
    if (this.#blocks.length === maxBlocks)
      throw new PredictionRefusal('too-large', 'has more than 4 GiB of ids');
    this.#blocks.push(new Uint8Array(blockBytes));
    this.#free = 0;
  }

  #note(position: number, size: number): void {
    const row = this.#count & rowMask;
    if (row === 0) {
      this.#positions.push(new Uint32Array(rowMask + 1));
      this.#sizes.push(new Uint16Array(rowMask + 1));
    }
    const last = this.#positions.length - 1;
    const [positions, sizes] = [this.#positions[last], this.#sizes[last]];
    if (positions !== undefined) positions[row] = position;
    if (sizes !== undefined) sizes[row] = size;
    this.#count += 1;
  }
}

/** Writes UTF-8 and returns how many bytes. Most ids are ASCII, and short: a call into the runtime costs more. */
function writeText(text: string, into: Uint8Array, from: number): number {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x7f) {
      throw new PredictionRefusal('malformed', `is ${showValue(text)}, with a control character`);
    }
    if (unit >= 0x80) return Buffer.from(into.buffer, into.byteOffset).write(text, from);
    into[from + at] = unit;
  }
  return text.length;
}
