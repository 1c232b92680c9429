// Rolling back: one alias swap, decided from the alias's own ledger, safe with the code host down.
import { commit } from '../ledger/commit.ts';
import type { NextEntry } from '../ledger/decision.ts';
import type { ETag, ObjectStore } from '../ledger/object-store.ts';
import { proveHead } from '../ledger/prove-head.ts';
import { readHead, walk } from '../ledger/read-chain.ts';
import type { Clock } from '../primitives/clock.ts';
import { LaurelError } from '../primitives/errors.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { LedgerEntry, Pointer, Target } from '../registry/documents/alias.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import type { RecallHit } from './demands.ts';
import { rollbackEntry, servedBy } from './entry.ts';
import { checkTarget } from './target.ts';

export interface RollbackCommand {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** The version to go back to; the one served just before when absent. */
  readonly to?: VersionNumber | undefined;
  readonly cause: LedgerEntry['cause'];
  /** Fixed once by whoever gives the command; the same again on a retry from another process. */
  readonly writeId: string;
  /** As {@link commit} takes it: set on a retry of a command that may have committed. */
  readonly resumedFrom?: number | undefined;
}

export interface RollbackPorts {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Recalls that bar `target`. A failure only warns: a rollback must work with the code host down. */
  readonly recallsOf: (target: Target) => Promise<readonly RecallHit[]>;
}

export type RollbackRefusal =
  | { readonly kind: 'never-promoted' }
  /** Nothing was live before. */
  | { readonly kind: 'nothing-before'; readonly live: VersionNumber | null }
  /** The last rollback still holds: going back again needs a version named. */
  | {
      readonly kind: 'needs-target';
      readonly hold: number;
      readonly live: VersionNumber | null;
      readonly left: VersionNumber | null;
    }
  | { readonly kind: 'never-live'; readonly version: VersionNumber; readonly lived: readonly VersionNumber[] }
  | { readonly kind: 'recalled'; readonly version: VersionNumber; readonly hits: readonly RecallHit[] };

export type RollbackOutcome =
  | {
      readonly kind: 'rolled-back';
      readonly entry: LedgerEntry;
      readonly pointer: Pointer;
      readonly warnings: readonly string[];
    }
  /** The target is what is served already. */
  | { readonly kind: 'already-live'; readonly version: VersionNumber }
  | { readonly kind: 'refused'; readonly refusal: RollbackRefusal };

/**
 * Points an alias back at a version that it pointed at before, and holds it there.
 *
 * @throws LaurelError `digest-mismatch` or `not-found` when the target is no longer whole; else as {@link commit}.
 */
export async function rollBack(ports: RollbackPorts, command: RollbackCommand): Promise<RollbackOutcome> {
  const { store, clock, random, signal } = ports;
  const chain = aliasChain(command.model, command.alias);
  const chosen = await chooseTarget(ports, command);
  if (chosen.kind !== 'target') return chosen.outcome;
  const { target, seen } = chosen;
  await checkTarget({ store, model: command.model, target, signal });
  const { hits, warnings } = await recalls(ports, target);
  if (hits.length > 0)
    return { kind: 'refused', refusal: { kind: 'recalled', version: target.version, hits } };
  const outcome = await commit<LedgerEntry, Pointer, 'already-live', never>({
    store,
    chain,
    writeId: command.writeId,
    clock,
    random,
    signal,
    resumedFrom: command.resumedFrom,
    decide: async (head) => {
      if (head.kind === 'empty') throw vanished(chain.pointerKey);
      if (head.etag !== seen) await proveHead(store, chain, head, { signal });
      const { pointer } = head;
      if (servedBy(pointer)?.manifest === target.manifest) return { kind: 'none', reason: 'already-live' };
      const context = { ...command, pointer, warnings };
      return {
        kind: 'append',
        entry: (next: NextEntry) => rollbackEntry(context, next, { target, desired: pointer.desired }),
      };
    },
  });
  if (outcome.kind === 'none') return { kind: 'already-live', version: target.version };
  if (outcome.kind === 'refused') return outcome.refusal;
  return { kind: 'rolled-back', entry: outcome.entry, pointer: outcome.pointer, warnings };
}

type Choice =
  /** `seen` is the state of the pointer that was proven when the target was chosen. */
  | { readonly kind: 'target'; readonly target: Target; readonly seen: ETag }
  | { readonly kind: 'end'; readonly outcome: RollbackOutcome };

async function chooseTarget(
  { store, signal }: RollbackPorts,
  { model, alias, to, resumedFrom, writeId }: RollbackCommand,
): Promise<Choice> {
  const chain = aliasChain(model, alias);
  const head = await readHead(store, chain, { signal });
  await proveHead(store, chain, head, { signal });
  if (head.kind === 'empty') return refused({ kind: 'never-promoted' });
  if (resumedFrom !== undefined) {
    for await (const { entry, digest } of walk(store, chain, head, { signal, downTo: resumedFrom + 1 })) {
      if (entry.writeId !== writeId) continue;
      return {
        kind: 'end',
        outcome: {
          kind: 'rolled-back',
          entry,
          pointer: chain.pointerOf(entry, digest),
          warnings: entry.warnings,
        },
      };
    }
  }
  const { pointer, etag: seen } = head;
  if (to === undefined) return chooseBefore(pointer, seen);
  if (to === pointer.version) return { kind: 'end', outcome: { kind: 'already-live', version: to } };
  const lived = new Map<VersionNumber, Target>();
  for await (const { entry } of walk(store, chain, head, { signal })) {
    for (const { version, manifest, contentDigest } of entry.routes)
      lived.set(version, { version, manifest, contentDigest });
    const target = lived.get(to);
    if (target !== undefined) return { kind: 'target', target, seen };
  }
  return refused({ kind: 'never-live', version: to, lived: [...lived.keys()] });
}

function refused(refusal: RollbackRefusal): Choice {
  return { kind: 'end', outcome: { kind: 'refused', refusal } };
}

/** The version served just before; under a hold that would be the one the rollback left, so it must be named. */
function chooseBefore(pointer: Pointer, seen: ETag): Choice {
  if (pointer.hold !== null) {
    return refused({
      kind: 'needs-target',
      hold: pointer.hold,
      live: pointer.version,
      left: pointer.previous?.version ?? null,
    });
  }
  if (pointer.previous === null) return refused({ kind: 'nothing-before', live: pointer.version });
  return { kind: 'target', target: pointer.previous, seen };
}

async function recalls(
  ports: RollbackPorts,
  target: Target,
): Promise<{ hits: readonly RecallHit[]; warnings: readonly string[] }> {
  try {
    return { hits: await ports.recallsOf(target), warnings: [] };
  } catch (cause) {
    if (cause instanceof LaurelError && cause.code === 'interrupted') throw cause;
    return {
      hits: [],
      warnings: [
        `recalls could not be read and were not checked: ${cause instanceof Error ? cause.message : String(cause)}`.slice(
          0,
          1_000,
        ),
      ],
    };
  }
}

function vanished(key: string): LaurelError {
  return new LaurelError({
    code: 'chain-broken',
    message: 'the pointer was deleted while it was being rolled back',
    at: { key },
    remedy: 'run laurel verify; a pointer is never deleted',
  });
}
