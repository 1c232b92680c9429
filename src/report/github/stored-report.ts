// A stored report in Markdown, long after it was decided: the same words, without a pull request around them.
import { isPassing } from '../../gates/verdict.ts';
import { fitBlocks, rows, text } from '../fit-blocks.ts';
import { markdownCode, markdownText } from '../hostile.ts';
import type { ReportModel } from '../report-model.ts';
import { detailBlocks } from './alias-section.ts';
import { approvalsLine, reportObstacles, verdictMarks } from './alias-words.ts';
import { finePrint } from './context.ts';
import { maxSummaryBytes } from './surfaces.ts';

/**
 * At most 900,000 bytes, as much as the page of a job takes.
 *
 * @param facts which report this is: name and value each.
 */
export function renderStoredReport(
  report: ReportModel,
  facts: readonly (readonly [name: string, value: string])[],
): string {
  const { outcome, alias, movement, headline } = report;
  const standing = isPassing(outcome) ? 'passed' : outcome === 'errored' ? 'errored' : 'blocked';
  const blocks = [
    ...text(0, `## ${verdictMarks[outcome]} ${markdownCode(alias)} ${movement}: ${headline}`),
    ...rows(1, {
      before: '**What stood in the way, and what to do about it:**\n\n',
      rows: reportObstacles(report),
      after: '',
      omitted: (count) => `and ${count} more that stood in the way.`,
    }),
    ...text(1, approvalsLine(report)),
    ...detailBlocks({ standing, report }, {}),
    ...text(0, finePrint(facts.map(([name, value]) => `${markdownText(name)} ${markdownCode(value)}`))),
  ];
  const omitted = (count: number) => `⚠️ ${count} parts were left out for length.`;
  return `${fitBlocks(blocks, { maxBytes: maxSummaryBytes - 1, omitted })}\n`;
}
