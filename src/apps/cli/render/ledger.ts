// Ledger entries as a table, newest first, and as JSON.
import type { LedgerEntry } from '../../../registry/documents/alias.ts';
import type { HistoryEntry } from '../../../registry/history.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Cell, type Paint, renderTable, type Style } from '../../../report/terminal-table.ts';
import { shortDigest, shortInstant } from './plain.ts';

export function renderLedger(entries: readonly HistoryEntry[], paint: Paint): string {
  return renderTable(
    ['when (UTC)', 'gen', 'kind', 'from → to', 'who', 'why', 'evidence'],
    entries.map(({ entry }, index) => [
      shortInstant(entry.recordedAt),
      String(entry.generation),
      { text: entry.kind, style: styles[entry.kind] },
      movement(entry, entries[index + 1]?.entry),
      whoOf(entry),
      whyOf(entry),
      evidenceOf(entry),
    ]),
    { paint, right: [1] },
  );
}

/** An entry with the digest and key it is stored under. */
export function ledgerJson({ entry, digest, key }: HistoryEntry): object {
  return { digest, key, ...entry };
}

const styles = {
  promotion: 'green',
  rollback: 'yellow',
  'rollout-step': 'cyan',
  removal: 'red',
  restore: 'cyan',
} as const satisfies Record<LedgerEntry['kind'], Style>;

/** From what was live before, which the entry itself does not always say: a restored file moves nothing. */
function movement(entry: LedgerEntry, before: LedgerEntry | undefined): string {
  const from = before === undefined ? String(entry.from?.version ?? '–') : liveOf(before);
  const to = liveOf(entry);
  return from === to ? `stays ${to}` : `${from} → ${to}`;
}

function liveOf({ routes }: LedgerEntry): string {
  if (routes.length === 0) return 'nothing';
  if (routes.length === 1) return String(routes[0]?.version ?? '–');
  return routes.map(({ version, weight }) => `${version} (${Math.round(weight * 100)} %)`).join(' + ');
}

/** `ada, approved by grace, applied by ci`: each where there is one, and once. */
export function whoOf({ cause }: Pick<LedgerEntry, 'cause'>): string {
  const { author, approvedBy, actor } = cause;
  const parts = [
    ...(author === undefined ? [] : [terminalText(author, 40)]),
    ...(approvedBy.length === 0 ? [] : [`approved by ${approvedBy.map((each) => terminalText(each, 40)).join(', ')}`]), // prettier-ignore
    ...(actor === author ? [] : [author === undefined ? terminalText(actor, 40) : `applied by ${terminalText(actor, 40)}`]), // prettier-ignore
  ];
  return parts.join(', ');
}

function whyOf({ cause, warnings }: LedgerEntry): string {
  const warned = warnings.length === 0 ? '' : ` (${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`})`; // prettier-ignore
  return `${terminalText(cause.reason, 80)}${warned}`;
}

function evidenceOf({ gates, hold, generation }: LedgerEntry): Cell {
  if (gates !== undefined) {
    const waived = gates.outcome === 'waived' ? `, ${gates.waivers.length} waived` : '';
    return `report ${shortDigest(gates.report)}${waived}`;
  }
  return { text: hold === generation ? 'not judged; holds' : 'not judged', style: 'dim' };
}
