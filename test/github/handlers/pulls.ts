// Routes of pull requests.
import { z } from 'zod';
import { commitsBetween } from '../model/acts/history.ts';
import { mergePull } from '../model/acts/merge-pull.ts';
import { editPull, openPull } from '../model/acts/open-pull.ts';
import { readPull } from '../model/acts/pull-facts.ts';
import { updateBranch } from '../model/acts/update-branch.ts';
import type { Place } from '../model/place.ts';
import type { PullRequest } from '../model/pull-request.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { commitBody, diffEntryBody } from './bodies/commit.ts';
import { simplePullBody } from './bodies/pull-request.ts';
import { apiOf } from './bodies/repository.ts';
import { actorOf, created, ok, paged, parseBody, placeOf, pullPlaceOf, unwrap } from './request.ts';

const read = [{ name: 'pull_requests', access: 'read' }] as const;
const write = [{ name: 'pull_requests', access: 'write' }] as const;
const list = '/repos/{owner}/{repo}/pulls';
const one = `${list}/{pull_number}`;

/** Of one pull request, over all pages. */
const mostFiles = 3_000;
const mostCommits = 250;

const newPull = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
});
const editedPull = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
});
const merge = z.object({
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge'),
});
const update = z.object({ expected_head_sha: z.string().optional() });

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: list,
    permissions: read,
    handle: async (facade, request) => listPulls(placeOf(facade, request), request),
  },
  {
    method: 'POST',
    template: list,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { title, head, base, body, draft } = parseBody(request, newPull);
      const asked = { actor: actorOf(request), title, head, base, body: body ?? null, draft };
      const outcome = await openPull(place, asked);
      if (outcome.kind === 'refused' && outcome.status === 422) {
        const errors = [{ resource: 'PullRequest', code: 'custom', message: outcome.message }];
        throw new Refusal(422, 'Validation Failed', { errors });
      }
      return created(await readPull({ ...place, pull: unwrap(outcome) }));
    },
  },
  {
    method: 'GET',
    template: one,
    permissions: read,
    handle: async (facade, request) => ok(await readPull(pullPlaceOf(facade, request))),
  },
  {
    method: 'PATCH',
    template: one,
    permissions: write,
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      unwrap(await editPull(place, actorOf(request), parseBody(request, editedPull)));
      return ok(await readPull(place));
    },
  },
  {
    method: 'GET',
    template: `${one}/files`,
    permissions: read,
    handle: async (facade, request) => {
      const { repository, pull } = pullPlaceOf(facade, request);
      const { git } = repository;
      const from = await git.mergeBase(pull.base.sha, pull.head.sha);
      const files = (await git.changedFiles(from, pull.head.sha)).slice(0, mostFiles);
      return paged(facade, request, files, (items) =>
        items.map((file) => diffEntryBody(facade, repository, file, pull.head.sha)),
      );
    },
  },
  {
    method: 'GET',
    template: `${one}/commits`,
    permissions: read,
    handle: async (facade, request) => {
      const { repository, pull } = pullPlaceOf(facade, request);
      const commits = await commitsBetween(repository.git, pull.base.sha, pull.head.sha);
      return paged(facade, request, commits.slice(0, mostCommits), (items) =>
        items.map((commit) => commitBody(facade, repository, commit)),
      );
    },
  },
  {
    method: 'PUT',
    template: `${one}/merge`,
    permissions: [{ name: 'contents', access: 'write' }],
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      const asked = parseBody(request, merge);
      const sha = unwrap(
        await mergePull(place, {
          actor: actorOf(request),
          method: asked.merge_method,
          title: asked.commit_title ?? null,
          message: asked.commit_message ?? null,
          head: asked.sha ?? null,
        }),
      );
      return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
    },
  },
  {
    method: 'PUT',
    template: `${one}/update-branch`,
    permissions: write,
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      const { expected_head_sha: head } = parseBody(request, update);
      unwrap(await updateBranch(place, actorOf(request), head ?? null));
      const url = `${apiOf(facade, place.repository)}/pulls/${place.pull.number}`;
      return { status: 202, body: { message: 'Updating pull request branch.', url } };
    },
  },
];

async function listPulls(place: Place, request: FacadeRequest): Promise<FacadeResponse> {
  const { facade, repository } = place;
  const { query } = request;
  const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
  const sort = query.get('sort') ?? 'created';
  const isAscending = (query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'asc';
  const matching = [...repository.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => isFrom(pull, head))
    .filter((pull) => base === null || pull.base.branch === base)
    .toSorted((a, b) => (sort === 'updated' ? a.updatedAt.localeCompare(b.updatedAt) : a.number - b.number));
  const ordered = isAscending ? matching : matching.toReversed();
  return paged(facade, request, ordered, (items) =>
    items.map((pull) => simplePullBody(facade, repository, pull)),
  );
}

/** `ada:feature`; a filter that names no owner is overlooked, as GitHub does. */
function isFrom({ head }: PullRequest, filter: string | null): boolean {
  if (filter === null || !filter.includes(':')) return true;
  return `${head.repository.owner.login}:${head.branch}`.toLowerCase() === filter.toLowerCase();
}
