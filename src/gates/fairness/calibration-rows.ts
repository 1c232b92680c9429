// Calibration within groups: what scores promise the people of each group, and what becomes of them.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import { comparable, type Comparable, dataKey, describeData } from '../comparable.ts';
import type { Check, Curve } from '../gate.ts';
import type { Judging } from '../inference/mode.ts';
import type { Share } from '../quantities.ts';
import { showNumber } from '../show-number.ts';
import { absentGroups } from './absent-groups.ts';
import type { Attribute } from './attributes.ts';
import { type Minimums, type TooSmall, tooFewPeople } from './eligibility.ts';
import { familyOf } from './gap-demands.ts';
import {
  binsOfGroup,
  calibrationEstimate,
  reliabilitySeries,
  type ScoredGroup,
} from './group-calibration.ts';
import { known, type Planned, type Row, rowOfCheck } from './planned.ts';
import {
  type About,
  levelOf,
  measureOf,
  notCounted,
  type SmallGroups,
  subjectOf,
  tooFewGroups,
} from './rows.ts';
import { type ScoredReading, scoredReadings } from './scored-groups.ts';
import { type GroupQuestion, worstOfGroups } from './worst-of-groups.ts';

export interface CalibrationDemand {
  readonly attribute: Attribute;
  readonly split: string | undefined;
  readonly maxError: Share;
  readonly bins: number;
  readonly minimums: Minimums;
  readonly smallGroups: SmallGroups;
  readonly judging: Judging;
  readonly candidate: VersionEvidence;
  readonly current: VersionEvidence | null;
}

export interface CalibrationRows {
  readonly rows: readonly Row[];
  readonly curves: readonly Curve[];
}

export function calibrationRows(demand: CalibrationDemand): CalibrationRows {
  const { attribute, split, candidate, current } = demand;
  const { readings, without } = scoredReadings(candidate, attribute, split);
  const before = current === null ? [] : scoredReadings(current, attribute, split).readings;
  if (readings.length === 0) return { rows: [rowOfCheck(noScores(demand, without))], curves: [] };
  const data = comparable(readings, before, ({ source }) => dataKey(source));
  const all = data.map((group) => scoredOn(demand, group, data.length === 1));
  const absent = all.flatMap((scored) =>
    absentGroups({ ...scored, label: attribute.label }, current, before).map((check) => rowOfCheck(check)),
  );
  return { rows: [...absent, ...all.map(calibrationRow)], curves: all.flatMap(curvesOf) };
}

function scoredOn(demand: CalibrationDemand, group: Scored['group'], isOnly: boolean): Scored {
  const [first] = group.candidate;
  return {
    ...demand,
    where: isOnly || first === undefined ? '' : ` on ${describeData(first.source)}`,
    group,
  };
}

interface Scored extends CalibrationDemand {
  readonly where: string;
  readonly group: Comparable<ScoredReading>;
}

function aboutOf(demand: CalibrationDemand & { readonly where: string }): About {
  return {
    subject: subjectOf('calibration error of the worst group', demand),
    limit: `≤ ${demand.maxError.written}`,
  };
}

function calibrationRow(demand: Scored): Row {
  const about = aboutOf(demand);
  return {
    planned: demand.group.candidate.map((reading) => planCalibration(demand, about, reading)),
    otherwise: notCounted(demand, about),
    notes: [],
  };
}

function planCalibration(demand: Scored, about: About, reading: ScoredReading): Planned {
  const { groups, tooSmall } = largeEnough(reading, demand.minimums);
  const few = tooFewGroups(demand, about, { counts: groups, tooSmall });
  if (few !== null) return known({ check: few, headroom: 0 });
  const asked = groups.flatMap((group) => askGroup(demand, group));
  return {
    family: familyOf(`calibration error ${about.limit} in every group`, demand, [reading]),
    size: asked.length,
    ask: () => asked.map(({ question }) => question),
    finish: (decisions) =>
      worstOfGroups(demand, { about, asked, decisions, tooSmall, current: worstBefore(demand) }),
  };
}

type Readable = ScoredReading['groups'];

function largeEnough(
  { groups }: ScoredReading,
  minimums: Minimums,
): { readonly groups: Readable; readonly tooSmall: readonly TooSmall[] } {
  const isLarge = ({ people }: { readonly people: number }): boolean => people >= minimums.minPerGroup;
  const small = groups.filter((group) => !isLarge(group));
  return {
    groups: groups.filter(isLarge),
    tooSmall: small.map(({ name, people }) => ({ name, why: tooFewPeople(name, people, minimums) })),
  };
}

function askGroup({ maxError, bins: most }: CalibrationDemand, group: ScoredGroup): readonly GroupQuestion[] {
  const bins = binsOfGroup(group, most);
  const estimate = calibrationEstimate(bins);
  if (estimate === undefined) return [];
  const limit = maxError.share;
  return [
    {
      name: group.name,
      text: `calibration error ${showNumber(estimate.value)} (${group.name}, ${group.labels.length} people in ${bins.length} bins)`,
      question: { estimate, of: 'candidate', limit, keep: 'at-most', beyond: limit, scale: 1 },
    },
  ];
}

function worstBefore(demand: Scored): Check['current'] {
  const [reading] = demand.group.current;
  if (reading === undefined) return null;
  const [worst] = largeEnough(reading, demand.minimums)
    .groups.flatMap((group) => askGroup(demand, group))
    .toSorted((a, b) => b.question.estimate.value - a.question.estimate.value);
  return measureOf(worst?.question.estimate, demand.judging);
}

function noScores(demand: CalibrationDemand, without: readonly string[]): Check {
  const { candidate, attribute } = demand;
  const why = without.length === 0 ? 'it has no evaluation that counts' : someOf(without, '; ');
  return inconclusive(
    aboutOf({ ...demand, where: '' }),
    `calibration within groups takes the scores of every example of ${nameOf(candidate)}: ${why}`,
    attachCommand(candidate, `name predictions with score: (a probability) and groups: ${attribute.names.join(', ')} in the evaluation`), // prettier-ignore
  );
}

/** More pictures than this nobody looks at. */
const mostCurves = 12;

/** Of the groups that are furthest from what they are promised. */
function curvesOf({ attribute, where, group, bins: most, judging, minimums }: Scored): readonly Curve[] {
  const [reading] = group.candidate;
  const [before] = group.current;
  if (reading === undefined) return [];
  const curves = largeEnough(reading, minimums).groups.map((people) => {
    const bins = binsOfGroup(people, most);
    const then = before?.groups.find(({ name }) => name === people.name);
    const series = [reliabilitySeries('candidate', bins, levelOf(judging))];
    if (then !== undefined)
      series.push(reliabilitySeries('current', binsOfGroup(then, most), levelOf(judging)));
    const subject = `calibration where ${attribute.names.length === 1 ? `${attribute.label}=` : ''}${people.name}${where}`;
    return {
      error: calibrationEstimate(bins)?.value ?? 0,
      curve: { kind: 'reliability' as const, subject, series },
    };
  });
  return curves
    .toSorted((a, b) => b.error - a.error)
    .slice(0, mostCurves)
    .map(({ curve }) => curve);
}
