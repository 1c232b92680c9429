// What moved a branch or a tag, by whom: the repository's activity.
import type { Account } from './accounts.ts';

export type ActivityType =
  'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';

export interface Activity {
  readonly id: number;
  readonly type: ActivityType;
  /** Full: `refs/heads/main`. */
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: Account;
  readonly at: string;
}

/** What GitHub writes for a ref that is not there. */
export const noCommit = '0'.repeat(40);
