// One metric against one limit: an absolute bound, or the current version within a margin.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, exclusions, inconclusive, type Judged, nameOf, settle } from '../checks.ts';
import { type Comparable, describeData } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import { headroom, isAtLeast, isAtMost, isWithinMargin, marginWords } from '../limits.ts';
import type { MetricReading } from './metric-readings.ts';
import type { Margin } from '../quantities.ts';
import { showApart, showNumber } from '../show-number.ts';

type Readings = Comparable<MetricReading>;

/** The worst of the candidate's readings against a bound. `group.candidate` is not empty. */
export function checkBound(
  demand: { readonly subject: string; readonly group: Readings } & (
    { readonly min: number } | { readonly max: number }
  ),
): Check {
  const { subject, group } = demand;
  const bound =
    'min' in demand
      ? { limit: demand.min, sign: '≥', outside: 'below', keeps: isAtLeast, room: (v: number) => v - demand.min }
      : { limit: demand.max, sign: '≤', outside: 'above', keeps: isAtMost, room: (v: number) => demand.max - v }; // prettier-ignore
  const limit = `${bound.sign} ${showNumber(bound.limit)}`;
  const current = group.current[0];
  const judged = group.candidate.map((reading): Judged => {
    const value = reading.metric.value;
    const passes = bound.keeps(value, bound.limit);
    const [shown, shownLimit] = showApart(value, bound.limit);
    return {
      headroom: bound.room(value),
      check: {
        ...measures({ subject, limit, current, candidate: reading }),
        verdict: passes ? 'passed' : 'failed',
        reason: passes
          ? `${shown} is ${bound.sign} ${shownLimit}`
          : `${shown} is ${bound.outside} ${shownLimit}`,
      },
    };
  });
  return settle(judged) ?? inconclusive({ subject, limit }, 'nothing was measured', 'attach an evaluation');
}

export interface MarginDemand {
  readonly subject: string;
  /** Readings that may be compared; `candidate` is not empty. */
  readonly group: Readings;
  readonly current: VersionEvidence;
  readonly margin: Margin;
}

/** The worst of the candidate's readings against the strictest of the current version's, on the same data. */
export function checkMargin({ subject, group, current, margin }: MarginDemand): Check {
  const limit = marginWords(margin);
  const about = { subject, limit };
  const first = group.candidate[0];
  if (first === undefined) return inconclusive(about, 'nothing was measured', 'attach an evaluation');
  const judged = group.candidate.flatMap((candidate) =>
    group.current
      .filter(({ metric }) => metric.better === candidate.metric.better)
      .map((reference) => compare({ about, candidate, reference, margin })),
  );
  const worst = settle(judged);
  const directions = new Set([...group.candidate, ...group.current].map(({ metric }) => metric.better));
  if (worst?.verdict === 'failed' || directions.size === 1) {
    return worst ?? notMeasured(about, first, current);
  }
  return inconclusive(
    { ...about, candidate: measure(first) },
    `the evaluations disagree on whether a higher or a lower ${first.metric.name} is better`,
    'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators',
  );
}

interface Pair {
  readonly about: { readonly subject: string; readonly limit: string };
  readonly candidate: MetricReading;
  readonly reference: MetricReading;
  readonly margin: Margin;
}

function compare({ about, candidate, reference, margin }: Pair): Judged {
  const comparison = {
    better: candidate.metric.better,
    current: reference.metric.value,
    candidate: candidate.metric.value,
    margin,
  };
  const passes = isWithinMargin(comparison);
  const [now, then] = showApart(comparison.candidate, comparison.current);
  return {
    headroom: headroom(comparison),
    check: {
      ...measures({ ...about, current: reference, candidate }),
      verdict: passes ? 'passed' : 'failed',
      reason: `${now} against ${then} (${comparison.better} is better) is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`,
    },
  };
}

function notMeasured(
  about: { readonly subject: string; readonly limit: string },
  first: MetricReading,
  current: VersionEvidence,
): Check {
  const data = describeData(first.source);
  return inconclusive(
    { ...about, candidate: measure(first) },
    `${nameOf(current)}, the current version, was not measured on the same data, ${data}${exclusions(current)}`,
    attachCommand(current, `measure ${nameOf(current)} on ${data}`),
  );
}

function measures(row: {
  readonly subject: string;
  readonly limit: string;
  readonly current: MetricReading | undefined;
  readonly candidate: MetricReading;
}): Pick<Check, 'subject' | 'limit' | 'current' | 'candidate' | 'delta'> {
  const { subject, limit, current, candidate } = row;
  return {
    subject,
    limit,
    current: current === undefined ? null : measure(current),
    candidate: measure(candidate),
    delta: current === undefined ? null : candidate.metric.value - current.metric.value,
  };
}

function measure({ metric, n }: MetricReading): Measure {
  return { value: metric.value, unit: 'none', n };
}
