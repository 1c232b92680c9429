// What a registry is, and what the probe found of its store.
import type { ProbeCheck } from '../../../ledger/probing.ts';
import type { Descriptor } from '../../../registry/documents/descriptor.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Paint, renderTable } from '../../../report/terminal-table.ts';
import { indent, renderFields } from './fields.ts';
import { shortInstant } from './plain.ts';

export function renderProbe(checks: readonly ProbeCheck[], paint: Paint): string {
  return renderTable(
    ['probe', '', 'what the store did'],
    checks.map(({ name, passed, observed }) => [
      name,
      passed ? { text: '✓', style: 'green' } : { text: '✗', style: 'red' },
      terminalText(observed, 200),
    ]),
    { paint },
  );
}

export function renderDescriptor({ registry, required, createdAt, probe }: Descriptor, paint: Paint): string {
  return indent(
    renderFields(
      [
        ['id', registry],
        ['created', `${shortInstant(createdAt)} UTC`],
        ['probed', `${shortInstant(probe.passedAt)} UTC`],
        [
          'demands',
          required.length === 0 ? 'nothing of a version' : `of every version: ${required.join(', ')}`,
        ],
      ],
      paint,
    ),
  );
}
