// command: reconcile. Every alias to a fixed point, a pull request where Git is behind a rollback, and open promotions
// judged again: evidence may have matured since.
import type { ActionContext, Ended } from '../action-context.ts';
import { runReconcile } from '../run-reconcile.ts';
import { judgeOpenAgain } from './check.ts';

export async function run(context: ActionContext): Promise<Ended> {
  const ended = await runReconcile(context, { retry: false, propose: true, sweep: true });
  if (context.inputs.flag('checks', true)) await judgeOpenAgain(context);
  return ended;
}
