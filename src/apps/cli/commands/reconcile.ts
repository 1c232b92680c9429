// laurel reconcile: every alias, to a fixed point, with a pull request where Git is behind a rollback.
import type { CommandContext } from '../context.ts';
import { runReconcile } from '../run-reconcile.ts';

export async function run(
  context: CommandContext,
  _: readonly string[],
  { by }: { readonly by?: string },
): Promise<number> {
  return runReconcile(context, { retry: false, by, propose: true, sweep: true });
}
