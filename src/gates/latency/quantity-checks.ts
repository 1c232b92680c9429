// One latency quantity against one limit: what is asked of the data, or why nothing can be, and the row that comes of it.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf } from '../checks.ts';
import { type Comparable, firstPromotionNote } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import type { Question } from '../inference/decide.ts';
import { alphaOf } from '../inference/mode.ts';
import { marginWords } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { showApart } from '../show-number.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { concluded, type Conclusion } from './conclude.ts';
import { type Counted, countedReadings, type Counting, type Valued, worstBy } from './counted-readings.ts';
import { boundEstimate, limitOf, marginEstimate } from './demand-estimates.ts';
import type { Bound } from './measured-quantities.ts';
import type { LatencyReading } from './readings.ts';
import { meanOfRuns } from './runs.ts';

export interface LatencyDemand extends Counting {
  readonly subject: string;
  /** Readings under the same conditions; `candidate` is not empty. */
  readonly group: Comparable<LatencyReading>;
  readonly candidate: VersionEvidence;
}

/** A row that is known without asking, or one that waits for an answer. */
export type Row =
  | { readonly kind: 'known'; readonly check: Check }
  | { readonly kind: 'posed'; readonly question: Question; readonly answer: Conclusion };

/** The candidate's readings against a bound: the worst of them counts. */
export function poseBound(demand: LatencyDemand, bound: Bound): Row {
  const { subject, quantity, group, judging, candidate } = demand;
  const about = { subject, limit: bound.words };
  const counted = countedReadings(demand, about, { readings: group.candidate, version: candidate });
  if (counted.kind === 'none') return { kind: 'known', check: counted.check };
  const isLower = quantity.better === 'lower';
  const worst = worstBy(counted.readings, (value) => (isLower ? bound.value - value : value - bound.value));
  const limit = { limit: bound.value, keep: isLower ? 'at-most' : 'at-least' } as const;
  const { estimate, ...beyond } = boundEstimate({ quantity, counted, worst, judging, ...limit });
  const measured = measureOf(demand, counted, worst);
  const current = group.current.map((reading) => measure(demand, reading)).find((each) => each !== null);
  const [shown, shownLimit] = showApart(measured.value, bound.value);
  return {
    kind: 'posed',
    question: { estimate, of: 'candidate', ...limit, beyond: null, couldFail: couldBreak(demand, counted) },
    answer: concluded({
      demand,
      row: {
        ...about,
        current: current ?? null,
        candidate: measured,
        delta: current === undefined ? null : measured.value - current.value,
      },
      said: {
        passed: `${shown} keeps the limit of ${shownLimit}`,
        failed: `${shown} is ${isLower ? 'above' : 'below'} the limit of ${shownLimit}`,
        compared: '',
      },
      comparisons: counted.readings.length,
      setAside: counted.setAside,
      ...beyond,
      isScattered: counted.isScattered,
      isUnsampled: isUnsampled(demand, counted),
      weaker: candidate,
    }),
  };
}

function couldBreak({ quantity, judging }: LatencyDemand, { readings }: Counted): boolean {
  const { precision, sampleOf } = quantity;
  // Where a quantile has an interval it has a lower end, and what lies wholly above a limit breaks it.
  if (precision.kind !== 'share') return true;
  return readings.every(({ reading }) => precision.couldBreak(sampleOf(reading), judging.confidence));
}

/** A first promotion under a relative demand alone: it must have been measured, and there is nothing to hold it to. */
export function checkMeasured(demand: LatencyDemand): Check {
  const { subject, group, candidate: version } = demand;
  const about = { subject, limit: 'was measured' };
  const counted = countedReadings(demand, about, { readings: group.candidate, version });
  if (counted.kind === 'none') return counted.check;
  const candidate = measure(demand, counted.readings[0].reading);
  return { ...about, current: null, candidate, delta: null, verdict: 'passed', reason: firstPromotionNote };
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
export function poseMargin(demand: LatencyDemand, reference: Reference): Row {
  const { subject, quantity, group, judging, candidate: version } = demand;
  const { margin, current } = reference;
  const about = { subject, limit: marginWords(margin) };
  if (group.current.length === 0) return { kind: 'known', check: notMeasuredAlike(demand, reference, about) };
  const ours = countedReadings(demand, about, { readings: group.candidate, version });
  if (ours.kind === 'none') return { kind: 'known', check: ours.check };
  const measured = { ...about, candidate: measure(demand, ours.readings[0].reading) };
  const theirs = countedReadings(demand, measured, { readings: group.current, version: current });
  if (theirs.kind === 'none') return { kind: 'known', check: theirs.check };
  const asked = { quantity, candidate: ours, current: theirs, margin, judging };
  const { estimate, pair, reference: value, ...beyond } = marginEstimate(asked);
  const { limit, keep } = limitOf(margin, quantity.better === 'lower' ? 1 : -1, value);
  const isScattered = ours.isScattered || theirs.isScattered;
  const now = measureOf(demand, { ...ours, isScattered }, pair.candidate);
  const then = measureOf(demand, { ...theirs, isScattered }, pair.current);
  const compared = showApart(now.value, then.value).join(' against ');
  return {
    kind: 'posed',
    question: {
      estimate,
      of: 'difference',
      limit,
      keep,
      beyond: Math.abs(limit),
      scale: Math.max(Math.abs(now.value), Math.abs(then.value)),
    },
    answer: concluded({
      demand,
      row: {
        ...about,
        current: then,
        candidate: now,
        delta: now.value - then.value,
      },
      said: {
        passed: `${compared} is within the margin of ${margin.written}`,
        failed: `${compared} is beyond the margin of ${margin.written}`,
        compared: `${compared}, which differ by `,
      },
      comparisons: ours.readings.length * theirs.readings.length,
      setAside: ours.setAside + theirs.setAside,
      ...beyond,
      isScattered,
      isUnsampled: isUnsampled(demand, ours) || isUnsampled(demand, theirs),
      weaker: isWeaker(demand, ours, theirs) ? version : current,
    }),
  };
}

function notMeasuredAlike(
  demand: LatencyDemand,
  { current, conditions, currentElsewhere }: Reference,
  about: Pick<Check, 'subject' | 'limit'>,
): Check {
  const first = demand.group.candidate[0];
  return inconclusive(
    { ...about, candidate: first === undefined ? null : measure(demand, first) },
    `${nameOf(current)}, the current version, was not measured on ${conditions}: ${currentElsewhere}`,
    attachCommand(current, `measure the latency of ${nameOf(current)} on ${conditions}`),
  );
}

/** Whether more is gained by measuring `one` again than `other`. */
function isWeaker(demand: LatencyDemand, one: Counted, other: Counted): boolean {
  if (one.isScattered || other.isScattered) return one.runs.length <= other.runs.length;
  if (isUnsampled(demand, one) || isUnsampled(demand, other)) return isUnsampled(demand, one);
  const requests = ({ readings }: Counted): number => demand.quantity.sampleOf(readings[0].reading);
  return requests(one) <= requests(other);
}

function isUnsampled({ quantity: { precision } }: LatencyDemand, { readings }: Counted): boolean {
  if (precision.kind !== 'quantile') return false;
  return readings.some(({ reading, value }) => precision.estimateOf(reading, value).method === 'none');
}

/** What the row shows: of runs that are one number each, their mean. */
function measureOf(demand: LatencyDemand, { isScattered, runs }: Counted, worst: Valued): Measure {
  const { unit } = demand.quantity;
  if (!isScattered) return measure(demand, worst.reading) ?? { value: worst.value, unit };
  const n = runs.reduce((sum, { reading }) => sum + demand.quantity.sampleOf(reading), 0);
  return { value: meanOfRuns(runs.map((run) => run.value)).value, unit, n };
}

/** A value with its own interval, where one run gives it. */
function measure({ quantity, judging }: LatencyDemand, reading: LatencyReading): Measure | null {
  const value = quantity.valueOf(reading);
  if (value === undefined) return null;
  const { precision, unit } = quantity;
  const n = quantity.sampleOf(reading);
  if (precision.kind === 'between-runs') return { value, unit, n };
  const interval = precision.estimateOf(reading, value).intervalAt(levelOfOneSided(alphaOf(judging)));
  if ('kind' in interval || !Number.isFinite(interval.high)) return { value, unit, n };
  return { value, unit, n, interval };
}
