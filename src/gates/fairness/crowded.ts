// Attributes with so many values that they are no groups of people, such as a date of birth.
import type { Evidence, EvaluationEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive } from '../checks.ts';
import { evaluationsOf, liveVersion } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { countText } from '../sampling.ts';
import type { Attribute } from './attributes.ts';

const mostGroups = 1_000;

/** Groups are compared with each other: of too many nothing is judged, and that is said. */
export function crowded(
  attribute: Attribute,
  { split }: { readonly split?: string | undefined },
  evidence: Evidence,
): Check | null {
  const { candidate } = evidence;
  const live = liveVersion(evidence);
  const counts = [candidate, ...(live === null ? [] : [live])].flatMap((version) =>
    evaluationsOf(version, split).map((source) => groupsIn(source, attribute)),
  );
  const most = Math.max(0, ...counts);
  if (most <= mostGroups) return null;
  return inconclusive(
    { subject: `groups (${attribute.label})`, limit: `at most ${countText(mostGroups)}` },
    `${attribute.label} has ${countText(most)} groups, and of so many none says anything`,
    attachCommand(candidate, `name an attribute with fewer values, such as an age band for an age`),
  );
}

function groupsIn(source: EvaluationEvidence, { names }: Attribute): number {
  const parts = recomputationOf(source)?.parts(names);
  const rows = parts === undefined || 'kind' in parts ? 0 : parts.length;
  const [name, ...others] = names;
  const registered = new Map(Object.entries(source.evaluation.groups)).get(name ?? '');
  return others.length > 0 || registered === undefined
    ? rows
    : Math.max(rows, Object.keys(registered).length);
}
