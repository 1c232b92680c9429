// Several policies on one alias: demands add up. What a tier demands, nothing below it can loosen.
import { canonicalJson } from '../primitives/canonical-json.ts';
import { renderPlace } from '../primitives/errors.ts';
import { placeIn } from './parse-file.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import type { DemandedGate, Placed, ResolvedPolicy } from './resolve-policy.ts';

export interface CombinedPolicy {
  readonly dataset?: string;
  /** Sorted, each once; empty admits any evaluator. */
  readonly evaluators: readonly string[];
  readonly maxAgeMs?: number;
  /** In the order of ids. */
  readonly gates: readonly DemandedGate[];
}

/**
 * The union of all gates, and of the evidence the stricter. Where two policies say something else under one id,
 * the policy of higher authority must have been written on top of the other (`extends`); else it is a problem.
 *
 * @param policies of descending authority: tier, defaults, model.
 */
export function combinePolicies(policies: readonly ResolvedPolicy[]): Checked<CombinedPolicy> {
  const problems: Problem[] = [];
  const gates = combineGates(policies, problems);
  const dataset = combineDatasets(policies, problems);
  const evaluators = combineEvaluators(policies, problems);
  if (problems.length > 0) return { ok: false, problems };
  const ages = policies.flatMap(({ maxAgeMs }) => (maxAgeMs === undefined ? [] : [maxAgeMs.value]));
  return {
    ok: true,
    value: {
      ...(dataset === undefined ? {} : { dataset }),
      evaluators,
      ...(ages.length === 0 ? {} : { maxAgeMs: Math.min(...ages) }),
      gates: [...gates.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
}

function combineGates(
  policies: readonly ResolvedPolicy[],
  problems: Problem[],
): ReadonlyMap<string, DemandedGate> {
  const kept = new Map<string, { readonly demand: DemandedGate; readonly by: ResolvedPolicy }>();
  for (const policy of policies) {
    for (const demand of policy.gates.values()) {
      const earlier = kept.get(demand.id);
      if (earlier === undefined) kept.set(demand.id, { demand, by: policy });
      else if (!sameDemand(earlier.demand, demand) && !refines(earlier.by, policy)) {
        problems.push(conflict(demand, earlier.demand, earlier.by));
      }
    }
  }
  return new Map([...kept].map(([id, { demand }]) => [id, demand]));
}

/** Whether `policy` was written on top of `base`, so that its word stands for both. */
function refines(policy: ResolvedPolicy, base: ResolvedPolicy): boolean {
  return policy.name === base.name || policy.ancestors.includes(base.name);
}

function sameDemand(a: DemandedGate, b: DemandedGate): boolean {
  return a.gate === b.gate && canonicalJson(a.parameters) === canonicalJson(b.parameters);
}

function conflict(demand: DemandedGate, earlier: DemandedGate, by: ResolvedPolicy): Problem {
  const there = renderPlace(earlier.file.document.placeOfKey(['gates', earlier.id]));
  return problem(
    placeIn(demand.file, 'gates', demand.id),
    `the gate ${demand.id} is demanded otherwise by ${by.name} (${there})`,
    'give this gate another id: demands add up, they do not replace each other',
  );
}

function combineDatasets(policies: readonly ResolvedPolicy[], problems: Problem[]): string | undefined {
  let kept: { readonly dataset: Placed<string>; readonly by: ResolvedPolicy } | undefined;
  for (const policy of policies) {
    if (policy.dataset === undefined) continue;
    if (kept === undefined) kept = { dataset: policy.dataset, by: policy };
    else if (kept.dataset.value !== policy.dataset.value && !refines(kept.by, policy)) {
      problems.push(
        problem(
          policy.dataset.at,
          `the dataset ${policy.dataset.value} here, and ${kept.dataset.value} in ${kept.by.name} (${renderPlace(kept.dataset.at)}): no evaluation is of both`,
          'name one dataset',
        ),
      );
    }
  }
  return kept?.dataset.value;
}

/** Whoever all of them admit; a policy without a list admits any. */
function combineEvaluators(policies: readonly ResolvedPolicy[], problems: Problem[]): readonly string[] {
  let kept: ReadonlySet<string> | undefined;
  for (const { evaluators } of policies) {
    if (evaluators === undefined) continue;
    const before: ReadonlySet<string> | undefined = kept;
    const both = new Set(evaluators.value.filter((each) => before?.has(each) ?? true));
    if (both.size === 0) {
      problems.push(
        problem(
          evaluators.at,
          `none of these evaluators is admitted by the other policies of this alias, which admit ${[...(before ?? [])].join(', ')}`,
          'name an evaluator that all of them admit',
        ),
      );
    }
    kept = both;
  }
  return [...(kept ?? [])].toSorted();
}
