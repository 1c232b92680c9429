// A check for people: each changed alias with its report, then what is wrong with the pull request as a whole.
import { unreachable } from '../../../primitives/errors.ts';
import type { AliasCheck, Checked } from '../../../promotion/check.ts';
import { renderComment } from '../../../report/github/comment.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { Page } from '../../../report/page/page.ts';
import { type Glyphs, unicodeGlyphs } from '../../../report/pictures/glyphs.ts';
import { reportModel } from '../../../report/report-model.ts';
import { renderTerminal } from '../../../report/terminal.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import { type ExitCode, exitCodes } from '../exit.ts';

export function exitOfCheck({ passed }: Checked): ExitCode {
  return passed ? exitCodes.ok : exitCodes.refused;
}

export function renderCheck(
  { aliases, problems }: Checked,
  paint: Paint,
  glyphs: Glyphs = unicodeGlyphs,
): string {
  const whole = problems.map(
    ({ message, remedy }) => `${paint('red', '✗')} ${terminalText(message)}\n    → ${terminalText(remedy)}`,
  );
  const parts = [...whole, ...aliases.map((each) => [one(each, paint, glyphs), ...notesOf(each)].join('\n'))];
  return parts.length === 0 ? 'the branch changes no alias: nothing to judge' : parts.join('\n\n');
}

function one(check: AliasCheck, paint: Paint, glyphs: Glyphs): string {
  const name = paint('bold', `${check.model}@${check.alias}`);
  switch (check.kind) {
    case 'judged':
      return renderTerminal(reportModel(check.judgement), paint, glyphs);
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

/** The same as a page: what was judged with everything, and the rest in a sentence each. */
export function checkPage({ aliases, problems, head, base }: Checked, branch: string): Page {
  const told = aliases.flatMap(({ model, alias, notes, ...check }) => [
    ...(check.kind === 'judged' ? [] : [`${model}@${alias}: ${check.message}`]),
    ...notes.map((note) => `${model}@${alias}: ${note}`),
  ]);
  return {
    title: `What merging ${branch} would do`,
    remarks: [...problems.map(({ message, remedy }) => `${message}. To do: ${remedy}`), ...told],
    reports: aliases.flatMap((check) =>
      check.kind === 'judged'
        ? [
            {
              model: reportModel(check.judgement),
              facts: [
                ['judged at', check.judgement.judgedAt],
                ['commit', head],
                ['by the policy of', base],
              ],
            },
          ]
        : [],
    ),
  };
}

/** The same as the comment in a pull request says it. */
export function renderCheckMarkdown(checked: Checked): string {
  return renderComment(checked, {});
}
