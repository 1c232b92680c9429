// The history of the default branch's own line, newest first, read only as far as somebody needs it.
import type { GitId } from '../../../promotion/code-host.ts';
import { type GitOptions, streamGit } from './git.ts';

/** One commit of the line; of a merge, what it brought in. */
export interface LoggedChange {
  readonly commit: GitId;
  readonly parents: readonly GitId[];
  /** `Ada <ada@example.com>` */
  readonly author: string;
  readonly subject: string;
  /** Paths that it changed. */
  readonly files: readonly string[];
}

/** More paths than this are not named one by one: a command line has limits. */
const maxNamedPaths = 100;

/** Commits from `commit` back that changed any of `paths`, and perhaps others; whoever stops early ends git. */
export async function* readChanges(
  options: GitOptions,
  commit: GitId,
  paths: readonly string[],
): AsyncGenerator<LoggedChange> {
  const named =
    paths.length <= maxNamedPaths ? paths : [commonDirectory(paths)].filter((path) => path !== '');
  const args = [
    'log',
    '--first-parent',
    '-m',
    '--name-only',
    '-z',
    '--format=%x01%H%x02%P%x02%an <%ae>%x02%s%x02',
    commit,
    '--',
    ...named.map((path) => `:(literal)${path}`),
  ];
  let rest = '';
  for await (const text of streamGit(options, args)) {
    const records = (rest + text).split('\x01');
    rest = records.pop() ?? '';
    for (const record of records) if (record !== '') yield parseRecord(record);
  }
  if (rest !== '') yield parseRecord(rest);
}

/** The deepest directory that holds all of `paths`, with its trailing slash; '' for the repository's top. */
function commonDirectory(paths: readonly string[]): string {
  let common = paths[0] ?? '';
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, -1);
  return common.slice(0, common.lastIndexOf('/') + 1);
}

function parseRecord(record: string): LoggedChange {
  const [commit = '', parents = '', author = '', subject = '', files = ''] = record.split('\x02');
  return {
    commit,
    parents: parents.split(' ').filter((id) => id !== ''),
    author,
    subject,
    files: files
      .split('\0')
      .map((file) => file.replace(/^\n+/, ''))
      .filter((file) => file !== ''),
  };
}
