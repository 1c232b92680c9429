// Groups that one of the candidate's evaluations leaves out.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import { type Comparable, describeData } from '../comparable.ts';
import type { Check } from '../gate.ts';

/** An evaluation, and how many people of each group it is of. */
export interface PeopledReading {
  readonly source: EvaluationEvidence;
  readonly groups: readonly { readonly name: string; readonly people: number }[];
}

export interface AbsenceQuestion {
  /** Whose groups, for people. */
  readonly label: string;
  readonly where: string;
  readonly group: Comparable<PeopledReading>;
  readonly candidate: VersionEvidence;
}

/**
 * A group that is known on the same data and that the candidate's counts leave out fails: leaving people out is
 * no way to treat them alike. One known only from the current version on other data cannot be judged.
 * `everywhere` is all that the current version counted, on whatever data.
 */
export function absentGroups(
  { label, where, group, candidate }: AbsenceQuestion,
  current: VersionEvidence | null,
  everywhere: readonly PeopledReading[],
): readonly Check[] {
  const about = { subject: `groups (${label})${where}`, limit: 'every known group is counted' };
  const known = peopled([...group.candidate, ...group.current]);
  const absent = absentFrom(group.candidate, known);
  if (absent.length > 0) {
    return [
      {
        ...about,
        current: current === null || group.current.length === 0 ? null : count(peopled(group.current).length),
        candidate: count(known.length - absent.length),
        delta: null,
        verdict: 'failed',
        reason: `${nameOf(candidate)} leaves out ${someOf(absent)}, counted before on the same data`,
        remedy: attachCommand(candidate, `measure every group of ${label}`),
      },
    ];
  }
  if (current === null || group.current.length > 0) return [];
  const elsewhere = absentFrom(group.candidate, peopled(everywhere));
  if (elsewhere.length === 0) return [];
  const first = group.candidate[0];
  const data = first === undefined ? 'the same data' : describeData(first.source);
  return [
    inconclusive(
      about,
      `${nameOf(current)}, the current version, was measured on other data and counted ${someOf(elsewhere)}, which ${nameOf(candidate)} does not`,
      attachCommand(current, `measure ${nameOf(current)} on ${data}`),
    ),
  ];
}

function peopled(readings: readonly PeopledReading[]): readonly string[] {
  const names = readings.flatMap(({ groups }) =>
    groups.filter(({ people }) => people > 0).map(({ name }) => name),
  );
  return [...new Set(names)].toSorted();
}

/** Names that at least one of the readings leaves out. */
function absentFrom(readings: readonly PeopledReading[], known: readonly string[]): readonly string[] {
  return known.filter((name) => readings.some(({ groups }) => !groups.some((group) => group.name === name)));
}

function count(value: number): { readonly value: number; readonly unit: 'count' } {
  return { value, unit: 'count' };
}
