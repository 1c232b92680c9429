// Text as lines, each with its number. A line ends with LF or CRLF.
import { PredictionRefusal } from '../unusable.ts';

/**
 * Calls `take` with every line.
 *
 * @throws PredictionRefusal `row-too-long`; whatever `texts` and `take` throw.
 */
export async function takeLines(
  texts: AsyncIterable<string>,
  maxLength: number,
  take: (line: string, number: number) => void,
): Promise<void> {
  let [lines, tail] = [0, ''];
  const takeOne = (line: string): void => {
    lines += 1;
    checkLength(line, lines, maxLength);
    take(line, lines);
  };
  for await (const next of texts) {
    const text = tail + next;
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      takeOne(text.slice(from, at > from && text[at - 1] === '\r' ? at - 1 : at));
      from = at + 1;
    }
    tail = text.slice(from);
    checkLength(tail, lines + 1, maxLength);
  }
  if (tail !== '') takeOne(tail);
}

function checkLength(text: string, line: number, maxLength: number): void {
  if (text.length <= maxLength) return;
  throw new PredictionRefusal('row-too-long', `has more than ${maxLength} characters`, { detail: { line } });
}
