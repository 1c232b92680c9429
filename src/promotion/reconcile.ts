// Reconciling: every alias, level-triggered, to a fixed point. A second run writes nothing; where nothing is to
// do it costs one conditional GET an alias and one listing of the tip.
import type { ETag, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { readHead } from '../ledger/read-chain.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { type InTurn, inTurn } from '../registry/in-turn.ts';
import { type AliasName, type ModelName, parseReference } from '../registry/names.ts';
import { type AliasOutcome, applyAlias } from './apply.ts';
import type { PullRequest } from './code-host.ts';
import { type Promoter, storesOf } from './promoter.ts';
import { proposeRollback } from './propose.ts';
import { aliasId, type Snapshot } from './snapshot.ts';
import { decideStep } from './step.ts';

/** Pointers as they were last seen, by store and alias: what makes the next look a conditional one. */
export type PointerCache = Map<string, { readonly pointer: Pointer; readonly etag: ETag }>;

export interface ReconcileRequest {
  /** Aliases to reconcile; all of the tip and of the cache when absent. */
  readonly only?: readonly { readonly model: ModelName; readonly alias: AliasName }[];
  readonly retry?: boolean;
  readonly cache: PointerCache;
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
  /** The pull request that brings Git in line with a rollback. */
  readonly pullRequest?: PullRequest;
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
export async function reconcile(promoter: Promoter, request: ReconcileRequest): Promise<Reconciled> {
  const snapshot = await promoter.snapshots.atTip();
  const wanted = request.only ?? aliasesOf(snapshot, request.cache);
  const concurrency = request.concurrency ?? 32;
  const looks = await inParallel(wanted, concurrency, async (each) =>
    look(promoter, snapshot, each, request.cache),
  );
  const changed = looks.flatMap((each) => (each.kind === 'act' ? [each] : []));
  await snapshot.prefetchChanges(changed.flatMap(({ path }) => path ?? []));
  await snapshot.prefetchAncestries(changed.flatMap(({ honoured }) => honoured ?? []));
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
}

type Look =
  | { readonly kind: 'done'; readonly result: AliasResult }
  | (Named & {
      readonly kind: 'act';
      readonly path: string | null;
      /** The commit that the pointer was last brought in line with. */
      readonly honoured: string | null;
    });

/** The one conditional GET: most aliases are in line, and that shows from the blob id alone. */
async function look(
  promoter: Promoter,
  snapshot: Snapshot,
  { model, alias }: Named,
  cache: PointerCache,
): Promise<Look> {
  const desired = snapshot.aliasFile(model, alias);
  try {
    const { alias: store } = await storesOf(promoter, snapshot, model, alias);
    const pointer = await observe(store, { model, alias }, cache, promoter.signal);
    const step = decideStep({
      desired,
      pointer,
      repository: promoter.repository,
      root: promoter.snapshots.root,
      ancestry: 'same',
    });
    if (step.kind !== 'in-sync') {
      const honoured = pointer?.desired.commit ?? null;
      return { kind: 'act', model, alias, path: desired?.path ?? null, honoured };
    }
    return { kind: 'done', result: { model, alias, outcome: { kind: 'in-sync', pointer } } };
  } catch (error) {
    return { kind: 'done', result: { model, alias, outcome: { kind: 'broken', error } } };
  }
}

async function observe(
  store: ObjectStore,
  { model, alias }: Named,
  cache: PointerCache,
  signal: AbortSignal | undefined,
): Promise<Pointer | null> {
  const id = `${store.location} ${aliasId(model, alias)}`;
  const known = cache.get(id);
  const head = await readHead(store, aliasChain(model, alias), { signal, ifNoneMatch: known?.etag });
  if (head.kind === 'not-modified' && known !== undefined) return known.pointer;
  if (head.kind !== 'at') return null;
  cache.set(id, { pointer: head.pointer, etag: head.etag });
  return head.pointer;
}

async function act(
  promoter: Promoter,
  { model, alias }: Named,
  { retry, propose }: ReconcileRequest,
  copying: InTurn,
): Promise<AliasResult> {
  try {
    const request = { model, alias, ...(retry === undefined ? {} : { retry }) };
    const outcome = await applyAlias(promoter, request, copying);
    const behind = outcome.kind === 'held' || outcome.kind === 'refused' ? outcome.pointer : null;
    if (!propose || behind === null || behind.hold === null || behind.version === null)
      return { model, alias, outcome };
    return {
      model,
      alias,
      outcome,
      pullRequest: await proposeRollback(promoter, { model, alias, pointer: behind }),
    };
  } catch (error) {
    return { model, alias, outcome: { kind: 'broken', error } };
  }
}

/** Aliases of the tip, and those that were seen before: a file that vanished is drift and must not go unseen. */
function aliasesOf(snapshot: Snapshot, cache: PointerCache): readonly Named[] {
  const named = new Map<string, Named>(
    [...snapshot.aliases].map(([id, { model, alias }]) => [id, { model, alias }]),
  );
  for (const { pointer } of cache.values()) {
    const id = aliasId(pointer.model, pointer.alias);
    if (!named.has(id)) named.set(id, { model: pointer.model, alias: pointer.alias });
  }
  return [...named.values()];
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
