// command: resolve. What an alias points at, by one read.
import { z } from 'zod';
import { run as resolve } from '../../cli/commands/resolve.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { resultOf } from '../result.ts';

const resolved = z.looseObject({
  model: z.string(),
  version: z.number(),
  artifacts: z.string(),
  contentDigest: z.string(),
  manifest: z.string(),
  generation: z.number().nullable(),
});

export async function run({ inputs, cli }: ActionContext): Promise<Ended> {
  const reference = inputs.text('reference') ?? inputs.requiredLines('alias', 'credit-risk@production')[0];
  const code = await resolve(cli, [reference ?? '']);
  const { value, result } = resultOf(cli.console, resolved);
  return {
    code,
    outputs: {
      outcome: 'resolved',
      model: value.model,
      version: String(value.version),
      artifacts: value.artifacts,
      'content-digest': value.contentDigest,
      manifest: value.manifest,
      generation: value.generation === null ? '' : String(value.generation),
      result,
    },
  };
}
