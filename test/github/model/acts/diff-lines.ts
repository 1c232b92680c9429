// Which lines a comment may be on: those that the difference shows.
import type { PullPlace } from '../place.ts';
import type { ReviewComment } from '../pull-request.ts';

const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** In GitHub's words, or `null` where the comment may stand. */
export async function refuseLine(
  { repository: { git }, pull }: PullPlace,
  { path, line, startLine, side }: Pick<ReviewComment, 'path' | 'line' | 'startLine' | 'side'>,
): Promise<string | null> {
  const from = await git.mergeBase(pull.base.sha, pull.head.sha);
  const file = (await git.changedFiles(from, pull.head.sha)).find((one) => one.path === path);
  if (file === undefined) return 'Path could not be resolved';
  const shown = shownLines(file.patch ?? '', side);
  const asked = [line, startLine].filter((one) => one !== null);
  if (asked.every((one) => shown.has(one))) return null;
  return 'Line could not be resolved';
}

/** Of the old file (`LEFT`) or the new one. */
function shownLines(patch: string, side: 'LEFT' | 'RIGHT'): Set<number> {
  const shown = new Set<number>();
  let [left, right] = [0, 0];
  for (const text of patch.split('\n')) {
    const match = hunk.exec(text);
    if (match !== null) {
      [left, right] = [Number(match[1]), Number(match[2])];
      continue;
    }
    const isAdded = text.startsWith('+');
    const isRemoved = text.startsWith('-');
    const isShared = text.startsWith(' ');
    if (side === 'LEFT' && (isRemoved || isShared)) shown.add(left);
    if (side === 'RIGHT' && (isAdded || isShared)) shown.add(right);
    if (isRemoved || isShared) left += 1;
    if (isAdded || isShared) right += 1;
  }
  return shown;
}
