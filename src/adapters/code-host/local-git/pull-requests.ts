// What a pull request is where there is only Git: a branch with its head, or the second parent of a merge.
import { LaurelError } from '../../../primitives/errors.ts';
import type { Change, GitId, PullRequest } from '../../../promotion/code-host.ts';
import { readApprovals } from './approvals.ts';
import { readChanges } from './change-log.ts';
import { type ChangedFile, readChangedFiles } from './changed-files.ts';
import { type CommitObject, parseCommit } from './commit-object.ts';
import { git, type GitOptions, runGit } from './git.ts';
import type { ObjectReader } from './object-reader.ts';

/** A commit of the default branch's line, and what its pull request itself changed. */
interface Landed {
  readonly commit: GitId;
  readonly change: Change;
  readonly reviewed: ReadonlyMap<string, ChangedFile>;
}

export class PullRequests {
  readonly #options: GitOptions;
  readonly #objects: ObjectReader;

  constructor(options: GitOptions, objects: ObjectReader) {
    this.#options = options;
    this.#objects = objects;
  }

  /** The one that a branch is. @throws LaurelError `not-found` where there is none; `git`. */
  async open(branch: string, tip: GitId): Promise<PullRequest> {
    const head = await this.#objects.read(`refs/heads/${branch}`);
    if (head?.type !== 'commit') {
      throw new LaurelError({
        code: 'not-found',
        message: `no branch ${JSON.stringify(branch)}`,
        at: { file: this.#options.directory },
        remedy: 'list the branches with git branch',
      });
    }
    const base = await runGit(this.#options, ['merge-base', tip, head.id]);
    if (base.code !== 0)
      throw new LaurelError({
        code: 'git',
        message: `branch ${branch} shares no history with the default branch`,
        at: { file: this.#options.directory },
      });
    return this.#describe({ name: branch, head: head.id, mergeBase: base.stdout.toString().trim() });
  }

  /** One walk down the default branch's own line, ended as soon as every path was met. */
  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    const wanted = new Set(paths);
    const changes = new Map<string, Change>();
    if (wanted.size === 0) return changes;
    let landed: Landed | undefined;
    for await (const logged of readChanges(this.#options, commit, paths)) {
      if (!wanted.delete(logged.file.path)) continue;
      if (landed?.commit !== logged.commit) landed = await this.#landed(logged, paths);
      changes.set(logged.file.path, changeOfFile(landed, logged.file));
      if (wanted.size === 0) break;
    }
    return changes;
  }

  async #landed(
    { commit, parents }: { readonly commit: GitId; readonly parents: readonly GitId[] },
    paths: readonly string[],
  ): Promise<Landed> {
    const { author, subject } = await this.#commit(commit);
    const [base, head] = parents;
    if (base === undefined || head === undefined)
      return { commit, change: { commit, author, pullRequest: null }, reviewed: new Map() };
    const name = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1] ?? head.slice(0, 12);
    const mergeBase = (await git(this.#options, ['merge-base', base, head])).trim();
    return {
      commit,
      change: { commit, author, pullRequest: await this.#describe({ name, head, mergeBase }) },
      reviewed: await readChangedFiles(this.#options, { from: mergeBase, to: head }, paths),
    };
  }

  async #describe(refs: { name: string; head: GitId; mergeBase: GitId }): Promise<PullRequest> {
    const { author, subject } = await this.#commit(refs.head);
    const approvals = await readApprovals(this.#options, this.#objects, { head: refs.head, author });
    return { ...refs, title: subject, author, approvals, approvalsKnown: true };
  }

  async #commit(id: GitId): Promise<CommitObject> {
    const object = await this.#objects.read(id);
    if (object?.type === 'commit') return parseCommit(object.body.toString());
    throw new LaurelError({
      code: 'not-found',
      message: `no commit ${id}`,
      at: { file: this.#options.directory },
    });
  }
}

/** People approved the file as the branch had it: what a merge made of it instead, nobody did. */
function changeOfFile({ change, reviewed }: Landed, file: ChangedFile): Change {
  const { pullRequest } = change;
  if (pullRequest === null || reviewed.get(file.path)?.after === file.after) return change;
  return { ...change, pullRequest: { ...pullRequest, approvals: [] } };
}
