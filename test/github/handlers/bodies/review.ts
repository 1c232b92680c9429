// Bodies of reviews and of comments on lines.
import type { GitHubFacade } from '../../facade.ts';
import { nodeId } from '../../model/ids.ts';
import type { PullRequest, Review, ReviewComment } from '../../model/pull-request.ts';
import type { Repository } from '../../model/repository.ts';
import { associationOf } from '../../model/roles.ts';
import { apiOf, webOf } from './repository.ts';
import type { ReviewBody, ReviewCommentBody } from './schemas.ts';
import { userBody } from './user.ts';

export function reviewBody(
  facade: GitHubFacade,
  repository: Repository,
  { number }: PullRequest,
  review: Review,
): ReviewBody {
  const html = `${webOf(facade, repository)}/pull/${number}#pullrequestreview-${review.id}`;
  const pull = `${apiOf(facade, repository)}/pulls/${number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userBody(facade, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(facade, repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}

export function reviewCommentBody(
  facade: GitHubFacade,
  repository: Repository,
  { number }: PullRequest,
  comment: ReviewComment,
): ReviewCommentBody {
  const url = `${apiOf(facade, repository)}/pulls/comments/${comment.id}`;
  const html = `${webOf(facade, repository)}/pull/${number}#discussion_r${comment.id}`;
  const pull = `${apiOf(facade, repository)}/pulls/${number}`;
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    user: userBody(facade, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(facade, repository, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startLine === null ? null : comment.side,
    ...(comment.line === null ? {} : { line: comment.line, original_line: comment.line }),
    side: comment.side,
    subject_type: comment.line === null ? 'file' : 'line',
  };
}
