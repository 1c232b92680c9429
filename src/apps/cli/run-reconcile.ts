// The one way from the command line into reconciling: with progress, a cache of pointers, and an exit code.
import { reconcile, type ReconcileRequest } from '../../promotion/reconcile.ts';
import type { CommandContext } from './context.ts';
import { openPromoter } from './open-promoter.ts';
import { progressLine } from './progress.ts';
import { exitOfOutcomes, outcomesJson, renderOutcomes } from './render/outcomes.ts';

export interface ReconcileOptions extends Pick<ReconcileRequest, 'only' | 'retry' | 'propose' | 'sweep'> {
  readonly by: string | undefined;
}

export async function runReconcile(
  context: CommandContext,
  { by, ...request }: ReconcileOptions,
): Promise<number> {
  const { console, clock } = context;
  const copying = progressLine(console, () => clock.now().getTime());
  const promoter = { ...(await openPromoter(context, by)), onProgress: copying.listener };
  const onProgress = (done: number, total: number) => console.status(`reconciling ${done} of ${total}`);
  const reconciled = await reconcile(promoter, { ...request, cache: new Map(), onProgress });
  console.status('');
  console.result(outcomesJson(reconciled), renderOutcomes(reconciled, console.paint));
  return exitOfOutcomes(reconciled);
}
