// Both versions' predictions of the same people, counted by group.
import type { EvaluationEvidence } from '../../evidence/evidence.ts';
import { inCandidateOrder } from '../../evidence/predictions/pair.ts';
import type { BinaryTable, PredictionTable } from '../../evidence/predictions/table.ts';
import { type PairedTables, pairedTables } from '../inference/pairing.ts';
import { rememberedPairs } from '../inference/remembered.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import type { PairedGroup } from '../statistics/group-bootstrap.ts';
import type { PairedTable } from '../statistics/intervals.ts';
import { type Attribute, groupName } from './attributes.ts';
import { type GroupOfTwo, pairedGroupOfTwo } from './contrasts.ts';
import type { GroupReading } from './group-readings.ts';

/** How the groups of a candidate's evaluation compare with those of the current version's. */
export type ComparedGroups =
  | { readonly kind: 'paired' | 'unpaired'; readonly groups: readonly GroupOfTwo[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string };

/**
 * The groups of the current version, in the order of names, of nobody where the candidate has none: paired by example
 * where both have predictions. Predictions that say they are of the same data and are not of the same examples are
 * refused: one of them is not what it says.
 */
export function compareGroups(
  attribute: Attribute,
  candidate: GroupReading,
  current: GroupReading,
): ComparedGroups {
  if (candidate.from === 'rows' && current.from === 'rows') {
    return comparePaired(attribute, candidate, current);
  }
  const now = new Map(candidate.groups.map(({ name, counts }) => [name, counts]));
  return {
    kind: 'unpaired',
    groups: current.groups.map(({ name, counts: before }): GroupOfTwo => {
      return { name, candidate: now.get(name) ?? nobody, current: before, pairs: null };
    }),
  };
}

const nobody = { tp: 0, fp: 0, tn: 0, fn: 0 };

function comparePaired(attribute: Attribute, candidate: GroupReading, current: GroupReading): ComparedGroups {
  const pairing = pairedTables(candidate.source, current.source);
  if (pairing?.kind === 'not-comparable') return { ...pairing, kind: 'refused' };
  const counted =
    pairing === null
      ? []
      : counts.get(candidate.source, current.source, JSON.stringify(attribute.names), () =>
          countGroups(attribute, candidate.source, pairing),
        );
  const names = new Set(candidate.groups.map(({ name }) => name));
  return { kind: 'paired', groups: counted.filter(({ name }) => names.has(name)) };
}

const counts = rememberedPairs<readonly GroupOfTwo[]>();

/** In the order of names. */
function countGroups(
  attribute: Attribute,
  candidate: EvaluationEvidence,
  { candidate: ours, current: theirs, currentRows }: PairedTables,
): readonly GroupOfTwo[] {
  const parts = recomputationOf(candidate)?.parts(attribute.names);
  if (parts === undefined || 'kind' in parts || !isDecided(ours) || !isDecided(theirs)) return [];
  const before = inCandidateOrder(theirs.decisions, currentRows, new Uint8Array(ours.rows));
  return parts
    .map(({ where, rows }) => pairedGroupOfTwo(groupName(attribute, where), countPairs(ours, before, rows)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Decided = BinaryTable & { readonly decisions: Uint8Array };

function isDecided(table: PredictionTable): table is Decided {
  return table.task === 'binary' && table.decisions !== null;
}

function countPairs(ours: Decided, before: Uint8Array, rows: Uint32Array): PairedGroup {
  const cells = new Uint32Array(8);
  for (const row of rows) {
    const cell = 4 * (ours.labels[row] ?? 0) + 2 * (ours.decisions[row] ?? 0) + (before[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { positives: tableOf(cells.subarray(4)), negatives: tableOf(cells.subarray(0, 4)) };
}

function tableOf([neither = 0, onlySecond = 0, onlyFirst = 0, both = 0]: Uint32Array): PairedTable {
  return { both, onlyFirst, onlySecond, neither };
}
