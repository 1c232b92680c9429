// What every code host must say, whatever lies behind it: run by local Git and by GitHub alike.
import { afterEach, beforeEach, describe, test } from 'vitest';
import type { CodeHost, GitId } from '../../src/promotion/code-host.ts';
import { changeContracts } from './code-host/changes.ts';
import { fileContracts } from './code-host/files.ts';
import { proposalContracts } from './code-host/proposals.ts';
import { reviewContracts } from './code-host/reviews.ts';

/** Files by path; `null` takes one away. */
export type Files = Readonly<Record<string, string | null>>;

/** A repository and what people do in it; ada writes, grace and alan review. */
export interface RepositoryUnderTest {
  /** Its default branch is `main`, with one commit of {@link firstFiles}. */
  readonly host: CodeHost;
  /** A commit straight on main, by ada. */
  push(files: Files): Promise<GitId>;
  /** A branch off main with one commit by ada, and its pull request. @returns its name. */
  open(branch: string, files: Files): Promise<string>;
  /** One more commit on the branch of a pull request, by ada. */
  amend(name: string, files: Files): Promise<GitId>;
  /** An approval of the head as it is now; a host may refuse it. */
  approve(name: string, login: string): Promise<void>;
  /** Merges with a merge commit. */
  merge(name: string): Promise<GitId>;
  /** Merges by hand, changing files on the way, and pushes that to main. */
  mergeBy(name: string, edits: Files): Promise<GitId>;
  /** Puts main on any commit. */
  reset(commit: GitId): Promise<void>;
  close(): Promise<void>;
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

export function describeCodeHost(name: string, make: () => Promise<RepositoryUnderTest>): void {
  describe(`${name} as a code host`, () => {
    let made: RepositoryUnderTest | undefined;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(async () => {
      await made?.close();
      made = undefined;
    });
    const contracts = [...fileContracts, ...reviewContracts, ...changeContracts, ...proposalContracts];
    test.for(contracts)('$name', async ({ check }) => {
      if (made === undefined) throw new Error('the repository was not made');
      await check(made);
    });
  });
}
