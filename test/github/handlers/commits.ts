// Routes of commits: history, one commit, what lies between two, and the pull requests that brought one.
import { findCommit } from '../model/acts/deploy.ts';
import { commitsBetween } from '../model/acts/history.ts';
import { landedPulls } from '../model/acts/landed.ts';
import type { Place } from '../model/place.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { commitBody, diffEntryBody } from './bodies/commit.ts';
import { simplePullBody } from './bodies/pull-request.ts';
import { apiOf, webOf } from './bodies/repository.ts';
import type { CommitBody, ComparisonBody } from './bodies/schemas.ts';
import { found, linkHeader, ok, paged, pageOf, param, placeOf } from './request.ts';

const contents = [{ name: 'contents', access: 'read' }] as const;

/** Of one commit or comparison. */
const mostFiles = 300;

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits',
    permissions: contents,
    handle: async (facade, request) => listCommits(placeOf(facade, request), request),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}',
    permissions: contents,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return ok(await detailedCommit(place, await commitNamed(place, param(request, 'ref'))));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    permissions: [{ name: 'pull_requests', access: 'read' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { repository } = place;
      const sha = await commitNamed(place, param(request, 'commit_sha'));
      const isEarly = facade.faults.isEarlyRead(`${repository.fullName} ${sha}`);
      const pulls = isEarly ? [] : await landedPulls(place, sha);
      return paged(facade, request, pulls, (items) =>
        items.map((pull) => simplePullBody(facade, repository, pull)),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/compare/{basehead}',
    permissions: contents,
    handle: async (facade, request) => compare(placeOf(facade, request), request),
  },
];

async function commitNamed(place: Place, name: string): Promise<string> {
  const sha = await findCommit(place, name);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

async function listCommits(place: Place, request: FacadeRequest): Promise<FacadeResponse> {
  const { facade, repository } = place;
  const { query } = request;
  const from = await findCommit(place, query.get('sha') ?? repository.defaultBranch);
  if (from === null) throw new Refusal(404, 'Not Found');
  const path = query.get('path');
  const ids = await repository.git.log(from, path === null ? {} : { path });
  return paged(facade, request, ids, (items) => bodiesOf(place, items));
}

async function bodiesOf({ facade, repository }: Place, ids: readonly string[]): Promise<CommitBody[]> {
  const commits = await Promise.all(ids.map((id) => repository.git.commit(id)));
  return commits.map((commit) => commitBody(facade, repository, found(commit)));
}

async function detailedCommit(place: Place, sha: string): Promise<CommitBody> {
  const { facade, repository } = place;
  const commit = found(await repository.git.commit(sha));
  const files = await repository.git.changedFiles(commit.parents[0] ?? null, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitBody(facade, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, mostFiles).map((file) => diffEntryBody(facade, repository, file, sha)),
  };
}

async function compare(place: Place, request: FacadeRequest): Promise<FacadeResponse> {
  const { facade, repository } = place;
  const [baseName = '', headName = ''] = param(request, 'basehead').split(/\.\.\.?/);
  const [base, head] = await Promise.all([sideNamed(place, baseName), sideNamed(place, headName)]);
  const mergeBase = await repository.git.mergeBase(base, head);
  if (mergeBase === null) {
    throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  }
  const commits = await commitsBetween(repository.git, base, head);
  const { page, perPage } = pageOf(request, 250);
  const last = Math.max(1, Math.ceil(commits.length / perPage));
  const url = `${facade.urls.api}${request.path}`;
  const link = linkHeader(url, request.query, { page, last });
  const onPage = commits.slice((page - 1) * perPage, page * perPage);
  // Files come with the first page only.
  const files = page === 1 ? await repository.git.changedFiles(mergeBase, head) : [];
  const { ahead, behind } = await repository.git.countAheadBehind(base, head);
  const [baseCommit, mergeBaseCommit] = await bodiesOf(place, [base, mergeBase]);
  const body: ComparisonBody = {
    ...compareLinks(place, param(request, 'basehead')),
    base_commit: found(baseCommit),
    merge_base_commit: found(mergeBaseCommit),
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: commits.length,
    commits: onPage.map((commit) => commitBody(facade, repository, commit)),
    files: files.slice(0, mostFiles).map((file) => diffEntryBody(facade, repository, file, head)),
  };
  return { status: 200, ...(link === '' ? {} : { headers: { link } }), body };
}

/** `main`, a commit, or `ada:feature` of a fork. */
async function sideNamed(place: Place, name: string): Promise<string> {
  const [, owner, branch] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const { facade, repository } = place;
  const isHere = owner === undefined || owner.toLowerCase() === repository.owner.login.toLowerCase();
  const fork = isHere ? repository : facade.repository(`${owner}/${repository.name}`);
  return found(await findCommit({ facade, repository: found(fork) }, branch ?? name));
}

function statusOf(ahead: number, behind: number): ComparisonBody['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function compareLinks({ facade, repository }: Place, basehead: string) {
  const web = `${webOf(facade, repository)}/compare/${basehead}`;
  return {
    url: `${apiOf(facade, repository)}/compare/${basehead}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
  };
}
