// What evaluations say of the groups of an attribute: counted from their predictions where they can be, else as
// registered.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { describeData, evaluationsOf } from '../comparable.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { total } from '../statistics/rates.ts';
import { type Attribute, groupName } from './attributes.ts';

export interface Group {
  readonly name: string;
  readonly counts: Confusion;
  readonly people: number;
}

export interface GroupReading {
  readonly source: EvaluationEvidence;
  /** In the order of names. */
  readonly groups: readonly Group[];
  readonly from: 'rows' | 'registered';
}

/** The groups of an attribute, for each evaluation that counted any. */
export function groupReadings(
  version: VersionEvidence,
  attribute: Attribute,
  split: string | undefined,
): readonly GroupReading[] {
  return evaluationsOf(version, split).flatMap((source): GroupReading[] => {
    const counted = countedRows(source, attribute);
    const groups = counted ?? registeredGroups(source, attribute);
    if (groups === null) return [];
    const from = counted === null ? 'registered' : 'rows';
    return [{ source, from, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
  });
}

/** `null` where there are no rows with decisions and with these attributes. */
function countedRows(source: EvaluationEvidence, attribute: Attribute): readonly Group[] | null {
  const recomputation = recomputationOf(source);
  const parts = recomputation?.parts(attribute.names);
  if (recomputation === null || parts === undefined || 'kind' in parts) return null;
  const groups: Group[] = [];
  for (const { where } of parts) {
    const counts = recomputation.confusion(where);
    if ('kind' in counts) return null;
    groups.push(groupOf(groupName(attribute, where), counts));
  }
  // A group that was registered as empty has no rows, and stays a group.
  const named = new Set(groups.map(({ name }) => name));
  const empty = (registeredGroups(source, attribute) ?? []).filter(({ name }) => !named.has(name));
  return [...groups, ...empty.map(({ name }) => groupOf(name, { tp: 0, fp: 0, tn: 0, fn: 0 }))];
}

/** Counts of one attribute; nobody registers those of several at once. */
function registeredGroups({ evaluation }: EvaluationEvidence, { names }: Attribute): readonly Group[] | null {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return null;
  const counted = new Map(Object.entries(evaluation.groups)).get(name);
  if (counted === undefined) return null;
  return Object.entries(counted).map(([group, counts]) => groupOf(group, counts));
}

export function groupOf(name: string, counts: Confusion): Group {
  return { name, counts, people: total(counts) };
}

/** A note where some combinations of several attributes have nobody: they are no groups, and not judged. */
export function emptyCombinations(source: EvaluationEvidence, attribute: Attribute): readonly string[] {
  const parts = recomputationOf(source)?.parts(attribute.names);
  if (attribute.names.length < 2 || parts === undefined || 'kind' in parts) return [];
  const values = attribute.names.map((name) => new Set(parts.map(({ where }) => where[name])).size);
  const possible = values.reduce((product, size) => product * size, 1);
  if (possible === parts.length) return [];
  return [`${attribute.label}: ${possible - parts.length} of ${possible} combinations have nobody on ${describeData(source)}, and are not judged`]; // prettier-ignore
}
