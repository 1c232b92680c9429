// Refusing a merged alias file: remembered under its blob, so that it stays refused.
import { isPassing } from '../gates/verdict.ts';
import { readHead } from '../ledger/read-chain.ts';
import type { Digest } from '../primitives/digest.ts';
import { unreachable } from '../primitives/errors.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import { type AliasDecision, type Attempt, pointerOf } from './attempt.ts';
import type { Judgement } from './judgement.ts';
import { type Refusal, refusalFormat, storeRefusal } from './refusal.ts';
import type { ChangeDecision } from './step.ts';

/**
 * Stores the refusal and decides for it; the store keeps the first of a blob. What is remembered for ever must not
 * rest on a pointer that moved meanwhile, so that is asked once more: then the answer is to decide again.
 */
export async function refuse(
  attempt: Attempt,
  { blob }: { readonly blob: string },
  { why, message, remedy, report }: Pick<Refusal, 'why' | 'message'> & { remedy: string; report?: Digest },
  judgement: Judgement | null = null,
): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot, head } = attempt;
  if (await hasMoved(attempt)) return { kind: 'none', reason: { kind: 'moved' } };
  const refusal: Refusal = {
    format: refusalFormat,
    model: request.model,
    alias: request.alias,
    blob,
    commit: snapshot.commit,
    why,
    message,
    remedy,
    ...(report === undefined ? {} : { report }),
    refusedAt: head.storeDate.toISOString(),
  };
  await storeRefusal({ ...promoter, store: stores.alias }, refusal);
  const pointer = head.kind === 'empty' ? null : head.pointer;
  return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement, before: false } };
}

async function hasMoved({ promoter, stores, request, head }: Attempt): Promise<boolean> {
  const chain = aliasChain(request.model, request.alias);
  const ifNoneMatch = head.kind === 'at' ? head.etag : undefined;
  const now = await readHead(stores.alias, chain, { signal: promoter.signal, ifNoneMatch });
  return head.kind === 'at' ? now.kind !== 'not-modified' : now.kind !== 'empty';
}

/** As was decided before. */
export function refusedBefore(attempt: Attempt, refusal: Refusal): AliasDecision {
  const pointer = pointerOf(attempt);
  return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement: null, before: true } };
}

/** The words for what stands in the way of a file whatever gates would say. */
export function changeRefusal(
  decision: Extract<ChangeDecision, { kind: 'refuse' }>,
): Pick<Refusal, 'why' | 'message'> & { remedy: string } {
  const { why } = decision;
  switch (why) {
    case 'held':
      return {
        why,
        message: `the alias is held since the rollback of generation ${decision.hold}`,
        remedy: `write  lift: ${decision.hold}  into the alias file of a new promotion to lift the hold`,
      };
    case 'wrong-lift':
      return decision.hold === null
        ? {
            why,
            message: `the alias file lifts generation ${decision.lift}, and no rollback holds the alias`,
            remedy: 'leave the lift line out',
          }
        : {
            why,
            message: `the alias file lifts generation ${decision.lift}, but the hold is of generation ${decision.hold}`,
            remedy: `look at what was rolled back, then write  lift: ${decision.hold}`,
          };
    case 'wrong-digest':
      return {
        why,
        message: 'the alias file pins other bytes than the ledger knows under this version',
        remedy: 'correct the digest line, or leave it out',
      };
    default:
      return unreachable(why);
  }
}

/** The demands that did not pass, in a few words. */
export function blockersOf(judgement: Judgement): string {
  return judgement.demands
    .filter((demand) => !isPassing(demand.verdict))
    .map((demand) => `${demand.id} ${demand.verdict}`)
    .join(', ');
}
