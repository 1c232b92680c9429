// What a calibration gate may demand.
import { z } from 'zod';
import { modeFields } from '../inference/mode.ts';
import { absoluteMarginField, shareField } from '../quantities.ts';
import { dynamicKey, measureField, shortTextField } from '../../registry/documents/fields.ts';

const range = z
  .strictObject({ min: measureField.optional(), max: measureField.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'demands nothing: write min, max or both',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ['min'],
    error: 'is above max, so that no value can pass',
  })
  .optional();

const brier = z
  .strictObject({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
  .refine(({ max, worseThanCurrentBy }) => max !== undefined || worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
  })
  .optional();

export const calibrationParameters = z
  .strictObject({
    maxError: shareField.optional().describe('The largest expected calibration error that passes.'),
    worseThanCurrentBy: absoluteMarginField
      .optional()
      .describe('How much larger than that of the current version the calibration error may be.'),
    slices: z
      .record(dynamicKey, shareField)
      .optional()
      .describe('Attribute of the rows → the largest calibration error in each of its slices or groups.'),
    brier: brier.describe('The mean squared error of probabilities.'),
    slope: range.describe('Of labels on the logit of their probabilities; 1 where it is calibrated.'),
    intercept: range.describe('Calibration in the large, on the logit scale; 0 where it is calibrated.'),
    bins: z.int().min(2).max(100).default(15).describe('Into how many bins probabilities are divided.'),
    binning: z
      .enum(['equal-mass', 'equal-width'])
      .default('equal-mass')
      .describe('Whether bins have as many rows each, or are as wide.'),
    minPerBin: z
      .int()
      .min(2)
      .default(20)
      .describe('Rows that a bin needs, on average over all, and each after it was joined with the next.'),
    split: shortTextField.optional().describe('Only evaluations of this split count.'),
    ...modeFields,
  })
  .refine(
    (p) => [p.maxError, p.worseThanCurrentBy, p.slices, p.brier, p.slope, p.intercept].some((demand) => demand !== undefined), // prettier-ignore
    {
      error:
        'demands nothing: write at least one of maxError, worseThanCurrentBy, slices, brier, slope and intercept',
    },
  )
  .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {sex: 0.05}, or leave slices out',
  });

export type CalibrationParameters = z.output<typeof calibrationParameters>;

/** Whether it compares with the current version. */
export function isRelative({ worseThanCurrentBy, brier: ofBrier }: CalibrationParameters): boolean {
  return worseThanCurrentBy !== undefined || ofBrier?.worseThanCurrentBy !== undefined;
}
