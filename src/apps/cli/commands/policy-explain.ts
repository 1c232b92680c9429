// laurel policy explain <alias>: what a promotion will have to show, in words, before anybody measures anything.
import { explainPolicy } from '../../../policy/explain/explain-policy.ts';
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { readLiveVersion } from '../live-version.ts';
import { requestForAlias, requirePolicy } from '../policy-alias.ts';
import { governingPolicy, namedPolicy } from '../policy-source.ts';
import { explanationJson, renderExplanation } from '../render/policy-explanation.ts';

export async function run(
  context: CommandContext,
  [reference = '']: readonly string[],
  { policy }: { readonly policy?: string } = {},
): Promise<number> {
  const { model, alias } = parseAliasReference(reference);
  const source = policy === undefined ? await governingPolicy(context) : await namedPolicy(context, policy);
  const explanation = requirePolicy(explainPolicy(await requestForAlias(source, model, alias)));
  const live = await readLiveVersion(context, model, alias, explanation.policy.evidence);
  const page = { explanation, live, place: source.place };
  context.console.result(explanationJson(page), renderExplanation(page, context.console.paint));
  return exitCodes.ok;
}
