// Reconciling one alias: a look, and an act where the look shows that something is to do.
import type { ETag, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { proveHead } from '../ledger/prove-head.ts';
import { readHead } from '../ledger/read-chain.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import type { InTurn } from '../registry/in-turn.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import { type AliasOutcome, applyAlias } from './apply.ts';
import type { Change, PullRequest } from './code-host.ts';
import { ownName } from './own-name.ts';
import { type Promoter, storesOf } from './promoter.ts';
import { proposeRollback } from './propose.ts';
import { aliasId, type AliasTreeFile, type Snapshot } from './snapshot.ts';
import { decideStep } from './step.ts';

/** Pointers as they were last seen, by store and alias: what makes the next look a conditional one. */
export type PointerCache = Map<string, { readonly pointer: Pointer; readonly etag: ETag }>;

/** One run over many aliases. */
export interface Run {
  readonly promoter: Promoter;
  /** The tip when the run began. */
  readonly snapshot: Snapshot;
  readonly cache: PointerCache;
  /** Whether somebody named the aliases: one that does not exist is an error then. */
  readonly isNamed: boolean;
  readonly retry: boolean;
  /** Whether to bring Git in line with a recorded rollback by a pull request. */
  readonly propose: boolean;
  /** Of many promotions at once each would copy the same bytes, and all of them together need the memory of all. */
  readonly copying: InTurn;
}

export interface AliasResult {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly outcome: AliasOutcome | { readonly kind: 'broken'; readonly error: unknown };
  /** The name of its registry in laurel.yaml; `null` where that could not be found out. */
  readonly registry: string | null;
  /** How the alias file came to its content, where that was applied, refused, errored or broken; `null` otherwise. */
  readonly change: Change | null;
  /** The pull request that brings Git in line with a rollback. */
  readonly pullRequest?: PullRequest;
  /** What the code host would not do about that pull request. */
  readonly warnings?: readonly string[];
}

/** An alias to reconcile. */
export interface Named {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Where it was found to live; otherwise laurel.yaml says where. */
  readonly found?: { readonly registry: string; readonly store: ObjectStore };
}

/** What a look at one alias showed. */
export type Look =
  | { readonly kind: 'done'; readonly result: AliasResult }
  | (Named & {
      readonly kind: 'act';
      readonly registry: string;
      readonly file: AliasTreeFile | null;
      /** The commit that the pointer was last brought in line with. */
      readonly honoured: string | null;
    });

/** The one conditional GET: most aliases are in line, and that shows from the blob id alone. */
export async function lookAt(
  { promoter, snapshot, cache, isNamed }: Run,
  { model, alias, found }: Named,
): Promise<Look> {
  const desired = snapshot.aliasFile(model, alias);
  let registry = found?.registry ?? null;
  const done = (outcome: AliasResult['outcome']): Look => ({
    kind: 'done',
    result: { model, alias, outcome, registry, change: null },
  });
  try {
    const { store, registry: name } = found ?? (await whereOf(promoter, snapshot, { model, alias }));
    registry = name;
    const pointer = await observe(store, { model, alias }, cache, promoter.signal);
    if (isNamed && desired === null && pointer === null) throw unknownAlias(snapshot, { model, alias });
    const step = decideStep({
      desired,
      pointer,
      repository: await ownName(promoter, snapshot, pointer?.desired.repository),
      root: promoter.snapshots.root,
      ancestry: 'same',
    });
    if (step.kind !== 'in-sync') {
      const honoured = pointer?.desired.commit ?? null;
      return { kind: 'act', model, alias, registry: name, file: desired, honoured };
    }
    return done({ kind: 'in-sync', pointer });
  } catch (error) {
    return done({ kind: 'broken', error });
  }
}

/** Where laurel.yaml lets the alias live. */
async function whereOf(
  promoter: Promoter,
  snapshot: Snapshot,
  { model, alias }: Named,
): Promise<NonNullable<Named['found']>> {
  const { alias: store, aliasRegistry: registry } = await storesOf(promoter, snapshot, model, alias);
  return { registry, store };
}

async function observe(
  store: ObjectStore,
  { model, alias }: Named,
  cache: PointerCache,
  signal: AbortSignal | undefined,
): Promise<Pointer | null> {
  const id = `${store.location} ${aliasId(model, alias)}`;
  const known = cache.get(id);
  const chain = aliasChain(model, alias);
  const head = await readHead(store, chain, { signal, ifNoneMatch: known?.etag });
  if (head.kind === 'not-modified' && known !== undefined) return known.pointer;
  if (head.kind !== 'at') return null;
  // A state of the pointer that was not seen before is trusted only after its ledger entry was.
  await proveHead(store, chain, head, { signal });
  cache.set(id, { pointer: head.pointer, etag: head.etag });
  return head.pointer;
}

/** Applies one alias that a look showed to be out of line, and proposes what brings Git in line with a rollback. */
export async function actOn(
  { promoter, snapshot, retry, propose, copying }: Run,
  { model, alias, registry, file }: Extract<Look, { kind: 'act' }>,
): Promise<AliasResult> {
  try {
    const applied = await applyAlias(promoter, { model, alias, retry }, copying);
    const { outcome } = applied;
    const behind = outcome.kind === 'held' || outcome.kind === 'refused' ? outcome.pointer : null;
    if (!propose || behind === null || behind.hold === null || behind.version === null)
      return { model, alias, ...applied };
    const { pullRequest, warnings } = await proposeRollback(promoter, { model, alias, pointer: behind });
    return { model, alias, ...applied, pullRequest, warnings };
  } catch (error) {
    const change = file === null ? null : snapshot.history.knownChange(file.path);
    return { model, alias, outcome: { kind: 'broken', error }, registry, change };
  }
}

function unknownAlias(snapshot: Snapshot, { model, alias }: Named): LaurelError {
  const id = aliasId(model, alias);
  const meant = nearestName(id, [...snapshot.aliases.keys()]);
  return new LaurelError({
    code: 'not-found',
    message: `there is no alias ${id}: no file names it, and nothing was ever promoted to it`,
    remedy: meant === undefined ? `run laurel list ${model} to see its aliases` : `did you mean ${meant}?`,
  });
}
