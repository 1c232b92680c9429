// Resampling with replacement as counts: how often each cell of equal rows is drawn.
import { requireThat } from '../preconditions.ts';
import type { Random } from '../random.ts';
import { drawBinomial } from './binomial-draws.ts';

/** Rows that are alike are one cell; a cell holds how many rows it has. Rows that all differ are cells of 1. */
export interface CellSampler {
  /** Rows in all cells, which is also how many a resample draws. */
  readonly total: number;
  /** Writes into `drawn`, of one count a cell, a resample of `total` rows drawn with replacement. */
  readonly draw: (random: Random, drawn: Uint32Array) => void;
}

/** Rows a block: a row within a block is 8 bits, so one word of the generator draws four rows. */
const blockRows = 256;

/**
 * A sampler of the multinomial distribution with the cells' shares. Many rows a cell: a chain of conditional
 * binomials, of which the time grows with the cells alone. Few: the rows are cut into blocks of 256, binomials say
 * how many draws fall into each block, and within one the rows are drawn by 8 bits each; memory is touched in order,
 * and nothing is sorted. Both are exact.
 */
export function cellSampler(cells: Uint32Array): CellSampler {
  const total = cells.reduce((sum, count) => sum + count, 0);
  requireThat(total < 4294967296, 'rows that are resampled are fewer than 2^32', total);
  return total > 8 * cells.length ? sampleCells(cells, total) : sampleRows(cells, total);
}

function sampleCells(cells: Uint32Array, total: number): CellSampler {
  const draw = (random: Random, drawn: Uint32Array): void => {
    let rowsLeft = total;
    let drawsLeft = total;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const rows = cells[cell] ?? 0;
      const count = rows === rowsLeft ? drawsLeft : drawBinomial(random, drawsLeft, rows / rowsLeft);
      drawn[cell] = count;
      rowsLeft -= rows;
      drawsLeft -= count;
    }
  };
  return { total, draw };
}

function sampleRows(cells: Uint32Array, total: number): CellSampler {
  const cellOf = new Uint32Array(total);
  let row = 0;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const end = row + (cells[cell] ?? 0);
    cellOf.fill(cell, row, end);
    row = end;
  }
  const words = new Uint32Array(blockRows / 4);
  const draw = (random: Random, drawn: Uint32Array): void => {
    drawn.fill(0);
    let drawsLeft = total;
    let start = 0;
    for (; start + blockRows <= total; start += blockRows) {
      const rowsLeft = total - start;
      const draws =
        rowsLeft === blockRows ? drawsLeft : drawBinomial(random, drawsLeft, blockRows / rowsLeft);
      drawsLeft -= draws;
      const rows = cellOf.subarray(start, start + blockRows);
      for (let done = 0; done < draws; done += blockRows) {
        drawBlock({ random, words, rows }, Math.min(blockRows, draws - done), drawn);
      }
    }
    for (; drawsLeft > 0; drawsLeft -= 1) {
      const cell = cellOf[start + random.below(total - start)] ?? 0;
      drawn[cell] = (drawn[cell] ?? 0) + 1;
    }
  };
  return { total, draw };
}

interface Block {
  readonly random: Random;
  readonly words: Uint32Array;
  /** The cells of the block's 256 rows. */
  readonly rows: Uint32Array;
}

/** Draws at most 256 rows of a block, four to a word. */
function drawBlock({ random, words, rows }: Block, draws: number, drawn: Uint32Array): void {
  random.fill(words, Math.ceil(draws / 4));
  for (let done = 0; done < draws; done += 1) {
    const bits = (words[done >>> 2] ?? 0) >>> (8 * (done & 3));
    const cell = rows[bits & 255] ?? 0;
    drawn[cell] = (drawn[cell] ?? 0) + 1;
  }
}
