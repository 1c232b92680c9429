// Every registry that a command looks into: one where one was named, else all that laurel.yaml names.
import { LaurelError } from '../../primitives/errors.ts';
import type { ObjectStore } from '../../ledger/object-store.ts';
import { aliasesWithoutDataset, type DatasetQuestion, type MissingOnCurrent } from '../../registry/attach.ts';
import { readLedgers } from '../../registry/history.ts';
import { foldLifecycles, type Lifecycle } from '../../registry/lifecycle.ts';
import { listRegistry, type ModelSummary } from '../../registry/list.ts';
import type { ModelName, VersionNumber } from '../../registry/names.ts';
import { openRegistry } from '../../registry/open-registry.ts';
import { terminalText } from '../../report/hostile.ts';
import { type CommandContext, namedRegistry } from './context.ts';

/** The stores, `home` first. @throws LaurelError `usage` where none is named. */
export async function allStores(context: CommandContext): Promise<readonly ObjectStore[]> {
  const { options, env } = context;
  if (namedRegistry(options, env) !== undefined) return [await context.store()];
  const { allRegistries } = await import('./home-registry.ts');
  const registries = await allRegistries(await context.files());
  if (registries.length === 0) return [await context.store()];
  return Promise.all(registries.map(async ({ address, from }) => context.openStore(address, from)));
}

/**
 * The lifecycles of a model's versions over all registries: versions are registered in `home`, and aliases may
 * serve them from others. A registry that cannot be read is left out with a warning.
 */
export async function livesAcross(
  context: CommandContext,
  model: ModelName,
): Promise<ReadonlyMap<VersionNumber, Lifecycle>> {
  const [home, ...others] = await allStores(context);
  const ledgers = home === undefined ? [] : [...(await readLedgers(home, model, context))];
  for (const store of others) {
    ledgers.push(...((await orWarn(context, store, () => readLedgers(store, model, context))) ?? []));
  }
  return foldLifecycles(ledgers);
}

/** The catalogue of `home`, each model with what its aliases serve in every registry. */
export async function catalogue(context: CommandContext): Promise<readonly ModelSummary[]> {
  const [home, ...others] = await allStores(context);
  if (home === undefined) return [];
  await openRegistry(home, context);
  const models = await listRegistry(home, context);
  const elsewhere: ModelSummary[] = [];
  for (const store of others) {
    elsewhere.push(...((await orWarn(context, store, () => listRegistry(store, context))) ?? []));
  }
  return models.map(({ model, versions, highest, aliases }) => {
    const same = elsewhere.filter((each) => each.model === model);
    return { model, versions, highest, aliases: [...aliases, ...same.flatMap((each) => each.aliases)] };
  });
}

/** Live versions that were not measured on a dataset, in the registries besides `home`. */
export async function missingElsewhere(
  context: CommandContext,
  question: Omit<DatasetQuestion, 'evaluations'>,
): Promise<readonly MissingOnCurrent[]> {
  const [home, ...others] = await allStores(context);
  if (home === undefined) return [];
  const missing: MissingOnCurrent[] = [];
  for (const store of others) {
    const ask = async () => aliasesWithoutDataset(store, { ...question, evaluations: home }, context.signal);
    missing.push(...((await orWarn(context, store, ask)) ?? []));
  }
  return missing;
}

async function orWarn<T>(
  { console }: CommandContext,
  store: ObjectStore,
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
    console.note(
      `warning: ${terminalText(store.location)} was not read, so what it serves is not shown: ${terminalText(error.message)}`,
    );
    return null;
  }
}
