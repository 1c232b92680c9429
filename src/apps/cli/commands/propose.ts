// laurel propose <alias>: a branch, a commit, and the report that a reviewer will read.
import { LaurelError } from '../../../primitives/errors.ts';
import { checkPullRequest } from '../../../promotion/check.ts';
import { proposePromotion, proposeRemoval } from '../../../promotion/propose.ts';
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import { parseVersionNumber } from '../../../registry/names.ts';
import { noteWarnings } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { openPromoter } from '../open-promoter.ts';
import { parseReason } from '../words.ts';
import { exitOfCheck, renderCheck } from '../render/check.ts';

interface Options {
  readonly version?: string;
  readonly lift?: string;
  readonly remove?: boolean;
  readonly reason: string;
}

export async function run(
  context: CommandContext,
  [reference = '']: readonly string[],
  options: Options,
): Promise<number> {
  const { model, alias } = parseAliasReference(reference);
  const promoter = await openPromoter(context);
  const named = { model, alias, reason: parseReason(options.reason) };
  const { pullRequest, warnings } =
    options.remove === true
      ? await proposeRemoval(promoter, named)
      : await proposePromotion(promoter, {
          ...named,
          version: parseVersionNumber(requireVersion(options)),
          lift: liftOf(options),
        });
  noteWarnings(context.console, warnings);
  const checked = await checkPullRequest(promoter, pullRequest.name);
  context.console.result(
    { branch: pullRequest.name, commit: pullRequest.head, warnings, check: checked },
    renderCheck(checked, context.console.paint),
  );
  const next = checked.passed
    ? `  merge it with  git merge --no-ff ${pullRequest.name}\n  then run       laurel apply ${reference}`
    : '  it would be refused as it stands: do not merge it';
  context.console.note(`\nproposed on branch ${pullRequest.name}\n${next}`);
  return exitOfCheck(checked);
}

function requireVersion({ version }: Options): string {
  if (version !== undefined) return version;
  throw new LaurelError({
    code: 'usage',
    message: 'no version named',
    remedy: 'give --version <n>, or --remove to propose that the alias end',
  });
}

function liftOf({ lift }: Options): number | undefined {
  if (lift === undefined) return undefined;
  if (/^[1-9][0-9]{0,9}$/.test(lift)) return Number(lift);
  throw new LaurelError({
    code: 'usage',
    message: `not a generation: ${JSON.stringify(lift)}`,
    remedy: 'give the generation that laurel history shows for the rollback',
  });
}
