// What evaluations counted of the groups of an attribute, and groups that one of them leaves out.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import { type Comparable, describeData, evaluationsOf } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { total } from '../statistics/rates.ts';

export interface Group {
  readonly name: string;
  readonly counts: Confusion;
}

export interface GroupReading {
  readonly source: EvaluationEvidence;
  /** In the order of names. */
  readonly groups: readonly Group[];
}

/** The groups of an attribute, for each evaluation that counted any. */
export function groupReadings(
  version: VersionEvidence,
  attribute: string,
  split: string | undefined,
): readonly GroupReading[] {
  return evaluationsOf(version, split).flatMap((source) => {
    const counted = new Map(Object.entries(source.evaluation.groups)).get(attribute);
    if (counted === undefined) return [];
    const groups = Object.entries(counted).map(([name, counts]) => ({ name, counts }));
    return [{ source, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
  });
}

export interface AbsenceQuestion {
  readonly attribute: string;
  readonly where: string;
  readonly group: Comparable<GroupReading>;
  readonly candidate: VersionEvidence;
}

/**
 * A group that is known on the same data and that the candidate's counts leave out fails: leaving people out is
 * no way to treat them alike. One known only from the current version on other data cannot be judged.
 * `everywhere` is all that the current version counted, on whatever data.
 */
export function absentGroups(
  { attribute, where, group, candidate }: AbsenceQuestion,
  current: VersionEvidence | null,
  everywhere: readonly GroupReading[],
): readonly Check[] {
  const about = { subject: `groups (${attribute})${where}`, limit: 'every known group is counted' };
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
        remedy: attachCommand(candidate, `measure every group of ${attribute}`),
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

function peopled(readings: readonly GroupReading[]): readonly string[] {
  const names = readings.flatMap(({ groups }) =>
    groups.filter(({ counts }) => total(counts) > 0).map(({ name }) => name),
  );
  return [...new Set(names)].toSorted();
}

/** Names that at least one of the readings leaves out. */
function absentFrom(readings: readonly GroupReading[], known: readonly string[]): readonly string[] {
  return known.filter((name) => readings.some(({ groups }) => !groups.some((group) => group.name === name)));
}

function count(value: number): { readonly value: number; readonly unit: 'count' } {
  return { value, unit: 'count' };
}
