// An interval plot as a drawing in the page: sharp on paper, there without a script, and said in words to whoever
// cannot see it.
import { pageText } from '../hostile.ts';
import { type IntervalPicture, type Mark, positionOn } from '../pictures/interval-picture.ts';
import { pictureText } from '../pictures/words.ts';

const width = 240;
const height = 36;
/** Room at either side, for a mark at the end of the axis and for what lies further. */
const margin = 12;
const lines = { both: { current: 12, candidate: 25 }, one: 18 } as const;

/** Colours are the page's, by class; nothing in it is markup but what is written here. */
export function intervalSvg(picture: IntervalPicture): string {
  const { axis, limit, of, current, candidate } = picture;
  const at = (value: number) => round(margin + clamp(positionOn(axis, value)) * (width - 2 * margin));
  const y =
    current !== null && candidate !== null ? lines.both : { current: lines.one, candidate: lines.one };
  const zero = positionOn(axis, 0);
  return [
    `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${pageText(pictureText(picture))}">`,
    limit === null ? '' : limitMarks(limit, positionOn(axis, limit.value), at(limit.value)),
    of === 'difference' && isOn(zero) ? `<path class="zero" d="M${at(0)} 4V32"/>` : '',
    current === null ? '' : markOf(current, { at, y: y.current, of: 'current' }),
    candidate === null ? '' : markOf(candidate, { at, y: y.candidate, of: 'candidate' }),
    '</svg>',
  ].join('');
}

/** The side that breaks the limit is shaded; a limit beyond the axis is pointed at. */
function limitMarks({ keep }: NonNullable<IntervalPicture['limit']>, position: number, x: number): string {
  if (position < 0) return `${keep === 'at-most' ? shade(0, width) : ''}<path class="further" d="M9 12L3 18L9 24Z"/>`;
  if (position > 1) return `${keep === 'at-least' ? shade(0, width) : ''}<path class="further" d="M231 12L237 18L231 24Z"/>`;
  const broken = keep === 'at-least' ? shade(0, x) : shade(x, width);
  return `${broken}<path class="limit" d="M${x} 2V34"/>`;
} // prettier-ignore

function shade(from: number, to: number): string {
  return `<rect class="broken" x="${from}" y="2" width="${round(to - from)}" height="32"/>`;
}

interface Place {
  readonly at: (value: number) => number;
  readonly y: number;
  readonly of: 'current' | 'candidate';
}

function markOf({ value, low, high, level }: Mark, { at, y, of }: Place): string {
  const [from, to] = [at(low), at(high)];
  const bar = level === null ? '' : `<path d="M${from} ${y - 4}V${y + 4}M${from} ${y}H${to}M${to} ${y - 4}V${y + 4}"/>`; // prettier-ignore
  return `<g class="${of}">${bar}<circle cx="${at(value)}" cy="${y}" r="4"/></g>`;
}

function isOn(position: number): boolean {
  return position >= 0 && position <= 1;
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
