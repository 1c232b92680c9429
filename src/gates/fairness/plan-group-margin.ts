// One group against itself in the current version.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { allowance } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { showNumber } from '../show-number.ts';
import type { GroupOfTwo } from './contrasts.ts';
import { rateOfGroup } from './eligibility.ts';
import { rateDifferenceEstimate, rateEstimate } from './estimates.ts';
import { familyOf, refusedPairs } from './gap-demands.ts';
import type { GroupReading } from './group-readings.ts';
import type { GroupMetric, GroupRate } from './measures.ts';
import { compareGroups } from './paired-groups.ts';
import { known, type Planned } from './planned.ts';
import {
  type About,
  checkRow,
  type FairnessDemand,
  measureOf,
  notCounted,
  ruleWithSmallGroups,
} from './rows.ts';

export interface GroupMarginDemand extends FairnessDemand {
  readonly metric: GroupMetric;
  readonly better: 'higher' | 'lower';
  readonly margin: Margin;
}

export type LiveDemand = GroupMarginDemand & { readonly current: VersionEvidence };

export interface OneGroup {
  readonly about: About;
  readonly rate: GroupRate;
  readonly name: string;
  readonly reading: GroupReading;
  readonly reference: GroupReading;
}

/** Large enough in both versions, where it is in both. */
export function planGroup(demand: LiveDemand, one: OneGroup): Planned {
  const { about, name, reading, reference } = one;
  const compared = compareGroups(demand.attribute, reading, reference);
  const refused = refusedPairs(about, compared);
  if (refused !== null || compared.kind === 'refused') {
    return known({ headroom: 0, check: refused ?? notCounted(demand, about) });
  }
  const group = compared.groups.find((each) => each.name === name);
  if (group === undefined) return known({ headroom: 0, check: notThere(demand, one) });
  return planCompared(demand, one, group);
}

function planCompared(demand: LiveDemand, one: OneGroup, group: GroupOfTwo): Planned {
  const { judging, margin, better } = demand;
  const { about, rate, reading, reference } = one;
  const [ours, theirs] = [
    { name: group.name, counts: group.candidate },
    { name: group.name, counts: group.current },
  ];
  const [now, before] = [rateEstimate(rate, ours), rateEstimate(rate, theirs)];
  const allowed = allowance(margin, before.value);
  const estimate = rateDifferenceEstimate(rate, group);
  const sign = better === 'higher' ? -1 : 1;
  const rates = `${rateOfGroup(rate, ours)} against ${rateOfGroup(rate, theirs)} of ${nameOf(demand.current)}`;
  return {
    family: familyOf(`${rate.name} of every group ${about.limit}`, demand, [reading, reference]),
    size: 1,
    ask: () => [
      {
        estimate,
        of: 'difference',
        limit: sign * allowed,
        keep: better === 'higher' ? 'at-least' : 'at-most',
        beyond: allowed,
        scale: 1,
      },
    ],
    finish: ([decision]) => {
      if (decision === undefined) return { headroom: 0, check: notCounted(demand, about) };
      const isWithin = decision.verdict === 'passed' ? 'within' : 'beyond';
      const reason =
        judging.mode === 'point'
          ? `${rates}: ${showNumber(estimate.value)} is ${isWithin} the margin of ${margin.written}`
          : `${rates}, a difference of ${decision.reason}`;
      const row = checkRow(about, measureOf(now, judging), measureOf(before, judging));
      const ruled = { verdict: decision.verdict, reason, tooSmall: [] };
      return {
        headroom: allowed - sign * estimate.value,
        check: ruleWithSmallGroups(demand, { ...row, inference: decision.inference }, ruled),
      };
    },
  };
}

function notThere({ current, attribute }: LiveDemand, { about, name }: OneGroup): Check {
  return inconclusive(
    about,
    `${nameOf(current)}, the current version, did not count ${name} on the same data`,
    attachCommand(current, `measure every group of ${attribute.label}`),
  );
}
