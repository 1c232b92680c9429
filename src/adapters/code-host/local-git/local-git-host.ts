// The embedded code host: a local Git repository where a branch is a pull request and a merge is a merge.
// Approvals are notes on the branch's head commit (`refs/notes/laurel-approvals`), so a new commit voids them.
import { LaurelError } from '../../../primitives/errors.ts';
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
import { commitFiles } from './commit-files.ts';
import { git, type GitOptions, runGit } from './git.ts';
import { ObjectReader } from './object-reader.ts';
import { PullRequests } from './pull-requests.ts';
import { listTree } from './tree.ts';

export interface LocalGitOptions extends Omit<GitOptions, 'indexFile'> {
  /** The branch promotions are merged into; `main` or `master`, whichever exists, when absent. */
  readonly defaultBranch?: string | undefined;
}

export class LocalGitHost implements CodeHost {
  readonly location: string;
  readonly #options: LocalGitOptions;
  readonly #objects: ObjectReader;
  readonly #ancestries: Ancestries;
  readonly #pullRequests: PullRequests;
  #branch: string | undefined;

  constructor(options: LocalGitOptions) {
    this.#options = options;
    this.#objects = new ObjectReader(options);
    this.#ancestries = new Ancestries(
      options,
      async (id) => (await this.#objects.read(id))?.type === 'commit',
    );
    this.#pullRequests = new PullRequests(options, this.#objects);
    this.location = options.directory;
    this.#branch = options.defaultBranch;
  }

  /** The root commit is the same in every clone, and no other repository has it. */
  async identity(): Promise<string> {
    const shallow = await git(this.#options, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') {
      throw new LaurelError({
        code: 'git',
        message: 'a shallow clone does not know which repository it is',
        at: { file: this.location },
        remedy: 'run git fetch --unshallow (in a workflow: fetch-depth: 0)',
      });
    }
    const roots = await git(this.#options, ['rev-list', '--max-parents=0', await this.tip()]);
    return `git:${roots.trim().split('\n').toSorted()[0] ?? ''}`;
  }

  async tip(): Promise<GitId> {
    const branch = (this.#branch ??= await this.#findDefaultBranch());
    const commit = await this.#objects.read(`refs/heads/${branch}`);
    if (commit?.type === 'commit') return commit.id;
    throw new LaurelError({
      code: 'git',
      message: `no branch ${branch}, or it has no commit yet`,
      at: { file: this.location },
      remedy: 'commit the alias repository first, or name its branch with --branch',
    });
  }

  async list(commit: GitId, prefix: string): Promise<readonly TreeFile[]> {
    if ((await this.#objects.read(commit))?.type === 'commit') return listTree(this.#options, commit, prefix);
    throw new LaurelError({
      code: 'not-found',
      message: `no commit ${commit}`,
      at: { file: this.location },
      remedy: 'fetch the whole history with git fetch, or look whether it was rewritten',
    });
  }

  async readBlobs(blobs: readonly GitId[], maxBytes: number): Promise<readonly Uint8Array[]> {
    return Promise.all(blobs.map(async (blob) => this.#readBlob(blob, maxBytes)));
  }

  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    return this.#ancestries.compare(ancestor, descendant);
  }

  async pullRequest(name: string): Promise<PullRequest> {
    return this.#pullRequests.open(name.replace(/^refs\/heads\//, ''), await this.tip());
  }

  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    return this.#pullRequests.changesOf(commit, paths);
  }

  /** Git knows no teams: where policy demands one, nobody's approval counts for it, and the reason says so. */
  async teamsOf(): Promise<null> {
    return null;
  }

  /** Nobody can be asked for a review, and whoever merges runs `git merge`. */
  async propose(proposal: Proposal): Promise<Proposed> {
    await commitFiles(this.#options, await this.tip(), proposal);
    return { pullRequest: await this.pullRequest(proposal.branch), branch: proposal.branch, warnings: [] };
  }

  /** Ends the background git process. */
  close(): void {
    this.#objects.close();
  }

  async #readBlob(blob: GitId, maxBytes: number): Promise<Uint8Array> {
    const object = await this.#objects.read(blob);
    if (object?.type !== 'blob')
      throw new LaurelError({ code: 'not-found', message: `no blob ${blob}`, at: { file: this.location } });
    if (object.body.length <= maxBytes) return object.body;
    throw new LaurelError({
      code: 'invalid-document',
      message: `blob ${blob} has ${object.body.length} bytes, more than ${maxBytes}`,
      at: { file: this.location },
      remedy: 'split the file',
    });
  }

  async #findDefaultBranch(): Promise<string> {
    for (const branch of ['main', 'master']) {
      if ((await this.#objects.read(`refs/heads/${branch}`)) !== null) return branch;
    }
    const head = await runGit(this.#options, ['symbolic-ref', '--short', 'HEAD']);
    if (head.code === 0) return head.stdout.toString().trim();
    throw new LaurelError({
      code: 'git',
      message: `not a Git repository: ${this.location}`,
      at: { file: this.location },
      remedy: 'run the command inside the alias repository, or name it with --repo',
    });
  }
}
