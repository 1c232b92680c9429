// Opens and edits pull requests.
import { noCommit } from '../activity.ts';
import type { Place, PullPlace } from '../place.ts';
import type { PullRequest } from '../pull-request.ts';
import type { Repository } from '../repository.ts';
import { hasRole } from '../roles.ts';
import { type Actor, isActionsToken } from '../tokens.ts';
import { closePull } from './follow-head.ts';
import { commitsBetween } from './history.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { emitPull } from './pull-facts.ts';
import { refreshTestMerge } from './test-merge.ts';

export interface NewPull {
  readonly actor: Actor;
  readonly title: string;
  readonly body: string | null;
  /** `feature`, or `ada:feature` of her fork. */
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

const noRights = 'GitHub Actions is not permitted to create or approve pull requests.';

export async function openPull(place: Place, asked: NewPull): Promise<Outcome<PullRequest>> {
  const { facade, repository } = place;
  const { actor } = asked;
  if (isActionsToken(actor) && !repository.settings.actionsMayOpenPullRequests) return refused(403, noRights);
  const head = await findHead(place, asked.head);
  const base = await repository.git.resolve(`refs/heads/${asked.base}`);
  if (base === null) return invalid('base', 'invalid');
  if (head === null) return invalid('head', 'invalid');
  const open = [...repository.pulls.values()].find(
    (pull) =>
      pull.state === 'open' &&
      pull.head.repository === head.repository &&
      pull.head.branch === head.branch &&
      pull.base.branch === asked.base,
  );
  if (open !== undefined) return refused(422, `A pull request already exists for ${labelOf(head)}.`);
  if ((await repository.git.mergeBase(base, head.sha)) === null) {
    return refused(422, `The ${asked.head} branch has no history in common with ${asked.base}`);
  }
  if ((await commitsBetween(repository.git, base, head.sha)).length === 0) {
    return refused(422, `No commits between ${asked.base} and ${asked.head}`);
  }
  const pull = makePull(place, asked, { head, base });
  repository.pulls.set(pull.number, pull);
  await repository.git.updateRef(`refs/pull/${pull.number}/head`, head.sha);
  await refreshTestMerge({ facade, repository, pull });
  await emitPull({ facade, repository, pull }, { action: 'opened', actor });
  return done(pull);
}

interface Edit {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly base?: string | undefined;
}

/** Changes of title, text, base and state; absent fields stay. */
export async function editPull(place: PullPlace, actor: Actor, edit: Edit): Promise<Outcome<PullRequest>> {
  const { facade, repository, pull } = place;
  const changes = changesBy(pull, edit);
  if (edit.base !== undefined && edit.base !== pull.base.branch) {
    const sha = await repository.git.resolve(`refs/heads/${edit.base}`);
    if (sha === null) return invalid('base', 'invalid');
    pull.base.branch = edit.base;
    pull.base.sha = sha;
    pull.baseMoves.push({ kind: 'changed', at: facade.clock.now() });
  }
  pull.title = edit.title ?? pull.title;
  if (edit.body !== undefined) pull.body = edit.body;
  pull.updatedAt = facade.clock.now();
  if (Object.keys(changes).length > 0) {
    await emitPull(place, { action: 'edited', actor, payload: { changes } });
  }
  if (edit.state === 'closed' && pull.state === 'open') await closePull(place, actor);
  if (edit.state === 'open' && pull.state === 'closed') return reopen(place, actor);
  return done(pull);
}

/** What the event tells: of each thing that is another now, what it was. */
function changesBy({ title, body, base }: PullRequest, edit: Edit): Readonly<Record<string, object>> {
  return {
    ...(edit.title === undefined || edit.title === title ? {} : { title: { from: title } }),
    ...(edit.body === undefined || edit.body === body ? {} : { body: { from: body ?? '' } }),
    ...(edit.base === undefined || edit.base === base.branch
      ? {}
      : { base: { ref: { from: base.branch }, sha: { from: base.sha } } }),
  };
}

async function reopen(place: PullPlace, actor: Actor): Promise<Outcome<PullRequest>> {
  const { pull } = place;
  const sha = await pull.head.repository.git.resolve(`refs/heads/${pull.head.branch}`);
  if (pull.merged !== null || sha === null || sha === noCommit) return invalid('state', 'cannot be changed');
  pull.state = 'open';
  pull.closedAt = null;
  pull.head.sha = sha;
  await emitPull(place, { action: 'reopened', actor });
  return done(pull);
}

interface Head {
  readonly repository: Repository;
  readonly branch: string;
  readonly sha: string;
}

/** `owner:branch` is a branch of that owner's fork, or of this repository where the owner is its own. */
async function findHead({ facade, repository }: Place, head: string): Promise<Head | null> {
  const [, owner, branch = head] = /^([^:]+):(.+)$/.exec(head) ?? [];
  const isOwn = owner === undefined || owner.toLowerCase() === repository.owner.login.toLowerCase();
  const from = isOwn
    ? repository
    : facade
        .repositories()
        .find((fork) => fork.forkOf === repository && fork.owner.login.toLowerCase() === owner.toLowerCase());
  const sha = await from?.git.resolve(`refs/heads/${branch}`);
  return from === undefined || sha === undefined || sha === null ? null : { repository: from, branch, sha };
}

function makePull(
  { facade, repository }: Place,
  asked: NewPull,
  { head, base }: { readonly head: Head; readonly base: string },
): PullRequest {
  const now = facade.clock.now();
  repository.lastNumber += 1;
  return {
    id: facade.ids.next(),
    number: repository.lastNumber,
    title: asked.title,
    body: asked.body,
    author: asked.actor.account,
    state: 'open',
    draft: asked.draft,
    head,
    base: { branch: asked.base, sha: base },
    baseMoves: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    merged: null,
    autoMerge: null,
    requestedReviewers: new Map(),
    requestedTeams: new Set(),
    reviews: [],
    reviewComments: [],
    lastPusher: lastPusherOf(head, asked.actor),
    testMerge: null,
    refreshing: Promise.resolve(null),
    mergeableReads: 0,
  };
}

function lastPusherOf({ repository, branch }: Head, actor: Actor): PullRequest['lastPusher'] {
  return repository.activity.findLast(({ ref }) => ref === `refs/heads/${branch}`)?.actor ?? actor.account;
}

function labelOf({ repository, branch }: Head): string {
  return `${repository.owner.login}:${branch}`;
}

function invalid(field: string, code: string): Outcome<never> {
  return refused(422, `Validation Failed: PullRequest ${field} ${code}`);
}

/** Whether somebody may open a pull request here: with write access, or from a fork that they own. */
export function mayOpen({ facade, repository }: Place, { account }: Actor): boolean {
  return account.type === 'Bot' || hasRole(facade, repository, account.login, 'read');
}
