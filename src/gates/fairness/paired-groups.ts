// Both versions' predictions of the same people, counted by group.
import type { EvaluationEvidence } from '../../evidence/evidence.ts';
import { inCandidateOrder, type Pairing, pairPredictions } from '../../evidence/predictions/pair.ts';
import type { BinaryTable, PredictionTable } from '../../evidence/predictions/table.ts';
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
 * The groups of the current version, in the order of names, of nobody where the candidate has none: paired by example where both have predictions. Predictions that say
 * they are of the same data and are not of the same examples are refused: one of them is not what it says.
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
  const [ours, theirs] = [binaryOf(candidate.source), binaryOf(current.source)];
  const parts = recomputationOf(candidate.source)?.parts(attribute.names);
  if (ours === null || theirs === null || parts === undefined || 'kind' in parts) {
    return { kind: 'unpaired', groups: [] };
  }
  const pairing = pairingOf(candidate.source, current.source, { ours, theirs });
  if (pairing.kind === 'unusable') {
    return {
      kind: 'refused',
      reason: pairing.reason,
      remedy: pairing.remedy ?? 'measure both versions on the same examples',
    };
  }
  const counted = countedOnce(pairing, attribute, () => {
    const before = inCandidateOrder(theirs.decisions, pairing.currentRows, new Uint8Array(ours.rows));
    return parts.map(({ where, rows }) =>
      pairedGroupOfTwo(groupName(attribute, where), countPairs(ours, before, rows)),
    );
  });
  const names = new Set(candidate.groups.map(({ name }) => name));
  return { kind: 'paired', groups: counted.filter(({ name }) => names.has(name)) };
}

type Counted = readonly GroupOfTwo[];

const counts = new WeakMap<Pairing, Map<string, Counted>>();

/** In the order of names, however many demands ask. */
function countedOnce(pairing: Pairing, { names }: Attribute, count: () => Counted): Counted {
  const known = counts.get(pairing) ?? new Map<string, Counted>();
  counts.set(pairing, known);
  const key = JSON.stringify(names);
  const counted = known.get(key) ?? count().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  known.set(key, counted);
  return counted;
}

type Decided = BinaryTable & { readonly decisions: Uint8Array };

function binaryOf(source: EvaluationEvidence): Decided | null {
  const table = recomputationOf(source)?.table;
  if (table?.task !== 'binary' || table.decisions === null) return null;
  return { ...table, decisions: table.decisions };
}

const pairings = new WeakMap<PredictionTable['ids'], WeakMap<PredictionTable['ids'], Pairing>>();

/** Pairs two tables once, however many gates and demands ask. */
function pairingOf(
  candidate: EvaluationEvidence,
  current: EvaluationEvidence,
  { ours, theirs }: { readonly ours: Decided; readonly theirs: Decided },
): Pairing {
  const known = pairings.get(ours.ids) ?? new WeakMap<PredictionTable['ids'], Pairing>();
  pairings.set(ours.ids, known);
  const pairing =
    known.get(theirs.ids) ??
    pairPredictions(
      { table: ours, evaluation: candidate.evaluation },
      { table: theirs, evaluation: current.evaluation },
    );
  known.set(theirs.ids, pairing);
  return pairing;
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
