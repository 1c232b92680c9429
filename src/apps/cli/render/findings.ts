// What a verification found, damage first.
import type { Verification, VerifyFinding } from '../../../registry/verifying.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import { formatBytes } from '../progress.ts';
import { countOf } from './plain.ts';

const mostShown = 200;

export function renderVerification(
  { registry, findings, whole, checked }: Verification & { readonly registry: string },
  paint: Paint,
): string {
  const damaged = findings.filter(({ severity }) => severity === 'damage').length;
  const verdict = whole
    ? paint('green', '✓ whole')
    : paint('red', `✗ damaged: ${countOf(damaged, 'finding')}`);
  const counts = [
    countOf(checked.models, 'model'),
    countOf(checked.versions, 'version'),
    `${countOf(checked.artifacts, 'file')} (${formatBytes(checked.bytes)} read)`,
    countOf(checked.evaluations, 'evaluation'),
    countOf(checked.aliases, 'alias', 'aliases'),
    countOf(checked.entries, 'ledger entry', 'ledger entries'),
  ];
  const shown = findings.slice(0, mostShown).map((finding) => renderFinding(finding, paint));
  const omitted = findings.length - shown.length;
  return [
    `${verdict}  ${terminalText(registry)}`,
    `  ${counts.join(', ')}`,
    ...shown,
    ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel verify --json lists all`]),
  ].join('\n');
}

function renderFinding({ severity, kind, key, message }: VerifyFinding, paint: Paint): string {
  const mark = severity === 'damage' ? paint('red', `✗ ${kind}`) : paint('yellow', `~ ${kind}`);
  return `  ${mark}  ${terminalText(key, 300)}\n      ${terminalText(message)}`;
}
