// How surely a limit must be kept: by the measured value itself, by all that the data allows, or by what it disproves.
import { z } from 'zod';

/**
 * - `point`: the measured value decides, however few examples it is of.
 * - `confident-pass`: passes where the data shows that the limit is kept, fails where it shows that it is not.
 * - `confident-fail`: fails only where the data shows that the limit is not kept, and passes otherwise, but not on data
 *   that could not have shown it.
 */
export const modes = ['point', 'confident-pass', 'confident-fail'] as const;
export type Mode = (typeof modes)[number];

/** Of a one-sided bound, where a policy names none. */
export const usualConfidence = 0.95;

/** The parameters of every gate that judges estimates. */
export const modeFields = {
  mode: z
    .enum(modes)
    .default('point')
    .describe(
      'point: the measured value decides. confident-pass: the data must show that the limit is kept. confident-fail: blocks only where the data shows that it is not.',
    ),
  confidence: z
    .number()
    .min(0.8)
    .max(0.9999)
    .default(usualConfidence)
    .describe('Of the one-sided bound that decides in the confident modes.'),
} as const;

/** How a gate judges estimates. */
export interface Judging {
  readonly mode: Mode;
  /** Of one side, in (0.5, 1). */
  readonly confidence: number;
}

/** α of one side. Rounded, so that 1 - 0.95 is 0.05. */
export function alphaOf({ confidence }: Judging): number {
  return Number((1 - confidence).toPrecision(10));
}
