// Approvals without a server: notes on a branch's head commit, one `Approved-by: <login>` a line.
import type { Approval, GitId } from '../../../promotion/code-host.ts';
import { gitFailure, type GitOptions, runGit } from './git.ts';
import type { ObjectReader } from './object-reader.ts';

const approvalsRef = 'refs/notes/laurel-approvals';
const approvalLine = /^Approved-by: *([A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}) *\r?$/gm;

/** Whoever approved `head`, but never `author`: `Ada <ada@example.com>`. @throws LaurelError `git`. */
export async function readApprovals(
  options: GitOptions,
  objects: ObjectReader,
  { head, author }: { readonly head: GitId; readonly author: string },
): Promise<Approval[]> {
  const args = ['notes', '--ref', approvalsRef, 'list', head];
  const { code, stdout, stderr } = await runGit(options, args);
  if (code > 1) throw gitFailure(options, args, stderr);
  const note = code === 0 ? await objects.read(stdout.toString().trim()) : null;
  return note?.type === 'blob' ? parseApprovals(note.body.toString(), author) : [];
}

/** Each person once, however the login is spelled, and nobody by a name that the author goes by. */
function parseApprovals(note: string, author: string): Approval[] {
  const counted = new Map<string, Approval>();
  const barred = namesOf(author);
  for (const [, login = ''] of note.matchAll(approvalLine)) {
    const person = folded(login);
    if (barred.has(person) || counted.has(person)) continue;
    counted.set(person, { person: `user:${login}` });
  }
  return [...counted.values()];
}

/** The name, the mail, the part of it before the `@`, and that part's own parts, as in `1815+ada@…`. */
function namesOf(author: string): ReadonlySet<string> {
  const [, name = '', mail = ''] = /^([^<]*) <(.*)>$/s.exec(author) ?? [];
  const local = mail.split('@', 1)[0] ?? '';
  return new Set([name, mail, local, ...local.split('+')].map(folded));
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
