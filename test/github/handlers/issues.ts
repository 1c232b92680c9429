// Routes of issues, and of comments on issues and pull requests.
import { z } from 'zod';
import { addComment, deleteComment, editComment, openIssue } from '../model/acts/comment.ts';
import type { Issue, IssueComment } from '../model/issue.ts';
import type { Place } from '../model/place.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { FacadeRequest, Route } from '../model/route.ts';
import { commentBody, issueBody } from './bodies/issue.ts';
import {
  actorOf,
  created,
  found,
  nothing,
  numberParam,
  ok,
  paged,
  parseBody,
  placeOf,
  unwrap,
} from './request.ts';

const read = [
  { name: 'issues', access: 'read' },
  { name: 'pull_requests', access: 'read' },
] as const;
const write = [
  { name: 'issues', access: 'write' },
  { name: 'pull_requests', access: 'write' },
] as const;
const list = '/repos/{owner}/{repo}/issues';
const one = `${list}/{issue_number}`;
const comment = `${list}/comments/{comment_id}`;

const said = z.object({ body: z.string() });
const newIssue = z.object({
  title: z.union([z.string(), z.number()]).transform(String),
  body: z.string().nullish(),
  labels: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .default([]),
});
const editedIssue = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
});

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: list,
    permissions: read,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      return paged(facade, request, matchingIssues({ facade, repository }, request), (items) =>
        items.map((issue) => issueBody(facade, repository, issue)),
      );
    },
  },
  {
    method: 'POST',
    template: list,
    permissions: [{ name: 'issues', access: 'write' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { title, body, labels } = parseBody(request, newIssue);
      const issue = unwrap(openIssue(place, actorOf(request), { title, body: body ?? null, labels }));
      return created(issueBody(facade, place.repository, issue));
    },
  },
  {
    method: 'GET',
    template: one,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return ok(issueBody(facade, place.repository, issueOf(place, request)));
    },
  },
  {
    method: 'PATCH',
    template: one,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const issue = issueOf(place, request);
      const { title, body, state } = parseBody(request, editedIssue);
      issue.title = title ?? issue.title;
      if (body !== undefined) issue.body = body;
      issue.updatedAt = facade.clock.now();
      if (state !== undefined) {
        issue.state = state;
        issue.closedAt = state === 'closed' ? facade.clock.now() : null;
      }
      return ok(issueBody(facade, place.repository, issue));
    },
  },
  {
    method: 'GET',
    template: `${one}/comments`,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { number } = issueOf(place, request);
      const since = request.query.get('since') ?? '';
      const comments = [...place.repository.comments.values()].filter(
        (item) => item.number === number && item.updatedAt >= since,
      );
      return paged(facade, request, comments, (items) =>
        items.map((item) => commentBody(facade, place.repository, item)),
      );
    },
  },
  {
    method: 'POST',
    template: `${one}/comments`,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { number } = issueOf(place, request);
      const { body } = parseBody(request, said);
      const added = unwrap(addComment(place, actorOf(request), number, body));
      return created(commentBody(facade, place.repository, added));
    },
  },
  {
    method: 'GET',
    template: comment,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return ok(commentBody(facade, place.repository, commentOf(place, request)));
    },
  },
  {
    method: 'PATCH',
    template: comment,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { body } = parseBody(request, said);
      const edited = unwrap(editComment(place, actorOf(request), commentOf(place, request), body));
      return ok(commentBody(facade, place.repository, edited));
    },
  },
  {
    method: 'DELETE',
    template: comment,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      unwrap(deleteComment(place, actorOf(request), commentOf(place, request)));
      return nothing;
    },
  },
];

function issueOf({ repository }: Place, request: FacadeRequest): Issue | PullRequest {
  const number = numberParam(request, 'issue_number');
  return found(repository.issues.get(number) ?? repository.pulls.get(number));
}

function commentOf({ repository }: Place, request: FacadeRequest): IssueComment {
  return found(repository.comments.get(numberParam(request, 'comment_id')));
}

/** Pull requests are among them. */
function matchingIssues({ repository }: Place, { query }: FacadeRequest): (Issue | PullRequest)[] {
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const creator = query.get('creator');
  const ascending = query.get('direction') === 'asc';
  const matching = [...repository.issues.values(), ...repository.pulls.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === null || issue.author.login === creator)
    .filter((issue) => labels.every((label) => !('head' in issue) && issue.labels.includes(label)))
    .toSorted((a, b) => b.number - a.number);
  return ascending ? matching.toReversed() : matching;
}
