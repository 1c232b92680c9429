// «Update branch»: the base is merged into the head.
import { hostSignature, signatureOf } from '../people.ts';
import type { PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { moveRef } from './move-ref.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** @param expected what the head must be. @returns the new head. */
export async function updateBranch(
  place: PullPlace,
  actor: Actor,
  expected: string | null,
): Promise<Outcome<string>> {
  const { facade, repository, pull } = place;
  const { git } = repository;
  const head = pull.head.sha;
  if (expected !== null && expected !== head) {
    return refused(422, 'expected head sha didn’t match current head ref.');
  }
  const base = (await git.resolve(`refs/heads/${pull.base.branch}`)) ?? pull.base.sha;
  if (await git.isAncestor(base, head)) {
    return refused(422, 'There are no new commits on the base branch.');
  }
  const mergeBase = await git.mergeBase(base, head);
  const merged = mergeBase === null ? null : await git.mergeTrees(mergeBase, head, base);
  if (merged === null || merged.kind === 'conflict') {
    return refused(422, 'merge conflict between base and head');
  }
  const tip = await git.writeCommit({
    tree: merged.tree,
    parents: [head, base],
    message: `Merge branch '${pull.base.branch}' into ${pull.head.branch}`,
    author: signatureOf(facade, actor.account),
    committer: hostSignature(facade),
  });
  const ref = `refs/heads/${pull.head.branch}`;
  await moveRef({ facade, repository: pull.head.repository }, { ref, before: head, after: tip }, { actor });
  return done(tip);
}
