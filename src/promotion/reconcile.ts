// Reconciling: every alias, level-triggered, to a fixed point. A second run writes nothing; where nothing is to
// do it costs one conditional GET an alias and one listing of the tip.
import { LaurelError } from '../primitives/errors.ts';
import { listAliasedModels, listAliases } from '../registry/scan-keys.ts';
import { inParallel } from '../registry/in-parallel.ts';
import { inTurn } from '../registry/in-turn.ts';
import { type AliasName, type ModelName, parseReference } from '../registry/names.ts';
import { allStoresOf, laurelFile, type Promoter } from './promoter.ts';
import {
  actOn,
  type AliasResult,
  lookAt,
  type Named,
  type PointerCache,
  type Run,
} from './reconcile-alias.ts';
import { rememberTeams } from './remember-teams.ts';
import { aliasId, type Snapshot } from './snapshot.ts';

export type { AliasResult } from './reconcile-alias.ts';

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
  const { cache, only, retry = false, propose, concurrency = 32 } = request;
  const run: Run = {
    promoter,
    snapshot,
    cache,
    isNamed: only !== undefined,
    retry,
    propose,
    copying: inTurn(),
  };
  const looks = await inParallel(wanted, concurrency, async (each) => lookAt(run, each));
  const changed = looks.flatMap((each) => (each.kind === 'act' ? [each] : []));
  await snapshot.readTogether(
    changed,
    changed.flatMap(({ file }) => file ?? []),
  );
  await snapshot.history.prefetchChanges(changed.flatMap(({ file }) => file?.path ?? []));
  await snapshot.history.prefetchAncestries(changed.flatMap(({ honoured }) => honoured ?? []));
  let done = 0;
  const results = await inParallel(looks, concurrency, async (seen): Promise<AliasResult> => {
    const result = seen.kind === 'done' ? seen.result : await actOn(run, seen);
    done += 1;
    request.onProgress?.(done, looks.length);
    return result;
  });
  promoter.signal?.throwIfAborted();
  return { commit: snapshot.commit, results };
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
