// The worst group: a rate that every group has to keep by itself, whatever the others have.
import type { Check } from '../gate.ts';
import type { Question } from '../inference/decide.ts';
import type { Share } from '../quantities.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { degenerateWords, eligibility, rateOfGroup } from './eligibility.ts';
import { rateEstimate } from './estimates.ts';
import { familyOf } from './gap-demands.ts';
import type { Group, GroupReading } from './group-readings.ts';
import { type GroupMetric, groupMetrics, type GroupRate } from './measures.ts';
import { known, onReading, type Planned, type Row } from './planned.ts';
import { type About, checkRow, failing, type FairnessDemand, measureOf, notCounted, subjectOf, tooFewGroups } from './rows.ts'; // prettier-ignore
import { type GroupQuestion, worstOfGroups } from './worst-of-groups.ts';

export interface FloorDemand extends FairnessDemand {
  readonly metric: GroupMetric;
  readonly limit: Share;
  readonly keep: Question['keep'];
}

/** `recall of the worst group (sex)`. */
export function floorRow(demand: FloorDemand): Row {
  const { metric, limit, keep, group } = demand;
  const { rate } = groupMetrics[metric];
  const about = {
    subject: subjectOf(`${rate.name} of the worst group`, demand),
    limit: `${keep === 'at-least' ? '≥' : '≤'} ${limit.written}`,
  };
  return {
    planned: group.candidate.map((reading) =>
      onReading(reading, planFloor(demand, { about, rate, reading })),
    ),
    otherwise: notCounted(demand, about),
    notes: [],
  };
}

interface Floored {
  readonly about: About;
  readonly rate: GroupRate;
  readonly reading: GroupReading;
}

function planFloor(demand: FloorDemand, { about, rate, reading }: Floored): Planned {
  const able = eligibility(reading, [rate], demand.minimums);
  const few = tooFewGroups(demand, about, able);
  if (few !== null) return known({ check: few, headroom: 0 });
  const degenerate = degenerateWords(able.counts);
  if (degenerate !== null) return known(failing(checkRow(about, null, null), degenerate));
  const asked = able.groups.map((group) => askGroup(demand, rate, group));
  return {
    family: familyOf(`${rate.name} ${about.limit} in every group`, demand, [reading]),
    size: asked.length,
    ask: (alpha) => asked.map(({ question }) => ({ ...question, couldFail: couldFail(question, alpha) })),
    finish: (decisions) =>
      worstOfGroups(demand, {
        about,
        asked,
        decisions,
        tooSmall: able.tooSmall,
        current: worstBefore(demand, rate),
      }),
  };
}

function askGroup({ limit, keep }: FloorDemand, rate: GroupRate, group: Group): GroupQuestion {
  return {
    name: group.name,
    text: `${rate.name} ${rateOfGroup(rate, group)}`,
    question: {
      estimate: rateEstimate(rate, group),
      of: 'candidate',
      limit: limit.share,
      keep,
      beyond: null,
      scale: 1,
    },
  };
}

/** Whether so many people could show a breach, were none of them, or all, counted. */
function couldFail({ estimate: { n }, keep, limit }: Question, alpha: number): boolean {
  const successes = keep === 'at-least' ? 0 : n;
  const extreme = wilsonInterval({ successes, n }, levelOfOneSided(alpha));
  if (extreme === undefined) return false;
  return keep === 'at-least' ? extreme.high < limit : extreme.low > limit;
}

function worstBefore(demand: FloorDemand, rate: GroupRate): Check['current'] {
  const [reading] = demand.group.current;
  if (reading === undefined) return null;
  const sign = demand.keep === 'at-least' ? 1 : -1;
  const [worst] = eligibility(reading, [rate], demand.minimums)
    .groups.map((group) => rateEstimate(rate, group))
    .toSorted((a, b) => sign * (a.value - b.value));
  return measureOf(worst, demand.judging);
}
