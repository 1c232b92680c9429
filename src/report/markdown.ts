// The report as GitHub's Markdown: verdict first, the table, what stands in the way, then details folded.
import { isPassing, type Verdict } from '../gates/verdict.ts';
import { markdownCode, markdownText } from './hostile.ts';
import type { ReportModel, ReportRow } from './report-model.ts';

/** A mark beside the word, so that neither colour nor font alone carries the verdict. */
const marks: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  waived: '🟡',
  inconclusive: '❔',
  failed: '❌',
  errored: '💥',
};

/** GitHub takes 65,535 bytes of a check's summary; the rest is left for what surrounds the report. */
const defaultMaxBytes = 60_000;

/**
 * @param maxBytes of UTF-8. Details go first, then the rows that passed; what was left out is said in numbers,
 *   and the verdict and every obstacle that fits always stand.
 */
export function renderMarkdown(model: ReportModel, { maxBytes = defaultMaxBytes } = {}): string {
  const blocking = model.rows.filter((row) => !isPassing(row.verdict));
  const attempts = [
    () => document(model, { rows: model.rows, folded: true }),
    () => document(model, { rows: model.rows, folded: false }),
    () =>
      document(model, {
        rows: [...blocking, ...model.rows.filter((row) => isPassing(row.verdict))].slice(0, 100),
        folded: false,
      }),
    () => document(model, { rows: blocking.slice(0, 20), folded: false, obstacles: 20 }),
  ];
  for (const attempt of attempts) {
    const text = attempt();
    if (byteLength(text) <= maxBytes) return text;
  }
  return `${heading(model)}\n\nThe full report is too long to show here; read it with ${markdownCode(`laurel check --json`)}.\n`;
}

interface Extent {
  readonly rows: readonly ReportRow[];
  readonly folded: boolean;
  readonly obstacles?: number;
}

function document(model: ReportModel, extent: Extent): string {
  const omitted = model.rows.length - extent.rows.length;
  const parts = [
    heading(model),
    obstacles(model, extent.obstacles ?? model.obstacles.length),
    table(extent.rows),
    omitted === 0 ? '' : `${omitted} more rows were left out for length.`,
    alsoMet(model),
    waivers(model),
    differences(model),
    rollback(model),
    extent.folded ? details(model) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(model: ReportModel): string {
  return `### ${marks[model.outcome]} ${markdownCode(model.alias)} ${model.movement}: ${model.headline}`;
}

function obstacles(model: ReportModel, most: number): string {
  const lines = model.obstacles.slice(0, most).map(({ gate, subject, verdict, reason, remedy }) => {
    const advice = remedy === undefined ? '' : `<br>→ ${markdownText(remedy)}`;
    return `- ${marks[verdict]} **${markdownText(gate)}** · ${markdownText(subject)}: ${markdownText(reason)}${advice}`;
  });
  const omitted = model.obstacles.length - lines.length;
  return [...lines, ...(omitted === 0 ? [] : [`- and ${omitted} more`])].join('\n');
}

function table(rows: readonly ReportRow[]): string {
  if (rows.length === 0) return '';
  const cell = (text: string) => markdownText(text, 200);
  const lines = rows.map(
    (row) =>
      `| ${cell(row.gate)} | ${cell(row.subject)} | ${cell(row.current)} | ${cell(row.candidate)} | ${cell(row.delta)} | ${cell(row.limit)} | ${marks[row.verdict]}\u00a0${row.verdict} |`,
  );
  return [
    '| gate | measure | current | candidate | delta | limit | verdict |',
    '|---|---|--:|--:|--:|---|---|',
    ...lines,
  ].join('\n');
}

function alsoMet({ alsoMet: subjects }: ReportModel): string {
  return subjects.length === 0
    ? ''
    : `✅ Also met: ${subjects.map((subject) => markdownText(subject)).join(', ')}.`;
}

function waivers(model: ReportModel): string {
  return model.waived
    .map(
      (waiver) =>
        `🟡 **${markdownText(waiver.gate)}** waived by ${markdownText(waiver.owner)} until ${markdownText(waiver.until)}: ${markdownText(waiver.reason)}`,
    )
    .join('\n\n');
}

function differences(model: ReportModel): string {
  if (model.differences.length === 0) return '';
  const shown = model.differences
    .slice(0, 40)
    .map(
      ({ area, subject, before, after }) =>
        `- ${area} · ${markdownCode(subject, 200)}: ${sides(before, after)}`,
    );
  const omitted = model.differences.length - shown.length;
  const summary = `What changed (${model.differences.length})`;
  return fold(
    summary,
    [...shown, ...(omitted === 0 ? [] : [`- and ${omitted} more: ${markdownCode(`laurel diff`)}`])].join(
      '\n',
    ),
  );
}

function sides(before: string | null, after: string | null): string {
  if (before === null) return `added ${markdownCode(after ?? '', 200)}`;
  if (after === null) return `removed ${markdownCode(before, 200)}`;
  return `${markdownCode(before, 200)} → ${markdownCode(after, 200)}`;
}

function rollback(model: ReportModel): string {
  return model.rollback === null
    ? 'Nothing was live before, so there is nothing to roll back to.'
    : `Once it is live, roll back with ${markdownCode(model.rollback)}`;
}

function details(model: ReportModel): string {
  const notes = model.notes.map(({ gate, text }) => `- ${markdownText(gate)}: ${markdownText(text)}`);
  const evidence = [
    ...(model.manifest === null ? [] : [`- manifest ${markdownCode(model.manifest)}`]),
    ...model.evaluations.candidate.map((digest) => `- evaluation of the candidate ${markdownCode(digest)}`),
    ...model.evaluations.current.map(
      (digest) => `- evaluation of the current version ${markdownCode(digest)}`,
    ),
    `- policy ${markdownCode(model.policy)}`,
    `- fingerprint ${markdownCode(model.fingerprint)}, judged ${markdownText(model.judgedAt)}`,
  ];
  return fold('Evidence and notes', [...notes, ...evidence].join('\n'));
}

function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
