// Applying: making live what was merged. Level-triggered: every attempt reads first the pointer, then the tip.
import { commit } from '../ledger/commit.ts';
import { unreachable } from '../primitives/errors.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { LedgerEntry, Pointer } from '../registry/documents/alias.ts';
import type { ApplyRequest, Unchanged } from './attempt.ts';
import { decideAlias } from './decide-alias.ts';
import type { Judgement } from './judgement.ts';
import { type Promoter, storesOf } from './promoter.ts';

/** What became of one alias. */
export type AliasOutcome =
  | Unchanged
  | {
      readonly kind: 'applied';
      readonly entry: LedgerEntry;
      readonly pointer: Pointer;
      readonly judgement: Judgement | null;
    };

/**
 * Brings one alias in line with the tip of the default branch, if it may. Undisturbed, a promotion costs one GET
 * and two PUTs besides evidence, its report and the look whether it was refused before.
 *
 * @throws LaurelError as {@link commit}, the store and the code host do; nothing was half-done.
 */
export async function applyAlias(promoter: Promoter, request: ApplyRequest): Promise<AliasOutcome> {
  const { model, alias } = request;
  const stores = await storesOf(promoter, await promoter.snapshots.atTip(), model, alias);
  let judgement: Judgement | null = null;
  const outcome = await commit<LedgerEntry, Pointer, Unchanged, Unchanged>({
    store: stores.alias,
    chain: aliasChain(model, alias),
    writeId: promoter.newId(),
    clock: promoter.clock,
    random: promoter.random,
    signal: promoter.signal,
    decide: async (head) => {
      judgement = null;
      const snapshot = await promoter.snapshots.atTip();
      return decideAlias({
        promoter,
        stores,
        request,
        head,
        snapshot,
        onJudged: (made) => (judgement = made),
      });
    },
  });
  switch (outcome.kind) {
    case 'committed':
      return { kind: 'applied', entry: outcome.entry, pointer: outcome.pointer, judgement };
    case 'none':
      return outcome.reason;
    case 'refused':
      return outcome.refusal;
    default:
      return unreachable(outcome);
  }
}
