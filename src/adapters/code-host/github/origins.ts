// Which commit of the default branch's own line brought each path's content.
//
// GitHub's history of a path follows a merge into whichever parent has the same content. So a merge that brings old
// content back is not in it, and the old pull request with its approvals would stand for what nobody approved now.
// Therefore every answer is proven along the branch's own line.
import type { GitId } from '../../../promotion/code-host.ts';
import type { FilesAt } from './files-at.ts';
import type { GitHubClient } from './github-client.ts';
import type { HistoryCommit } from './history.ts';
import { type Landed, type PathFacts, readLanded } from './landed-query.ts';
import { readOwnLine } from './own-line.ts';

/** Where a path's content came in. */
export interface Origin {
  readonly facts: PathFacts;
  readonly landed: Landed;
  /** The commit of the own line that brought it. */
  readonly commit: GitId;
  /** Whether nothing changed the path on the own line since. */
  readonly proven: boolean;
}

/** What GitHub's history says, before it is proven. */
interface Claim extends Omit<Origin, 'proven'> {
  /** The merges of the own line between the claimed commit and the newest one. */
  readonly merges: readonly HistoryCommit[];
  readonly isOnLine: boolean;
}

/**
 * A path that was never there is left out.
 *
 * @param files knows the state of every path at `commit`
 * @throws LaurelError `git`.
 */
export async function readOrigins(
  { client, branch }: { readonly client: GitHubClient; readonly branch: string },
  files: FilesAt,
  { commit, facts }: { readonly commit: GitId; readonly facts: readonly PathFacts[] },
): Promise<readonly Origin[]> {
  const claims = await readClaims(client, commit, facts);
  await files.read(
    claims.flatMap(({ facts: { path }, merges }) =>
      merges.map((merge) => ({ commit: ownParentOf(merge), path })),
    ),
  );
  const hiding = new Map(claims.map((claim) => [claim, hidingMerge(claim, files)]));
  const merges = [...new Set([...hiding.values()].flatMap((merge) => merge?.id ?? []))];
  const hidden = await readLanded(client, merges, branch);
  return claims.map((claim) => {
    const merge = hidden.get(hiding.get(claim)?.id ?? '');
    return merge === undefined
      ? { facts: claim.facts, landed: claim.landed, commit: claim.commit, proven: claim.isOnLine }
      : { facts: claim.facts, landed: merge, commit: merge.id, proven: true };
  });
}

/** Where all claim the newest commit, as right after a merge, there is no line to walk. */
async function readClaims(
  client: GitHubClient,
  commit: GitId,
  facts: readonly PathFacts[],
): Promise<readonly Claim[]> {
  const landings = new Set(facts.flatMap(({ touched }) => (touched === null ? [] : landingOf(touched))));
  landings.delete(commit);
  const line = landings.size === 0 ? [] : await readOwnLine(client, commit, landings);
  return facts.flatMap(({ touched, ...rest }): Claim[] => {
    if (touched === null) return [];
    const landing = landingOf(touched);
    const index = landing === commit ? 0 : line.findIndex(({ id }) => id === landing);
    const passed = index < 0 ? line : line.slice(0, index);
    return [
      {
        facts: { ...rest, touched },
        landed: touched,
        commit: landing,
        merges: passed.filter(({ parents }) => parents.length > 1),
        isOnLine: index >= 0,
      },
    ];
  });
}

/** A merge whose own parent had something else at the path: it brought the content, whatever the history says. */
function hidingMerge({ facts: { path, state }, merges }: Claim, files: FilesAt): HistoryCommit | undefined {
  return merges.find((merge) => files.at(ownParentOf(merge), path) !== state);
}

function landingOf({ merged, id }: Landed): GitId {
  return merged?.mergeCommit ?? id;
}

function ownParentOf({ parents }: HistoryCommit): GitId {
  return parents[0] ?? '';
}
