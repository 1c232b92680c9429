// Who pushed to the branch of a pull request: pure, from the activity of its ref, newest first.
import type { GitId } from '../../../promotion/code-host.ts';

/** One entry of a repository's activity. */
export interface Activity {
  readonly kind: string;
  /** Where the ref stood afterwards. */
  readonly after: GitId;
  /** Absent where the account is gone. */
  readonly actor: string | null;
}

/**
 * The logins that moved the branch up to `head`, since it was last created: a name that was used before may have
 * been pushed to by anybody. Where `head` is not among them, all count.
 */
export function pushersOf(newestFirst: readonly Activity[], head: GitId): string[] {
  const start = newestFirst.findIndex(({ after }) => after === head);
  const pushers: string[] = [];
  for (const { kind, actor } of newestFirst.slice(Math.max(0, start))) {
    if (kind !== 'branch_deletion' && actor !== null) pushers.push(actor);
    if (kind === 'branch_creation' && start >= 0) break;
  }
  return pushers;
}
