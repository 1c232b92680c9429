// From what rows say in some columns of text back to the rows: exact, in 11 to 22 bytes a row.
import { PredictionRefusal } from '../unusable.ts';
import type { TextColumn } from './text-column.ts';

/** How far the table is searched for a free place before its texts are taken for made up to collide. */
const maxProbes = 4_096;
const fnvOffset = 0x81_1c_9d_c5;
const fnvPrime = 0x01_00_01_93;

export class RowIndex {
  readonly #columns: readonly TextColumn[];
  /**
   * Open addressing, at most three quarters full. A place is two numbers: row + 1, or 0 where free, and the row's
   * hash, so that texts are fetched from all over memory only to be found equal.
   */
  readonly #table: Uint32Array;
  readonly #mask: number;

  /** An empty index for the rows of `columns`, which are all of one length and whole. */
  constructor(columns: readonly TextColumn[]) {
    this.#columns = columns;
    const capacity = 2 ** Math.ceil(Math.log2((this.rows * 4) / 3 + 1));
    this.#table = new Uint32Array(2 * capacity);
    this.#mask = capacity - 1;
  }

  get rows(): number {
    return this.#columns[0]?.length ?? 0;
  }

  /**
   * Enters a row, once each. Returns the row entered before that says the same, else `row` itself.
   *
   * @throws PredictionRefusal `malformed` for texts made up to collide, which would take for ever.
   */
  enter(row: number): number {
    const hash = this.#hash(row);
    const place = this.#search(this, row, hash);
    if (place < 0)
      throw new PredictionRefusal('malformed', 'has texts that seem made up to be slow to tell apart');
    const entry = this.#table[place] ?? 0;
    if (entry > 0) return entry - 1;
    this.#table[place] = row + 1;
    this.#table[place + 1] = hash;
    return row;
  }

  /** The entered row that says the same as a row of `other`; -1 where none does. */
  find(other: RowIndex, row: number): number {
    const place = this.#search(other, row, other.#hash(row));
    return place < 0 ? -1 : (this.#table[place] ?? 0) - 1;
  }

  /** Where a row of `other` is entered, or would be; -1 where the search was given up. */
  #search(other: RowIndex, row: number, hash: number): number {
    for (let probe = hash; probe < hash + maxProbes; probe += 1) {
      const place = 2 * (probe & this.#mask);
      const entry = this.#table[place] ?? 0;
      if (entry === 0) return place;
      if (this.#table[place + 1] === hash && this.#equals(entry - 1, other, row)) return place;
    }
    return -1;
  }

  #equals(row: number, other: RowIndex, otherRow: number): boolean {
    for (let index = 0; index < this.#columns.length; index += 1) {
      const [ours, theirs] = [this.#columns[index], other.#columns[index]];
      if (ours === undefined || theirs === undefined || !ours.equals(row, theirs, otherRow)) return false;
    }
    return true;
  }

  /** FNV-1a of every column with a separator after it, and the finish of MurmurHash3: its low bits are used. */
  #hash(row: number): number {
    let hash = fnvOffset;
    for (const column of this.#columns) hash = Math.imul(column.hash(row, hash) ^ 0xff, fnvPrime);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}
