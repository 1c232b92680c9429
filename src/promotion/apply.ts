// Applying: making live what was merged. Level-triggered: every attempt reads first the pointer, then the tip.
import { commit } from '../ledger/commit.ts';
import { LaurelError, unreachable } from '../primitives/errors.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import { copyVersion } from '../registry/copy-version.ts';
import type { LedgerEntry, Pointer } from '../registry/documents/alias.ts';
import type { InTurn } from '../registry/in-turn.ts';
import type { ApplyRequest, Moved, ToCopy, Unchanged } from './attempt.ts';
import type { Change } from './code-host.ts';
import { decideAlias } from './decide-alias.ts';
import type { Judgement } from './judgement.ts';
import { type Promoter, storesOf } from './promoter.ts';

/** What became of one alias, where it lives, and what asked for it. */
export interface Applied {
  readonly outcome: AliasOutcome;
  /** The name of its registry in laurel.yaml. */
  readonly registry: string;
  /** How the alias file came to its content, where that was applied, refused or errored; `null` otherwise. */
  readonly change: Change | null;
}

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
 * A version that passes and is not in the alias's registry yet is copied there first. Copying may take hours, so
 * everything is then read and judged anew: what commits is never older than the copy.
 *
 * @param inTurn lets copies wait for each other where many aliases are applied at once.
 * @throws LaurelError as {@link commit}, {@link copyVersion}, the store and the code host do; nothing is half live.
 */
export async function applyAlias(
  promoter: Promoter,
  request: ApplyRequest,
  inTurn: InTurn = async (act) => act(),
): Promise<Applied> {
  const writeId = promoter.newId();
  const copied = new Set<string>();
  let moves = 0;
  for (;;) {
    const { outcome, ...seen } = await tryOnce(promoter, request, writeId);
    if (outcome.kind === 'moved') {
      moves += 1;
      if (moves > maxMoves) throw contention(request);
      continue;
    }
    if (outcome.kind !== 'to-copy') return { outcome, ...seen };
    if (copied.has(outcome.target.manifest)) throw vanished(request, outcome);
    await inTurn(async () => copyTarget(promoter, request, outcome));
    copied.add(outcome.target.manifest);
  }
}

async function tryOnce(
  promoter: Promoter,
  request: ApplyRequest,
  writeId: string,
): Promise<Omit<Applied, 'outcome'> & { readonly outcome: AliasOutcome | ToCopy | Moved }> {
  const { model, alias } = request;
  const stores = await storesOf(promoter, await promoter.snapshots.atTip(), model, alias);
  await promoter.admit(stores.alias);
  let judgement: Judgement | null = null;
  let change: Change | null = null;
  const outcome = await commit<LedgerEntry, Pointer, Unchanged | ToCopy | Moved, Unchanged>({
    store: stores.alias,
    chain: aliasChain(model, alias),
    writeId,
    clock: promoter.clock,
    random: promoter.random,
    signal: promoter.signal,
    decide: async (head) => {
      judgement = null;
      const snapshot = await promoter.snapshots.atTip();
      // laurel.yaml may have been edited since the stores were opened: one tip decides everything.
      const now = await storesOf(promoter, snapshot, model, alias);
      if (now.alias !== stores.alias || now.home !== stores.home)
        return { kind: 'none', reason: { kind: 'moved' } };
      const decision = await decideAlias({
        promoter,
        stores,
        request,
        head,
        snapshot,
        onJudged: (made) => (judgement = made),
      });
      const file = snapshot.aliasFile(model, alias);
      change = file === null ? null : snapshot.history.knownChange(file.path);
      return decision;
    },
  });
  const registry = stores.aliasRegistry;
  switch (outcome.kind) {
    case 'committed': {
      const { entry, pointer } = outcome;
      return { outcome: { kind: 'applied', entry, pointer, judgement }, registry, change };
    }
    case 'none':
      return { outcome: outcome.reason, registry, change: null };
    case 'refused':
      return { outcome: outcome.refusal, registry, change };
    default:
      return unreachable(outcome);
  }
}

async function copyTarget(
  { clock, random, signal, onProgress, actor, runUrl }: Promoter,
  { model }: ApplyRequest,
  { stores, target: { version, manifest } }: ToCopy,
): Promise<void> {
  const { home: from, alias: to } = stores;
  const by = { actor, runUrl };
  await copyVersion({ from, to, model, version, manifest, ...by, clock, random, onProgress, signal });
}

const maxMoves = 10;

function contention({ model, alias }: ApplyRequest): LaurelError {
  return new LaurelError({
    code: 'contention',
    message: `${model}@${alias} or laurel.yaml moved ${maxMoves} times while it was decided; nothing was changed`,
    remedy: 'run it again; if this stays so, find out what keeps changing it',
  });
}

function vanished({ model }: ApplyRequest, { stores, target }: ToCopy): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message: `${model}@${target.version} was copied into ${stores.alias.location}, and a read does not find it there`,
    remedy: 'see whether something deletes objects there, and run laurel doctor',
  });
}
