// command: apply. Makes live what was merged, and says on the pull request what is live now.
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import type { ActionContext, Ended } from '../action-context.ts';
import { runReconcile } from '../run-reconcile.ts';

export async function run(context: ActionContext): Promise<Ended> {
  const { inputs } = context;
  const only = inputs.lines('alias').map(parseAliasReference);
  return runReconcile(context, {
    retry: inputs.flag('retry'),
    propose: false,
    sweep: only.length === 0,
    ...(only.length === 0 ? {} : { only }),
  });
}
