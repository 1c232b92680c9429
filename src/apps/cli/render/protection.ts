// What guards a branch, for the terminal: the demands, what the check is worth, and the ruleset that would meet them.
import { type describeLevel } from '../../../policy/github/protection-level.ts';
import type { Demand } from '../../../policy/github/ruleset.ts';
import { type Paint, renderTable } from '../../../report/terminal-table.ts';

export interface Protection {
  readonly demands: readonly Demand[];
  readonly level: ReturnType<typeof describeLevel>;
}

export function renderProtection({ demands, level }: Protection, paint: Paint): string {
  const table = renderTable(
    ['guard', '', 'what should hold'],
    demands.map(({ name, met, demand }) => [
      name,
      met ? { text: '✓', style: 'green' } : { text: '✗', style: 'red' },
      demand,
    ]),
    { paint },
  );
  const advice = level.advice === null ? '' : `\n  → ${level.advice}`;
  return `${table}\n\n${paint('bold', 'who gets past the check:')} ${level.reach}${advice}`;
}

export function renderRuleset(ruleset: object): string {
  return JSON.stringify(ruleset, null, 2);
}
