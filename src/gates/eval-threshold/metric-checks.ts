// The demands on one metric as rows of a report: its bounds, and its margins against what it is compared with.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, exclusions, inconclusive, nameOf } from '../checks.ts';
import { type Comparable, describeData } from '../comparable.ts';
import type { Check } from '../gate.ts';
import type { Judging } from '../inference/mode.ts';
import { type About, type Bound, compareWithBound, compareWithin, type MarginDemand, measureOf } from './comparisons.ts'; // prettier-ignore
import type { DemandRow } from './demand-rows.ts';
import type { MetricReading } from './metric-readings.ts';

type Readings = Comparable<MetricReading>;

/** Each of the candidate's readings against a bound. `group.candidate` is not empty. */
export function boundRow(
  { subject, group }: { readonly subject: string; readonly group: Readings },
  bound: Bound,
  judging: Judging,
): DemandRow {
  const comparisons = group.candidate.map((reading) =>
    compareWithBound(subject, reading, { bound, current: group.current[0], judging }),
  );
  const nothing = inconclusive({ subject, limit: 'was measured' }, 'nothing was measured', 'attach an evaluation'); // prettier-ignore
  const side = 'min' in bound ? 'min' : 'max';
  return { family: `${subject} ${side}`, comparisons, conclude: (worst) => worst ?? nothing };
}

export interface WithinDemand {
  readonly about: About;
  /** Readings that may be compared; `candidate` is not empty. */
  readonly group: Readings;
  /** Whose `group.current` is. */
  readonly version: VersionEvidence;
  /** `the current version`, or what it is. */
  readonly role: string;
  readonly demand: MarginDemand;
  readonly family: string;
}

/** Each of the candidate's readings against each of the other version's, on the same data. */
export function withinRow(
  { about, group, version, role, demand, family }: WithinDemand,
  judging: Judging,
): DemandRow {
  // prettier-ignore
  const comparisons = group.candidate.flatMap((candidate) =>
    group.current
      .filter(({ better }) => better === candidate.better)
      .map((reference) => compareWithin(about, { candidate, reference, demand }, judging)),
  );
  const directions = new Set([...group.candidate, ...group.current].map(({ better }) => better));
  const first = group.candidate[0];
  const shown = { ...about, candidate: first === undefined ? null : measureOf(first, judging) };
  const conclude = (worst: Check | undefined): Check => {
    if (first === undefined) return inconclusive(about, 'nothing was measured', 'attach an evaluation');
    if (worst?.verdict === 'failed' || directions.size === 1) {
      return worst ?? notMeasured(shown, first, { version, role });
    }
    return inconclusive(
      shown,
      `the evaluations disagree on whether a higher or a lower ${first.name} is better`,
      'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators',
    );
  };
  return { family, comparisons, conclude };
}

function notMeasured(
  shown: About & Pick<Check, 'candidate'>,
  { source }: MetricReading,
  { version, role }: Pick<WithinDemand, 'version' | 'role'>,
): Check {
  const data = describeData(source);
  return inconclusive(
    shown,
    `${nameOf(version)}, ${role}, was not measured on the same data, ${data}${exclusions(version)}`,
    attachCommand(version, `measure ${nameOf(version)} on ${data}`),
  );
}
