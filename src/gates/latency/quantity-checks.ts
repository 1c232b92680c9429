// One latency quantity against one limit: a bound, or the current version under the same conditions.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Latency } from '../../registry/documents/evaluation.ts';
import { attachCommand, inconclusive, type Judged, nameOf, settle } from '../checks.ts';
import { type Comparable, firstPromotionNote } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import type { Bound, Quantity } from './measured-quantities.ts';
import { headroom, isAtLeast, isAtMost, isWithinMargin, marginWords } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { showApart } from '../show-number.ts';

export interface LatencyReading {
  readonly source: EvaluationEvidence;
  readonly latency: Latency;
}

export interface LatencyDemand {
  readonly subject: string;
  readonly quantity: Quantity;
  readonly minRequests: number;
  /** Readings under the same conditions; `candidate` is not empty. */
  readonly group: Comparable<LatencyReading>;
  readonly candidate: VersionEvidence;
}

/** The worst of the candidate's readings against a bound. */
export function checkLimit(demand: LatencyDemand, bound: Bound): Check {
  const { subject, quantity, group } = demand;
  const about = { subject, limit: bound.words };
  const current = group.current.map((reading) => measure(quantity, reading)).find((each) => each !== null);
  const judged = group.candidate.map((reading): Judged => {
    const value = strongValue(demand, about, { reading, version: demand.candidate });
    if (typeof value !== 'number') return { check: value, headroom: 0 };
    const isLower = quantity.better === 'lower';
    const passes = isLower ? isAtMost(value, bound.value) : isAtLeast(value, bound.value);
    const [shown, limit] = showApart(value, bound.value);
    return {
      headroom: isLower ? bound.value - value : value - bound.value,
      check: {
        ...about,
        current: current ?? null,
        candidate: measure(quantity, reading),
        delta: current === undefined ? null : value - current.value,
        verdict: passes ? 'passed' : 'failed',
        reason: passes
          ? `${shown} keeps the limit of ${limit}`
          : `${shown} is ${isLower ? 'above' : 'below'} the limit of ${limit}`,
      },
    };
  });
  return settle(judged) ?? nothing(demand, about);
}

/** A first promotion under a relative demand alone: it must have been measured, and there is nothing to hold it to. */
export function checkMeasured(demand: LatencyDemand): Check {
  const { subject, quantity, group, candidate: version } = demand;
  const about = { subject, limit: 'was measured' };
  const judged = group.candidate.map((reading): Judged => {
    const value = strongValue(demand, about, { reading, version });
    if (typeof value !== 'number') return { check: value, headroom: 0 };
    const row = { ...about, current: null, candidate: measure(quantity, reading), delta: null };
    return { check: { ...row, verdict: 'passed', reason: firstPromotionNote }, headroom: 0 };
  });
  return settle(judged) ?? nothing(demand, about);
}

export interface Reference {
  readonly current: VersionEvidence;
  readonly margin: Margin;
  /** The hardware and load of `group`, in words. */
  readonly conditions: string;
  /** Where the current version was measured otherwise, in words. */
  readonly currentElsewhere: string;
}

/** The worst of the candidate's readings against the strictest of the current version's. */
export function checkAgainstCurrent(demand: LatencyDemand, reference: Reference): Check {
  const { subject, group } = demand;
  const { margin, current } = reference;
  const about = { subject, limit: marginWords(margin) };
  if (group.current.length === 0) {
    return inconclusive(
      { ...about, candidate: firstMeasure(demand) },
      `${nameOf(current)}, the current version, was not measured on ${reference.conditions}: ${reference.currentElsewhere}`,
      attachCommand(current, `measure the latency of ${nameOf(current)} on ${reference.conditions}`),
    );
  }
  const judged = group.candidate.flatMap((candidate) =>
    group.current.map((before) => compare({ demand, reference, about }, candidate, before)),
  );
  return settle(judged) ?? nothing(demand, about);
}

type About = Pick<Check, 'subject' | 'limit'>;

interface Comparing {
  readonly demand: LatencyDemand;
  readonly reference: Reference;
  readonly about: About;
}

function compare(
  { demand, reference: { current, margin }, about }: Comparing,
  candidate: LatencyReading,
  before: LatencyReading,
): Judged {
  const { quantity } = demand;
  const now = strongValue(demand, about, { reading: candidate, version: demand.candidate });
  if (typeof now !== 'number') return { check: now, headroom: 0 };
  const measured = { ...about, candidate: measure(quantity, candidate) };
  const then = strongValue(demand, measured, { reading: before, version: current });
  if (typeof then !== 'number') return { check: then, headroom: 0 };
  const comparison = { better: quantity.better, current: then, candidate: now, margin };
  const passes = isWithinMargin(comparison);
  const [shownNow, shownThen] = showApart(now, then);
  return {
    headroom: headroom(comparison),
    check: {
      ...measured,
      current: measure(quantity, before),
      delta: now - then,
      verdict: passes ? 'passed' : 'failed',
      reason: `${shownNow} against ${shownThen} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`,
    },
  };
}

/** The value, where it rests on enough requests; else the check that says why it cannot be judged. */
function strongValue(
  { quantity, minRequests }: LatencyDemand,
  about: About & { readonly candidate?: Measure | null },
  { reading, version }: { readonly reading: LatencyReading; readonly version: VersionEvidence },
): number | Check {
  const value = quantity.valueOf(reading.latency);
  if (value === undefined) {
    return inconclusive(
      about,
      `the measurement of ${nameOf(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`,
      attachCommand(version, `report ${quantity.lacks}`),
    );
  }
  const requests = quantity.requestsOf(reading.latency);
  if (requests >= minRequests) return value;
  return inconclusive(
    about,
    `${requests} requests of ${nameOf(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`,
    attachCommand(version, `measure ${nameOf(version)} with at least ${minRequests} requests`),
  );
}

function nothing({ quantity, candidate }: LatencyDemand, about: About): Check {
  return inconclusive(
    about,
    `${quantity.name} of ${nameOf(candidate)} was not measured`,
    attachCommand(candidate, `measure ${quantity.name} of ${nameOf(candidate)}`),
  );
}

function measure(quantity: Quantity, { latency }: LatencyReading): Measure | null {
  const value = quantity.valueOf(latency);
  return value === undefined ? null : { value, unit: quantity.unit, n: quantity.requestsOf(latency) };
}

function firstMeasure({ quantity, group }: LatencyDemand): Measure | null {
  const first = group.candidate[0];
  return first === undefined ? null : measure(quantity, first);
}
