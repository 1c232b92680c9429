// Aligned columns for a terminal.

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';
/** Wraps text in a style, or returns it as it is where colour is off. */
export type Paint = (style: Style, text: string) => string;
export type Cell = string | { readonly text: string; readonly style: Style };

export interface TableOptions {
  readonly paint: Paint;
  /** Indices of columns that are right-aligned: numbers. */
  readonly right?: readonly number[];
}

/** A header and rows, columns two spaces apart; nothing for no rows. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { paint, right = [] }: TableOptions,
): string {
  if (rows.length === 0) return '';
  const widths = header.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column])))),
  );
  const line = (cells: readonly Cell[], style?: Style) =>
    cells
      .map((cell, column) => {
        const text = textOf(cell);
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        const painted =
          style !== undefined
            ? paint(style, text)
            : typeof cell === 'string'
              ? text
              : paint(cell.style, text);
        return right.includes(column) ? padding + painted : painted + padding;
      })
      .join('  ')
      .trimEnd();
  return [line(header, 'dim'), ...rows.map((row) => line(row))].join('\n');
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

/** Columns a terminal gives to `text`: East Asian wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/\p{M}/u.test(char)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return width;
}
