// A metric slice by slice: each value of an attribute, in either version, against the current version.
import type { Evidence, VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf } from '../checks.ts';
import { byKey, type Comparable, dataKey, describeData, liveVersion } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { checkMargin } from './metric-checks.ts';
import { overallReadings, type SliceReading, sliceReadings } from './metric-readings.ts';
import { marginWords } from '../limits.ts';
import type { Margin } from '../quantities.ts';

export interface SliceDemand {
  /** The metric. */
  readonly name: string;
  readonly split: string | undefined;
  /** Attribute → margin. */
  readonly slices: Readonly<Record<string, Margin>> | undefined;
  readonly evidence: Evidence;
}

/** Relative demands only: none on a first promotion. */
export function sliceChecks(demand: SliceDemand): readonly Check[] {
  const current = liveVersion(demand.evidence);
  if (current === null || demand.slices === undefined) return [];
  return Object.entries(demand.slices)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([attribute, margin]) => checksOf({ ...demand, attribute, margin, current }));
}

interface AttributeDemand extends SliceDemand {
  readonly attribute: string;
  readonly margin: Margin;
  readonly current: VersionEvidence;
}

function checksOf(demand: AttributeDemand): readonly Check[] {
  const { name, split, attribute, current } = demand;
  const { candidate } = demand.evidence;
  const sliced = sliceReadings(candidate, { name, attribute, split });
  // Data on which only the whole was measured counts too: slices that the current version has are missing there.
  const whole = overallReadings(candidate, name, split).map(({ source }) => source);
  const data = [...new Map([...whole, ...sliced.map(({ source }) => source)].map((s) => [dataKey(s), s])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
  const references = sliceReadings(current, { name, attribute, split });
  const groups = data.map(([key, source]) => ({
    source,
    candidate: sliced.filter((reading) => dataKey(reading.source) === key),
    current: references.filter((reading) => dataKey(reading.source) === key),
  }));
  return groups.flatMap(({ source, ...group }) => {
    const suffix = groups.length === 1 ? '' : ` on ${describeData(source)}`;
    const none = missingWhole(demand, group, describeData(source));
    return none === null
      ? eachSlice(demand, group, suffix)
      : [{ ...none, subject: `${none.subject}${suffix}` }];
  });
}

/** One check instead of many where a version has no slice of the attribute at all. */
function missingWhole(
  { name, attribute, margin, current, evidence }: AttributeDemand,
  group: Comparable<SliceReading>,
  data: string,
): Check | null {
  const version = group.candidate.length === 0 ? evidence.candidate : current;
  if (group.candidate.length > 0 && group.current.length > 0) return null;
  return inconclusive(
    { subject: `${name} by ${attribute}`, limit: marginWords(margin) },
    `${nameOf(version)} has no ${name} by ${attribute} on ${data}`,
    attachCommand(version, `measure ${name} of ${nameOf(version)} by ${attribute} on ${data}`),
  );
}

function eachSlice(
  demand: AttributeDemand,
  group: Comparable<SliceReading>,
  suffix: string,
): readonly Check[] {
  const ours = byKey(group.candidate, ({ value }) => value);
  const theirs = byKey(group.current, ({ value }) => value);
  return [...new Set([...ours.keys(), ...theirs.keys()])].toSorted().map((value) => {
    const subject = `${demand.name} where ${demand.attribute}=${value}${suffix}`;
    const candidate = ours.get(value) ?? [];
    const current = theirs.get(value) ?? [];
    if (candidate.length === 0) return missingSlice(demand, subject, current);
    return checkMargin({ subject, group: { candidate, current }, current: demand.current, margin: demand.margin }); // prettier-ignore
  });
}

function missingSlice(
  { name, attribute, margin, evidence: { candidate } }: AttributeDemand,
  subject: string,
  ofCurrent: readonly SliceReading[],
): Check {
  const first = ofCurrent[0];
  const value = first?.value ?? '';
  return inconclusive(
    {
      subject,
      limit: marginWords(margin),
      current: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
    },
    `the current version was measured where ${attribute}=${value}, ${nameOf(candidate)} was not`,
    attachCommand(candidate, `measure ${name} of ${nameOf(candidate)} where ${attribute}=${value}`),
  );
}
