// command: attach. Measurements are bound to the version; whoever judges may be told that they are there.
import { z } from 'zod';
import { sendDispatch } from '../../../adapters/code-host/github/dispatch.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { run as attach } from '../../cli/commands/attach.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { resultOf } from '../result.ts';

const attached = z.looseObject({ outcome: z.string(), model: z.string(), version: z.number() });

export async function run(context: ActionContext): Promise<Ended> {
  const { inputs, cli } = context;
  const reference = referenceOf(context);
  const file = inputs.required('evaluation', 'evaluation.yaml');
  const code = await attach(cli, [reference, file], {
    by: inputs.text('by'),
    allowOutside: inputs.flag('allow-outside'),
  });
  const { value, result } = resultOf(cli.console, attached);
  const { outcome, model, version } = value;
  if (inputs.flag('notify')) await notify(context, { model, version });
  return { code, outputs: { outcome, model, version: String(version), result } };
}

/** `version: 14` with `model:`, or `version: credit-risk@14`. */
function referenceOf({ inputs }: ActionContext): string {
  const version = inputs.required('version', '14');
  if (version.includes('@')) return version;
  return `${inputs.required('model', 'credit-risk')}@${version}`;
}

/** Asks the alias repository to judge its open promotions again: they may have waited for this. */
async function notify(
  { cli, repository }: ActionContext,
  evidence: { readonly model: string; readonly version: number },
): Promise<void> {
  const session = await cli.github();
  if (session === null)
    throw new LaurelError({ code: 'internal', message: 'the alias repository of an action is on GitHub' });
  await sendDispatch(session.client, 'laurel-evidence', evidence);
  cli.console.note(`${repository} was asked to judge its open promotions again`);
}
