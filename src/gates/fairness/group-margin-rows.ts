// No group worse off: every group against itself in the current version, which catches levelling down.
import { inconclusive, someOf } from '../checks.ts';
import { firstPromotionNote } from '../comparable.ts';
import { marginWords } from '../limits.ts';
import { degenerateWords, eligibility } from './eligibility.ts';
import { notMeasuredAlike } from './gap-demands.ts';
import { type GroupMarginDemand, type LiveDemand, type OneGroup, planGroup } from './plan-group-margin.ts';
import type { GroupReading } from './group-readings.ts';
import { groupMetrics, type GroupRate } from './measures.ts';
import { known, onReading, type Planned, type Row, rowOfCheck } from './planned.ts';
import { type About, checkRow, failing, type FairnessDemand, notCounted, ruleWithSmallGroups, smallGroupRemedy, subjectOf, tooFewGroups } from './rows.ts'; // prettier-ignore

/** One row for each group; one in all where groups cannot be compared. */
export function groupMarginRows(demand: GroupMarginDemand): readonly Row[] {
  const { metric, margin, group, current } = demand;
  const { rate } = groupMetrics[metric];
  const about = { subject: subjectOf(`${rate.name} of every group`, demand), limit: marginWords(margin) };
  if (current === null) return [measuredGroups(demand, { ...about, limit: 'was measured' }, rate)];
  const unmeasured = notMeasuredAlike(demand, about, current);
  if (unmeasured !== null) return [rowOfCheck(unmeasured)];
  const unfit = group.candidate.flatMap((reading) => unfitReading(demand, { about, rate, reading }) ?? []);
  if (unfit.length > 0) return [{ planned: unfit, otherwise: notCounted(demand, about), notes: [] }];
  const names = new Set(group.candidate.flatMap(({ groups }) => groups.map(({ name }) => name)));
  const rows = [...names].toSorted().map((name) => groupRow({ ...demand, current }, rate, name));
  const judged = rows.filter(({ planned }) => planned.length > 0);
  const notes = rows.filter(({ planned }) => planned.length === 0).flatMap((row) => row.notes);
  const [first, ...others] = judged;
  if (first !== undefined) return [{ ...first, notes: first.notes.concat(notes) }, ...others];
  const reason = `no group is large enough in both versions: ${someOf(notes, '; ')}`;
  return [rowOfCheck(inconclusive(about, reason, smallGroupRemedy(demand)))];
}

interface Read {
  readonly about: About;
  readonly rate: GroupRate;
  readonly reading: GroupReading;
}

function unfitReading(demand: FairnessDemand, { about, rate, reading }: Read): Planned | null {
  const able = eligibility(reading, [rate], demand.minimums);
  const few = tooFewGroups(demand, about, able);
  if (few !== null) return known({ headroom: 0, check: few });
  const degenerate = degenerateWords(able.counts);
  return degenerate === null ? null : known(failing(checkRow(about, null, null), degenerate));
}

function measuredGroups(demand: GroupMarginDemand, about: About, rate: GroupRate): Row {
  const planned = demand.group.candidate.map((reading): Planned => {
    const unfit = unfitReading(demand, { about, rate, reading });
    if (unfit !== null) return unfit;
    const { tooSmall } = eligibility(reading, [rate], demand.minimums);
    const row = checkRow(about, null, null);
    const check = ruleWithSmallGroups(demand, row, {
      verdict: 'passed',
      reason: firstPromotionNote,
      tooSmall,
    });
    return known({ headroom: 0, check });
  });
  return { planned, otherwise: notCounted(demand, about), notes: [] };
}

/** Without anything planned where the group is too small and the policy says that such are only noted. */
function groupRow(demand: LiveDemand, rate: GroupRate, name: string): Row {
  const { group, margin, attribute, where, smallGroups } = demand;
  const about = {
    subject: `${rate.name} (${attribute.label}: ${name})${where}`,
    limit: marginWords(margin),
  };
  const pairs = group.candidate.flatMap((reading) =>
    group.current.map((reference) => ({ about, rate, name, reading, reference })),
  );
  const plans = pairs.map((pair) => ({ pair, small: shortfallOf(demand, pair) }));
  const large = plans.filter(({ small }) => small === null);
  const judged = smallGroups === 'note' ? large : plans;
  return {
    planned: judged.map(({ pair, small }) => onReading(pair.reading, small === null ? planGroup(demand, pair) : tooSmallGroup(demand, about, small))), // prettier-ignore
    otherwise: notCounted(demand, about),
    notes: plans.flatMap(({ small }) => (small === null ? [] : [`${about.subject} is too small and left out, as the policy says: ${small}`])), // prettier-ignore
  };
}

/** Why the group cannot be judged in either version. */
function shortfallOf(
  { minimums }: FairnessDemand,
  { reading, reference, rate, name }: OneGroup,
): string | null {
  const all = [reading, reference].flatMap((each) => eligibility(each, [rate], minimums).tooSmall);
  return all.find((small) => small.name === name)?.why ?? null;
}

function tooSmallGroup(demand: FairnessDemand, about: About, why: string): Planned {
  const check = inconclusive(about, why, smallGroupRemedy(demand));
  const isFailure = demand.smallGroups === 'fail';
  return known({ headroom: 0, check: isFailure ? { ...check, verdict: 'failed' } : check });
}
