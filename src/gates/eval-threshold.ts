// The eval-threshold gate: a metric against absolute bounds, against the current version, and slice by slice.
import { z } from 'zod';
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { dynamicKey, measureField, shortTextField } from '../registry/documents/fields.ts';
import {
  attachCommand,
  exclusions,
  inconclusive,
  judgementOf,
  nameOf,
  onDemandedData,
  unusableEvidence,
} from './checks.ts';
import { comparable, dataKey, describeData, evaluationsOf, firstPromotionNote, firstPromotionNotes, liveVersion } from './comparable.ts'; // prettier-ignore
import type { Check, Gate } from './gate.ts';
import { explainEvalThreshold } from './eval-threshold/explain.ts';
import { planThresholdSample } from './eval-threshold/plan-sample.ts';
import { checkBound, checkMargin, type MarginDemand } from './eval-threshold/metric-checks.ts';
import { type MetricReading, overallReadings } from './eval-threshold/metric-readings.ts';
import { type Margin, marginField } from './quantities.ts';
import { sliceChecks } from './eval-threshold/slice-checks.ts';

const parameters = z
  .strictObject({
    metric: shortTextField.describe(
      "The name of a metric, or `all` for every metric of the current version's evaluation.",
    ),
    min: measureField.optional().describe('The least value that passes.'),
    max: measureField.optional().describe('The largest value that passes.'),
    worseThanCurrentBy: marginField
      .optional()
      .describe(
        'How much worse than the current version on the same data: a number, or a percentage of its value.',
      ),
    split: shortTextField
      .optional()
      .describe('Only evaluations of this split count; without it, each split is judged against its own.'),
    slices: z
      .record(dynamicKey, marginField)
      .optional()
      .describe('Attribute → how much worse than current each of its slices may be.'),
  })
  .refine((p) => [p.min, p.max, p.worseThanCurrentBy, p.slices].some((demand) => demand !== undefined), {
    error: 'demands nothing: write at least one of min, max, worseThanCurrentBy and slices',
  })
  .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {region: 0.02}, or leave slices out',
  })
  .refine((p) => !(p.min !== undefined && p.max !== undefined && p.min > p.max), {
    path: ['min'],
    error: 'is above max, so that no value can pass',
  })
  .refine((p) => p.metric !== 'all' || (p.min === undefined && p.max === undefined), {
    path: ['metric'],
    error: 'metric: all takes worseThanCurrentBy and slices only: name the metric that min or max is for',
  });

export type EvalThresholdParameters = z.output<typeof parameters>;

export const evalThreshold: Gate<EvalThresholdParameters> = {
  name: 'eval-threshold',
  summary: 'A metric keeps absolute bounds and is not worse than the current version, overall and by slice.',
  parameters,
  needs: () => ({ predictions: true }),
  explain: explainEvalThreshold,
  planSample: planThresholdSample,
  judge: (demand, evidence) => {
    const isRelative = demand.worseThanCurrentBy !== undefined || demand.slices !== undefined;
    const damaged = unusableEvidence(evidence, isRelative);
    const notes = firstPromotionNotes(evidence, isRelative);
    const { candidate } = evidence;
    if (evaluationsOf(candidate, demand.split).length === 0) {
      return judgementOf([...damaged, noEvaluation(candidate, evidence, demand)], notes);
    }
    const checks =
      demand.metric === 'all' ? everyMetric(demand, evidence) : metricChecks(demand.metric, demand, evidence);
    return judgementOf([...damaged, ...checks], notes);
  },
};

function everyMetric(demand: EvalThresholdParameters, evidence: Evidence): readonly Check[] {
  const { candidate } = evidence;
  const current = liveVersion(evidence);
  const shared = comparable(
    evaluationsOf(candidate, demand.split),
    current === null ? [] : evaluationsOf(current, demand.split),
    dataKey,
  );
  const names = shared.flatMap((same) =>
    same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)),
  );
  if (names.length > 0) {
    return [...new Set(names)].toSorted().flatMap((name) => metricChecks(name, demand, evidence));
  }
  const subject = 'all metrics';
  if (current !== null) {
    const measured = shared.flatMap((same) => same.candidate)[0];
    const data = measured === undefined ? 'the same data' : describeData(measured);
    return [
      inconclusive(
        { subject, limit: 'not worse than current' },
        `no evaluation of ${nameOf(current)}, the current version, has metrics on the data that ${nameOf(candidate)} was measured on${exclusions(current)}`,
        attachCommand(current, `measure ${nameOf(current)} on ${data}`),
      ),
    ];
  }
  return firstOfAll(evidence, demand.split);
}

/** On a first promotion nothing is relative, but something must have been measured. */
function firstOfAll({ candidate }: Evidence, split: string | undefined): readonly Check[] {
  const about = { subject: 'all metrics', limit: 'at least one metric was measured' };
  const measured = evaluationsOf(candidate, split).flatMap(({ evaluation }) => evaluation.metrics);
  if (measured.length === 0) {
    return [
      inconclusive(
        about,
        `the evaluations of ${nameOf(candidate)} hold no metric`,
        attachCommand(candidate, 'write the metrics into an evaluation file'),
      ),
    ];
  }
  return [
    { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: firstPromotionNote },
  ];
}

function metricChecks(name: string, demand: EvalThresholdParameters, evidence: Evidence): readonly Check[] {
  const current = liveVersion(evidence);
  const readings = overallReadings(evidence.candidate, name, demand.split);
  if (readings.length === 0) return [noMetric(name, demand, evidence)];
  const groups = comparable(
    readings,
    current === null ? [] : overallReadings(current, name, demand.split),
    ({ source }) => dataKey(source),
  );
  const checks = groups.flatMap((group) => {
    const subject = groups.length === 1 ? name : `${name} on ${describeSource(group.candidate)}`;
    return boundChecks({ subject, group }, demand).concat(
      marginChecks({ subject, group }, demand.worseThanCurrentBy, current),
    );
  });
  const slices = sliceChecks({ name, split: demand.split, slices: demand.slices, evidence });
  const rows = [...checks, ...slices];
  return rows.length > 0 ? rows : [measuredOnly(name, readings)];
}

type Measured = Pick<MarginDemand, 'subject' | 'group'>;

function boundChecks(measured: Measured, { min, max }: EvalThresholdParameters): readonly Check[] {
  const checks: Check[] = [];
  if (min !== undefined) checks.push(checkBound({ ...measured, min }));
  if (max !== undefined) checks.push(checkBound({ ...measured, max }));
  return checks;
}

function marginChecks(
  measured: Measured,
  margin: Margin | undefined,
  current: VersionEvidence | null,
): readonly Check[] {
  if (margin === undefined || current === null) return [];
  return [checkMargin({ ...measured, current, margin })];
}

/** A first promotion under relative demands alone: the metric is there, and there is nothing to hold it to. */
function measuredOnly(name: string, readings: readonly MetricReading[]): Check {
  const first = readings[0];
  return {
    subject: name,
    current: null,
    candidate: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
    delta: null,
    limit: 'was measured',
    verdict: 'passed',
    reason: firstPromotionNote,
  };
}

function describeSource(readings: readonly MetricReading[]): string {
  const first = readings[0];
  return first === undefined ? 'unknown data' : describeData(first.source);
}

function noEvaluation(
  candidate: VersionEvidence,
  evidence: Evidence,
  { metric, split }: EvalThresholdParameters,
): Check {
  const dataset = onDemandedData(evidence);
  const splits = split === undefined ? '' : `, split ${split}`;
  return inconclusive(
    { subject: metric === 'all' ? 'all metrics' : metric, limit: 'was measured' },
    `${nameOf(candidate)} has no evaluation${dataset}${splits} that counts${exclusions(candidate)}`,
    attachCommand(candidate, `measure ${nameOf(candidate)}${dataset}${splits}`),
  );
}

function noMetric(name: string, { split }: EvalThresholdParameters, { candidate }: Evidence): Check {
  const evaluations = evaluationsOf(candidate, split);
  const known = evaluations.flatMap(({ evaluation }) => evaluation.metrics.map((metric) => metric.name));
  const near = nearestName(name, known);
  const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
  return inconclusive(
    { subject: name, limit: 'was measured' },
    `no evaluation of ${nameOf(candidate)} has the metric ${name}${hint}${exclusions(candidate)}`,
    attachCommand(candidate, `write ${name} into an evaluation file`),
  );
}
