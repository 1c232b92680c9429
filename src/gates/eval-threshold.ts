// The eval-threshold gate: a metric against absolute bounds, against versions that are or were live, and slice by slice.
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { nearestName } from '../primitives/nearest-name.ts';
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
import { decideRows } from './eval-threshold/demand-rows.ts';
import { explainEvalThreshold } from './eval-threshold/explain.ts';
import { type MetricRows, metricRows } from './eval-threshold/metric-rows.ts';
import { whyNotMeasured } from './eval-threshold/metric-readings.ts';
import { type EvalThresholdParameters, isRelative, parameters } from './eval-threshold/parameters.ts';
import { planThresholdSample } from './eval-threshold/plan-sample.ts';
import { type Reference, referenceOf } from './eval-threshold/reference.ts';
import { regressionFindings } from './eval-threshold/regression-checks.ts';
import type { Check, Gate, GateJudgement } from './gate.ts';
import { trustIn } from './recomputation/of-evaluation.ts';

export type { EvalThresholdParameters };

export const evalThreshold: Gate<EvalThresholdParameters> = {
  name: 'eval-threshold',
  summary:
    'A metric keeps absolute bounds and is not worse, or is better, than what is live, overall and by slice.',
  parameters,
  needs: ({ reference }) => ({
    predictions: true,
    ...(reference === undefined ? {} : { previous: reference.bestOf - 1 }),
  }),
  explain: explainEvalThreshold,
  planSample: planThresholdSample,
  judge: (demand, evidence) => {
    const { candidate } = evidence;
    const reference = isRelative(demand) ? referenceOf(evidence, demand.reference) : null;
    const notes = firstPromotionNotes(evidence, isRelative(demand));
    const base = baseOf(demand, evidence, reference);
    if (evaluationsOf(candidate, demand.split).length === 0) {
      return judgementOf([...base.checks, noEvaluation(candidate, evidence, demand)], notes);
    }
    const judged = judgeMetrics(demand, evidence, reference);
    return judgementOf([...base.checks, ...judged.checks], [...notes, ...base.notes, ...judged.notes]);
  },
};

type Findings = Pick<GateJudgement, 'checks' | 'notes'>;

/** Whether what lies there can be judged by, whatever is asked of it. */
function baseOf(demand: EvalThresholdParameters, evidence: Evidence, reference: Reference | null): Findings {
  const [, ...previous] = reference?.versions ?? [];
  const damaged = [
    ...unusableEvidence(evidence, reference !== null),
    ...previous.flatMap((version) => unusableEvidence({ ...evidence, candidate: version }, false)),
  ];
  const trust = [
    trustIn(evidence.candidate, evaluationsOf(evidence.candidate, demand.split), 'candidate'),
    ...(reference?.versions ?? []).map((version) => trustIn(version, evaluationsOf(version, demand.split), 'live')), // prettier-ignore
  ];
  return {
    checks: [...damaged, ...trust.flatMap(({ checks }) => checks)],
    notes: trust.flatMap(({ notes }) => notes),
  };
}

function judgeMetrics(
  demand: EvalThresholdParameters,
  evidence: Evidence,
  reference: Reference | null,
): Findings {
  const names = demand.metric === 'all' ? metricsOfCurrent(demand, evidence) : [demand.metric];
  if (names.length === 0) return { checks: [nothingShared(demand, evidence)], notes: [] };
  const metrics = names.map((name) => {
    const of = metricRows(name, demand, { evidence, reference });
    return of === null ? noMetric(name, demand, evidence) : of;
  });
  const decided = metrics.filter((of): of is MetricRows => !('verdict' in of));
  // One family may hold rows of several metrics, so all are decided at once.
  const rows = decided.flatMap((of) => of.rows);
  const checks = decideRows(rows, demand);
  const checkOf = new Map(rows.map((row, at) => [row, checks[at]]));
  const found = decided.flatMap(
    ({ families }) =>
    families.map((family) => regressionFindings(family, family.rows.map((row) => checkOf.get(row)), demand)), // prettier-ignore
  );
  return {
    checks: [
      ...metrics.flatMap((of) => ('verdict' in of ? [of] : of.rows.flatMap((row) => checkOf.get(row) ?? []))),
      ...found.flatMap(({ checks: more }) => more),
    ],
    notes: [...decided.flatMap(({ notes }) => notes), ...found.flatMap(({ notes }) => notes)],
  };
}

/** Every metric that the current version registered on data that the candidate was measured on as well. */
function metricsOfCurrent(
  { split }: EvalThresholdParameters,
  { candidate, ...evidence }: Evidence,
): readonly string[] {
  const current = liveVersion({ candidate, ...evidence });
  const shared = comparable(
    evaluationsOf(candidate, split),
    current === null ? [] : evaluationsOf(current, split),
    dataKey,
  );
  const names = shared.flatMap((same) =>
    same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)),
  );
  return [...new Set(names)].toSorted();
}

/** With `metric: all` and no metric: on a first promotion something must have been measured, else on the same data. */
function nothingShared({ split }: EvalThresholdParameters, evidence: Evidence): Check {
  const { candidate } = evidence;
  const current = liveVersion(evidence);
  const subject = 'all metrics';
  const evaluations = evaluationsOf(candidate, split);
  if (current !== null) {
    const measured = evaluations.toSorted((a, b) => (dataKey(a) < dataKey(b) ? -1 : 1))[0];
    const data = measured === undefined ? 'the same data' : describeData(measured);
    return inconclusive(
      { subject, limit: 'not worse than current' },
      `no evaluation of ${nameOf(current)}, the current version, has metrics on the data that ${nameOf(candidate)} was measured on${exclusions(current)}`,
      attachCommand(current, `measure ${nameOf(current)} on ${data}`),
    );
  }
  const about = { subject, limit: 'at least one metric was measured' };
  if (evaluations.flatMap(({ evaluation }) => evaluation.metrics).length === 0) {
    return inconclusive(
      about,
      `the evaluations of ${nameOf(candidate)} hold no metric`,
      attachCommand(candidate, 'write the metrics into an evaluation file'),
    );
  }
  return { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: firstPromotionNote }; // prettier-ignore
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
  const near = nearestName(
    name,
    known.filter((other) => other !== name),
  );
  const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
  const why = whyNotMeasured(candidate, name, split);
  const computed = why === undefined ? '' : `, and its predictions give none: ${why}`;
  return inconclusive(
    { subject: name, limit: 'was measured' },
    `no evaluation of ${nameOf(candidate)} has the metric ${name}${computed}${hint}${exclusions(candidate)}`,
    attachCommand(
      candidate,
      why === undefined ? `write ${name} into an evaluation file` : `correct the predictions, or measure ${name} on data that gives it`, // prettier-ignore
    ),
  );
}
