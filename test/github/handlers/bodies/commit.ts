// Bodies of commits, as the repository's and as Git's own API have them, and of the files that they change.
import type { GitHubFacade } from '../../facade.ts';
import type { ChangedFile, CommitRecord } from '../../git/git-backend.ts';
import { nodeId } from '../../model/ids.ts';
import { accountOf } from '../../model/people.ts';
import type { Repository } from '../../model/repository.ts';
import { apiOf, webOf } from './repository.ts';
import type { CommitBody, DiffEntryBody, GitCommitBody } from './schemas.ts';
import { userBody } from './user.ts';

const unverified = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** As lists hold it: without statistics and files. */
export function commitBody(facade: GitHubFacade, repository: Repository, commit: CommitRecord): CommitBody {
  const [api, web] = [apiOf(facade, repository), webOf(facade, repository)];
  const [author, committer] = [accountOf(facade, commit.author), accountOf(facade, commit.committer)];
  return {
    sha: commit.id,
    node_id: nodeId('Commit', commit.id),
    commit: {
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.id}`,
      comment_count: 0,
      verification: unverified,
    },
    url: `${api}/commits/${commit.id}`,
    html_url: `${web}/commit/${commit.id}`,
    comments_url: `${api}/commits/${commit.id}/comments`,
    author: author === null ? null : userBody(facade, author),
    committer: committer === null ? null : userBody(facade, committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
  };
}

/** As `GET /repos/{owner}/{repo}/git/commits/{commit_sha}` has it. */
export function gitCommitBody(
  facade: GitHubFacade,
  repository: Repository,
  commit: CommitRecord,
): GitCommitBody {
  const [api, web] = [apiOf(facade, repository), webOf(facade, repository)];
  return {
    sha: commit.id,
    node_id: nodeId('Commit', commit.id),
    url: `${api}/git/commits/${commit.id}`,
    html_url: `${web}/commit/${commit.id}`,
    author: { ...commit.author },
    committer: { ...commit.committer },
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
    verification: unverified,
  };
}

/** @param at the commit whose file the links show. */
export function diffEntryBody(
  facade: GitHubFacade,
  repository: Repository,
  file: ChangedFile,
  at: string,
): DiffEntryBody {
  const web = webOf(facade, repository);
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${at}/${path}`,
    raw_url: `${web}/raw/${at}/${path}`,
    contents_url: `${apiOf(facade, repository)}/contents/${path}?ref=${at}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
