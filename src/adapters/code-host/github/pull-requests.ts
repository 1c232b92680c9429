// Pull requests as the engine knows them: where they left their base, and whose approvals stand.
import { LaurelError } from '../../../primitives/errors.ts';
import type { Approval, GitId, PullRequest } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { compareCommits } from './ancestry.ts';
import type { GitHubClient } from './github-client.ts';
import { isNotFound } from './github-errors.ts';
import type { People } from './people.ts';
import { type PullFacts, readPulls } from './pull-request-query.ts';
import { folded, standingApprovals } from './reviews.ts';

const parallelPulls = 4;

/** `17` of `#17` or `17`. @throws LaurelError `usage`. */
export function parsePullNumber(name: string): number {
  const digits = /^#?([1-9][0-9]{0,8})$/.exec(name)?.[1];
  if (digits !== undefined) return Number(digits);
  throw new LaurelError({
    code: 'usage',
    message: `not a pull request: ${JSON.stringify(name.slice(0, 100))}`,
    remedy: 'name it by its number, as #17',
  });
}

export class PullRequests {
  readonly #client: GitHubClient;
  readonly #people: People;
  readonly #branch: () => Promise<string>;

  /** @param branch the one that promotions are merged into */
  constructor(client: GitHubClient, people: People, branch: () => Promise<string>) {
    this.#client = client;
    this.#people = people;
    this.#branch = branch;
  }

  /** One as it is now. @throws LaurelError `not-found`, `git`. */
  async read(number: number): Promise<PullRequest> {
    const found = (await this.readMany([number])).get(number);
    if (found !== undefined) return found;
    throw unknownPull(number, this.#client.location);
  }

  /** Each once, by its number. @throws LaurelError `not-found` where one of them does not exist; `git`. */
  async readMany(numbers: readonly number[]): Promise<ReadonlyMap<number, PullRequest>> {
    const facts = await this.#facts(numbers);
    const described = await inParallel(
      [...facts.values()],
      parallelPulls,
      async (each) => [each.number, await this.#describe(each)] as const,
    );
    return new Map(described);
  }

  async #facts(numbers: readonly number[]): Promise<ReadonlyMap<number, PullFacts>> {
    try {
      return await readPulls(this.#client, numbers);
    } catch (error) {
      const [only] = numbers;
      if (only === undefined || !isNotFound(error)) throw error;
      throw unknownPull(only, this.#client.location, error);
    }
  }

  async #describe(facts: PullFacts): Promise<PullRequest> {
    const branch = await this.#branch();
    const [mergeBase, approvals] = await Promise.all([
      this.#mergeBase(facts, branch),
      // People who review what goes into another branch are shown another difference.
      facts.baseBranch === branch ? this.#approvals(facts) : [],
    ]);
    const { number, title, url, author, head } = facts;
    return { name: `#${number}`, url, title, author, head, mergeBase, approvals, approvalsKnown: true };
  }

  /**
   * Where it left `branch`, whichever branch it goes into: what it would change there is what counts, and its own base
   * may have it already. Of one that was merged into it: where it left that as it was before, for now it holds the head.
   */
  async #mergeBase({ number, head, baseBranch, merged }: PullFacts, branch: string): Promise<GitId> {
    const before = baseBranch === branch ? merged?.parent : undefined;
    const { mergeBase } = await compareCommits(this.#client, before ?? branch, head);
    if (mergeBase !== undefined) return mergeBase;
    throw new LaurelError({
      code: 'git',
      message: `pull request ${number} of ${this.#client.location} shares no history with ${branch}`,
      remedy: 'make the branch anew from the default branch',
    });
  }

  /** Nobody approves what they wrote or pushed, and only who may write counts: asked of few, for it costs a call. */
  async #approvals(facts: PullFacts): Promise<Approval[]> {
    const { author, committers, head, baseMovedAt, headBranch, headRepository, reviews } = facts;
    const authors = new Set([author, ...committers].map(folded));
    const candidates = standingApprovals(reviews, { head, baseMovedAt, excluded: authors });
    if (candidates.length === 0) return [];
    const pushers = await this.#people.pushers({ head, branch: headBranch, repository: headRepository });
    const excluded = new Set(pushers.map(folded));
    const others = candidates.filter((login) => !excluded.has(folded(login)));
    const counted = await inParallel(others, parallelPulls, async (login) =>
      (await this.#people.mayWrite(login)) ? [{ person: `user:${login}` }] : [],
    );
    return counted.flat();
  }
}

function unknownPull(number: number, location: string, cause?: unknown): LaurelError {
  return new LaurelError({
    code: 'not-found',
    message: `${location} has no pull request ${number}, or the token may not see it`,
    remedy: 'check the number; the token needs `pull-requests: read`',
    cause,
  });
}
