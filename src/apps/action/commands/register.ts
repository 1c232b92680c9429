// command: register. A training job's artifacts become an immutable, numbered version.
import { z } from 'zod';
import { run as register } from '../../cli/commands/register.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { resultOf } from '../result.ts';

const registered = z.looseObject({
  outcome: z.string(),
  model: z.string(),
  version: z.number(),
  manifest: z.string(),
  contentDigest: z.string(),
});

export async function run({ inputs, cli }: ActionContext): Promise<Ended> {
  const model = inputs.required('model', 'credit-risk');
  const paths = inputs.requiredLines('path', 'model/');
  const code = await register(cli, [model, ...paths], {
    metadata: inputs.text('metadata'),
    id: inputs.text('id'),
    matrix: inputs.text('matrix'),
    by: inputs.text('by'),
    incomplete: inputs.flag('incomplete'),
    follow: inputs.flag('follow'),
    allowOutside: inputs.flag('allow-outside'),
  });
  const { value, result } = resultOf(cli.console, registered);
  return {
    code,
    outputs: {
      outcome: value.outcome,
      model: value.model,
      version: String(value.version),
      manifest: value.manifest,
      'content-digest': value.contentDigest,
      result,
    },
  };
}
