// Text as lines, each with its number. A line ends with LF or CRLF.
import { PredictionRefusal } from '../unusable.ts';

/** What a stretch of lines ended with: all text read, or a line that `stop` refused to take. */
export interface RestOfText {
  /** How many lines were taken. */
  readonly lines: number;
  /** The text from the first line on that was not taken: empty where all were. */
  readonly text: string;
}

export interface LineRules {
  readonly maxLength: number;
  /** A character from whose line on lines are no longer what ends at a line feed; none where all are. */
  readonly stopAt?: string;
}

/**
 * Calls `take` with every line until the text ends or a line holds `stopAt`.
 *
 * @throws PredictionRefusal `row-too-long`; whatever `texts` and `take` throw.
 */
export async function takeLines(
  texts: AsyncIterator<string>,
  { maxLength, stopAt }: LineRules,
  take: (line: string, number: number) => void,
): Promise<RestOfText> {
  let [lines, tail] = [0, ''];
  for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
    const text = tail + next.value;
    const stop = stopAt === undefined ? -1 : text.indexOf(stopAt);
    const end = stop < 0 ? text.length : stop;
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', from)) {
      if (at - from > maxLength) throw tooLong(lines + 1, maxLength);
      lines += 1;
      take(text.slice(from, text[at - 1] === '\r' && at > from ? at - 1 : at), lines);
      from = at + 1;
    }
    tail = text.slice(from);
    if (stop >= 0) return { lines, text: tail };
    if (tail.length > maxLength) throw tooLong(lines + 1, maxLength);
  }
  if (tail !== '') take(tail, lines + 1);
  return { lines: lines + 1, text: '' };
}

function tooLong(line: number, maxLength: number): PredictionRefusal {
  return new PredictionRefusal('row-too-long', `has more than ${maxLength} characters`, { detail: { line } });
}
