// laurel policy test [reference...]: which past decisions a changed policy would have made otherwise.
import { effectivePolicy } from '../../../policy/normalize.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { type ReplayedAlias, replayAlias } from '../../../promotion/replay/replay-alias.ts';
import { Snapshots } from '../../../promotion/snapshot.ts';
import type { AliasName, ModelName } from '../../../registry/names.ts';
import { readPacks } from '../../read-packs.ts';
import { rootOf } from '../alias-repository.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { decidedAliases, type LivingAlias } from '../decided-aliases.ts';
import { requestForAlias, requirePolicy } from '../policy-alias.ts';
import { directoryPolicy, namedPolicy, type PolicySource } from '../policy-source.ts';
import { renderReplay, replayJson } from '../render/policy-replay.ts';

export async function run(
  context: CommandContext,
  references: readonly string[],
  { policy }: { readonly policy?: string } = {},
): Promise<number> {
  const source = await changedPolicy(context, policy);
  const aliases = await decidedAliases(context, source, references);
  const snapshots = new Snapshots({
    host: await context.host(),
    root: rootOf(context.options),
    packs: await readPacks(),
  });
  const home = await context.store();
  const replayed: ReplayedAlias[] = [];
  for (const [index, { model, alias, store }] of aliases.entries()) {
    context.console.status(`replaying ${model}@${alias} (${index + 1} of ${aliases.length})`);
    replayed.push(
      await replayAlias({
        model,
        alias,
        store,
        home,
        snapshots,
        policy: await policyOf(source, { model, alias }),
        storeOf: async (other) => context.store({ kind: 'alias', model, alias: other }),
        signal: context.signal,
      }),
    );
  }
  context.console.status('');
  const page = { place: source.place, aliases: replayed };
  context.console.result(replayJson(page), renderReplay(page, context.console.paint));
  const differs = replayed.some((each) => each.replayed.some((decision) => decision.differs === true));
  return differs ? exitCodes.refused : exitCodes.ok;
}

/** What is being edited, unless another policy is named. */
async function changedPolicy(context: CommandContext, given: string | undefined): Promise<PolicySource> {
  if (given !== undefined) return namedPolicy(context, given);
  if ((await context.github()) === null) return directoryPolicy(context, context.options.repo);
  throw new LaurelError({
    code: 'usage',
    message: 'no changed policy named: on GitHub there are no files on disk to take it from',
    remedy: 'give --policy with a branch, a pull request such as #17, or the directory of a clone',
  });
}

type Asked = Parameters<typeof replayAlias>[0]['policy'];

/** @throws LaurelError `invalid-document` for a policy that nobody could be judged by. */
async function policyOf(
  source: PolicySource,
  { model, alias }: Pick<LivingAlias, 'model' | 'alias'>,
): Promise<Asked> {
  const request = await listedRequest(source, model, alias);
  if (request === null)
    return { unlisted: `${model}@${alias} is not listed any more, so it would be refused whatever it shows` };
  const found = effectivePolicy(request);
  return requirePolicy(found.ok ? { ok: true, value: found.policy } : found);
}

async function listedRequest(source: PolicySource, model: ModelName, alias: AliasName) {
  try {
    return await requestForAlias(source, model, alias);
  } catch (error) {
    if (error instanceof LaurelError && error.code === 'not-found') return null;
    throw error;
  }
}
