// A promoter over the local Git repository that the command line names.
import { join } from 'node:path';
import type { Promoter } from '../../promotion/promoter.ts';
import { Snapshots } from '../../promotion/snapshot.ts';
import { readPacks } from '../read-packs.ts';
import type { CommandContext } from './context.ts';

/** @param by who gives the command, where it is not the person at the keyboard. */
export async function openPromoter(context: CommandContext, by?: string): Promise<Promoter> {
  const host = await context.host();
  const { repo, root } = context.options;
  const trimmed = root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  return {
    snapshots: new Snapshots({ host, root: trimmed, packs: await readPacks() }),
    repository: await host.identity(),
    openStore: async (address) => context.openStore(address, join(repo, trimmed)),
    clock: context.clock,
    random: context.random,
    newId: context.newId,
    actor: by ?? context.actor,
    runUrl: context.runUrl,
    signal: context.signal,
  };
}
