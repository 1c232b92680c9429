// The commit that a merge makes: a merge commit, one squashed commit, or the head's commits made anew.
import { hostSignature, signatureOf } from '../people.ts';
import type { PullPlace } from '../place.ts';
import type { MergeMethod } from '../pull-request.ts';
import type { Account } from '../accounts.ts';
import { commitsBetween } from './history.ts';

export interface MergeWish {
  readonly method: MergeMethod;
  /** `null`: GitHub's own words. */
  readonly title: string | null;
  readonly message: string | null;
}

/** @returns the new tip, on top of `base`; `null` on a conflict. */
export async function writeMerge(
  place: PullPlace,
  base: string,
  by: Account,
  wish: MergeWish,
): Promise<string | null> {
  return wish.method === 'rebase' ? rebase(place, base) : writeOne(place, base, by, wish);
}

async function writeOne(
  place: PullPlace,
  base: string,
  by: Account,
  wish: MergeWish,
): Promise<string | null> {
  const { facade, repository, pull } = place;
  const { git } = repository;
  const head = pull.head.sha;
  const mergeBase = await git.mergeBase(base, head);
  const merged = mergeBase === null ? null : await git.mergeTrees(mergeBase, base, head);
  if (merged === null || merged.kind === 'conflict') return null;
  const isSquash = wish.method === 'squash';
  return git.writeCommit({
    tree: merged.tree,
    parents: isSquash ? [base] : [base, head],
    message: isSquash ? await squashWords(place, base, wish) : mergeWords(place, wish),
    author: signatureOf(facade, isSquash ? pull.author : by),
    committer: hostSignature(facade),
  });
}

async function rebase(
  { facade, repository: { git }, pull }: PullPlace,
  base: string,
): Promise<string | null> {
  let tip = base;
  for (const commit of await commitsBetween(git, base, pull.head.sha)) {
    const [parent] = commit.parents;
    // Merges of the base into the head have nothing of their own.
    if (parent === undefined || commit.parents.length > 1) continue;
    const merged = await git.mergeTrees(parent, tip, commit.id);
    if (merged.kind === 'conflict') return null;
    const { message, author } = commit;
    const committer = hostSignature(facade);
    tip = await git.writeCommit({ tree: merged.tree, parents: [tip], message, author, committer });
  }
  return tip;
}

function mergeWords({ pull }: PullPlace, { title, message }: MergeWish): string {
  const from = `${pull.head.repository.owner.login}/${pull.head.branch}`;
  return `${title ?? `Merge pull request #${pull.number} from ${from}`}\n\n${message ?? pull.title}`.trimEnd();
}

async function squashWords(
  { repository: { git }, pull }: PullPlace,
  base: string,
  { title, message }: MergeWish,
): Promise<string> {
  const commits = await commitsBetween(git, base, pull.head.sha);
  const [only] = commits;
  const subject = commits.length === 1 && only !== undefined ? only.message.split('\n', 1)[0] : pull.title;
  const list = commits.length === 1 ? '' : commits.map((commit) => `* ${commit.message}`).join('\n\n');
  return `${title ?? `${subject} (#${pull.number})`}\n\n${message ?? list}`.trimEnd();
}
