// Bodies of repositories.
import type { GitHubFacade } from '../../facade.ts';
import { nodeId } from '../../model/ids.ts';
import type { Repository } from '../../model/repository.ts';
import type { FullRepositoryBody, RepositoryBody } from './schemas.ts';
import { userBody } from './user.ts';

/** Where the API has a repository; links in bodies begin with it. */
export function apiOf({ urls }: GitHubFacade, repository: Repository): string {
  return `${urls.api}/repos/${repository.fullName}`;
}

/** Where the browser has a repository. */
export function webOf({ urls }: GitHubFacade, repository: Repository): string {
  return `${urls.web}/${repository.fullName}`;
}

/** As other bodies and webhooks hold it. */
export function repositoryBody(facade: GitHubFacade, repository: Repository): RepositoryBody {
  const pushedAt = repository.activity.at(-1)?.at ?? repository.createdAt;
  const openIssues = [...repository.issues.values(), ...repository.pulls.values()].filter(
    ({ state }) => state === 'open',
  ).length;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    owner: userBody(facade, repository.owner),
    description: null,
    fork: repository.forkOf !== null,
    ...linksOf(facade, repository),
    created_at: repository.createdAt,
    updated_at: pushedAt,
    pushed_at: pushedAt,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    ...features,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: openIssues,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    forks: 0,
    open_issues: openIssues,
    watchers: 0,
    default_branch: repository.defaultBranch,
    ...mergeSettings(repository),
  };
}

/** As `GET /repos/{owner}/{repo}` has it. */
export function fullRepositoryBody(facade: GitHubFacade, repository: Repository): FullRepositoryBody {
  const { pushed_at, created_at, updated_at, ...body } = repositoryBody(facade, repository);
  const { owner, forkOf } = repository;
  return {
    ...body,
    pushed_at: pushed_at ?? repository.createdAt,
    created_at: created_at ?? repository.createdAt,
    updated_at: updated_at ?? repository.createdAt,
    has_discussions: false,
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
    license: null,
    ...(owner.type === 'Organization' ? { organization: userBody(facade, owner) } : {}),
    ...(forkOf === null
      ? {}
      : { parent: repositoryBody(facade, forkOf), source: repositoryBody(facade, forkOf) }),
  };
}

const features = {
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
};

function mergeSettings({ settings }: Repository) {
  return {
    allow_squash_merge: settings.allowSquashMerge,
    allow_merge_commit: settings.allowMergeCommit,
    allow_rebase_merge: settings.allowRebaseMerge,
    allow_auto_merge: settings.allowAutoMerge,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
    allow_update_branch: false,
  };
}

function linksOf(facade: GitHubFacade, repository: Repository) {
  const url = apiOf(facade, repository);
  const web = webOf(facade, repository);
  const host = new URL(facade.urls.web).host;
  return {
    html_url: web,
    url,
    forks_url: `${url}/forks`,
    keys_url: `${url}/keys{/key_id}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    teams_url: `${url}/teams`,
    hooks_url: `${url}/hooks`,
    issue_events_url: `${url}/issues/events{/number}`,
    events_url: `${url}/events`,
    assignees_url: `${url}/assignees{/user}`,
    branches_url: `${url}/branches{/branch}`,
    tags_url: `${url}/tags`,
    blobs_url: `${url}/git/blobs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    trees_url: `${url}/git/trees{/sha}`,
    statuses_url: `${url}/statuses/{sha}`,
    languages_url: `${url}/languages`,
    stargazers_url: `${url}/stargazers`,
    contributors_url: `${url}/contributors`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    commits_url: `${url}/commits{/sha}`,
    git_commits_url: `${url}/git/commits{/sha}`,
    comments_url: `${url}/comments{/number}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    contents_url: `${url}/contents/{+path}`,
    compare_url: `${url}/compare/{base}...{head}`,
    merges_url: `${url}/merges`,
    archive_url: `${url}/{archive_format}{/ref}`,
    downloads_url: `${url}/downloads`,
    issues_url: `${url}/issues{/number}`,
    pulls_url: `${url}/pulls{/number}`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    labels_url: `${url}/labels{/name}`,
    releases_url: `${url}/releases{/id}`,
    deployments_url: `${url}/deployments`,
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
  };
}
