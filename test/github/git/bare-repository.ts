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

/** Of the machine's own configuration nothing counts. */
export const hostEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

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
    return parseTreeListing(await git(this.#git, ['ls-tree', ...depth, '-l', '-z', '--full-tree', found.id]));
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
      const lines = await this.#indexLines(base, entries);
      const update = ['update-index', '-z', '--add', '--replace', '--index-info'];
      const said = await runGit(options, update, lines.join(''));
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
    const result = await this.#ask(['merge-base', '--end-of-options', a, b]);
    return result.code === 0 ? result.stdout.toString().trim() : null;
  }

  async isAncestor(a: string, b: string): Promise<boolean> {
    return (await this.#ask(['merge-base', '--is-ancestor', '--end-of-options', a, b])).code === 0;
  }

  async log(from: string, { path, skip = 0, limit, firstParent }: LogOptions = {}): Promise<string[]> {
    const output = await git(this.#git, [
      'rev-list',
      `--skip=${skip}`,
      ...(limit === undefined ? [] : [`--max-count=${limit}`]),
      ...(firstParent === true ? ['--first-parent'] : []),
      '--end-of-options',
      from,
      '--',
      ...(path === undefined || path === '' ? [] : [`:(literal)${path}`]),
    ]);
    return output.split('\n').filter((line) => line !== '');
  }

  async countAheadBehind(a: string, b: string): Promise<{ ahead: number; behind: number }> {
    const args = ['rev-list', '--left-right', '--count', '--end-of-options', `${a}...${b}`, '--'];
    const [behind = 0, ahead = 0] = (await git(this.#git, args)).trim().split('\t').map(Number);
    return { ahead, behind };
  }

  changedFiles(a: string | null, b: string): Promise<ChangedFile[]> {
    return readChanges(this.#git, a ?? emptyTree, b);
  }

  async mergeTrees(base: string, a: string, b: string): Promise<MergedTrees> {
    // This git takes no tree for a merge base: two stand-in commits on a third say which one it is.
    const root = await this.#standIn(base, []);
    const sides = await Promise.all([this.#standIn(a, [root]), this.#standIn(b, [root])]);
    const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ...sides];
    const result = await this.#ask(args);
    const [tree = '', ...paths] = result.stdout.toString().split('\0');
    if (result.code === 0) return { kind: 'clean', tree };
    return { kind: 'conflict', paths: [...new Set(paths.filter((path) => path !== ''))] };
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

  /** What update-index reads: first what goes, then what comes; a tree comes as the files below it. */
  async #indexLines(base: string | null, entries: readonly TreeEdit[]): Promise<string[]> {
    const gone: string[] = [];
    const come: string[] = [];
    for (const { path, mode, sha } of entries) {
      if (base !== null && (sha === null || mode === '040000')) {
        const below = await git(this.#git, [
          'ls-tree',
          '-r',
          '-z',
          '--name-only',
          '--full-tree',
          base,
          '--',
          path,
        ]);
        gone.push(...below.split('\0').filter((name) => name !== ''));
      }
      if (sha === null) continue;
      if (mode !== '040000') come.push(`${mode} ${sha}\t${path}\0`);
      else
        for (const entry of (await this.tree(sha, { recursive: true })) ?? [])
          if (entry.type !== 'tree') come.push(`${entry.mode} ${entry.sha}\t${path}/${entry.path}\0`);
    }
    return [...gone.map((path) => `0 ${absent}\t${path}\0`), ...come];
  }

  async #standIn(treeish: string, parents: readonly string[]): Promise<string> {
    const tree = (await this.#objects.read(`${treeish}^{tree}`))?.id ?? treeish;
    const nobody = { name: 'merge', email: 'merge@localhost', date: '2000-01-01T00:00:00Z' };
    return this.writeCommit({ tree, parents, message: 'side', author: nobody, committer: nobody });
  }
}

/** What may be asked of the object reader: one line. */
function isName(text: string): boolean {
  return text !== '' && !/[\n\0]/.test(text);
}
