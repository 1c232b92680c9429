// Issues, and the comments that issues and pull requests share.
import type { Account, App } from './accounts.ts';

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  state: 'open' | 'closed';
  readonly labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface IssueComment {
  readonly id: number;
  /** Of the issue or the pull request. */
  readonly number: number;
  readonly author: Account;
  readonly app: App | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}
