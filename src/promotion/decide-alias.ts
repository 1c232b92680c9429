// Deciding one alias at one head of its ledger: reads what it needs, stores reports and refusals, never the pointer.
import { proveHead } from '../ledger/prove-head.ts';
import { unreachable } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import { append } from './append.ts';
import {
  type AliasDecision,
  type Attempt,
  impossible,
  pointerOf,
  requirePointer,
  type Unchanged,
} from './attempt.ts';
import { decidePromotion, decideRemoval } from './decide-promotion.ts';
import { decideRevert } from './decide-revert.ts';
import { restoreEntry } from './entry.ts';
import { problemText } from './gather-promotion.ts';
import { ownName } from './own-name.ts';
import { readRefusal } from './refusal.ts';
import { changeRefusal, refuse, refusedBefore } from './refuse.ts';
import type { AliasTreeFile } from './snapshot.ts';
import { type ChangeDecision, decideChange, decideStep, needsAncestry } from './step.ts';

/** Decides what is to be done for one alias; the pointer is left to the commit protocol. */
export async function decideAlias(attempt: Attempt): Promise<AliasDecision> {
  const { promoter, request, snapshot } = attempt;
  const pointer = pointerOf(attempt);
  const desired = snapshot.aliasFile(request.model, request.alias);
  const ancestry =
    pointer !== null && needsAncestry({ desired, pointer })
      ? await snapshot.history.ancestryOf(pointer.desired.commit)
      : 'same';
  const repository = await ownName(promoter, snapshot, pointer?.desired.repository);
  const step = decideStep({ desired, pointer, repository, root: promoter.snapshots.root, ancestry });
  switch (step.kind) {
    case 'in-sync':
      return none({ kind: 'in-sync', pointer });
    case 'drift':
      return none({ kind: 'drift', pointer: requirePointer(attempt), drift: step.drift });
    case 'held':
      await prove(attempt);
      return decideHeld(attempt, step.hold, requireFile(desired));
    case 'changed':
      await prove(attempt);
      return decideChanged(attempt, requireFile(desired));
    default:
      return unreachable(step);
  }
}

/** Nothing is decided on a pointer that is not what its ledger says. */
async function prove({ promoter, stores, request, head }: Attempt): Promise<void> {
  const chain = aliasChain(request.model, request.alias);
  await proveHead(stores.alias, chain, head, { signal: promoter.signal });
}

/** The file was honoured and a rollback came after it: Git agrees only where the file names what is served. */
async function decideHeld(attempt: Attempt, hold: number, desired: AliasTreeFile): Promise<AliasDecision> {
  const pointer = requirePointer(attempt);
  const file = await attempt.snapshot.read(desired);
  const wanted = file.ok ? file.value : null;
  const agrees = wanted?.wish.kind === 'version' && wanted.wish.version === pointer.version;
  return none(agrees ? { kind: 'in-sync', pointer } : { kind: 'held', pointer, hold, wanted });
}

async function decideChanged(attempt: Attempt, desired: AliasTreeFile): Promise<AliasDecision> {
  const { request, stores, promoter, snapshot } = attempt;
  const honoured = pointerOf(attempt)?.desired.commit;
  // Whatever comes of it, reports name the pull request that asked for it.
  await (honoured === undefined
    ? snapshot.history.changeOf(desired.path)
    : snapshot.history.changeSince(desired.path, honoured));
  if (request.retry !== true) {
    const { signal } = promoter;
    const before = await readRefusal(stores.alias, { ...request, blob: desired.blob, signal });
    if (before !== null) return refusedBefore(attempt, before);
  }
  const file = await snapshot.read(desired);
  if (!file.ok) {
    const remedy = 'correct the file in a new pull request';
    return refuse(attempt, desired, { why: 'invalid-file', message: problemText(file.problems), remedy });
  }
  return decideWish(attempt, file.value, decideChange(file.value.wish, pointerOf(attempt)));
}

async function decideWish(
  attempt: Attempt,
  file: AliasFile,
  decision: ChangeDecision,
): Promise<AliasDecision> {
  switch (decision.kind) {
    case 'none':
      return none({ kind: 'in-sync', pointer: pointerOf(attempt) });
    case 'promote':
      return decidePromotion(attempt, file, decision.version);
    case 'align': {
      const pointer = requirePointer(attempt);
      return append(attempt, file, (context, next, desired) =>
        restoreEntry(context, next, { pointer, desired }),
      );
    }
    case 'roll-back':
      return decideRevert(attempt, file);
    case 'remove':
      return decideRemoval(attempt, file);
    case 'refuse':
      return refuse(attempt, file, changeRefusal(decision));
    default:
      return unreachable(decision);
  }
}

function none(reason: Unchanged): AliasDecision {
  return { kind: 'none', reason };
}

function requireFile(file: AliasTreeFile | null): AliasTreeFile {
  if (file === null) throw impossible('a change without an alias file');
  return file;
}
