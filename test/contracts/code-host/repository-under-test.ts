// A repository that a code host reads, and what people do in it: what the contract needs of whoever runs it.
import type { CodeHost, GitId } from '../../../src/promotion/code-host.ts';

/** Files by path; `null` takes one away. */
export type Files = Readonly<Record<string, string | null>>;

/** A repository and what people do in it; ada writes, grace and alan review. */
export interface RepositoryUnderTest {
  /** Its default branch is `main`, with one commit of {@link firstFiles}. */
  readonly host: CodeHost;
  /** A commit straight on main, by ada. */
  readonly push: (files: Files) => Promise<GitId>;
  /** A branch off main with one commit by ada, and its pull request. @returns its name. */
  readonly open: (branch: string, files: Files) => Promise<string>;
  /** One more commit on the branch of a pull request, by ada. */
  readonly amend: (name: string, files: Files) => Promise<GitId>;
  /** An approval of the head as it is now; a host may refuse it. */
  readonly approve: (name: string, login: string) => Promise<void>;
  /** Merges with a merge commit. */
  readonly merge: (name: string) => Promise<GitId>;
  /** Merges by hand, changing files on the way, and pushes that to main. */
  readonly mergeBy: (name: string, edits: Files) => Promise<GitId>;
  /** Puts main on any commit. */
  readonly reset: (commit: GitId) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One sentence of the contract. */
export interface HostContract {
  readonly name: string;
  readonly check: (repository: RepositoryUnderTest) => Promise<void>;
}

/** What the repository of a test begins with. */
export const firstFiles = {
  'laurel.yaml': 'home: stage\n',
  'aliases/m/production.yaml': 'version: 1\n',
};
