// Waivers: a gate may stay unmet for a while, by name, with a reason, an owner and an end.
import { nearestName } from '../primitives/nearest-name.ts';
import type { AliasFile, Waiver } from './alias-file.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { note, type Problem, problem } from './problem.ts';

const dayMs = 86_400_000;
/** A waiver that outlasts this is as good as a weaker policy, which nobody reviewed as one. */
const longMs = 366 * dayMs;

/** The first instant at which a waiver does not count any more. */
export function waiverEnd({ until }: Pick<Waiver, 'until'>): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until);
  return new Date(Date.parse(until) + (isDay ? dayMs : 0));
}

/** The waivers that count at `now`, by gate id. */
export function validWaivers(waivers: ReadonlyMap<string, Waiver>, now: Date): ReadonlyMap<string, Waiver> {
  // A date that cannot be read is NaN, and NaN is after nothing: such a waiver never counts.
  return new Map([...waivers].filter(([, waiver]) => waiverEnd(waiver).getTime() > now.getTime()));
}

/** The ids that a waiver may name under `policy`: its gates, and what Laurel demands by itself and may be waived. */
function waivableIds(policy: EffectivePolicy): readonly string[] {
  return [...policy.gates.map((gate) => gate.id), ...(policy.after === undefined ? [] : ['laurel.after'])];
}

/** Waivers that name no gate of the policy (errors), and waivers that are over or that hardly ever will be (notes). */
export function waiverProblems(file: AliasFile, policy: EffectivePolicy, now: Date): readonly Problem[] {
  if (file.wish.kind !== 'version') return [];
  const known = waivableIds(policy);
  return [...file.wish.waivers].flatMap(([id, waiver]) => {
    const at = file.document.placeOfKey(['waivers', id]);
    if (!known.includes(id)) return [unknownGate(id, known, at)];
    return endProblems(id, { waiver, at, now });
  });
}

function endProblems(
  id: string,
  { waiver, at, now }: { readonly waiver: Waiver; readonly at: Problem['at']; readonly now: Date },
): readonly Problem[] {
  const leftMs = waiverEnd(waiver).getTime() - now.getTime();
  if (leftMs > longMs) {
    const why = `the waiver of ${id} lasts until ${waiver.until}, more than a year from now`;
    return [note(at, why, 'end it sooner, or change the demand in the policy')];
  }
  if (leftMs > 0) return [];
  const why = `the waiver of ${id} ended with ${waiver.until} and does not count any more`;
  return [note(at, why, 'remove it, or meet the gate')];
}

function unknownGate(id: string, known: readonly string[], at: Problem['at']): Problem {
  const near = nearestName(id, known);
  return problem(
    at,
    `the waiver names ${id}, which is no gate of this alias's policy`,
    near === undefined ? `name one of ${known.join(', ')}, or remove it` : `did you mean ${near}?`,
  );
}
