// HTML put together from text that is escaped and markup that is ours.
import { digestOf, hexOf } from '../../primitives/digest.ts';
import { pageText } from '../hostile.ts';

/** One table: a header and rows of cells that are HTML already. */
export interface HtmlTable {
  readonly label: string;
  readonly className?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first cell of a row names it. On a narrow page cells stand below each other, each with its column's name. */
export function htmlTable({ label, className = '', head, rows }: HtmlTable): string {
  const header = head.map((name) => `<th scope="col">${pageText(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${cell}</th>`
        : `<td data-column="${pageText(head[index] ?? '')}">${cell}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="${className}" aria-label="${pageText(label)}"><thead><tr>${header}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** A list of names and what they stand for; each value HTML already. */
export function htmlPairs(pairs: readonly (readonly [name: string, value: string])[]): string {
  return `<dl>${pairs.map(([name, value]) => `<div><dt>${pageText(name)}</dt><dd>${value}</dd></div>`).join('\n')}</dl>`;
}

/** Behind a click; nothing for no content. */
export function htmlFold(summary: string, content: string): string {
  return content === '' ? '' : `<details><summary>${pageText(summary)}</summary>\n${content}\n</details>`;
}

/** As a content security policy names what may run. */
export function sourceHash(text: string): string {
  return `'sha256-${Buffer.from(hexOf(digestOf(text)), 'hex').toString('base64')}'`;
}
