// A commit as it is stored: the one form of it that no configuration and no message can bend.
import type { GitId } from '../../../promotion/code-host.ts';

export interface CommitObject {
  readonly tree: GitId;
  readonly parents: readonly GitId[];
  /** `Ada <ada@example.com>` */
  readonly author: string;
  /** The first paragraph of its message, in one line. */
  readonly subject: string;
}

/** Headers end at the first empty line; nothing after it is taken for one. */
export function parseCommit(text: string): CommitObject {
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  const message = end < 0 ? '' : text.slice(end + 2);
  return {
    tree: valuesOf(headers, 'tree')[0] ?? '',
    parents: valuesOf(headers, 'parent'),
    author: parseAuthor(valuesOf(headers, 'author')[0] ?? ''),
    subject: (message.trimStart().split(/\n[ \t]*\n/, 1)[0] ?? '').trim().replace(/\s*\n\s*/g, ' '),
  };
}

function valuesOf(headers: readonly string[], name: string): string[] {
  return headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
}

/** The name goes to the first `<` and the mail to the first `>` after it, as Git reads them. */
function parseAuthor(value: string): string {
  const [, name = '', mail = ''] = /^([^<]*)<([^>]*)>/.exec(value) ?? [];
  return `${name.trim()} <${mail.trim()}>`;
}
