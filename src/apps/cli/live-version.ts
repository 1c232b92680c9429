// What an alias serves now, and what was measured of it: what relative demands will be judged against.
import { exclusion } from '../../evidence/admission.ts';
import type { EvidencePolicy } from '../../evidence/evidence.ts';
import { readHead } from '../../ledger/read-chain.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { aliasChain } from '../../registry/alias-chain.ts';
import type { Pointer } from '../../registry/documents/alias.ts';
import type { Evaluation } from '../../registry/documents/evaluation.ts';
import type { AliasName, ModelName, VersionNumber } from '../../registry/names.ts';
import { openRegistry } from '../../registry/open-registry.ts';
import { readEvaluations } from '../../registry/read-version.ts';
import type { CommandContext } from './context.ts';

/** An evaluation of what is live. */
export interface LiveEvaluation {
  readonly digest: Digest;
  readonly evaluation: Evaluation;
  /** Why policy does not count it now; `null` where it does. */
  readonly excluded: string | null;
}

/** What a candidate would be compared with now. */
export type LiveVersion =
  | {
      readonly kind: 'live';
      readonly version: VersionNumber;
      readonly manifest: Digest;
      /** False after a removal: it is compared with what was live last. */
      readonly isServed: boolean;
      readonly generation: number;
      readonly since: string;
      /** The generation of the rollback that holds the alias; `null` where none does. */
      readonly hold: number | null;
      readonly evaluations: readonly LiveEvaluation[];
    }
  /** Nothing was ever promoted: demands relative to what is live ask for nothing but to be measured. */
  | { readonly kind: 'none' }
  /** The registry could not be read. */
  | { readonly kind: 'unread'; readonly reason: string };

/** @param evidence which evaluations policy counts. */
export async function readLiveVersion(
  context: CommandContext,
  model: ModelName,
  alias: AliasName,
  evidence: EvidencePolicy,
): Promise<LiveVersion> {
  const { signal } = context;
  try {
    const { store } = await openRegistry(await context.store({ kind: 'alias', model, alias }), { signal });
    const head = await readHead(store, aliasChain(model, alias), { signal });
    const target = head.kind === 'empty' ? null : targetOf(head.pointer);
    if (head.kind === 'empty' || target === null) return { kind: 'none' };
    const home = await context.store();
    const reads = await readEvaluations(home, { model, ...target }, { signal });
    const now = context.clock.now();
    return {
      kind: 'live',
      ...target,
      isServed: head.pointer.version !== null,
      generation: head.pointer.generation,
      since: head.pointer.recordedAt,
      hold: head.pointer.hold,
      evaluations: reads.flatMap((read) =>
        read.kind === 'read'
          ? [{ digest: read.digest, evaluation: read.evaluation, excluded: exclusion(read.evaluation, evidence, now) }]
          : [],
      ), // prettier-ignore
    };
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
    return { kind: 'unread', reason: error.message };
  }
}

function targetOf({
  version,
  manifest,
  previous,
}: Pointer): { readonly version: VersionNumber; readonly manifest: Digest } | null {
  if (version !== null && manifest !== null) return { version, manifest: manifest.digest };
  return previous === null ? null : { version: previous.version, manifest: previous.manifest };
}
