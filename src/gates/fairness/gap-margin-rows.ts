// How far groups lie apart, against how far they did in the current version.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { allowance, marginWords } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { showApart } from '../show-number.ts';
import type { GroupOfTwo } from './contrasts.ts';
import { eligibility, type Eligibility, rateWords, type TooSmall } from './eligibility.ts';
import { gapDifferenceEstimate } from './estimates.ts';
import {
  eligibleEstimate,
  familyOf,
  type GapDemand,
  notMeasuredAlike,
  refusedPairs,
  unfitGroups,
} from './gap-demands.ts';
import type { GroupReading } from './group-readings.ts';
import { type GapMeasure, measureWords, ratesOf } from './measures.ts';
import { compareGroups } from './paired-groups.ts';
import { known, onReading, type Planned, type Row, rowOfCheck } from './planned.ts';
import {
  type About,
  checkRow,
  type FairnessDemand,
  measureOf,
  notCounted,
  ruleWithSmallGroups,
  subjectOf,
} from './rows.ts';

/** A gap is not wider than the current version's by more than a margin. */
export function marginRow(
  demand: GapDemand & { readonly measure: GapMeasure },
  margin: Margin,
  current: VersionEvidence,
): Row {
  const { measure, group } = demand;
  const about = { subject: subjectOf(measureWords(measure), demand), limit: marginWords(margin) };
  const unmeasured = notMeasuredAlike(demand, about, current);
  if (unmeasured !== null) return rowOfCheck(unmeasured);
  return {
    planned: group.candidate.flatMap((reading) =>
      group.current.map((reference) =>
        onReading(reading, planMargin(demand, { about, reading, reference, margin, current })),
      ),
    ),
    otherwise: notCounted(demand, about),
    notes: [],
  };
}

interface Pair {
  readonly about: About;
  readonly reading: GroupReading;
  readonly reference: GroupReading;
  readonly margin: Margin;
  readonly current: VersionEvidence;
}

function planMargin(demand: GapDemand & { readonly measure: GapMeasure }, pair: Pair): Planned {
  const { measure, judging } = demand;
  const { about, current, margin } = pair;
  const { reading, reference, noted } = alikeReadings(demand, pair);
  const { able, estimate: now } = eligibleEstimate(demand, reading);
  const { able: past, estimate: before } = eligibleEstimate(demand, reference);
  const unfit = unfitGroups(demand, about, { ...able, tooSmall: [...able.tooSmall, ...noted] });
  if (unfit !== null) return unfit;
  const compared = compareGroups(demand.attribute, reading, reference);
  const problem = incomparable(demand, pair, { able, past }) ?? refusedPairs(about, compared);
  if (problem !== null || now === undefined || before === undefined || compared.kind === 'refused') {
    return known({ check: problem ?? notCounted(demand, about), headroom: 0 });
  }
  const allowed = allowance(margin, before.value);
  const isPaired = compared.kind === 'paired';
  const groups = { candidate: among(compared.groups, able), current: among(compared.groups, past) };
  const estimate = gapDifferenceEstimate(measure, groups, {
    value: now.value - before.value,
    isPaired,
    judging,
  });
  const row = checkRow(about, measureOf(now, judging), measureOf(before, judging));
  const rates = rateWords(able, ratesOf[measure]);
  return {
    family: familyOf(`${measureWords(measure)} ${about.limit}`, demand, [reading, reference]),
    size: 1,
    ask: () => [{ estimate, of: 'difference', limit: allowed, keep: 'at-most', beyond: allowed, scale: 1 }], // prettier-ignore
    finish: ([decision]) => {
      if (decision === undefined) return { headroom: 0, check: notCounted(demand, about) };
      const [shownNow, shownThen] = showApart(now.value, before.value);
      const against = `${shownNow} against ${shownThen} of ${nameOf(current)}`;
      const said =
        judging.mode === 'point'
          ? `${against} is ${decision.verdict === 'passed' ? 'within' : 'beyond'} the margin of ${margin.written}`
          : `${against}, a difference of ${decision.reason}`;
      return {
        headroom: allowed - estimate.value,
        check: ruleWithSmallGroups(
          demand,
          { ...row, inference: decision.inference },
          { ...decision, reason: `${said}: ${rates}`, tooSmall: [...able.tooSmall, ...noted] },
        ),
      };
    },
  };
}

function among(groups: readonly GroupOfTwo[], able: Eligibility): readonly GroupOfTwo[] {
  return groups.filter(({ name }) => able.groups.some((group) => group.name === name));
}

/** Where groups that are too small are only noted, both gaps are of the groups that are large enough in both. */
function alikeReadings(demand: GapDemand, { reading, reference }: Pair): AlikeReadings {
  if (demand.smallGroups !== 'note') return { reading, reference, noted: [] };
  const rates = ratesOf[demand.measure];
  const small = [reading, reference].flatMap((each) => eligibility(each, rates, demand.minimums).tooSmall);
  const noted = small.filter(({ name }, at) => small.findIndex((other) => other.name === name) === at);
  const names = new Set(noted.map(({ name }) => name));
  const without = (each: GroupReading): GroupReading => ({
    ...each,
    groups: each.groups.filter(({ name }) => !names.has(name)),
  });
  return { reading: without(reading), reference: without(reference), noted };
}

interface AlikeReadings extends Pick<Pair, 'reading' | 'reference'> {
  /** Groups that were left out of both. */
  readonly noted: readonly TooSmall[];
}

/** The current version's gap is a reference only where it is of the same groups, each large enough. */
function incomparable(
  { attribute }: FairnessDemand,
  { about, reference, current }: Pair,
  { able, past }: { readonly able: Eligibility; readonly past: Eligibility },
): Check | null {
  const names = [...able.groups, ...able.tooSmall].map(({ name }) => name).toSorted();
  const unlike = names
    .filter((name) => !reference.groups.some((group) => group.name === name))
    .map((name) => `${name} was not counted`);
  const problems = [...past.tooSmall.map(({ why }) => why), ...unlike];
  if (problems.length === 0 && past.counts.length >= 2) return null;
  const why = problems.length === 0 ? 'it counted fewer than two groups' : someOf(problems, '; ');
  return inconclusive(
    about,
    `the groups of ${nameOf(current)}, the current version, cannot be compared with: ${why}`,
    attachCommand(current, `measure every group of ${attribute.label} with enough people`),
  );
}
