// Judging one pull request or merge group, and posting the verdict on the commit that was judged. Whatever breaks on
// the way is posted as a failure: a required check must never be left waiting, nor an older verdict left standing.
import { publishCheckRuns } from '../../adapters/code-host/github/check-runs.ts';
import { publishComment } from '../../adapters/code-host/github/sticky-comment.ts';
import { publishSuggestion } from '../../adapters/code-host/github/suggestions.ts';
import { type Checked, checkMergeGroup, checkPullRequest } from '../../promotion/check.ts';
import type { Promoter } from '../../promotion/promoter.ts';
import { renderBroken, renderCheckRuns, renderElsewhere } from '../../report/github/check-runs.ts';
import { renderComment } from '../../report/github/comment.ts';
import { renderBrokenComment } from '../../report/github/no-verdict.ts';
import { checkMarker } from '../../report/github/surfaces.ts';
import type { CheckRunText } from '../../report/github/check-run-text.ts';
import { openPromoter } from '../cli/open-promoter.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';
import { reportContext } from './report-context.ts';
import type { Subject } from './subjects.ts';

/** What came of one subject. */
export type Judged =
  | { readonly kind: 'judged'; readonly subject: Subject; readonly checked: Checked }
  | { readonly kind: 'elsewhere'; readonly subject: Subject }
  | { readonly kind: 'broken'; readonly subject: Subject; readonly error: unknown };

/** One judgement under way: where it is posted, and since when it runs. */
interface Judging {
  readonly context: ActionContext;
  readonly session: GitHubSession;
  readonly subject: Subject;
  readonly startedAt: Date;
}

/** Judges one subject after the other: what was read of policy and registries serves them all. */
export class Judge {
  readonly #context: ActionContext;
  readonly #session: GitHubSession;
  #promoter: Promise<Promoter> | undefined;

  constructor(context: ActionContext, session: GitHubSession) {
    this.#context = context;
    this.#session = session;
  }

  /** Throws only when interrupted: whoever asks has more to judge. */
  async judge(subject: Subject): Promise<Judged> {
    const context = this.#context;
    const judging: Judging = {
      context,
      session: this.#session,
      subject,
      startedAt: context.cli.clock.now(),
    };
    try {
      return await this.#judgeAndPost(judging, subject);
    } catch (error) {
      if (context.cli.signal.aborted) throw error;
      await postBroken(judging, error);
      return { kind: 'broken', subject, error };
    }
  }

  async #judgeAndPost(judging: Judging, subject: Subject): Promise<Judged> {
    if (subject.kind === 'elsewhere') {
      await postCheckRuns(judging, subject.head, [renderElsewhere(subject.baseBranch)]);
      return { kind: 'elsewhere', subject };
    }
    const checked = await this.#check(subject);
    const links = reportContext(this.#context);
    const texts = renderCheckRuns(checked, links);
    await postCheckRuns(judging, checked.head, texts);
    if (subject.kind === 'pull-request') {
      const verdict = texts[0]?.conclusion ?? 'failure';
      await postComment(judging, subject.number, { checked, verdict });
      await postSuggestions(judging, subject.number, checked);
    }
    return { kind: 'judged', subject, checked };
  }

  async #check(subject: Exclude<Subject, { kind: 'elsewhere' }>): Promise<Checked> {
    this.#promoter ??= openPromoter(this.#context.cli, this.#context.inputs.text('by'));
    const promoter = await this.#promoter;
    const name = subject.number === null ? null : `#${subject.number}`;
    if (subject.kind === 'pull-request') return checkPullRequest(promoter, `#${subject.number}`);
    return checkMergeGroup(promoter, { base: subject.base, head: subject.head, pullRequest: name });
  }
}

async function postCheckRuns(
  { context, session, startedAt }: Judging,
  head: string,
  texts: readonly CheckRunText[],
): Promise<void> {
  if (!context.inputs.flag('checks', true)) return;
  const detailsUrl = context.cli.runUrl;
  await publishCheckRuns(session.client, head, texts, { startedAt, detailsUrl });
}

/** Where no alias is changed there is nothing to explain: the check run says so, and reviewers of code are spared. */
async function postComment(
  { context, session }: Judging,
  number: number,
  { checked, verdict }: { readonly checked: Checked; readonly verdict: CheckRunText['conclusion'] },
): Promise<void> {
  if (!context.inputs.flag('comment', true)) return;
  if (checked.aliases.length === 0 && checked.problems.length === 0) return;
  const body = renderComment(checked, reportContext(context));
  await publishComment(session.client, number, {
    marker: checkMarker,
    body,
    verdict,
  });
}

/** An extra to the verdict: what GitHub does not take is a warning. */
async function postSuggestions(
  { context, session }: Judging,
  number: number,
  checked: Checked,
): Promise<void> {
  if (!context.inputs.flag('comment', true)) return;
  for (const { path, suggestion } of checked.aliases) {
    if (suggestion === undefined) continue;
    const outcome = await publishSuggestion(session.client, number, checked.head, {
      path,
      ...suggestion,
      marker: '<!-- laurel:digest -->',
      remark: 'With the digest the review is bound to these very bytes:',
    });
    if (outcome.kind === 'refused') context.warn(outcome.warning);
  }
}

/** As far as the head is known and GitHub answers; what keeps this from being posted is in the log. */
async function postBroken(judging: Judging, error: unknown): Promise<void> {
  const { context, session, subject } = judging;
  if (subject.head === null) return;
  const links = reportContext(context);
  try {
    await postCheckRuns(judging, subject.head, [renderBroken(error, links)]);
    if (subject.kind === 'pull-request' && context.inputs.flag('comment', true)) {
      const body = renderBrokenComment(error, links);
      await publishComment(session.client, subject.number, { marker: checkMarker, body, verdict: 'failure' });
    }
  } catch (second) {
    context.warn(
      `the failure could not be posted: ${second instanceof Error ? second.message : String(second)}`,
    );
  }
}
