// What people do by hand: git push, and the buttons of the web pages.
import type { Account } from './accounts.ts';
import { noCommit } from './activity.ts';
import { addComment } from './acts/comment.ts';
import { mergePull } from './acts/merge-pull.ts';
import { enqueue } from './acts/merge-queue.ts';
import { moveRef } from './acts/move-ref.ts';
import { editPull, openPull } from './acts/open-pull.ts';
import type { Outcome } from './acts/outcome.ts';
import { commitFiles, type FileChanges, refusePush } from './acts/push.ts';
import { revertTree } from './acts/revert.ts';
import { dismissReview, submitReview } from './acts/review.ts';
import type { IssueComment } from './issue.ts';
import type { QueueEntry } from './merge-queue.ts';
import type { Place } from './place.ts';
import type { MergeMethod, PullRequest, Review } from './pull-request.ts';
import type { Repository } from './repository.ts';
import { Refusal } from './route.ts';
import type { Actor } from './tokens.ts';

export interface PushOptions {
  readonly message?: string;
  /** Where a new branch begins; the default branch unless said otherwise. */
  readonly from?: string;
}

/** Every method throws `Refusal` where GitHub refuses. */
export class Person {
  readonly #place: Place;
  readonly #actor: Actor;

  constructor(place: Place, account: Account) {
    this.#place = place;
    this.#actor = { account, token: null };
  }

  /** A commit on top of a branch, which is made where it is not there yet. @returns its id. */
  async push(branch: string, files: FileChanges, options: PushOptions = {}): Promise<string> {
    return this.#do(async () => {
      const { git, defaultBranch } = this.#place.repository;
      const tip = await git.resolve(`refs/heads/${branch}`);
      const parent = tip ?? (await git.resolve(`refs/heads/${options.from ?? defaultBranch}`));
      const { account: author } = this.#actor;
      const change = { author, message: options.message ?? `Change ${branch}`, files };
      const commit = await commitFiles(this.#place, parent, change);
      await this.#move(branch, tip, commit);
      return commit;
    });
  }

  /** Puts a branch on any commit, forwards or not. */
  async forcePush(branch: string, commit: string): Promise<void> {
    await this.#do(async () => {
      const tip = await this.#place.repository.git.resolve(`refs/heads/${branch}`);
      await this.#move(branch, tip, commit);
    });
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#do(async () => {
      const tip = await this.#place.repository.git.resolve(`refs/heads/${branch}`);
      if (tip !== null) await this.#move(branch, tip, noCommit);
    });
  }

  /** A fork of this repository under the person's own name, with its branches as they are now. */
  async fork(): Promise<Repository> {
    return this.#do(async () => {
      const { facade, repository } = this.#place;
      const { name, isPrivate } = repository;
      const fork = await facade.createRepository({
        owner: this.#actor.account,
        name,
        isPrivate,
        forkOf: repository,
      });
      for (const [ref, commit] of await repository.git.refs('refs/heads/')) {
        await fork.git.updateRef(ref, commit);
      }
      return fork;
    });
  }

  /** @param asked `head` is a branch here, or `ada:branch` of her fork. */
  async openPullRequest(asked: {
    readonly head: string;
    readonly title?: string;
    readonly body?: string;
    readonly base?: string;
    readonly draft?: boolean;
  }): Promise<PullRequest> {
    return this.#done(() =>
      openPull(this.#place, {
        actor: this.#actor,
        title: asked.title ?? asked.head,
        body: asked.body ?? null,
        head: asked.head,
        base: asked.base ?? this.#place.repository.defaultBranch,
        draft: asked.draft ?? false,
      }),
    );
  }

  async review(
    pull: PullRequest,
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED',
    body = '',
  ): Promise<Review> {
    const said = body === '' && state !== 'APPROVED' ? 'See above.' : body;
    const asked = { actor: this.#actor, state, body: said, commitId: null };
    return this.#done(() => submitReview({ ...this.#place, pull }, asked));
  }

  async dismiss(pull: PullRequest, review: Review): Promise<Review> {
    return this.#done(() => dismissReview({ ...this.#place, pull }, review, this.#actor));
  }

  /** @returns the commit on the base branch. */
  async merge(pull: PullRequest, method: MergeMethod = 'merge'): Promise<string> {
    const wish = { method, title: null, message: null, head: null };
    return this.#done(() => mergePull({ ...this.#place, pull }, { ...wish, actor: this.#actor }));
  }

  /** «Merge when ready», where the branch has a merge queue. */
  async enqueue(pull: PullRequest): Promise<QueueEntry> {
    return this.#done(() => enqueue({ ...this.#place, pull }, this.#actor));
  }

  async close(pull: PullRequest): Promise<PullRequest> {
    return this.#done(() => editPull({ ...this.#place, pull }, this.#actor, { state: 'closed' }));
  }

  /** The pull request goes into another branch now. */
  async changeBase(pull: PullRequest, base: string): Promise<PullRequest> {
    return this.#done(() => editPull({ ...this.#place, pull }, this.#actor, { base }));
  }

  async comment(number: number, body: string): Promise<IssueComment> {
    return this.#done(async () => addComment(this.#place, this.#actor, number, body));
  }

  /** The Revert button of a merged pull request: a branch that takes it back, and a pull request of it. */
  async revertPullRequest(pull: PullRequest): Promise<PullRequest> {
    const { repository } = this.#place;
    const branch = `revert-${pull.number}-${pull.head.branch}`;
    await this.#do(async () => {
      const { account: author } = this.#actor;
      const commit = await revertTree({ ...this.#place, pull }, author);
      await this.#move(branch, null, commit);
    });
    const body = `Reverts ${repository.fullName}#${pull.number}`;
    return this.openPullRequest({ head: branch, title: `Revert "${pull.title}"`, body });
  }

  async #move(branch: string, before: string | null, after: string): Promise<void> {
    const move = { ref: `refs/heads/${branch}`, before: before ?? noCommit, after };
    const refusal = await refusePush(this.#place, move, this.#actor);
    if (refusal !== null) throw new Refusal(422, refusal);
    await moveRef(this.#place, move, { actor: this.#actor });
  }

  #do<T>(act: () => Promise<T>): Promise<T> {
    return this.#place.facade.exclusively(act);
  }

  #done<T>(act: () => Promise<Outcome<T>>): Promise<T> {
    return this.#do(async () => {
      const outcome = await act();
      if (outcome.kind === 'refused') throw new Refusal(outcome.status, outcome.message);
      return outcome.value;
    });
  }
}
