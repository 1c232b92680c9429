// Lets GitHub merge a promotion as soon as its rules allow, or merges one that has passed already.
import { z } from 'zod';
import { checkRunName } from '../../../report/github/surfaces.ts';
import { type MergeMethod, readBranchRules } from './branch-rules.ts';
import { sendDispatch } from './dispatch.ts';
import type { GitHubClient } from './github-client.ts';
import { isPermissionError } from './github-errors.ts';
import { type MergeSettings, readMergeSettings } from './merge-settings.ts';
import { isRefusal, warningOf } from './refusal-warning.ts';

export type AutoMerge =
  /** GitHub merges by itself, once its rules allow. */
  | { readonly kind: 'armed'; readonly warning?: string }
  | { readonly kind: 'merged'; readonly warning?: string }
  /** A person has to merge; the warning says why. */
  | { readonly kind: 'refused'; readonly warning: string };

/** Whom a job's GITHUB_TOKEN acts as: what it does starts no workflow. */
export const actionsLogin = 'github-actions[bot]';

const armMutation = `mutation LaurelMutationAutoMerge($id: ID!, $head: GitObjectID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, expectedHeadOid: $head, mergeMethod: $method }) {
    pullRequest { id }
  }
}`;
const enqueueMutation = `mutation LaurelMutationEnqueue($id: ID!, $head: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $id, expectedHeadOid: $head }) {
    mergeQueueEntry { id }
  }
}`;

/** What GitHub says where there is nothing to wait for. */
const isReadyNow = /\b(clean|unstable) status\b/i;
const isSwitchedOff = /auto[- ]?merge is not allowed/i;
const isMethodRefused = /merge commits|squash merg|rebase merg|merge method|linear history/i;
const isQueued = /merge queue/i;

/**
 * Arms GitHub's auto-merge for `head`, where the branch requires the check run `laurel`. GitHub arms nothing that it
 * would merge at once; that is merged here, and only if `laurel` passed on `head`. What GitHub or the repository's
 * settings refuse is no breakage: somebody merges by hand.
 *
 * @throws LaurelError `git` where GitHub cannot be reached; `outcome-unknown`.
 */
export async function armAutoMerge(
  client: GitHubClient,
  { number, head }: { readonly number: number; readonly head: string },
): Promise<AutoMerge> {
  const consequence = `pull request ${number} does not merge by itself`;
  try {
    const settings = await readMergeSettings(client, number);
    if (settings.pull.state === 'MERGED') return { kind: 'merged' };
    if (settings.pull.isArmed) return { kind: 'armed', ...(await warningOfToken(client)) };
    const outcome =
      reasonAgainst(settings, head) ?? (await new Merging(client, { number, head }).start(settings));
    return typeof outcome === 'string' ? { kind: 'refused', warning: `${consequence}: ${outcome}` } : outcome;
  } catch (error) {
    const needs = isPermissionError(error)
      ? ', which needs `contents: write` and `pull-requests: write`'
      : '';
    return { kind: 'refused', warning: warningOf(error, `${consequence}${needs}`) };
  }
}

function reasonAgainst({ pull }: MergeSettings, head: string): string | null {
  if (pull.state !== 'OPEN') return 'it is closed';
  if (pull.isDraft) return 'it is a draft';
  return pull.head === head ? null : 'its head has moved';
}

/** Each step ends in an outcome, or in a reason against merging. */
class Merging {
  readonly #client: GitHubClient;
  readonly #number: number;
  readonly #head: string;

  constructor(client: GitHubClient, { number, head }: { readonly number: number; readonly head: string }) {
    this.#client = client;
    this.#number = number;
    this.#head = head;
  }

  async start(settings: MergeSettings): Promise<AutoMerge | string> {
    const { id, base } = settings.pull;
    const rules = await readBranchRules(this.#client, base);
    const methods = settings.methods.filter((method) => rules.mergeMethods.includes(method));
    const waits = rules.requiredChecks.some(({ name }) => name === checkRunName);
    const armed = waits && settings.autoMergeAllowed ? await this.#arm(id, methods) : null;
    if (armed !== null) return armed;
    if (await this.#hasPassed()) return this.#merge(id, methods);
    if (!waits)
      return `the branch ${base} does not require the check run ${checkRunName}, so a merge would not wait for it; require it (laurel protect does)`;
    return settings.autoMergeAllowed
      ? `GitHub has nothing left to wait for, but the check run ${checkRunName} has not passed`
      : 'the repository does not allow it; switch on "Allow auto-merge" in its settings, under Pull Requests';
  }

  /** `null` where GitHub would merge at once, or not by itself. */
  async #arm(id: string, methods: readonly MergeMethod[]): Promise<AutoMerge | null> {
    for (const method of methods) {
      const refusal = await this.#mutate(armMutation, { id, method: method.toUpperCase() });
      if (refusal === null) return { kind: 'armed', ...(await warningOfToken(this.#client)) };
      if (isReadyNow.test(refusal.message) || isSwitchedOff.test(refusal.message)) return null;
      if (!isMethodRefused.test(refusal.message)) throw refusal;
    }
    return null;
  }

  async #merge(id: string, methods: readonly MergeMethod[]): Promise<AutoMerge | string> {
    for (const method of methods) {
      const refusal = await this.#put(method);
      if (refusal === null) return { kind: 'merged', ...(await this.#wakeApply()) };
      if (isQueued.test(refusal.message)) return this.#enqueue(id);
      if (!isMethodRefused.test(refusal.message)) throw refusal;
    }
    return 'the rules of the branch and the settings of the repository allow no way of merging it';
  }

  async #enqueue(id: string): Promise<AutoMerge> {
    const refusal = await this.#mutate(enqueueMutation, { id });
    if (refusal !== null) throw refusal;
    return { kind: 'armed', ...(await warningOfToken(this.#client)) };
  }

  /** Every app's newest run of that name must have succeeded, and there must be one. */
  async #hasPassed(): Promise<boolean> {
    const runs = await this.#client.readAll(
      this.#client.rest.checks.listForRef,
      { ...this.#client.repository, ref: this.#head, check_name: checkRunName, filter: 'latest' },
      z.object({ conclusion: z.string().nullable() }),
      (page) => Reflect.get(Object(page), 'check_runs'),
    );
    return runs.length > 0 && runs.every(({ conclusion }) => conclusion === 'success');
  }

  /** @returns GitHub's refusal, or `null` once it is merged. */
  async #put(method: MergeMethod): Promise<Error | null> {
    const { rest, repository } = this.#client;
    const named = { ...repository, pull_number: this.#number };
    return refusalOf(
      this.#client.write(
        async () => {
          await rest.pulls.merge({ ...named, sha: this.#head, merge_method: method });
          return true;
        },
        async () => {
          const { merged } = await this.#client.read(
            rest.pulls.get,
            named,
            z.object({ merged: z.boolean() }),
          );
          return merged ? true : null;
        },
      ),
    );
  }

  /** Arms it one way or the other. @returns GitHub's refusal, or `null` once it is done. */
  async #mutate(mutation: string, variables: Readonly<Record<string, string>>): Promise<Error | null> {
    const send = async (): Promise<unknown> =>
      this.#client.graphql(mutation, { ...variables, head: this.#head }, z.unknown());
    return refusalOf(
      this.#client.write(send, async () => {
        const { pull } = await readMergeSettings(this.#client, this.#number);
        return pull.isArmed || pull.state === 'MERGED' ? true : null;
      }),
    );
  }

  async #wakeApply(): Promise<{ readonly warning?: string }> {
    const { login } = await this.#client.viewer();
    if (login !== actionsLogin) return {};
    try {
      await sendDispatch(this.#client, 'laurel-apply', { pull_request: this.#number });
      return {};
    } catch (error) {
      return { warning: warningOf(error, 'merged, but applied only by the next scheduled run') };
    }
  }
}

/** What a job's GITHUB_TOKEN does starts no workflows, and neither does the merge that it armed. */
async function warningOfToken(client: GitHubClient): Promise<{ readonly warning?: string }> {
  const { login } = await client.viewer();
  if (login !== actionsLogin) return {};
  const warning =
    "a merge that GITHUB_TOKEN armed starts no workflow: the next scheduled run applies it; with a GitHub App's token it is applied at once";
  return { warning };
}

/** GitHub's no as a value; what broke is thrown on. */
async function refusalOf(write: Promise<unknown>): Promise<Error | null> {
  try {
    await write;
    return null;
  } catch (error) {
    if (isRefusal(error) && !isPermissionError(error)) return error;
    throw error;
  }
}
