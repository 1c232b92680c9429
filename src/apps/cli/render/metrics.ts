// Measurements in one line.
import { showNumber } from '../../../gates/show-number.ts';
import { terminalText } from '../../../report/hostile.ts';

export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/** `auc 0.7268, brier 0.1443, …`: the first few of them. */
export function metricsLine(metrics: readonly NamedValue[], most = 4): string {
  const shown = metrics
    .slice(0, most)
    .map(({ name, value }) => `${terminalText(name, 40)} ${showNumber(value)}`);
  return [...shown, ...(metrics.length > most ? [`and ${metrics.length - most} more`] : [])].join(', ');
}
