// What demands on groups have in common: who is compared, with what, and with what an error is shared.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf } from '../checks.ts';
import { describeData } from '../comparable.ts';
import type { Check } from '../gate.ts';
import type { Estimate } from '../inference/estimate.ts';
import { degenerateWords, eligibility, type Eligibility } from './eligibility.ts';
import { measureEstimate } from './estimates.ts';
import type { GroupReading } from './group-readings.ts';
import { type Measure, ratesOf } from './measures.ts';
import type { ComparedGroups } from './paired-groups.ts';
import { type Family, known, type Planned } from './planned.ts';
import { type About, checkRow, failing, type FairnessDemand, tooFewGroups } from './rows.ts';

export interface GapDemand extends FairnessDemand {
  readonly measure: Measure;
}

export function eligibleEstimate(
  { measure, minimums, judging }: GapDemand,
  reading: GroupReading,
): { readonly able: Eligibility; readonly estimate: Estimate | undefined } {
  const able = eligibility(reading, ratesOf[measure], minimums);
  return {
    able,
    estimate: able.groups.length < 2 ? undefined : measureEstimate(measure, able.groups, judging),
  };
}

export function unfitGroups(demand: FairnessDemand, about: About, able: Eligibility): Planned | null {
  const few = tooFewGroups(demand, about, able);
  if (few !== null) return known({ check: few, headroom: 0 });
  const degenerate = degenerateWords(able.counts);
  return degenerate === null ? null : known(failing(checkRow(about, null, null), degenerate));
}

/** Where the current version has nothing to compare with. */
export function notMeasuredAlike(
  { group, attribute }: FairnessDemand,
  about: About,
  current: VersionEvidence,
): Check | null {
  const first = group.candidate[0];
  if (group.current.length > 0 || first === undefined) return null;
  const data = describeData(first.source);
  return inconclusive(
    about,
    `${nameOf(current)}, the current version, counted no groups of ${attribute.label} on the same data, ${data}`,
    attachCommand(current, `measure ${nameOf(current)} on ${data}`),
  );
}

export function refusedPairs(about: About, compared: ComparedGroups): Check | null {
  return compared.kind === 'refused' ? inconclusive(about, compared.reason, compared.remedy) : null;
}

/** Demands in the same words on the same evaluations share an error, whatever the attribute. */
export function familyOf(
  words: string,
  { where }: Pick<FairnessDemand, 'where'>,
  readings: readonly Pick<GroupReading, 'source'>[],
): Family {
  const name = `${words}${where}`;
  return { name, key: [name, ...readings.map(({ source }) => source.digest)].join(' ') };
}
