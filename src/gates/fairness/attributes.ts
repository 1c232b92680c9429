// Whose groups are compared: those of one attribute, or of several at once.
import type { Evidence, EvaluationEvidence } from '../../evidence/evidence.ts';
import { evaluationsOf, liveVersion } from '../comparable.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import type { Where } from '../recomputation/parts.ts';

/** One attribute, or an intersection of several. */
export interface Attribute {
  readonly names: readonly string[];
  /** `sex`, `sex × age`. */
  readonly label: string;
}

export function attributeOf(names: readonly string[]): Attribute {
  return { names, label: names.join(' × ') };
}

interface Asked {
  readonly attribute: string;
  readonly intersections?: readonly (readonly string[])[] | undefined;
  readonly split?: string | undefined;
}

/** In the order in which they are judged: each attribute by name, then intersections as written. */
export function attributesAsked(demand: Asked, evidence: Evidence): readonly Attribute[] {
  const names = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
  return [...names.map((name) => [name]), ...(demand.intersections ?? [])].map(attributeOf);
}

/** Of the candidate and of what is live: an attribute does not vanish by measuring without it. */
function knownAttributes({ split }: Asked, evidence: Evidence): readonly string[] {
  const current = liveVersion(evidence);
  const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
  const known = versions.flatMap((version) => evaluationsOf(version, split).flatMap(attributesIn));
  return [...new Set(known)].toSorted();
}

/** Attributes of people that an evaluation counted, or whose columns its predictions have. */
export function attributesIn(source: EvaluationEvidence): readonly string[] {
  const table = recomputationOf(source)?.table;
  const columns = table?.task === 'binary' ? [...table.groups.keys()] : [];
  return [...Object.keys(source.evaluation.groups), ...columns];
}

/**
 * `female` of one attribute, `sex=female, age=old` of several. Values that could be read otherwise are quoted, so that
 * two groups never share a name.
 */
export function groupName({ names }: Attribute, where: Where): string {
  const [only, ...others] = names;
  if (others.length === 0) return where[only ?? ''] ?? '';
  return names.map((name) => `${quoted(name)}=${quoted(where[name] ?? '')}`).join(', ');
}

function quoted(text: string): string {
  return /^[\w.+<>–-]+(?: [\w.+<>–-]+)*$/u.test(text) ? text : JSON.stringify(text);
}
