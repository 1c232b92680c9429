// Posting a judgement: the check runs, which decide, and the comment and suggested lines, which explain.
import { publishCheckRuns } from '../../adapters/code-host/github/check-runs.ts';
import { publishComment } from '../../adapters/code-host/github/sticky-comment.ts';
import { publishSuggestions } from '../../adapters/code-host/github/suggestions.ts';
import type { Checked } from '../../promotion/check.ts';
import { renderBroken } from '../../report/github/check-runs.ts';
import type { CheckRunText } from '../../report/github/check-run-text.ts';
import { renderComment } from '../../report/github/comment.ts';
import { renderBrokenComment } from '../../report/github/no-verdict.ts';
import { checkMarker } from '../../report/github/surfaces.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';
import { reportContext } from './report-context.ts';
import type { Subject } from './subjects.ts';

/** One judgement under way: where it is posted, and since when it runs. */
export interface Judging {
  readonly context: ActionContext;
  readonly session: GitHubSession;
  readonly subject: Subject;
  readonly startedAt: Date;
}

export async function postCheckRuns(
  { context, session, startedAt }: Judging,
  head: string,
  texts: readonly CheckRunText[],
): Promise<void> {
  if (!context.inputs.flag('checks', true)) return;
  const detailsUrl = context.cli.runUrl;
  await publishCheckRuns(session.client, head, texts, { startedAt, detailsUrl });
}

/**
 * Explains a verdict that stands already.
 *
 * @returns what kept it from being explained, one for each part; none where all was said.
 */
export async function explain(
  judging: Judging,
  number: number,
  { checked, verdict }: { readonly checked: Checked; readonly verdict: CheckRunText['conclusion'] },
): Promise<readonly unknown[]> {
  const { context, session } = judging;
  if (!context.inputs.flag('comment', true)) return [];
  return attemptAll(context, [
    async () => {
      // Where no alias is changed there is nothing to explain: the check run says so, and reviewers of code are spared.
      if (checked.aliases.length === 0 && checked.problems.length === 0) return;
      const body = renderComment(checked, reportContext(context));
      await publishComment(session.client, number, { marker: checkMarker, body, verdict });
    },
    async () => postSuggestions(judging, number, checked),
  ]);
}

const digestRemark = {
  marker: '<!-- laurel:digest -->',
  // A reviewer who takes it over becomes an author of what they would approve.
  remark:
    'With the digest the review is bound to these very bytes. For the author to take over: whoever commits it cannot approve it.',
};

/** An extra to the verdict: what GitHub does not take is a warning. */
async function postSuggestions(
  { context, session }: Judging,
  number: number,
  checked: Checked,
): Promise<void> {
  const suggestions = checked.aliases.flatMap(({ path, suggestion }) =>
    suggestion === undefined ? [] : [{ path, ...suggestion, ...digestRemark }],
  );
  const at = { number, headSha: checked.head };
  for (const outcome of await publishSuggestions(session.client, at, suggestions))
    if (outcome.kind === 'refused') context.warn(outcome.warning);
}

/**
 * Says that judging broke, as far as the head is known and GitHub answers: where one place cannot be written to, people
 * look at the other.
 *
 * @returns what kept it from being said.
 */
export async function postBroken(judging: Judging, error: unknown): Promise<readonly unknown[]> {
  const { context, session, subject } = judging;
  const { head } = subject;
  if (head === null) return [];
  const links = reportContext(context);
  return attemptAll(context, [
    async () => postCheckRuns(judging, head, [renderBroken(error, links)]),
    async () => {
      if (subject.kind !== 'pull-request' || !context.inputs.flag('comment', true)) return;
      const body = renderBrokenComment(error, links);
      await publishComment(session.client, subject.number, { marker: checkMarker, body, verdict: 'failure' });
    },
  ]);
}

/** One after the other, whatever becomes of those before. @throws only when interrupted. */
async function attemptAll(
  { cli: { signal } }: ActionContext,
  acts: readonly (() => Promise<void>)[],
): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const act of acts) {
    try {
      await act();
    } catch (error) {
      if (signal.aborted) throw error;
      failures.push(error);
    }
  }
  return failures;
}
