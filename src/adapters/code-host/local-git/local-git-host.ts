// The embedded code host: a local Git repository where a branch is a pull request and a merge is a merge.
// Approvals are notes on the branch's head commit (`refs/notes/laurel-approvals`), so a new commit voids them.
import { LaurelError } from '../../../primitives/errors.ts';
import type {
  Ancestry,
  Approval,
  Change,
  CodeHost,
  GitId,
  Proposal,
  PullRequest,
  TreeFile,
} from '../../../promotion/code-host.ts';
import { Ancestries } from './ancestry.ts';
import { type LoggedChange, readChanges } from './change-log.ts';
import { git, type GitOptions, runGit } from './git.ts';
import { ObjectReader } from './object-reader.ts';
import { commitFiles } from './commit-files.ts';

export interface LocalGitOptions extends GitOptions {
  /** The branch promotions are merged into; `main` or `master`, whichever exists, when absent. */
  readonly defaultBranch?: string | undefined;
}

const approvalsRef = 'refs/notes/laurel-approvals';
const modes = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
} as const;

export class LocalGitHost implements CodeHost {
  readonly location: string;
  readonly #options: LocalGitOptions;
  readonly #objects: ObjectReader;
  readonly #ancestries: Ancestries;
  #branch: string | undefined;

  constructor(options: LocalGitOptions) {
    this.#options = options;
    this.#objects = new ObjectReader(options);
    this.#ancestries = new Ancestries(
      options,
      async (id) => (await this.#objects.read(id))?.type === 'commit',
    );
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
    const args = [
      'ls-tree',
      '-r',
      '-l',
      '-z',
      '--full-tree',
      commit,
      ...(prefix === '' ? [] : ['--', `:(literal)${prefix}`]),
    ];
    const output = await git(this.#options, args);
    return output
      .split('\0')
      .filter((line) => line !== '')
      .map(parseTreeLine);
  }

  async readBlobs(blobs: readonly GitId[], maxBytes: number): Promise<readonly Uint8Array[]> {
    return Promise.all(blobs.map(async (blob) => this.#readBlob(blob, maxBytes)));
  }

  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    return this.#ancestries.compare(ancestor, descendant);
  }

  async pullRequest(name: string): Promise<PullRequest> {
    const branch = name.replace(/^refs\/heads\//, '');
    const head = await this.#objects.read(`refs/heads/${branch}`);
    if (head?.type !== 'commit') {
      throw new LaurelError({
        code: 'not-found',
        message: `no branch ${JSON.stringify(branch)}`,
        at: { file: this.location },
        remedy: 'list the branches with git branch',
      });
    }
    const base = await runGit(this.#options, ['merge-base', await this.tip(), head.id]);
    if (base.code !== 0)
      throw new LaurelError({
        code: 'git',
        message: `branch ${branch} shares no history with the default branch`,
        at: { file: this.location },
      });
    return this.#describe({ name: branch, head: head.id, mergeBase: base.stdout.toString().trim() });
  }

  async openPullRequests(prefix: string): Promise<readonly PullRequest[]> {
    const tip = await this.tip();
    const refs = await git(this.#options, [
      'for-each-ref',
      '--format=%(refname:lstrip=2)',
      `--no-merged=${tip}`,
      'refs/heads',
    ]);
    const open: PullRequest[] = [];
    for (const branch of refs.split('\n').filter((name) => name !== '')) {
      const pullRequest = await this.pullRequest(branch);
      const changed = await git(this.#options, [
        'diff-tree',
        '-r',
        '--name-only',
        pullRequest.mergeBase,
        pullRequest.head,
        '--',
        `:(literal)${prefix}`,
      ]);
      if (changed.trim() !== '') open.push(pullRequest);
    }
    return open;
  }

  /** One walk down the default branch's own line, ended as soon as every path was met. */
  async changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>> {
    const wanted = new Set(paths);
    const changes = new Map<string, Change>();
    if (wanted.size === 0) return changes;
    for await (const logged of readChanges(this.#options, commit, paths)) {
      const touched = logged.files.filter((file) => wanted.has(file));
      if (touched.length === 0) continue;
      const change = await this.#changeFrom(logged);
      for (const file of touched) {
        changes.set(file, change);
        wanted.delete(file);
      }
      if (wanted.size === 0) break;
    }
    return changes;
  }

  async propose(proposal: Proposal): Promise<PullRequest> {
    await commitFiles(this.#options, await this.tip(), proposal);
    return this.pullRequest(proposal.branch);
  }

  /** Ends the background git process. */
  close(): void {
    this.#objects.close();
  }

  async #changeFrom({ commit, parents, author, subject }: LoggedChange): Promise<Change> {
    const [base, head] = parents;
    if (base === undefined || head === undefined) return { commit, author, pullRequest: null };
    const name = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1] ?? head.slice(0, 12);
    const mergeBase = (await git(this.#options, ['merge-base', base, head])).trim();
    return { commit, author, pullRequest: await this.#describe({ name, head, mergeBase }) };
  }

  async #describe(refs: { name: string; head: GitId; mergeBase: GitId }): Promise<PullRequest> {
    const [author = '', title = ''] = (
      await git(this.#options, ['show', '-s', '--format=%an <%ae>%x00%s', refs.head])
    )
      .trimEnd()
      .split('\0');
    return {
      ...refs,
      title,
      author,
      approvals: await this.#approvals(refs.head, author),
      approvalsKnown: true,
    };
  }

  async #approvals(head: GitId, author: string): Promise<Approval[]> {
    const note = await runGit(this.#options, ['notes', '--ref', approvalsRef, 'show', head]);
    if (note.code !== 0) return [];
    const people = [
      ...note.stdout.toString().matchAll(/^Approved-by: *([A-Za-z0-9][A-Za-z0-9._-]{0,63}) *$/gm),
    ].map((match) => match[1] ?? '');
    const authorName = author.replace(/ <.*$/, '');
    return [...new Set(people)]
      .filter((person) => person !== authorName)
      .map((person) => ({ person: `user:${person}`, teams: [] }));
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

function parseTreeLine(line: string): TreeFile {
  const match = /^(\d{6}) (\S+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line);
  const [, mode = '', , blob = '', size = '-', path = ''] = match ?? [];
  const kind = Object.entries(modes).find(([number]) => number === mode)?.[1] ?? 'submodule';
  return { path, blob, mode: kind, ...(size === '-' ? {} : { sizeBytes: Number(size) }) };
}
