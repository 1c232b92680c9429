// The test merge of a pull request: what its base would become, made anew whenever base or head moved.
import { hostSignature, signatureOf } from '../people.ts';
import type { PullPlace } from '../place.ts';
import type { TestMerge } from '../pull-request.ts';

/** Brings `pull.testMerge` and `refs/pull/N/merge` up to date; the ref stays where it was on a conflict. */
export function refreshTestMerge(place: PullPlace): Promise<TestMerge> {
  const { pull } = place;
  const turn = pull.refreshing.catch(() => null).then(() => refresh(place));
  pull.refreshing = turn;
  return turn;
}

async function refresh(place: PullPlace): Promise<TestMerge> {
  const { pull, repository } = place;
  const base = (await repository.git.resolve(`refs/heads/${pull.base.branch}`)) ?? pull.base.sha;
  const head = pull.head.sha;
  const known = pull.testMerge;
  if (known !== null && known.base === base && known.head === head) return known;
  const testMerge = { base, head, sha: await writeTestMerge(place, base, head) };
  pull.testMerge = testMerge;
  pull.mergeableReads = 0;
  return testMerge;
}

async function writeTestMerge(
  { facade, repository: { git }, pull }: PullPlace,
  base: string,
  head: string,
): Promise<string | null> {
  const mergeBase = await git.mergeBase(base, head);
  if (mergeBase === null) return null;
  const merged = await git.mergeTrees(mergeBase, base, head);
  if (merged.kind === 'conflict') return null;
  const sha = await git.writeCommit({
    tree: merged.tree,
    parents: [base, head],
    message: `Merge ${head} into ${base}`,
    author: signatureOf(facade, pull.author),
    committer: hostSignature(facade),
  });
  await git.updateRef(`refs/pull/${pull.number}/merge`, sha);
  return sha;
}
