// The port to a code host: where people propose, review and merge. Only data comes through it; never code.

/** A Git commit id or blob id, 40 or 64 hex digits. */
export type GitId = string;

export interface TreeFile {
  /** Relative to the repository's top. */
  readonly path: string;
  readonly blob: GitId;
  /** `file` is a regular file; anything else is refused where a file is expected. */
  readonly mode: 'file' | 'executable' | 'symlink' | 'submodule';
  readonly sizeBytes?: number;
}

/** How two commits lie to each other. */
export type Ancestry = 'same' | 'ahead' | 'behind' | 'diverged' | 'unknown';

export interface Approval {
  /** `user:grace`, in the form that policies name people. */
  readonly person: string;
}

export interface PullRequest {
  /** `#17` on GitHub, the branch name on local Git. */
  readonly name: string;
  readonly url?: string;
  readonly title: string;
  readonly author: string;
  readonly head: GitId;
  /** Where it left the base branch. */
  readonly mergeBase: GitId;
  /** Valid on the current head only; once for each person, whatever the case; never the author's or pusher's own. */
  readonly approvals: readonly Approval[];
  /** Whether this host can tell approvals at all. */
  readonly approvalsKnown: boolean;
}

/** The commit of the default branch's own line that last changed a file. */
export interface Change {
  readonly commit: GitId;
  readonly author: string;
  /** The pull request that was merged, or `null` for a direct push. */
  readonly pullRequest: PullRequest | null;
}

/** A change to propose: one branch, one commit, on top of `base`. */
export interface Proposal {
  /** Deterministic, so that proposing twice updates rather than doubles. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly author?: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** Whose review is asked for, as policies name people: `user:grace`, `team:acme/model-risk`. */
  readonly reviewers?: readonly string[];
  /** Whether the host should merge by itself as soon as its own rules allow. */
  readonly autoMerge?: boolean;
}

/** What came of a proposal. */
export interface Proposed {
  readonly pullRequest: PullRequest;
  /** The proposal's own. */
  readonly branch: string;
  /** What the host would not do, and does not keep the proposal from standing: a reviewer it does not know, say. */
  readonly warnings: readonly string[];
}

/** Every method throws LaurelError `git` when the host fails, `not-found` for an unknown commit, branch or blob. */
export interface CodeHost {
  /** For messages. */
  readonly location: string;
  /** A stable identity of the repository, the same from every clone; the first ledger entry names it as the owner. */
  identity(): Promise<string>;
  /** The tip of the default branch, read anew on every call. */
  tip(): Promise<GitId>;
  /** Regular files and others below `prefix` at `commit`, in one call. */
  list(commit: GitId, prefix: string): Promise<readonly TreeFile[]>;
  /** Contents by blob id, in the order asked; a blob larger than `maxBytes` throws `invalid-document`. */
  readBlobs(blobs: readonly GitId[], maxBytes: number): Promise<readonly Uint8Array[]>;
  /** How `descendant` lies to `ancestor`: `ahead` when ancestor is among its history. */
  compare(ancestor: GitId, descendant: GitId): Promise<Ancestry>;
  /** One pull request by its name. */
  pullRequest(name: string): Promise<PullRequest>;
  /**
   * For each path: how it came to its content at `commit`. One call for many paths; an unknown path is left out.
   *
   * People approve a file as the pull request's head changed it. Where the merge left another blob or mode at a path,
   * or the pull request had not changed that path at all, the change keeps the pull request's name and author, but
   * its `approvals` are empty for this path.
   */
  changesOf(commit: GitId, paths: readonly string[]): Promise<ReadonlyMap<string, Change>>;
  /**
   * Which of `teams` (`team:acme/model-risk`) `person` (`user:grace`) is an active member of; `null` where this host,
   * or the right it was opened with, cannot tell: then nobody counts as a member.
   */
  teamsOf(person: string, teams: readonly string[]): Promise<readonly string[] | null>;
  /** Creates the branch and pull request, or brings an open one of that branch to this content. Idempotent. */
  propose(proposal: Proposal): Promise<Proposed>;
}
