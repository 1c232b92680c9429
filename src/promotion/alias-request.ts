// What is asked of a check about one changed alias file, and what was read for it.
import type { AliasFile } from '../policy/alias-file.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import type { ChangedAlias } from './changed-files.ts';
import type { PullRequest, TreeFile } from './code-host.ts';
import type { AliasStores, Promoter } from './promoter.ts';
import type { Snapshot } from './snapshot.ts';

export interface AliasRequest extends ChangedAlias {
  readonly promoter: Promoter;
  /** The tip of the default branch: policy, recalls and laurel.yaml are its. */
  readonly tip: Snapshot;
  /** Whose approvals count for this file; `null` where nobody's do. */
  readonly pullRequest: PullRequest | null;
  /** The same alias's file as a merge queue has it ahead of this one; `null` where it is as at the tip. */
  readonly ahead: TreeFile | null;
  /** By alias, the files that are proposed beside this one or wait ahead of it. */
  readonly alongside: ReadonlyMap<string, TreeFile>;
}

/** With the pointer that is live and the file as it was read. */
export interface ChangeRequest extends AliasRequest {
  readonly stores: AliasStores;
  readonly pointer: Pointer | null;
  /** The store's clock when the pointer was read. */
  readonly now: Date;
  readonly wish: AliasFile;
  /** The same alias's file that was merged before this one and that nobody applied yet; `null` where there is none. */
  readonly merged: TreeFile | null;
}
