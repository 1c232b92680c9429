// From what rows say in some columns of text back to the rows: exact, in 5 to 11 bytes a row.
import { PredictionRefusal } from '../unusable.ts';
import type { TextColumn } from './text-column.ts';

/** How far the table is searched for a free place before its texts are taken for made up to collide. */
const maxProbes = 4_096;
const fnvOffset = 0x81_1c_9d_c5;
const fnvPrime = 0x01_00_01_93;

export class RowIndex {
  readonly #columns: readonly TextColumn[];
  /** Open addressing: row + 1, or 0 where free. At most three quarters full. */
  readonly #table: Uint32Array;
  readonly #mask: number;

  /** An empty index for the rows of `columns`, which are all of one length and whole. */
  constructor(columns: readonly TextColumn[]) {
    this.#columns = columns;
    const capacity = 2 ** Math.ceil(Math.log2((this.rows * 4) / 3 + 1));
    this.#table = new Uint32Array(capacity);
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
    for (let probe = hash; probe < hash + maxProbes; probe += 1) {
      const entry = this.#table[probe & this.#mask] ?? 0;
      if (entry === 0) {
        this.#table[probe & this.#mask] = row + 1;
        return row;
      }
      if (this.#equals(entry - 1, this, row)) return entry - 1;
    }
    throw new PredictionRefusal('malformed', 'has texts that seem made up to be slow to tell apart');
  }

  /** The entered row that says the same as a row of `other`; -1 where none does. */
  find(other: RowIndex, row: number): number {
    const hash = other.#hash(row);
    for (let probe = hash; probe < hash + maxProbes; probe += 1) {
      const entry = this.#table[probe & this.#mask] ?? 0;
      if (entry === 0) return -1;
      if (this.#equals(entry - 1, other, row)) return entry - 1;
    }
    return -1;
  }

  #equals(row: number, other: RowIndex, otherRow: number): boolean {
    for (const [index, column] of this.#columns.entries()) {
      const theirs = other.#columns[index];
      if (theirs === undefined || !column.equals(row, theirs, otherRow)) return false;
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
