// Commits and trees between their stored text and records.
import type { CommitRecord, NewCommit, Signature, TreeEntry } from './git-backend.ts';

/** The bytes of a commit object. Identities lose what Git does not allow in them; a zone in the date is kept. */
export function printCommit({ tree, parents, message, author, committer }: NewCommit): string {
  return [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${printSignature(author)}`,
    `committer ${printSignature(committer)}`,
    '',
    message,
  ].join('\n');
}

function printSignature({ name, email, date }: Signature): string {
  const milliseconds = Date.parse(date);
  if (Number.isNaN(milliseconds)) throw new TypeError(`not a date: ${date}`);
  const [, zone = '+0000'] = /([+-]\d\d:?\d\d)$/.exec(date) ?? [];
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '');
  return `${clean(name)} <${clean(email)}> ${Math.floor(milliseconds / 1000)} ${zone.replace(':', '')}`;
}

/** Headers end at the first empty line; signatures and other headers with continuation lines are skipped. */
export function parseCommitText(id: string, text: string): CommitRecord {
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  const all = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    id,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    // Git ends a message with a line break of its own making, and code hosts show it without.
    message: (end < 0 ? '' : text.slice(end + 2)).replace(/\n+$/, ''),
  };
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: printSeconds(Number(seconds)) };
}

/** `2026-11-21T16:00:00Z`, the form of GitHub's API. */
function printSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** The output of `ls-tree -l -z`. */
export function parseTreeListing(output: string): TreeEntry[] {
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map(parseTreeLine);
}

function parseTreeLine(line: string): TreeEntry {
  const [, mode = '', type = '', sha = '', size = '-', path = ''] =
    /^(\d{6}) (\S+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line) ?? [];
  const known = type === 'tree' || type === 'commit' ? type : 'blob';
  return { path, mode, type: known, sha, ...(size === '-' ? {} : { size: Number(size) }) };
}
