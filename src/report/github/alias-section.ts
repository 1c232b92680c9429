// The part of a report that is about one alias, as blocks: first what a reviewer needs, then what an auditor asks.
import { type Block, fold, rows, text } from '../fit-blocks.ts';
import { markdownCellCode, markdownCode, markdownText } from '../hostile.ts';
import { isBuiltIn, type ReportModel, type ReportRow } from '../report-model.ts';
import { approvalsLine, obstacleItems, openingOf, verdictMarks, waiverLines } from './alias-words.ts';
import { type ReportContext, workflowLink } from './context.ts';
import { computedBlocks, curveBlocks, intervalBlocks } from './picture-blocks.ts';
import type { AliasStanding } from './standing.ts';

/** What goes in first where there is not room for all. */
const ranks = { brief: 2, advice: 3, table: 4, asides: 5, differences: 6, evidence: 7 } as const;
/** After everything of every alias, whatever stands in the way of it. */
const pictureRanks = { computed: 12, intervals: 13, curves: 14 } as const;
/** Of a promotion that passes nobody needs the details as much as of one that does not. */
const behind = 4;

/** What would go live, whether it may, what stands in the way and what to do. */
export function briefBlocks(standing: AliasStanding): Block[] {
  const rank = rankOf(standing);
  const { report } = standing;
  return [
    ...text(rank(ranks.brief), openingOf(standing)),
    ...rows(rank(ranks.brief), {
      before: '**What stands in the way, and what to do about it:**\n\n',
      rows: obstacleItems(standing),
      after: '',
      omitted: (count) => `and ${count} more that stand in the way.`,
    }),
    ...text(rank(ranks.advice), report === null ? '' : approvalsLine(report)),
    ...text(rank(ranks.advice), noteLines(standing)),
    ...text(rank(ranks.advice), pinAdvice(standing)),
    ...text(rank(ranks.advice), mergeAdvice(standing)),
  ];
}

/** What details need: of a stored report there is no more. */
type Told = Pick<AliasStanding, 'standing' | 'report'>;

/** What was measured, what differs, how to roll back and on what evidence it was judged. */
export function detailBlocks(standing: Told, context: ReportContext): Block[] {
  const { report } = standing;
  if (report === null) return [];
  const rank = rankOf(standing);
  return [
    ...tableBlocks(rank(ranks.table), report),
    ...intervalBlocks(pictureRanks.intervals, report),
    ...text(rank(ranks.asides), waiverLines(report)),
    ...text(rank(ranks.asides), alsoMet(report)),
    ...text(rank(ranks.asides), isOpen(standing) ? rollbackAdvice(report, context) : ''),
    ...fold(`What changed (${report.differences.length})`, differenceBlocks(rank(ranks.differences), report)),
    ...computedBlocks(pictureRanks.computed, report),
    ...curveBlocks(pictureRanks.curves, report),
    ...fold('Evidence and notes', evidenceBlocks(rank(ranks.evidence), standing, report)),
  ];
}

/** Whether it goes live once it is merged, now or after an approval. */
function isOpen({ standing }: Told): boolean {
  return standing === 'passed' || standing === 'waiting';
}

function rankOf({ standing }: Told): (rank: number) => number {
  const passes = standing === 'passed' || standing === 'unchanged';
  return (rank) => (passes ? rank + behind : rank);
}

/** What did not pass stands first. */
function tableBlocks(rank: number, report: ReportModel): Block[] {
  const measured = report.rows.filter(({ gate }) => !isBuiltIn(gate));
  const passes = ({ verdict }: ReportRow) => verdict === 'passed';
  const { current, candidate } = report;
  return rows(rank, {
    before: [
      `| verdict | gate | measure | current${current === null ? '' : `:\u00a0${current}`} | candidate${candidate === null ? '' : `:\u00a0${candidate}`} | change | limit |`,
      '|---|---|---|--:|--:|--:|---|\n',
    ].join('\n'),
    rows: [...measured.filter((row) => !passes(row)), ...measured.filter(passes)].map(tableRow),
    after: '',
    omitted: (count) => `${count} more rows of the table were left out for length.`,
  });
}

function tableRow(row: ReportRow): string {
  const cell = (content: string) => markdownText(content, 200);
  const number = (content: string) => cell(content).replaceAll(' ', '\u00a0');
  const subject = row.verdict === 'passed' ? cell(row.subject) : `**${cell(row.subject)}**`;
  return `| ${verdictMarks[row.verdict]}\u00a0${row.verdict} | ${cell(row.gate)} | ${subject} | ${number(row.current)} | ${number(row.candidate)} | ${number(row.delta)} | ${cell(row.limit)} |`;
}

function alsoMet({ alsoMet: subjects }: ReportModel): string {
  return subjects.length === 0
    ? ''
    : `✅ Also met: ${subjects.map((subject) => markdownText(subject)).join(', ')}.`;
}

function mergeAdvice(standing: AliasStanding): string {
  return standing.check.merge === 'auto' && isOpen(standing)
    ? `🔀 It merges by itself (${markdownCode('merge: auto')}) as soon as this check passes and the branch's own rules are met.`
    : '';
}

function pinAdvice({ check }: AliasStanding): string {
  const { suggestion } = check;
  if (suggestion === undefined) return '';
  const lines = suggestion.text.split('\n').map((line) => markdownCode(line, 200));
  return `💡 The alias file pins no digest. Let its line ${suggestion.line} read as follows, so that the review is bound to these bytes:<br>${lines.join('<br>')}`;
}

function noteLines({ check }: AliasStanding): string {
  return check.notes.map((note) => `ℹ️ ${markdownText(note)}`).join('\n\n');
}

function rollbackAdvice({ rollback, candidate }: ReportModel, context: ReportContext): string {
  if (rollback === null || candidate === null) return '';
  return `↩️ Once it is live, roll back within seconds, without a review: ${markdownCode(rollback)}, or run the workflow ${workflowLink(context)} with the command ${markdownCode('rollback')}.`;
}

function differenceBlocks(rank: number, { differences }: ReportModel): Block[] {
  return rows(rank, {
    before: '',
    rows: differences.map(
      ({ area, subject, before, after }) =>
        `- ${area} · ${markdownCode(subject, 200)}: ${sides(before, after)}`,
    ),
    after: '',
    omitted: (count) => `and ${count} more: ${markdownCode('laurel diff')}`,
  });
}

function sides(before: string | null, after: string | null): string {
  if (before === null) return `added ${markdownCode(after ?? '', 200)}`;
  if (after === null) return `removed ${markdownCode(before, 200)}`;
  return `${markdownCode(before, 200)} → ${markdownCode(after, 200)}`;
}

function evidenceBlocks(rank: number, standing: Told, report: ReportModel): Block[] {
  const { manifest, evaluations, policy, fingerprint } = report;
  return rows(rank, {
    before: '',
    rows: [
      ...(manifest === null ? [] : [`- manifest ${markdownCode(manifest)}`]),
      ...evaluations.candidate.map((digest) => `- evaluation of the candidate ${markdownCode(digest)}`),
      ...evaluations.current.map((digest) => `- evaluation of the current version ${markdownCode(digest)}`),
      `- policy ${markdownCode(policy)}`,
      `- fingerprint ${markdownCode(fingerprint)}`,
      ...(isOpen(standing) || report.rollback === null
        ? []
        : [`- what goes live here is rolled back with ${markdownCode(report.rollback)}`]),
      ...report.notes.map(
        ({ gate, text: note }) => `- note of ${markdownText(gate)} – ${markdownText(note)}`,
      ),
    ],
    after: '',
    omitted: (count) => `and ${count} more lines.`,
  });
}

/** One line for the table of all aliases. */
export function overviewRow({ name, standing, check, report }: AliasStanding, mark: string): string {
  const cells = [
    `${mark}\u00a0${standing === 'unchanged' ? 'no change' : standing}`,
    markdownCellCode(name),
    ...(report === null
      ? ['–', check.kind === 'roll-back' ? 'what was live before' : '–', '–', '–']
      : [
          report.current === null ? 'nothing' : `version ${report.current}`,
          report.candidate === null ? 'nothing' : `**version ${report.candidate}**`,
          demandsMet(report),
          report.approvals
            .map(({ role, met }) => `${met ? '✅' : '⏳'} ${markdownText(role, 60)}`)
            .join(' ') || 'none needed',
        ]),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `6 of 7: not sex`. */
function demandsMet({ demands: { met, total }, obstacles }: ReportModel): string {
  const gates = [...new Set(obstacles.map(({ gate }) => gate))].filter((gate) => gate !== 'laurel.approvals');
  const named = gates.slice(0, 3).map((gate) => markdownText(gate, 40));
  const more = gates.length > named.length ? `, +${gates.length - named.length}` : '';
  return `${met} of ${total}${named.length === 0 ? '' : `, not **${named.join(', ')}**${more}`}`;
}
