// Refusing a merged alias file: remembered under its blob, so that it stays refused.
import { isPassing } from '../gates/verdict.ts';
import type { Digest } from '../primitives/digest.ts';
import { type AliasDecision, type Attempt, pointerOf } from './attempt.ts';
import type { Judgement } from './judgement.ts';
import { type Refusal, refusalFormat, storeRefusal } from './refusal.ts';
import type { ChangeDecision } from './step.ts';

/** Stores the refusal and decides for it; the store keeps the first of a blob. */
export async function refuse(
  { promoter, stores, request, snapshot, head }: Attempt,
  { blob }: { readonly blob: string },
  { why, message, remedy, report }: Pick<Refusal, 'why' | 'message'> & { remedy: string; report?: Digest },
  judgement: Judgement | null = null,
): Promise<AliasDecision> {
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

/** As was decided before. */
export function refusedBefore(attempt: Attempt, refusal: Refusal): AliasDecision {
  const pointer = pointerOf(attempt);
  return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement: null, before: true } };
}

/** The words for a hold that stands in the way. */
export function heldRefusal({
  why,
  hold,
  lift,
}: Extract<ChangeDecision, { kind: 'refuse' }>): Pick<Refusal, 'why' | 'message'> & { remedy: string } {
  const line = `lift: ${hold}`;
  if (why === 'held') {
    return {
      why,
      message: `the alias is held since the rollback of generation ${hold}`,
      remedy: `write  ${line}  into the alias file of a new promotion to lift the hold`,
    };
  }
  return {
    why,
    message: `the alias file lifts generation ${lift ?? '?'}, but the hold is of generation ${hold}`,
    remedy: `look at what was rolled back, then write  ${line}`,
  };
}

/** The demands that did not pass, in a few words. */
export function blockersOf(judgement: Judgement): string {
  return judgement.demands
    .filter((demand) => !isPassing(demand.verdict))
    .map((demand) => `${demand.id} ${demand.verdict}`)
    .join(', ');
}
