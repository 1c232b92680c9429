// Which files a commit changed, as Git's raw format tells it: fields of fixed form, and paths between NULs.
import type { GitId } from '../../../promotion/code-host.ts';
import { git, type GitOptions } from './git.ts';

/** A path and what stands there afterwards. */
export interface ChangedFile {
  readonly path: string;
  /** Mode and blob; of a removed file all zeros. */
  readonly after: string;
}

/** Raw output without renames, textconv or foreign programs: one path an entry, ids in full. */
export const rawFormat = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--no-color',
];

/** More paths than this are not named one by one: a command line has limits. */
const maxNamedPaths = 100;

/** Arguments that limit git to `paths`, or to the deepest directory with all of them where they are many. */
export function pathArguments(paths: readonly string[]): string[] {
  const named =
    paths.length <= maxNamedPaths ? paths : [commonDirectory(paths)].filter((path) => path !== '');
  return ['--', ...named.map((path) => `:(top,literal)${path}`)];
}

/** With its trailing slash; '' for the repository's top. */
function commonDirectory(paths: readonly string[]): string {
  let common = paths[0] ?? '';
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, -1);
  return common.slice(0, common.lastIndexOf('/') + 1);
}

/** The fields of a raw entry, up to its path; `null` where `field` is none. */
export function parseRawFields(field: string): { readonly after: string } | null {
  const match = /^\n?:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]\d*$/.exec(field);
  return match === null ? null : { after: `${match[1] ?? ''} ${match[2] ?? ''}` };
}

/** What differs at `paths`, and perhaps elsewhere, from one commit to another. @throws LaurelError `git`. */
export async function readChangedFiles(
  options: GitOptions,
  { from, to }: { readonly from: GitId; readonly to: GitId },
  paths: readonly string[],
): Promise<ReadonlyMap<string, ChangedFile>> {
  const output = await git(options, ['diff-tree', '-r', ...rawFormat, from, to, ...pathArguments(paths)]);
  const fields = output.split('\0');
  const changed = new Map<string, ChangedFile>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const raw = parseRawFields(fields[index] ?? '');
    const path = fields[index + 1] ?? '';
    if (raw !== null) changed.set(path, { path, ...raw });
  }
  return changed;
}
