// Offsets in a text, as the line and column that people see.
import { LaurelError, type Place } from './errors.ts';

/** A text that knows where its lines begin. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Lines {
  readonly text: string;
  at(offset: number, field?: string): Place;
  /** One line without its end; '' for one that is not there. */
  line(number: number): string;
  /** An `invalid-document` error at an offset. */
  refusal(offset: number, message: string, remedy: string): LaurelError;
}

export function linesOf(text: string, file: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const at = (offset: number, field?: string): Place => {
    const line = lineIndex(starts, offset);
    const position = { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    return field === undefined || field === '' ? position : { ...position, field };
  };
  return {
    text,
    at,
    line: (number) => text.slice(starts[number - 1] ?? text.length, starts[number]).replace(/\r?\n$/, ''),
    refusal: (offset, message, remedy) =>
      new LaurelError({ code: 'invalid-document', message, at: at(offset), remedy }),
  };
}

/** The last line that begins at or before `offset`, by bisection. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
