// A promoter over the local Git repository that the command line names.
import { join } from 'node:path';
import type { Promoter } from '../../promotion/promoter.ts';
import { Snapshots } from '../../promotion/snapshot.ts';
import type { ObjectStore } from '../../ledger/object-store.ts';
import { openRegistry } from '../../registry/open-registry.ts';
import { readPacks } from '../read-packs.ts';
import type { CommandContext } from './context.ts';
import { parseName } from './words.ts';

/** @param by who gives the command, where it is not the person at the keyboard. */
export async function openPromoter(context: CommandContext, by?: string): Promise<Promoter> {
  const admissions = new Map<ObjectStore, Promise<void>>();
  const host = await context.host();
  const { repo, root } = context.options;
  const trimmed = root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  return {
    snapshots: new Snapshots({ host, root: trimmed, packs: await readPacks() }),
    repository: await host.identity(),
    openStore: async (address) => context.openStore(address, join(repo, trimmed)),
    admit: async (store) => {
      const admitted = admissions.get(store) ?? openRegistry(store, context).then(() => undefined);
      admissions.set(store, admitted);
      return admitted;
    },
    clock: context.clock,
    random: context.random,
    newId: context.newId,
    actor: by === undefined ? context.actor : parseName(by),
    runUrl: context.runUrl,
    signal: context.signal,
  };
}
