// A check for people: each changed alias with its report, then what is wrong with the pull request as a whole.
import { unreachable } from '../../../primitives/errors.ts';
import type { AliasCheck, Checked } from '../../../promotion/check.ts';
import { renderComment } from '../../../report/github/comment.ts';
import { terminalText } from '../../../report/hostile.ts';
import { reportModel } from '../../../report/report-model.ts';
import { renderTerminal } from '../../../report/terminal.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import { type ExitCode, exitCodes } from '../exit.ts';

export function exitOfCheck({ passed }: Checked): ExitCode {
  return passed ? exitCodes.ok : exitCodes.refused;
}

export function renderCheck({ aliases, problems }: Checked, paint: Paint): string {
  const whole = problems.map(
    ({ message, remedy }) => `${paint('red', '✗')} ${terminalText(message)}\n    → ${terminalText(remedy)}`,
  );
  const parts = [...whole, ...aliases.map((each) => [one(each, paint), ...notesOf(each)].join('\n'))];
  return parts.length === 0 ? 'the branch changes no alias: nothing to judge' : parts.join('\n\n');
}

function one(check: AliasCheck, paint: Paint): string {
  const name = paint('bold', `${check.model}@${check.alias}`);
  switch (check.kind) {
    case 'judged':
      return renderTerminal(reportModel(check.judgement), paint);
    case 'no-change':
    case 'roll-back':
      return `${paint('green', '✓')} ${name}  ${terminalText(check.message)}`;
    case 'refused':
      return `${paint('red', '✗')} ${name}  ${terminalText(check.message)}\n    → ${terminalText(check.remedy)}`;
    default:
      return unreachable(check);
  }
}

function notesOf({ notes }: AliasCheck): readonly string[] {
  return notes.map((note) => `  note: ${terminalText(note)}`);
}

/** The same as the comment in a pull request says it. */
export function renderCheckMarkdown(checked: Checked): string {
  return renderComment(checked, {});
}
