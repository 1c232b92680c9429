// Text from manifests, alias files and pull requests is hostile when printed: these are the only ways out.

/**
 * Control, bidirectional, zero-width and other characters without a look of their own, which hide or reorder what a
 * reader sees, and halves of surrogate pairs, which no encoding can hold. Variation selectors stay: emoji need them.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
/** What GitHub links after rendering is no link any more with this inside; a reader does not see it. */
const gap = '\u200b';
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One visible line: line breaks become spaces, invisible characters their code points, and at most `max` code units. */
export function visible(text: string, max = 1_000): string {
  // Cut twice: each character may become several, and a text of megabytes is not worth escaping.
  const short = cut(text, max);
  if (/^[\x20-\x7e]*$/.test(short)) return short;
  const line = short
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(invisible, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return cut(line, max);
}

/**
 * Prose for GitHub's Markdown: every ASCII punctuation that could start markup is escaped, and mentions, issue
 * references, addresses and emoji shortcodes are broken by a zero-width space, because those are found after rendering.
 * Put no colon right behind it: a text that ends in `:tada` would become a picture.
 */
export function markdownText(text: string, max?: number): string {
  const escaped = visible(text, max)
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    // At the start of a line these begin a list, a rule or a heading.
    .replace(/^[-+](?=\s|$)|^(?:-+|=+)$/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  return unlinked(escaped).replace(/\\#/g, `\\#${gap}`).replaceAll('<!--', `<${gap}!--`);
}

/** A code span in prose: nothing in it is markup, a mention or a link. */
export function markdownCode(text: string, max?: number): string {
  const line = visible(text, max);
  if (line.trim() === '') return '``` ```';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  // Nothing is markup here, but a comment's marker is looked for in the source.
  return `${fence}${pad}${line.replaceAll('<!--', `<${gap}!--`)}${pad}${fence}`;
}

/** A code span in a table, where a bar would end the cell even inside code. */
export function markdownCellCode(text: string, max?: number): string {
  return markdownCode(text, max).replace(/\|/g, '\\|');
}

/** A line of a fenced block that begins with a mark of our own, so that no text can be taken for the fence's end. */
export function fencedLine(line: string): string {
  return line.replaceAll('<!--', `<${gap}!--`);
}

/** Text between HTML tags of our own, where Markdown's escapes mean nothing. */
export function htmlText(text: string, max?: number): string {
  const escaped = visible(text, max)
    .trim()
    .replace(/#(?=\w)/g, `#${gap}`)
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
  return unlinked(escaped);
}

/** Text between tags or in a quoted attribute of an HTML page of our own, which nothing looks for links in. */
export function pageText(text: string, max = Number.POSITIVE_INFINITY): string {
  return visible(text, max).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** A value as JSON in a script element: nothing in it ends the element or begins a comment. */
export function pageJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text for a terminal: no escape sequence survives. */
export function terminalText(text: string, max?: number): string {
  return visible(text, max);
}

/**
 * Text for the log of GitHub Actions, in as many lines as it has: none of them can be taken for a workflow command.
 * A runner looks for `::` at the start of a line, spaces aside, and for `##[` anywhere in it, and compares as people
 * read: characters that show nothing count for nothing. So the marks are pulled apart by a space, which shows.
 *
 * @param max code units of the whole text.
 */
export function logText(text: string, max = Number.POSITIVE_INFINITY): string {
  const lines = cut(text, max).split(/\r\n|[\r\n]/);
  return lines
    .map((line) => visible(line, Number.POSITIVE_INFINITY))
    .map((line) => line.replace(commandStart, '$1 ').replace(oldCommand, '$1 '))
    .join('\n');
}

/** Variation selectors are the one thing without a look that `visible` lets through. */
const commandStart = /^([\s\ufe00-\ufe0f]*:)(?=[\ufe00-\ufe0f]*:)/u;
const oldCommand = /(#[\ufe00-\ufe0f]*#)(?=[\ufe00-\ufe0f]*\[)/gu;

/** What a host links or turns into a picture after it rendered the markup. */
function unlinked(text: string): string {
  return (
    text
      .replace(/@/g, `@${gap}`)
      .replace(/:\/\//g, `:${gap}//`)
      // Underscores come escaped.
      .replace(/:(?=[\w+\\-]+:)/g, `:${gap}`)
      .replace(/www(?=\.)/gi, `$&${gap}`)
      .replace(/GH-(?=\d)/gi, `$&${gap}`)
  );
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
