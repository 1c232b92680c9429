// laurel check <branch>: what merging it would do, and whether it may.
import { checkPullRequest } from '../../../promotion/check.ts';
import type { CommandContext } from '../context.ts';
import { glyphsOf } from '../glyphs-of.ts';
import { openPromoter } from '../open-promoter.ts';
import { checkPage, exitOfCheck, renderCheck, renderCheckMarkdown } from '../render/check.ts';
import { writePage } from '../write-page.ts';

export async function run(
  context: CommandContext,
  [branch = '']: readonly string[],
  { markdown, html }: { readonly markdown?: boolean; readonly html?: string },
): Promise<number> {
  const { console, env } = context;
  const checked = await checkPullRequest(await openPromoter(context), branch);
  if (html !== undefined) await writePage(html, checkPage(checked, branch), console);
  console.result(
    checked,
    markdown === true ? renderCheckMarkdown(checked) : renderCheck(checked, console.paint, glyphsOf(env)),
  );
  return exitOfCheck(checked);
}
