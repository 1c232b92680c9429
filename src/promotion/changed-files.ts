// Which files differ between two commits, and which of them are ours.
import { parseRepositoryPath } from '../policy/repository-path.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { CodeHost, GitId, TreeFile } from './code-host.ts';

/** A file as the later commit has it; a deleted one as the earlier commit had it. */
export interface ChangedFile extends TreeFile {
  readonly deleted: boolean;
}

export interface ChangedAlias {
  readonly file: ChangedFile;
  readonly model: ModelName;
  readonly alias: AliasName;
}

/** Changed files by what they are to Laurel; whatever is not ours is left out. */
export interface Changes {
  readonly aliases: readonly ChangedAlias[];
  /** laurel.yaml, models, policies, recalls, consumers: whatever decides how aliases are judged. */
  readonly policies: readonly ChangedFile[];
  readonly misplaced: readonly {
    readonly file: ChangedFile;
    readonly reason: string;
    readonly remedy: string;
  }[];
}

export const noChanges: Changes = { aliases: [], policies: [], misplaced: [] };

/** Everything below the root at `commit`. @throws LaurelError as the code host. */
export async function listRoot(host: CodeHost, root: string, commit: GitId): Promise<readonly TreeFile[]> {
  return host.list(commit, root === '' ? '' : `${root}/`);
}

/** What `after` has otherwise than `before`: a renamed file is one that was deleted and one that was added. */
export function diffTrees(before: readonly TreeFile[], after: readonly TreeFile[]): readonly ChangedFile[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const kept = new Set(after.map((file) => file.path));
  return [
    ...after
      .filter((file) => !isSameFile(old.get(file.path), file))
      .map((file) => Object.assign({ deleted: false }, file)),
    ...before.filter((file) => !kept.has(file.path)).map((file) => Object.assign({ deleted: true }, file)),
  ];
}

/** Whether both are there with the same bytes and the same mode. */
export function isSameFile(one: TreeFile | undefined, other: TreeFile | undefined): boolean {
  return one !== undefined && one.blob === other?.blob && one.mode === other.mode;
}

/** @param root the directory of laurel.yaml, '' for the top. */
export function sortChanges(root: string, changed: readonly ChangedFile[]): Changes {
  const aliases: ChangedAlias[] = [];
  const policies: ChangedFile[] = [];
  const misplaced: Changes['misplaced'][number][] = [];
  for (const file of changed) {
    const place = parseRepositoryPath(root === '' ? file.path : file.path.slice(root.length + 1));
    if (place.kind === 'alias') aliases.push({ file, model: place.model, alias: place.alias });
    else if (place.kind === 'misplaced') misplaced.push({ file, reason: place.reason, remedy: place.remedy });
    else if (place.kind !== 'other') policies.push(file);
  }
  return { aliases, policies, misplaced };
}
