// The one comment on a pull request that explains what merging it would do: found by its marker, brought up to date.
import type { Checked } from '../../promotion/check.ts';
import { fitBlocks } from '../fit-blocks.ts';
import { leftOut, reportBlocks } from './check-report.ts';
import type { ReportContext } from './context.ts';
import { checkMarker, maxShortSections, underMarker } from './surfaces.ts';

/** At most 60,000 bytes; every obstacle that fits goes in before any detail. */
export function renderComment(checked: Checked, context: ReportContext): string {
  const blocks = reportBlocks(checked, context, maxShortSections);
  const omitted = leftOut(checked);
  return underMarker(checkMarker, (maxBytes) => fitBlocks(blocks, { maxBytes, omitted }));
}
