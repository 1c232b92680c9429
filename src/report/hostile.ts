// Text from manifests, alias files and pull requests is hostile when printed: these are the only ways out.

/** Control, bidirectional and zero-width characters, which hide or reorder what a reader sees. */
// oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const breakMention = '\u200b';

/** One visible line: line breaks become spaces, invisible characters their code points, and at most `max` code units. */
export function visible(text: string, max = 1_000): string {
  const line = text
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(invisible, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * Prose for GitHub's Markdown: every ASCII punctuation that could start markup is escaped, and mentions, issue
 * references and addresses are broken by a zero-width space, because those are linked after rendering.
 */
export function markdownText(text: string, max?: number): string {
  return visible(text, max)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/@/g, `@${breakMention}`)
    .replace(/\\#/g, `\\#${breakMention}`)
    .replace(/:\/\//g, `:${breakMention}//`)
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}${breakMention}.`)
    .replace(/\bGH-(?=\d)/gi, (match) => `${match}${breakMention}`);
}

/** A code span, also inside a table: nothing in it is markup, a mention or a link. */
export function markdownCode(text: string, max?: number): string {
  const line = visible(text, max);
  if (line === '') return '``` ```';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line.replace(/\|/g, '\\|')}${pad}${fence}`;
}

/** Text for a terminal: no escape sequence survives. */
export function terminalText(text: string, max?: number): string {
  return visible(text, max);
}
