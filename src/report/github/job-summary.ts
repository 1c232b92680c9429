// The page that GitHub shows of a run: the same report with room for nearly everything.
import type { Checked } from '../../promotion/check.ts';
import { fitBlocks } from '../fit-blocks.ts';
import { leftOut, reportBlocks } from './check-report.ts';
import type { ReportContext } from './context.ts';
import { maxLongSections, maxSummaryBytes } from './surfaces.ts';

/** At most 900,000 bytes. */
export function renderJobSummary(checked: Checked, context: ReportContext): string {
  const fitting = { maxBytes: maxSummaryBytes - 1, omitted: leftOut(checked) };
  return `${fitBlocks(reportBlocks(checked, context, maxLongSections), fitting)}\n`;
}
