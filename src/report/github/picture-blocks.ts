// Pictures in Markdown, in characters: GitHub shows no drawing of a comment's own. The first thing to be left out.
import { type Block, fold, rows } from '../fit-blocks.ts';
import { fencedLine, markdownCode, markdownText } from '../hostile.ts';
import { unicodeGlyphs } from '../pictures/glyphs.ts';
import { legendOf, textBars } from '../pictures/text-bars.ts';
import { textCurve } from '../pictures/text-curve.ts';
import { computedOf } from '../pictures/words.ts';
import type { ReportModel } from '../report-model.ts';

/** Beyond these nobody looks at them in a comment; a page has them all. */
const maxBars = 40;
const maxCurves = 8;

const fenceEnd = '\n```';

/** The numbers of each check within their intervals, beside the limit. */
export function intervalBlocks(rank: number, { intervals }: ReportModel): Block[] {
  return rows(rank, {
    before: `\`\`\`text\n${legendOf(intervals, unicodeGlyphs)}\n`,
    rows: intervals.map((each) => fenced(textBars(each, unicodeGlyphs))),
    most: maxBars,
    after: fenceEnd,
    omitted: (count) => `${count} more pictures were left out for length.`,
  });
}

export function curveBlocks(rank: number, { curves }: ReportModel): Block[] {
  return fold(
    `Curves (${curves.length})`,
    rows(rank, {
      before: '',
      rows: curves.map((each) => `\`\`\`text\n${fenced(textCurve(each, unicodeGlyphs))}${fenceEnd}\n`),
      most: maxCurves,
      after: '',
      omitted: (count) => `${count} more curves were left out for length.`,
    }),
  );
}

/** What a reviewer needs to compute each interval again. */
export function computedBlocks(rank: number, { intervals }: ReportModel): Block[] {
  return fold(
    'How the intervals were computed',
    rows(rank, {
      before: '',
      rows: intervals.map((picture) => {
        // A seed is to be copied as it is.
        const said = computedOf(picture).map(
          ([name, text]) =>
            `${name} ${name === 'seed' ? markdownCode(text, 1_024) : markdownText(text, 400)}`,
        );
        return `- **${markdownText(picture.gate, 200)}** · ${markdownText(picture.subject, 200)} – ${said.join('; ')}`;
      }),
      most: maxBars,
      after: '',
      omitted: (count) => `and ${count} more.`,
    }),
  );
}

function fenced(lines: readonly string[]): string {
  return lines.map(fencedLine).join('\n');
}
