// command: check. Judges what pull requests or a merge group propose, and posts the verdict where branch protection
// and reviewers look. Nothing of a pull request is checked out or run.
import { LaurelError, unreachable } from '../../../primitives/errors.ts';
import { brokenMarkdown } from '../../../report/github/no-verdict.ts';
import { renderJobSummary } from '../../../report/github/job-summary.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../../cli/exit.ts';
import { renderCheck } from '../../cli/render/check.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { gitHubOf } from '../github-session.ts';
import { Judge, type Judged } from '../judge-subject.ts';
import type { Outputs } from '../inputs.ts';
import { reportContext } from '../report-context.ts';
import { resultJson } from '../result.ts';
import { openSubjects, subjectsOf, undecided } from '../subjects.ts';
import { writeReport } from '../write-report.ts';

export async function run(context: ActionContext): Promise<Ended> {
  refuseReadOnly(context);
  const session = await gitHubOf(context);
  const judge = new Judge(context, session);
  const judged: Judged[] = [];
  // One after the other: GitHub asks that writes come in a row.
  const meant = await subjectsOf(context, session.host);
  const subjects = context.event.kind === 'evidence' ? await undecided(session, meant) : meant;
  for (const subject of subjects) judged.push(await judge.judge(subject));
  const markdown = judged.map((each) => markdownOf(context, each)).join('\n');
  await context.summarize(markdown);
  for (const each of judged) say(context, each);
  if (judged.length === 0) context.cli.console.note('no open pull request is concerned: nothing to judge');
  const report = await writeReport(context.cli.env, markdown);
  return { code: exitOf(context, judged), outputs: { ...outputsOf(judged), report } };
}

/** @throws LaurelError `usage` where GitHub lets this run say nothing. */
function refuseReadOnly({ event, inputs }: ActionContext): void {
  if (event.kind !== 'pull-request' || !event.mayOnlyRead) return;
  if (!inputs.flag('checks', true) && !inputs.flag('comment', true)) return;
  throw new LaurelError({
    code: 'usage',
    message: `pull request #${event.number} comes from a fork or from Dependabot: on this event GitHub gives the run no secrets, and a token that may not post what was found`,
    remedy:
      'let the workflow run on pull_request_target instead of pull_request, as laurel init --github writes it: nothing of the pull request is checked out or run',
  });
}

/** Judges every open pull request again whose verdict may change. What breaks is said, and fails nothing else. */
export async function judgeOpenAgain(context: ActionContext): Promise<void> {
  const session = await gitHubOf(context);
  const judge = new Judge(context, session);
  const open = await undecided(session, await openSubjects(session.host));
  for (const subject of open) say(context, await judge.judge(subject));
}

/**
 * Judging that broke is a failure of the job, and so is a verdict that could not be explained. A verdict is none: the
 * check runs tell it, and a job that failed beside them would say it twice. Where none are posted the job is all there
 * is.
 */
function exitOf({ inputs }: ActionContext, judged: readonly Judged[]): ExitCode {
  const broken = judged.find((each) => each.kind === 'broken');
  if (broken !== undefined) return exitCodeOf(broken.error);
  const [unsaid] = judged.flatMap((each) => each.unsaid);
  if (unsaid !== undefined) return exitCodeOf(unsaid);
  return inputs.flag('checks', true) || judged.every(isPassed) ? exitCodes.ok : exitCodes.refused;
}

function isPassed(judged: Judged): boolean {
  return judged.kind === 'elsewhere' || (judged.kind === 'judged' && judged.checked.passed);
}

function outputsOf(judged: readonly Judged[]): Outputs {
  const passed = judged.every(isPassed);
  const [only] = judged;
  const number = judged.length === 1 && only?.subject.kind === 'pull-request' ? only.subject.number : null;
  return {
    outcome: judged.some(({ kind }) => kind === 'broken') ? 'broken' : passed ? 'passed' : 'blocked',
    passed: String(passed),
    'pull-request': number === null ? '' : String(number),
    result: resultJson(judged.map(jsonOf)),
  };
}

function jsonOf(judged: Judged): object {
  const { subject } = judged;
  switch (judged.kind) {
    case 'judged':
      return { subject, check: judged.checked };
    case 'elsewhere':
      return { subject };
    case 'broken':
      return { subject, error: messageOf(judged.error) };
    default:
      return unreachable(judged);
  }
}

function markdownOf(context: ActionContext, judged: Judged): string {
  switch (judged.kind) {
    case 'judged':
      return renderJobSummary(judged.checked, reportContext(context));
    case 'elsewhere':
      return 'Nothing to judge: this does not go into the branch that Laurel reads.\n';
    case 'broken':
      return `${brokenMarkdown(judged.error, reportContext(context))}\n`;
    default:
      return unreachable(judged);
  }
}

function say({ cli: { console }, fail }: ActionContext, judged: Judged): void {
  const { subject, unsaid } = judged;
  const name = subject.kind === 'pull-request' ? `pull request #${subject.number}` : 'this';
  if (subject.kind === 'pull-request') console.note(name);
  if (judged.kind === 'judged') console.note(renderCheck(judged.checked, console.paint));
  const error = judged.kind === 'broken' ? judged.error : undefined;
  if (error !== undefined) fail(error, `${name} was not judged`);
  for (const each of unsaid)
    if (error === undefined || messageOf(each) !== messageOf(error))
      fail(each, `${name}: not said on GitHub`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
