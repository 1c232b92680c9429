// How commits lie to each other. What is asked in one turn of the event loop is answered by one walk of the history,
// for after a large merge many aliases ask at once.
import type { Ancestry, GitId } from '../../../promotion/code-host.ts';
import { git, gitFailure, type GitOptions, runGit } from './git.ts';

interface Asked {
  readonly ancestor: GitId;
  readonly resolve: (ancestry: Ancestry) => void;
  readonly reject: (cause: unknown) => void;
}

export class Ancestries {
  readonly #options: GitOptions;
  readonly #exists: (commit: GitId) => Promise<boolean>;
  /** By descendant. */
  readonly #asked = new Map<GitId, Asked[]>();

  /** @param exists whether the repository has a commit now. */
  constructor(options: GitOptions, exists: (commit: GitId) => Promise<boolean>) {
    this.#options = options;
    this.#exists = exists;
  }

  /** How `descendant` lies to `ancestor`. @throws LaurelError `git`. */
  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    if (ancestor === descendant) return 'same';
    return new Promise((resolve, reject) => {
      const asked = { ancestor, resolve, reject };
      const waiting = this.#asked.get(descendant);
      if (waiting !== undefined) {
        waiting.push(asked);
        return;
      }
      this.#asked.set(descendant, [asked]);
      setImmediate(() => void this.#answer(descendant));
    });
  }

  async #answer(descendant: GitId): Promise<void> {
    const asked = this.#asked.get(descendant) ?? [];
    this.#asked.delete(descendant);
    try {
      const present = await this.#present(descendant, asked);
      const outside = await this.#outside(descendant, present);
      for (const { ancestor, resolve } of asked) {
        if (!present.has(ancestor)) resolve('unknown');
        else if (!outside.has(ancestor)) resolve('ahead');
        else resolve(await this.#backwards(ancestor, descendant));
      }
    } catch (cause) {
      for (const { reject } of asked) reject(cause);
    }
  }

  async #present(descendant: GitId, asked: readonly Asked[]): Promise<ReadonlySet<GitId>> {
    if (!(await this.#exists(descendant))) return new Set();
    const found = await Promise.all(
      asked.map(async ({ ancestor }) => ((await this.#exists(ancestor)) ? [ancestor] : [])),
    );
    return new Set(found.flat());
  }

  /** Of `commits` and their histories, what is not in the history of `tip`. */
  async #outside(tip: GitId, commits: ReadonlySet<GitId>): Promise<ReadonlySet<GitId>> {
    if (commits.size === 0) return new Set();
    const names = [...commits, `^${tip}`].join('\n');
    const listed = await git(this.#options, ['rev-list', '--stdin'], `${names}\n`);
    return new Set(listed.split('\n'));
  }

  /** `ancestor` is none: whether it comes after instead. */
  async #backwards(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    const args = ['merge-base', '--is-ancestor', descendant, ancestor];
    const { code, stderr } = await runGit(this.#options, args);
    if (code > 1) throw gitFailure(this.#options, args, stderr);
    return code === 0 ? 'behind' : 'diverged';
  }
}
