// Bodies of issues and of the comments on issues and pull requests.
import type { GitHubFacade } from '../../facade.ts';
import { nodeId } from '../../model/ids.ts';
import type { Issue, IssueComment } from '../../model/issue.ts';
import type { PullRequest } from '../../model/pull-request.ts';
import type { Repository } from '../../model/repository.ts';
import { associationOf } from '../../model/roles.ts';
import { apiOf, webOf } from './repository.ts';
import type { IssueBody, IssueCommentBody, ReactionsBody } from './schemas.ts';
import { appBody, userBody } from './user.ts';

/** A pull request is an issue too. */
export function issueBody(
  facade: GitHubFacade,
  repository: Repository,
  issue: Issue | PullRequest,
): IssueBody {
  const api = apiOf(facade, repository);
  const url = `${api}/issues/${issue.number}`;
  const isPull = 'head' in issue;
  const web = `${webOf(facade, repository)}/${isPull ? 'pull' : 'issues'}/${issue.number}`;
  const comments = [...repository.comments.values()].filter(({ number }) => number === issue.number);
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    id: issue.id,
    node_id: nodeId(isPull ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userBody(facade, issue.author),
    labels: isPull ? [] : issue.labels.map((name) => ({ name })),
    state: issue.state,
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(facade, repository, issue.author),
    active_lock_reason: null,
    body: issue.body,
    reactions: noReactions(url),
    ...(isPull
      ? {
          draft: issue.draft,
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: web,
            diff_url: `${web}.diff`,
            patch_url: `${web}.patch`,
            merged_at: issue.merged?.at ?? null,
          },
        }
      : {}),
  };
}

export function commentBody(
  facade: GitHubFacade,
  repository: Repository,
  comment: IssueComment,
): IssueCommentBody {
  const api = apiOf(facade, repository);
  const kind = repository.pulls.has(comment.number) ? 'pull' : 'issues';
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${webOf(facade, repository)}/${kind}/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userBody(facade, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(facade, repository, comment.author),
    body: comment.body,
    reactions: noReactions(`${api}/issues/comments/${comment.id}`),
    performed_via_github_app: comment.app === null ? null : appBody(facade, comment.app),
  };
}

function noReactions(url: string): ReactionsBody {
  const counts = { '+1': 0, '-1': 0, laugh: 0, confused: 0, heart: 0, hooray: 0, eyes: 0, rocket: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...counts };
}
