// The history of the default branch's own line, newest first, read only as far as somebody needs it. Nothing that
// a person wrote is in what is parsed here: ids, modes, and paths between NULs.
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId } from '../../../promotion/code-host.ts';
import { type ChangedFile, parseRawFields, pathArguments, rawFormat } from './changed-files.ts';
import { type GitOptions, streamGit } from './git.ts';

/** A file that one commit of the line changed; of a merge, what it brought in. */
export interface LoggedChange {
  readonly commit: GitId;
  readonly parents: readonly GitId[];
  readonly file: ChangedFile;
}

/**
 * From `commit` back, every change of any of `paths`, and perhaps of others; whoever stops early ends git.
 *
 * @throws LaurelError `git`.
 */
export async function* readChanges(
  options: GitOptions,
  commit: GitId,
  paths: readonly string[],
): AsyncGenerator<LoggedChange> {
  const args = ['log', '--first-parent', '-m', ...rawFormat, '--format=%H %P', commit];
  let at: Omit<LoggedChange, 'file'> | undefined;
  let raw: ReturnType<typeof parseRawFields> = null;
  for await (const field of fieldsOf(streamGit(options, [...args, ...pathArguments(paths)]))) {
    if (raw !== null && at !== undefined) {
      yield { ...at, file: { path: field, ...raw } };
      raw = null;
    } else if (field !== '') {
      raw = parseRawFields(field);
      if (raw === null) at = parseHeader(options, field);
    }
  }
}

/** What stands before each NUL. */
async function* fieldsOf(output: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of output) {
    const fields = (rest + text).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
  if (rest !== '') yield rest;
}

function parseHeader(options: GitOptions, field: string): Omit<LoggedChange, 'file'> {
  const [commit = '', ...parents] = field.trim().split(' ');
  if ([commit, ...parents].every((id) => /^[0-9a-f]{40,64}$/.test(id))) return { commit, parents };
  throw new LaurelError({
    code: 'git',
    message: `git log said what is no commit: ${JSON.stringify(field.slice(0, 200))}`,
    at: { file: options.directory },
    remedy: 'check with git log --format="%H %P" --raw that the repository can be read',
  });
}
