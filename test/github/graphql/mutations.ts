// What GraphQL can change: GitHub's auto-merge and merge queue, which REST has no word for.
import { disableAutoMerge, enableAutoMerge } from '../model/acts/auto-merge.ts';
import { enqueue } from '../model/acts/merge-queue.ts';
import type { Outcome } from '../model/acts/outcome.ts';
import { nodeId } from '../model/ids.ts';
import type { PullPlace } from '../model/place.ts';
import type { MergeMethod } from '../model/pull-request.ts';
import { actorView } from './account-view.ts';
import { isVisible } from '../access.ts';
import { demand, type GraphQLContext } from './context.ts';
import { refusal } from './refusal.ts';

interface PullInput {
  readonly pullRequestId: string;
  readonly clientMutationId?: string | null;
  readonly expectedHeadOid?: string | null;
}

interface AutoMergeInput extends PullInput {
  readonly mergeMethod: 'MERGE' | 'SQUASH' | 'REBASE';
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
}

const methods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const satisfies Record<
  AutoMergeInput['mergeMethod'],
  MergeMethod
>;

export function mutationsFor(context: GraphQLContext) {
  const actor = { account: context.token.account, token: context.token };
  return {
    enablePullRequestAutoMerge: async ({ input }: { readonly input: AutoMergeInput }) => {
      const { commitBody = null, commitHeadline = null, mergeMethod } = input;
      const place = await write(context, input, async (at) =>
        enableAutoMerge(at, {
          enabledBy: actor,
          method: methods[mergeMethod],
          commitTitle: commitHeadline,
          commitMessage: commitBody,
        }),
      );
      return pullPayload(context, input, place);
    },
    disablePullRequestAutoMerge: async ({ input }: { readonly input: PullInput }) => {
      const place = await write(context, input, async (at) => disableAutoMerge(at, actor));
      return pullPayload(context, input, place);
    },
    enqueuePullRequest: async ({ input }: { readonly input: PullInput }) => {
      const place = await write(context, input, async (at) => enqueue(at, actor));
      const { pull, repository } = place;
      const entries = repository.queues.get(pull.base.branch)?.entries ?? [];
      const position = entries.findIndex(({ number }) => number === pull.number) + 1;
      return {
        clientMutationId: input.clientMutationId ?? null,
        mergeQueueEntry: {
          id: `MergeQueueEntry_${pull.id}`,
          position,
          pullRequest: context.views.pull(context, repository, pull),
        },
      };
    },
  };
}

/** One after another with every other write. @throws GraphQLError for a refusal. */
async function write(
  context: GraphQLContext,
  input: PullInput,
  act: (place: PullPlace) => Promise<Outcome<unknown>>,
): Promise<PullPlace> {
  const { facade } = context;
  return facade.exclusively(async () => {
    const place = findPull(context, input.pullRequestId);
    demand(context, place.repository, { name: 'pull_requests', access: 'write' });
    demand(context, place.repository, { name: 'contents', access: 'write' });
    const { expectedHeadOid = null } = input;
    if (expectedHeadOid !== null && expectedHeadOid !== place.pull.head.sha) {
      throw refusal('UNPROCESSABLE', 'Head sha was modified. Review and try again.');
    }
    const outcome = await act(place);
    if (outcome.kind === 'refused') {
      throw refusal(outcome.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE', outcome.message);
    }
    return place;
  });
}

function findPull({ facade, token }: GraphQLContext, id: string): PullPlace {
  for (const repository of facade.repositories()) {
    if (!isVisible(facade, repository, token)) continue;
    const pull = [...repository.pulls.values()].find((one) => nodeId('PullRequest', one.id) === id);
    if (pull !== undefined) return { facade, repository, pull };
  }
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}

function pullPayload(context: GraphQLContext, input: PullInput, { repository, pull }: PullPlace) {
  return {
    clientMutationId: input.clientMutationId ?? null,
    actor: actorView(context.token.account),
    pullRequest: context.views.pull(context, repository, pull),
  };
}
