// What promoting needs of the world: ports and identities, put together once by an app.
import type { EvidenceFiles } from '../evidence/evidence-files.ts';
import type { ObjectStore } from '../ledger/object-store.ts';
import type { Clock } from '../primitives/clock.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { WrittenLaurelFile } from '../policy/written/laurel-file.ts';
import { demandsOn } from '../policy/written-demands.ts';
import type { ProgressListener } from '../registry/artifact-source.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { Teams } from './remember-teams.ts';
import type { Snapshot, Snapshots } from './snapshot.ts';

export interface Promoter {
  readonly snapshots: Snapshots;
  /** The identity of the alias repository: the owner that a first ledger entry names. */
  readonly repository: string;
  /** A store by its address in laurel.yaml; the same one for the same address. */
  readonly openStore: (address: string) => Promise<ObjectStore>;
  /**
   * Proves, once a store, that a registry is there which this Laurel may write.
   *
   * @throws LaurelError `store-missing` or `future-format`.
   */
  readonly admit: (store: ObjectStore) => Promise<void>;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly newId: () => string;
  /** Whoever runs this: a person, a workflow, a controller. */
  readonly actor: string;
  readonly runUrl: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Who tells the teams of a person: {@link rememberTeams} for one run; the code host itself when absent. */
  readonly teams?: Teams | undefined;
  /** What remembers files of evidence for one run; nothing is remembered when absent. */
  readonly files?: EvidenceFiles | undefined;
  /** Told of versions that are copied from one registry into another. */
  readonly onProgress?: ProgressListener | undefined;
}

/** The stores that one alias's promotion touches. */
export interface AliasStores {
  /** Where its pointer, ledger, reports and refusals lie, and the bytes of every version that it served. */
  readonly alias: ObjectStore;
  readonly aliasRegistry: string;
  /** Where versions are registered and evidence lies. */
  readonly home: ObjectStore;
  readonly homeRegistry: string;
}

/** Whether versions are registered where the alias lives, so that there is nothing to copy. */
export function isOneRegistry({ alias, aliasRegistry, home, homeRegistry }: AliasStores): boolean {
  return aliasRegistry === homeRegistry || alias === home;
}

/**
 * Opens the stores that laurel.yaml names for an alias. An alias whose model is not listed (any more) is looked
 * for in the home registry.
 *
 * @throws LaurelError `invalid-document` when laurel.yaml cannot be read.
 */
export async function storesOf(
  promoter: Pick<Promoter, 'openStore'>,
  snapshot: Snapshot,
  model: ModelName,
  alias: AliasName,
): Promise<AliasStores> {
  const { registries, home: homeRegistry } = await laurelFile(snapshot);
  const aliasRegistry =
    Object.keys(registries).length === 1
      ? homeRegistry
      : await registryOf(snapshot, { model, alias, homeRegistry });
  const open = async (name: string): Promise<ObjectStore> => {
    const registry = Object.hasOwn(registries, name) ? registries[name] : undefined;
    if (registry === undefined)
      throw new LaurelError({
        code: 'invalid-document',
        message: `laurel.yaml names no registry ${name}`,
        at: { file: 'laurel.yaml', field: 'registries' },
        remedy: 'add it to registries',
      });
    return promoter.openStore(registry.store);
  };
  return { alias: await open(aliasRegistry), aliasRegistry, home: await open(homeRegistry), homeRegistry };
}

/** Every store that laurel.yaml names, once each, with the first name that it has there. @throws LaurelError `invalid-document`. */
export async function allStoresOf(
  promoter: Promoter,
  snapshot: Snapshot,
): Promise<readonly { readonly registry: string; readonly store: ObjectStore }[]> {
  const { registries } = await laurelFile(snapshot);
  const names = new Map<string, string>();
  for (const [registry, { store }] of Object.entries(registries))
    if (!names.has(store)) names.set(store, registry);
  return Promise.all(
    [...names].map(async ([address, registry]) => ({ registry, store: await promoter.openStore(address) })),
  );
}

/** laurel.yaml as it stands. @throws LaurelError `invalid-document` where it is missing or cannot be read. */
export async function laurelFile(snapshot: Snapshot): Promise<WrittenLaurelFile> {
  const files = await snapshot.sharedFiles();
  if (!files.laurel.ok) {
    const [first] = files.laurel.problems;
    throw new LaurelError({
      code: 'invalid-document',
      message: first?.message ?? 'laurel.yaml cannot be read',
      ...(first === undefined ? {} : { at: first.at }),
      remedy: first?.remedy ?? 'run laurel validate',
    });
  }
  return files.laurel.value.written;
}

/** Only asked where there are several: it reads the model's file. */
async function registryOf(
  snapshot: Snapshot,
  { model, alias, homeRegistry }: { model: ModelName; alias: AliasName; homeRegistry: string },
): Promise<string> {
  const demands = demandsOn(await snapshot.filesFor(model), model, alias);
  return demands.ok ? demands.value.registry.value : homeRegistry;
}
