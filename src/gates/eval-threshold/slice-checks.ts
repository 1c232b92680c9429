// A metric slice by slice: each value of an attribute, or of several together, in either version.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf } from '../checks.ts';
import { byKey, dataKey, describeData } from '../comparable.ts';
import type { Check } from '../gate.ts';
import type { Judging } from '../inference/mode.ts';
import type { Margin } from '../quantities.ts';
import type { About, MarginDemand } from './comparisons.ts';
import type { DemandRow } from './demand-rows.ts';
import { withinRow } from './metric-checks.ts';
import { type MetricReading, overallReadings, type SliceReading, sliceReadings } from './metric-readings.ts';
import type { SlicePairs } from './newly-regressed.ts';
import { chooseReference, demandWords, type Reference } from './reference.ts';

export type SmallSlices = 'inconclusive' | 'fail' | 'note';

export interface SliceDemand {
  /** The metric. */
  readonly name: string;
  readonly split: string | undefined;
  /** Attributes, joined by `*` where they are taken together → margin. */
  readonly slices: Readonly<Record<string, Margin>>;
  readonly minPerSlice: number;
  readonly smallSlices: SmallSlices;
  readonly evidence: Evidence;
  readonly reference: Reference;
  readonly judging: Judging;
}

/** Of one attribute on one dataset: rows to decide, and what tests of regression are made of. */
export interface SliceFamily {
  readonly family: string;
  readonly rows: readonly DemandRow[];
  readonly pairs: readonly SlicePairs[];
  readonly notes: readonly string[];
}

/** Relative demands only: who calls has a version to compare with. */
export function sliceFamilies(demand: SliceDemand): readonly SliceFamily[] {
  return Object.entries(demand.slices)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, margin]) => familiesOf({ ...demand, key, attributes: attributesOf(key), margin }));
}

/** `region*sex`: the slices by both. */
export function attributesOf(key: string): readonly string[] {
  return key.split('*').map((name) => name.trim());
}

interface AttributeDemand extends SliceDemand {
  readonly key: string;
  readonly attributes: readonly string[];
  readonly margin: Margin;
}

/** One for each dataset that the candidate was measured on. */
function familiesOf(demand: AttributeDemand): readonly SliceFamily[] {
  const { name, split, attributes, evidence } = demand;
  const ours = sliceReadings(evidence.candidate, { name, attributes, split });
  // Data on which only the whole was measured counts too: slices that the other version has are missing there.
  const whole = overallReadings(evidence.candidate, name, split);
  const sources = [...whole, ...ours].map(({ source }) => [dataKey(source), source] as const);
  const data = [...new Map(sources)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return data.map(([key, source]) =>
    familyOn(demand, {
      source,
      suffix: data.length === 1 ? '' : ` on ${describeData(source)}`,
      whole: whole.filter((reading) => dataKey(reading.source) === key),
      ours: ours.filter((slice) => dataKey(slice.source) === key),
    }),
  );
}

/** What the candidate was measured at on one dataset. */
interface OnData {
  readonly source: EvaluationEvidence;
  /** Names the dataset where there are several. */
  readonly suffix: string;
  readonly whole: readonly MetricReading[];
  readonly ours: readonly SliceReading[];
}

function familyOn(demand: AttributeDemand, { source, suffix, whole, ours }: OnData): SliceFamily {
  const { name, split, attributes, reference } = demand;
  const family = `${name} by ${demand.key}${suffix}`;
  const better = [...whole, ...readingsOf(ours)][0]?.better ?? 'higher';
  const chosen = chooseReference({ reference, name, split, source, better, about: aboutOf(demand, family) });
  if (chosen.kind === 'unknown') return { family, rows: [fixedRow(family, chosen.check)], pairs: [], notes: [] }; // prettier-ignore
  const { version, note } = chosen;
  const theirs = sliceReadings(version, { name, attributes, split }).filter((slice) => dataKey(slice.source) === dataKey(source)); // prettier-ignore
  const judged = judgeFamily(
    { ...demand, family, version, data: describeData(source), suffix },
    ours,
    theirs,
  );
  return { ...judged, family, notes: note === null ? judged.notes : [note, ...judged.notes] };
}

interface FamilyDemand extends AttributeDemand {
  readonly family: string;
  readonly version: VersionEvidence;
  readonly data: string;
  readonly suffix: string;
}

function judgeFamily(
  demand: FamilyDemand,
  ours: readonly SliceReading[],
  theirs: readonly SliceReading[],
): Omit<SliceFamily, 'family'> {
  const missing = ours.length === 0 ? demand.evidence.candidate : theirs.length === 0 ? demand.version : null;
  if (missing !== null) return { rows: [fixedRow(demand.family, missingWhole(demand, missing))], pairs: [], notes: [] }; // prettier-ignore
  const [byOurs, byTheirs] = [ours, theirs].map((slices) => byKey(slices, ({ key }) => key));
  const keys = [...new Set([...ours, ...theirs].map(({ key }) => key))].toSorted();
  const slices = keys.map((key) => judgeSlice(demand, byOurs?.get(key) ?? [], byTheirs?.get(key) ?? []));
  const rows = slices.flatMap(({ row }) => (row === null ? [] : [row]));
  return {
    rows: rows.length > 0 ? rows : [fixedRow(demand.family, noSliceLargeEnough(demand))],
    pairs: slices.flatMap(({ pair }) => (pair === null ? [] : [pair])),
    notes: slices.flatMap(({ note }) => (note === null ? [] : [note])),
  };
}

interface JudgedSlice {
  /** `null` where the slice is only noted. */
  readonly row: DemandRow | null;
  readonly pair: SlicePairs | null;
  readonly note: string | null;
}

function judgeSlice(
  demand: FamilyDemand,
  ours: readonly SliceReading[],
  theirs: readonly SliceReading[],
): JudgedSlice {
  const where = [...ours, ...theirs][0]?.where ?? {};
  const subject = `${subjectOf(demand, where)}${demand.suffix}`;
  const about = aboutOf(demand, subject);
  // A further evaluation of a few examples makes no slice small.
  const sizes = [ours, theirs].filter((same) => same.length > 0).map((same) => Math.max(...same.map((slice) => slice.n))); // prettier-ignore
  const n = Math.min(...sizes);
  if (n < demand.minPerSlice) return smallSlice(demand, about, n);
  const candidate = readingsOf(ours);
  const current = readingsOf(theirs);
  const undecided = (check: Check): JudgedSlice => ({ row: fixedRow(demand.family, check), pair: null, note: null }); // prettier-ignore
  if (ours.length === 0) return undecided(missingSlice(demand, about, theirs));
  const unmeasured = candidate.length === 0 ? ours[0] : theirs.length > 0 && current.length === 0 ? theirs[0] : undefined; // prettier-ignore
  if (unmeasured !== undefined) {
    const version = candidate.length === 0 ? demand.evidence.candidate : demand.version;
    return undecided(inconclusive(about, `of ${nameOf(version)}, ${unmeasured.reason}`, attachCommand(version, `measure ${nameOf(version)} on data that has more of this slice`))); // prettier-ignore
  }
  const marginDemand: MarginDemand = { kind: 'not-worse', margin: demand.margin };
  const role = roleOf(demand.reference);
  const row = withinRow({ about, group: { candidate, current }, version: demand.version, role, demand: marginDemand, family: demand.family }, demand.judging); // prettier-ignore
  // The worst against the best first: what cannot be tested of these is not tested.
  const references = fromWorst(current).toReversed();
  const pairs = fromWorst(candidate).flatMap((worst) => references.map((best) => ({ candidate: worst, reference: best }))); // prettier-ignore
  return { row, note: null, pair: pairs.length === 0 ? null : { subject, pairs } };
}

export function roleOf({ bestOf }: Reference): string {
  return bestOf === 1 ? 'the current version' : `the best of the last ${bestOf}`;
}

function smallSlice(demand: FamilyDemand, about: About, n: number): JudgedSlice {
  const { smallSlices, minPerSlice, evidence } = demand;
  const few = `${n} examples are fewer than the ${minPerSlice} of minPerSlice`;
  if (smallSlices === 'note') return { row: null, pair: null, note: `not judged: ${about.subject}: ${few}` };
  const remedy = attachCommand(evidence.candidate, 'measure both versions on data that has more of this slice'); // prettier-ignore
  const check = inconclusive(about, few, remedy);
  return { row: fixedRow(demand.family, smallSlices === 'fail' ? { ...check, verdict: 'failed' } : check), pair: null, note: null }; // prettier-ignore
}

function readingsOf(slices: readonly SliceReading[]): readonly MetricReading[] {
  return slices.flatMap(({ reading }) => (reading === null ? [] : [reading]));
}

function fromWorst(readings: readonly MetricReading[]): readonly MetricReading[] {
  const goodness = ({ value, better }: MetricReading): number => (better === 'higher' ? value : -value);
  return readings.toSorted((a, b) => goodness(a) - goodness(b));
}

function subjectOf({ name, key, attributes }: AttributeDemand, where: SliceReading['where']): string {
  const values = attributes.flatMap((attribute) => (Object.hasOwn(where, attribute) ? [`${attribute}=${where[attribute] ?? ''}`] : [])); // prettier-ignore
  return values.length === 0 ? `${name} by ${key}` : `${name} where ${values.join(', ')}`;
}

function aboutOf({ margin, reference }: AttributeDemand, subject: string): About {
  return { subject, limit: demandWords({ kind: 'not-worse', margin }, reference.bestOf) };
}

function fixedRow(family: string, check: Check): DemandRow {
  return { family, comparisons: [], conclude: () => check };
}

/** One check instead of many where a version has no slice of the attribute at all. */
function missingWhole(demand: FamilyDemand, version: VersionEvidence): Check {
  const { name, key, data } = demand;
  return inconclusive(
    aboutOf(demand, demand.family),
    `${nameOf(version)} has no ${name} by ${key} on ${data}`,
    attachCommand(version, `measure ${name} of ${nameOf(version)} by ${key} on ${data}`),
  );
}

function noSliceLargeEnough(demand: FamilyDemand): Check {
  const { name, key, minPerSlice, evidence } = demand;
  return inconclusive(
    aboutOf(demand, demand.family),
    `no slice by ${key} has ${minPerSlice} examples`,
    attachCommand(evidence.candidate, `measure ${name} of both versions on more data`),
  );
}

function missingSlice(demand: FamilyDemand, about: About, theirs: readonly SliceReading[]): Check {
  const { name, evidence, reference } = demand;
  const first = theirs[0];
  const slice = about.subject.slice(about.subject.indexOf(' where ') + 1);
  const shown = first?.reading;
  const current = shown === null || shown === undefined ? null : { value: shown.value, unit: 'none' as const, n: shown.n }; // prettier-ignore
  return inconclusive(
    { ...about, current },
    `${roleOf(reference)} was measured ${slice}, ${nameOf(evidence.candidate)} was not`,
    attachCommand(evidence.candidate, `measure ${name} of ${nameOf(evidence.candidate)} ${slice}`),
  );
}
