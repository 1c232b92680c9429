// A repository on GitHub as a code host: read as data through its API, never checked out.
import { z } from 'zod';
import type {
  Ancestry,
  Change,
  CodeHost,
  GitId,
  Proposal,
  Proposed,
  PullRequest,
  TreeFile,
} from '../../../promotion/code-host.ts';
import { Ancestries } from './ancestry.ts';
import { Blobs } from './blobs.ts';
import { readDefaultBranch, readIdentity, readTip } from './branch.ts';
import { readChanges } from './changes.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { People } from './people.ts';
import { describePull, proposeChange } from './proposals.ts';
import { parsePullNumber, PullRequests } from './pull-requests.ts';
import { Lasting, Recent } from './recent.ts';
import { listTree } from './trees.ts';

export interface GitHubHostOptions {
  readonly client: GitHubClient;
  /** The branch promotions are merged into; the repository's default branch when absent. */
  readonly defaultBranch?: string | undefined;
}

/** An open pull request into the default branch. */
export interface OpenPullRequest {
  /** `#17` */
  readonly name: string;
  readonly head: GitId;
  /** The branch it goes into. */
  readonly base: string;
  readonly isDraft: boolean;
  /** Its head is in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

const openSchema = z.object({
  number: z.int(),
  draft: z.boolean().optional(),
  head: z.object({ sha: gitIdSchema, repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
});

const treesKeptMs = 60_000;

export class GitHubHost implements CodeHost {
  readonly location: string;
  readonly #client: GitHubClient;
  /** A commit names its content; head, base and tip are often one. */
  readonly #trees: Recent<readonly TreeFile[]>;
  readonly #blobs: Blobs;
  readonly #ancestries: Ancestries;
  readonly #people: People;
  readonly #pullRequests: PullRequests;
  readonly #branch: Lasting<string>;
  readonly #identity: Lasting<string>;

  constructor({ client, defaultBranch }: GitHubHostOptions) {
    this.#client = client;
    this.location = client.location;
    this.#trees = new Recent(client.clock, treesKeptMs);
    this.#blobs = new Blobs(client);
    this.#ancestries = new Ancestries(client);
    this.#people = new People(client);
    this.#pullRequests = new PullRequests(client, this.#people, async () => this.defaultBranch());
    this.#branch = new Lasting(async () => defaultBranch ?? readDefaultBranch(client));
    this.#identity = new Lasting(async () => readIdentity(client, await this.tip()));
  }

  /** The root commit is the same in every clone, and no other repository has it. */
  async identity(): Promise<string> {
    return this.#identity.get();
  }

  /** The branch promotions are merged into. */
  async defaultBranch(): Promise<string> {
    return this.#branch.get();
  }

  async tip(): Promise<GitId> {
    return readTip(this.#client, await this.defaultBranch());
  }

  async list(commit: GitId, prefix: string): Promise<readonly TreeFile[]> {
    return this.#trees.get(`${commit} ${prefix}`, async () => listTree(this.#client, commit, prefix));
  }

  async readBlobs(blobs: readonly GitId[], maxBytes: number): Promise<readonly Uint8Array[]> {
    return this.#blobs.read(blobs, maxBytes);
  }

  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    return this.#ancestries.compare(ancestor, descendant);
  }

  async pullRequest(name: string): Promise<PullRequest> {
    return this.#pullRequests.read(parsePullNumber(name));
  }

  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    const branch = await this.defaultBranch();
    return readChanges({ client: this.#client, pullRequests: this.#pullRequests, branch }, commit, paths);
  }

  async teamsOf(person: string, teams: readonly string[]): Promise<readonly string[] | null> {
    return this.#people.teamsOf(person, teams);
  }

  async propose(proposal: Proposal): Promise<Proposed> {
    const onto = { into: await this.defaultBranch(), tip: await this.tip() };
    const { number, warnings } = await proposeChange(this.#client, onto, proposal);
    return { pullRequest: await this.#pullRequests.read(number), branch: proposal.branch, warnings };
  }

  /** Brings a pull request's description to `body`. @throws LaurelError as {@link pullRequest}. */
  async describe(name: string, body: string): Promise<void> {
    await describePull(this.#client, parsePullNumber(name), body);
  }

  /** Every open one into the default branch. @throws LaurelError `git`. */
  async openPullRequests(): Promise<readonly OpenPullRequest[]> {
    const base = await this.defaultBranch();
    const parameters = { ...this.#client.repository, state: 'open' as const, base };
    const open = await this.#client.readAll(this.#client.rest.pulls.list, parameters, openSchema);
    return open.map((pull) => ({
      name: `#${pull.number}`,
      head: pull.head.sha,
      base: pull.base.ref,
      isDraft: pull.draft ?? false,
      isFork: pull.head.repo?.id !== pull.base.repo.id,
    }));
  }
}
