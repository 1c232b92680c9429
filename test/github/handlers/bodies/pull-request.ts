// Bodies of pull requests.
import type { GitHubFacade } from '../../facade.ts';
import { nodeId } from '../../model/ids.ts';
import type { AutoMerge, PullRequest } from '../../model/pull-request.ts';
import type { Repository } from '../../model/repository.ts';
import { associationOf } from '../../model/roles.ts';
import { apiOf, repositoryBody, webOf } from './repository.ts';
import type { MinimalPullBody, PullBody, SimplePullBody } from './schemas.ts';
import { teamBody, userBody } from './user.ts';

/** What a full body says beyond the pull request's own fields. */
export interface PullFacts {
  readonly mergeable: boolean | null;
  readonly mergeableState: string;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

/** As lists hold it. */
export function simplePullBody(
  facade: GitHubFacade,
  repository: Repository,
  pull: PullRequest,
): SimplePullBody {
  return {
    ...ownFields(facade, repository, pull),
    user: userBody(facade, pull.author),
    requested_teams: requestedTeams(facade, repository, pull),
  };
}

/** As `GET /repos/{owner}/{repo}/pulls/{pull_number}` and webhooks have it. */
export function pullBody(
  facade: GitHubFacade,
  repository: Repository,
  pull: PullRequest,
  facts: PullFacts,
): PullBody {
  const comments = [...repository.comments.values()].filter(({ number }) => number === pull.number);
  return {
    ...ownFields(facade, repository, pull),
    state: pull.state,
    user: userBody(facade, pull.author),
    requested_teams: requestedTeams(facade, repository, pull),
    merged: pull.merged !== null,
    mergeable: facts.mergeable,
    rebaseable: facts.mergeable,
    mergeable_state: facts.mergeableState,
    merged_by: pull.merged === null ? null : userBody(facade, pull.merged.by),
    comments: comments.length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: false,
    commits: facts.commits,
    additions: facts.additions,
    deletions: facts.deletions,
    changed_files: facts.changedFiles,
  };
}

/** As check runs name the pull requests of their commit; forks' are left out. */
export function minimalPullBodies(
  facade: GitHubFacade,
  repository: Repository,
  sha: string,
): MinimalPullBody[] {
  const repo = { id: repository.id, url: apiOf(facade, repository), name: repository.name };
  return [...repository.pulls.values()]
    .filter(({ state, head }) => state === 'open' && head.sha === sha && head.repository === repository)
    .map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${apiOf(facade, repository)}/pulls/${pull.number}`,
      head: { ref: pull.head.branch, sha: pull.head.sha, repo },
      base: { ref: pull.base.branch, sha: pull.base.sha, repo },
    }));
}

function ownFields(facade: GitHubFacade, repository: Repository, pull: PullRequest) {
  return {
    ...linksOf(facade, repository, pull),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    // Until it is merged, the test merge: a trap that is GitHub's own.
    merge_commit_sha: pull.merged?.commit ?? pull.testMerge?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [...pull.requestedReviewers.values()].map((account) => userBody(facade, account)),
    labels: [],
    milestone: null,
    draft: pull.draft,
    head: sideBody(facade, pull.head.repository, pull.head),
    base: sideBody(facade, repository, pull.base),
    author_association: associationOf(facade, repository, pull.author),
    auto_merge: pull.autoMerge === null ? null : autoMergeBody(facade, pull.autoMerge),
    active_lock_reason: null,
  };
}

function sideBody(
  facade: GitHubFacade,
  repository: Repository,
  { branch, sha }: { readonly branch: string; readonly sha: string },
) {
  return {
    label: `${repository.owner.login}:${branch}`,
    ref: branch,
    sha,
    user: userBody(facade, repository.owner),
    repo: repositoryBody(facade, repository),
  };
}

function autoMergeBody(facade: GitHubFacade, { enabledBy, method, commitTitle, commitMessage }: AutoMerge) {
  return {
    enabled_by: userBody(facade, enabledBy.account),
    merge_method: method,
    commit_title: commitTitle ?? '',
    commit_message: commitMessage ?? '',
  };
}

function requestedTeams(
  facade: GitHubFacade,
  repository: Repository,
  { requestedTeams: slugs }: PullRequest,
) {
  const found = [...slugs].map((slug) => facade.directory.team(repository.owner.login, slug));
  return found.filter((team) => team !== null).map((team) => teamBody(facade, team));
}

function linksOf(facade: GitHubFacade, repository: Repository, { number, head }: PullRequest) {
  const api = apiOf(facade, repository);
  const url = `${api}/pulls/${number}`;
  const web = `${webOf(facade, repository)}/pull/${number}`;
  const issue = `${api}/issues/${number}`;
  const links = {
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  };
  return {
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    _links: {
      self: { href: url },
      html: { href: web },
      issue: { href: issue },
      comments: { href: links.comments },
      review_comments: { href: links.review_comments },
      review_comment: { href: links.review_comment },
      commits: { href: links.commits },
      statuses: { href: links.statuses },
    },
  };
}
