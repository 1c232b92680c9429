// What a hosted repository needs of Git: objects, refs, history, differences and merges, over ids and full ref names.

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601; read back in UTC and whole seconds. */
  readonly date: string;
}

export interface CommitRecord {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000`, `040000` or `160000`. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** In bytes; of blobs only. */
  readonly size?: number;
}

/** What a new tree has at `path`; `sha: null` takes away what is there, a whole directory too. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Of a renamed file. */
  readonly previousPath?: string;
  /** The blob afterwards; of a removed file the blob before. */
  readonly sha: string;
  /** Like `sha`. */
  readonly mode: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; absent of a binary file, of one that only moved, and of one that is too large to show. */
  readonly patch?: string;
}

export type MergedTrees =
  | { readonly kind: 'clean'; readonly tree: string }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

export interface LogOptions {
  /** Only commits that changed this file or directory, with Git's usual simplification of history. */
  readonly path?: string;
  readonly skip?: number;
  readonly limit?: number;
  readonly firstParent?: boolean;
}

/** A bare repository. Methods throw LaurelError `git` where Git fails for another reason than an absent object. */
export interface GitBackend {
  readonly directory: string;
  /** The object that an id, a full or short ref name or `HEAD` names now; a tag is not peeled. */
  resolve(ref: string): Promise<string | null>;
  /** Of a commit's id or of anything that peels to one. */
  commit(id: string): Promise<CommitRecord | null>;
  /** Of a tree's or a commit's id. Directories are listed too. */
  tree(id: string, options: { readonly recursive: boolean }): Promise<readonly TreeEntry[] | null>;
  /** Of a blob's id or `<commit>:<path>`. */
  blob(id: string): Promise<Buffer | null>;
  writeBlob(bytes: Uint8Array): Promise<string>;
  writeTree(base: string | null, entries: readonly TreeEdit[]): Promise<string>;
  writeCommit(commit: NewCommit): Promise<string>;
  /** Returns false, and changes nothing, where the ref is not at `expected` (`null`: absent). */
  updateRef(ref: string, to: string, options?: { readonly expected?: string | null }): Promise<boolean>;
  deleteRef(ref: string): Promise<void>;
  /** All refs whose full name starts with `prefix`. */
  refs(prefix: string): Promise<Map<string, string>>;
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Whether `a` is in the history of `b`; a commit is in its own. */
  isAncestor(a: string, b: string): Promise<boolean>;
  /** Newest first. */
  log(from: string, options?: LogOptions): Promise<string[]>;
  /** `ahead`: how many commits `b` has and `a` has not; `behind`: the other way round. */
  countAheadBehind(a: string, b: string): Promise<{ ahead: number; behind: number }>;
  /** From tree or commit `a` (`null`: nothing) to `b`, with renames found, ordered by path. */
  changedFiles(a: string | null, b: string): Promise<ChangedFile[]>;
  /** Brings the changes from `base` to `b` into `a`. */
  mergeTrees(base: string, a: string, b: string): Promise<MergedTrees>;
}
