// Builders of evaluations with rows behind them: written as a file, and read as any file of predictions is.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../../../src/evidence/evidence.ts';
import { readPredictions } from '../../../src/evidence/predictions/read-predictions.ts';
import type { Evaluation } from '../../../src/registry/documents/evaluation.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { evaluationOf, manifestOf } from '../../builders/documents.ts';
import { versionOf } from '../../builders/evidence.ts';
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

/** A version with one evaluation for each list of rows; `said` is what the evaluations say besides. */
export async function versionMeasured(
  version: number,
  measured: readonly (readonly Row[])[],
  said: Partial<Evaluation> = {},
): Promise<VersionEvidence> {
  const bare = versionOf({ version, evaluations: [] });
  const evaluations = await Promise.all(
    measured.map(async (rows) => {
      const { predictions, registered } = await predictionsOf(rows);
      const evaluation = evaluationOf(bare.manifest, { metrics: [], ...said, predictions: registered });
      return { digest: seal(evaluation).digest, evaluation, predictions };
    }),
  );
  return { ...bare, evaluations };
}

/** What gates see of a candidate, of what is live, and of what was before it. */
export function between(
  candidate: VersionEvidence,
  current: VersionEvidence | null,
  previous?: readonly VersionEvidence[],
): Evidence {
  return {
    candidate,
    current: current === null ? { kind: 'none' } : { kind: 'live', ...current },
    ...(previous === undefined ? {} : { previous }),
    gatheredAt: new Date('2026-06-03T12:00:00.000Z'),
  };
}
