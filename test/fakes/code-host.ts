// A code host in memory: commits that name their content, branches, merges, and a switch that turns it off.
import { createHash } from 'node:crypto';
import { LaurelError } from '../../src/primitives/errors.ts';
import type {
  Ancestry,
  Approval,
  Change,
  CodeHost,
  GitId,
  Proposal,
  Proposed,
  PullRequest,
  TreeFile,
} from '../../src/promotion/code-host.ts';
import { type Commit, MemoryCommits } from './memory-commits.ts';
import { sameFile, sameTree, treeOf } from './memory-tree.ts';

const author = 'ada <ada@example.com>';

export class MemoryCodeHost implements CodeHost {
  readonly location = 'memory:git';
  /** While true, every call fails as an unreachable host does. */
  down = false;
  /** Members by team, `team:acme/risk`; `null` as for a token that may not read them. */
  teams: ReadonlyMap<string, readonly string[]> | null = new Map();
  /** Everything that was proposed, the last one last. */
  readonly proposals: Proposal[] = [];
  readonly #commits = new MemoryCommits();
  readonly #blobs = new Map<GitId, string>();
  readonly #branches = new Map<string, GitId>();
  readonly #approvals = new Map<GitId, Approval[]>();

  constructor(files: Readonly<Record<string, string>>) {
    this.#branches.set(
      'main',
      this.#commits.add({ parents: [], tree: treeOf(new Map(), files), author, title: 'start' }),
    );
  }

  /** A commit straight on main; `null` deletes a file. */
  push(files: Readonly<Record<string, string | null>>): GitId {
    const tip = this.#head('main');
    const id = this.#commits.add({
      parents: [tip.id],
      tree: treeOf(tip.tree, files),
      author,
      title: 'push',
    });
    this.#branches.set('main', id);
    return id;
  }

  /** Opens a pull request, or adds a commit to it. */
  branch(
    name: string,
    files: Readonly<Record<string, string | null>>,
    mode: TreeFile['mode'] = 'file',
  ): GitId {
    const from = this.#head(this.#branches.has(name) ? name : 'main');
    const id = this.#commits.add({
      parents: [from.id],
      tree: treeOf(from.tree, files, mode),
      author,
      title: name,
    });
    this.#branches.set(name, id);
    return id;
  }

  /**
   * Merges a pull request; files that the branch changed win.
   *
   * @param edits what whoever merges changes on the way; `null` deletes a file.
   */
  merge(name: string, edits: Readonly<Record<string, string | null>> = {}): GitId {
    const id = this.queue(name, this.#head('main').id, edits);
    this.#branches.set('main', id);
    return id;
  }

  /**
   * The commit that a merge queue builds of `onto` and a pull request; main stays where it is.
   *
   * @param onto main's head, or what was queued before.
   */
  queue(
    name: string,
    onto = this.#head('main').id,
    edits: Readonly<Record<string, string | null>> = {},
  ): GitId {
    const head = this.#head(name);
    const base = this.#commits.treeAt(this.#commits.mergeBase(onto, head.id));
    const tree = new Map(this.#commits.treeAt(onto));
    for (const path of new Set([...base.keys(), ...head.tree.keys()])) {
      const ours = head.tree.get(path);
      if (sameFile(ours, base.get(path))) continue;
      if (ours === undefined) tree.delete(path);
      else tree.set(path, ours);
    }
    return this.#commits.add({
      parents: [onto, head.id],
      tree: treeOf(tree, edits),
      author: 'grace <grace@example.com>',
      title: name,
      mergedBranch: name,
    });
  }

  /** Points main anywhere, as a force-push does. */
  reset(commit: GitId): void {
    this.#branches.set('main', commit);
  }

  /** Every branch but main. */
  branches(): readonly string[] {
    return [...this.#branches.keys()].filter((name) => name !== 'main');
  }

  approve(name: string, person: string): void {
    const { id } = this.#head(name);
    this.#approvals.set(id, [...(this.#approvals.get(id) ?? []), { person }]);
  }

  async identity(): Promise<string> {
    this.#requireUp();
    return 'git:memory';
  }

  async tip(): Promise<GitId> {
    this.#requireUp();
    return this.#head('main').id;
  }

  async list(commit: GitId, prefix: string): Promise<readonly TreeFile[]> {
    this.#requireUp();
    return [...(this.#commits.get(commit)?.tree ?? [])]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, { content, mode }]) => ({ path, blob: this.#blob(content), mode }));
  }

  async readBlobs(blobs: readonly GitId[]): Promise<readonly Uint8Array[]> {
    this.#requireUp();
    return blobs.map((blob) => new TextEncoder().encode(this.#blobs.get(blob) ?? ''));
  }

  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    this.#requireUp();
    if (this.#commits.get(ancestor) === undefined || this.#commits.get(descendant) === undefined)
      return 'unknown';
    if (ancestor === descendant) return 'same';
    if (this.#commits.historyOf(descendant).has(ancestor)) return 'ahead';
    return this.#commits.historyOf(ancestor).has(descendant) ? 'behind' : 'diverged';
  }

  async pullRequest(name: string): Promise<PullRequest> {
    this.#requireUp();
    return this.#describe(name, this.#head(name).id);
  }

  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    this.#requireUp();
    const changes = new Map<string, Change>();
    for (let at = this.#commits.get(commit); at !== undefined; at = this.#commits.get(at.parents[0] ?? '')) {
      const before = this.#commits.treeAt(at.parents[0]);
      for (const path of paths) {
        if (changes.has(path) || sameFile(at.tree.get(path), before.get(path))) continue;
        changes.set(path, { commit: at.id, author: at.author, pullRequest: this.#merged(at, path) });
      }
    }
    return changes;
  }

  async teamsOf(person: string, teams: readonly string[]): Promise<readonly string[] | null> {
    this.#requireUp();
    return this.teams === null ? null : teams.filter((team) => this.teams?.get(team)?.includes(person));
  }

  async propose(proposal: Proposal): Promise<Proposed> {
    this.#requireUp();
    this.proposals.push(proposal);
    const { branch, files, title } = proposal;
    const tip = this.#head('main');
    const wanted = Object.fromEntries(files.map((file) => [file.path, file.content]));
    const tree = treeOf(tip.tree, wanted);
    const old = this.#branches.get(branch);
    const from = old === undefined ? '' : this.#commits.mergeBase(tip.id, old);
    const isProposed = sameTree(this.#commits.treeAt(old), treeOf(this.#commits.treeAt(from), wanted));
    const isStale = files.some(
      ({ path }) => !sameFile(this.#commits.treeAt(from).get(path), tip.tree.get(path)),
    );
    if (old === undefined || old === from || !isProposed || isStale)
      this.#branches.set(branch, this.#commits.add({ parents: [tip.id], tree, author, title }));
    return { pullRequest: this.#describe(branch, this.#head(branch).id), branch, warnings: [] };
  }

  /** The pull request that brought a file; its approvals count for the file as its head changed it. */
  #merged({ parents: [base, head], mergedBranch, tree }: Commit, path: string): PullRequest | null {
    if (base === undefined || head === undefined || mergedBranch === undefined) return null;
    const approved = this.#commits.treeAt(head).get(path);
    const wasReviewed =
      sameFile(approved, tree.get(path)) &&
      !sameFile(approved, this.#commits.treeAt(this.#commits.mergeBase(base, head)).get(path));
    const pullRequest = this.#describe(mergedBranch, head);
    return wasReviewed ? pullRequest : { ...pullRequest, approvals: [] };
  }

  #describe(name: string, head: GitId): PullRequest {
    const main = this.#commits.get(this.#branches.get('main') ?? '');
    const merged = main?.parents[1] === head ? (main.parents[0] ?? '') : (main?.id ?? '');
    return {
      name,
      title: name,
      author,
      head,
      mergeBase: this.#commits.mergeBase(merged, head),
      approvals: this.#approvals.get(head) ?? [],
      approvalsKnown: true,
    };
  }

  #blob(content: string): GitId {
    const id = createHash('sha1').update(content).digest('hex');
    this.#blobs.set(id, content);
    return id;
  }

  #head(branch: string): Commit {
    const commit = this.#commits.get(this.#branches.get(branch) ?? '');
    if (commit !== undefined) return commit;
    throw new LaurelError({ code: 'not-found', message: `no branch ${branch}` });
  }

  #requireUp(): void {
    if (this.down) throw new LaurelError({ code: 'git', message: 'the code host does not answer' });
  }
}
