// What the predictions of an evaluation say of its registered numbers: computed once for each table and evaluation,
// however many gates ask.
import { describeUnusable } from '../../evidence/predictions/unusable.ts';
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { PredictionTable } from '../../evidence/predictions/table.ts';
import { hexOf } from '../../primitives/digest.ts';
import { showValue } from '../../primitives/show-value.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import { describeData } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { showApart, showNumber } from '../show-number.ts';
import { compareRegistered, type Comparison, type Registered, type RegisteredComparison } from './compare-registered.ts'; // prettier-ignore
import { describeWhere, Recomputation } from './recompute.ts';

const recomputations = new WeakMap<PredictionTable, Recomputation>();
const comparisons = new WeakMap<EvaluationEvidence, RegisteredComparison>();

/** `null` where there are no rows to compute from. */
export function recomputationOf({ predictions }: EvaluationEvidence): Recomputation | null {
  if (predictions?.kind !== 'read') return null;
  const { table } = predictions;
  const known = recomputations.get(table) ?? new Recomputation(table);
  recomputations.set(table, known);
  return known;
}

/** Every registered number of an evaluation beside what its predictions give; `null` without rows. */
export function comparedWithPredictions(source: EvaluationEvidence): RegisteredComparison | null {
  const recomputation = recomputationOf(source);
  if (recomputation === null) return null;
  const known = comparisons.get(source) ?? compareRegistered(source.evaluation, recomputation);
  comparisons.set(source, known);
  return known;
}

export interface Trust {
  /** Of the candidate: what is wrong with its evaluations, whatever a gate asks of them. */
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/**
 * Whether the evaluations of a version can be judged by. Of the candidate, one whose numbers are not those of its
 * predictions fails whatever is judged by it, and one whose predictions cannot be read leaves it undecided. Of a
 * version that was live the computed numbers count, and it is only said.
 */
export function trustIn(
  version: VersionEvidence,
  evaluations: readonly EvaluationEvidence[],
  standing: 'candidate' | 'live',
): Trust {
  const checks = evaluations.flatMap((source) => [
    ...unreadable(version, source),
    ...disagreement(version, source),
  ]);
  if (standing === 'candidate') {
    return { checks, notes: evaluations.flatMap((source) => [...believed(source), ...weighted(source)]) };
  }
  const isUndecided = ({ verdict }: Check): boolean => verdict === 'inconclusive';
  return {
    checks: checks.filter(isUndecided),
    notes: checks.filter((check) => !isUndecided(check)).map(({ reason }) => `${nameOf(version)}: ${reason}`),
  };
}

function unreadable(
  version: VersionEvidence,
  { evaluation, predictions }: EvaluationEvidence,
): readonly Check[] {
  if (predictions?.kind !== 'unusable') return [];
  return [
    inconclusive(
      { subject: `predictions of ${nameOf(version)} on ${showValue(evaluation.dataset.name)}`, limit: 'can be read' }, // prettier-ignore
      describeUnusable(predictions),
      predictions.remedy ?? attachCommand(version, 'correct the file of predictions'),
    ),
  ];
}

function disagreement(version: VersionEvidence, source: EvaluationEvidence): readonly Check[] {
  const compared = comparedWithPredictions(source);
  if (compared === null) return [];
  const wrong = compared.comparisons.flatMap((comparison) => describeDisagreement(comparison));
  const omitted = compared.omittedGroups.map(({ attribute, group, n }) => `${n} rows with ${describeWhere({ [attribute]: group })} are in no registered group`); // prettier-ignore
  const all = [...wrong, ...omitted];
  if (all.length === 0) return [];
  return [
    {
      subject: `numbers of ${nameOf(version)} on ${showValue(source.evaluation.dataset.name)}`,
      current: null,
      candidate: null,
      delta: null,
      limit: 'are those that its predictions give',
      verdict: 'failed',
      reason: `in evaluation ${hexOf(source.digest).slice(0, 12)}, ${someOf(all, '; ')}`,
      remedy: attachCommand(version, `find out which is wrong, the numbers or the predictions (${describeData(source)}); evaluations are immutable, so register a new version`), // prettier-ignore
    },
  ];
}

/** `auc where sex = "f" is registered as 0.81, and its predictions give 0.776: 0.034 too much`. */
export function describeDisagreement({ registered, outcome }: Comparison): readonly string[] {
  if (outcome.kind !== 'disagrees') return [];
  const [was, is] = showApart(registered.value, outcome.recomputed);
  const by = `${showNumber(Math.abs(outcome.by))} too ${outcome.by > 0 ? 'much' : 'little'}`;
  return [`${nameOfNumber(registered)} is registered as ${was}, and its predictions give ${is}: ${by}`];
}

function nameOfNumber(registered: Registered): string {
  const where = Object.keys(registered.where).length === 0 ? '' : ` where ${describeWhere(registered.where)}`;
  switch (registered.kind) {
    case 'metric':
      return `${showValue(registered.name)}${where}`;
    case 'n':
      return `the number of rows${where}`;
    default:
      return `${registered.cell}${where}`;
  }
}

/** Whoever measured chose the weights: that they count, and what they leave out, has to be seen. */
function weighted({ evaluation, predictions }: EvaluationEvidence): readonly string[] {
  const weights = predictions?.kind === 'read' ? predictions.table.weights : null;
  if (weights === null) return [];
  const none = weights.reduce((count, weight) => (weight === 0 ? count + 1 : count), 0);
  const left = none === 0 ? '' : `, ${none} of ${weights.length} rows not at all`;
  return [
    `predictions on ${showValue(evaluation.dataset.name)} count by the weight that they give each row${left}`,
  ];
}

/** Numbers that have predictions and are not computed from them: they are believed, and that is said. */
function believed(source: EvaluationEvidence): readonly string[] {
  const { comparisons: all } = comparedWithPredictions(source) ?? { comparisons: [] };
  const reasons = new Map<string, string[]>();
  for (const { registered, outcome } of all) {
    if (outcome.kind !== 'not-recomputed') continue;
    reasons.set(outcome.reason, [...(reasons.get(outcome.reason) ?? []), nameOfNumber(registered)]);
  }
  return [...reasons].map(([reason, names]) => `not computed again: ${someOf(names)}: ${reason}`);
}
