// One measurement against one limit: a metric against a bound, or against that of another version within a margin.
import type { Check, Measure } from '../gate.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import type { Question } from '../inference/decide.ts';
import { bareEstimate, type Estimate, shiftedEstimate } from '../inference/estimate.ts';
import { differenceOfRows, estimateOfRows } from '../inference/metric-estimate.ts';
import { unpairedDifference } from '../inference/of-registered.ts';
import { hasClosedForm, rangeOf } from '../inference/traits.ts';
import { allowance, headroom, isAtLeast, isAtMost, isWithinMargin, keepsLimit } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { showApart, showNumber } from '../show-number.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import type { MetricReading } from './metric-readings.ts';

export type About = Pick<Check, 'subject' | 'limit'>;

/** What is measured, what is asked of it, and what the measured value itself says. */
export interface Comparison {
  readonly about: Pick<Check, 'subject' | 'limit' | 'current' | 'candidate' | 'delta'>;
  /** How far the value is from its limit: the smaller, the worse. */
  readonly headroom: number;
  /** Whether the candidate's number is registered without rows. */
  readonly isBelieved: boolean;
  readonly question: Question;
  /** What is judged, before the sentence of a decision; '' where that is the metric itself. */
  readonly prefix: string;
  readonly point: Pick<Check, 'verdict' | 'reason'>;
}

/** What cannot be compared at all, and why. */
export interface Incomparable {
  readonly kind: 'incomparable';
  readonly isBelieved: boolean;
  readonly check: Check;
}

export type Bound = { readonly min: number } | { readonly max: number };

/** @param current a reading of the same data, to be shown beside it. */
export function compareWithBound(
  subject: string,
  candidate: MetricReading,
  { bound, current, judging }: { readonly bound: Bound; readonly current: MetricReading | undefined; readonly judging: Judging }, // prettier-ignore
): Comparison {
  const { value, estimate } = candidate;
  const isLeast = 'min' in bound;
  const limit = isLeast ? bound.min : bound.max;
  const words = isLeast ? { sign: '≥', outside: 'below' } : { sign: '≤', outside: 'above' };
  const passes = isLeast ? isAtLeast(value, limit) : isAtMost(value, limit);
  const [shown, shownLimit] = showApart(value, limit);
  const keep = isLeast ? 'at-least' : 'at-most';
  return {
    about: measures({ subject, limit: `${words.sign} ${showNumber(limit)}` }, { candidate, current }, judging), // prettier-ignore
    headroom: isLeast ? value - limit : limit - value,
    isBelieved: isBelieved(candidate),
    question: {
      estimate,
      of: 'candidate',
      limit,
      keep,
      // Of what has no worst value, twice as far from 0 is as bad as must not be let through.
      beyond: Number.isFinite(worstOf(candidate.name, keep)) ? null : Math.abs(limit),
      couldFail: couldFail(candidate, { limit, keep }, judging),
      member: subject,
    },
    prefix: '',
    point: passes
      ? { verdict: 'passed', reason: `${shown} is ${words.sign} ${shownLimit}` }
      : { verdict: 'failed', reason: `${shown} is ${words.outside} ${shownLimit}` },
  };
}

/** Whether an interval as wide as this that starts at the worst possible value would have broken the limit. */
function couldFail(
  { name, estimate }: MetricReading,
  { limit, keep }: Pick<Question, 'limit' | 'keep'>,
  judging: Judging,
): boolean {
  const level = levelOfOneSided(alphaOf(judging));
  const worst = worstOf(name, keep);
  if (!Number.isFinite(worst)) return true;
  const interval = estimate.intervalAt(level);
  if ('kind' in interval) return false;
  return interval.high - interval.low < Math.abs(limit - worst);
}

/** The value of a metric that is furthest from keeping a limit; infinite where it has none, or is not known. */
function worstOf(name: string, keep: Question['keep']): number {
  const metric = parseMetricName(name)?.metric;
  if (metric === undefined) return keep === 'at-least' ? -Infinity : Infinity;
  const { least, most } = rangeOf(metric);
  return keep === 'at-least' ? least : most;
}

/** Not worse by more than a margin, or better by more than one. */
export interface MarginDemand {
  readonly kind: 'not-worse' | 'better';
  readonly margin: Margin;
}

export interface Pair {
  readonly candidate: MetricReading;
  readonly reference: MetricReading;
  readonly demand: MarginDemand;
}

/** Both readings are of the same data, and agree on what is better. */
export function compareWithin(about: About, pair: Pair, judging: Judging): Comparison | Incomparable {
  const { candidate, reference, demand } = pair;
  const room = allowance(demand.margin, reference.value);
  const isHigher = candidate.better === 'higher';
  const allowed = demand.kind === 'better' ? room : -room;
  const limit = isHigher ? allowed : -allowed;
  const difference = demand.margin.kind === 'relative' ? contrastOf(pair, demand.margin.share, limit) : differenceOf(candidate, reference); // prettier-ignore
  if ('kind' in difference) {
    const { reason, remedy } = difference;
    const check = { ...measures(about, { candidate, current: reference }, judging, isQuick), verdict: 'inconclusive', reason, remedy } as const; // prettier-ignore
    return { kind: 'incomparable', isBelieved: isBelieved(candidate), check };
  }
  const { headroom: left, ...point } = pointRuling(pair);
  return {
    about: measures(about, { candidate, current: reference }, judging, isQuick),
    headroom: left,
    isBelieved: isBelieved(candidate),
    question: {
      estimate: difference,
      of: 'difference',
      limit,
      keep: isHigher ? 'at-least' : 'at-most',
      beyond: room,
      scale: Math.max(Math.abs(candidate.value), Math.abs(reference.value)),
      member: about.subject,
    },
    prefix: `${againstText(pair)}, a difference of `,
    point,
  };
}

/** Of rows that do not give the metric its number is as registered. */
function isBelieved(reading: MetricReading): boolean {
  const computed = estimateOfRows(reading.source, reading);
  return computed === null || 'kind' in computed;
}

type Contrast =
  Estimate | { readonly kind: 'not-comparable'; readonly reason: string; readonly remedy: string };

/**
 * For a `limit` that is a share of what the reference's value really is, which is known no better than the candidate's:
 * candidate less so many times reference, moved so that it is held to `limit`. A share that leaves nothing is no multiple.
 */
function contrastOf({ candidate, reference }: Pair, share: number, limit: number): Contrast {
  const factor = 1 + Math.sign(limit * reference.value) * share;
  if (!(factor > 0)) return differenceOf(candidate, reference);
  const contrast = differenceOf(candidate, reference, factor);
  return 'kind' in contrast
    ? contrast
    : shiftedEstimate(contrast, { value: candidate.value - reference.value, by: limit });
}

/** Candidate less reference, the latter times `factor`: on the same examples where both have rows. */
export function differenceOf(
  candidate: MetricReading,
  reference: MetricReading,
  factor: number = 1,
): Contrast {
  const paired = differenceOfRows(candidate.source, reference.source, candidate, factor);
  if (paired !== null && !('kind' in paired)) return paired;
  if (paired?.kind === 'not-comparable') return paired;
  return paired === null
    ? unpairedDifference(candidate.estimate, reference.estimate, factor)
    : bareEstimate(candidate.value - factor * reference.value, candidate.n ?? 0, paired.reason);
}

function pointRuling(pair: Pair): Pick<Check, 'verdict' | 'reason'> & { readonly headroom: number } {
  const { candidate, reference, demand } = pair;
  const { better } = candidate;
  const comparison = { better, current: reference.value, candidate: candidate.value, margin: demand.margin };
  if (demand.kind === 'not-worse') {
    const passes = isWithinMargin(comparison);
    return {
      verdict: passes ? 'passed' : 'failed',
      reason: `${againstText(pair)} is ${passes ? 'within' : 'beyond'} the margin of ${demand.margin.written}`,
      headroom: headroom(comparison),
    };
  }
  const gain = better === 'higher' ? candidate.value - reference.value : reference.value - candidate.value;
  const by = allowance(demand.margin, reference.value);
  const scale = Math.max(Math.abs(candidate.value), Math.abs(reference.value));
  // More than the margin: on it is not enough, with rounding as everywhere.
  const passes = Number.isFinite(gain) && !keepsLimit({ value: gain, limit: by, keep: 'at-most', scale });
  return {
    verdict: passes ? 'passed' : 'failed',
    reason: `${againstText(pair)} is ${passes ? '' : 'not '}better by more than ${demand.margin.written}`,
    headroom: gain - by,
  };
}

/** `0.758 against 0.76 (higher is better)`. */
function againstText({ candidate, reference }: Pair): string {
  const [now, then] = showApart(candidate.value, reference.value);
  return `${now} against ${then} (${candidate.better} is better)`;
}

interface Shown {
  readonly candidate: MetricReading;
  readonly current: MetricReading | undefined;
}

function measures(
  { subject, limit }: About,
  { candidate, current }: Shown,
  judging: Judging,
  hasInterval: (reading: MetricReading) => boolean = () => true,
): Comparison['about'] {
  const shown = (reading: MetricReading): Measure =>
    hasInterval(reading) ? measureOf(reading, judging) : { value: reading.value, unit: 'none', n: reading.n };
  return {
    subject,
    limit,
    current: current === undefined ? null : shown(current),
    candidate: shown(candidate),
    delta: current === undefined ? null : candidate.value - current.value,
  };
}

/** Where a difference is judged, its interval is what tells: those of both versions are shown where they cost nothing. */
function isQuick({ name, source }: MetricReading): boolean {
  const metric = parseMetricName(name)?.metric;
  return recomputationOf(source) === null || (metric !== undefined && hasClosedForm(metric));
}

export function measureOf({ value, n, estimate }: MetricReading, judging: Judging): Measure {
  const interval = estimate.intervalAt(levelOfOneSided(alphaOf(judging)));
  return { value, unit: 'none', n, ...('kind' in interval ? {} : { interval }) };
}
