// Pull requests, and what people say and decide on them.
import type { Account } from './accounts.ts';
import type { Repository } from './repository.ts';
import type { Actor } from './tokens.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface AutoMerge {
  readonly enabledBy: Actor;
  readonly method: MergeMethod;
  readonly commitTitle: string | null;
  readonly commitMessage: string | null;
}

export interface Merged {
  readonly at: string;
  readonly by: Account;
  /** On the base branch: the merge commit, the squashed commit, or the last of the rebased ones. */
  readonly commit: string;
}

export interface TestMerge {
  readonly base: string;
  readonly head: string;
  readonly sha: string | null;
}

/** The pull request shows another difference since, though nobody moved its head. */
export interface BaseMove {
  readonly kind: 'changed' | 'force-pushed';
  readonly at: string;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  state: 'open' | 'closed';
  draft: boolean;
  readonly head: {
    readonly repository: Repository;
    readonly branch: string;
    sha: string;
  };
  readonly base: { branch: string; sha: string };
  readonly baseMoves: BaseMove[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  merged: Merged | null;
  autoMerge: AutoMerge | null;
  readonly requestedReviewers: Map<string, Account>;
  /** By slug. */
  readonly requestedTeams: Set<string>;
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  /** Who moved the head last; `require_last_push_approval` asks for somebody else. */
  lastPusher: Account;
  /** The test merge (`refs/pull/N/merge`) and what it was made of; `sha` is `null` where they conflict. */
  testMerge: TestMerge | null;
  /** Settles when the test merge has been looked after; readers that come together take turns. */
  refreshing: Promise<TestMerge | null>;
  /** How often `mergeable` was read since head or base last moved. */
  mergeableReads: number;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly author: Account;
  state: ReviewState;
  body: string;
  readonly commitId: string;
  submittedAt: string | null;
}

export interface ReviewComment {
  readonly id: number;
  readonly reviewId: number | null;
  readonly author: Account;
  body: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly side: 'LEFT' | 'RIGHT';
  readonly commitId: string;
  readonly diffHunk: string;
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
}
