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
  const shown = intervals.slice(0, maxBars);
  const rest = intervals.length - shown.length;
  return rows(rank, {
    before: `\`\`\`text\n${legendOf(shown, unicodeGlyphs)}\n`,
    rows: shown.map((each) => fenced(textBars(each, unicodeGlyphs))),
    after: `${fenceEnd}${rest === 0 ? '' : `\n\n${rest} more pictures are not drawn here.`}`,
    omitted: (count) => `${count} pictures were left out for length.`,
  });
}

export function curveBlocks(rank: number, { curves }: ReportModel): Block[] {
  return fold(
    `Curves (${curves.length})`,
    rows(rank, {
      before: '',
      rows: curves
        .slice(0, maxCurves)
        .map((each) => `\`\`\`text\n${fenced(textCurve(each, unicodeGlyphs))}${fenceEnd}\n`),
      after: curves.length <= maxCurves ? '' : `\n${curves.length - maxCurves} more are not drawn here.`,
      omitted: (count) => `${count} curves were left out for length.`,
    }),
  );
}

/** What a reviewer needs to compute each interval again. */
export function computedBlocks(rank: number, { intervals }: ReportModel): Block[] {
  return fold(
    'How the intervals were computed',
    rows(rank, {
      before: '',
      rows: intervals.slice(0, maxBars).map((picture) => {
        // A seed is to be copied as it is.
        const said = computedOf(picture).map(
          ([name, text]) =>
            `${name} ${name === 'seed' ? markdownCode(text, 1_024) : markdownText(text, 400)}`,
        );
        return `- **${markdownText(picture.gate, 200)}** · ${markdownText(picture.subject, 200)} – ${said.join('; ')}`;
      }),
      after:
        intervals.length <= maxBars
          ? ''
          : `\n\nand ${intervals.length - maxBars} more, as ${markdownCode('--json')} says.`,
      omitted: (count) => `and ${count} that were left out for length.`,
    }),
  );
}

function fenced(lines: readonly string[]): string {
  return lines.map(fencedLine).join('\n');
}
