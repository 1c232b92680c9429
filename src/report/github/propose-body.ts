// The body of a promotion's pull request: why, what would change, how it was judged when it was proposed.
import type { Checked } from '../../promotion/check.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import { type Block, fitBlocks, fold, text } from '../fit-blocks.ts';
import { markdownCode, markdownText } from '../hostile.ts';
import { briefBlocks, detailBlocks } from './alias-section.ts';
import { checkedPrint, headBlocks, leftOut } from './check-report.ts';
import type { ReportContext } from './context.ts';
import { type AliasStanding, findingsOf } from './standing.ts';
import { checkRunName, maxCommentBytes } from './surfaces.ts';

export interface ProposedAlias {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly reason: string;
}

/** At most 60,000 bytes. The comment on the pull request is kept up to date; this says how it began. */
export function renderProposeBody(
  checked: Checked,
  { model, alias, reason }: ProposedAlias,
  context: ReportContext = {},
): string {
  const name = `${model}@${alias}`;
  const found = findingsOf(checked);
  const standing = found.standings.find((each) => each.name === name);
  const blocks = [
    ...text(0, `> ${markdownText(reason, 4_096)}`),
    ...text(0, '*As judged when it was proposed; the check and its comment stay up to date:*'),
    ...headBlocks(found),
    ...(standing === undefined
      ? text(1, `The branch leaves ${markdownCode(name)} as it is.`)
      : aliasBlocks(standing, context)),
    ...text(0, howToMerge(standing)),
    ...checkedPrint(checked, context),
  ];
  return `${fitBlocks(blocks, { maxBytes: maxCommentBytes - 1, omitted: leftOut(checked) })}\n`;
}

function aliasBlocks(standing: AliasStanding, context: ReportContext): Block[] {
  const manifest = standing.report?.manifest ?? null;
  return [
    ...briefBlocks(standing),
    ...text(
      1,
      manifest === null || standing.check.suggestion !== undefined
        ? ''
        : `📌 The review is of exactly these bytes: the alias file pins the manifest ${markdownCode(manifest)}.`,
    ),
    ...fold('What was measured when this was proposed', detailBlocks(standing, context)),
  ];
}

function howToMerge(standing: AliasStanding | undefined): string {
  const then = `the workflow ${markdownCode('laurel-apply')} judges once more, moves the alias, and says here what is live.`;
  return standing?.check.merge === 'auto'
    ? `**After the merge** ${then}`
    : `**How to merge:** review it, approve it, and merge it when the check ${markdownCode(checkRunName)} passes. After that ${then}`;
}
