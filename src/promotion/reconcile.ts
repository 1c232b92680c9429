// Reconciling: every alias, level-triggered, to a fixed point. A second run writes nothing; where nothing is to
// do it costs one conditional GET an alias and one listing of the tip.
import type { ETag, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { proveHead } from '../ledger/prove-head.ts';
import { readHead } from '../ledger/read-chain.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import { listAliasedModels, listAliases } from '../registry/scan-keys.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { type InTurn, inTurn } from '../registry/in-turn.ts';
import { type AliasName, type ModelName, parseReference } from '../registry/names.ts';
import { type AliasOutcome, applyAlias } from './apply.ts';
import type { Change, PullRequest } from './code-host.ts';
import { allStoresOf, laurelFile, type Promoter, storesOf } from './promoter.ts';
import { proposeRollback } from './propose.ts';
import { rememberTeams } from './remember-teams.ts';
import { aliasId, type AliasTreeFile, type Snapshot } from './snapshot.ts';
import { decideStep } from './step.ts';

/** Pointers as they were last seen, by store and alias: what makes the next look a conditional one. */
export type PointerCache = Map<string, { readonly pointer: Pointer; readonly etag: ETag }>;

export interface ReconcileRequest {
  /** Aliases to reconcile; all of the tip and of the cache when absent. */
  readonly only?: readonly { readonly model: ModelName; readonly alias: AliasName }[];
  readonly retry?: boolean;
  readonly cache: PointerCache;
  /** Whether to look, by listing keys, for aliases that live and that no file of the tip names. */
  readonly sweep?: boolean;
  /** Whether to bring Git in line with a recorded rollback by a pull request. */
  readonly propose: boolean;
  readonly concurrency?: number;
  /** Called after each alias, with how many of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface AliasResult {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly outcome: AliasOutcome | { readonly kind: 'broken'; readonly error: unknown };
  /** The name of its registry in laurel.yaml; `null` where that could not be found out. */
  readonly registry: string | null;
  /** How the alias file came to its content, where that was applied, refused or errored; `null` otherwise. */
  readonly change: Change | null;
  /** The pull request that brings Git in line with a rollback. */
  readonly pullRequest?: PullRequest;
  /** What the code host would not do about that pull request. */
  readonly warnings?: readonly string[];
}

export interface Reconciled {
  readonly commit: string;
  readonly results: readonly AliasResult[];
}

/**
 * One failing alias does not keep the others from being reconciled: its error is its outcome.
 *
 * @throws LaurelError only where no alias could be looked at: Git unreadable, laurel.yaml invalid, interrupted.
 */
export async function reconcile(from: Promoter, request: ReconcileRequest): Promise<Reconciled> {
  const promoter = { ...from, teams: rememberTeams(from.snapshots.host) };
  const snapshot = await promoter.snapshots.atTip();
  // Without it there is nothing to reconcile, and that is no success.
  const { registries } = await laurelFile(snapshot);
  const wanted = request.only ?? (await aliasesOf(promoter, snapshot, request));
  // Where there are several, a model's file says in which one each of its aliases lives.
  if (Object.keys(registries).length > 1) await snapshot.readTogether(wanted);
  const concurrency = request.concurrency ?? 32;
  const looks = await inParallel(wanted, concurrency, async (each) =>
    look(promoter, snapshot, each, request),
  );
  const changed = looks.flatMap((each) => (each.kind === 'act' ? [each] : []));
  await snapshot.readTogether(
    changed,
    changed.flatMap(({ file }) => file ?? []),
  );
  await snapshot.history.prefetchChanges(changed.flatMap(({ file }) => file?.path ?? []));
  await snapshot.history.prefetchAncestries(changed.flatMap(({ honoured }) => honoured ?? []));
  // Of many promotions at once each would copy the same bytes, and all of them together need the memory of all.
  const copying = inTurn();
  let done = 0;
  const results = await inParallel(looks, concurrency, async (seen): Promise<AliasResult> => {
    const result = seen.kind === 'done' ? seen.result : await act(promoter, seen, request, copying);
    done += 1;
    request.onProgress?.(done, looks.length);
    return result;
  });
  promoter.signal?.throwIfAborted();
  return { commit: snapshot.commit, results };
}

interface Named {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Where it was found to live; otherwise laurel.yaml says where. */
  readonly found?: { readonly registry: string; readonly store: ObjectStore };
}

type Look =
  | { readonly kind: 'done'; readonly result: AliasResult }
  | (Named & {
      readonly kind: 'act';
      readonly registry: string;
      readonly file: AliasTreeFile | null;
      /** The commit that the pointer was last brought in line with. */
      readonly honoured: string | null;
    });

/** The one conditional GET: most aliases are in line, and that shows from the blob id alone. */
async function look(
  promoter: Promoter,
  snapshot: Snapshot,
  { model, alias, found }: Named,
  { cache, only }: ReconcileRequest,
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
    if (only !== undefined && desired === null && pointer === null)
      throw unknownAlias(snapshot, { model, alias });
    const step = decideStep({
      desired,
      pointer,
      repository: promoter.repository,
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

async function act(
  promoter: Promoter,
  { model, alias, registry }: Extract<Look, { kind: 'act' }>,
  { retry, propose }: ReconcileRequest,
  copying: InTurn,
): Promise<AliasResult> {
  try {
    const request = { model, alias, ...(retry === undefined ? {} : { retry }) };
    const applied = await applyAlias(promoter, request, copying);
    const { outcome } = applied;
    const behind = outcome.kind === 'held' || outcome.kind === 'refused' ? outcome.pointer : null;
    if (!propose || behind === null || behind.hold === null || behind.version === null)
      return { model, alias, ...applied };
    const { pullRequest, warnings } = await proposeRollback(promoter, { model, alias, pointer: behind });
    return { model, alias, ...applied, pullRequest, warnings };
  } catch (error) {
    return { model, alias, outcome: { kind: 'broken', error }, registry, change: null };
  }
}

/** Aliases of the tip, those seen before and, where asked, those that live: a file that vanished must not go unseen. */
async function aliasesOf(
  promoter: Promoter,
  snapshot: Snapshot,
  { cache, sweep }: ReconcileRequest,
): Promise<readonly Named[]> {
  const seen = [...cache.values()].map(({ pointer: { model, alias } }) => ({ model, alias }));
  const living = sweep === true ? await livingAliases(promoter, snapshot) : [];
  const wanted: Named[] = [...snapshot.aliases.values()].map(({ model, alias }) => ({ model, alias }));
  const named = new Map<string, Named>();
  // What the tip names comes last and wins: laurel.yaml says where it lives.
  for (const each of [...living, ...seen, ...wanted]) named.set(aliasId(each.model, each.alias), each);
  return [...named.values()];
}

async function livingAliases(promoter: Promoter, snapshot: Snapshot): Promise<readonly Named[]> {
  const living: Named[] = [];
  for (const found of await allStoresOf(promoter, snapshot)) {
    for (const model of await listAliasedModels(found.store, { signal: promoter.signal })) {
      const aliases = await listAliases(found.store, model, { signal: promoter.signal });
      living.push(...aliases.map((alias) => ({ model, alias, found })));
    }
  }
  return living;
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

/** `credit-risk@production`, as people name an alias. @throws LaurelError `invalid-name` or `usage`. */
export function parseAliasReference(text: string): Named {
  const reference = parseReference(text);
  if (reference.kind === 'alias') return { model: reference.model, alias: reference.alias };
  throw notAnAlias(text);
}

function notAnAlias(text: string): LaurelError {
  return new LaurelError({
    code: 'usage',
    message: `${JSON.stringify(text)} is not an alias`,
    remedy: 'write model@alias, as in credit-risk@production',
  });
}
