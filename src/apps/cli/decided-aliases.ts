// The aliases that something was ever decided of: what lives in the registries, and what a policy lists.
import type { ObjectStore } from '../../ledger/object-store.ts';
import { nearestName } from '../../primitives/nearest-name.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { type AliasName, type ModelName, parseAliasName, parseReference } from '../../registry/names.ts';
import { openRegistry } from '../../registry/open-registry.ts';
import { listAliasedModels, listAliases } from '../../registry/scan-keys.ts';
import type { CommandContext } from './context.ts';
import type { PolicySource } from './policy-source.ts';
import { allStores } from './registries.ts';

export interface LivingAlias {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Where its ledger lies. */
  readonly store: ObjectStore;
}

/**
 * Those that `references` name, in the order of names; all where nothing is named.
 *
 * @throws LaurelError `not-found` for a name that nothing goes by; `usage` for a version; as stores do.
 */
export async function decidedAliases(
  context: CommandContext,
  source: PolicySource,
  references: readonly string[],
): Promise<readonly LivingAlias[]> {
  const found = new Map<string, LivingAlias>();
  const add = (each: LivingAlias) => found.set(`${nameOf(each)} ${each.store.location}`, each);
  for (const each of await listed(context, source)) add(each);
  for (const each of await living(context)) add(each);
  const all = [...found.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  if (references.length === 0) return all;
  const named = references.map((text) => matching(text, all));
  return all.filter((each) => named.some((some) => some.includes(each)));
}

async function living(context: CommandContext): Promise<readonly LivingAlias[]> {
  const { signal } = context;
  const aliases: LivingAlias[] = [];
  for (const store of await allStores(context)) {
    await openRegistry(store, { signal });
    for (const model of await listAliasedModels(store, { signal }))
      for (const alias of await listAliases(store, model, { signal })) aliases.push({ model, alias, store });
  }
  return aliases;
}

/** What was refused and never went live has no ledger: only a policy names it. */
async function listed(context: CommandContext, source: PolicySource): Promise<readonly LivingAlias[]> {
  const aliases: LivingAlias[] = [];
  for (const model of source.models) {
    const file = (await source.filesFor(model)).models.get(model);
    const names = file?.ok === true ? Object.keys(file.value.written.aliases) : [];
    for (const alias of names.map(parseAliasName))
      aliases.push({ model, alias, store: await context.store({ kind: 'alias', model, alias }) });
  }
  return aliases;
}

function matching(text: string, all: readonly LivingAlias[]): readonly LivingAlias[] {
  const reference = parseReference(text);
  if (reference.kind === 'version') {
    throw new LaurelError({
      code: 'usage',
      message: `${text} is a version, and decisions are about aliases`,
      remedy: `name ${reference.model}, or one of its aliases, such as ${reference.model}@production`,
    });
  }
  const isMeant = ({ model, alias }: LivingAlias) =>
    model === reference.model && (reference.kind === 'model' || alias === reference.alias);
  const meant = all.filter(isMeant);
  if (meant.length > 0) return meant;
  const known = reference.kind === 'model' ? all.map(({ model }) => model) : all.map(nameOf);
  const near = nearestName(text, known);
  throw new LaurelError({
    code: 'not-found',
    message: `nothing was ever decided of ${text}, and the policy does not list it`,
    remedy:
      near === undefined ? 'run laurel list for the models and aliases there are' : `did you mean ${near}?`,
  });
}

function nameOf({ model, alias }: Pick<LivingAlias, 'model' | 'alias'>): string {
  return `${model}@${alias}`;
}
