// Builders of evidence with predictions row by row, for the fairness gate.
import type { EvaluationEvidence, Evidence, VersionEvidence } from '../../src/evidence/evidence.ts';
import type { PredictionTable } from '../../src/evidence/predictions/table.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import { type VersionParts, versionOf } from '../builders/evidence.ts';
import { predictionFileOf, tableOf } from '../evidence/predictions/prediction-files.ts';

/** So many alike people. `before` is the decision of the current version, the same unless written. */
export interface People {
  readonly n: number;
  readonly of: Readonly<Record<string, string>>;
  readonly label: 0 | 1;
  readonly decision: 0 | 1;
  readonly before?: 0 | 1;
  readonly score?: number;
}

type Version = 'candidate' | 'current';

export async function tableOfPeople(people: readonly People[], version: Version): Promise<PredictionTable> {
  const names = Object.keys(people[0]?.of ?? {});
  const lines = people.flatMap(({ n, of, label, decision, before = decision, score }) =>
    Array.from({ length: n }, () => {
      const decided = version === 'candidate' ? decision : before;
      return [
        label,
        decided,
        score ?? 0.25 + decided / 2,
        ...names.map((name) => `"${of[name] ?? ''}"`),
      ].join(',');
    }),
  );
  const rows = lines.map((line, at) => `p${at},${line}`);
  const text = [`id,label,prediction,score,${names.join(',')}`, ...rows, ''].join('\n');
  return tableOf(predictionFileOf(text), {
    columns: { id: 'id', label: 'label', prediction: 'prediction', score: 'score', groups: names },
  });
}

/** A version whose one evaluation has these predictions, and registers what `said` says. */
export async function versionWith(
  people: readonly People[],
  version: Version,
  said: Partial<Evaluation> = {},
): Promise<VersionEvidence> {
  const parts: VersionParts = {
    version: version === 'candidate' ? 2 : 1,
    evaluations: [{ groups: {}, metrics: [], slices: [], ...said }],
  };
  const plain = versionOf(parts);
  const table = await tableOfPeople(people, version);
  const evaluations = plain.evaluations.map((each): EvaluationEvidence => ({
    ...each,
    predictions: { kind: 'read', table },
  }));
  return { ...plain, evaluations };
}

export function evidenceWith(candidate: VersionEvidence, current: VersionEvidence | null): Evidence {
  return {
    candidate,
    current: current === null ? { kind: 'none' } : { kind: 'live', ...current },
    gatheredAt: new Date('2026-06-03T12:00:00.000Z'),
  };
}

/** Both versions' predictions of the same people. */
export async function pairedEvidence(people: readonly People[]): Promise<Evidence> {
  return evidenceWith(await versionWith(people, 'candidate'), await versionWith(people, 'current'));
}
