// The candidate's predictions and the current version's, example by example: what a paired test needs, and every
// reason for which the two are not of the same examples.
import { showValue } from '../../primitives/show-value.ts';
import type { Evaluation } from '../../registry/documents/evaluation.ts';
import { firstDisagreement } from './disagreement.ts';
import type { PredictionTable } from './table.ts';
import type { Unusable, UnusableCode } from './unusable.ts';

/** Predictions, and what their evaluation says they were made on. */
export interface MeasuredTable {
  readonly table: PredictionTable;
  readonly evaluation: Pick<Evaluation, 'dataset' | 'split'>;
}

/** How many examples both have, and which only one has. */
export interface PairingReport {
  readonly matched: number;
  readonly onlyCandidate: number;
  readonly onlyCurrent: number;
  /** At most three ids of each, still to be neutralised when printed. */
  readonly someOnlyCandidate: readonly string[];
  readonly someOnlyCurrent: readonly string[];
}

/** Every example of the one is an example of the other, with the same label, groups and slices. */
export interface PairedPredictions {
  readonly kind: 'paired';
  readonly rows: number;
  /** By the candidate's row, from 0: the current version's row of the same example. */
  readonly currentRows: Uint32Array;
}

export type Pairing = PairedPredictions | (Unusable & { readonly report?: PairingReport });

/** Pairs by example id (and by query, where examples are ranked). */
export function pairPredictions(candidate: MeasuredTable, current: MeasuredTable): Pairing {
  const apart = otherData(candidate, current);
  if (apart !== null) return apart;
  const [ours, theirs] = [candidate.table, current.table];
  if (ours.task !== theirs.task) {
    return refused(
      ours,
      'relabelled',
      `are ${ours.task}, and those of the current version are ${theirs.task}`,
    );
  }
  const { currentRows, report } = matchRows(ours, theirs);
  if (report.onlyCandidate + report.onlyCurrent > 0) {
    return { ...refused(ours, 'other-examples', describe(report)), report };
  }
  const other = firstDisagreement(ours, theirs, currentRows);
  if (other === null) return { kind: 'paired', rows: ours.rows, currentRows };
  const { column, rows, row } = other;
  const id = showValue(ours.ids.at(row));
  const why = `have another ${column} than those of the current version for ${rows} of ${ours.rows} examples, as ${id}`;
  return { ...refused(ours, 'relabelled', why), at: { file: ours.file, row: row + 1 }, report };
}

/** The values of the current version in the candidate's order of rows, into `target`, which is as long. */
export function inCandidateOrder<Target extends Float64Array | Uint8Array | Uint16Array>(
  values: Target,
  currentRows: Uint32Array,
  target: Target,
): Target {
  for (const [row, other] of currentRows.entries()) target[row] = values[other] ?? 0;
  return target;
}

function otherData(candidate: MeasuredTable, current: MeasuredTable): Unusable | null {
  const [ours, theirs] = [candidate.evaluation, current.evaluation];
  if (ours.dataset.digest !== theirs.dataset.digest) {
    const isSwapped = ours.dataset.name === theirs.dataset.name;
    const name = showValue(ours.dataset.name);
    return isSwapped
      ? refused(candidate.table, 'swapped-dataset', `are of a dataset that is called ${name} and is not the one that the current version was measured on: ${ours.dataset.digest}, not ${theirs.dataset.digest}`) // prettier-ignore
      : refused(candidate.table, 'other-examples', `are of dataset ${name}, and those of the current version of ${showValue(theirs.dataset.name)}`); // prettier-ignore
  }
  if (ours.split === theirs.split) return null;
  const why = `are of split ${showValue(ours.split)}, and those of the current version of ${showValue(theirs.split)}`;
  return refused(candidate.table, 'other-examples', why);
}

function matchRows(
  candidate: PredictionTable,
  current: PredictionTable,
): { readonly currentRows: Uint32Array; readonly report: PairingReport } {
  const currentRows = new Uint32Array(candidate.rows);
  const isMatched = new Uint8Array(current.rows);
  const onlyCandidate: string[] = [];
  let matched = 0;
  for (let row = 0; row < candidate.rows; row += 1) {
    const other = current.ids.rowOf(candidate.ids, row);
    if (other < 0) {
      if (onlyCandidate.length < shownIds) onlyCandidate.push(candidate.ids.at(row));
      continue;
    }
    currentRows[row] = other;
    isMatched[other] = 1;
    matched += 1;
  }
  const onlyCurrent: string[] = [];
  for (let row = 0; row < current.rows && onlyCurrent.length < shownIds; row += 1) {
    if (isMatched[row] === 0) onlyCurrent.push(current.ids.at(row));
  }
  const report = {
    matched,
    onlyCandidate: candidate.rows - matched,
    onlyCurrent: current.rows - matched,
    someOnlyCandidate: onlyCandidate,
    someOnlyCurrent: onlyCurrent,
  };
  return { currentRows, report };
}

const shownIds = 3;

function describe({ matched, onlyCandidate, onlyCurrent, ...some }: PairingReport): string {
  const named = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : ` (as ${ids.map((id) => showValue(id, 40)).join(', ')})`;
  return (
    `are of other examples than those of the current version: ${matched} in both, ` +
    `${onlyCandidate} only here${named(some.someOnlyCandidate)}, ` +
    `${onlyCurrent} only there${named(some.someOnlyCurrent)}`
  );
}

function refused({ file }: PredictionTable, code: UnusableCode, why: string): Unusable {
  return {
    kind: 'unusable',
    code,
    reason: `its predictions ${why}`,
    at: { file },
    remedy: 'measure both versions on the same examples, and attach both evaluations',
  };
}
