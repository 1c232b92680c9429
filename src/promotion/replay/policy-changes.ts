// What changed of one demand between two policies, in words.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { printDuration } from '../../primitives/duration.ts';
import type { BoundGate, EffectivePolicy } from '../../policy/effective-policy.ts';

/** One sentence, also where nothing is written otherwise: then gates judge otherwise than they did. */
export function whatChanged(id: string, then: EffectivePolicy, now: EffectivePolicy): string {
  return changesOf(id, then, now) ?? 'nothing of it is written otherwise';
}

function changesOf(id: string, then: EffectivePolicy, now: EffectivePolicy): string | null {
  if (id === 'laurel.after') return changed(soakWords(then), soakWords(now));
  if (id === 'laurel.approvals') return changed(approvalWords(then), approvalWords(now));
  const [was, is] = [gateOf(then, id), gateOf(now, id)];
  if (was === undefined) return is === undefined ? null : 'it is demanded now';
  if (is === undefined) return 'it is not demanded any more';
  const own = was.gate === is.gate ? parameterChanges(was, is) : `${was.gate} → ${is.gate}`;
  const evidence = changed(evidenceWords(then), evidenceWords(now));
  return (
    [own, evidence === null ? null : `evidence: ${evidence}`].filter((part) => part !== null).join('; ') ||
    null
  );
}

function gateOf({ gates }: EffectivePolicy, id: string): BoundGate | undefined {
  return gates.find((gate) => gate.id === id);
}

function parameterChanges(was: BoundGate, is: BoundGate): string | null {
  const [before, after] = [leavesOf(was.written), leavesOf(is.written)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const words = paths.flatMap((path) => {
    const [from, to] = [before.get(path), after.get(path)];
    if (from === to) return [];
    if (from === undefined) return [`${path}: ${to ?? ''} is new`];
    return [to === undefined ? `${path}: ${from} is gone` : `${path}: ${from} → ${to}`];
  });
  return words.length === 0 ? null : words.join(', ');
}

/** Every written value by its path, `slices.region`; lists as they are. */
function leavesOf(written: unknown, path = ''): Map<string, string> {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return new Map([[path, typeof written === 'string' ? written : canonicalJson(written)]]);
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(written))
    for (const leaf of leavesOf(value, path === '' ? key : `${path}.${key}`)) leaves.set(...leaf);
  return leaves;
}

function changed(was: string, is: string): string | null {
  return was === is ? null : `${was} → ${is}`;
}

function soakWords({ after, soakMs }: EffectivePolicy): string {
  if (after === undefined) return 'no alias before';
  return soakMs === 0 ? `live on ${after}` : `live on ${after} for ${printDuration(soakMs)}`;
}

function approvalWords({ approvals }: EffectivePolicy): string {
  if (approvals.length === 0) return 'no approvals';
  return approvals
    .map(({ role, count, people }) => `${count} as ${role} of ${people.join(', ')}`)
    .join(' and ');
}

function evidenceWords({ evidence: { dataset, evaluators, maxAgeMs } }: EffectivePolicy): string {
  const parts = [
    ...(dataset === undefined ? [] : [`on ${dataset}`]),
    ...(evaluators.length === 0 ? [] : [`by ${evaluators.join(', ')}`]),
    ...(maxAgeMs === undefined ? [] : [`of the last ${printDuration(maxAgeMs)}`]),
  ];
  return parts.length === 0 ? 'any' : parts.join(', ');
}
