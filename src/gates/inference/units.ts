// What is drawn when rows are drawn again: rows that are alike as one unit, label by label, in an order that does not
// depend on that of the rows.
import type { Rows } from '../recomputation/rows.ts';
import type { Sample, Sides } from './sample.ts';
import { decisionsOf } from './shares.ts';

export interface Units {
  /** One row of each unit, of each version. */
  readonly sides: Sides;
  /** Of each stratum (label), how many rows each of its units has; units follow each other as the strata do. */
  readonly strata: readonly Uint32Array[];
  /** How many rows the versions do not answer alike; of one version, all. */
  readonly differing: number;
}

/**
 * @param by what a metric is computed from: `decisions`, so that rows with the same labels and decisions are alike, or
 *   `scores`, so that each row is a unit. Rows that have weights are units of their own as well.
 */
export function unitsOf(sample: Sample, by: 'decisions' | 'scores'): Units {
  const whole = sample.take(null);
  const isCounted = by === 'decisions' && whole[0].weights === null;
  const { rows, counts } = isCounted ? distinctRows(whole) : everyRow(whole);
  const sides = sample.take(rows);
  return { sides, strata: byLabel(sides[0], counts), differing: differingRows(whole, isCounted) };
}

interface Counted {
  /** A row of each unit. */
  readonly rows: Uint32Array;
  readonly counts: Uint32Array;
}

/** No table has more classes than this. */
const mostClasses = 4_096;

function distinctRows(sides: Sides): Counted {
  const columns = sides.flatMap((side) => [side.labels, decisionsOf(side) ?? new Uint8Array(side.n)]);
  const found = new Map<number, { readonly row: number; count: number }>();
  for (let row = 0; row < sides[0].n; row += 1) {
    let key = 0;
    for (const column of columns) key = key * mostClasses + (column[row] ?? 0);
    const unit = found.get(key);
    if (unit === undefined) found.set(key, { row, count: 1 });
    else unit.count += 1;
  }
  const units = [...found].toSorted(([a], [b]) => a - b).map(([, unit]) => unit);
  return {
    rows: Uint32Array.from(units, ({ row }) => row),
    counts: Uint32Array.from(units, ({ count }) => count),
  };
}

function everyRow(sides: Sides): Counted {
  const columns = [
    sides[0].labels,
    ...sides.flatMap((side) => [scoresOf(side), decisionsOf(side), side.weights]),
  ].filter((column) => column !== null && column !== undefined);
  const rows = new Uint32Array(sides[0].n);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  rows.sort((a, b) => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return { rows, counts: new Uint32Array(rows.length).fill(1) };
}

/** Numbers that are measured have no strata. */
function byLabel({ task, labels }: Rows, counts: Uint32Array): readonly Uint32Array[] {
  if (task === 'regression' || task === 'ranking') return [counts];
  const strata: Uint32Array[] = [];
  let from = 0;
  for (let unit = 1; unit <= counts.length; unit += 1) {
    if (unit < counts.length && labels[unit] === labels[from]) continue;
    strata.push(counts.subarray(from, unit));
    from = unit;
  }
  return strata;
}

export function scoresOf(rows: Rows): Float64Array | null {
  return 'scores' in rows ? rows.scores : null;
}

function differingRows([first, second]: Sides, isCounted: boolean): number {
  if (second === undefined) return first.n;
  const [decisions, others] = [decisionsOf(first), decisionsOf(second)];
  const [scores, otherScores] = [scoresOf(first), scoresOf(second)];
  let differing = 0;
  for (let row = 0; row < first.n; row += 1) {
    const isScoredAlike = isCounted || scores?.[row] === otherScores?.[row];
    if (!isScoredAlike || decisions?.[row] !== others?.[row]) differing += 1;
  }
  return differing;
}
