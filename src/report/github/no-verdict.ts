// What is said where no verdict was reached: the check itself broke, or there was nothing for it to judge.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { digestOf } from '../../primitives/digest.ts';
import { LaurelError, renderPlace } from '../../primitives/errors.ts';
import { markdownCode, markdownText, visible } from '../hostile.ts';
import type { CheckRunText } from './check-run-text.ts';
import { checkMarker, checkRunName } from './surfaces.ts';
import { finePrint, type ReportContext, runLink } from './context.ts';

/** The check run when judging itself broke: a required check is never left waiting, and nothing unjudged passes. */
export function renderBroken(error: unknown, context: ReportContext): CheckRunText {
  const { code, message } = wordsOf(error);
  return {
    name: checkRunName,
    conclusion: 'failure',
    title: visible(`not judged: ${message}`, 200),
    summary: brokenMarkdown(error, context),
    annotations: [],
    externalId: digestOf(canonicalJson({ broken: code, message: visible(message) })),
  };
}

/** The comment when judging broke, so that no verdict on an older commit stays there. */
export function renderBrokenComment(error: unknown, context: ReportContext): string {
  return `${checkMarker}\n${brokenMarkdown(error, context)}\n`;
}

/** Also for the job's page. */
export function brokenMarkdown(error: unknown, context: ReportContext): string {
  const { code, message, place, remedy } = wordsOf(error);
  const at = place === '' ? '' : ` at ${markdownCode(place, 400)}`;
  return [
    '## 💥 Not judged: the check itself broke',
    'This says nothing about what is proposed. Nothing was changed, and what is live stays live.',
    `- **${code}**${at}: ${markdownText(message, 4_000)}<br>**To do:** ${markdownText(remedy, 2_000)}`,
    context.runUrl === undefined ? '' : finePrint([`More in the log of ${runLink(context)}`]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The check run of a pull request into another branch than the default one: merging it makes nothing live. */
export function renderElsewhere(baseBranch: string): CheckRunText {
  return {
    name: checkRunName,
    conclusion: 'success',
    title: visible(`nothing to judge: this goes into ${baseBranch}`, 200),
    summary: [
      '## ✅ Nothing to judge',
      `This pull request goes into ${markdownCode(baseBranch, 300)}. Only what is merged into the default branch goes live, so it is judged when it gets there.`,
    ].join('\n\n'),
    annotations: [],
    externalId: digestOf(canonicalJson({ elsewhere: visible(baseBranch) })),
  };
}

/** Of an unknown error only its kind: nobody looked through its message for secrets. */
function wordsOf(error: unknown): {
  readonly code: string;
  readonly message: string;
  readonly place: string;
  readonly remedy: string;
} {
  if (error instanceof LaurelError) {
    const { code, message, at, remedy = 'look into the log, then run the check again' } = error;
    return { code, message, place: renderPlace(at), remedy };
  }
  return {
    code: 'internal',
    message: 'an error that Laurel does not know',
    place: '',
    remedy: 'look into the log, run the check again, and report it if it stays',
  };
}
