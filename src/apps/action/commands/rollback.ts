// command: rollback. The pointer first; then a pull request that brings Git in line, and a deployment for the record.
import { z } from 'zod';
import { publishDeployment } from '../../../adapters/code-host/github/deployments.ts';
import { LaurelError, unreachable } from '../../../primitives/errors.ts';
import { digestField, gitIdField } from '../../../registry/documents/fields.ts';
import { run as rollback } from '../../cli/commands/rollback.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { gitHubOf } from '../github-session.ts';
import { resultOf } from '../result.ts';

const outcome = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('rolled-back'),
    pointer: z.looseObject({
      model: z.string(),
      alias: z.string(),
      generation: z.number(),
      version: z.number().nullable(),
      entry: digestField,
      desired: z.looseObject({ commit: gitIdField }),
    }),
  }),
  z.looseObject({ kind: z.literal('already-live'), version: z.number() }),
  z.looseObject({ kind: z.literal('refused') }),
]);

type Outcome = z.infer<typeof outcome>;

export async function run(context: ActionContext): Promise<Ended> {
  const { inputs, cli } = context;
  const [alias = ''] = inputs.requiredLines('alias', 'credit-risk@production');
  const code = await rollback(cli, [alias], {
    to: inputs.text('to'),
    by: inputs.text('by'),
    writeId: inputs.text('write-id') ?? runIdentity(cli.env),
    reason: inputs.required('reason', 'Complaints since noon'),
  });
  const { value, result } = resultOf(cli.console, outcome);
  await record(context, value);
  return { code, outputs: { outcome: value.kind, alias, ...liveOf(value), result } };
}

/** A run that is repeated is the same act: it must not roll back twice. */
function runIdentity(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_JOB: job = '', GITHUB_REPOSITORY: repository } = env;
  return id === undefined || repository === undefined ? undefined : `${repository} ${id} ${job}`.trim();
}

function liveOf(value: Outcome): { readonly version?: string; readonly generation?: string } {
  switch (value.kind) {
    case 'rolled-back':
      return {
        version: value.pointer.version === null ? '' : String(value.pointer.version),
        generation: String(value.pointer.generation),
      };
    case 'already-live':
      return { version: String(value.version) };
    case 'refused':
      return {};
    default:
      return unreachable(value);
  }
}

/** The alias is rolled back by now: what GitHub does not take is a warning. */
async function record(context: ActionContext, value: Outcome): Promise<void> {
  if (value.kind !== 'rolled-back' || !context.inputs.flag('deployments', true)) return;
  const { model, alias, entry, generation, version, desired } = value.pointer;
  try {
    const { client } = await gitHubOf(context);
    await publishDeployment(client, {
      kind: 'live',
      model,
      alias,
      entry,
      generation,
      version,
      commit: desired.commit,
      logUrl: context.cli.runUrl,
      description: `rollback: version ${version ?? '–'}`,
    });
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
    const { message, remedy } = error;
    context.warn(
      `the rollback is done, but not recorded as a deployment: ${message}${remedy === undefined ? '' : ` → ${remedy}`}`,
    );
  }
}
