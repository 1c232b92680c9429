// Judging one pull request or merge group, and posting the verdict on the commit that was judged. Whatever breaks on
// the way is posted as a failure: a required check must never be left waiting, nor an older verdict left standing.
import { readBranchRules } from '../../adapters/code-host/github/branch-rules.ts';
import { type Checked, checkMergeGroup, checkPullRequest } from '../../promotion/check.ts';
import type { Promoter } from '../../promotion/promoter.ts';
import { renderCheckRuns, renderElsewhere } from '../../report/github/check-runs.ts';
import { checkRunName } from '../../report/github/surfaces.ts';
import { openPromoter } from '../cli/open-promoter.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';
import { explain, type Judging, postBroken, postCheckRuns } from './post-judgement.ts';
import { reportContext } from './report-context.ts';
import type { Subject } from './subjects.ts';

/** What came of one subject. `unsaid`: what kept GitHub from showing it. */
export type Judged = { readonly subject: Subject; readonly unsaid: readonly unknown[] } & (
  | { readonly kind: 'judged'; readonly checked: Checked }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'broken'; readonly error: unknown }
);

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
      return { kind: 'broken', subject, error, unsaid: await postBroken(judging, error) };
    }
  }

  async #judgeAndPost(judging: Judging, subject: Subject): Promise<Judged> {
    if (subject.kind === 'elsewhere') return this.#passBy(judging, subject);
    const checked = await this.#check(subject);
    const texts = renderCheckRuns(checked, reportContext(this.#context));
    await postCheckRuns(judging, checked.head, texts);
    const verdict = texts[0]?.conclusion ?? 'failure';
    const unsaid =
      subject.kind === 'pull-request' ? await explain(judging, subject.number, { checked, verdict }) : [];
    return { kind: 'judged', subject, checked, unsaid };
  }

  /** Said where a branch waits for it, and nowhere else: the same commit may be proposed to Laurel's branch next. */
  async #passBy(judging: Judging, subject: Extract<Subject, { kind: 'elsewhere' }>): Promise<Judged> {
    const { baseBranch, head } = subject;
    const { requiredChecks } = await readBranchRules(this.#session.client, baseBranch);
    if (requiredChecks.some(({ name }) => name === checkRunName))
      await postCheckRuns(judging, head, [renderElsewhere(baseBranch)]);
    return { kind: 'elsewhere', subject, unsaid: [] };
  }

  async #check(subject: Exclude<Subject, { kind: 'elsewhere' }>): Promise<Checked> {
    this.#promoter ??= openPromoter(this.#context.cli, this.#context.inputs.text('by'));
    const promoter = await this.#promoter;
    const name = subject.number === null ? null : `#${subject.number}`;
    if (subject.kind === 'pull-request') return checkPullRequest(promoter, `#${subject.number}`);
    return checkMergeGroup(promoter, { base: subject.base, head: subject.head, pullRequest: name });
  }
}
