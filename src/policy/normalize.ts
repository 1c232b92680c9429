// From what people write to what the program uses: the whole demand on one alias, or everything that is missing.
import { canonicalJson } from '../primitives/canonical-json.ts';
import { digestOf } from '../primitives/digest.ts';
import { parseDurationMs } from '../primitives/duration.ts';
import type { Place } from '../primitives/errors.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import { aliasChain } from './alias-chain.ts';
import { combineApprovals } from './approvals.ts';
import { bindGates, type GateBinder } from './bind-gates.ts';
import { combinePolicies } from './combine-policies.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import type { PolicyPacks } from './packs.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { type Placed, resolvePolicy, type ResolvedPolicy } from './resolve-policy.ts';
import { type Demands, demandsOn } from './written-demands.ts';

export interface PolicyRequest {
  readonly files: RepositoryFiles;
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly packs: PolicyPacks;
  readonly bindGate: GateBinder;
}

export type EffectivePolicyResult =
  | { readonly ok: true; readonly policy: EffectivePolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What is demanded of `alias` of `model`: its tier's demands, the defaults of laurel.yaml and the model's own,
 * added up. Missing or contradictory demands are problems with their places, never an empty policy.
 */
export function effectivePolicy(request: PolicyRequest): EffectivePolicyResult {
  const found = demandsOn(request.files, request.model, request.alias);
  if (!found.ok) return found;
  const demands = found.value;
  const gathered = gather(request, demands);
  if (!gathered.ok) return gathered;
  const { evidence, gates, approvals } = gathered.value;
  const normal = {
    model: request.model,
    alias: request.alias,
    registry: demands.registry.value,
    ...(demands.tier === undefined ? {} : { tier: demands.tier.value }),
    evidence,
    ...(demands.after === undefined ? {} : { after: demands.after.value }),
    soakMs: demands.after === undefined ? 0 : longest(demands.soaks),
    approvals,
    merge: demands.merge?.value ?? 'manual',
  };
  const digested = { ...normal, gates: gates.map(({ id, gate, written }) => ({ id, gate, written })) };
  return { ok: true, policy: { ...normal, gates, digest: digestOf(canonicalJson(digested)) } };
}

type Gathered = Pick<EffectivePolicy, 'evidence' | 'gates' | 'approvals'>;

/** Everything that may be wrong by itself, so that one run reports all of it. */
function gather(request: PolicyRequest, demands: Demands): Checked<Gathered> {
  const problems: Problem[] = [...registryProblems(demands), ...aliasChain(demands)];
  const keep = <T>(checked: Checked<T>): T | undefined => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return undefined;
  };
  const approvals = keep(combineApprovals(demands));
  const resolved = resolveAll(request, demands.policies, problems);
  const combined = resolved === undefined ? undefined : keep(combinePolicies(resolved));
  const gates = combined === undefined ? undefined : keep(bindGates(combined.gates, request.bindGate));
  if (gates?.length === 0) problems.push(noGates(demands.at));
  if (approvals === undefined || combined === undefined || gates === undefined || problems.length > 0) {
    return { ok: false, problems };
  }
  const { gates: _, ...evidence } = combined;
  return { ok: true, value: { evidence, gates, approvals } };
}

function resolveAll(
  { files, packs }: PolicyRequest,
  names: readonly Placed<string>[],
  problems: Problem[],
): readonly ResolvedPolicy[] | undefined {
  const resolved = names.map(({ value, at }) => resolvePolicy(value, at, { files, packs }));
  for (const each of resolved) if (!each.ok) problems.push(...each.problems);
  const policies = resolved.flatMap((each) => (each.ok ? [each.value] : []));
  return policies.length === names.length ? policies : undefined;
}

function registryProblems({ registry, registries }: Demands): readonly Problem[] {
  if (registries.includes(registry.value)) return [];
  return [
    problem(
      registry.at,
      `there is no registry ${registry.value}`,
      `name one of ${registries.join(', ')}, or add it to registries`,
    ),
  ];
}

function noGates(at: Place): Problem {
  return problem(
    at,
    'no gate is demanded of this alias, so nothing would ever pass',
    'name a policy, e.g. policy: laurel/low, or give the model a tier',
  );
}

/** Milliseconds of the longest; 0 of none. */
function longest(soaks: Demands['soaks']): number {
  return Math.max(0, ...soaks.map(({ value }) => parseDurationMs(value) ?? 0));
}
