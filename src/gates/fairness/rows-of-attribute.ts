// All demands of a gate on the groups of one attribute, on each data that they were counted on.
import type { Evidence } from '../../evidence/evidence.ts';
import { comparable, dataKey, describeData, liveVersion } from '../comparable.ts';
import type { Curve } from '../gate.ts';
import { absentGroups } from './absent-groups.ts';
import type { Attribute } from './attributes.ts';
import { calibrationRows } from './calibration-rows.ts';
import { crowded } from './crowded.ts';
import { type FloorDemand, floorRow } from './floor-rows.ts';
import { marginRow } from './gap-margin-rows.ts';
import { limitRow, measuredRow } from './gap-rows.ts';
import { groupMarginRows } from './group-margin-rows.ts';
import { emptyCombinations, type GroupReading, groupReadings } from './group-readings.ts';
import {
  gapMeasures,
  groupMetrics,
  type GroupRate,
  type Measure,
  ratesOf,
  ratioMeasures,
} from './measures.ts';
import { notCounted } from './not-counted.ts';
import type { FairnessParameters } from './parameters.ts';
import { type Row, rowOfCheck } from './planned.ts';
import type { FairnessDemand } from './rows.ts';
import { isSuperseded } from './supersede.ts';

export interface AttributeRows {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly curves: readonly Curve[];
}

export function rowsOfAttribute(
  attribute: Attribute,
  demand: FairnessParameters,
  evidence: Evidence,
): AttributeRows {
  const tooMany = crowded(attribute, demand, evidence);
  if (tooMany !== null) return { rows: [rowOfCheck(tooMany)], notes: [], curves: [] };
  const calibration = calibrationOf(attribute, demand, evidence);
  if (!comparesDecisions(demand)) return { ...calibration, notes: [] };
  const { candidate } = evidence;
  const current = liveVersion(evidence);
  const readings = groupReadings(candidate, attribute, demand.split);
  if (readings.length === 0) {
    return { ...calibration, rows: [rowOfCheck(notCounted(attribute, demand, evidence)), ...calibration.rows], notes: [] }; // prettier-ignore
  }
  const before = current === null ? [] : groupReadings(current, attribute, demand.split);
  const groups = comparable(readings, before, ({ source }) => dataKey(source));
  const questions = groups.map((group): FairnessDemand => {
    const where = groups.length === 1 ? '' : ` on ${describeFirst(group.candidate)}`;
    return { attribute, where, group, minimums: demand, smallGroups: demand.smallGroups, judging: demand, candidate, current }; // prettier-ignore
  });
  const absent = questions.flatMap((question) =>
    absentGroups({ ...question, label: attribute.label }, current, before).map((check) => rowOfCheck(check)),
  );
  const rows = parts.flatMap((part) =>
    questions.flatMap((question) => {
      const weak = isSuperseded(question.group, groups, part.ratesOf(demand), demand);
      // What other data makes up for is no failure either.
      const asked: FairnessDemand = weak && demand.smallGroups === 'fail' ? { ...question, smallGroups: 'inconclusive' } : question; // prettier-ignore
      return part.rows(demand, asked).map((row) => withStanding(row, weak));
    }),
  );
  return {
    rows: [...absent, ...rows, ...calibration.rows],
    notes: readings.flatMap((reading) => emptyCombinations(reading.source, attribute)),
    curves: calibration.curves,
  };
}

function withStanding(row: Row, isWeak: boolean): Row {
  return { ...row, isSuperseded: isWeak };
}

function calibrationOf(
  attribute: Attribute,
  demand: FairnessParameters,
  evidence: Evidence,
): Pick<AttributeRows, 'rows' | 'curves'> {
  const { calibrationWithinGroups: written, split, smallGroups } = demand;
  if (written === undefined) return { rows: [], curves: [] };
  const { candidate } = evidence;
  const current = liveVersion(evidence);
  return calibrationRows({ ...written, attribute, split, minimums: demand, smallGroups, judging: demand, candidate, current }); // prettier-ignore
}

/** Whether anything is demanded beyond what scores say. */
function comparesDecisions(demand: FairnessParameters): boolean {
  return parts.some((part) => part.ratesOf(demand).length > 0);
}

/** A demand that a gate may have: the rates it compares, nothing where it is not written, and its rows. */
interface Part {
  ratesOf(demand: FairnessParameters): readonly GroupRate[];
  rows(demand: FairnessParameters, question: FairnessDemand): readonly Row[];
}

const parts: readonly Part[] = [
  ...gapMeasures.map((measure): Part => ({
    ratesOf: (demand) => ratesIf(demand, measure),
    rows: (demand, question) => {
      const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
      const { current } = question;
      const limit = max === undefined ? [] : [limitRow({ ...question, measure }, max)];
      if (margin === undefined) return limit;
      if (current !== null) return [...limit, marginRow({ ...question, measure }, margin, current)];
      return max === undefined ? [measuredRow({ ...question, measure })] : limit;
    },
  })),
  ...ratioMeasures.map((measure): Part => ({
    ratesOf: (demand) => ratesIf(demand, measure),
    rows: (demand, question) => {
      const { min } = demand[measure] ?? {};
      return min === undefined ? [] : [limitRow({ ...question, measure }, min)];
    },
  })),
  {
    ratesOf: ({ worstGroup }) => (worstGroup === undefined ? [] : [groupMetrics[worstGroup.metric].rate]),
    rows: ({ worstGroup }, question) => {
      const limited = floorOf(worstGroup);
      return limited === null ? [] : [floorRow({ ...question, ...limited })];
    },
  },
  {
    ratesOf: ({ noGroupWorseBy: written }) => (written === undefined ? [] : [groupMetrics[written.metric].rate]), // prettier-ignore
    rows: ({ noGroupWorseBy: written }, question) => {
      if (written === undefined) return [];
      const { metric, margin, better = groupMetrics[metric].better } = written;
      return groupMarginRows({ ...question, metric, margin, better });
    },
  },
];

function ratesIf(demand: FairnessParameters, measure: Measure): readonly GroupRate[] {
  return demand[measure] === undefined ? [] : ratesOf[measure];
}

function floorOf(
  written: FairnessParameters['worstGroup'],
): Pick<FloorDemand, 'metric' | 'limit' | 'keep'> | null {
  if (written === undefined) return null;
  const { metric, min, max } = written;
  if (min !== undefined) return { metric, limit: min, keep: 'at-least' };
  return max === undefined ? null : { metric, limit: max, keep: 'at-most' };
}

function describeFirst(readings: readonly GroupReading[]): string {
  const first = readings[0];
  return first === undefined ? 'unknown data' : describeData(first.source);
}
