// The latency gate: quantiles, throughput and error rate against bounds and the current version, like for like.
import { z } from 'zod';
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../evidence/evidence.ts';
import { dynamicKey, shortTextField } from '../registry/documents/fields.ts';
import { type QuantileName, quantileNames } from '../registry/documents/evaluation.ts';
import {
  attachCommand,
  exclusions,
  inconclusive,
  judgementOf,
  nameOf,
  onDemandedData,
  unusableEvidence,
} from './checks.ts';
import { comparable, firstPromotionNotes, liveVersion } from './comparable.ts';
import type { Check, Gate } from './gate.ts';
import { explainLatency } from './latency/explain.ts';
import { planLatencySample } from './latency/plan-sample.ts';
import {
  checkAgainstCurrent,
  checkLimit,
  checkMeasured,
  type LatencyReading,
} from './latency/quantity-checks.ts';
import { errorRate, quantile, type Quantity, throughput } from './latency/measured-quantities.ts';
import { durationMarginField, millisecondsField, relativeMarginField, shareField } from './quantities.ts';

const quantileDemand = z
  .strictObject({ max: millisecondsField.optional(), worseThanCurrentBy: durationMarginField.optional() })
  .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
  })
  .optional();

const parameters = z
  .strictObject({
    p50: quantileDemand.describe('The median latency.'),
    p95: quantileDemand.describe('The latency that 95 % of requests keep.'),
    p99: quantileDemand.describe('The latency that 99 % of requests keep.'),
    throughput: z
      .strictObject({
        min: z.number().gt(0).optional(),
        worseThanCurrentBy: relativeMarginField.optional(),
      })
      .refine((p) => p.min !== undefined || p.worseThanCurrentBy !== undefined, {
        error: 'demands nothing: write min, worseThanCurrentBy or both',
      })
      .optional()
      .describe('Requests answered per second.'),
    errorRate: z.strictObject({ max: shareField }).optional().describe('Failed requests among all.'),
    hardware: shortTextField.optional().describe('Only measurements on this hardware count.'),
    load: z
      .record(dynamicKey, z.union([z.string().max(256), z.number(), z.boolean()]))
      .optional()
      .describe('Only measurements under exactly this load count.'),
    minRequests: z
      .int()
      .min(1)
      .optional()
      .describe('Fewer requests prove nothing; by default what each quantity itself needs.'),
  })
  .refine((p) => [p.p50, p.p95, p.p99, p.throughput, p.errorRate].some((demand) => demand !== undefined), {
    error: 'demands nothing: write at least one of p50, p95, p99, throughput and errorRate',
  });

export type LatencyParameters = z.output<typeof parameters>;

export const latency: Gate<LatencyParameters> = {
  name: 'latency',
  summary: 'Latency quantiles, throughput and error rate keep bounds and stay near the current version.',
  parameters,
  needs: () => ({ samples: true }),
  explain: (demand) => explainLatency(demand, quantitiesOf(demand)),
  planSample: (demand, expected) => planLatencySample(demand, quantitiesOf(demand), expected),
  judge: (demand, evidence) => {
    const isRelative = comparesWithCurrent(demand);
    const damaged = unusableEvidence(evidence, isRelative);
    const notes = firstPromotionNotes(evidence, isRelative);
    const all = readingsOf(evidence.candidate);
    const readings = all.filter((reading) => fits(reading, demand));
    if (readings.length === 0) return judgementOf([...damaged, nothingFits(all, demand, evidence)], notes);
    return judgementOf(
      [...damaged, ...quantitiesOf(demand).flatMap((each) => checksOf(each, demand, evidence))],
      [...notes, ...readingNotes(all, readings, demand)],
    );
  },
};

function comparesWithCurrent(demand: LatencyParameters): boolean {
  const demands = [...quantileNames.map((name) => demand[name]), demand.throughput];
  return demands.some((each) => each?.worseThanCurrentBy !== undefined);
}

function quantitiesOf(demand: LatencyParameters): readonly Quantity[] {
  return [
    ...quantileNames.flatMap((name: QuantileName) => {
      const written = demand[name];
      return written === undefined ? [] : [quantile(name, written)];
    }),
    ...(demand.throughput === undefined ? [] : [throughput(demand.throughput)]),
    ...(demand.errorRate === undefined ? [] : [errorRate(demand.errorRate)]),
  ];
}

/** Measurements compare on the same hardware under equal load. */
function checksOf(quantity: Quantity, demand: LatencyParameters, evidence: Evidence): readonly Check[] {
  const current = liveVersion(evidence);
  const groups = comparable(
    readingsOf(evidence.candidate).filter((reading) => fits(reading, demand)),
    current === null ? [] : readingsOf(current),
    conditionsKey,
  );
  const minRequests = demand.minRequests ?? quantity.minRequests;
  return groups.flatMap((group) => {
    const where = groups.length === 1 ? '' : ` on ${describeConditions(group.candidate[0])}`;
    const subject = `${quantity.name}${where}`;
    const about = { subject, quantity, minRequests, group, candidate: evidence.candidate };
    const { bound, margin } = quantity;
    const limit = bound === undefined ? [] : [checkLimit(about, bound)];
    if (current === null) return bound === undefined ? [checkMeasured(about)] : limit;
    if (margin === undefined) return limit;
    const conditions = describeConditions(group.candidate[0]);
    const reference = { current, margin, conditions, currentElsewhere: elsewhere(current) };
    return limit.concat(checkAgainstCurrent(about, reference));
  });
}

function readingsOf(version: VersionEvidence): readonly LatencyReading[] {
  return version.evaluations.flatMap((source: EvaluationEvidence) =>
    source.evaluation.latency === undefined ? [] : [{ source, latency: source.evaluation.latency }],
  );
}

function fits({ latency: measured }: LatencyReading, { hardware, load }: LatencyParameters): boolean {
  if (hardware !== undefined && measured.hardware !== hardware) return false;
  return load === undefined || loadKey(measured.load) === loadKey(load);
}

function conditionsKey({ latency: measured }: LatencyReading): string {
  return JSON.stringify([measured.hardware, loadKey(measured.load)]);
}

type Load = LatencyReading['latency']['load'];

function loadKey(load: Load): string {
  return JSON.stringify(Object.entries(load).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function describeConditions(reading: LatencyReading | undefined): string {
  if (reading === undefined) return 'unknown hardware';
  return `${reading.latency.hardware}, ${describeLoad(reading.latency.load)}`;
}

function describeLoad(load: Load): string {
  const parts = Object.entries(load).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? 'load not described' : `load ${parts.join(', ')}`;
}

/** Where else the current version was measured, for the reason why it does not compare. */
function elsewhere(current: VersionEvidence): string {
  const conditions = [...new Set(readingsOf(current).map((reading) => describeConditions(reading)))];
  if (conditions.length === 0) return `its latency was never measured${exclusions(current)}`;
  return `it was measured on ${conditions.slice(0, 3).join('; ')}${exclusions(current)}`;
}

function nothingFits(
  all: readonly LatencyReading[],
  { hardware, load }: LatencyParameters,
  evidence: Evidence,
): Check {
  const { candidate } = evidence;
  const demanded = [
    ...(hardware === undefined ? [] : [`on ${hardware}`]),
    ...(load === undefined ? [] : [`under ${describeLoad(load)}`]),
  ].join(' ');
  const found = [...new Set(all.map((reading) => describeConditions(reading)))].slice(0, 3).join('; ');
  return inconclusive(
    { subject: 'latency', limit: demanded === '' ? 'was measured' : `was measured ${demanded}` },
    all.length === 0
      ? `no evaluation of ${nameOf(candidate)} measured latency${exclusions(candidate)}`
      : `latency of ${nameOf(candidate)} was measured on ${found}, which is not what policy demands`,
    attachCommand(candidate, `measure the latency of ${nameOf(candidate)}${onDemandedData(evidence)}${demanded === '' ? '' : ` ${demanded}`}`), // prettier-ignore
  );
}

function readingNotes(
  all: readonly LatencyReading[],
  fitting: readonly LatencyReading[],
  demand: LatencyParameters,
): readonly string[] {
  const ignored = all.length - fitting.length;
  const failed = fitting.filter((reading) => reading.latency.errors > 0);
  const quantities = quantitiesOf(demand);
  const { minRequests } = demand;
  const weak = minRequests === undefined ? [] : quantities.filter((each) => each.minRequests > minRequests);
  return [
    ...(ignored === 0 ? [] : [`${ignored} latency measurement(s) on other hardware or load do not count`]),
    ...(demand.errorRate !== undefined ? [] : failed.map(({ latency: { errors, requests } }) => `${errors} of ${errors + requests} requests failed: latency is of those answered`)), // prettier-ignore
    ...weak.map((each) => `${minRequests} requests are fewer than the ${each.minRequests} that ${each.name} needs for a 95 % bound`), // prettier-ignore
  ];
}
