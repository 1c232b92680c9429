// Pushes: what the rules refuse, and commits made from files.
import type { TreeEdit } from '../../git/git-backend.ts';
import type { Account } from '../accounts.ts';
import { noCommit } from '../activity.ts';
import { guardsOf, isBypassed } from '../guards.ts';
import { missingChecks } from '../obstacles.ts';
import { signatureOf } from '../people.ts';
import type { Place } from '../place.ts';
import type { Actor } from '../tokens.ts';
import type { Move } from './push-payload.ts';

/** In GitHub's words, or `null` where the push may happen. */
export async function refusePush(place: Place, move: Move, actor: Actor): Promise<string | null> {
  const { git } = place.repository;
  if (!move.ref.startsWith('refs/heads/')) return null;
  const branch = move.ref.slice('refs/heads/'.length);
  if (branch.startsWith('gh-readonly-queue/')) return 'Cannot update this protected ref.';
  const guards = guardsOf(place, branch).filter((guard) => !isBypassed(place, guard, actor, 'push'));
  if (move.after === noCommit) {
    return guards.some(({ forbidsDeletion }) => forbidsDeletion)
      ? 'Cannot delete this protected branch'
      : null;
  }
  const isForced = move.before !== noCommit && !(await git.isAncestor(move.before, move.after));
  if (isForced && guards.some(({ forbidsForce }) => forbidsForce)) return 'Cannot force-push to this branch';
  if (guards.some(({ needsPullRequest }) => needsPullRequest)) {
    return 'Changes must be made through a pull request.';
  }
  if (guards.some(({ queue }) => queue !== null)) return 'Changes must be made through the merge queue';
  const required = guards.flatMap(({ checks }) => checks?.required ?? []);
  return missingChecks(place, required, [move.after])[0] ?? null;
}

/** A file's new text; `null` takes it away; a submodule is at a commit. */
export type FileChange =
  | string
  | null
  | { readonly content: string | Uint8Array; readonly mode: '100644' | '100755' | '120000' }
  | { readonly commit: string; readonly mode: '160000' };

export type FileChanges = Readonly<Record<string, FileChange>>;

/** A commit on top of `parent` (`null`: the first one) that changes `files`. */
export async function commitFiles(
  { facade, repository: { git } }: Place,
  parent: string | null,
  change: { readonly author: Account; readonly message: string; readonly files: FileChanges },
): Promise<string> {
  const edits: TreeEdit[] = [];
  for (const [path, file] of Object.entries(change.files)) {
    if (file === null) {
      edits.push({ path, mode: '100644', sha: null });
      continue;
    }
    const written = typeof file === 'string' ? { content: file, mode: '100644' } : file;
    const sha = 'commit' in written ? written.commit : await git.writeBlob(Buffer.from(written.content));
    edits.push({ path, mode: written.mode, sha });
  }
  const signature = signatureOf(facade, change.author);
  return git.writeCommit({
    tree: await git.writeTree(parent, edits),
    parents: parent === null ? [] : [parent],
    message: change.message,
    author: signature,
    committer: signature,
  });
}
