// Routes of reviews, of comments on lines, and of asking for reviews.
import { z } from 'zod';
import { refuseLine } from '../model/acts/diff-lines.ts';
import { addReviewComment, dismissReview, requestReviews, submitReview } from '../model/acts/review.ts';
import type { PullPlace } from '../model/place.ts';
import type { ReviewState } from '../model/pull-request.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { simplePullBody } from './bodies/pull-request.ts';
import { reviewBody, reviewCommentBody } from './bodies/review.ts';
import { teamBody, userBody } from './bodies/user.ts';
import {
  actorOf,
  created,
  found,
  numberParam,
  ok,
  paged,
  parseBody,
  placeOf,
  pullPlaceOf,
  unwrap,
} from './request.ts';

const read = [{ name: 'pull_requests', access: 'read' }] as const;
const write = [{ name: 'pull_requests', access: 'write' }] as const;
const pull = '/repos/{owner}/{repo}/pulls/{pull_number}';

const states = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const satisfies Record<string, ReviewState>;

const side = z.enum(['LEFT', 'RIGHT']);
const lineComment = z.object({
  path: z.string(),
  body: z.string(),
  line: z.number().optional(),
  side: side.optional(),
  start_line: z.number().optional(),
});
const newReview = z.object({
  commit_id: z.string().optional(),
  body: z.string().default(''),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(lineComment).default([]),
});
const newComment = lineComment.extend({ commit_id: z.string(), in_reply_to: z.number().optional() });
const asked = z.object({
  reviewers: z.array(z.string()).default([]),
  team_reviewers: z.array(z.string()).default([]),
});

export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${pull}/reviews`,
    permissions: read,
    handle: async (facade, request) => {
      const { repository, pull: of } = pullPlaceOf(facade, request);
      const { login } = actorOf(request).account;
      // What is pending only its author sees.
      const seen = of.reviews.filter(({ state, author }) => state !== 'PENDING' || author.login === login);
      return paged(facade, request, seen, (items) =>
        items.map((review) => reviewBody(facade, repository, of, review)),
      );
    },
  },
  {
    method: 'POST',
    template: `${pull}/reviews`,
    permissions: write,
    handle: async (facade, request) => createReview(pullPlaceOf(facade, request), request),
  },
  {
    method: 'PUT',
    template: `${pull}/reviews/{review_id}/dismissals`,
    permissions: write,
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      const id = numberParam(request, 'review_id');
      const review = found(place.pull.reviews.find((one) => one.id === id));
      const dismissed = unwrap(await dismissReview(place, review, actorOf(request)));
      return ok(reviewBody(facade, place.repository, place.pull, dismissed));
    },
  },
  {
    method: 'GET',
    template: `${pull}/requested_reviewers`,
    permissions: read,
    handle: async (facade, request) => {
      const { repository, pull: of } = pullPlaceOf(facade, request);
      const teams = [...of.requestedTeams].map((slug) => facade.directory.team(repository.owner.login, slug));
      return ok({
        users: [...of.requestedReviewers.values()].map((account) => userBody(facade, account)),
        teams: teams.filter((team) => team !== null).map((team) => teamBody(facade, team)),
      });
    },
  },
  {
    method: 'POST',
    template: `${pull}/requested_reviewers`,
    permissions: write,
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      const { reviewers, team_reviewers: teams } = parseBody(request, asked);
      unwrap(await requestReviews(place, actorOf(request), { reviewers, teams }));
      return created(simplePullBody(facade, place.repository, place.pull));
    },
  },
  {
    method: 'GET',
    template: `${pull}/comments`,
    permissions: read,
    handle: async (facade, request) => {
      const { repository, pull: of } = pullPlaceOf(facade, request);
      return paged(facade, request, of.reviewComments, (items) =>
        items.map((comment) => reviewCommentBody(facade, repository, of, comment)),
      );
    },
  },
  {
    method: 'POST',
    template: `${pull}/comments`,
    permissions: write,
    handle: async (facade, request) => {
      const place = pullPlaceOf(facade, request);
      const comment = parseBody(request, newComment);
      const refusal = await refuseLine(place, positionOf(comment));
      if (refusal !== null) throw new Refusal(422, 'Validation Failed', { errors: [threadError(refusal)] });
      const added = addReviewComment(place, actorOf(request), {
        ...positionOf(comment),
        commitId: comment.commit_id,
        inReplyTo: comment.in_reply_to ?? null,
        reviewId: null,
      });
      return created(reviewCommentBody(facade, place.repository, place.pull, added));
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/pulls/comments/{comment_id}',
    permissions: write,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      const id = numberParam(request, 'comment_id');
      const pulls = [...repository.pulls.values()];
      const of = found(pulls.find(({ reviewComments }) => reviewComments.some((one) => one.id === id)));
      const comment = found(of.reviewComments.find((one) => one.id === id));
      if (comment.author.id !== actorOf(request).account.id) {
        throw new Refusal(403, 'Resource not accessible by integration');
      }
      comment.body = parseBody(request, z.object({ body: z.string() })).body;
      comment.updatedAt = facade.clock.now();
      return ok(reviewCommentBody(facade, repository, of, comment));
    },
  },
];

async function createReview(place: PullPlace, request: FacadeRequest): Promise<FacadeResponse> {
  const { body, event, commit_id: commitId, comments } = parseBody(request, newReview);
  const actor = actorOf(request);
  for (const comment of comments) await checkLine(place, comment);
  const state = event === undefined ? 'PENDING' : states[event];
  const said = body === '' && comments.length > 0 && state === 'COMMENTED' ? ' ' : body;
  const outcome = await submitReview(place, { actor, state, body: said, commitId: commitId ?? null });
  if (outcome.kind === 'refused') {
    throw new Refusal(outcome.status, 'Unprocessable Entity', { errors: [outcome.message] });
  }
  const review = outcome.value;
  for (const comment of comments) {
    const where = { commitId: review.commitId, inReplyTo: null, reviewId: review.id };
    addReviewComment(place, actor, { ...positionOf(comment), ...where });
  }
  return ok(reviewBody(place.facade, place.repository, place.pull, review));
}

function threadError(message: string) {
  return {
    resource: 'PullRequestReviewComment',
    code: 'custom',
    field: 'pull_request_review_thread',
    message,
  };
}

async function checkLine(place: PullPlace, comment: z.infer<typeof lineComment>): Promise<void> {
  const refusal = await refuseLine(place, positionOf(comment));
  if (refusal !== null) throw new Refusal(422, 'Unprocessable Entity', { errors: [refusal] });
}

function positionOf(comment: z.infer<typeof lineComment>) {
  return {
    body: comment.body,
    path: comment.path,
    line: comment.line ?? null,
    startLine: comment.start_line ?? null,
    side: comment.side ?? ('RIGHT' as const),
  };
}
