// A bare repository on disk, by the real git program: what the GitHub facade stores its Git side in.
import { randomUUID } from 'node:crypto';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  git,
  gitFailure,
  type GitOptions,
  type GitResult,
  runGit,
} from '../../../src/adapters/code-host/local-git/git.ts';
import { ObjectReader } from '../../../src/adapters/code-host/local-git/object-reader.ts';
import { emptyTree, readChanges } from './changed-files.ts';
import { parseCommitText, parseTreeListing, printCommit } from './commit-text.ts';
import { hostEnvironment } from './host-environment.ts';
import { indexLines } from './index-lines.ts';
import { Memory } from './memory.ts';
import type {
  ChangedFile,
  CommitRecord,
  GitBackend,
  LogOptions,
  MergedTrees,
  NewCommit,
  TreeEdit,
  TreeEntry,
} from './git-backend.ts';

const absent = '0'.repeat(40);

const settings = `
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[receive]
	autogc = false
	denyDeleteCurrent = ignore
	hideRefs = refs/pull
[gc]
	auto = 0
`;

export class BareRepository implements GitBackend {
  readonly directory: string;
  readonly #git: GitOptions;
  readonly #objects: ObjectReader;
  readonly #lenders = new Set<string>();
  readonly #known = {
    ancestor: new Memory<boolean>(),
    changes: new Memory<ChangedFile[]>(),
    log: new Memory<string[]>(),
    merge: new Memory<MergedTrees>(),
    mergeBase: new Memory<string | null>(),
    sides: new Memory<{ ahead: number; behind: number }>(),
    tree: new Memory<TreeEntry[]>(),
  };

  private constructor(directory: string) {
    this.directory = directory;
    this.#git = { directory, env: hostEnvironment };
    this.#objects = new ObjectReader(this.#git);
  }

  /** Makes `directory` and in it an empty repository that takes pushes over HTTP. @throws LaurelError `git`. */
  static async create(
    directory: string,
    { defaultBranch }: { readonly defaultBranch: string },
  ): Promise<BareRepository> {
    const options = { directory: '.', env: hostEnvironment };
    const init = ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`];
    await git(options, [...init, directory]);
    await appendFile(join(directory, 'config'), settings);
    return new BareRepository(directory);
  }

  /** Ends the process that reads objects; a later read starts another. */
  close(): void {
    this.#objects.close();
  }

  async resolve(ref: string): Promise<string | null> {
    return isName(ref) ? ((await this.#objects.read(ref))?.id ?? null) : null;
  }

  async commit(id: string): Promise<CommitRecord | null> {
    if (!isName(id)) return null;
    const found = await this.#objects.read(`${id}^{commit}`);
    return found?.type === 'commit' ? parseCommitText(found.id, found.body.toString()) : null;
  }

  async tree(id: string, { recursive }: { readonly recursive: boolean }): Promise<TreeEntry[] | null> {
    if (!isName(id)) return null;
    const found = await this.#objects.read(`${id}^{tree}`);
    if (found?.type !== 'tree') return null;
    const depth = recursive ? ['-r', '-t'] : [];
    const list = ['ls-tree', ...depth, '-l', '-z', '--full-tree', found.id];
    const ask = async () => parseTreeListing(await git(this.#git, list));
    return [...(await this.#known.tree.recall([found.id], ask, recursive))];
  }

  async blob(id: string): Promise<Buffer | null> {
    const found = isName(id) ? await this.#objects.read(id) : null;
    return found?.type === 'blob' ? found.body : null;
  }

  async writeBlob(bytes: Uint8Array): Promise<string> {
    return (await git(this.#git, ['hash-object', '-w', '--stdin'], bytes)).trim();
  }

  async writeTree(base: string | null, entries: readonly TreeEdit[]): Promise<string> {
    const indexFile = join(this.directory, `index-${randomUUID()}`);
    const options = { ...this.#git, indexFile };
    try {
      if (base !== null) await git(options, ['read-tree', base]);
      const filesOf = async (tree: string) =>
        ((await this.tree(tree, { recursive: true })) ?? []).filter(({ type }) => type !== 'tree');
      const lines = await indexLines({ git: this.#git, base, filesOf }, entries);
      const update = ['update-index', '-z', '--add', '--replace', '--index-info'];
      const said = await runGit(options, update, lines);
      // An unfit path (`.git`, `..`) is only ignored by update-index, in words.
      if (said.code !== 0 || said.stderr !== '') throw gitFailure(options, update, said.stderr);
      return (await git(options, ['write-tree'])).trim();
    } finally {
      await rm(indexFile, { force: true });
    }
  }

  async writeCommit(commit: NewCommit): Promise<string> {
    return (
      await git(this.#git, ['hash-object', '-w', '-t', 'commit', '--stdin'], printCommit(commit))
    ).trim();
  }

  async updateRef(
    ref: string,
    to: string,
    { expected }: { readonly expected?: string | null } = {},
  ): Promise<boolean> {
    const condition = expected === undefined ? [] : [expected ?? absent];
    const args = ['update-ref', '--no-deref', ref, to, ...condition];
    const result = await runGit(this.#git, args);
    if (result.code === 0) return true;
    if (/but expected|reference already exists|unable to resolve reference/.test(result.stderr)) return false;
    throw gitFailure(this.#git, args, result.stderr);
  }

  async deleteRef(ref: string): Promise<void> {
    await git(this.#git, ['update-ref', '--no-deref', '-d', ref]);
  }

  async refs(prefix: string): Promise<Map<string, string>> {
    const output = await git(this.#git, ['for-each-ref', '--format=%(objectname) %(refname)']);
    const pairs = output
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]);
    return new Map(pairs.filter(([name]) => name.startsWith(prefix)));
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    return this.#known.mergeBase.recall([a, b], async () => {
      const result = await this.#ask(['merge-base', '--end-of-options', a, b]);
      return result.code === 0 ? result.stdout.toString().trim() : null;
    });
  }

  async isAncestor(a: string, b: string): Promise<boolean> {
    return this.#known.ancestor.recall([a, b], async () => {
      const result = await this.#ask(['merge-base', '--is-ancestor', '--end-of-options', a, b]);
      return result.code === 0;
    });
  }

  async log(from: string, options: LogOptions = {}): Promise<string[]> {
    const ask = async () => (await git(this.#git, logArguments(from, options))).split('\n').filter(Boolean);
    // A copy: the list is the caller's.
    return [...(await this.#known.log.recall([from], ask, options))];
  }

  async countAheadBehind(a: string, b: string): Promise<{ ahead: number; behind: number }> {
    return this.#known.sides.recall([a, b], async () => {
      const args = ['rev-list', '--left-right', '--count', '--end-of-options', `${a}...${b}`, '--'];
      const [behind = 0, ahead = 0] = (await git(this.#git, args)).trim().split('\t').map(Number);
      return { ahead, behind };
    });
  }

  async changedFiles(a: string | null, b: string): Promise<ChangedFile[]> {
    const from = a ?? emptyTree;
    return [...(await this.#known.changes.recall([from, b], async () => readChanges(this.#git, from, b)))];
  }

  async mergeTrees(base: string, a: string, b: string): Promise<MergedTrees> {
    return this.#known.merge.recall([base, a, b], async () => this.#merge(base, a, b));
  }

  /** Makes every object of `other` readable here, as repositories of one network share theirs on GitHub. */
  async fetchFrom(other: GitBackend): Promise<void> {
    this.#lenders.add(join(resolve(other.directory), 'objects'));
    const list = [...this.#lenders].map((path) => `${path}\n`).join('');
    await writeFile(join(this.directory, 'objects/info/alternates'), list);
    // A reader that runs already does not look at the list again.
    this.close();
  }

  /** Runs git where 0 and 1 are answers. @throws LaurelError `git` at any other exit code. */
  async #ask(args: readonly string[]): Promise<GitResult> {
    const result = await runGit(this.#git, args);
    if (result.code > 1) throw gitFailure(this.#git, args, result.stderr);
    return result;
  }

  async #merge(base: string, a: string, b: string): Promise<MergedTrees> {
    // This git takes no tree for a merge base: two stand-in commits on a third say which one it is.
    const root = await this.#standIn(base, []);
    const sides = await Promise.all([this.#standIn(a, [root]), this.#standIn(b, [root])]);
    const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ...sides];
    const result = await this.#ask(args);
    const [tree = '', ...paths] = result.stdout.toString().split('\0');
    if (result.code === 0) return { kind: 'clean', tree };
    return { kind: 'conflict', paths: [...new Set(paths.filter((path) => path !== ''))] };
  }

  async #standIn(treeish: string, parents: readonly string[]): Promise<string> {
    const tree = (await this.#objects.read(`${treeish}^{tree}`))?.id ?? treeish;
    const nobody = { name: 'merge', email: 'merge@localhost', date: '2000-01-01T00:00:00Z' };
    return this.writeCommit({ tree, parents, message: 'side', author: nobody, committer: nobody });
  }
}

function logArguments(from: string, { path = '', skip = 0, limit, firstParent }: LogOptions): string[] {
  return [
    'rev-list',
    `--skip=${skip}`,
    ...(limit === undefined ? [] : [`--max-count=${limit}`]),
    ...(firstParent === true ? ['--first-parent'] : []),
    '--end-of-options',
    from,
    '--',
    ...(path === '' ? [] : [`:(literal)${path}`]),
  ];
}

/** What may be asked of the object reader: one line. */
function isName(text: string): boolean {
  return text !== '' && !/[\n\0]/.test(text);
}
