// The latency gate: quantiles, throughput and error rate against bounds and the current version, like for like.
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import {
  attachCommand,
  exclusions,
  inconclusive,
  judgementOf,
  nameOf,
  onDemandedData,
  unusableEvidence,
} from './checks.ts';
import { comparable, type Comparable, firstPromotionNotes, liveVersion } from './comparable.ts';
import { listed } from './explanation.ts';
import type { Check, Gate } from './gate.ts';
import { decideFamily, type Decision } from './inference/decide.ts';
import { latencyCurves } from './latency/curves.ts';
import { explainLatency } from './latency/explain.ts';
import { type Quantity, quantitiesOf } from './latency/measured-quantities.ts';
import { latencyNotes } from './latency/notes.ts';
import { type LatencyParameters, latencyParameters } from './latency/parameters.ts';
import { planLatencySample } from './latency/plan-sample.ts';
import { checkMeasured, poseBound, poseMargin, type Row } from './latency/quantity-checks.ts';
import { conditionsKey, describeConditions, describeLoad, type LatencyReading, loadKey, readingsOf } from './latency/readings.ts'; // prettier-ignore
import { trustInTimes } from './latency/registered-times.ts';

export type { LatencyParameters };

export const latency: Gate<LatencyParameters> = {
  name: 'latency',
  summary: 'Latency quantiles, throughput and error rate keep bounds and stay near the current version.',
  parameters: latencyParameters,
  needs: () => ({ samples: true }),
  explain: (demand) => explainLatency(demand, quantitiesOf(demand)),
  planSample: (demand, expected) => planLatencySample(demand, quantitiesOf(demand), expected),
  judge: (demand, evidence) => {
    const quantities = quantitiesOf(demand);
    const isRelative = quantities.some(({ margin }) => margin !== undefined);
    const damaged = unusableEvidence(evidence, isRelative);
    const notes = firstPromotionNotes(evidence, isRelative);
    const all = readingsOf(evidence.candidate);
    const readings = all.filter((reading) => fits(reading, demand));
    if (readings.length === 0) return judgementOf([...damaged, nothingFits(all, demand, evidence)], notes);
    const current = liveVersion(evidence);
    const live = current === null ? [] : readingsOf(current).filter((reading) => fits(reading, demand));
    const ours = trustInTimes(evidence.candidate, readings, 'candidate');
    const groups = comparable(readings, live, conditionsKey);
    const compared = groups.flatMap((group) => group.current);
    const theirs = current === null || !isRelative ? nothingToTrust : trustInTimes(current, compared, 'live');
    const timed = [...new Set(quantities.flatMap(({ precision }) => (precision.kind === 'quantile' ? [precision.timed] : [])))]; // prettier-ignore
    const curves = groups.flatMap((group) => latencyCurves(group, timed, demand));
    return {
      ...judgementOf(
        [...damaged, ...ours.checks, ...theirs.checks, ...judged(groups, demand, evidence)],
        [...notes, ...theirs.notes, ...latencyNotes({ all, readings, groups, demand, quantities, evidence })],
      ),
      ...(curves.length === 0 ? {} : { curves }),
    };
  },
};

const nothingToTrust = { checks: [], notes: [] } as const;

/**
 * Every limit of the gate is one of a family: that all are kept is demanded together. Under other conditions it is
 * another family: measuring there as well makes no breach here harder to show.
 */
function judged(
  groups: readonly Comparable<LatencyReading>[],
  demand: LatencyParameters,
  evidence: Evidence,
): readonly Check[] {
  const quantities = quantitiesOf(demand);
  const name = listed(quantities.map((quantity) => quantity.name));
  const isOnly = groups.length === 1;
  const checks = groups.map((group) => {
    const rows = quantities.map((quantity) => rowsOf({ quantity, group, isOnly }, demand, evidence));
    const posed = rows.flat().flatMap((row) => (row.kind === 'posed' ? [row] : []));
    const decisions = decideFamily({ name, questions: posed.map(({ question }) => question) }, demand);
    const decisionOf = new Map<Row, Decision | undefined>(posed.map((row, at) => [row, decisions[at]]));
    return rows.map((of) => of.flatMap((row) => checkOf(row, decisionOf.get(row))));
  });
  return quantities.flatMap((_, at) => checks.flatMap((ofGroup) => ofGroup[at] ?? []));
}

function checkOf(row: Row, decision: Decision | undefined): readonly Check[] {
  if (row.kind === 'known') return [row.check];
  return decision === undefined ? [] : [row.answer(decision)];
}

interface Asked {
  readonly quantity: Quantity;
  readonly group: Comparable<LatencyReading>;
  /** Whether everything was measured under the same conditions. */
  readonly isOnly: boolean;
}

function rowsOf(
  { quantity, group, isOnly }: Asked,
  demand: LatencyParameters,
  evidence: Evidence,
): readonly Row[] {
  const current = liveVersion(evidence);
  const conditions = group.candidate[0] === undefined ? 'unknown hardware' : describeConditions(group.candidate[0]); // prettier-ignore
  const about = {
    subject: isOnly ? quantity.name : `${quantity.name} on ${conditions}`,
    quantity,
    minRequests: demand.minRequests ?? quantity.minRequests,
    minRepeats: demand.repeats?.min ?? 1,
    group,
    candidate: evidence.candidate,
    judging: demand,
  };
  const { bound, margin } = quantity;
  const limit = bound === undefined ? [] : [poseBound(about, bound)];
  if (current === null) {
    return bound === undefined ? [{ kind: 'known', check: checkMeasured(about) }] : limit;
  }
  if (margin === undefined) return limit;
  const reference = { current, margin, conditions, currentElsewhere: elsewhere(current) };
  return [...limit, poseMargin(about, reference)];
}

function fits({ latency: measured }: LatencyReading, { hardware, load }: LatencyParameters): boolean {
  if (hardware !== undefined && measured.hardware !== hardware) return false;
  return load === undefined || loadKey(measured.load) === loadKey(load);
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
