// How one commit of the default branch came to be, as the code host tells it: asked once, and for many at once.
import { inParallel } from '../registry/in-parallel.ts';
import type { Ancestry, Change, CodeHost, GitId } from './code-host.ts';

const parallelComparisons = 64;

export class CommitHistory {
  readonly #host: CodeHost;
  readonly #commit: GitId;
  readonly #changes = new Map<string, Change>();
  readonly #ancestries = new Map<GitId, Promise<Ancestry>>();
  readonly #held = new Map<GitId, Promise<boolean>>();

  constructor(host: CodeHost, commit: GitId) {
    this.#host = host;
    this.#commit = commit;
  }

  /** How the alias file came to its content: asked once a path, for many at once with {@link prefetchChanges}. */
  async changeOf(path: string): Promise<Change> {
    if (!this.#changes.has(path)) await this.prefetchChanges([path]);
    return this.#changes.get(path) ?? { commit: this.#commit, author: 'unknown', pullRequest: null };
  }

  /**
   * As {@link changeOf}, of a file that said something else at the commit `honoured`. A change that does not come after
   * that did not bring what the file says now, whatever line of history leads to it: its approvals are of long ago, and
   * count no more. From then on {@link changeOf} says the same.
   */
  async changeSince(path: string, honoured: GitId): Promise<Change> {
    const change = await this.changeOf(path);
    const { commit, pullRequest } = change;
    if (commit === this.#commit || pullRequest === null || pullRequest.approvals.length === 0) return change;
    if ((await this.#host.compare(honoured, commit)) === 'ahead') return change;
    const stale = { ...change, pullRequest: { ...pullRequest, approvals: [] } };
    this.#changes.set(path, stale);
    return stale;
  }

  /** What {@link changeOf} would say, where it was asked before; nobody is asked. */
  knownChange(path: string): Change | null {
    return this.#changes.get(path) ?? null;
  }

  async prefetchChanges(paths: readonly string[]): Promise<void> {
    const missing = paths.filter((path) => !this.#changes.has(path));
    for (const [path, change] of await this.#host.changesOf(this.#commit, missing))
      this.#changes.set(path, change);
  }

  /** How this commit lies to one that was honoured before: asked once a commit. */
  async ancestryOf(honoured: GitId): Promise<Ancestry> {
    const known = this.#ancestries.get(honoured) ?? this.#host.compare(honoured, this.#commit);
    this.#ancestries.set(honoured, known);
    let ancestry: Ancestry = 'unknown';
    try {
      ancestry = await known;
    } finally {
      // A commit that is missing may be fetched, and a host that failed may answer.
      if (ancestry === 'unknown') this.#ancestries.delete(honoured);
    }
    return ancestry;
  }

  /** Whether `root` is among this commit's history: asked once, also where it is not known at all. */
  async holds(root: GitId): Promise<boolean> {
    const held = this.#held.get(root) ?? this.#host.compare(root, this.#commit).then(isInLine);
    this.#held.set(root, held);
    held.catch(() => this.#held.delete(root));
    return held;
  }

  /** Asks {@link ancestryOf} of many at once, for hosts that answer many together; who fails shows when asked again. */
  async prefetchAncestries(honoured: readonly GitId[]): Promise<void> {
    await inParallel([...new Set(honoured)], parallelComparisons, async (commit) =>
      Promise.allSettled([this.ancestryOf(commit)]),
    );
  }
}

function isInLine(ancestry: Ancestry): boolean {
  return ancestry === 'ahead' || ancestry === 'same';
}
