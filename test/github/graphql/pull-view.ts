// Pull requests as GraphQL shows them.
import { commitsBetween } from '../model/acts/history.ts';
import { nodeId } from '../model/ids.ts';
import type { BaseMove, PullRequest, Review } from '../model/pull-request.ts';
import type { Repository } from '../model/repository.ts';
import { actorView } from './account-view.ts';
import { connect, type PageArguments } from './connection.ts';
import type { GraphQLContext } from './context.ts';

export function pullView(context: GraphQLContext, repository: Repository, pull: PullRequest) {
  const { base, head, merged } = pull;
  return {
    id: nodeId('PullRequest', pull.id),
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${context.facade.urls.web}/${repository.fullName}/pull/${pull.number}`,
    state: merged === null ? pull.state.toUpperCase() : 'MERGED',
    isDraft: pull.draft,
    closed: pull.state === 'closed',
    closedAt: pull.closedAt,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    author: actorView(pull.author),
    baseRefName: base.branch,
    baseRefOid: base.sha,
    headRefName: head.branch,
    headRefOid: head.sha,
    headRepository: () => context.views.repository(context, head.repository),
    headRepositoryOwner: actorView(head.repository.owner),
    isCrossRepository: head.repository !== repository,
    merged: merged !== null,
    mergedAt: merged?.at ?? null,
    mergedBy: merged === null ? null : actorView(merged.by),
    mergeCommit: async () => (merged === null ? null : viewCommit(context, repository, merged.commit)),
    autoMergeRequest: autoMergeView(pull),
    isInMergeQueue:
      repository.queues.get(base.branch)?.entries.some(({ number }) => number === pull.number) ?? false,
    commits: async (page: PageArguments) =>
      connect(await commitsBetween(repository.git, base.sha, head.sha), page, (commit) => ({
        id: `PullRequestCommit_${pull.id}_${commit.id}`,
        commit: context.views.commit(context, repository, commit),
      })),
    reviews: async (page: PageArguments) =>
      connect(visibleReviews(context, pull), page, (review) => reviewView(context, repository, review)),
    timelineItems: ({ itemTypes, last }: TimelineArguments) => ({
      nodes: pull.baseMoves
        .filter(({ kind }) => itemTypes?.includes(timelineTypes[kind].item) ?? true)
        .slice(-(last ?? 0))
        .map(({ kind, at }) => ({ __typename: timelineTypes[kind].object, createdAt: at })),
    }),
  };
}

interface TimelineArguments {
  readonly itemTypes?: readonly string[] | null;
  readonly last?: number | null;
}

/** As the schema calls them: what is asked for, and what is answered. */
const timelineTypes = {
  changed: { item: 'BASE_REF_CHANGED_EVENT', object: 'BaseRefChangedEvent' },
  'force-pushed': { item: 'BASE_REF_FORCE_PUSHED_EVENT', object: 'BaseRefForcePushedEvent' },
} as const satisfies Record<BaseMove['kind'], object>;

function autoMergeView({ autoMerge, updatedAt }: PullRequest) {
  if (autoMerge === null) return null;
  const { commitMessage, commitTitle, enabledBy, method } = autoMerge;
  return {
    enabledAt: updatedAt,
    enabledBy: actorView(enabledBy.account),
    mergeMethod: method.toUpperCase(),
    commitHeadline: commitTitle,
    commitBody: commitMessage,
  };
}

/** What somebody has not submitted yet only they see. */
function visibleReviews({ token }: GraphQLContext, { reviews }: PullRequest): Review[] {
  return reviews.filter(({ state, author }) => state !== 'PENDING' || author.id === token.account.id);
}

function reviewView(context: GraphQLContext, repository: Repository, review: Review) {
  const { id, author, body, commitId, state, submittedAt } = review;
  return {
    id: nodeId('PullRequestReview', id),
    databaseId: id,
    state,
    body,
    submittedAt,
    author: actorView(author),
    commit: async () => viewCommit(context, repository, commitId),
  };
}

async function viewCommit(
  context: GraphQLContext,
  repository: Repository,
  id: string,
): Promise<object | null> {
  const commit = await repository.git.commit(id);
  return commit === null ? null : context.views.commit(context, repository, commit);
}
