// Which measurements may be compared: those of the same kind, such as the same dataset and split.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../evidence/evidence.ts';
import { hexOf } from '../primitives/digest.ts';

/** What was measured alike, of the candidate and of the current version. */
export interface Comparable<Reading> {
  readonly candidate: readonly Reading[];
  /** Empty where the current version was not measured alike, or where there is none. */
  readonly current: readonly Reading[];
}

/** The candidate's readings by what they may be compared with, in the order of their keys. */
export function comparable<Reading>(
  candidate: readonly Reading[],
  current: readonly Reading[],
  keyOf: (reading: Reading) => string,
): readonly Comparable<Reading>[] {
  const [ours, theirs] = [byKey(candidate, keyOf), byKey(current, keyOf)];
  return [...ours.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, readings]) => ({ candidate: readings, current: theirs.get(key) ?? [] }));
}

/** Readings by key, in one pass: evaluations may hold thousands of slices. */
export function byKey<Reading>(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string,
): ReadonlyMap<string, readonly Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(keyOf(reading));
    if (group === undefined) groups.set(keyOf(reading), [reading]);
    else group.push(reading);
  }
  return groups;
}

/** Only the same bytes of data and the same split of them compare. */
export function dataKey({ evaluation }: EvaluationEvidence): string {
  return `${evaluation.dataset.digest} ${evaluation.split}`;
}

/** `credit-holdout (sha256:0123456789ab…), split test`. */
export function describeData({ evaluation }: EvaluationEvidence): string {
  const { name, digest } = evaluation.dataset;
  return `${name} (sha256:${hexOf(digest).slice(0, 12)}…), split ${evaluation.split}`;
}

/** A version's evaluations of one split, or of all where policy leaves it open. */
export function evaluationsOf(
  version: VersionEvidence,
  split: string | undefined,
): readonly EvaluationEvidence[] {
  return version.evaluations.filter(({ evaluation }) => split === undefined || evaluation.split === split);
}

/** The current version where there is one. */
export function liveVersion({ current }: Evidence): VersionEvidence | null {
  return current.kind === 'live' ? current : null;
}

export const firstPromotionNote =
  'first promotion: there is no current version, so demands relative to it do not apply';

/** What a judgement remarks where it has demands relative to a current version that does not exist yet. */
export function firstPromotionNotes({ current }: Evidence, isRelative: boolean): readonly string[] {
  return isRelative && current.kind === 'none' ? [firstPromotionNote] : [];
}
