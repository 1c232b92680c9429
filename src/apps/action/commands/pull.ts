// command: pull. A version's files, or what an alias serves, into the workspace, verified.
import { z } from 'zod';
import { run as pull } from '../../cli/commands/pull.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { resultOf } from '../result.ts';

const pulled = z.looseObject({ model: z.string(), version: z.number(), directory: z.string() });

export async function run({ inputs, cli }: ActionContext): Promise<Ended> {
  const reference = inputs.required('reference', 'credit-risk@production');
  const directory = inputs.required('directory', 'model/');
  const code = await pull(cli, [reference, directory], { overwrite: inputs.flag('overwrite') });
  const { value, result } = resultOf(cli.console, pulled);
  return {
    code,
    outputs: {
      outcome: 'pulled',
      model: value.model,
      version: String(value.version),
      artifacts: value.directory,
      result,
    },
  };
}
