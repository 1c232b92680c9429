// The Revert button: a commit that takes back what a merged pull request brought.
import type { Account } from '../accounts.ts';
import { hostSignature, signatureOf } from '../people.ts';
import type { PullPlace } from '../place.ts';
import { Refusal } from '../route.ts';

/** On top of the base branch. @throws Refusal where the button would say that it cannot. */
export async function revertTree({ facade, repository, pull }: PullPlace, by: Account): Promise<string> {
  const { git, activity } = repository;
  const tip = await git.resolve(`refs/heads/${pull.base.branch}`);
  const merged = pull.merged === null ? null : await git.commit(pull.merged.commit);
  const landing = activity.find(({ type, after }) => type === 'pr_merge' && after === merged?.id);
  const parent = landing?.before ?? merged?.parents[0];
  if (tip === null || merged === null || parent === undefined) {
    throw new Refusal(422, 'This pull request cannot be reverted.');
  }
  const taken = await git.mergeTrees(merged.id, tip, parent);
  if (taken.kind === 'conflict') {
    throw new Refusal(422, 'Sorry, this pull request couldn’t be reverted automatically.');
  }
  return git.writeCommit({
    tree: taken.tree,
    parents: [tip],
    message: `Revert "${pull.title}"`,
    author: signatureOf(facade, by),
    committer: hostSignature(facade),
  });
}
