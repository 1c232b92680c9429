// Interval plots in text: the numbers of a check, each within its interval, one below the other on one axis.
import { visible } from '../hostile.ts';
import { widthOf } from '../terminal-table.ts';
import type { Glyphs } from './glyphs.ts';
import { type IntervalPicture, type Mark, positionOn } from './interval-picture.ts';
import { markText } from './words.ts';

/** Columns of a whole line, and of the axis in it. */
export const textColumns = 80;
const axisColumns = 30;
const labelColumns = 10;

/** What the characters mean, in one line. */
export function legendOf(pictures: readonly IntervalPicture[], glyphs: Glyphs): string {
  const { low, between, candidate, current, high, limit, zero, further } = glyphs;
  const has = (found: (picture: IntervalPicture) => boolean) => pictures.some(found);
  const bar = `${low}${between}${candidate}${between}${high}`;
  return [
    `${bar} candidate in its interval`,
    ...(has((each) => each.current !== null) ? [`${current} current`] : []),
    ...(has((each) => each.of === 'difference') ? [`${zero} no difference`] : []),
    ...(has((each) => each.limit !== null) ? [`${limit} limit`] : []),
    ...(has(isLimitFurther) ? [`${further.left} ${further.right} further`] : []),
  ].join('  ');
}

/** A heading, then a line for each number: at most {@link textColumns} wide, and never a line that is only marks. */
export function textBars(picture: IntervalPicture, glyphs: Glyphs): readonly string[] {
  const { current, candidate, of, verdict, gate, subject, demand } = picture;
  const heading = `${glyphs.verdicts[verdict]} ${visible(gate, 40)} · ${visible(subject, 200)}: ${visible(demand, 80)}`;
  const [label, signed] = of === 'difference' ? (['difference', true] as const) : (['candidate', false] as const); // prettier-ignore
  return [
    cutToColumns(heading, textColumns),
    ...(current === null ? [] : [line('current', current, { picture, glyphs, point: glyphs.current, signed })]),
    ...(candidate === null ? [] : [line(label, candidate, { picture, glyphs, point: glyphs.candidate, signed })]),
  ]; // prettier-ignore
}

interface LineOf {
  readonly picture: IntervalPicture;
  readonly glyphs: Glyphs;
  readonly point: string;
  readonly signed: boolean;
}

function line(label: string, mark: Mark, { picture, glyphs, point, signed }: LineOf): string {
  const bar = barOf(mark, picture, { glyphs, point });
  const said = markText(mark, picture.unit, signed);
  return cutToColumns(`  ${label.padEnd(labelColumns)}${bar} ${said}`, textColumns);
}

function barOf(
  { value, low, high, level }: Mark,
  { axis, limit, of }: IntervalPicture,
  { glyphs, point }: { readonly glyphs: Glyphs; readonly point: string },
): string {
  const cells = Array.from({ length: axisColumns }, () => ' ');
  const column = (number: number) => columnOf(positionOn(axis, number));
  const [from, to] = [column(low), column(high)];
  if (level !== null) {
    cells.fill(glyphs.between, from, to + 1);
    cells[from] = glyphs.low;
    cells[to] = glyphs.high;
  }
  if (of === 'difference' && isOn(positionOn(axis, 0))) {
    const at = column(0);
    if (cells[at] === ' ') cells[at] = glyphs.zero;
    if (cells[at] === glyphs.between) cells[at] = glyphs.crossed;
  }
  const limitAt = limit === null ? null : positionOn(axis, limit.value);
  // Before the point: where an interval ends on the limit, that it does is what counts.
  if (limitAt !== null && isOn(limitAt)) cells[columnOf(limitAt)] = glyphs.limit;
  cells[column(value)] = point;
  const [left, right] = [limitAt !== null && limitAt < 0, limitAt !== null && limitAt > 1];
  return `${left ? glyphs.further.left : ' '}${cells.join('')}${right ? glyphs.further.right : ' '}`;
}

function isLimitFurther({ axis, limit }: IntervalPicture): boolean {
  return limit !== null && !isOn(positionOn(axis, limit.value));
}

function isOn(position: number): boolean {
  return position >= 0 && position <= 1;
}

function columnOf(position: number): number {
  return Math.round(Math.min(1, Math.max(0, position)) * (axisColumns - 1));
}

function cutToColumns(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const char of text) {
    width += widthOf(char);
    if (width >= columns) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
