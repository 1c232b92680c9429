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
  const draw = (random: Random, drawn: Uint32Array): void => {
    drawn.fill(0);
    let drawsLeft = total;
    let start = 0;
    for (; start + blockRows <= total; start += blockRows) {
      const rowsLeft = total - start;
      const draws = rowsLeft === blockRows ? drawsLeft : drawBinomial(random, drawsLeft, blockRows / rowsLeft); // prettier-ignore
      drawsLeft -= draws;
      drawBlock(random, draws, start, cellOf, drawn);
    }
    for (; drawsLeft > 0; drawsLeft -= 1) {
      const cell = cellOf[start + random.below(total - start)] ?? 0;
      drawn[cell] = (drawn[cell] ?? 0) + 1;
    }
  };
  return { total, draw };
}

function drawBlock(
  random: Random,
  draws: number,
  start: number,
  cellOf: Uint32Array,
  drawn: Uint32Array,
): void {
  let bits = 0;
  for (let done = 0; done < draws; done += 1) {
    bits = (done & 3) === 0 ? random.uint32() : bits >>> 8;
    const cell = cellOf[start + (bits & 255)] ?? 0;
    drawn[cell] = (drawn[cell] ?? 0) + 1;
  }
}
