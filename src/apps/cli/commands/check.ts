// laurel check <branch>: what merging it would do, and whether it may.
import { checkPullRequest } from '../../../promotion/check.ts';
import type { CommandContext } from '../context.ts';
import { openPromoter } from '../open-promoter.ts';
import { exitOfCheck, renderCheck, renderCheckMarkdown } from '../render/check.ts';

export async function run(
  context: CommandContext,
  [branch = '']: readonly string[],
  { markdown }: { readonly markdown?: boolean },
): Promise<number> {
  const checked = await checkPullRequest(await openPromoter(context), branch);
  context.console.result(
    checked,
    markdown === true ? renderCheckMarkdown(checked) : renderCheck(checked, context.console.paint),
  );
  return exitOfCheck(checked);
}
