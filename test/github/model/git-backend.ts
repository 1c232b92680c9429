// The Git that the facade answers from: one bare repository for each repository, real objects and real refs.

/** `100644`, `100755`, `120000`, `160000`, `040000`. */
export type GitMode = string;

export interface GitPerson {
  readonly name: string;
  readonly email: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface GitCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: string[];
  readonly author: GitPerson;
  readonly committer: GitPerson;
  readonly message: string;
}

export interface GitTreeItem {
  readonly path: string;
  readonly mode: GitMode;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

export interface GitTreeEdit {
  readonly path: string;
  readonly mode: GitMode;
  /** `null` takes the path away. */
  readonly sha: string | null;
}

export interface GitChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previousPath?: string;
  readonly sha: string;
  readonly mode: GitMode;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks as GitHub shows them, without the `diff --git` heading; absent for binary files. */
  readonly patch?: string;
}

export type GitMerge =
  | { readonly kind: 'clean'; readonly tree: string }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

export interface GitLogOptions {
  readonly path?: string;
  readonly skip?: number;
  readonly limit?: number;
  readonly firstParent?: boolean;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitPerson;
  readonly committer: GitPerson;
}

export interface GitBackend {
  /** The bare repository on disk. */
  readonly directory: string;
  /** A full ref (`refs/heads/main`) or an id to the id of a commit; `null` where there is none. */
  resolve(ref: string): Promise<string | null>;
  commit(id: string): Promise<GitCommit | null>;
  /** Of a tree or a commit. */
  tree(id: string, options: { readonly recursive: boolean }): Promise<GitTreeItem[] | null>;
  blob(id: string): Promise<Buffer | null>;
  writeBlob(bytes: Uint8Array): Promise<string>;
  /** @param base a tree or a commit whose paths stay where `entries` do not name them. */
  writeTree(base: string | null, entries: readonly GitTreeEdit[]): Promise<string>;
  writeCommit(commit: NewCommit): Promise<string>;
  /** @returns false where the ref was not at `expected` (`null`: did not exist). */
  updateRef(ref: string, to: string, options?: { readonly expected?: string | null }): Promise<boolean>;
  deleteRef(ref: string): Promise<void>;
  /** Full ref names below `prefix` to ids. */
  refs(prefix: string): Promise<Map<string, string>>;
  mergeBase(a: string, b: string): Promise<string | null>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Newest first, as `git log` simplifies history by default. */
  log(from: string, options?: GitLogOptions): Promise<string[]>;
  /** How many commits `b` has that `a` has not (`ahead`), and the other way round (`behind`). */
  countAheadBehind(a: string, b: string): Promise<{ readonly ahead: number; readonly behind: number }>;
  /** Between two trees or commits, renames found. */
  changedFiles(a: string, b: string): Promise<GitChangedFile[]>;
  mergeTrees(base: string, a: string, b: string): Promise<GitMerge>;
}

/** Opens the Git of a new repository; a fork shares its parent's objects, as forks on GitHub do. */
export type OpenGit = (options: {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly forkOf: GitBackend | null;
}) => Promise<GitBackend>;
