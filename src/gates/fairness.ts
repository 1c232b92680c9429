// The fairness gate: how far the rates of groups of people may lie apart, from the counts of each group.
import { z } from 'zod';
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { shortTextField } from '../registry/documents/fields.ts';
import {
  attachCommand,
  exclusions,
  inconclusive,
  judgementOf,
  nameOf,
  onDemandedData,
  unusableEvidence,
} from './checks.ts';
import { comparable, dataKey, describeData, evaluationsOf, firstPromotionNotes, liveVersion } from './comparable.ts'; // prettier-ignore
import { checkDifference } from './fairness/difference-checks.ts';
import { explainFairness } from './fairness/explain.ts';
import { planFairnessSample } from './fairness/plan-sample.ts';
import { checkRatio } from './fairness/ratio-checks.ts';
import type { FairnessDemand } from './fairness/rows.ts';
import { isSuperseded } from './fairness/supersede.ts';
import { absentGroups, type GroupReading, groupReadings } from './fairness/group-readings.ts';
import type { Check, Gate } from './gate.ts';
import { absoluteMarginField, shareField } from './quantities.ts';
import { type FairnessDifference, fairnessDifferences, type FairnessRatio, fairnessRatios } from './statistics/fairness-measures.ts'; // prettier-ignore

const differenceDemand = z
  .strictObject({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
  .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
  })
  .optional();

const ratioDemand = z.strictObject({ min: shareField }).optional();

const parameters = z
  .strictObject({
    attribute: shortTextField.describe(
      'The attribute whose groups are compared, or `all` for every one that was counted.',
    ),
    demographicParityDifference: differenceDemand.describe('The largest less the smallest selection rate.'),
    equalizedOddsDifference: differenceDemand.describe(
      'The larger of the differences in true and in false positive rates.',
    ),
    equalOpportunityDifference: differenceDemand.describe(
      'The largest less the smallest true positive rate.',
    ),
    demographicParityRatio: ratioDemand.describe('The smallest over the largest selection rate.'),
    equalizedOddsRatio: ratioDemand.describe(
      'The smaller of the ratios of true and of false positive rates.',
    ),
    equalOpportunityRatio: ratioDemand.describe('The smallest over the largest true positive rate.'),
    split: shortTextField.optional().describe('Only evaluations of this split count.'),
    minPerGroup: z.int().min(1).default(100).describe('People a group needs.'),
    minPositives: z
      .int()
      .min(1)
      .default(30)
      .describe('People with a positive label that a group needs where true positive rates are compared.'),
    minNegatives: z
      .int()
      .min(1)
      .default(30)
      .describe('People with a negative label that a group needs where false positive rates are compared.'),
  })
  .refine((p) => [...fairnessDifferences, ...fairnessRatios].some((measure) => p[measure] !== undefined), {
    error: `demands nothing: write at least one of ${[...fairnessDifferences, ...fairnessRatios].join(', ')}`,
  });

export type FairnessParameters = z.output<typeof parameters>;

export const fairness: Gate<FairnessParameters> = {
  name: 'fairness',
  summary: 'Demographic parity, equalized odds and equal opportunity between the groups of an attribute.',
  parameters,
  needs: () => ({ predictions: true }),
  explain: explainFairness,
  planSample: planFairnessSample,
  judge: (demand, evidence) => {
    const isRelative = fairnessDifferences.some((each) => demand[each]?.worseThanCurrentBy !== undefined);
    // What the current version counted matters to every demand: a group must not vanish.
    const damaged = unusableEvidence(evidence, true);
    const notes = firstPromotionNotes(evidence, isRelative);
    const attributes = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
    if (attributes.length === 0) {
      return judgementOf([...damaged, notCounted('any attribute', demand, evidence)], notes);
    }
    const rows = attributes.map((attribute) => rowsOf(attribute, demand, evidence));
    return judgementOf(
      damaged.concat(rows.flatMap(({ checks }) => checks)),
      notes.concat(rows.flatMap((row) => row.notes)),
    );
  },
};

function knownAttributes({ split }: FairnessParameters, evidence: Evidence): readonly string[] {
  const current = liveVersion(evidence);
  const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
  return [...new Set(versions.flatMap((version) => attributesOf(version, split)))].toSorted();
}

function attributesOf(version: VersionEvidence, split: string | undefined): readonly string[] {
  return evaluationsOf(version, split).flatMap(({ evaluation }) => Object.keys(evaluation.groups));
}

interface Rows {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

function rowsOf(attribute: string, demand: FairnessParameters, evidence: Evidence): Rows {
  const live = liveVersion(evidence);
  const candidate = groupReadings(evidence.candidate, attribute, demand.split);
  if (candidate.length === 0) return { checks: [notCounted(attribute, demand, evidence)], notes: [] };
  const current = live === null ? [] : groupReadings(live, attribute, demand.split);
  const groups = comparable(candidate, current, ({ source }) => dataKey(source));
  const questions = groups.map((group): FairnessDemand => {
    const where = groups.length === 1 ? '' : ` on ${describeFirst(group.candidate)}`;
    return { attribute, where, group, minimums: demand, candidate: evidence.candidate };
  });
  const absent = questions.flatMap((question) => absentGroups(question, live, current));
  const rows = [...fairnessDifferences, ...fairnessRatios]
    .filter((measure) => demand[measure] !== undefined)
    .flatMap((measure) => questions.map((question) => rowsOfMeasure(measure, question, { demand, live, groups }))); // prettier-ignore
  return {
    checks: absent.concat(rows.flatMap(({ checks }) => checks)),
    notes: rows.flatMap(({ notes }) => notes),
  };
}

interface Asked {
  readonly demand: FairnessParameters;
  readonly live: VersionEvidence | null;
  /** All data on which the attribute was counted. */
  readonly groups: readonly FairnessDemand['group'][];
}

function rowsOfMeasure(
  measure: FairnessDifference | FairnessRatio,
  question: FairnessDemand,
  { demand, live, groups }: Asked,
): Rows {
  const checks = checksOf(measure, question, demand, live);
  if (!isSuperseded(question.group, groups, measure, demand)) return { checks, notes: [] };
  const weak = checks.filter(({ verdict }) => verdict === 'inconclusive');
  return {
    checks: checks.filter((check) => !weak.includes(check)),
    notes: weak.map(({ subject, reason }) => `${subject} is set aside, other data has enough people: ${reason}`), // prettier-ignore
  };
}

function checksOf(
  measure: FairnessDifference | FairnessRatio,
  question: FairnessDemand,
  demand: FairnessParameters,
  current: VersionEvidence | null,
): readonly Check[] {
  if (isRatio(measure)) {
    const written = demand[measure];
    return written === undefined ? [] : [checkRatio({ ...question, measure, min: written.min })];
  }
  const written = demand[measure];
  return written === undefined ? [] : checkDifference({ ...question, measure, current, ...written });
}

function isRatio(measure: FairnessDifference | FairnessRatio): measure is FairnessRatio {
  return fairnessRatios.some((ratio) => ratio === measure);
}

function describeFirst(readings: readonly GroupReading[]): string {
  const first = readings[0];
  return first === undefined ? 'unknown data' : describeData(first.source);
}

function notCounted(attribute: string, { split }: FairnessParameters, evidence: Evidence): Check {
  const { candidate } = evidence;
  const near = nearestName(attribute, attributesOf(candidate, split));
  const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
  return inconclusive(
    { subject: `groups (${attribute})`, limit: 'were counted' },
    `no evaluation of ${nameOf(candidate)} counts groups of ${attribute}${hint}${exclusions(candidate)}`,
    attachCommand(
      candidate,
      `measure ${nameOf(candidate)}${onDemandedData(evidence)}, with tp, fp, tn and fn of each group of ${attribute}`,
    ),
  );
}
