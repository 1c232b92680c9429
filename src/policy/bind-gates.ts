// Demanded gates with their parameters checked by the gates themselves.
import { fieldOf, positionOf, type YamlPath } from '../primitives/yaml.ts';
import type { BoundGate } from './effective-policy.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import type { DemandedGate } from './resolve-policy.ts';

/** Binds the gate of a name to written parameters; what is wrong with them has paths from the parameters' top. */
export type GateBinder = (
  name: string,
  written: unknown,
) =>
  | ({ readonly ok: true } & Pick<BoundGate, 'needs' | 'judge' | 'explain' | 'planSample'>)
  | { readonly ok: false; readonly issues: readonly GateIssue[] };

export interface GateIssue {
  readonly path: YamlPath;
  readonly message: string;
}

/** All of `demanded` bound, or all that is wrong with any. */
export function bindGates(
  demanded: readonly DemandedGate[],
  bindGate: GateBinder,
): Checked<readonly BoundGate[]> {
  const problems: Problem[] = [];
  const gates: BoundGate[] = [];
  for (const demand of demanded) {
    const { id, gate, parameters, file } = demand;
    const bound = bindGate(gate, parameters);
    if (bound.ok) {
      const at = file.document.placeOfKey(['gates', id]);
      const { needs, judge, explain, planSample } = bound;
      gates.push({ id, gate, written: parameters, at, needs, judge, explain, planSample });
    } else problems.push(...bound.issues.map((issue) => issueProblem(demand, issue)));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: gates };
}

function issueProblem({ id, file }: DemandedGate, { path, message }: GateIssue): Problem {
  const whole = ['gates', id, ...path];
  return problem(
    positionOf(file.document.placeOfKey(whole)),
    `${fieldOf(whole)}: ${message}`,
    'correct the gate there; the pages in docs name every parameter',
  );
}
