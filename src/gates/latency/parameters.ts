// What policies write for a latency gate.
import { z } from 'zod';
import { dynamicKey, shortTextField } from '../../registry/documents/fields.ts';
import { quantileNames, tokenMeasures } from '../../registry/documents/evaluation.ts';
import { listed } from '../explanation.ts';
import { modeFields } from '../inference/mode.ts';
import { durationMarginField, millisecondsField, relativeMarginField, shareField } from '../quantities.ts';

const quantileDemand = z
  .strictObject({ max: millisecondsField.optional(), worseThanCurrentBy: durationMarginField.optional() })
  .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
  })
  .optional();

const rateDemand = z
  .strictObject({ min: z.number().gt(0).optional(), worseThanCurrentBy: relativeMarginField.optional() })
  .refine((p) => p.min !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write min, worseThanCurrentBy or both',
  })
  .optional();

const tokenDemand = z
  .strictObject({ p50: quantileDemand, p95: quantileDemand, p99: quantileDemand })
  .refine((p) => quantileNames.some((name) => p[name] !== undefined), {
    error: 'demands nothing: write p50, p95 or p99',
  })
  .optional();

const demands = [...quantileNames, ...tokenMeasures, 'throughput', 'outputTokenThroughput', 'errorRate'] as const; // prettier-ignore

export const latencyParameters = z
  .strictObject({
    p50: quantileDemand.describe('The median latency.'),
    p95: quantileDemand.describe('The latency that 95 % of requests keep.'),
    p99: quantileDemand.describe('The latency that 99 % of requests keep.'),
    ttft: tokenDemand.describe('Time to the first token: a quantile of it.'),
    tpot: tokenDemand.describe('Time per output token after the first: a quantile over requests.'),
    itl: tokenDemand.describe('Inter-token latency: a quantile over the gaps between tokens.'),
    throughput: rateDemand.describe('Requests answered per second.'),
    outputTokenThroughput: rateDemand.describe('Tokens given per second, all requests together.'),
    errorRate: z.strictObject({ max: shareField }).optional().describe('Failed requests among all.'),
    hardware: shortTextField.optional().describe('Only measurements on this hardware count.'),
    load: z
      .record(dynamicKey, z.union([z.string().max(256), z.number(), z.boolean()]))
      .optional()
      .describe('Only measurements under exactly this load count.'),
    minRequests: z
      .int()
      .min(1)
      .optional()
      .describe('Fewer requests prove nothing; by default what each quantity itself needs.'),
    repeats: z
      .strictObject({ min: z.int().min(2).max(100) })
      .optional()
      .describe('How many measurements of each version under the same conditions there must be.'),
    ...modeFields,
  })
  .refine((p) => demands.some((name) => p[name] !== undefined), {
    error: `demands nothing: write at least one of ${listed(demands)}`,
  })
  .refine((p) => p.mode !== 'confident-pass' || p.errorRate?.max.share !== 0, {
    path: ['errorRate', 'max'],
    error:
      'is 0, and no number of requests shows that none ever fails: write a rate above 0, or another mode',
  });

export type LatencyParameters = z.output<typeof latencyParameters>;
