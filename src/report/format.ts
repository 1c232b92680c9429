// Numbers as reviewers read them. Rounding is for the eye only: verdicts were decided on the full value.
import type { Measure, Unit } from '../gates/gate.ts';

const suffixes: Readonly<Record<Unit, string>> = {
  none: '',
  ms: ' ms',
  ratio: '',
  'per-second': '/s',
  count: '',
};

/** What follows a number of this unit, with the space before it. */
export function unitSuffix(unit: Unit): string {
  return suffixes[unit];
}

/** Five significant digits, without trailing zeros: `0.77123`, `4.2 ms`, `1204/s`. */
export function formatMeasure(measure: Measure | null): string {
  return measure === null ? '–' : `${significant(measure.value, 5)}${suffixes[measure.unit]}`;
}

/** Three significant digits with a sign: `+0.0042`, `-1.3 ms`, `±0`. */
export function formatDelta(delta: number | null, unit: Unit): string {
  if (delta === null) return '–';
  if (delta === 0) return '±0';
  return `${delta > 0 ? '+' : '−'}${significant(Math.abs(delta), 3)}${suffixes[unit]}`;
}

/**
 * As many decimals as an interval of this width makes worth reading: its width has three significant digits, so that
 * numbers of one interval line up. Five significant digits where there is no width, and an exponent where a plain number
 * would be long: at most eight characters and a sign.
 */
export function formatWithin(value: number, width: number): string {
  if (value === 0) return '0';
  if (!(width > 0 && width < Infinity)) return minus(short(value, 5));
  const wanted = Math.max(0, 2 - Math.floor(Math.log10(width)));
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const decimals = Math.min(wanted, Math.max(0, longest - 1 - whole));
  if (wanted > longest - 2 || whole > longest) return minus(value.toExponential(2));
  const plain = value.toFixed(decimals);
  // `-0.00` would be read as less than nothing.
  return minus(/[1-9]/.test(plain) ? plain : plain.replace('-', ''));
}

/** Characters of a plain number, without its sign. */
const longest = 8;

function short(value: number, digits: number): string {
  const plain = significant(value, digits);
  return plain.length <= longest + 1 ? plain : value.toExponential(2);
}

function minus(number: string): string {
  return number.replace(/^-/, '−');
}

function significant(value: number, digits: number): string {
  return Math.abs(value) >= 10 ** digits
    ? String(Math.round(value))
    : String(Number(value.toPrecision(digits)));
}
