// How far groups lie apart, against a limit.
import { firstPromotionNote } from '../comparable.ts';
import type { Decision, Question } from '../inference/decide.ts';
import type { Estimate } from '../inference/estimate.ts';
import type { Share } from '../quantities.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { rateWords } from './eligibility.ts';
import { couldShowBreach } from './estimates.ts';
import { eligibleEstimate, familyOf, type GapDemand, unfitGroups } from './gap-demands.ts';
import type { Group, GroupReading } from './group-readings.ts';
import { isRatio, measureWords, ratesOf } from './measures.ts';
import { pairsApart } from './pairs-apart.ts';
import { known, onReading, type Planned, type Row } from './planned.ts';
import {
  type About,
  checkRow,
  failing,
  measureOf,
  notCounted,
  ruleWithSmallGroups,
  subjectOf,
} from './rows.ts';

/** A measure is at most, or for a ratio at least, a share. */
export function limitRow(demand: GapDemand, limit: Share): Row {
  const { measure, group } = demand;
  const about = {
    subject: subjectOf(measureWords(measure), demand),
    limit: `${isRatio(measure) ? '≥' : '≤'} ${limit.written}`,
  };
  const reference = group.current
    .map((reading) => eligibleEstimate(demand, reading).estimate)
    .find((each) => each !== undefined);
  return {
    planned: group.candidate.map((reading) =>
      onReading(reading, planLimit(demand, { about, limit, reading, reference })),
    ),
    otherwise: notCounted(demand, about),
    notes: [],
  };
}

interface Limited {
  readonly about: About;
  readonly limit: Share;
  readonly reading: GroupReading;
  readonly reference: Estimate | undefined;
}

function planLimit(demand: GapDemand, { about, limit, reading, reference }: Limited): Planned {
  const { measure, judging } = demand;
  const { able, estimate } = eligibleEstimate(demand, reading);
  const unfit = unfitGroups(demand, about, able);
  if (unfit !== null) return unfit;
  const rates = rateWords(able, ratesOf[measure]);
  if (estimate === undefined) {
    return known(failing(checkRow(about, null, null), `degenerate predictor: ${rates}; a rate that is 0 in every group has no ratio (0/0)`)); // prettier-ignore
  }
  const row = checkRow(about, measureOf(estimate, judging), measureOf(reference, judging));
  const apart = ({ verdict }: Decision): string =>
    verdict === 'passed' ? '' : pairsApart(ratesOf[measure], able.groups, judging);
  return {
    family: familyOf(`${measureWords(measure)} ${about.limit}`, demand, [reading]),
    size: 1,
    ask: (alpha) => [limitQuestion(demand, { estimate, limit: limit.share, groups: able.groups, alpha })],
    finish: ([decision]) => ({
      headroom: isRatio(measure) ? estimate.value - limit.share : limit.share - estimate.value,
      check:
        decision === undefined
          ? notCounted(demand, about)
          : ruleWithSmallGroups(
              demand,
              { ...row, inference: decision.inference },
              {
                ...decision,
                reason: `${decision.reason}: ${rates}${apart(decision)}`,
                tooSmall: able.tooSmall,
              },
            ),
    }),
  };
}

interface Limiting {
  readonly estimate: Estimate;
  readonly limit: number;
  readonly groups: readonly Group[];
  readonly alpha: number;
}

/**
 * Twice the limit of a gap must be excluded, and of a ratio twice what 1 exceeds it by; where that excludes nothing, a
 * breach must have been possible to show.
 */
function limitQuestion(
  { measure, judging }: GapDemand,
  { estimate, limit, groups, alpha }: Limiting,
): Question {
  const room = isRatio(measure) ? 1 - limit : limit;
  const beyond = 2 * room < 1 ? room : null;
  const isAsked = judging.mode === 'confident-fail' && beyond === null;
  return {
    estimate,
    of: 'candidate',
    limit,
    keep: isRatio(measure) ? 'at-least' : 'at-most',
    beyond,
    couldFail: !isAsked || couldShowBreach(measure, groups, { limit, level: levelOfOneSided(alpha) }),
    scale: 1,
  };
}

/** A first promotion under relative demands alone: the groups must have been counted. */
export function measuredRow(demand: GapDemand): Row {
  const about = { subject: subjectOf(measureWords(demand.measure), demand), limit: 'was measured' };
  return {
    planned: demand.group.candidate.map((reading) => {
      const { able, estimate } = eligibleEstimate(demand, reading);
      const unfit = unfitGroups(demand, about, able);
      if (unfit !== null) return unfit;
      const row = checkRow(about, measureOf(estimate, demand.judging), null);
      const rates = rateWords(able, ratesOf[demand.measure]);
      const reason = `${firstPromotionNote}: ${rates}`;
      const check = ruleWithSmallGroups(demand, row, { verdict: 'passed', reason, tooSmall: able.tooSmall });
      return known({ headroom: 0, check });
    }),
    otherwise: notCounted(demand, about),
    notes: [],
  };
}
