// laurel propose <alias>: a branch, a commit, and the report that a reviewer will read.
import { LaurelError } from '../../../primitives/errors.ts';
import { type Checked, checkPullRequest } from '../../../promotion/check.ts';
import type { PullRequest } from '../../../promotion/code-host.ts';
import { proposePromotion, proposeRemoval } from '../../../promotion/propose.ts';
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import { parseVersionNumber } from '../../../registry/names.ts';
import type { ReportContext } from '../../../report/github/context.ts';
import { renderProposeBody } from '../../../report/github/propose-body.ts';
import { terminalText } from '../../../report/hostile.ts';
import { noteWarnings } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { glyphsOf } from '../glyphs-of.ts';
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
  const { pullRequest, branch, warnings } =
    options.remove === true
      ? await proposeRemoval(promoter, named)
      : await proposePromotion(promoter, {
          ...named,
          version: parseVersionNumber(requireVersion(options)),
          lift: liftOf(options),
        });
  noteWarnings(context.console, warnings);
  const checked = await checkPullRequest(promoter, pullRequest.name);
  const github = await context.github();
  await github?.host.describe(
    pullRequest.name,
    renderProposeBody(checked, named, linksOf(pullRequest, context)),
  );
  context.console.result(
    {
      branch,
      commit: pullRequest.head,
      pullRequest: pullRequest.name,
      ...(pullRequest.url === undefined ? {} : { url: pullRequest.url }),
      warnings,
      check: checked,
    },
    renderCheck(checked, context.console.paint, glyphsOf(context.env)),
  );
  context.console.note(
    github === null ? nextLocally(reference, branch, checked) : nextOnGitHub(pullRequest, checked),
  );
  return exitOfCheck(checked);
}

/** The repository's page is where its pull requests are. */
function linksOf({ url }: PullRequest, { runUrl }: CommandContext): ReportContext {
  return { repositoryUrl: url?.replace(/\/pull\/\d+$/, ''), runUrl };
}

function nextLocally(reference: string, branch: string, { passed }: Checked): string {
  const next = passed
    ? `  merge it with  git merge --no-ff ${branch}\n  then run       laurel apply ${reference}`
    : '  it would be refused as it stands: do not merge it';
  return `\nproposed on branch ${branch}\n${next}`;
}

function nextOnGitHub({ name, url }: PullRequest, { passed }: Checked): string {
  const next = passed ? '  review and merge it there' : '  it would be refused as it stands';
  return `\nproposed as ${terminalText(`${name}  ${url ?? ''}`)}\n${next}`;
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
