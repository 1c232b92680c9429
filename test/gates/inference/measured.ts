// Builders of evaluations with rows behind them: written as a file, and read as any file of predictions is.
import type { EvaluationEvidence } from '../../../src/evidence/evidence.ts';
import { readPredictions } from '../../../src/evidence/predictions/read-predictions.ts';
import type { Evaluation } from '../../../src/registry/documents/evaluation.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { evaluationOf, manifestOf } from '../../builders/documents.ts';
import { predictionFileOf } from '../../evidence/predictions/prediction-files.ts';

/** A row; what is not among these names is an attribute. */
export type Row = Readonly<Record<string, string | number>>;

const answers = ['id', 'label', 'score', 'prediction', 'weight', 'query'] as const;

/** Predictions of `rows`, and the columns that name them. Rows without an id get one by their place. */
export async function predictionsOf(
  rows: readonly Row[],
  more: Pick<NonNullable<Evaluation['predictions']>, 'task' | 'positive'> = {},
): Promise<
  Required<Pick<EvaluationEvidence, 'predictions'>> & { readonly registered: Evaluation['predictions'] }
> {
  const named = rows.map((row, at) => ({ id: `e${at}`, ...row }));
  const columns = Object.keys(named[0] ?? {});
  const text = [columns, ...named.map((row) => columns.map((name) => Reflect.get(row, name)))].map((cells) => cells.join(',')).join('\n'); // prettier-ignore
  const file = predictionFileOf(`${text}\n`);
  const present = answers.filter((name) => columns.includes(name));
  const slices = columns.filter((name) => !answers.some((known) => known === name));
  const spec = {
    ...more,
    columns: { id: 'id', label: 'label', ...Object.fromEntries(present.map((name) => [name, name])), slices },
  };
  const registered = { ...spec, digest: file.digest, sizeBytes: file.sizeBytes, name: file.name };
  return { predictions: await readPredictions(file, spec), registered };
}

/** An evaluation of one version with these rows, and whatever else it says. */
export async function measuredOn(
  rows: readonly Row[],
  said: Partial<Evaluation> = {},
  more: Pick<NonNullable<Evaluation['predictions']>, 'task' | 'positive'> = {},
): Promise<EvaluationEvidence> {
  const { predictions, registered } = await predictionsOf(rows, more);
  const evaluation = evaluationOf(manifestOf(), { metrics: [], ...said, predictions: registered });
  return { digest: seal(evaluation).digest, evaluation, predictions };
}
