// A column of text in which most values differ, as ids do: its UTF-8 in blocks, no object per row.
import { showValue } from '../../../primitives/show-value.ts';
import { PredictionRefusal } from '../unusable.ts';
import { textOf } from './cell.ts';
import type { ColumnSink } from './column-sink.ts';

/** A position is its block's number and an offset of this many bits: no text lies across two blocks. */
const blockBits = 20;
const blockBytes = 1 << blockBits;
const offsetMask = blockBytes - 1;
const rowsPerBlock = 65_536;
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
    const block = this.#blocks[this.#blocks.length - 1] ?? new Uint8Array();
    const size = writeText(text, block, this.#free);
    this.#note((this.#blocks.length - 1) * blockBytes + this.#free, size);
    this.#free += size;
  }

  /** The text of a row, from 0. */
  at(row: number): string {
    const bytes = this.#blockOf(row);
    const from = this.#offset(row);
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, this.size(row)).toString();
  }

  /** How many bytes of UTF-8 a row has. */
  size(row: number): number {
    return this.#sizes[Math.floor(row / rowsPerBlock)]?.[row % rowsPerBlock] ?? 0;
  }

  /** Whether a row has the same text as a row of another column. */
  equals(row: number, other: TextColumn, otherRow: number): boolean {
    const size = this.size(row);
    if (size !== other.size(otherRow)) return false;
    const [ours, theirs] = [this.#blockOf(row), other.#blockOf(otherRow)];
    const [from, otherFrom] = [this.#offset(row), other.#offset(otherRow)];
    for (let at = 0; at < size; at += 1) if (ours[from + at] !== theirs[otherFrom + at]) return false;
    return true;
  }

  /** FNV-1a over the bytes of a row, going on from `seed`. */
  hash(row: number, seed: number): number {
    const bytes = this.#blockOf(row);
    const end = this.#offset(row) + this.size(row);
    let hash = seed;
    for (let at = this.#offset(row); at < end; at += 1) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01_00_01_93);
    }
    return hash;
  }

  #offset(row: number): number {
    return this.#positionOf(row) & offsetMask;
  }

  #positionOf(row: number): number {
    return this.#positions[Math.floor(row / rowsPerBlock)]?.[row % rowsPerBlock] ?? 0;
  }

  #blockOf(row: number): Uint8Array {
    return this.#blocks[this.#positionOf(row) >>> blockBits] ?? new Uint8Array();
  }

  #startBlock(): void {
    if (this.#blocks.length === maxBlocks)
      throw new PredictionRefusal('too-large', 'has more than 4 GiB of ids');
    this.#blocks.push(new Uint8Array(blockBytes));
    this.#free = 0;
  }

  #note(position: number, size: number): void {
    const row = this.#count % rowsPerBlock;
    if (row === 0) {
      this.#positions.push(new Uint32Array(rowsPerBlock));
      this.#sizes.push(new Uint16Array(rowsPerBlock));
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
