// A policy that explains itself: everything that is demanded of an alias, and for each demand who wrote it where.
import type { GateExplanation } from '../../gates/explanation.ts';
import { parseDurationMs } from '../../primitives/duration.ts';
import type { Place } from '../../primitives/errors.ts';
import type { AliasName } from '../../registry/names.ts';
import type { EffectivePolicy } from '../effective-policy.ts';
import { effectivePolicy, type PolicyRequest } from '../normalize.ts';
import { member } from '../parse-file.ts';
import type { Checked } from '../problem.ts';
import { type Placed, resolvePolicy, type ResolvedPolicy } from '../resolve-policy.ts';
import { type Demanded, type Demander, type Demands, demandsOn } from '../written-demands.ts';

/** Where a demand comes from. */
export interface Origin {
  readonly by: Demander;
  /** From the policy that is named to the one that says it; empty for what no policy says. */
  readonly policies: readonly string[];
  readonly at: Place;
}

/** Something demanded, and every place that demands exactly this. */
export interface Explained<T> {
  readonly value: T;
  /** Of descending authority; never empty, but where nobody wrote it and it holds by default. */
  readonly origins: readonly Origin[];
}

export interface ExplainedGate {
  readonly id: string;
  readonly gate: string;
  readonly written: Readonly<Record<string, unknown>>;
  readonly explanation: GateExplanation;
  readonly origins: readonly Origin[];
}

export interface PolicyExplanation {
  readonly policy: EffectivePolicy;
  readonly tier?: Placed<string>;
  readonly registry: Placed<string>;
  readonly evidence: {
    readonly dataset?: Explained<string>;
    /** Absent where any evaluator counts. */
    readonly evaluators?: Explained<readonly string[]>;
    readonly maxAgeMs?: Explained<number>;
  };
  readonly gates: readonly ExplainedGate[];
  readonly after?: Placed<AliasName>;
  /** Absent where no time is demanded. */
  readonly soakMs?: Explained<number>;
  readonly approvals: readonly Explained<EffectivePolicy['approvals'][number]>[];
  /** Without a place where nobody wrote it. */
  readonly merge: { readonly value: EffectivePolicy['merge']; readonly at?: Place };
}

/** A policy as some place names it, with all that it extends. */
interface Named {
  readonly by: Demander;
  readonly policy: ResolvedPolicy;
}

/** What {@link effectivePolicy} demands, and why; the same problems where it demands nothing. */
export function explainPolicy(request: PolicyRequest): Checked<PolicyExplanation> {
  const effective = effectivePolicy(request);
  if (!effective.ok) return effective;
  const written = demandsOn(request.files, request.model, request.alias);
  if (!written.ok) return written;
  const named: Named[] = [];
  for (const { by, value, at } of written.value.policies) {
    const resolved = resolvePolicy(value, at, request);
    if (!resolved.ok) return resolved;
    named.push({ by, policy: resolved.value });
  }
  return { ok: true, value: explain(effective.policy, written.value, named) };
}

function explain(policy: EffectivePolicy, demands: Demands, named: readonly Named[]): PolicyExplanation {
  const { tier, registry, after, merge } = demands;
  const soak = after === undefined ? undefined : soakOf(policy, demands.soaks);
  return {
    policy,
    ...(tier === undefined ? {} : { tier }),
    registry,
    evidence: evidenceOf(policy, named),
    gates: policy.gates.map(({ id, gate, written, explain: inWords }) => ({
      id,
      gate,
      written,
      explanation: inWords(),
      origins: named.flatMap((each) => gateOrigin(id, each)),
    })),
    ...(after === undefined ? {} : { after }),
    ...(soak === undefined ? {} : { soakMs: soak }),
    approvals: policy.approvals.map((role) => ({ value: role, origins: approvalOrigins(role, demands) })),
    merge: { value: policy.merge, ...(merge === undefined ? {} : { at: merge.at }) },
  };
}

/** Of several policies with this id all say the same, or the first was written on top of the others. */
function gateOrigin(id: string, { by, policy }: Named): readonly Origin[] {
  const demand = policy.gates.get(id);
  if (demand === undefined) return [];
  const at = demand.file.document.placeOfKey(['gates', id]);
  return [{ by, policies: wayTo(policy, demand.policy), at }];
}

function wayTo({ name, ancestors }: ResolvedPolicy, sayer: string): readonly string[] {
  const chain = [name, ...ancestors];
  return chain.slice(0, chain.indexOf(sayer) + 1);
}

function evidenceOf({ evidence }: EffectivePolicy, named: readonly Named[]): PolicyExplanation['evidence'] {
  const { dataset, evaluators, maxAgeMs } = evidence;
  const said = <T>(
    fieldOf: (policy: ResolvedPolicy) => Placed<T> | undefined,
    counts: (value: T) => boolean,
  ): readonly Origin[] =>
    named.flatMap(({ by, policy }) => {
      const field = fieldOf(policy);
      if (field === undefined || !counts(field.value)) return [];
      return [{ by, policies: [policy.name], at: field.at }];
    });
  return {
    ...(dataset === undefined
      ? {}
      : { dataset: { value: dataset, origins: said((each) => each.dataset, (value) => value === dataset) } }),
    ...(evaluators.length === 0
      ? {}
      : { evaluators: { value: evaluators, origins: said((each) => each.evaluators, () => true) } }),
    ...(maxAgeMs === undefined
      ? {}
      : { maxAgeMs: { value: maxAgeMs, origins: said((each) => each.maxAgeMs, (value) => value === maxAgeMs) } }),
  }; // prettier-ignore
}

function soakOf(
  { soakMs }: EffectivePolicy,
  soaks: readonly Demanded<string>[],
): Explained<number> | undefined {
  if (soakMs === 0) return undefined;
  const longest = soaks.filter(({ value }) => parseDurationMs(value) === soakMs);
  return { value: soakMs, origins: longest.map(({ by, at }) => ({ by, policies: [], at })) };
}

function approvalOrigins(
  { role, count }: EffectivePolicy['approvals'][number],
  { approvals }: Demands,
): readonly Origin[] {
  return approvals
    .filter(({ counts }) => member(counts, role) === count)
    .map(({ by, file, path }) => ({ by, policies: [], at: file.document.placeOf([...path, role]) }));
}
