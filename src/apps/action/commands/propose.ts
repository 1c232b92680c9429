// command: propose. A promotion pull request in the alias repository, with the report in its body.
import { z } from 'zod';
import { run as propose } from '../../cli/commands/propose.ts';
import { exitCodes } from '../../cli/exit.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { resultOf } from '../result.ts';

const proposed = z.looseObject({
  branch: z.string(),
  pullRequest: z.string(),
  url: z.string().optional(),
  check: z.looseObject({ passed: z.boolean() }),
});

export async function run({ inputs, cli }: ActionContext): Promise<Ended> {
  const [alias = ''] = inputs.requiredLines('alias', 'credit-risk@production');
  const version = inputs.text('version');
  const lift = inputs.text('lift');
  const code = await propose(cli, [alias], {
    ...(version === undefined ? {} : { version: version.split('@').at(-1) ?? version }),
    ...(lift === undefined ? {} : { lift }),
    remove: inputs.flag('remove'),
    reason: inputs.required('reason', 'Retrained on the June snapshot'),
  });
  const { value, result } = resultOf(cli.console, proposed);
  const { branch, pullRequest, url = '', check } = value;
  return {
    // What stands in its way shows on the pull request, and approvals always do at first: proposing it was done.
    code: code === exitCodes.refused ? exitCodes.ok : code,
    outputs: {
      outcome: 'proposed',
      alias,
      passed: String(check.passed),
      branch,
      'pull-request': pullRequest.replace('#', ''),
      'pull-request-url': url,
      result,
    },
  };
}
