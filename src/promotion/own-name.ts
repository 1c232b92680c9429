// Under which name this repository owns an alias.
import type { Promoter } from './promoter.ts';
import type { Snapshot } from './snapshot.ts';

const namedByRoot = /^git:([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The name that this repository has where an alias's ledger says `owner`: that one, if it is the first commit of a
 * history that this repository holds. It may hold several, as after another repository was merged into it, and then
 * it is what it was before.
 *
 * @param owner of the alias, `undefined` where nothing was ever promoted to it.
 * @throws LaurelError as the code host does.
 */
export async function ownName(
  { repository }: Pick<Promoter, 'repository'>,
  { history }: Snapshot,
  owner: string | undefined,
): Promise<string> {
  if (owner === undefined || owner === repository) return repository;
  const root = namedByRoot.exec(owner)?.[1];
  return root !== undefined && (await history.holds(root)) ? owner : repository;
}
