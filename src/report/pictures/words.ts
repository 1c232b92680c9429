// Numbers with their intervals in words, and how they were computed.
import type { Unit } from '../../gates/gate.ts';
import { percentText } from '../../gates/sampling.ts';
import { formatWithin, unitSuffix } from '../format.ts';
import type { IntervalPicture, Mark } from './interval-picture.ts';

/** `0.790 (0.782 to 0.798)`, to the digits that the interval's width makes worth reading. */
export function markText(mark: Mark, unit: Unit, signed = false): string {
  const { value, low, high, level } = mark;
  const said = (number: number) => `${signed && number > 0 ? '+' : ''}${formatWithin(number, high - low)}`;
  return level === null
    ? `${said(value)}${unitSuffix(unit)}`
    : `${said(value)}${unitSuffix(unit)} (${said(low)} to ${said(high)})`;
}

/** The whole picture in one sentence, for whoever cannot see it. */
export function pictureText(picture: IntervalPicture): string {
  const { of, candidate, current, limit, unit } = picture;
  const isDifference = of === 'difference';
  const side = limit?.keep === 'at-least' ? 'at least' : 'at most';
  return [
    ...(current === null ? [] : [`current ${markText(current, unit)}`]),
    ...(candidate === null
      ? []
      : [`${isDifference ? 'difference' : 'candidate'} ${markText(candidate, unit, isDifference)}`]),
    ...(limit === null ? [] : [`limit ${side} ${formatWithin(limit.value, 0)}${unitSuffix(unit)}`]),
  ].join(', ');
}

/** What a reviewer needs to compute a number again, a label and its text each. */
export function computedOf({ of, inference, unit }: IntervalPicture): readonly (readonly [string, string])[] {
  if (inference === null) return [['interval', 'as the evaluation gives it']];
  const { estimate, low, high, level, limit, keep, mode, method, n, draws, family } = inference;
  const within = (value: number) => `${formatWithin(value, high - low)}${unitSuffix(unit)}`;
  return [
    [of === 'difference' ? 'candidate less current' : 'candidate', within(estimate)],
    [`${percentText(level)} interval`, `${within(low)} to ${within(high)}`],
    ['each end holds with', `${percentText((1 + level) / 2)} confidence`],
    ['limit', `${keep === 'at-least' ? 'at least' : 'at most'} ${formatWithin(limit, 0)}${unitSuffix(unit)}`],
    ['mode', mode],
    ['method', method],
    ['n', String(n)],
    ...(family === undefined
      ? []
      : [['family', `${family.name}, ${family.size} demands, breaches by Holm's steps`] as const]),
    ...(draws === undefined
      ? []
      : [['draws', String(draws.replicates)] as const, ['seed', draws.seed] as const]),
  ];
}
