// How a repository lets pull requests be merged, and how one of them stands: one GraphQL query.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { MergeMethod } from './branch-rules.ts';
import type { GitHubClient } from './github-client.ts';

export interface MergeSettings {
  readonly autoMergeAllowed: boolean;
  /** In the order of preference: with a merge commit the head that was reviewed is in the branch's history. */
  readonly methods: readonly MergeMethod[];
  readonly pull: {
    /** As GraphQL names it. */
    readonly id: string;
    readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
    readonly isDraft: boolean;
    readonly head: string;
    readonly base: string;
    /** GitHub merges it by itself: it waits for its checks, or in the merge queue. */
    readonly isArmed: boolean;
  };
}

const query = `query LaurelMergeSettings($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    autoMergeAllowed
    mergeCommitAllowed
    squashMergeAllowed
    rebaseMergeAllowed
    pullRequest(number: $number) {
      id
      state
      isDraft
      headRefOid
      baseRefName
      autoMergeRequest { enabledAt }
      isInMergeQueue
    }
  }
}`;
const answerSchema = z.object({
  repository: z
    .object({
      autoMergeAllowed: z.boolean(),
      mergeCommitAllowed: z.boolean(),
      squashMergeAllowed: z.boolean(),
      rebaseMergeAllowed: z.boolean(),
      pullRequest: z
        .object({
          id: z.string(),
          state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
          isDraft: z.boolean(),
          headRefOid: z.string(),
          baseRefName: z.string(),
          autoMergeRequest: z.object({}).nullable(),
          isInMergeQueue: z.boolean(),
        })
        .nullable(),
    })
    .nullable(),
});

/** @throws LaurelError `git`, `not-found`. */
export async function readMergeSettings(client: GitHubClient, number: number): Promise<MergeSettings> {
  const { repository } = await client.graphql(query, { ...client.repository, number }, answerSchema);
  const pull = repository?.pullRequest ?? null;
  if (repository === null || pull === null) {
    throw new LaurelError({
      code: 'not-found',
      message: `no pull request ${number} at ${client.location}`,
      details: { kind: 'not-found' },
    });
  }
  return {
    autoMergeAllowed: repository.autoMergeAllowed,
    methods: [
      ...(repository.mergeCommitAllowed ? (['merge'] as const) : []),
      ...(repository.squashMergeAllowed ? (['squash'] as const) : []),
      ...(repository.rebaseMergeAllowed ? (['rebase'] as const) : []),
    ],
    pull: {
      id: pull.id,
      state: pull.state,
      isDraft: pull.isDraft,
      head: pull.headRefOid,
      base: pull.baseRefName,
      isArmed: pull.autoMergeRequest !== null || pull.isInMergeQueue,
    },
  };
}
