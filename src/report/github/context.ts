// What a report on GitHub is told besides its results: where to link to. Addresses come from the environment, so
// they are looked at before they become links.
import { htmlText, markdownCode } from '../hostile.ts';

export interface ReportContext {
  /** `https://github.com/acme/models`: commits and the apply workflow are linked below it. */
  readonly repositoryUrl?: string | undefined;
  /** The run that says this. */
  readonly runUrl?: string | undefined;
}

/** The workflow that applies, as `laurel init --github` writes it. */
export const applyWorkflow = 'laurel-apply.yml';

/** A commit by its first characters, linked where it can be. */
export function commitLink(commit: string, { repositoryUrl }: ReportContext): string {
  const short = markdownCode(commit.slice(0, 10));
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  return isCommit ? linked(short, below(repositoryUrl, `commit/${commit}`)) : short;
}

export function runLink({ runUrl }: ReportContext): string {
  return runUrl === undefined ? '' : linked('the run', runUrl);
}

/** The page of a pull request's checks, from where its runs are found; empty where it has none. */
export function checksLink(name: string | undefined, { repositoryUrl }: ReportContext): string {
  const number = /^#([1-9][0-9]{0,9})$/.exec(name ?? '')?.[1];
  return number === undefined || repositoryUrl === undefined
    ? ''
    : linked('its checks and runs', below(repositoryUrl, `pull/${number}/checks`));
}

/** How to roll back without a terminal. */
export function workflowLink({ repositoryUrl }: ReportContext): string {
  return linked(markdownCode('laurel-apply'), below(repositoryUrl, `actions/workflows/${applyWorkflow}`));
}

/** The fine print: small, last, the parts that there are. */
export function finePrint(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `<sub>${said.join(' · ')}</sub>`;
}

/** `2026-06-01 12:00 UTC`. */
export function instant(isoInstant: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(isoInstant)
    ? `${isoInstant.slice(0, 10)} ${isoInstant.slice(11, 16)} UTC`
    : htmlText(isoInstant, 40);
}

/** @param words Markdown of our own. Without an address that is plainly one, the words stand alone. */
function linked(words: string, url: string | undefined): string {
  return url !== undefined && url.length <= 1_000 && plainUrl.test(url) ? `[${words}](${url})` : words;
}

const plainUrl = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+-]+)*\/?$/;

function below(base: string | undefined, path: string): string | undefined {
  return base === undefined ? undefined : `${base.replace(/\/$/, '')}/${path}`;
}
