// One fairness measure against one limit. A group with too few people is named, never left out in silence.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, type Judged, nameOf, settle } from '../checks.ts';
import { type Comparable, describeData } from '../comparable.ts';
import { eligibility, type Eligibility, type Minimums, rateWords } from './eligibility.ts';
import type { Check, Measure } from '../gate.ts';
import type { GroupReading } from './group-readings.ts';
import { allowance, isShareAtMost, marginWords } from '../limits.ts';
import type { Margin, Share } from '../quantities.ts';
import { showApart, showNumber } from '../show-number.ts';
import { type FairnessDifference, fairnessDifference, type FairnessRatio, fairnessRatio } from '../statistics/fairness-measures.ts'; // prettier-ignore
import { type Rate, total } from '../statistics/rates.ts';

export interface FairnessDemand {
  readonly attribute: string;
  /** On which data, where there are several; else empty. */
  readonly where: string;
  /** Counts on the same data; `candidate` is not empty. */
  readonly group: Comparable<GroupReading>;
  readonly minimums: Minimums;
  readonly candidate: VersionEvidence;
}

export interface RatioDemand extends FairnessDemand {
  readonly measure: FairnessRatio;
  readonly min: Share;
}

/** A ratio is at least a share; a predictor for which it is 0/0 fails. */
export function checkRatio(demand: RatioDemand): Check {
  const { measure, min } = demand;
  const about = { subject: subjectOf(measure, demand), limit: `≥ ${min.written}` };
  const judged = demand.group.candidate.map((reading): Judged => {
    const able = eligibility(reading, measure, demand.minimums);
    const value = fairnessRatio(measure, able.counts);
    const few = tooFewGroups(demand, about, able);
    if (few !== null) return { check: few, headroom: 0 };
    const row = rowOf({ about, measure, value, able });
    if (value === undefined) {
      const reason = `degenerate predictor: ${rateWords(able, measure)}; a rate that is 0 in every group has no ratio (0/0)`;
      return { headroom: -1, check: { ...row, verdict: 'failed', reason } };
    }
    const passes = isShareAtMost(-value, -min.share);
    return {
      headroom: value - min.share,
      check: decide({ demand, row, able, measure, passes, sentence: limitSentence(value, min, passes, 'below') }), // prettier-ignore
    };
  });
  return settle(judged) ?? notCounted(demand, about);
}

export interface DifferenceDemand extends FairnessDemand {
  readonly measure: FairnessDifference;
  readonly current: VersionEvidence | null;
  readonly max?: Share | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
}

/** A difference is at most a share, and not larger than the current version's by more than a margin. */
export function checkDifference(demand: DifferenceDemand): readonly Check[] {
  const { max, worseThanCurrentBy: margin, current } = demand;
  return [
    ...(max === undefined ? [] : [differenceLimit(demand, max)]),
    ...(margin === undefined || current === null ? [] : [differenceMargin(demand, margin, current)]),
  ];
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
    const row = rowOf({ about, measure, value, able, current: reference ?? null });
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
  const row = rowOf({ about, measure, value: now, able, current: measureOf(then, measure) });
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
  const why = problems.length === 0 ? 'it counted fewer than two groups' : problems.join('; ');
  return inconclusive(
    pair.about,
    `the groups of ${nameOf(pair.current)}, the current version, cannot be compared with: ${why}`,
    attachCommand(pair.current, `measure every group of ${demand.attribute} with enough people`),
  );
}

type About = Pick<Check, 'subject' | 'limit'>;
type Row = Omit<Check, 'verdict' | 'reason' | 'remedy'>;

interface Decision {
  readonly demand: FairnessDemand;
  readonly row: Row;
  readonly able: Eligibility;
  readonly measure: FairnessDifference | FairnessRatio;
  readonly passes: boolean;
  readonly sentence: string;
}

/**
 * A further group can only widen a gap: what fails without the groups that are too small fails with them, and
 * what passes without them is not known to pass.
 */
function decide({ demand, row, able, measure, passes, sentence }: Decision): Check {
  const detail = `${sentence}: ${rateWords(able, measure)}`;
  if (!passes) return { ...row, verdict: 'failed', reason: detail };
  if (able.tooSmall.length === 0) return { ...row, verdict: 'passed', reason: detail };
  return inconclusive(
    row,
    `${able.tooSmall.join('; ')}; of the other groups ${detail}`,
    smallGroupRemedy(demand),
  );
}

function tooFewGroups(demand: FairnessDemand, about: About, able: Eligibility): Check | null {
  if (able.counts.length >= 2) return null;
  const why = able.tooSmall.length === 0 ? '' : `: ${able.tooSmall.join('; ')}`;
  return inconclusive(
    about,
    `fewer than two groups of ${demand.attribute} have enough people to compare${why}`,
    smallGroupRemedy(demand),
  );
}

function smallGroupRemedy({ candidate, attribute }: FairnessDemand): string {
  return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in those groups of ${attribute}, or say in the policy which minimum is enough`); // prettier-ignore
}

function notCounted({ candidate, attribute }: FairnessDemand, about: About): Check {
  return inconclusive(
    about,
    `the groups of ${attribute} give no rates to compare`,
    attachCommand(candidate, `measure ${nameOf(candidate)} by ${attribute}`),
  );
}

interface RowParts {
  readonly about: About;
  readonly measure: FairnessDifference | FairnessRatio;
  readonly value: Rate;
  readonly able: Eligibility;
  readonly current?: Measure | null;
}

function rowOf({ about, value, able, current = null }: RowParts): Row {
  const candidate: Measure | null = value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
  const delta = candidate === null || current === null ? null : candidate.value - current.value;
  return { ...about, current, candidate, delta };
}

function measureOf(able: Eligibility, measure: FairnessDifference): Measure | null {
  const value = able.counts.length < 2 ? undefined : fairnessDifference(measure, able.counts);
  return value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
}

function peopleOf({ counts }: Eligibility): number {
  return counts.reduce((sum, each) => sum + total(each), 0);
}

/** `equalized odds difference (sex)`. */
function subjectOf(measure: string, { attribute, where }: FairnessDemand): string {
  const words = measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words} (${attribute})${where}`;
}

function limitSentence(value: number, limit: Share, passes: boolean, outside: 'above' | 'below'): string {
  const [shown, shownLimit] = showApart(value, limit.share);
  return passes ? `${shown} keeps the limit of ${showNumber(limit.share)}` : `${shown} is ${outside} the limit of ${shownLimit}`; // prettier-ignore
}
