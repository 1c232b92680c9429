// What people write for a fairness gate.
import { z } from 'zod';
import { shortTextField } from '../../registry/documents/fields.ts';
import { modeFields } from '../inference/mode.ts';
import { absoluteMarginField, shareField } from '../quantities.ts';
import { gapMeasures, type GroupMetric, groupMetricNames, groupMetrics, ratioMeasures } from './measures.ts';
import { smallGroupPolicies } from './rows.ts';

const differenceDemand = z
  .strictObject({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
  .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
  })
  .optional();

const ratioDemand = z.strictObject({ min: shareField }).optional();

const metric = z.enum(groupMetricNames);

const worstGroup = z
  .strictObject({ metric, min: shareField.optional(), max: shareField.optional() })
  .refine((p) => (p.min === undefined) !== (p.max === undefined), {
    error: 'takes one limit: write min or max',
  })
  .refine((p) => isOpen(p.metric) || (p.min === undefined) === (betterOf(p.metric) === 'lower'), {
    error:
      'its limit is on the side that is better for people: write max for a rate of errors, and min for the others',
  });

const noGroupWorseBy = z
  .strictObject({
    metric,
    margin: absoluteMarginField,
    better: z
      .enum(['higher', 'lower'])
      .optional()
      .describe('Of selectionRate, which way is better for people: higher unless written.'),
  })
  .refine((p) => p.better === undefined || isOpen(p.metric) || p.better === betterOf(p.metric), {
    path: ['better'],
    error: 'is known for this metric: only of selectionRate can it be either way',
  });

const calibrationWithinGroups = z.strictObject({
  maxError: shareField.refine(({ share }) => share < 0.5, {
    error: 'is below 0.5: a larger error is hardly a limit',
  }),
  bins: z.int().min(1).max(50).default(10).describe('Bins of equal mass, fewer where a group is small.'),
});

const intersections = z
  .array(
    z
      .array(shortTextField)
      .min(2)
      .max(4)
      .refine((names) => new Set(names).size === names.length, { error: 'names an attribute twice' }),
  )
  .min(1)
  .max(20);

const demands = [...gapMeasures, ...ratioMeasures, 'worstGroup', 'noGroupWorseBy', 'calibrationWithinGroups'] as const; // prettier-ignore

const least = z.int().min(1);

export const fairnessParameters = z
  .strictObject({
    attribute: shortTextField.describe(
      'The attribute whose groups are compared, or `all` for every one that was counted or has a column of groups in the predictions.',
    ),
    intersections: intersections
      .optional()
      .describe('Attributes whose groups are compared together as well, as in [[sex, age]]: from predictions.'), // prettier-ignore
    demographicParityDifference: differenceDemand.describe('The largest less the smallest selection rate.'),
    equalizedOddsDifference: differenceDemand.describe(
      'The larger of the differences in true and in false positive rates.',
    ),
    equalOpportunityDifference: differenceDemand.describe(
      'The largest less the smallest true positive rate.',
    ),
    predictiveParityDifference: differenceDemand.describe(
      'The largest less the smallest positive predictive value.',
    ),
    accuracyDifference: differenceDemand.describe('The largest less the smallest accuracy.'),
    demographicParityRatio: ratioDemand.describe('The smallest over the largest selection rate.'),
    equalizedOddsRatio: ratioDemand.describe(
      'The smaller of the ratios of true and of false positive rates.',
    ),
    equalOpportunityRatio: ratioDemand.describe('The smallest over the largest true positive rate.'),
    worstGroup: worstGroup.optional().describe('A limit that every group keeps by itself.'),
    noGroupWorseBy: noGroupWorseBy
      .optional()
      .describe('No group has a worse rate than in the current version by more than a margin.'),
    calibrationWithinGroups: calibrationWithinGroups
      .optional()
      .describe('How far scores may be from what becomes of the people of each group: from predictions.'),
    ...modeFields,
    split: shortTextField.optional().describe('Only evaluations of this split count.'),
    smallGroups: z
      .enum(smallGroupPolicies)
      .default('inconclusive')
      .describe('What a group below a minimum does to the verdict; it is named in any case.'),
    minPerGroup: least.default(100).describe('People a group needs.'),
    minPositives: least
      .default(30)
      .describe('People with a positive label that a group needs where rates of them are compared.'),
    minNegatives: least
      .default(30)
      .describe('People with a negative label that a group needs where rates of them are compared.'),
    minPredictedPositives: least
      .default(30)
      .describe('People predicted positive that a group needs where rates of them are compared.'),
  })
  .refine((p) => demands.some((demand) => p[demand] !== undefined), {
    error: `demands nothing: write at least one of ${demands.join(', ')}`,
  });

export type FairnessParameters = z.output<typeof fairnessParameters>;

/** Whether it depends on what is decided which way is better for people. */
function isOpen(name: GroupMetric): boolean {
  return name === 'selectionRate';
}

function betterOf(name: GroupMetric): 'higher' | 'lower' {
  return groupMetrics[name].better;
}
