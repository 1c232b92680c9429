// Everything that Laurel wrote where people look, and what of it would be more than text once GitHub renders it.
import { marked } from 'marked';
import type { StepReport } from '../github/actions/runner/run-step.ts';
import type { Company } from './company.ts';

export interface Page {
  readonly name: string;
  readonly markdown: string;
}

/** Comments, descriptions and check runs by Laurel, and the pages of its steps. */
export function pagesOf(company: Company, reports: readonly StepReport[]): Page[] {
  const { comments, checkRuns, pulls } = company.models;
  const isOurs = (login: string): boolean => login.endsWith('[bot]');
  const found: { readonly name: string; readonly markdown: string | null }[] = [];
  for (const { number, author, body } of comments.values())
    if (isOurs(author.login)) found.push({ name: `comment on #${number}`, markdown: body });
  for (const { number, author, body, reviewComments } of pulls.values()) {
    if (isOurs(author.login)) found.push({ name: `description of #${number}`, markdown: body });
    for (const comment of reviewComments)
      found.push({ name: `suggestion on #${number}`, markdown: comment.body });
  }
  for (const { name, summary, text, ofJob } of checkRuns.values())
    if (ofJob !== true)
      found.push({ name: `${name}: summary`, markdown: summary }, { name: `${name}: text`, markdown: text });
  for (const { summary } of reports) found.push({ name: 'page of a step', markdown: summary });
  return found.flatMap(({ name, markdown }) =>
    markdown === null || markdown === '' ? [] : [{ name, markdown }],
  );
}

/** What Laurel itself builds pages of; a block of code is a suggested change, and nothing else. */
const ownElements =
  /^<code class="language-suggestion">$|^<\/?pre>$|^<\/?(?:h[23]|p|ul|li|strong|em|code|sub|br|details|summary|blockquote|table|thead|tbody|tr|th|td)(?: align="(?:left|right)")?>$/;
/** What GitHub makes mentions, references, links and pictures of after it rendered the markup. */
const linkedByGitHub = /@[\w-]|#\d|GH-\d|:\/\/|www\.|:(?!\d\d:)[\w+-]+:/i;
// oxlint-disable-next-line no-control-regex -- the very characters
const unseen = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** What a page has become by what was written into it; empty for a page of plain words. @param url of the host. */
export function intrusionsOf({ markdown }: Page, url: string): string[] {
  const html = marked.parse(markdown, { gfm: true, breaks: true, async: false });
  const elements = [...html.matchAll(/<[/!]?[a-z-][^>]*>/gi)].map(([tag]) => tag);
  const foreign = elements.filter(
    (tag) => !ownElements.test(tag) && tag !== '</a>' && !tag.startsWith(`<a href="${url}/`),
  );
  const comments = [...markdown.matchAll(/<!--[^]*?(?:-->|$)/g)]
    .map(([comment]) => comment)
    .filter((comment) => !/^<!-- laurel:(?:check|live|digest|verdict \w+) -->$/.test(comment));
  const linked = linkedByGitHub.exec(proseOf(html))?.[0];
  return [
    ...foreign.filter((tag) => !tag.startsWith('<!--')),
    ...comments,
    ...(linked === undefined ? [] : [linked]),
    ...(unseen.test(markdown) ? ['invisible characters'] : []),
    ...(markdown.isWellFormed() ? [] : ['half of a character']),
  ];
}

/** Text outside of code and links. */
function proseOf(html: string): string {
  return html
    .replace(/<(code|a|pre)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
