// The calibration gate: whether of those who were given a probability, as many were positive.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../evidence/evidence.ts';
import { type CalibrationDemand, demandChecks } from './calibration/checks.ts';
import { reliabilityCurves } from './calibration/curves.ts';
import { explainCalibration } from './calibration/explain.ts';
import { type CalibrationParameters, calibrationParameters, isRelative } from './calibration/parameters.ts';
import { planCalibrationSample } from './calibration/plan-sample.ts';
import { probabilitiesOf } from './calibration/probabilities.ts';
import { sliceChecks } from './calibration/slice-checks.ts';
import { attachCommand, exclusions, inconclusive, judgementOf, nameOf, onDemandedData, unusableEvidence } from './checks.ts'; // prettier-ignore
import {
  comparable,
  dataKey,
  describeData,
  evaluationsOf,
  firstPromotionNote,
  firstPromotionNotes,
  liveVersion,
} from './comparable.ts';
import type { Check, Gate } from './gate.ts';
import { trustIn } from './recomputation/of-evaluation.ts';

export type { CalibrationParameters } from './calibration/parameters.ts';

export const calibration: Gate<CalibrationParameters> = {
  name: 'calibration',
  summary:
    'Probabilities mean what they say: calibration error, Brier score, slope and intercept, from rows.',
  parameters: calibrationParameters,
  needs: () => ({ predictions: true }),
  explain: explainCalibration,
  planSample: planCalibrationSample,
  judge: (demand, evidence) => {
    const relative = isRelative(demand);
    const { candidate } = evidence;
    const current = relative ? liveVersion(evidence) : null;
    const trust = [
      trustIn(candidate, evaluationsOf(candidate, demand.split), 'candidate'),
      ...(current === null ? [] : [trustIn(current, evaluationsOf(current, demand.split), 'live')]),
    ];
    const asked = demandsOf(demand, candidate, current);
    const checks = asked.flatMap((each) => rowsOf(each));
    const judgement = judgementOf(
      [
        ...unusableEvidence(evidence, relative),
        ...trust.flatMap((each) => each.checks),
        ...(asked.length === 0 ? [noRows(demand, evidence)] : checks),
      ],
      [
        ...firstPromotionNotes(evidence, relative),
        ...trust.flatMap(({ notes }) => notes),
        ...weightNotes(asked),
      ],
    );
    return { ...judgement, curves: asked.flatMap((each) => reliabilityCurves(each)) };
  },
};

/** One for each data that the candidate has rows of. */
function demandsOf(
  demand: CalibrationParameters,
  candidate: VersionEvidence,
  current: VersionEvidence | null,
): readonly CalibrationDemand[] {
  const groups = comparable(
    evaluationsOf(candidate, demand.split).filter(hasRows),
    current === null ? [] : evaluationsOf(current, demand.split).filter(hasRows),
    dataKey,
  );
  return groups.map((group): CalibrationDemand => {
    const [first] = group.candidate;
    const where = groups.length === 1 || first === undefined ? '' : ` on ${describeData(first)}`;
    return { demand, where, group, candidate, current };
  });
}

function hasRows({ predictions }: EvaluationEvidence): boolean {
  return predictions?.kind === 'read';
}

/** Under relative demands alone a first promotion has to be measured, and is held to nothing. */
function rowsOf(asked: CalibrationDemand): readonly Check[] {
  const rows = [...demandChecks(asked), ...sliceChecks(asked)];
  if (rows.length > 0) return rows;
  const about = { subject: `calibration${asked.where}`, limit: 'was measured' };
  const found = asked.group.candidate.map((source) => probabilitiesOf(asked.candidate, source));
  const without = found.find((each) => each.kind === 'no-probabilities');
  if (without?.kind === 'no-probabilities') return [inconclusive(about, without.reason, without.remedy)];
  return [{ ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: firstPromotionNote }]; // prettier-ignore
}

function weightNotes(asked: readonly CalibrationDemand[]): readonly string[] {
  const isWeighted = asked.some(({ group }) =>
    group.candidate.some(
      ({ predictions }) => predictions?.kind === 'read' && predictions.table.weights !== null,
    ),
  );
  return isWeighted ? ['the calibration error, slope and intercept count all rows alike, whatever their weights'] : []; // prettier-ignore
}

function noRows({ split }: CalibrationParameters, evidence: Evidence): Check {
  const { candidate } = evidence;
  const splits = split === undefined ? '' : `, split ${split}`;
  return inconclusive(
    { subject: 'calibration', limit: 'can be measured' },
    `no evaluation of ${nameOf(candidate)}${onDemandedData(evidence)}${splits} that counts has predictions that can be read${exclusions(candidate)}`,
    attachCommand(candidate, `name a file of predictions in the evaluation of ${nameOf(candidate)}, with a label and a probability for each example`), // prettier-ignore
  );
}
