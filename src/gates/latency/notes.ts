// What a latency judgement remarks and does not decide: what was left out, how repeats scatter, what is weak.
import type { Evidence } from '../../evidence/evidence.ts';
import { nameOf } from '../checks.ts';
import { type Comparable, liveVersion } from '../comparable.ts';
import { showNumber } from '../show-number.ts';
import type { Quantity } from './measured-quantities.ts';
import type { LatencyParameters } from './parameters.ts';
import { describeConditions, distinctRuns, type LatencyReading } from './readings.ts';
import { areApart } from './repeats.ts';

interface Noted {
  /** Of the candidate. */
  readonly all: readonly LatencyReading[];
  /** Those that count. */
  readonly readings: readonly LatencyReading[];
  readonly groups: readonly Comparable<LatencyReading>[];
  readonly demand: LatencyParameters;
  readonly quantities: readonly Quantity[];
  readonly evidence: Evidence;
}

export function latencyNotes(noted: Noted): readonly string[] {
  const { all, readings, demand, quantities } = noted;
  const ignored = all.length - readings.length;
  const failed = readings.filter(({ latency }) => latency.errors > 0);
  const { minRequests } = demand;
  const weak = minRequests === undefined ? [] : quantities.filter((each) => each.minRequests > minRequests);
  return [
    ...(ignored === 0 ? [] : [`${ignored} latency measurement(s) on other hardware or load do not count`]),
    ...(demand.errorRate !== undefined ? [] : failed.map(({ latency: { errors, requests } }) => `${errors} of ${errors + requests} requests failed: latency is of those answered`)), // prettier-ignore
    ...weak.map((each) => `${minRequests} requests are fewer than the ${each.minRequests} that ${each.name} needs for a ${boundText(demand)} bound`), // prettier-ignore
    ...repeatNotes(noted),
  ];
}

function boundText({ mode, confidence }: LatencyParameters): string {
  return mode === 'point' ? '95 %' : `${showNumber(100 * confidence)} %`;
}

function repeatNotes({ groups, demand, quantities, evidence }: Noted): readonly string[] {
  const current = liveVersion(evidence);
  return groups.flatMap((group) =>
    quantities.flatMap((quantity) => [
      ...rangeNote(nameOf(evidence.candidate), { quantity, readings: group.candidate }, demand),
      ...(current === null || quantity.margin === undefined
        ? []
        : rangeNote(nameOf(current), { quantity, readings: group.current }, demand)),
    ]),
  );
}

interface Repeats {
  readonly quantity: Quantity;
  readonly readings: readonly LatencyReading[];
}

function rangeNote(
  name: string,
  { quantity, readings }: Repeats,
  demand: LatencyParameters,
): readonly string[] {
  const minRequests = demand.minRequests ?? quantity.minRequests;
  const runs = distinctRuns(readings).flatMap((reading) => {
    const value = quantity.valueOf(reading);
    return value === undefined || quantity.sampleOf(reading) < minRequests ? [] : [{ reading, value }];
  });
  const [first] = runs;
  if (first === undefined || runs.length < 2) return [];
  const values = runs.map(({ value }) => value);
  const range = `${showNumber(Math.min(...values))} to ${showNumber(Math.max(...values))}`;
  const { precision } = quantity;
  const isApart =
    precision.kind !== 'between-runs' &&
    areApart(
      runs.map(({ reading, value }) => precision.estimateOf(reading, value)),
      demand,
    );
  const apart = isApart ? ', more than chance within each explains: the machine or the load was not the same' : ''; // prettier-ignore
  return [`${quantity.name} of ${runs.length} repeats of ${name} on ${describeConditions(first.reading)} is ${range}${apart}`]; // prettier-ignore
}
