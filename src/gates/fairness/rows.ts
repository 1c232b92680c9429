// What every fairness check shares: its row, and how a group that is too small bears on the verdict.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, type Judged, nameOf, someOf } from '../checks.ts';
import type { Comparable } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import type { Estimate } from '../inference/estimate.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import type { Attribute } from './attributes.ts';
import type { Eligibility, Minimums } from './eligibility.ts';
import type { GroupReading } from './group-readings.ts';

/** What becomes of a group that is too small to be judged; it is named in any case. */
export const smallGroupPolicies = ['inconclusive', 'fail', 'note'] as const;
export type SmallGroups = (typeof smallGroupPolicies)[number];

export interface FairnessDemand {
  readonly attribute: Attribute;
  /** On which data, where there are several; else empty. */
  readonly where: string;
  /** Counts on the same data; `candidate` is not empty. */
  readonly group: Comparable<GroupReading>;
  readonly minimums: Minimums;
  readonly smallGroups: SmallGroups;
  readonly judging: Judging;
  readonly candidate: VersionEvidence;
  readonly current: VersionEvidence | null;
}

export type About = Pick<Check, 'subject' | 'limit'>;
export type CheckRow = Omit<Check, 'verdict' | 'reason' | 'remedy'>;

type Ruled = Pick<Check, 'verdict' | 'reason'>;

/**
 * A further group can only widen a gap, or be the worst: what fails without the groups that are too small fails with
 * them, and what passes without them is not known to pass.
 */
export function ruleWithSmallGroups(
  demand: Pick<FairnessDemand, 'smallGroups' | 'candidate' | 'attribute' | 'judging'>,
  row: CheckRow,
  { tooSmall, verdict, reason }: Ruled & Pick<Eligibility, 'tooSmall'>,
): Check {
  const check: Check = { ...row, verdict, reason, ...(verdict === 'inconclusive' ? { remedy: morePeople(demand) } : {}) }; // prettier-ignore
  if (tooSmall.length === 0) return check;
  const small = someOf(tooSmall.map(({ why }) => why), '; '); // prettier-ignore
  if (demand.smallGroups === 'note') return { ...check, reason: `${reason}; too small and left out, as the policy says: ${small}` }; // prettier-ignore
  if (verdict === 'failed') return { ...check, reason: `${reason}; besides, ${small}` };
  const both = `${small}; of the other groups ${reason}`;
  return demand.smallGroups === 'fail'
    ? { ...row, verdict: 'failed', reason: both, remedy: smallGroupRemedy(demand) }
    : inconclusive(row, both, smallGroupRemedy(demand));
}

export function tooFewGroups(
  demand: Pick<FairnessDemand, 'attribute' | 'candidate' | 'smallGroups'>,
  about: About,
  able: Pick<Eligibility, 'tooSmall'> & { readonly counts: readonly unknown[] },
): Check | null {
  if (able.counts.length >= 2) return null;
  const why = able.tooSmall.length === 0 ? '' : `: ${someOf(able.tooSmall.map((small) => small.why), '; ')}`; // prettier-ignore
  const check = inconclusive(
    about,
    `fewer than two groups of ${demand.attribute.label} have enough people to compare${why}`,
    smallGroupRemedy(demand),
  );
  return demand.smallGroups === 'fail' && able.tooSmall.length > 0 ? { ...check, verdict: 'failed' } : check;
}

type Measured = Pick<FairnessDemand, 'candidate' | 'attribute'>;

export function smallGroupRemedy({ candidate, attribute }: Measured): string {
  return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in those groups of ${attribute.label}, or say in the policy which minimum is enough`); // prettier-ignore
}

function morePeople({ candidate, attribute }: Measured): string {
  return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in each group of ${attribute.label} (laurel policy power says how many)`); // prettier-ignore
}

export function notCounted({ candidate, attribute }: Measured, about: About): Check {
  return inconclusive(
    about,
    `the groups of ${attribute.label} give no rates to compare`,
    attachCommand(candidate, `measure ${nameOf(candidate)} by ${attribute.label}`),
  );
}

/** The level of the intervals that are shown and decide. */
export function levelOf(judging: Judging): number {
  return levelOfOneSided(alphaOf(judging));
}

/** A number with its interval, where there is one. */
export function measureOf(estimate: Estimate | null | undefined, judging: Judging): Measure | null {
  if (estimate === null || estimate === undefined) return null;
  const { value, n } = estimate;
  const interval = estimate.intervalAt(levelOf(judging));
  return 'kind' in interval ? { value, unit: 'ratio', n } : { value, unit: 'ratio', n, interval };
}

export function checkRow(about: About, candidate: Measure | null, current: Measure | null): CheckRow {
  const delta = candidate === null || current === null ? null : candidate.value - current.value;
  return { ...about, current, candidate, delta };
}

export function failing(row: CheckRow, reason: string): Judged {
  return { headroom: -1, check: { ...row, verdict: 'failed', reason } };
}

/** `equalized odds difference (sex)`. */
export function subjectOf(
  words: string,
  { attribute, where }: Pick<FairnessDemand, 'attribute' | 'where'>,
): string {
  return `${words} (${attribute.label})${where}`;
}
