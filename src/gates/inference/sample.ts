// The examples behind a number: the rows of one version, or of two versions example by example.
import type { PredictionTable } from '../../evidence/predictions/table.ts';
import { type Rows, rowsOf } from '../recomputation/rows.ts';

/** The same examples, as each of one or two versions answered them. */
export interface Sample {
  /** Examples. */
  readonly n: number;
  /** The candidate's rows and, of a pair, the current version's in the same order; those at `places`, or all. */
  take(places: Uint32Array | null): Sides;
}

export type Sides = readonly [Rows] | readonly [Rows, Rows];

/** Of some rows of a table, or of all. */
export function sampleOf(table: PredictionTable, chosen: Uint32Array | null): Sample {
  return {
    n: chosen?.length ?? table.rows,
    take: (places) => [rowsOf(table, at(chosen, places))],
  };
}

/** @param currentRows by the candidate's row, the current version's row of the same example. */
export function pairedSample(
  candidate: PredictionTable,
  chosen: Uint32Array | null,
  { current, currentRows }: { readonly current: PredictionTable; readonly currentRows: Uint32Array },
): Sample {
  return {
    n: chosen?.length ?? candidate.rows,
    take: (places) => {
      const ours = at(chosen, places);
      const first = rowsOf(candidate, ours);
      const theirs = ours === null ? currentRows : ours.map((row) => currentRows[row] ?? 0);
      const second = rowsOf(current, theirs);
      // Each table numbers the same queries by itself.
      return first.task === 'ranking' && second.task === 'ranking'
        ? [first, { ...second, queries: first.queries }]
        : [first, second];
    },
  };
}

function at(chosen: Uint32Array | null, places: Uint32Array | null): Uint32Array | null {
  if (places === null || chosen === null) return places ?? chosen;
  return places.map((place) => chosen[place] ?? 0);
}
