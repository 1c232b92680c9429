// The characters that pictures in text are made of.
import type { Verdict } from '../../gates/verdict.ts';

export interface Glyphs {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** An interval: its ends, what lies between, and where no difference crosses it. */
  readonly low: string;
  readonly high: string;
  readonly between: string;
  readonly crossed: string;
  readonly candidate: string;
  readonly current: string;
  readonly limit: string;
  /** No difference, on an axis of differences. */
  readonly zero: string;
  /** Something lies beyond the axis. */
  readonly further: { readonly left: string; readonly right: string };
  /** Axes of a curve, and what a well calibrated model would give. */
  readonly side: string;
  readonly bottom: string;
  readonly corner: string;
  readonly ideal: string;
}

export const unicodeGlyphs: Glyphs = {
  verdicts: { passed: '✓', waived: '~', inconclusive: '?', failed: '✗', errored: '!' },
  low: '├',
  high: '┤',
  between: '─',
  crossed: '┼',
  candidate: '●',
  current: '○',
  limit: '┊',
  zero: '│',
  further: { left: '◂', right: '▸' },
  side: '│',
  bottom: '─',
  corner: '└',
  ideal: '·',
};

/** For terminals that show nothing but ASCII. */
export const asciiGlyphs: Glyphs = {
  verdicts: { passed: '+', waived: '~', inconclusive: '?', failed: 'x', errored: '!' },
  low: '[',
  high: ']',
  between: '-',
  crossed: '+',
  candidate: '*',
  current: 'o',
  limit: ':',
  zero: '|',
  further: { left: '<', right: '>' },
  side: '|',
  bottom: '-',
  corner: '+',
  ideal: '.',
};
