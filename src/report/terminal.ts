// The report for a terminal: the same model, aligned columns, colour only when asked.
import type { Verdict } from '../gates/verdict.ts';
import { terminalText } from './hostile.ts';
import { type Glyphs, unicodeGlyphs } from './pictures/glyphs.ts';
import { legendOf, textBars } from './pictures/text-bars.ts';
import type { ReportModel, ReportRow } from './report-model.ts';
import { type Paint, renderTable } from './terminal-table.ts';

const colours = {
  passed: 'green',
  waived: 'yellow',
  inconclusive: 'yellow',
  failed: 'red',
  errored: 'magenta',
} as const satisfies Record<Verdict, string>;
const marks: Readonly<Record<Verdict, string>> = {
  passed: '✓',
  waived: '~',
  inconclusive: '?',
  failed: '✗',
  errored: '!',
};

/** Pictures beyond these are for a page: nobody scrolls through a thousand. */
const maxBars = 20;
const maxNotes = 12;

/**
 * @param paint adds colour, or returns its text as it is.
 * @param glyphs what pictures are drawn with.
 */
export function renderTerminal(model: ReportModel, paint: Paint, glyphs: Glyphs = unicodeGlyphs): string {
  const parts = [
    `${paint(colours[model.outcome], marks[model.outcome])} ${paint('bold', `${model.alias} ${model.movement}`)}  ${paint(colours[model.outcome], model.headline)}`,
    table(model.rows, paint),
    bars(model, paint, glyphs),
    alsoMet(model, paint),
    obstacles(model, paint),
    model.waived
      .map(
        ({ gate, owner, until, reason }) =>
          `${paint('yellow', 'waived')} ${terminalText(gate)} by ${terminalText(owner)} until ${terminalText(until)}: ${terminalText(reason)}`,
      )
      .join('\n'),
    notes(model, paint),
    differences(model, paint),
    model.rollback === null ? '' : `${paint('dim', 'once it is live, roll back with')} ${model.rollback}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function table(rows: readonly ReportRow[], paint: Paint): string {
  return renderTable(
    ['gate', 'measure', 'current', 'candidate', 'delta', 'limit', 'verdict'],
    rows.map((row) => [
      terminalText(row.gate, 40), terminalText(row.subject, 60), row.current, row.candidate, row.delta, terminalText(row.limit, 60),
      { text: `${marks[row.verdict]} ${row.verdict}`, style: colours[row.verdict] },
    ]),
    { paint, right: [2, 3, 4] },
  ); // prettier-ignore
}

function bars({ intervals }: ReportModel, paint: Paint, glyphs: Glyphs): string {
  if (intervals.length === 0) return '';
  const shown = intervals.slice(0, maxBars);
  const omitted = intervals.length - shown.length;
  const more = `and ${omitted} more: --html report.html draws them`;
  return [
    paint('dim', legendOf(shown, glyphs)),
    ...shown.map((each) => textBars(each, glyphs).join('\n')),
    ...(omitted === 0 ? [] : [paint('dim', more)]),
  ].join('\n');
}

/** Approvals that are missing stand in the table, with those that were given. */
function alsoMet({ alsoMet: subjects, approvals }: ReportModel, paint: Paint): string {
  const all = [...subjects, ...(approvals.every(({ met }) => met) ? approvals.map(({ role }) => role) : [])];
  return all.length === 0
    ? ''
    : `${paint('green', '✓')} also met: ${all.map((subject) => terminalText(subject)).join(', ')}`;
}

function obstacles(model: ReportModel, paint: Paint): string {
  return model.obstacles
    .map(({ gate, subject, verdict, reason, remedy }) => {
      const advice = `\n    → ${terminalText(remedy)}`;
      return `${paint(colours[verdict], `${marks[verdict]} ${terminalText(gate)}`)} · ${terminalText(subject)}: ${terminalText(reason)}${advice}`;
    })
    .join('\n');
}

/** What changes no verdict, such as a slice that was too small to be judged. */
function notes({ notes: all }: ReportModel, paint: Paint): string {
  const shown = all
    .slice(0, maxNotes)
    .map(({ gate, text }) => `${paint('dim', `note ${terminalText(gate)}:`)} ${terminalText(text)}`);
  const omitted = all.length - shown.length;
  return [...shown, ...(omitted === 0 ? [] : [`and ${omitted} more notes: --markdown has all of them`])].join('\n'); // prettier-ignore
}

function differences(model: ReportModel, paint: Paint): string {
  if (model.differences.length === 0) return '';
  const most = 12;
  const lines = model.differences
    .slice(0, most)
    .map(
      ({ area, subject, before, after }) => `  ${area} ${terminalText(subject, 80)}: ${sides(before, after)}`,
    );
  const omitted = model.differences.length - lines.length;
  return [
    paint('dim', 'what changed'),
    ...lines,
    ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel diff`]),
  ].join('\n');
}

function sides(before: string | null, after: string | null): string {
  if (before === null) return `added ${terminalText(after ?? '', 60)}`;
  if (after === null) return `removed ${terminalText(before, 60)}`;
  return `${terminalText(before, 60)} → ${terminalText(after, 60)}`;
}
