// What the program uses: one alias's whole demand, after tiers, packs, extends and alias additions are folded.
import type { EvidenceNeeds, EvidencePolicy } from '../evidence/evidence.ts';
import type { Digest } from '../primitives/digest.ts';
import type { Place } from '../primitives/errors.ts';
import type { Gate } from '../gates/gate.ts';
import type { AliasName, ModelName } from '../registry/names.ts';

export type { EvidencePolicy };

/** A gate with its parameters already parsed; `Parameters` is hidden so that all gates fit one list. */
export interface BoundGate {
  /** The id in the policy's map: what waivers name and checks show. */
  readonly id: string;
  readonly gate: string;
  /** As written, for the report and the policy digest. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly at: Place;
  readonly needs: EvidenceNeeds;
  readonly judge: (evidence: Parameters<Gate<never>['judge']>[1]) => ReturnType<Gate<never>['judge']>;
  readonly explain: () => ReturnType<Gate<never>['explain']>;
  readonly planSample: (
    expected: Parameters<Gate<never>['planSample']>[1],
  ) => ReturnType<Gate<never>['planSample']>;
}

export interface EffectivePolicy {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Name of the registry in `laurel.yaml` whose pointers this alias lives in. */
  readonly registry: string;
  readonly tier?: string;
  readonly evidence: EvidencePolicy;
  /** In the order of ids. */
  readonly gates: readonly BoundGate[];
  /** The alias that must have served the version before. */
  readonly after?: AliasName;
  /** How long `after` must have served it, in milliseconds. */
  readonly soakMs: number;
  /** Role → how many distinct approvers of it. */
  readonly approvals: readonly {
    readonly role: string;
    readonly people: readonly string[];
    readonly count: number;
  }[];
  readonly merge: 'manual' | 'auto';
  /** Digest of the canonical form of everything above: what the ledger and the report name as the policy. */
  readonly digest: Digest;
}

/** What all gates of a policy together ask to be read. */
export function needsOf({
  gates,
}: Pick<EffectivePolicy, 'gates'>): EvidenceNeeds & { readonly previous: number } {
  return {
    predictions: gates.some(({ needs }) => needs.predictions === true),
    samples: gates.some(({ needs }) => needs.samples === true),
    inputExample: gates.some(({ needs }) => needs.inputExample === true),
    consumers: gates.some(({ needs }) => needs.consumers === true),
    previous: Math.max(0, ...gates.map(({ needs }) => needs.previous ?? 0)),
  };
}
