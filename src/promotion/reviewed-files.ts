// Which files people saw when they approved a pull request.
import { diffTrees, isSameFile, listRoot } from './changed-files.ts';
import type { PullRequest, TreeFile } from './code-host.ts';
import type { Snapshots } from './snapshot.ts';

/**
 * Whether a file, with its bytes and its mode, is one that the pull request's head changed to just that: of any other
 * file its approvals say nothing. Nothing is read where nobody approved.
 *
 * @throws LaurelError as the code host.
 */
export async function reviewedFiles(
  { host, root }: Pick<Snapshots, 'host' | 'root'>,
  pullRequest: PullRequest | null,
): Promise<(file: TreeFile) => boolean> {
  if (pullRequest === null || pullRequest.approvals.length === 0) return () => false;
  const { mergeBase, head } = pullRequest;
  const [before, after] = await Promise.all([listRoot(host, root, mergeBase), listRoot(host, root, head)]);
  const changed = new Map(
    diffTrees(before, after)
      .filter((file) => !file.deleted)
      .map((file) => [file.path, file]),
  );
  return (file) => isSameFile(changed.get(file.path), file);
}
