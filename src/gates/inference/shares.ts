// Shares of rows: how many of how many, and of two versions on the same rows, who of them was right.
import type { Rows } from '../recomputation/rows.ts';
import type { PairedTable, Proportion } from '../statistics/intervals.ts';
import type { ShareOf } from './traits.ts';

/** `undefined` without decisions. */
export function proportionOf(rows: Rows, share: ShareOf): Proportion | undefined {
  const decisions = decisionsOf(rows);
  if (decisions === undefined) return undefined;
  let [n, successes] = [0, 0];
  for (let row = 0; row < rows.n; row += 1) {
    if (!isAmong(share, rows.labels[row], decisions[row])) continue;
    n += 1;
    if (counts(share, rows.labels[row], decisions[row])) successes += 1;
  }
  return { successes, n };
}

/** Of rows that both versions are counted on: all of them, or those of a label. */
export function pairedShareOf(first: Rows, second: Rows, share: ShareOf): PairedTable | undefined {
  const [ours, theirs] = [decisionsOf(first), decisionsOf(second)];
  if (ours === undefined || theirs === undefined || share.among === 'decisions') return undefined;
  const cells = [0, 0, 0, 0];
  for (let row = 0; row < first.n; row += 1) {
    if (!isAmong(share, first.labels[row], ours[row])) continue;
    const isFirst = counts(share, first.labels[row], ours[row]);
    const isSecond = counts(share, second.labels[row], theirs[row]);
    const cell = (isFirst ? 0 : 2) + (isSecond ? 0 : 1);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const [both = 0, onlyFirst = 0, onlySecond = 0, neither = 0] = cells;
  return { both, onlyFirst, onlySecond, neither };
}

export function decisionsOf(rows: Rows): Uint8Array | Uint16Array | undefined {
  return 'decisions' in rows ? (rows.decisions ?? undefined) : undefined;
}

type Answer = number | undefined;

function isAmong({ among, value }: ShareOf, label: Answer, decision: Answer): boolean {
  if (among === 'all') return true;
  return (among === 'labels' ? label : decision) === value;
}

function counts({ counts: counted }: ShareOf, label: Answer, decision: Answer): boolean {
  return (label === decision) === (counted === 'right');
}
