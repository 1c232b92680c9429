// Approvals: for each role the largest number that anything demands, and the people who have the role.
import { nearestName } from '../primitives/nearest-name.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { member } from './parse-file.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import type { Demands, WrittenApprovals } from './written-demands.ts';

type Approvals = EffectivePolicy['approvals'];

/** In the order of roles; `owner` are the owners that the model's file names. */
export function combineApprovals(demands: Demands): Checked<Approvals> {
  const problems: Problem[] = [];
  const roles = new Map<string, { people: readonly string[]; count: number }>();
  for (const written of demands.approvals) {
    for (const [role, count] of Object.entries(written.counts)) {
      const people = peopleOf(role, demands);
      const wrong = roleProblem({ role, count, people, written, demands });
      if (wrong !== undefined) problems.push(wrong);
      roles.set(role, { people: people ?? [], count: Math.max(count, roles.get(role)?.count ?? 0) });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: [...roles]
      .map(([role, { people, count }]) => ({ role, people, count }))
      .toSorted((a, b) => (a.role < b.role ? -1 : 1)),
  };
}

/** Sorted, each once; `undefined` for a role that nobody has. */
function peopleOf(role: string, { laurel, modelFile }: Demands): readonly string[] | undefined {
  const written = role === 'owner' ? modelFile.written.owner : member(laurel.written.people, role);
  return written === undefined ? undefined : [...new Set(written)].toSorted();
}

function roleProblem({
  role,
  count,
  people,
  written,
  demands,
}: {
  readonly role: string;
  readonly count: number;
  readonly people: readonly string[] | undefined;
  readonly written: WrittenApprovals;
  readonly demands: Demands;
}): Problem | undefined {
  const { document } = written.file;
  if (people === undefined) {
    const known = ['owner', ...Object.keys(demands.laurel.written.people ?? {})];
    const near = nearestName(role, known);
    return problem(
      document.placeOfKey([...written.path, role]),
      `nobody has the role ${role}`,
      near === undefined ? `add ${role} to people in ${demands.laurel.path}` : `did you mean ${near}?`,
    );
  }
  if (count <= people.length || people.some((person) => person.startsWith('team:'))) return undefined;
  return problem(
    document.placeOf([...written.path, role]),
    `${count} approvals of ${role}, but only ${people.join(', ')} can give one`,
    'demand fewer, or name more people',
  );
}
