// Which rows of two evaluations are of the same examples: found once for each pair, however many numbers are compared.
import type { EvaluationEvidence } from '../../evidence/evidence.ts';
import { type PairedPredictions, pairPredictions } from '../../evidence/predictions/pair.ts';
import type { PredictionTable } from '../../evidence/predictions/table.ts';
import { describeUnusable } from '../../evidence/predictions/unusable.ts';
import { rememberedPairs } from './remembered.ts';

/** Rows of both that are no rows of the same examples, or do not weigh the same. */
export interface NotComparable {
  readonly kind: 'not-comparable';
  readonly reason: string;
  readonly remedy: string;
}

export type PairedTables = PairedPredictions & {
  readonly candidate: PredictionTable;
  readonly current: PredictionTable;
};

const pairings = rememberedPairs<PairedTables | NotComparable>();

/** `null` where one of the two has no rows to pair. */
export function pairedTables(
  candidate: EvaluationEvidence,
  current: EvaluationEvidence,
): PairedTables | NotComparable | null {
  if (candidate.predictions?.kind !== 'read' || current.predictions?.kind !== 'read') return null;
  const [ours, theirs] = [candidate.predictions.table, current.predictions.table];
  return pairings.get(candidate, current, '', () => {
    const pairing = pairPredictions(
      { table: ours, evaluation: candidate.evaluation },
      { table: theirs, evaluation: current.evaluation },
    );
    if (pairing.kind === 'unusable') {
      return { kind: 'not-comparable', reason: describeUnusable(pairing), remedy: pairing.remedy ?? sameExamples }; // prettier-ignore
    }
    return (ours.weights === null) === (theirs.weights === null)
      ? { ...pairing, candidate: ours, current: theirs }
      : { kind: 'not-comparable', reason: 'only one of the two versions weighs its examples', remedy: sameExamples }; // prettier-ignore
  });
}

const sameExamples = 'measure both versions on the same examples, and attach both evaluations';
