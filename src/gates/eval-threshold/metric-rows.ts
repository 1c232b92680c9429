// All demands on one metric, of every dataset that it was measured on, before anything is decided.
import type { Evidence } from '../../evidence/evidence.ts';
import { comparable, dataKey, describeData, firstPromotionNote, liveVersion } from '../comparable.ts';
import type { Comparable } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { measureOf, type MarginDemand } from './comparisons.ts';
import type { DemandRow } from './demand-rows.ts';
import { boundRow, withinRow } from './metric-checks.ts';
import { type MetricReading, overallReadings } from './metric-readings.ts';
import type { EvalThresholdParameters } from './parameters.ts';
import { chooseReference, demandWords, type Reference } from './reference.ts';
import { roleOf, sliceFamilies, type SliceFamily } from './slice-checks.ts';

export interface MetricRows {
  /** Of the whole first, then slice by slice. */
  readonly rows: readonly DemandRow[];
  readonly families: readonly SliceFamily[];
  readonly notes: readonly string[];
}

interface Around {
  readonly evidence: Evidence;
  /** `null` where nothing is compared with a version that is live. */
  readonly reference: Reference | null;
}

/** `null` where the candidate was not measured by this metric. */
export function metricRows(name: string, demand: EvalThresholdParameters, around: Around): MetricRows | null {
  const { evidence, reference } = around;
  const readings = overallReadings(evidence.candidate, name, demand.split);
  if (readings.length === 0) return null;
  const current = liveVersion(evidence);
  const groups = comparable(
    readings,
    current === null ? [] : overallReadings(current, name, demand.split),
    ({ source }) => dataKey(source),
  );
  const whole = groups.map((group) => {
    const on = groups.length === 1 ? '' : ` on ${describeGroup(group.candidate)}`;
    const subject = `${name}${on}`;
    const bounds = boundRows({ subject, group }, demand);
    const within = reference === null ? noRows : withinRows({ name, subject, on, group }, demand, reference);
    return { rows: [...bounds, ...within.rows], notes: within.notes };
  });
  const families = reference === null ? [] : slicesOf(name, demand, { evidence, reference });
  const rows = [...whole, ...families].flatMap((of) => of.rows);
  const notes = [...whole, ...families].flatMap((of) => of.notes);
  return { rows: rows.length > 0 ? rows : [measuredOnly(name, readings, demand)], families, notes };
}

interface OnData {
  readonly name: string;
  readonly subject: string;
  /** Which data, where there are several. */
  readonly on: string;
  readonly group: Comparable<MetricReading>;
}

const noRows = { rows: [], notes: [] } as const;

function boundRows(
  measured: Pick<OnData, 'subject' | 'group'>,
  demand: EvalThresholdParameters,
): readonly DemandRow[] {
  // prettier-ignore
  const { min, max } = demand;
  const rows: DemandRow[] = [];
  if (min !== undefined) rows.push(boundRow(measured, { min }, demand));
  if (max !== undefined) rows.push(boundRow(measured, { max }, demand));
  return rows;
}

function withinRows(
  { name, subject, on, group }: OnData,
  demand: EvalThresholdParameters,
  reference: Reference,
): { readonly rows: readonly DemandRow[]; readonly notes: readonly string[] } {
  const first = group.candidate[0];
  const { worseThanCurrentBy, betterThanCurrentBy, split } = demand;
  const demands: readonly MarginDemand[] = [
    ...(worseThanCurrentBy === undefined ? [] : [{ kind: 'not-worse', margin: worseThanCurrentBy } as const]),
    ...(betterThanCurrentBy === undefined ? [] : [{ kind: 'better', margin: betterThanCurrentBy } as const]),
  ];
  if (first === undefined || demands.length === 0) return noRows;
  const all = demands.map((each) => {
    const about = { subject, limit: demandWords(each, reference.bestOf) };
    const family =
      demand.metric === 'all'
        ? `every metric, ${each.kind === 'better' ? 'better' : 'not worse'}${on}`
        : `${subject} ${each.kind}`;
    const chosen = chooseReference({ reference, name, split, source: first.source, better: first.better, about }); // prettier-ignore
    if (chosen.kind === 'unknown') {
      return { row: { family, comparisons: [], conclude: () => chosen.check }, note: null };
    }
    const theirs = overallReadings(chosen.version, name, split).filter(({ source }) => dataKey(source) === dataKey(first.source)); // prettier-ignore
    const compared = { candidate: group.candidate, current: theirs };
    const row = withinRow({ about, group: compared, version: chosen.version, role: roleOf(reference), demand: each, family }, demand); // prettier-ignore
    return { row, note: chosen.note };
  });
  return { rows: all.map(({ row }) => row), notes: all.flatMap(({ note }) => note ?? []) };
}

function slicesOf(
  name: string,
  demand: EvalThresholdParameters,
  { evidence, reference }: { readonly evidence: Evidence; readonly reference: Reference },
): readonly SliceFamily[] {
  const { split, slices, minPerSlice = 1, smallSlices = 'inconclusive' } = demand;
  if (slices === undefined) return [];
  return sliceFamilies({
    name,
    split,
    slices,
    minPerSlice,
    smallSlices,
    evidence,
    reference,
    judging: demand,
  });
}

/** A first promotion under relative demands alone: the metric is there, and there is nothing to hold it to. */
function measuredOnly(
  name: string,
  readings: readonly MetricReading[],
  demand: EvalThresholdParameters,
): DemandRow {
  const first = readings[0];
  const check: Check = {
    subject: name,
    current: null,
    candidate: first === undefined ? null : measureOf(first, demand),
    delta: null,
    limit: 'was measured',
    verdict: 'passed',
    reason: firstPromotionNote,
  };
  return { family: name, comparisons: [], conclude: () => check };
}

function describeGroup(readings: readonly MetricReading[]): string {
  const first = readings[0];
  return first === undefined ? 'unknown data' : describeData(first.source);
}
