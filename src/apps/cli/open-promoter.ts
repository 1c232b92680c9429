// A promoter over the alias repository that the command line names.
import { EvidenceFiles } from '../../evidence/evidence-files.ts';
import type { Promoter } from '../../promotion/promoter.ts';
import { Snapshots } from '../../promotion/snapshot.ts';
import type { ObjectStore } from '../../ledger/object-store.ts';
import { openRegistry } from '../../registry/open-registry.ts';
import { readPacks } from '../read-packs.ts';
import { rootOf } from './alias-repository.ts';
import type { CommandContext } from './context.ts';
import { parseName } from './words.ts';

/** What the command line names, with what reading it needs: no question is asked of the repository yet. */
export async function openSnapshots(
  context: CommandContext,
): Promise<Pick<Promoter, 'snapshots' | 'openStore'>> {
  const host = await context.host();
  const { directory } = await context.files();
  return {
    snapshots: new Snapshots({ host, root: rootOf(context.options), packs: await readPacks() }),
    openStore: async (address) => context.openStore(address, directory),
  };
}

/** @param by who gives the command, where it is not the person at the keyboard. */
export async function openPromoter(context: CommandContext, by?: string): Promise<Promoter> {
  const admissions = new Map<ObjectStore, Promise<void>>();
  const opened = await openSnapshots(context);
  return {
    ...opened,
    repository: await opened.snapshots.host.identity(),
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
    files: new EvidenceFiles(),
  };
}
