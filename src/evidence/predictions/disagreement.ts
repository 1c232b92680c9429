// Whether two tables say the same of the same examples: a label, a group or a weight is the dataset's, not the model's.
import type { CodedColumn } from './columns/category-column.ts';
import type { PredictionTable } from './table.ts';

export interface Disagreement {
  /** `label`, `weight`, or the attribute. */
  readonly column: string;
  /** In how many rows. */
  readonly rows: number;
  /** The first of them, from 0, of the candidate. */
  readonly row: number;
}

/** What float32 keeps of a decimal: the same label may be stored as text here and as a float there. */
const relativeTolerance = 1e-6;

type IsSame = (row: number, currentRow: number) => boolean;

/** The first column in which examples differ; `null` where all agree. Attributes that only one side has are not compared. */
export function firstDisagreement(
  candidate: PredictionTable,
  current: PredictionTable,
  currentRows: Uint32Array,
): Disagreement | null {
  const checks: (readonly [column: string, isSame: IsSame])[] = [['label', sameLabels(candidate, current)]];
  const [ours, theirs] = [candidate.weights, current.weights];
  if (ours !== null && theirs !== null) checks.push(['weight', sameNumbers(ours, theirs)]);
  const others = new Map([...current.groups, ...current.slices]);
  for (const [name, column] of new Map([...candidate.groups, ...candidate.slices])) {
    const other = others.get(name);
    if (other !== undefined) checks.push([name, sameValues(column, other)]);
  }
  for (const [column, isSame] of checks) {
    const found = countDisagreements(currentRows, isSame);
    if (found.rows > 0) return { column, ...found };
  }
  return null;
}

function countDisagreements(currentRows: Uint32Array, isSame: IsSame): { rows: number; row: number } {
  let [rows, first] = [0, -1];
  for (let row = 0; row < currentRows.length; row += 1) {
    if (isSame(row, currentRows[row] ?? 0)) continue;
    if (first < 0) first = row;
    rows += 1;
  }
  return { rows, row: first };
}

function sameLabels(candidate: PredictionTable, current: PredictionTable): IsSame {
  if (candidate.task === 'multiclass' && current.task === 'multiclass') {
    return sameValues(
      { name: 'label', values: candidate.classes, codes: candidate.labels },
      { name: 'label', values: current.classes, codes: current.labels },
    );
  }
  return sameNumbers(candidate.labels, current.labels);
}

function sameNumbers(ours: ArrayLike<number>, theirs: ArrayLike<number>): IsSame {
  return (row, currentRow) => {
    const [a, b] = [ours[row] ?? Number.NaN, theirs[currentRow] ?? Number.NaN];
    return a === b || Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
  };
}

/** Codes follow the order of rows, so each side has its own for the same value. */
function sameValues(ours: CodedColumn, theirs: CodedColumn): IsSame {
  const codes = Int32Array.from(ours.values, (value) => theirs.values.indexOf(value));
  return (row, currentRow) => codes[ours.codes[row] ?? 0] === theirs.codes[currentRow];
}
