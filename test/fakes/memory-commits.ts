// Commits in memory, and how they lie to each other.
import { createHash } from 'node:crypto';
import type { GitId } from '../../src/promotion/code-host.ts';
import type { Tree } from './memory-tree.ts';

export interface Commit {
  readonly id: GitId;
  readonly parents: readonly GitId[];
  readonly tree: Tree;
  readonly author: string;
  readonly title: string;
  readonly mergedBranch?: string;
}

export class MemoryCommits {
  readonly #commits = new Map<GitId, Commit>();

  /** Two commits of equal content are two commits. */
  add(commit: Omit<Commit, 'id'>): GitId {
    const id = createHash('sha1')
      .update(`commit ${this.#commits.size + 1}`)
      .digest('hex');
    this.#commits.set(id, { ...commit, id });
    return id;
  }

  get(id: GitId): Commit | undefined {
    return this.#commits.get(id);
  }

  treeAt(commit: GitId | undefined): Tree {
    return this.#commits.get(commit ?? '')?.tree ?? new Map();
  }

  /** The nearest commit that both have; '' where there is none. */
  mergeBase(one: GitId, other: GitId): GitId {
    const known = this.historyOf(one);
    for (const id of this.historyOf(other)) if (known.has(id)) return id;
    return '';
  }

  /** All ancestors, itself first, nearest first. */
  historyOf(id: GitId): Set<GitId> {
    const seen = new Set<GitId>();
    const waiting = [id];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(this.#commits.get(next)?.parents ?? []));
    }
    return seen;
  }
}
