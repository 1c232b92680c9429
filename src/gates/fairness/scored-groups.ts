// The scores of the people of each group, where predictions have probabilities.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { evaluationsOf } from '../comparable.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { type Attribute, groupName } from './attributes.ts';
import type { ScoredGroup } from './group-calibration.ts';

export interface ScoredReading {
  readonly source: EvaluationEvidence;
  /** In the order of names. */
  readonly groups: readonly (ScoredGroup & { readonly people: number })[];
}

/** Readings, and why evaluations give none. */
export interface ScoredReadings {
  readonly readings: readonly ScoredReading[];
  readonly without: readonly string[];
}

export function scoredReadings(
  version: VersionEvidence,
  attribute: Attribute,
  split: string | undefined,
): ScoredReadings {
  const all = evaluationsOf(version, split).map((source) => scoredReading(source, attribute));
  return {
    readings: all.filter((each) => typeof each !== 'string'),
    without: [...new Set(all.filter((each) => typeof each === 'string'))],
  };
}

function scoredReading(source: EvaluationEvidence, attribute: Attribute): ScoredReading | string {
  const recomputation = recomputationOf(source);
  if (recomputation === null) return 'it has no predictions by example';
  const { table } = recomputation;
  if (table.task !== 'binary') return `its predictions are of ${table.task}, not of two classes`;
  const { labels, scores } = table;
  if (scores === null) return 'its predictions have no column of scores (score:)';
  if (!scores.every((score) => score >= 0 && score <= 1)) {
    return 'its scores go beyond 0 and 1, so they are no probabilities';
  }
  const parts = recomputation.parts(attribute.names);
  if ('kind' in parts) return parts.reason;
  const groups = parts.map(({ where, rows }) => {
    const people = peopleIn(rows, labels, scores);
    return {
      name: groupName(attribute, where),
      people: rows.length,
      labels: people.labels,
      scores: people.scores,
    };
  });
  return { source, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function peopleIn(
  rows: Uint32Array,
  labels: Uint8Array,
  scores: Float64Array,
): Pick<ScoredGroup, 'labels' | 'scores'> {
  const people = { labels: new Uint8Array(rows.length), scores: new Float64Array(rows.length) };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    people.labels[at] = labels[row] ?? 0;
    people.scores[at] = scores[row] ?? Number.NaN;
  }
  return people;
}
