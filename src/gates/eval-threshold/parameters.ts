// What people write of an eval-threshold gate.
import { z } from 'zod';
import { dynamicKey, measureField, shortTextField } from '../../registry/documents/fields.ts';
import { modeFields } from '../inference/mode.ts';
import { marginField } from '../quantities.ts';
import { attributesOf } from './slice-checks.ts';

/** More versions would be a history, and each has to be measured on the same data. */
const mostVersions = 20;
/** More attributes together have slices of a few examples each. */
const mostAttributes = 4;

export const parameters = z
  .strictObject({
    metric: shortTextField.describe(
      "The name of a metric, or `all` for every metric of the current version's evaluation.",
    ),
    min: measureField.optional().describe('The least value that passes.'),
    max: measureField.optional().describe('The largest value that passes.'),
    worseThanCurrentBy: marginField
      .optional()
      .describe(
        'How much worse than the current version on the same data: a number, or a percentage of its value.',
      ),
    betterThanCurrentBy: marginField
      .optional()
      .describe('By how much more than this the candidate has to be better: a number, or a percentage.'),
    reference: z
      .strictObject({ bestOf: z.int().min(2).max(mostVersions) })
      .optional()
      .describe(
        'Compare with the best on the same data of the current version and those that were live before it: of how many.',
      ),
    split: shortTextField
      .optional()
      .describe('Only evaluations of this split count; without it, each split is judged against its own.'),
    slices: z
      .record(dynamicKey, marginField)
      .optional()
      .describe(
        'Attribute, or attributes joined by `*` → how much worse than current each of its slices may be.',
      ),
    minPerSlice: z.int().min(1).optional().describe('Slices of fewer examples are small.'),
    smallSlices: z
      .enum(['inconclusive', 'fail', 'note'])
      .optional()
      .describe('What a small slice does to the verdict: inconclusive where it is left out; note only names it.'), // prettier-ignore
    newlyRegressed: z
      .enum(['note', 'fail'])
      .optional()
      .describe('What is done about slices within their margin that are surely worse than before: note where it is left out.'), // prettier-ignore
    ...modeFields,
  })
  .refine(
    (p) => [p.min, p.max, p.worseThanCurrentBy, p.betterThanCurrentBy, p.slices].some((demand) => demand !== undefined), // prettier-ignore
    {
      error:
        'demands nothing: write at least one of min, max, worseThanCurrentBy, betterThanCurrentBy and slices',
    },
  )
  .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {region: 0.02}, or leave slices out',
  })
  .refine((p) => Object.keys(p.slices ?? {}).every(areAttributes), {
    path: ['slices'],
    error: `takes an attribute, or up to ${mostAttributes} different ones joined by *, as in {"region*sex": 0.05}`,
  })
  .refine((p) => !(p.min !== undefined && p.max !== undefined && p.min > p.max), {
    path: ['min'],
    error: 'is above max, so that no value can pass',
  })
  .refine((p) => p.metric !== 'all' || (p.min === undefined && p.max === undefined), {
    path: ['metric'],
    error:
      'metric: all takes worseThanCurrentBy, betterThanCurrentBy and slices only: name the metric that min or max is for',
  })
  .refine((p) => p.smallSlices === undefined || p.minPerSlice !== undefined, {
    path: ['smallSlices'],
    error: 'says what becomes of small slices: write with minPerSlice which are small',
  })
  .refine((p) => p.slices !== undefined || (p.minPerSlice === undefined && p.newlyRegressed === undefined), {
    path: ['slices'],
    error: 'is missing: minPerSlice and newlyRegressed are of slices',
  })
  .refine((p) => p.reference === undefined || isRelative(p), {
    path: ['reference'],
    error: 'is compared with nothing: write worseThanCurrentBy, betterThanCurrentBy or slices',
  });

export type EvalThresholdParameters = z.output<typeof parameters>;

/** Whether anything is compared with a version that is or was live. */
export function isRelative(demand: {
  readonly worseThanCurrentBy?: unknown;
  readonly betterThanCurrentBy?: unknown;
  readonly slices?: unknown;
}): boolean {
  return [demand.worseThanCurrentBy, demand.betterThanCurrentBy, demand.slices].some((one) => one !== undefined); // prettier-ignore
}

function areAttributes(key: string): boolean {
  const names = attributesOf(key);
  return names.every((name) => name !== '') && new Set(names).size === names.length && names.length <= mostAttributes; // prettier-ignore
}
