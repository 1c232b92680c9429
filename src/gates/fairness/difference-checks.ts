// A difference between groups against a largest one, and against the current version's.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, type Judged, nameOf, settle, someOf } from '../checks.ts';
import { describeData, firstPromotionNote } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import { allowance, isShareAtMost, marginWords } from '../limits.ts';
import type { Margin, Share } from '../quantities.ts';
import { showApart } from '../show-number.ts';
import { type FairnessDifference, fairnessDifference } from '../statistics/fairness-measures.ts';
import { eligibility, type Eligibility } from './eligibility.ts';
import type { GroupReading } from './group-readings.ts';
import { type About, decide, type FairnessDemand, limitSentence, notCounted, peopleOf, rowOf, subjectOf, tooFewGroups } from './rows.ts'; // prettier-ignore

export interface DifferenceDemand extends FairnessDemand {
  readonly measure: FairnessDifference;
  readonly current: VersionEvidence | null;
  readonly max?: Share | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

/** A difference is at most a share, and not larger than the current version's by more than a margin. */
export function checkDifference(demand: DifferenceDemand): readonly Check[] {
  const { max, worseThanCurrentBy: margin, current } = demand;
  const limit = max === undefined ? [] : [differenceLimit(demand, max)];
  if (current === null) return max === undefined ? [differenceMeasured(demand)] : limit;
  return margin === undefined ? limit : limit.concat(differenceMargin(demand, margin, current));
}

/** A first promotion under a relative demand alone: the groups must have been counted. */
function differenceMeasured(demand: DifferenceDemand): Check {
  const { measure } = demand;
  const about = { subject: subjectOf(measure, demand), limit: 'was measured' };
  const judged = demand.group.candidate.map((reading): Judged => {
    const able = eligibility(reading, measure, demand.minimums);
    const value = fairnessDifference(measure, able.counts);
    const few = tooFewGroups(demand, about, able);
    if (few !== null) return { check: few, headroom: 0 };
    const row = rowOf({ about, value, able });
    return {
      headroom: 0,
      check: decide({ demand, row, able, measure, passes: true, sentence: firstPromotionNote }),
    };
  });
  return settle(judged) ?? notCounted(demand, about);
}

function differenceLimit(demand: DifferenceDemand, max: Share): Check {
  const { measure } = demand;
  const about = { subject: subjectOf(measure, demand), limit: `≤ ${max.written}` };
  const reference = demand.group.current
    .map((reading) => measureOf(eligibility(reading, measure, demand.minimums), measure))
    .find((each) => each !== null);
  const judged = demand.group.candidate.map((reading): Judged => {
    const able = eligibility(reading, measure, demand.minimums);
    const value = fairnessDifference(measure, able.counts);
    const few = tooFewGroups(demand, about, able);
    if (few !== null || value === undefined) {
      return { check: few ?? notCounted(demand, about), headroom: 0 };
    }
    const row = rowOf({ about, value, able, current: reference ?? null });
    const passes = isShareAtMost(value, max.share);
    return {
      headroom: max.share - value,
      check: decide({ demand, row, able, measure, passes, sentence: limitSentence(value, max, passes, 'above') }), // prettier-ignore
    };
  });
  return settle(judged) ?? notCounted(demand, about);
}

function differenceMargin(demand: DifferenceDemand, margin: Margin, current: VersionEvidence): Check {
  const { measure, group } = demand;
  const about = { subject: subjectOf(measure, demand), limit: marginWords(margin) };
  const first = group.candidate[0];
  if (group.current.length === 0 && first !== undefined) {
    const data = describeData(first.source);
    return inconclusive(
      about,
      `${nameOf(current)}, the current version, counted no groups of ${demand.attribute} on the same data, ${data}`,
      attachCommand(current, `measure ${nameOf(current)} on ${data}`),
    );
  }
  const judged = group.candidate.flatMap((reading) =>
    group.current.map((reference) => comparePair(demand, { about, reading, reference, margin, current })),
  );
  return settle(judged) ?? notCounted(demand, about);
}

interface Pair {
  readonly about: About;
  readonly reading: GroupReading;
  readonly reference: GroupReading;
  readonly margin: Margin;
  readonly current: VersionEvidence;
}

function comparePair(demand: DifferenceDemand, pair: Pair): Judged {
  const { measure, minimums } = demand;
  const { about, current, margin } = pair;
  const able = eligibility(pair.reading, measure, minimums);
  const then = eligibility(pair.reference, measure, minimums);
  const few = tooFewGroups(demand, about, able) ?? incomparable(demand, pair, then);
  const now = fairnessDifference(measure, able.counts);
  const before = fairnessDifference(measure, then.counts);
  if (few !== null || now === undefined || before === undefined) {
    return { check: few ?? notCounted(demand, about), headroom: 0 };
  }
  const allowed = allowance(margin, before);
  const passes = isShareAtMost(now - before, allowed);
  const [shownNow, shownThen] = showApart(now, before);
  const row = rowOf({ about, value: now, able, current: measureOf(then, measure) });
  const sentence = `${shownNow} against ${shownThen} of ${nameOf(current)} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`;
  return {
    headroom: allowed - (now - before),
    check: decide({ demand, row, able, measure, passes, sentence }),
  };
}

/** The current version's gap is a reference only where it is of the same groups, each large enough. */
function incomparable(demand: DifferenceDemand, pair: Pair, then: Eligibility): Check | null {
  const unlike = pair.reading.groups
    .filter(({ name }) => !pair.reference.groups.some((group) => group.name === name))
    .map(({ name }) => `${name} was not counted`);
  const problems = [...then.tooSmall, ...unlike];
  if (problems.length === 0 && then.counts.length >= 2) return null;
  const why = problems.length === 0 ? 'it counted fewer than two groups' : someOf(problems, '; ');
  return inconclusive(
    pair.about,
    `the groups of ${nameOf(pair.current)}, the current version, cannot be compared with: ${why}`,
    attachCommand(pair.current, `measure every group of ${demand.attribute} with enough people`),
  );
}

function measureOf(able: Eligibility, measure: FairnessDifference): Measure | null {
  const value = able.counts.length < 2 ? undefined : fairnessDifference(measure, able.counts);
  return value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
}
