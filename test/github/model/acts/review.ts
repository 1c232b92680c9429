// Reviews: given, dismissed, asked for.
import { type Account, folded, type Team } from '../accounts.ts';
import type { PullPlace } from '../place.ts';
import type { Review, ReviewComment, ReviewState } from '../pull-request.ts';
import { hasRole } from '../roles.ts';
import { reviewBody } from '../../handlers/bodies/review.ts';
import { teamBody, userBody } from '../../handlers/bodies/user.ts';
import { type Actor, isActionsToken } from '../tokens.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { emitPull } from './pull-facts.ts';

export interface NewReview {
  readonly actor: Actor;
  readonly state: ReviewState;
  readonly body: string;
  /** `null`: the head. */
  readonly commitId: string | null;
}

export async function submitReview(place: PullPlace, asked: NewReview): Promise<Outcome<Review>> {
  const { facade, repository, pull } = place;
  const { actor, state, body } = asked;
  const isOwn = actor.account.id === pull.author.id;
  if (isOwn && state === 'APPROVED') return refused(422, 'Can not approve your own pull request');
  if (isOwn && state === 'CHANGES_REQUESTED') {
    return refused(422, 'Can not request changes on your own pull request');
  }
  if (state === 'APPROVED' && isActionsToken(actor) && !repository.settings.actionsMayOpenPullRequests) {
    return refused(422, 'GitHub Actions is not permitted to approve pull requests.');
  }
  if (body === '' && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED')) {
    return refused(422, 'Body can not be blank');
  }
  const review: Review = {
    id: facade.ids.next(),
    author: actor.account,
    state,
    body,
    commitId: asked.commitId ?? pull.head.sha,
    submittedAt: state === 'PENDING' ? null : facade.clock.now(),
  };
  pull.reviews.push(review);
  pull.updatedAt = facade.clock.now();
  pull.requestedReviewers.delete(folded(actor.account.login));
  if (state !== 'PENDING') await emitReview(place, 'submitted', actor, review);
  return done(review);
}

export async function dismissReview(
  place: PullPlace,
  review: Review,
  actor: Actor,
): Promise<Outcome<Review>> {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    return refused(422, `Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  review.state = 'DISMISSED';
  await emitReview(place, 'dismissed', actor, review);
  return done(review);
}

/** @param asked logins and slugs of teams. */
export async function requestReviews(
  place: PullPlace,
  actor: Actor,
  asked: { readonly reviewers: readonly string[]; readonly teams: readonly string[] },
): Promise<Outcome<void>> {
  const { facade, repository, pull } = place;
  const people: Account[] = [];
  for (const login of asked.reviewers) {
    const account = facade.directory.account(login);
    if (account !== null && account.id === pull.author.id) {
      return refused(422, 'Review cannot be requested from pull request author.');
    }
    if (account === null || !mayReview(place, account)) return refused(422, strangers(repository.fullName));
    people.push(account);
  }
  const teams = findTeams(place, actor, asked.teams);
  if (teams.kind === 'refused') return teams;
  for (const account of people) {
    pull.requestedReviewers.set(folded(account.login), account);
    const payload = { requested_reviewer: userBody(facade, account) };
    await emitPull(place, { action: 'review_requested', actor, payload });
  }
  for (const team of teams.value) {
    pull.requestedTeams.add(team.slug);
    const payload = { requested_team: teamBody(facade, team) };
    await emitPull(place, { action: 'review_requested', actor, payload });
  }
  return done(undefined);
}

export function addReviewComment(
  { facade, pull }: PullPlace,
  actor: Actor,
  comment: Pick<
    ReviewComment,
    'body' | 'path' | 'line' | 'startLine' | 'side' | 'commitId' | 'inReplyTo' | 'reviewId'
  >,
): ReviewComment {
  const now = facade.clock.now();
  const added = {
    ...comment,
    id: facade.ids.next(),
    author: actor.account,
    diffHunk: '',
    createdAt: now,
    updatedAt: now,
  };
  pull.reviewComments.push(added);
  return added;
}

/** A workflow's token cannot see an organization's teams. */
function findTeams(
  { facade, repository }: PullPlace,
  actor: Actor,
  slugs: readonly string[],
): Outcome<Team[]> {
  const found: Team[] = [];
  for (const slug of slugs) {
    const team = facade.directory.team(repository.owner.login, slug);
    if (team === null || isActionsToken(actor)) {
      return refused(422, "Could not resolve to a node with the global id of 'T_unknown'.");
    }
    if (!repository.teams.has(team.slug)) return refused(422, strangers(repository.fullName));
    found.push(team);
  }
  return done(found);
}

function mayReview({ facade, repository }: PullPlace, { login }: Account): boolean {
  const isNamed = repository.collaborators.has(folded(login));
  return isNamed || hasRole(facade, repository, login, repository.isPrivate ? 'read' : 'triage');
}

function strangers(fullName: string): string {
  return `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName} repository.`;
}

async function emitReview(place: PullPlace, action: string, actor: Actor, review: Review): Promise<void> {
  const { facade, repository, pull } = place;
  const body = reviewBody(facade, repository, pull, review);
  // Webhooks write the state in lower case.
  const payload = { review: { ...body, state: review.state.toLowerCase() } };
  await emitPull(place, { name: 'pull_request_review', action, actor, payload });
}
