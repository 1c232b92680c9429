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
  PullRequest,
  TreeFile,
} from '../../src/promotion/code-host.ts';

type Tree = ReadonlyMap<string, { readonly content: string; readonly mode: TreeFile['mode'] }>;

interface Commit {
  readonly id: GitId;
  readonly parents: readonly GitId[];
  readonly tree: Tree;
  readonly author: string;
  readonly title: string;
  readonly mergedBranch?: string;
}

const author = 'ada <ada@example.com>';

export class MemoryCodeHost implements CodeHost {
  readonly location = 'memory:git';
  /** While true, every call fails as an unreachable host does. */
  down = false;
  readonly #commits = new Map<GitId, Commit>();
  readonly #blobs = new Map<GitId, string>();
  readonly #branches = new Map<string, GitId>();
  readonly #approvals = new Map<GitId, Approval[]>();
  #counter = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.#branches.set(
      'main',
      this.#commit({ parents: [], tree: this.#treeOf(new Map(), files), author, title: 'start' }),
    );
  }

  /** A commit straight on main; `null` deletes a file. */
  push(files: Readonly<Record<string, string | null>>): GitId {
    const tip = this.#head('main');
    const id = this.#commit({
      parents: [tip.id],
      tree: this.#treeOf(tip.tree, files),
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
    const id = this.#commit({
      parents: [from.id],
      tree: this.#treeOf(from.tree, files, mode),
      author,
      title: name,
    });
    this.#branches.set(name, id);
    return id;
  }

  /** Merges a pull request; files that the branch changed win. */
  merge(name: string): GitId {
    const [tip, head] = [this.#head('main'), this.#head(name)];
    const base = this.#commits.get(this.#mergeBase(tip.id, head.id))?.tree ?? new Map();
    const tree = new Map(tip.tree);
    for (const path of new Set([...base.keys(), ...head.tree.keys()])) {
      const ours = head.tree.get(path);
      if (ours?.content === base.get(path)?.content && ours?.mode === base.get(path)?.mode) continue;
      if (ours === undefined) tree.delete(path);
      else tree.set(path, ours);
    }
    const id = this.#commit({
      parents: [tip.id, head.id],
      tree,
      author: 'grace <grace@example.com>',
      title: name,
      mergedBranch: name,
    });
    this.#branches.set('main', id);
    return id;
  }

  /** Points main anywhere, as a force-push does. */
  reset(commit: GitId): void {
    this.#branches.set('main', commit);
  }

  approve(name: string, person: string): void {
    const { id } = this.#head(name);
    this.#approvals.set(id, [...(this.#approvals.get(id) ?? []), { person, teams: [] }]);
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
    if (!this.#commits.has(ancestor) || !this.#commits.has(descendant)) return 'unknown';
    if (ancestor === descendant) return 'same';
    if (this.#history(descendant).has(ancestor)) return 'ahead';
    return this.#history(ancestor).has(descendant) ? 'behind' : 'diverged';
  }

  async pullRequest(name: string): Promise<PullRequest> {
    this.#requireUp();
    return this.#describe(name, this.#head(name).id);
  }

  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    this.#requireUp();
    const changes = new Map<string, Change>();
    for (let at = this.#commits.get(commit); at !== undefined; at = this.#commits.get(at.parents[0] ?? '')) {
      const before = this.#commits.get(at.parents[0] ?? '')?.tree;
      for (const path of paths) {
        if (changes.has(path) || at.tree.get(path)?.content === before?.get(path)?.content) continue;
        const head = at.parents[1];
        const pullRequest =
          head === undefined || at.mergedBranch === undefined ? null : this.#describe(at.mergedBranch, head);
        changes.set(path, { commit: at.id, author: at.author, pullRequest });
      }
    }
    return changes;
  }

  async openPullRequests(): Promise<readonly PullRequest[]> {
    this.#requireUp();
    const merged = this.#history(this.#head('main').id);
    return [...this.#branches]
      .filter(([, id]) => !merged.has(id))
      .map(([name, id]) => this.#describe(name, id));
  }

  async propose({ branch, files, title }: Proposal): Promise<PullRequest> {
    this.#requireUp();
    const tip = this.#head('main');
    const tree = this.#treeOf(tip.tree, Object.fromEntries(files.map((file) => [file.path, file.content])));
    const old = this.#commits.get(this.#branches.get(branch) ?? '');
    const same =
      old !== undefined &&
      old.parents[0] === tip.id &&
      JSON.stringify([...old.tree]) === JSON.stringify([...tree]);
    if (!same) this.#branches.set(branch, this.#commit({ parents: [tip.id], tree, author, title }));
    return this.#describe(branch, this.#head(branch).id);
  }

  #describe(name: string, head: GitId): PullRequest {
    const main = this.#commits.get(this.#branches.get('main') ?? '');
    const merged = main?.parents[1] === head ? (main.parents[0] ?? '') : (main?.id ?? '');
    return {
      name,
      title: name,
      author,
      head,
      mergeBase: this.#mergeBase(merged, head),
      approvals: this.#approvals.get(head) ?? [],
      approvalsKnown: true,
    };
  }

  #mergeBase(a: GitId, b: GitId): GitId {
    const known = this.#history(a);
    for (const id of this.#history(b)) if (known.has(id)) return id;
    return '';
  }

  /** All ancestors, itself first, nearest first. */
  #history(id: GitId): Set<GitId> {
    const seen = new Set<GitId>();
    const waiting = [id];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(this.#commits.get(next)?.parents ?? []));
    }
    return seen;
  }

  #treeOf(base: Tree, files: Readonly<Record<string, string | null>>, mode: TreeFile['mode'] = 'file'): Tree {
    const tree = new Map(base);
    for (const [path, content] of Object.entries(files)) {
      if (content === null) tree.delete(path);
      else tree.set(path, { content, mode });
    }
    return tree;
  }

  #commit(commit: Omit<Commit, 'id'>): GitId {
    this.#counter += 1;
    const id = createHash('sha1').update(`commit ${this.#counter}`).digest('hex');
    this.#commits.set(id, { ...commit, id });
    return id;
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
