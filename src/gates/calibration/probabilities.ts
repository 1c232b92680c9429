// The probabilities that an evaluation has rows of, and why another has none.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { BinaryTable } from '../../evidence/predictions/table.ts';
import { attachCommand, nameOf } from '../checks.ts';
import { describeData } from '../comparable.ts';

/** Rows of two classes with a probability each. */
export interface Probabilities {
  readonly kind: 'probabilities';
  readonly table: BinaryTable;
  /** 0 or 1. */
  readonly labels: Uint8Array;
  /** Of 1, in [0, 1]. */
  readonly scores: Float64Array;
}

/** Why calibration cannot be judged by an evaluation. */
export interface NoProbabilities {
  readonly kind: 'no-probabilities';
  readonly reason: string;
  readonly remedy: string;
}

const known = new WeakMap<EvaluationEvidence, Probabilities | NoProbabilities>();

/** The probabilities of an evaluation of `version`, found once for each. */
export function probabilitiesOf(
  version: VersionEvidence,
  source: EvaluationEvidence,
): Probabilities | NoProbabilities {
  const found = known.get(source) ?? findProbabilities(version, source);
  known.set(source, found);
  return found;
}

function findProbabilities(
  version: VersionEvidence,
  source: EvaluationEvidence,
): Probabilities | NoProbabilities {
  const where = `the evaluation of ${nameOf(version)} on ${describeData(source)}`;
  const none = (why: string, what: string): NoProbabilities => ({
    kind: 'no-probabilities',
    reason: `${where} ${why}`,
    remedy: attachCommand(version, what),
  });
  if (source.predictions?.kind !== 'read') {
    return none('has no predictions that can be read', 'name a file of predictions, with a label and a probability for each example'); // prettier-ignore
  }
  const { table } = source.predictions;
  if (table.task !== 'binary') {
    return none(`is of ${table.task} predictions, and calibration is judged of two classes`, 'measure with two classes'); // prettier-ignore
  }
  const { labels, scores } = table;
  if (scores === null) {
    return none('has predictions without a column of scores', 'name the column of probabilities by score:');
  }
  const outside = scores.findIndex((score) => !(score >= 0 && score <= 1));
  if (outside >= 0) {
    return none(
      `has scores that are no probabilities: ${scores[outside]} in row ${outside + 1}`,
      'write the probability of the positive class as score, from 0 to 1',
    );
  }
  return { kind: 'probabilities', table, labels, scores };
}
