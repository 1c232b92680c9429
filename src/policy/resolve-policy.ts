// One policy with everything it extends folded into it: packs and files by name, nearer overrides farther.
import { parseDurationMs } from '../primitives/duration.ts';
import type { Place } from '../primitives/errors.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { type Parsed, placeIn } from './parse-file.ts';
import type { PolicyPacks } from './packs.ts';
import { type Checked, type Problem, problem } from './problem.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { WrittenPolicyFile } from './written/policy-file.ts';

/** A gate as some policy demands it, its parameters not yet checked by the gate. */
export interface DemandedGate {
  readonly id: string;
  /** The policy that says it. */
  readonly policy: string;
  readonly gate: string;
  /** As written, without `gate`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly file: Parsed<WrittenPolicyFile>;
}

/** A value and where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Place;
}

/** Which evidence counts. */
interface EvidenceDemand {
  readonly dataset?: Placed<string>;
  readonly evaluators?: Placed<readonly string[]>;
  readonly maxAgeMs?: Placed<number>;
}

export interface ResolvedPolicy extends EvidenceDemand {
  readonly name: string;
  /** The policies it extends, nearest first. */
  readonly ancestors: readonly string[];
  readonly gates: ReadonlyMap<string, DemandedGate>;
}

export interface PolicySources {
  readonly files: Pick<RepositoryFiles, 'policies'>;
  readonly packs: PolicyPacks;
}

/** @param at where `name` is written: what a policy that does not exist is reported at. */
export function resolvePolicy(name: string, at: Place, sources: PolicySources): Checked<ResolvedPolicy> {
  const chain: { readonly name: string; readonly file: Parsed<WrittenPolicyFile> }[] = [];
  let next: Placed<string> | undefined = { value: name, at };
  while (next !== undefined) {
    const wanted: Placed<string> = next;
    if (chain.some((link) => link.name === wanted.value)) return refused(cycle(chain, wanted));
    const found = findPolicy(wanted, sources);
    if (!found.ok) return found;
    chain.push({ name: wanted.value, file: found.value });
    const parent = found.value.written.extends;
    next = parent === undefined ? undefined : { value: parent, at: placeIn(found.value, 'extends') };
  }
  return { ok: true, value: fold(chain) };
}

function findPolicy(
  { value: name, at }: Placed<string>,
  { files, packs }: PolicySources,
): Checked<Parsed<WrittenPolicyFile>> {
  const found = packs.get(name) ?? files.policies.get(name);
  if (found !== undefined) return found;
  const known = [...files.policies.keys(), ...packs.keys()];
  const near = nearestName(name, known);
  const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
  const where = name.startsWith('laurel/') ? 'no pack' : 'no policy';
  const remedy = name.startsWith('laurel/') ? hint : `write gates/${name}.yaml; ${hint}`;
  return refused(problem(at, `there is ${where} ${name}`, remedy));
}

type Chain = readonly { readonly name: string; readonly file: Parsed<WrittenPolicyFile> }[];

function cycle(chain: Chain, { value, at }: Placed<string>): Problem {
  const way = [...chain.map((link) => link.name), value].join(' extends ');
  return problem(at, `a policy extends itself: ${way}`, 'remove one of these extends');
}

/** From the farthest ancestor to the policy itself, so that the nearer wins. */
function fold(chain: Chain): ResolvedPolicy {
  const gates = new Map<string, DemandedGate>();
  const evidence: EvidenceDemand = {};
  for (const { name: policy, file } of chain.toReversed()) {
    Object.assign(evidence, evidenceOf(file));
    for (const [id, { gate, ...parameters }] of Object.entries(file.written.gates ?? {})) {
      gates.set(id, { id, policy, gate, parameters, file });
    }
  }
  const [own, ...ancestors] = chain.map((link) => link.name);
  return { name: own ?? '', ancestors, ...evidence, gates };
}

function evidenceOf(file: Parsed<WrittenPolicyFile>): EvidenceDemand {
  const { dataset, evaluators, maxAge } = file.written.evidence ?? {};
  const maxAgeMs = maxAge === undefined ? undefined : parseDurationMs(maxAge);
  const at = (field: string): Place => placeIn(file, 'evidence', field);
  return {
    ...(dataset === undefined ? {} : { dataset: { value: dataset, at: at('dataset') } }),
    ...(evaluators === undefined ? {} : { evaluators: { value: evaluators, at: at('evaluators') } }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs: { value: maxAgeMs, at: at('maxAge') } }),
  };
}

function refused(one: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [one] };
}
