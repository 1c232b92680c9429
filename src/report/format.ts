// Numbers as reviewers read them. Rounding is for the eye only: verdicts were decided on the full value.
import type { Measure, Unit } from '../gates/gate.ts';

const suffixes: Readonly<Record<Unit, string>> = {
  none: '',
  ms: ' ms',
  ratio: '',
  'per-second': '/s',
  count: '',
};

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

function significant(value: number, digits: number): string {
  return Math.abs(value) >= 10 ** digits
    ? String(Math.round(value))
    : String(Number(value.toPrecision(digits)));
}
