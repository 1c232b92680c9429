// The history of a commit, newest first, a hundred commits at a time.
import { z } from 'zod';
import type { GitId } from '../../../promotion/code-host.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { QueryVariables } from './query-variables.ts';

export interface HistoryCommit {
  readonly id: GitId;
  /** The first is the line's own; at most two are told. */
  readonly parents: readonly GitId[];
}

export const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

const historySchema = z.object({
  repository: z.object({
    object: z
      .object({
        history: z.object({
          pageInfo: pageInfoSchema,
          nodes: z.array(
            z.object({
              oid: gitIdSchema,
              parents: z.object({ nodes: z.array(z.object({ oid: gitIdSchema })) }),
            }),
          ),
        }),
      })
      .nullable(),
  }),
});

export class History {
  readonly #client: GitHubClient;
  readonly #commit: GitId;
  /** `undefined` when all was read. */
  #cursor: string | null | undefined = null;

  constructor(client: GitHubClient, commit: GitId) {
    this.#client = client;
    this.#commit = commit;
  }

  /** The next hundred; none at the end, or for an unknown commit. @throws LaurelError `git`. */
  async next(): Promise<readonly HistoryCommit[]> {
    if (this.#cursor === undefined) return [];
    const variables = new QueryVariables(this.#client.repository);
    const commit = variables.add('GitObjectID!', this.#commit);
    const after = variables.add('String', this.#cursor);
    const query = variables.query(
      'LaurelHistory',
      `object(oid: ${commit}) { ... on Commit { history(first: 100, after: ${after}) { pageInfo { hasNextPage endCursor } nodes { oid parents(first: 2) { nodes { oid } } } } } }`,
    );
    const { repository } = await this.#client.graphql(query, variables.values, historySchema);
    if (repository.object === null) {
      this.#cursor = undefined;
      return [];
    }
    const { pageInfo, nodes } = repository.object.history;
    this.#cursor = pageInfo.hasNextPage && pageInfo.endCursor !== null ? pageInfo.endCursor : undefined;
    return nodes.map(({ oid, parents }) => ({ id: oid, parents: parents.nodes.map((each) => each.oid) }));
  }
}
