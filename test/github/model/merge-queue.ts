// The merge queue: entries in order, and the group that is being built.
import type { Actor } from './tokens.ts';

export interface QueueEntry {
  readonly number: number;
  readonly enqueuedBy: Actor;
  readonly headSha: string;
}

/** One or more entries, merged on a branch of their own that checks run on. */
export interface MergeGroup {
  readonly entries: readonly QueueEntry[];
  readonly baseBranch: string;
  readonly baseSha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-17-<base sha>`. */
  readonly headRef: string;
  readonly headSha: string;
  /** The merge commit of each entry, in order. */
  readonly commits: readonly { readonly number: number; readonly sha: string }[];
}

export interface MergeQueue {
  readonly entries: QueueEntry[];
  readonly groups: MergeGroup[];
}
