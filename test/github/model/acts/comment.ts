// Issues, and comments on issues and pull requests.
import { commentBody, issueBody } from '../../handlers/bodies/issue.ts';
import type { Issue, IssueComment } from '../issue.ts';
import type { Place } from '../place.ts';
import { hasRole } from '../roles.ts';
import { type Actor, appOf } from '../tokens.ts';
import { emit } from './emit.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** In UTF-16 code units, as far as is known. */
const longestBody = 65_536;

export function addComment(place: Place, actor: Actor, number: number, body: string): Outcome<IssueComment> {
  const { facade, repository } = place;
  if (body.length > longestBody) return refused(422, tooLong);
  if (body.trim() === '') return refused(422, 'Validation Failed: Body can not be blank');
  const now = facade.clock.now();
  const comment: IssueComment = {
    id: facade.ids.next(),
    number,
    author: actor.account,
    app: appOf(actor),
    body,
    createdAt: now,
    updatedAt: now,
  };
  repository.comments.set(comment.id, comment);
  tell(place, 'created', actor, comment);
  return done(comment);
}

export function editComment(
  place: Place,
  actor: Actor,
  comment: IssueComment,
  body: string,
): Outcome<IssueComment> {
  if (!mayChange(place, actor, comment)) return refused(403, notYours(actor));
  if (body.length > longestBody) return refused(422, tooLong);
  comment.body = body;
  comment.updatedAt = place.facade.clock.now();
  tell(place, 'edited', actor, comment);
  return done(comment);
}

export function deleteComment(place: Place, actor: Actor, comment: IssueComment): Outcome<void> {
  if (!mayChange(place, actor, comment)) return refused(403, notYours(actor));
  place.repository.comments.delete(comment.id);
  tell(place, 'deleted', actor, comment);
  return done(undefined);
}

export function openIssue(
  place: Place,
  actor: Actor,
  asked: { readonly title: string; readonly body: string | null; readonly labels: readonly string[] },
): Outcome<Issue> {
  const { facade, repository } = place;
  if ((asked.body ?? '').length > longestBody) return refused(422, tooLong);
  const now = facade.clock.now();
  repository.lastNumber += 1;
  const issue: Issue = {
    id: facade.ids.next(),
    number: repository.lastNumber,
    title: asked.title,
    body: asked.body,
    author: actor.account,
    state: 'open',
    labels: [...asked.labels],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  repository.issues.set(issue.number, issue);
  emit(place, {
    name: 'issues',
    action: 'opened',
    actor,
    payload: { issue: issueBody(facade, repository, issue) },
  });
  return done(issue);
}

const tooLong = `Validation Failed: Body is too long (maximum is ${longestBody} characters)`;

/** People with write access change what others wrote; an app changes its own only. */
function mayChange({ facade, repository }: Place, actor: Actor, { author }: IssueComment): boolean {
  if (author.id === actor.account.id) return true;
  return appOf(actor) === null && hasRole(facade, repository, actor.account.login, 'write');
}

function notYours(actor: Actor): string {
  return appOf(actor) === null
    ? 'Must have write access to change the comment of somebody else.'
    : 'Resource not accessible by integration';
}

function tell(place: Place, action: string, actor: Actor, comment: IssueComment): void {
  const { facade, repository } = place;
  const { number } = comment;
  const issue = repository.pulls.get(number) ?? repository.issues.get(number);
  if (issue === undefined) return;
  emit(place, {
    name: 'issue_comment',
    action,
    actor,
    payload: {
      issue: issueBody(facade, repository, issue),
      comment: commentBody(facade, repository, comment),
    },
  });
}
