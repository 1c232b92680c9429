// A repository: its settings, its people, and everything that happened in it.
import type { Account } from './accounts.ts';
import type { Activity } from './activity.ts';
import type { CheckRun, CheckSuite } from './checks.ts';
import type { Deployment, Environment } from './deployments.ts';
import type { GitBackend } from '../git/git-backend.ts';
import type { Issue, IssueComment } from './issue.ts';
import type { MergeQueue } from './merge-queue.ts';
import type { BranchProtection, Ruleset } from './protection.ts';
import type { PullRequest } from './pull-request.ts';

/** Each holds what the one before it holds. */
export const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface RepositorySettings {
  allowAutoMerge: boolean;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  deleteBranchOnMerge: boolean;
  /** «Allow GitHub Actions to create and approve pull requests». */
  actionsMayOpenPullRequests: boolean;
}

export const defaultSettings: RepositorySettings = {
  allowAutoMerge: false,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  deleteBranchOnMerge: false,
  actionsMayOpenPullRequests: true,
};

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  /** `acme/models`. */
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  readonly createdAt: string;
  readonly git: GitBackend;
  readonly forkOf: Repository | null;
  readonly settings: RepositorySettings;
  /** By login in lower case. */
  readonly collaborators: Map<string, Role>;
  /** By slug of a team of the owning organization. */
  readonly teams: Map<string, Role>;
  /** By branch. */
  readonly protections: Map<string, BranchProtection>;
  readonly rulesets: Ruleset[];
  readonly pulls: Map<number, PullRequest>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, IssueComment>;
  readonly checkSuites: CheckSuite[];
  readonly checkRuns: Map<number, CheckRun>;
  readonly deployments: Map<number, Deployment>;
  readonly environments: Map<string, Environment>;
  /** Oldest first. */
  readonly activity: Activity[];
  /** By base branch. */
  readonly queues: Map<string, MergeQueue>;
  /** The last number given to an issue or a pull request. */
  lastNumber: number;
}
